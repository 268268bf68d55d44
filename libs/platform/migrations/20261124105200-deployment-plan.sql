-- Planning runs, deployment plans with teams and visits, pins; a published plan is never changed.

-- up
-- What a plan was made from: stations, roster by id, rules. The document is gzip-compressed JSON, named by its hash.
create table comitia.planning_problem (
  organisation_id uuid not null references comitia.organisation,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  mission_id uuid not null references comitia.mission,
  register_version integer not null,
  document bytea not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, hash)
);
select comitia.protect_mission_table('comitia.planning_problem');
revoke update, delete on comitia.planning_problem from comitia_app;

create table comitia.planning_run (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  state text not null check (state in ('queued', 'running', 'finished', 'stopped', 'failed')),
  teams integer not null check (teams > 0),
  hubs integer not null check (hubs > 0),
  seconds integer not null check (seconds between 1 and 3600),
  seed bigint not null,
  settings jsonb not null default '{}',
  problem_hash text,
  -- Iterations planned and done; with them and the seed the run is repeated to the byte.
  iterations_planned bigint,
  iterations_done bigint,
  planner_version text,
  progress jsonb,
  score jsonb,
  failure text,
  job_id uuid,
  plan_id uuid,
  cancel_requested_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);
create index planning_run_mission on comitia.planning_run (mission_id, created_at desc);
select comitia.protect_mission_table('comitia.planning_run');
revoke delete on comitia.planning_run from comitia_app;

create table comitia.deployment_plan (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  -- Given at publication, counting from 1 within the mission.
  number integer check (number > 0),
  -- Counts the changes of a draft: who publishes or edits must have seen the latest.
  version integer not null default 1,
  state text not null check (state in ('draft', 'published', 'superseded')),
  run_id uuid references comitia.planning_run,
  -- The plan it was drafted from, where it revises one.
  revises_plan_id uuid references comitia.deployment_plan,
  problem_hash text not null,
  register_version integer not null,
  planner_version text not null,
  day date not null,
  score jsonb not null,
  shares jsonb not null,
  not_covered jsonb not null,
  reserve jsonb not null,
  gap double precision,
  consent_entry_id uuid,
  created_by uuid,
  created_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  check ((state = 'draft') = (number is null)),
  unique (mission_id, number)
);
create unique index deployment_plan_published on comitia.deployment_plan (mission_id) where state = 'published';
select comitia.protect_mission_table('comitia.deployment_plan');
revoke delete on comitia.deployment_plan from comitia_app;

create table comitia.plan_hub (
  id uuid primary key,
  plan_id uuid not null references comitia.deployment_plan,
  organisation_id uuid not null,
  key text not null,
  name text not null,
  latitude double precision,
  longitude double precision,
  unique (plan_id, key)
);
create table comitia.plan_team (
  id uuid primary key,
  plan_id uuid not null references comitia.deployment_plan,
  organisation_id uuid not null,
  -- The planner's own name for it; the number is what people call it.
  key text not null,
  number integer not null,
  hub_id uuid references comitia.plan_hub,
  area text,
  observer_ids uuid[] not null,
  languages text[] not null,
  station_ids uuid[] not null,
  leaves integer not null,
  back integer not null,
  travel_minutes integer not null,
  unique (plan_id, number)
);
create index plan_team_observer on comitia.plan_team using gin (observer_ids);
create table comitia.plan_pin (
  id uuid primary key,
  plan_id uuid not null references comitia.deployment_plan,
  organisation_id uuid not null,
  station_id uuid not null,
  team_number integer not null,
  service text not null check (service in ('open', 'visit', 'close')),
  reason text not null check (length(btrim(reason)) > 0),
  author_id uuid not null,
  created_at timestamptz not null,
  unique (plan_id, station_id)
);
create table comitia.plan_visit (
  id uuid primary key,
  plan_id uuid not null references comitia.deployment_plan,
  organisation_id uuid not null,
  team_id uuid not null references comitia.plan_team deferrable initially immediate,
  position integer not null,
  station_id uuid not null,
  service text not null check (service in ('open', 'visit', 'close')),
  -- Minutes of the day in the station's wall time; over 1440 lies after midnight.
  arrives integer not null,
  starts integer not null,
  ends integer not null
);
create index plan_visit_team on comitia.plan_visit (team_id, position);
create index plan_visit_station on comitia.plan_visit (plan_id, station_id);
-- What a published plan changes against the one before, and who is told.
create table comitia.plan_difference (
  plan_id uuid not null references comitia.deployment_plan,
  organisation_id uuid not null,
  position integer not null,
  team_number integer not null,
  kind text not null,
  details jsonb not null,
  told_observer_ids uuid[] not null,
  primary key (plan_id, position)
);

select comitia.protect_mission_table(target)
  from unnest(array['comitia.plan_hub', 'comitia.plan_team', 'comitia.plan_pin', 'comitia.plan_visit', 'comitia.plan_difference']::regclass[]) target;

-- A published plan stays as it was published. All that may still happen to it is to be superseded by the next one.
create function comitia.published_plans_stand() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and not (old.state = 'published' and new.state = 'superseded'
    and to_jsonb(new) - 'state' = to_jsonb(old) - 'state') then
    raise exception 'Version % of a deployment plan is published and never edited: revise it into a new version', old.number
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger published_plans_stand before update on comitia.deployment_plan
  for each row execute function comitia.published_plans_stand();

-- The same for a plan's parts. The plan's state is read with the owner's eyes: a part of another organisation's plan
-- is refused by the policies before this is asked.
create function comitia.parts_of_published_plans_stand() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  if exists (select from comitia.deployment_plan plan where plan.state <> 'draft'
      and plan.id in (case when tg_op <> 'INSERT' then old.plan_id end, case when tg_op <> 'DELETE' then new.plan_id end)) then
    raise exception 'A published deployment plan is never edited: revise it into a new version' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stands before insert or update or delete on comitia.plan_hub for each row execute function comitia.parts_of_published_plans_stand();
create trigger stands before insert or update or delete on comitia.plan_team for each row execute function comitia.parts_of_published_plans_stand();
create trigger stands before insert or update or delete on comitia.plan_pin for each row execute function comitia.parts_of_published_plans_stand();
create trigger stands before insert or update or delete on comitia.plan_visit for each row execute function comitia.parts_of_published_plans_stand();
create trigger stands before insert or update or delete on comitia.plan_difference for each row execute function comitia.parts_of_published_plans_stand();

-- down
drop table comitia.plan_difference, comitia.plan_visit, comitia.plan_pin, comitia.plan_team, comitia.plan_hub;
drop table comitia.deployment_plan, comitia.planning_run, comitia.planning_problem;
drop function comitia.parts_of_published_plans_stand(), comitia.published_plans_stand();
