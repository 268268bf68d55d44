-- Elections with their rounds and days, and the history of days that were moved.

-- up
create table comitia.election (
  id uuid primary key,
  -- The authority that opened it; the tenant.
  authority_id uuid not null references comitia.organisation,
  title text not null check (length(title) between 1 and 200),
  country text not null check (country ~ '^[A-Z]{3}$'),
  kind text not null check (kind in ('presidential', 'parliamentary', 'general', 'regional', 'local', 'referendum')),
  -- Polling hours are wall time in this zone.
  time_zone text not null,
  polling_opens time not null,
  polling_closes time not null,
  created_by uuid references comitia.person,
  created_at timestamptz not null default now(),
  check (polling_closes > polling_opens)
);
create index election_authority on comitia.election (authority_id, created_at desc, id desc);

create table comitia.election_round (
  id uuid primary key,
  election_id uuid not null references comitia.election on delete cascade,
  number integer not null check (number between 1 and 9),
  certainty text not null check (certainty in ('called', 'possible')),
  unique (election_id, number)
);

create table comitia.election_day (
  id uuid primary key,
  election_id uuid not null references comitia.election on delete cascade,
  round_id uuid not null references comitia.election_round on delete cascade,
  date date not null,
  kind text not null check (kind in ('ordinary', 'early', 'mobile', 'abroad', 'postponed', 'repeated')),
  area text check (length(area) between 1 and 200)
);
create index election_day_election on comitia.election_day (election_id, date);
create index election_day_round on comitia.election_day (round_id);

create table comitia.election_day_move (
  id uuid primary key,
  election_id uuid not null references comitia.election on delete cascade,
  election_day_id uuid not null references comitia.election_day on delete cascade,
  from_date date not null,
  to_date date not null check (to_date <> from_date),
  reason text not null check (length(reason) between 1 and 2000),
  moved_by uuid references comitia.person,
  moved_at timestamptz not null default now()
);
create index election_day_move_election on comitia.election_day_move (election_id, moved_at);

-- An officer prepares, a signatory decides: both keep the elections of their own authority.
create function comitia.acts_for_authority(authority uuid) returns boolean language sql stable parallel safe
  return authority = comitia.current_organisation() and (comitia.has_role('officer') or comitia.has_role('signatory'));

select comitia.protect('comitia.election');
grant select, insert, update on comitia.election to comitia_app;
create policy seen_by_its_authority on comitia.election for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy opened_by_its_authority on comitia.election for insert to comitia_app
  with check (comitia.acts_for_authority(authority_id));
create policy kept_by_its_authority on comitia.election for update to comitia_app
  using (comitia.acts_for_authority(authority_id)) with check (comitia.acts_for_authority(authority_id));

-- Whoever sees an election sees its rounds and days: the inner query is itself under the election's policies.
select comitia.protect('comitia.election_round');
grant select, insert on comitia.election_round to comitia_app;
create policy seen_with_its_election on comitia.election_round for select to comitia_app
  using (exists (select from comitia.election held where held.id = election_id));
create policy kept_with_its_election on comitia.election_round for insert to comitia_app
  with check (exists (select from comitia.election held where held.id = election_id and comitia.acts_for_authority(held.authority_id)));

select comitia.protect('comitia.election_day');
grant select, insert, update (date) on comitia.election_day to comitia_app;
create policy seen_with_its_election on comitia.election_day for select to comitia_app
  using (exists (select from comitia.election held where held.id = election_id));
create policy added_with_its_election on comitia.election_day for insert to comitia_app
  with check (exists (select from comitia.election held where held.id = election_id and comitia.acts_for_authority(held.authority_id)));
create policy moved_by_its_authority on comitia.election_day for update to comitia_app
  using (exists (select from comitia.election held where held.id = election_id and comitia.acts_for_authority(held.authority_id)));

select comitia.protect('comitia.election_day_move');
grant select, insert on comitia.election_day_move to comitia_app;
create policy seen_with_its_election on comitia.election_day_move for select to comitia_app
  using (exists (select from comitia.election held where held.id = election_id));
create policy written_by_its_authority on comitia.election_day_move for insert to comitia_app
  with check (exists (select from comitia.election held where held.id = election_id and comitia.acts_for_authority(held.authority_id)));
create trigger never_changed before update or delete or truncate on comitia.election_day_move
  for each statement execute function comitia.refuse_change();

-- down
drop table comitia.election_day_move, comitia.election_day, comitia.election_round, comitia.election;
drop function comitia.acts_for_authority(uuid);
