-- What is deployed now, as others may come to see it, and the feed of its changes; missions opened and suspended by the
-- consent they hang on.

-- up
-- One row per station that the published plan visits. The id stays with a mission's visit to a station on a day over all
-- versions of the plan and is random, so that it tells neither order nor time. Withdrawn rows stay, for the feed.
create table comitia.deployment (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  election_id uuid not null references comitia.election,
  plan_id uuid not null references comitia.deployment_plan,
  station_id uuid not null,
  station_code text not null,
  station_name text not null,
  latitude double precision,
  longitude double precision,
  -- The widest area that the station lies in.
  area text,
  day date not null,
  -- Minutes of the day in the election's wall time; before 13:00 it is the morning.
  starts integer not null,
  service text not null check (service in ('open', 'visit', 'close')),
  team_number integer not null,
  withdrawn_at timestamptz,
  unique (mission_id, station_id, day)
);
create index deployment_election on comitia.deployment (election_id) where withdrawn_at is null;
select comitia.protect_mission_table('comitia.deployment');
revoke delete on comitia.deployment from comitia_app;

-- The feed. A statement that adds to it holds the feed's lock until its transaction ends, before a sequence number is
-- taken: numbers become visible in their order, and a reader who remembers the last one misses nothing.
create table comitia.deployment_change (
  sequence bigint generated always as identity primary key,
  organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  election_id uuid not null references comitia.election,
  deployment_id uuid not null references comitia.deployment,
  kind text not null check (kind in ('created', 'changed', 'withdrawn')),
  -- What differs, in the words of what can be shared: a change that a reader may not see any field of is none to them.
  changed_fields text[] not null default '{}'
    check (changed_fields <@ array['area', 'half_day', 'station', 'time', 'team_number', 'service']),
  occurred_at timestamptz not null
);
create index deployment_change_mission on comitia.deployment_change (mission_id, sequence);
create index deployment_change_election on comitia.deployment_change (election_id, sequence);
select comitia.protect_mission_table('comitia.deployment_change');
revoke update, delete on comitia.deployment_change from comitia_app;
create function comitia.hold_deployment_feed() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('comitia.deployment_change', 0));
  return null;
end $$;
create trigger hold_feed before insert on comitia.deployment_change for each statement execute function comitia.hold_deployment_feed();
create trigger never_changed before update or delete or truncate on comitia.deployment_change
  for each statement execute function comitia.refuse_change();

-- Whether others may see anything of a mission: a plan of it is published, it is deployed, and the consent that it hangs
-- on stands. Policies of those who read deployments ask this; they may not read missions, plans or the ledger.
create function comitia.mission_is_shown(mission uuid) returns boolean
  language sql stable security definer set search_path = comitia, pg_temp
  return exists (select from comitia.mission held where held.id = mission and held.state = 'deployed'
      and (held.consent_entry_id is null or comitia.consent_stands(held.consent_entry_id)))
    and exists (select from comitia.deployment_plan plan where plan.mission_id = mission and plan.state = 'published');
revoke execute on function comitia.mission_is_shown(uuid) from public;
grant execute on function comitia.mission_is_shown(uuid) to comitia_app;

-- No plan is published for a mission whose consent does not stand, whatever the application believes.
create function comitia.publish_under_consent() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  if not exists (select from comitia.mission held where held.id = new.mission_id and held.state in ('preparing', 'deployed')
      and (held.consent_entry_id is null or comitia.consent_stands(held.consent_entry_id))) then
    raise exception 'The consent that this mission hangs on does not stand: nothing can be published for it'
      using errcode = 'check_violation', constraint = 'deployment_plan_consent_stands';
  end if;
  return new;
end $$;
create trigger publish_under_consent before update of state on comitia.deployment_plan
  for each row when (new.state = 'published' and old.state = 'draft') execute function comitia.publish_under_consent();

-- Opens the mission of an activity that was just agreed: by the signatory who agreed it, in the organisation's name, from
-- what the accepted option says. Its organisation may open one for an activity of its own on another basis. Null where
-- the activity sends no observers, or is not the actor's to agree.
create function comitia.open_mission(new_id uuid, from_activity uuid, at timestamptz) returns uuid
  language sql security definer set search_path = comitia, pg_temp as $$
  insert into comitia.mission (id, organisation_id, election_id, activity_id, option_id, consent_entry_id, title, format,
    core_team, long_term_observers, short_term_observers, starts_on, ends_on, created_at)
  select new_id, work.organisation_id, work.election_id, work.id, work.option_id, work.consent_entry_id, work.title, work.format,
    offered.core_team, offered.long_term_observers, offered.short_term_observers, work.starts_on, work.ends_on, at
  from comitia.activity work left join comitia.assistance_option offered on offered.id = work.option_id
  where work.id = from_activity and work.format is not null
    and ((work.authority_id = comitia.current_organisation() and comitia.has_role('signatory'))
      or (work.authority_id is null and work.organisation_id = comitia.current_organisation()))
  on conflict (activity_id) do nothing
  returning id;
