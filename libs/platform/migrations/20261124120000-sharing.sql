-- Sharing agreements, and what a partner sees under one: rows made of the shared values alone.

-- up
create table comitia.sharing_agreement (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  partner_organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  election_id uuid not null references comitia.election,
  -- Written down when the agreement is made: a partner may not read elections.
  election_title text not null,
  country text not null,
  fields text[] not null check (cardinality(fields) > 0 and fields <@ array['area', 'half_day', 'station', 'time', 'team_number', 'service']),
  starts_on date not null,
  ends_on date not null,
  -- Goes into the ids that the partner gets, so that two partners cannot put their lists together by id.
  salt uuid not null default gen_random_uuid(),
  created_by uuid,
  created_at timestamptz not null,
  ended_at timestamptz,
  check (ends_on >= starts_on),
  check (organisation_id <> partner_organisation_id)
);
create index sharing_agreement_mission on comitia.sharing_agreement (mission_id);
create index sharing_agreement_partner on comitia.sharing_agreement (partner_organisation_id);
create unique index sharing_agreement_once on comitia.sharing_agreement (mission_id, partner_organisation_id) where ended_at is null;
select comitia.protect('comitia.sharing_agreement');
grant select (id, organisation_id, partner_organisation_id, mission_id, election_id, election_title, country, fields, starts_on, ends_on,
    created_by, created_at, ended_at), insert (id, organisation_id, partner_organisation_id, mission_id, election_id, election_title, country,
    fields, starts_on, ends_on, created_by, created_at), update (fields, ends_on, ended_at)
  on comitia.sharing_agreement to comitia_app;
create policy kept_by_coordinators on comitia.sharing_agreement to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions()))
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions())
    and exists (select from comitia.mission held where held.id = mission_id and held.organisation_id = organisation_id));
create policy known_to_the_partner on comitia.sharing_agreement for select to comitia_app
  using (partner_organisation_id = (select comitia.current_organisation())
    and ((select comitia.has_role('partner')) or (select comitia.has_role('coordinator')) or (select comitia.has_role('administrator'))
      or id = (select comitia.current_sharing_agreement())));

-- One row per distinct combination of shared values: where the station is not shared, two visits to one area in one
-- half-day are one row. Ids, number and order of the rows tell nothing that the shared values do not.
create table comitia.shared_deployment (
  agreement_id uuid not null references comitia.sharing_agreement,
  id uuid not null,
  organisation_id uuid not null,
  day date not null,
  area text,
  half_day text check (half_day in ('morning', 'afternoon')),
  station_code text,
  station_name text,
  latitude double precision,
  longitude double precision,
  starts integer,
  team_number integer,
  service text,
  withdrawn_at timestamptz,
  primary key (agreement_id, id)
);
select comitia.protect('comitia.shared_deployment');
grant select on comitia.shared_deployment to comitia_app;

-- The feed of one agreement, in the order in which its entries became visible.
create table comitia.shared_change (
  sequence bigint generated always as identity primary key,
  agreement_id uuid not null references comitia.sharing_agreement,
  organisation_id uuid not null,
  deployment_id uuid not null,
  kind text not null check (kind in ('created', 'changed', 'withdrawn')),
  occurred_at timestamptz not null
);
create index shared_change_agreement on comitia.shared_change (agreement_id, sequence);
select comitia.protect('comitia.shared_change');
grant select on comitia.shared_change to comitia_app;
create trigger never_changed before update or delete or truncate on comitia.shared_change
  for each statement execute function comitia.refuse_change();
create function comitia.hold_shared_feed() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('comitia.shared_change', 0));
  return null;
end $$;
create trigger hold_feed before insert on comitia.shared_change for each statement execute function comitia.hold_shared_feed();

-- The agreements under which the actor reads deployments now: as the partner or its programme, or as the coordinator who
-- looks at what the partner sees. It looks at missions, plans and the ledger with the owner's eyes, and says only which.
create function comitia.readable_agreements() returns uuid[]
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
revoke execute on function comitia.readable_agreements() from public;
grant execute on function comitia.readable_agreements() to comitia_app;

create policy while_shown on comitia.shared_deployment for select to comitia_app
  using (withdrawn_at is null and agreement_id = any ((select comitia.readable_agreements())::uuid[]));
-- What was withdrawn is told also after sight is lost: by id and time alone.
create policy told on comitia.shared_change for select to comitia_app
  using (exists (select from comitia.sharing_agreement known where known.id = agreement_id
    and ((select comitia.current_actor_kind()) <> 'credential' or known.id = (select comitia.current_sharing_agreement()))));

-- What one visit is to a partner with these fields. The key is the station and day where the station is shared, and
-- otherwise the shared values themselves.
create type comitia.shared_values as (
  key text, area text, half_day text, station_code text, station_name text, latitude double precision, longitude double precision,
  starts integer, team_number integer, service text);
