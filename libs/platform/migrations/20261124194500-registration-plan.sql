-- Registration plans: what an agreed support of voter registration is planned with, its scenarios and published versions.

-- up
-- Who works on the registration plans of an organisation: its coordinators and focal points, and its jobs.
create function comitia.works_on_registration() returns boolean language sql stable parallel safe
  return comitia.has_role('coordinator') or comitia.has_role('focal_point') or comitia.is_system();

create table comitia.registration_plan (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  -- The authority whose consent it rests on; null where its activity stands on another basis.
  authority_id uuid references comitia.organisation,
  election_id uuid not null references comitia.election,
  activity_id uuid not null unique references comitia.activity,
  consent_entry_id uuid references comitia.consent_entry,
  state text not null default 'preparing' check (state in ('preparing', 'published', 'suspended')),
  suspended_at timestamptz,
  created_at timestamptz not null,
  check ((authority_id is null) = (consent_entry_id is null)),
  check ((state = 'suspended') = (suspended_at is not null))
);
comment on table comitia.registration_plan is 'publication class: state; the organisation that plans, and the authority whose consent it rests on';
create index registration_plan_list on comitia.registration_plan (organisation_id, created_at desc);
create index registration_plan_consent on comitia.registration_plan (consent_entry_id);

-- One way to carry the registration out: its assumptions, the search for it, and what was found. The problem is
-- gzip-compressed JSON, named by its hash; with seed and iterations it gives the same result again.
create table comitia.registration_scenario (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  plan_id uuid not null references comitia.registration_plan,
  name text not null check (length(btrim(name)) between 1 and 100),
  state text not null check (state in ('queued', 'running', 'finished', 'stopped', 'failed')),
  assumptions jsonb not null,
  problem bytea not null,
  problem_hash text not null check (problem_hash ~ '^[0-9a-f]{64}$'),
  seconds integer not null check (seconds between 1 and 3600),
  seed bigint not null check (seed >= 0),
  iterations_planned bigint,
  iterations_done bigint,
  planner_version text not null,
  result jsonb,
  failure text,
  job_id uuid,
  cancel_requested_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz
);
comment on table comitia.registration_scenario is 'publication class: organisation; those who work on the registration plan';
create index registration_scenario_plan on comitia.registration_scenario (plan_id, created_at desc);

create table comitia.registration_version (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  authority_id uuid references comitia.organisation,
  plan_id uuid not null references comitia.registration_plan,
  scenario_id uuid not null references comitia.registration_scenario,
  number integer not null check (number > 0),
  -- A draft lives only within the transaction that publishes it.
  state text not null default 'draft' check (state in ('draft', 'published', 'superseded')),
  starts_on date not null,
  ends_on date not null,
  -- Kits, staff, people and cost in all, as the scenario found them.
  figures jsonb not null,
  problem_hash text not null,
  planner_version text not null,
  consent_entry_id uuid,
  published_by uuid,
  published_at timestamptz,
  check (ends_on >= starts_on),
  unique (plan_id, number)
);
comment on table comitia.registration_version is 'publication class: state; as its plan';
create unique index registration_version_published on comitia.registration_version (plan_id) where state = 'published';

create table comitia.registration_centre (
  version_id uuid not null references comitia.registration_version,
  organisation_id uuid not null,
  authority_id uuid,
  code text not null,
  name text not null,
  area text,
  latitude double precision not null,
  longitude double precision not null,
  accessible boolean not null,
  kits integer not null check (kits > 0),
  people integer not null check (people >= 0),
  zones text[] not null,
  hand_over_to text not null,
  hand_over_on date not null,
  primary key (version_id, code)
);
comment on table comitia.registration_centre is 'publication class: state; as its version';

-- To whom the kits go when the work is over, and by when; without an area the spare kits and those of mobile teams.
create table comitia.registration_hand_over (
  version_id uuid not null references comitia.registration_version,
  organisation_id uuid not null,
  authority_id uuid,
  position integer not null,
  area text,
  reserve boolean not null,
  kits integer not null check (kits >= 0),
  to_whom text not null check (length(btrim(to_whom)) between 1 and 300),
  due_on date not null,
  primary key (version_id, position)
);
comment on table comitia.registration_hand_over is 'publication class: state; as its version';

-- What a version changes against the one before, and who is told.
create table comitia.registration_difference (
  version_id uuid not null references comitia.registration_version,
  organisation_id uuid not null,
  authority_id uuid,
  position integer not null,
  kind text not null,
  centre text,
  details jsonb not null,
  told text[] not null,
  primary key (version_id, position)
);
comment on table comitia.registration_difference is 'publication class: state; as its version';

create function comitia.protect_registration_table(target regclass) returns void language plpgsql as $$
begin
  perform comitia.protect(target);
  execute format('grant select, insert on %s to comitia_app', target);
  execute format('create policy workers_of_the_organisation on %s to comitia_app
    using (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_registration()))
    with check (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_registration()))', target);
end $$;
select comitia.protect_registration_table(target) from unnest(array['comitia.registration_plan', 'comitia.registration_scenario',
  'comitia.registration_version', 'comitia.registration_centre', 'comitia.registration_hand_over',
  'comitia.registration_difference']::regclass[]) target;
