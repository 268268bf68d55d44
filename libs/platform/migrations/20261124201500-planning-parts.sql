-- Planning in parts: a run is laid out once, its hubs are searched each by a job of its own, then put together.

-- up
-- Teams, hubs and areas of a run, gzip-compressed JSON: what its parts start from. Written with them, once.
alter table comitia.planning_run add column layout bytea;

create table comitia.planning_part (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  run_id uuid not null references comitia.planning_run,
  -- The planner's own name for the hub.
  hub text not null,
  teams integer not null check (teams > 0),
  -- Names what is searched here: the run's problem, its layout and the hub.
  problem_hash text not null check (problem_hash ~ '^[0-9a-f]{64}$'),
  seed bigint not null,
  -- Seconds of search, a share of the run's by teams; and how many of them were spent.
  seconds double precision not null check (seconds > 0),
  spent double precision not null default 0,
  state text not null check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  iterations_planned bigint not null default 0,
  iterations_done bigint not null default 0,
  -- Best score by level so far, and what its last level cannot pass.
  best jsonb not null,
  bound double precision not null,
  -- The routes found: from the start those of a first short search, so that a run can be stopped at any time.
  result jsonb not null,
  job_id uuid,
  started_at timestamptz,
  finished_at timestamptz,
  unique (run_id, hub)
);
select comitia.protect_mission_table('comitia.planning_part');
revoke delete on comitia.planning_part from comitia_app;
comment on table comitia.planning_part is 'publication class: organisation; as the mission';

-- down
drop table comitia.planning_part;
alter table comitia.planning_run drop column layout;
