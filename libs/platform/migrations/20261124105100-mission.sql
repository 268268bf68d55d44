-- Missions, their rosters with accreditation, and the days on which an observer serves.

-- up
create table comitia.mission (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  election_id uuid not null references comitia.election,
  activity_id uuid not null unique,
  option_id uuid,
  -- The entry of the consent ledger that the mission hangs on; null where its activity stands on another basis.
  consent_entry_id uuid,
  title text not null check (length(title) between 1 and 300),
  format text not null,
  core_team integer check (core_team >= 0),
  long_term_observers integer check (long_term_observers >= 0),
  short_term_observers integer check (short_term_observers >= 0),
  starts_on date not null,
  ends_on date not null,
  state text not null default 'preparing' check (state in ('preparing', 'deployed', 'suspended', 'concluded')),
  suspended_at timestamptz,
  created_at timestamptz not null,
  check (ends_on >= starts_on)
);
create index mission_list on comitia.mission (organisation_id, created_at desc);
create index mission_consent on comitia.mission (consent_entry_id);
create index mission_election on comitia.mission (election_id);
select comitia.protect_mission_table('comitia.mission');
create policy seen_by_focal_points on comitia.mission for select to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point')));
revoke delete on comitia.mission from comitia_app;

-- What has to be done once a mission is suspended, ticked off one by one.
create table comitia.departure_item (
  mission_id uuid not null references comitia.mission,
  organisation_id uuid not null,
  code text not null,
  position integer not null,
  done_at timestamptz,
  done_by uuid,
  primary key (mission_id, code)
);
select comitia.protect_mission_table('comitia.departure_item');
revoke delete on comitia.departure_item from comitia_app;

-- Names and contacts of observers lie in comitia.person; here they are only referred to.
create table comitia.observer (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  mission_id uuid not null references comitia.mission,
  person_id uuid not null references comitia.person,
  number text collate "C" not null,
  nationality text not null check (nationality ~ '^[A-Z]{2}$'),
  languages text[] not null,
  gender text not null check (gender in ('female', 'male', 'undisclosed')),
  experience integer not null check (experience >= 0),
  available_from date,
  available_to date,
  attributes jsonb not null default '{}',
  retired_at timestamptz,
  created_at timestamptz not null,
  check (available_to >= available_from)
);
create unique index observer_number on comitia.observer (mission_id, number) where retired_at is null;
create index observer_person on comitia.observer (person_id);
select comitia.protect_mission_table('comitia.observer');
revoke delete on comitia.observer from comitia_app;

create table comitia.accreditation (
  observer_id uuid primary key references comitia.observer,
  organisation_id uuid not null,
  state text not null check (state in ('none', 'submitted', 'issued', 'refused', 'expired')),
  reference text,
  area text,
  valid_until date,
  changed_by uuid,
  changed_at timestamptz not null
);
select comitia.protect_mission_table('comitia.accreditation');
revoke delete on comitia.accreditation from comitia_app;

-- The days on which somebody serves as an observer, for all missions together: the primary key keeps one person from
-- two missions on one day, whichever organisations send them. The key is a keyed digest of the address that identifies
-- the person, so that nobody who reads this table learns who it is.
create table comitia.observer_day (
  person_key bytea not null,
  day date not null,
  observer_id uuid not null references comitia.observer,
  mission_id uuid not null references comitia.mission,
  organisation_id uuid not null,
  primary key (person_key, day)
);
create index observer_day_observer on comitia.observer_day (observer_id);
create index observer_day_mission on comitia.observer_day (mission_id);
select comitia.protect_mission_table('comitia.observer_day');

create table comitia.person_key_secret (
  singleton boolean primary key default true check (singleton),
  secret bytea not null default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);
insert into comitia.person_key_secret default values;
select comitia.protect('comitia.person_key_secret');
create policy nobody on comitia.person_key_secret to comitia_app using (false) with check (false);

-- The digest under which one person is recognised across missions; null where no address identifies them.
create function comitia.person_key(address text) returns bytea
  language sql stable security definer set search_path = comitia, pg_temp as $$
  select sha256(held.secret || convert_to(lower(btrim(address)), 'UTF8')) from comitia.person_key_secret held
   where btrim(address) <> '';
$$;
revoke execute on function comitia.person_key(text) from public;
grant execute on function comitia.person_key(text) to comitia_app;

-- Who of the given people already serves elsewhere on one of the given days. The mission is named where it is one of
-- the asking organisation; of others nothing is told but that the person serves.
create function comitia.observers_serving_elsewhere(keys bytea[], days date[], asking_mission uuid)
  returns table (person_key bytea, day date, mission_id uuid)
  language sql stable security definer set search_path = comitia, pg_temp as $$
  select taken.person_key, taken.day,
    case when taken.organisation_id = comitia.current_organisation() then taken.mission_id end
  from comitia.observer_day taken
  where taken.person_key = any (keys) and taken.day = any (days) and taken.mission_id <> asking_mission;
$$;
revoke execute on function comitia.observers_serving_elsewhere(bytea[], date[], uuid) from public;
grant execute on function comitia.observers_serving_elsewhere(bytea[], date[], uuid) to comitia_app;

-- down
drop function comitia.observers_serving_elsewhere(bytea[], date[], uuid);
drop function comitia.person_key(text);
drop table comitia.person_key_secret, comitia.observer_day, comitia.accreditation, comitia.observer;
drop table comitia.departure_item, comitia.mission;
