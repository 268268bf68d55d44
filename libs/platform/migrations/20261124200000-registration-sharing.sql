-- What partners see of published registration plans, under agreements of their own, field by field.

-- up
-- An agreement is about a mission or about an activity with a registration plan.
alter table comitia.sharing_agreement alter column mission_id drop not null,
  add column activity_id uuid references comitia.activity,
  drop constraint sharing_agreement_fields_check,
  add constraint sharing_agreement_about_one check ((mission_id is null) <> (activity_id is null)),
  add constraint sharing_agreement_fields_check check (cardinality(fields) > 0 and case when mission_id is not null
    then fields <@ array['area', 'half_day', 'station', 'time', 'team_number', 'service']
    else fields <@ array['area', 'centre', 'kits', 'people', 'dates', 'hand_over'] end);
create index sharing_agreement_activity on comitia.sharing_agreement (activity_id);
create unique index sharing_agreement_once_of_activity on comitia.sharing_agreement (activity_id, partner_organisation_id) where ended_at is null;
grant select (activity_id), insert (activity_id) on comitia.sharing_agreement to comitia_app;
alter policy kept_by_coordinators on comitia.sharing_agreement
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions()))
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions())
    and (exists (select from comitia.mission held where held.id = sharing_agreement.mission_id
        and held.organisation_id = sharing_agreement.organisation_id)
      or exists (select from comitia.registration_plan held where held.activity_id = sharing_agreement.activity_id
        and held.organisation_id = sharing_agreement.organisation_id)));

-- Whether others may see anything of an activity's registration: a version is published and the consent that it hangs on
-- stands. Policies of those who read it ask this; they may read neither plans nor the ledger.
create function comitia.registration_is_shown(activity uuid) returns boolean
  language sql stable security definer set search_path = comitia, pg_temp
  return exists (select from comitia.registration_plan held where held.activity_id = activity and held.state = 'published'
      and (held.consent_entry_id is null or comitia.consent_stands(held.consent_entry_id)));
revoke execute on function comitia.registration_is_shown(uuid) from public;
grant execute on function comitia.registration_is_shown(uuid) to comitia_app;

create or replace function comitia.readable_agreements() returns uuid[]
  language sql stable security definer set search_path = comitia, pg_temp
  return (select coalesce(array_agg(held.id), '{}') from comitia.sharing_agreement held
    where (held.partner_organisation_id = comitia.current_organisation()
        and case comitia.current_actor_kind()
          when 'credential' then held.id = comitia.current_sharing_agreement()
          else comitia.has_role('partner') or comitia.has_role('coordinator') end
      or held.organisation_id = comitia.current_organisation() and comitia.works_on_missions())
    and held.ended_at is null
    and (now() at time zone 'UTC')::date between held.starts_on and held.ends_on
    and case when held.mission_id is not null then comitia.mission_is_shown(held.mission_id)
      else comitia.registration_is_shown(held.activity_id) end);

-- One row per centre where centres are shared; otherwise one per distinct combination of the shared area and hand-over,
-- with kits and people added up, so that the number of rows tells nothing of the number of centres.
create table comitia.shared_registration (
  agreement_id uuid not null references comitia.sharing_agreement,
  id uuid not null,
  organisation_id uuid not null,
  area text,
  centre_code text,
  centre_name text,
  latitude double precision,
  longitude double precision,
  kits integer,
  people integer,
  starts_on date,
  ends_on date,
  hand_over_to text,
  hand_over_on date,
  withdrawn_at timestamptz,
  primary key (agreement_id, id)
);
comment on table comitia.shared_registration is 'publication class: organisation; as the agreement, field by field, while consent stands';
select comitia.protect('comitia.shared_registration');
grant select on comitia.shared_registration to comitia_app;
create policy while_shown on comitia.shared_registration for select to comitia_app
  using (withdrawn_at is null and agreement_id = any ((select comitia.readable_agreements())::uuid[]));