create function comitia.share_visit(fields text[], station uuid, day date, visit comitia.shared_values) returns comitia.shared_values
  language sql immutable parallel safe as $$
  with masked as (
    select case when 'area' = any (fields) then (visit).area end as area,
      case when fields && array['half_day', 'time'] then case when (visit).starts < 780 then 'morning' else 'afternoon' end end as half_day,
      case when 'station' = any (fields) then (visit).station_code end as station_code,
      case when 'station' = any (fields) then (visit).station_name end as station_name,
      case when 'station' = any (fields) then (visit).latitude end as latitude,
      case when 'station' = any (fields) then (visit).longitude end as longitude,
      case when 'time' = any (fields) then (visit).starts end as starts,
      case when 'team_number' = any (fields) then (visit).team_number end as team_number,
      case when 'service' = any (fields) then (visit).service end as service)
  select row(case when 'station' = any (fields) then concat_ws('|', day, station)
      else (select row_to_json(masked)::text || day from masked) end, masked.*)::comitia.shared_values from masked;
$$;

-- Brings what partners see of some missions up to date with what is deployed, and writes what that changes to the feeds.
-- Whether they may read it at all is for the policies to say. Run by triggers only.
create function comitia.refresh_shared_deployments(missions uuid[]) returns void
  language plpgsql security definer set search_path = comitia, pg_temp as $$
declare
  touched uuid;
begin
  for touched in
    with agreements as (
      select held.* from comitia.sharing_agreement held where held.mission_id = any (missions)),
    wanted as (
      select distinct on (held.id, (shown.visit).key) held.id as agreement_id, held.organisation_id, deployed.day, shown.visit,
        encode(substr(sha256(convert_to(held.salt || (shown.visit).key, 'UTF8')), 1, 16), 'hex')::uuid as id
      from agreements held
      join comitia.deployment deployed on deployed.mission_id = held.mission_id and deployed.withdrawn_at is null
      cross join lateral (select comitia.share_visit(held.fields, deployed.station_id, deployed.day,
        row(null, deployed.area, null, deployed.station_code, deployed.station_name, deployed.latitude, deployed.longitude,
          deployed.starts, deployed.team_number, deployed.service)::comitia.shared_values) as visit) shown
      where held.ended_at is null
      order by held.id, (shown.visit).key, deployed.starts),
    written as (
      insert into comitia.shared_deployment as kept (agreement_id, id, organisation_id, day, area, half_day, station_code,
        station_name, latitude, longitude, starts, team_number, service)
      select agreement_id, id, organisation_id, day, (visit).area, (visit).half_day, (visit).station_code, (visit).station_name,
        (visit).latitude, (visit).longitude, (visit).starts, (visit).team_number, (visit).service from wanted
      on conflict (agreement_id, id) do update set day = excluded.day, area = excluded.area, half_day = excluded.half_day,
        station_code = excluded.station_code, station_name = excluded.station_name, latitude = excluded.latitude,
        longitude = excluded.longitude, starts = excluded.starts, team_number = excluded.team_number, service = excluded.service,
        withdrawn_at = null
      where kept.withdrawn_at is not null
        or (kept.day, kept.area, kept.half_day, kept.station_code, kept.station_name, kept.latitude, kept.longitude, kept.starts,
            kept.team_number, kept.service)
          is distinct from (excluded.day, excluded.area, excluded.half_day, excluded.station_code, excluded.station_name,
            excluded.latitude, excluded.longitude, excluded.starts, excluded.team_number, excluded.service)
      returning new.agreement_id, new.organisation_id, new.id,
        case when old.id is null or old.withdrawn_at is not null then 'created' else 'changed' end as kind),
    gone as (
      update comitia.shared_deployment kept set withdrawn_at = now()
       where kept.agreement_id in (select agreements.id from agreements) and kept.withdrawn_at is null
         and not exists (select from wanted where wanted.agreement_id = kept.agreement_id and wanted.id = kept.id)
      returning kept.agreement_id, kept.organisation_id, kept.id, 'withdrawn' as kind),
    told as (
      insert into comitia.shared_change (agreement_id, organisation_id, deployment_id, kind, occurred_at)
      select change.agreement_id, change.organisation_id, change.id, change.kind, now()
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
revoke execute on function comitia.refresh_shared_deployments(uuid[]) from public;

create function comitia.share_deployment_changes() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.refresh_shared_deployments((select array_agg(distinct mission_id) from added));
  return null;
end $$;
create trigger share_with_partners after insert on comitia.deployment_change
  referencing new table as added for each statement execute function comitia.share_deployment_changes();

create function comitia.share_under_agreement() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.refresh_shared_deployments(array[new.mission_id]);
  return null;
end $$;
create trigger share_under_agreement after insert or update on comitia.sharing_agreement
  for each row execute function comitia.share_under_agreement();

-- down
drop trigger share_with_partners on comitia.deployment_change;
drop function comitia.share_deployment_changes();
-- The policy on shared deployments reads the function, and the function reads the agreements.
drop table comitia.shared_change, comitia.shared_deployment;
drop function comitia.readable_agreements();
drop table comitia.sharing_agreement;
drop function comitia.share_under_agreement(), comitia.refresh_shared_deployments(uuid[]);
drop function comitia.share_visit(text[], uuid, date, comitia.shared_values);
drop type comitia.shared_values;
drop function comitia.hold_shared_feed();