grant update (state) on comitia.registration_plan to comitia_app;
grant update on comitia.registration_scenario to comitia_app;
grant update (state, published_at, published_by) on comitia.registration_version to comitia_app;
-- The authority on whose consent it rests sees that there is a plan, and what of it is published; never a scenario.
create policy seen_by_the_authority on comitia.registration_plan for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy seen_by_the_authority on comitia.registration_version for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy seen_by_the_authority on comitia.registration_centre for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy seen_by_the_authority on comitia.registration_hand_over for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy seen_by_the_authority on comitia.registration_difference for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));

-- What is published is never edited: all that still happens to a version is to be superseded by the next one. It is
-- published only while the consent it hangs on stands, whatever the application believes.
create function comitia.registration_versions_stand() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  if old.state = 'draft' and new.state = 'published' then
    if not exists (select from comitia.registration_plan held where held.id = new.plan_id and held.state <> 'suspended'
        and (held.consent_entry_id is null or comitia.consent_stands(held.consent_entry_id))) then
      raise exception 'The consent that this registration plan hangs on does not stand: nothing can be published for it'
        using errcode = 'check_violation', constraint = 'registration_version_consent_stands';
    end if;
  elsif not (old.state = 'published' and new.state = 'superseded' and to_jsonb(new) - 'state' = to_jsonb(old) - 'state') then
    raise exception 'Version % of a registration plan is published and never edited: publish a new version', old.number
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger published_versions_stand before update on comitia.registration_version
  for each row execute function comitia.registration_versions_stand();
create function comitia.parts_of_registration_versions_stand() returns trigger
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  if tg_op <> 'INSERT' or exists (select from comitia.registration_version held where held.id = new.version_id and held.state <> 'draft') then
    raise exception 'A published version of a registration plan is never edited: publish a new version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stands before insert or update or delete on comitia.registration_centre for each row execute function comitia.parts_of_registration_versions_stand();
create trigger stands before insert or update or delete on comitia.registration_hand_over for each row execute function comitia.parts_of_registration_versions_stand();
create trigger stands before insert or update or delete on comitia.registration_difference for each row execute function comitia.parts_of_registration_versions_stand();

-- Opens the registration plan of an activity: by the signatory who has just agreed it, in the organisation's name, or by
-- those in the organisation who work on it. Its id, also where it was open already; null where the activity supports no
-- registration or is not the actor's.
create function comitia.open_registration_plan(new_id uuid, from_activity uuid, at timestamptz) returns uuid
  language sql security definer set search_path = comitia, pg_temp as $$
  with opened as (
    insert into comitia.registration_plan (id, organisation_id, authority_id, election_id, activity_id, consent_entry_id, created_at)
    select new_id, work.organisation_id, work.authority_id, work.election_id, work.id, work.consent_entry_id, at
    from comitia.activity work
    where work.id = from_activity and work.service = 'voter_registration_support' and work.state in ('planned', 'under_way')
      and ((work.authority_id = comitia.current_organisation() and comitia.has_role('signatory'))
        or (work.organisation_id = comitia.current_organisation() and comitia.works_on_registration()))
    on conflict (activity_id) do nothing
    returning id)
  select id from opened
  union all
  select held.id from comitia.registration_plan held where held.activity_id = from_activity
    and held.organisation_id = comitia.current_organisation() and comitia.works_on_registration();
$$;
revoke execute on function comitia.open_registration_plan(uuid, uuid, timestamptz) from public;
grant execute on function comitia.open_registration_plan(uuid, uuid, timestamptz) to comitia_app;

-- Suspends every registration plan that hangs on an entry which its authority has just taken back; those on another basis
-- stand. Returns the plans and their organisations.
create function comitia.suspend_registration_plans(entry uuid, at timestamptz)
  returns table (plan_id uuid, organisation_id uuid)
  language plpgsql security definer set search_path = comitia, pg_temp as $$
#variable_conflict use_column
begin
  if not exists (select from comitia.consent_entry given where given.id = entry and given.authority_id = comitia.current_organisation())
    or comitia.consent_stands(entry) then
    raise exception 'Registration plans are suspended by the authority that has taken its consent back' using errcode = 'insufficient_privilege';
  end if;
  return query
  update comitia.registration_plan held set state = 'suspended', suspended_at = at
   where held.consent_entry_id = entry and held.state <> 'suspended' returning held.id, held.organisation_id;
end $$;
revoke execute on function comitia.suspend_registration_plans(uuid, timestamptz) from public;
grant execute on function comitia.suspend_registration_plans(uuid, timestamptz) to comitia_app;

-- down
drop function comitia.suspend_registration_plans(uuid, timestamptz);
drop function comitia.open_registration_plan(uuid, uuid, timestamptz);
drop table comitia.registration_difference, comitia.registration_hand_over, comitia.registration_centre;
drop table comitia.registration_version, comitia.registration_scenario, comitia.registration_plan;
drop function comitia.parts_of_registration_versions_stand(), comitia.registration_versions_stand();
drop function comitia.protect_registration_table(regclass);
drop function comitia.works_on_registration();
