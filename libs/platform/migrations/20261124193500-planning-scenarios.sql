-- Scenarios: planning runs have a name and keep how their score grew; one draft of several is chosen.

-- up
alter table comitia.planning_run
  add column name text check (length(btrim(name)) between 1 and 80),
  -- Points of the search, a bounded number of them: milliseconds since it began, score by level, bound.
  add column curve jsonb not null default '[]';
-- When a coordinator last chose this draft among others.
alter table comitia.deployment_plan add column chosen_at timestamptz;

-- down
alter table comitia.deployment_plan drop column chosen_at;
alter table comitia.planning_run drop column name, drop column curve;