$$;
revoke execute on function comitia.open_mission(uuid, uuid, timestamptz) from public;
grant execute on function comitia.open_mission(uuid, uuid, timestamptz) to comitia_app;

-- Suspends every mission that hangs on an entry which its authority has just taken back: partners lose sight of it, the
-- feed says so, the departure checklist opens. Missions on another basis stand. Returns the missions and their organisations.
create function comitia.suspend_missions(entry uuid, at timestamptz, checklist text[])
  returns table (mission_id uuid, organisation_id uuid)
  language plpgsql security definer set search_path = comitia, pg_temp as $$
#variable_conflict use_column
begin
  if not exists (select from comitia.consent_entry given where given.id = entry and given.authority_id = comitia.current_organisation())
    or comitia.consent_stands(entry) then
    raise exception 'Missions are suspended by the authority that has taken its consent back' using errcode = 'insufficient_privilege';
  end if;
  return query
  with suspended as (
    update comitia.mission held set state = 'suspended', suspended_at = at
     where held.consent_entry_id = entry and held.state in ('preparing', 'deployed') returning held.id, held.organisation_id),
  listed as (
    insert into comitia.departure_item (mission_id, organisation_id, code, position)
    select suspended.id, suspended.organisation_id, item.code, item.position
      from suspended, unnest(checklist) with ordinality item (code, position) on conflict do nothing),
  withdrawn as (
    update comitia.deployment shown set withdrawn_at = at from suspended
     where shown.mission_id = suspended.id and shown.withdrawn_at is null
    returning shown.id, shown.organisation_id, shown.mission_id, shown.election_id),
  told as (
    insert into comitia.deployment_change (organisation_id, mission_id, election_id, deployment_id, kind, occurred_at)
    select withdrawn.organisation_id, withdrawn.mission_id, withdrawn.election_id, withdrawn.id, 'withdrawn', at from withdrawn)
  select suspended.id, suspended.organisation_id from suspended;
end $$;
revoke execute on function comitia.suspend_missions(uuid, timestamptz, text[]) from public;
grant execute on function comitia.suspend_missions(uuid, timestamptz, text[]) to comitia_app;

-- Moves the days on which observers serve with the election day. Called by the authority that moves it; whoever then
-- meets another mission's day is left without one, and counted for the mission's coordinator to see to.
create function comitia.move_observer_days(election uuid, from_day date, to_day date)
  returns table (mission_id uuid, organisation_id uuid, moved integer, taken integer)
  language plpgsql security definer set search_path = comitia, pg_temp as $$
#variable_conflict use_column
begin
  if not exists (select from comitia.election held where held.id = election and held.authority_id = comitia.current_organisation()) then
    raise exception 'Election days are moved by the authority that opened the election' using errcode = 'insufficient_privilege';
  end if;
  return query
  with gone as (
    delete from comitia.observer_day serving using comitia.mission held
     where held.id = serving.mission_id and held.election_id = election and serving.day = from_day
    returning serving.person_key, serving.observer_id, serving.mission_id, serving.organisation_id),
  written as (
    insert into comitia.observer_day (person_key, day, observer_id, mission_id, organisation_id)
    select gone.person_key, to_day, gone.observer_id, gone.mission_id, gone.organisation_id from gone
    on conflict (person_key, day) do nothing returning observer_id)
  select gone.mission_id, gone.organisation_id, count(written.observer_id)::integer, (count(*) - count(written.observer_id))::integer
    from gone left join written on written.observer_id = gone.observer_id group by gone.mission_id, gone.organisation_id;
end $$;
revoke execute on function comitia.move_observer_days(uuid, date, date) from public;
grant execute on function comitia.move_observer_days(uuid, date, date) to comitia_app;

-- down
drop function comitia.move_observer_days(uuid, date, date);
drop function comitia.suspend_missions(uuid, timestamptz, text[]);
drop function comitia.open_mission(uuid, uuid, timestamptz);
drop trigger publish_under_consent on comitia.deployment_plan;
drop function comitia.publish_under_consent();
drop function comitia.mission_is_shown(uuid);
drop table comitia.deployment_change, comitia.deployment;
drop function comitia.hold_deployment_feed();