-- What an entry of a feed is about: it names a deployment, or a row of a registration.
alter table comitia.shared_change add column about text not null default 'deployment' check (about in ('deployment', 'registration'));

-- Brings what partners see of some activities' registration up to date with the version in force, and writes what that
-- changes to the feeds. Whether they may read it at all is for the policies to say. Run by triggers only.
create function comitia.refresh_shared_registrations(activities uuid[]) returns void
  language plpgsql security definer set search_path = comitia, pg_temp as $$
declare
  touched uuid;
begin
  for touched in
    with agreements as (
      select held.* from comitia.sharing_agreement held where held.activity_id = any (activities)),
    masked as (
      select held.id as agreement_id, held.organisation_id, held.salt, held.fields,
        case when 'area' = any (held.fields) then centre.area end as area,
        case when 'centre' = any (held.fields) then centre.code end as centre_code,
        case when 'centre' = any (held.fields) then centre.name end as centre_name,
        case when 'centre' = any (held.fields) then centre.latitude end as latitude,
        case when 'centre' = any (held.fields) then centre.longitude end as longitude,
        case when 'dates' = any (held.fields) then version.starts_on end as starts_on,
        case when 'dates' = any (held.fields) then version.ends_on end as ends_on,
        case when 'hand_over' = any (held.fields) then centre.hand_over_to end as hand_over_to,
        case when 'hand_over' = any (held.fields) then centre.hand_over_on end as hand_over_on,
        centre.kits, centre.people
      from agreements held
      join comitia.registration_plan plan on plan.activity_id = held.activity_id and plan.state = 'published'
      join comitia.registration_version version on version.plan_id = plan.id and version.state = 'published'
      join comitia.registration_centre centre on centre.version_id = version.id
      where held.ended_at is null),
    wanted as (
      select agreement_id, organisation_id, area, centre_code, centre_name, latitude, longitude, starts_on, ends_on, hand_over_to,
        hand_over_on,
        case when 'kits' = any (fields) then sum(kits)::integer end as kits,
        case when 'people' = any (fields) then sum(people)::integer end as people,
        encode(substr(sha256(convert_to(salt || coalesce('centre ' || centre_code,
          jsonb_build_array(area, hand_over_to, hand_over_on)::text), 'UTF8')), 1, 16), 'hex')::uuid as id
      from masked
      group by agreement_id, organisation_id, salt, fields, area, centre_code, centre_name, latitude, longitude, starts_on, ends_on,
        hand_over_to, hand_over_on),
    written as (
      insert into comitia.shared_registration as kept (agreement_id, id, organisation_id, area, centre_code, centre_name, latitude,
        longitude, kits, people, starts_on, ends_on, hand_over_to, hand_over_on)
      select agreement_id, id, organisation_id, area, centre_code, centre_name, latitude, longitude, kits, people, starts_on, ends_on,
        hand_over_to, hand_over_on from wanted
      on conflict (agreement_id, id) do update set area = excluded.area, centre_code = excluded.centre_code,
        centre_name = excluded.centre_name, latitude = excluded.latitude, longitude = excluded.longitude, kits = excluded.kits,
        people = excluded.people, starts_on = excluded.starts_on, ends_on = excluded.ends_on, hand_over_to = excluded.hand_over_to,
        hand_over_on = excluded.hand_over_on, withdrawn_at = null
      where kept.withdrawn_at is not null
        or (kept.area, kept.centre_code, kept.centre_name, kept.latitude, kept.longitude, kept.kits, kept.people, kept.starts_on,
            kept.ends_on, kept.hand_over_to, kept.hand_over_on)
          is distinct from (excluded.area, excluded.centre_code, excluded.centre_name, excluded.latitude, excluded.longitude,
            excluded.kits, excluded.people, excluded.starts_on, excluded.ends_on, excluded.hand_over_to, excluded.hand_over_on)
      returning new.agreement_id, new.organisation_id, new.id,
        case when old.id is null or old.withdrawn_at is not null then 'created' else 'changed' end as kind),
    gone as (
      update comitia.shared_registration kept set withdrawn_at = now()
       where kept.agreement_id in (select agreements.id from agreements) and kept.withdrawn_at is null
         and not exists (select from wanted where wanted.agreement_id = kept.agreement_id and wanted.id = kept.id)
      returning kept.agreement_id, kept.organisation_id, kept.id, 'withdrawn' as kind),
    told as (
      insert into comitia.shared_change (agreement_id, organisation_id, deployment_id, kind, occurred_at, about)
      select change.agreement_id, change.organisation_id, change.id, change.kind, now(), 'registration'
        from (select * from written union all select * from gone) change
       -- Within one transaction the order says nothing: it follows the ids, which are digests.
       order by change.id
      returning agreement_id)
    select distinct agreement_id from told
  loop
    perform pg_notify('comitia_signal',
      json_build_object('topic', 'partners.' || touched, 'data', json_build_object('agreementId', touched))::text);
  end loop;
