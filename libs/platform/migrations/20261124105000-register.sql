-- Registers of polling stations: versioned lists per election and organisation, and the imports that bring them in.

-- up
-- Coordinators plan missions, and jobs do it for them; administrators and others of the organisation read no register,
-- roster or plan.
create function comitia.works_on_missions() returns boolean language sql stable parallel safe
  return comitia.has_role('coordinator') or comitia.is_system();

-- A tenant table of the missions' work: rows of one organisation, for its coordinators and its jobs.
create function comitia.protect_mission_table(target regclass) returns void language plpgsql as $$
begin
  perform comitia.protect(target);
  execute format('grant select, insert, update, delete on %s to comitia_app', target);
  execute format(
    'create policy coordinators_of_the_organisation on %s to comitia_app
       using (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions()))
       with check (organisation_id = (select comitia.current_organisation()) and (select comitia.works_on_missions()))',
    target);
end $$;
revoke execute on function comitia.protect_mission_table(regclass) from public;

create table comitia.register (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references comitia.organisation,
  election_id uuid not null references comitia.election,
  title text not null check (length(title) between 1 and 200),
  source text,
  -- Made up for demonstration, and said to be so wherever it is shown.
  generated boolean not null default false,
  current_version integer not null default 0 check (current_version >= 0),
  created_at timestamptz not null default now(),
  unique (organisation_id, election_id)
);
select comitia.protect_mission_table('comitia.register');

create table comitia.register_version (
  id uuid primary key,
  register_id uuid not null references comitia.register,
  organisation_id uuid not null references comitia.organisation,
  number integer not null check (number > 0),
  stations integer not null,
  added integer not null,
  changed integer not null,
  retired integer not null,
  table_import_id uuid,
  -- Set where this version undoes others by bringing an earlier one back.
  restores_version integer,
  file_name text not null,
  committed_by uuid,
  committed_at timestamptz not null,
  unique (register_id, number)
);
create unique index register_version_import on comitia.register_version (table_import_id) where table_import_id is not null;
select comitia.protect_mission_table('comitia.register_version');
revoke update, delete on comitia.register_version from comitia_app;
create trigger never_changed before update or delete or truncate on comitia.register_version
  for each statement execute function comitia.refuse_change();

-- One row per station and stretch of versions in which it read so. A row is in force at version v when
-- from_version <= v and (to_version is null or to_version > v). Nothing is deleted: a station that is gone is retired.
-- There is no foreign key to the register: rows come by the hundred thousand in one statement under the register's own
-- lock, and registers are never deleted.
create table comitia.station (
  row_id bigint generated always as identity primary key,
  -- Stays with the station over all versions; plans refer to it.
  station_id uuid not null,
  register_id uuid not null,
  organisation_id uuid not null,
  code text collate "C" not null,
  from_version integer not null,
  to_version integer,
  name text not null,
  address text,
  -- Names of the administrative areas it lies in, widest first.
  areas text[] not null,
  latitude double precision,
  longitude double precision,
  electors integer,
  kind text not null,
  -- The columns of the file that nobody mapped, as they stood.
  attributes jsonb not null,
  check ((latitude is null) = (longitude is null)),
  check (electors >= 0),
  check (kind in ('ordinary', 'mobile', 'ship', 'prison', 'abroad')),
  check (to_version > from_version)
);
create unique index station_in_force on comitia.station (register_id, code) where to_version is null;
create index station_past on comitia.station (register_id, code) where to_version is not null;
create index station_identity on comitia.station (station_id);
select comitia.protect_mission_table('comitia.station');
revoke delete on comitia.station from comitia_app;

-- What a row says may not be edited in place, only its end be set or taken back within the version being made.
create function comitia.station_rows_only_end() returns trigger language plpgsql as $$
begin
  if old.to_version is not null or new.to_version is null
    or (new.station_id, new.register_id, new.code, new.from_version) is distinct from (old.station_id, old.register_id, old.code, old.from_version) then
    raise exception 'A row of the register is closed and followed by another one, never edited' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_end before update on comitia.station for each row execute function comitia.station_rows_only_end();
revoke update on comitia.station from comitia_app;
grant update (to_version) on comitia.station to comitia_app;

create table comitia.table_import (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  election_id uuid not null references comitia.election,
  -- The mission whose roster it brings, or for which the register was brought in.
  mission_id uuid,
  target text not null check (target in ('register', 'roster')),
  state text not null check (state in ('inspected', 'checking', 'dry_run', 'committing', 'committed', 'cancelled', 'failed')),
  file_id uuid not null,
  file_name text not null,
  inspection jsonb not null,
  mapping jsonb,
  profile_name text,
  difference jsonb,
  -- The register's version that the difference was computed against.
  base_version integer,
  register_version_id uuid references comitia.register_version,
  job_id uuid,
  progress jsonb,
  failure text,
  created_by uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);
create index table_import_list on comitia.table_import (organisation_id, election_id, created_at desc);
select comitia.protect_mission_table('comitia.table_import');
revoke delete on comitia.table_import from comitia_app;

-- What is wrong with a row, or worth a look. Problems of rosters never carry the value: it may be a person's.
create table comitia.table_import_problem (
  position bigint generated always as identity,
  import_id uuid not null references comitia.table_import,
  organisation_id uuid not null,
  row_number integer,
  column_name text,
  code text not null,
  severity text not null check (severity in ('error', 'question', 'warning', 'note')),
  message text not null,
  value text,
  primary key (import_id, position)
);
select comitia.protect_mission_table('comitia.table_import_problem');

-- What a commit would do to single records, field by field; the counts are in the import's difference.
create table comitia.table_import_change (
  position bigint generated always as identity,
  import_id uuid not null references comitia.table_import,
  organisation_id uuid not null,
  kind text not null check (kind in ('added', 'changed', 'retired')),
  code text not null,
  fields jsonb,
  primary key (import_id, position)
);
create index table_import_change_kind on comitia.table_import_change (import_id, kind, position);
select comitia.protect_mission_table('comitia.table_import_change');

-- A mapping kept under a name, offered again when the same header comes.
create table comitia.import_profile (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  target text not null check (target in ('register', 'roster')),
  name text not null check (length(name) between 1 and 80),
  header text not null,
  mapping jsonb not null,
  saved_at timestamptz not null default now(),
  unique (organisation_id, target, name)
);
create index import_profile_header on comitia.import_profile (organisation_id, target, header);
select comitia.protect_mission_table('comitia.import_profile');

-- down
drop table comitia.import_profile, comitia.table_import_change, comitia.table_import_problem, comitia.table_import;
drop table comitia.station, comitia.register_version, comitia.register;
drop function comitia.station_rows_only_end(), comitia.protect_mission_table(regclass), comitia.works_on_missions();