end $$;
revoke execute on function comitia.refresh_shared_registrations(uuid[]) from public;

create function comitia.share_registration_versions() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.refresh_shared_registrations(array(select held.activity_id from comitia.registration_plan held where held.id = new.plan_id));
  return null;
end $$;
-- After the statement that publishes, and once more when the plan's first version makes it published.
create trigger share_with_partners after update of state on comitia.registration_version
  for each row when (new.state = 'published') execute function comitia.share_registration_versions();
create function comitia.share_registration_plans() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.refresh_shared_registrations(array[new.activity_id]);
  return null;
end $$;
create trigger share_with_partners after update of state on comitia.registration_plan
  for each row execute function comitia.share_registration_plans();
create trigger share_registration_under_agreement after insert or update on comitia.sharing_agreement
  for each row when (new.activity_id is not null) execute function comitia.share_registration_plans();

-- down
drop trigger share_registration_under_agreement on comitia.sharing_agreement;
drop trigger share_with_partners on comitia.registration_plan;
drop trigger share_with_partners on comitia.registration_version;
drop function comitia.share_registration_plans(), comitia.share_registration_versions(), comitia.refresh_shared_registrations(uuid[]);
alter table comitia.shared_change disable trigger never_changed;
delete from comitia.shared_change where about = 'registration'
  or agreement_id in (select id from comitia.sharing_agreement where mission_id is null);
alter table comitia.shared_change enable trigger never_changed;
alter table comitia.shared_change drop column about;
drop table comitia.shared_registration;
create or replace function comitia.readable_agreements() returns uuid[]
  language sql stable security definer set search_path = comitia, pg_temp
  return (select coalesce(array_agg(held.id), '{}') from comitia.sharing_agreement held
    where (held.partner_organisation_id = comitia.current_organisation()
        and case comitia.current_actor_kind()
          when 'credential' then held.id = comitia.current_sharing_agreement()
          else comitia.has_role('partner') or comitia.has_role('coordinator') end
      or held.organisation_id = comitia.current_organisation() and comitia.works_on_missions())
    and held.ended_at is null
    and (now() at time zone 'UTC')::date between held.starts_on and held.ends_on
    and comitia.mission_is_shown(held.mission_id));
drop function comitia.registration_is_shown(uuid);
alter policy kept_by_coordinators on comitia.sharing_agreement
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions()))
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions())
    and exists (select from comitia.mission held where held.id = mission_id and held.organisation_id = organisation_id));
delete from comitia.partner_credential where sharing_agreement_id in (select id from comitia.sharing_agreement where mission_id is null);
delete from comitia.sharing_agreement where mission_id is null;
alter table comitia.sharing_agreement drop constraint sharing_agreement_about_one, drop constraint sharing_agreement_fields_check,
  drop column activity_id, alter column mission_id set not null,
  add constraint sharing_agreement_fields_check check (cardinality(fields) > 0
    and fields <@ array['area', 'half_day', 'station', 'time', 'team_number', 'service']);
