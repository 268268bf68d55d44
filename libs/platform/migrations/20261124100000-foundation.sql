-- Schemas, the actor's functions that every policy reads, and the tables of platform: jobs, files, audit, repeated requests.

-- up
revoke create on schema public from public;

create schema comitia;
grant usage on schema comitia to comitia_app, comitia_jobs;

create schema auth;
grant usage on schema auth to comitia_auth;

-- What the transaction said about its actor. Empty settings count as none.
create function comitia.current_actor_kind() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('comitia.actor_kind', true), ''), 'anonymous');

create function comitia.current_user_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('comitia.user_id', true), '')::uuid;

create function comitia.current_organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('comitia.organisation_id', true), '')::uuid;

create function comitia.current_credential() returns uuid language sql stable parallel safe
  return nullif(current_setting('comitia.credential_id', true), '')::uuid;

create function comitia.current_sharing_agreement() returns uuid language sql stable parallel safe
  return nullif(current_setting('comitia.sharing_agreement_id', true), '')::uuid;

create function comitia.has_role(role text) returns boolean language sql stable parallel safe
  return role = any (string_to_array(coalesce(current_setting('comitia.roles', true), ''), ','));

create function comitia.is_system() returns boolean language sql stable parallel safe
  return comitia.current_actor_kind() = 'system';

-- Row-level security for a table, also for its owner; the owner keeps one explicit policy of its own so that migrations
-- and narrow SECURITY DEFINER functions work where it is not a superuser. Call it for every table in this schema.
create function comitia.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner on %s to %I using (true) with check (true)', target, current_user);
end $$;

-- The common case: a table with organisation_id whose rows belong to one organisation and are seen by it alone.
create function comitia.protect_tenant_table(target regclass) returns void language plpgsql as $$
begin
  perform comitia.protect(target);
  execute format('grant select, insert, update, delete on %s to comitia_app', target);
  execute format(
    'create policy own_organisation on %s to comitia_app using (organisation_id = (select comitia.current_organisation())) with check (organisation_id = (select comitia.current_organisation()))',
    target);
end $$;
revoke execute on function comitia.protect(regclass), comitia.protect_tenant_table(regclass) from public;

-- For tables that are only ever added to: ledger, audit.
create function comitia.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of %.% are never changed or deleted', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

-- Jobs: written with the change that asks for them (outbox), relayed to the queue when due, followed to their end.
create table comitia.job (
  id uuid primary key,
  name text not null,
  queue text not null,
  payload jsonb not null,
  payload_version integer not null,
  -- The organisation the job acts for, and the one that asked for it.
  organisation_id uuid,
  requested_by_organisation_id uuid,
  user_id uuid,
  deduplication_key text,
  due_at timestamptz not null default now(),
  state text not null default 'pending' check (state in ('pending', 'queued', 'running', 'completed', 'failed', 'cancelled')),
  options jsonb not null default '{}',
  attempts integer not null default 0,
  progress jsonb,
  result jsonb,
  failure text,
  cancel_requested_at timestamptz,
  created_at timestamptz not null default now(),
  queued_at timestamptz,
  finished_at timestamptz
);
create index job_due on comitia.job (due_at, id) where state = 'pending';
create index job_unfinished on comitia.job (queued_at) where state in ('queued', 'running');
create index job_failed on comitia.job (finished_at) where state = 'failed';
create index job_organisation on comitia.job (organisation_id, created_at);
create unique index job_deduplication on comitia.job (name, organisation_id, requested_by_organisation_id, deduplication_key) nulls not distinct
  where state = 'pending' and deduplication_key is not null;
select comitia.protect('comitia.job');
grant select, insert, update on comitia.job to comitia_app, comitia_jobs;
-- The organisation a job acts for and the one that asked for it; what no organisation asked for is the system's.
create function comitia.is_job_side(acting_for uuid, asked_by uuid) returns boolean language sql stable parallel safe
  return coalesce(comitia.current_organisation() in (acting_for, asked_by), false)
    or (comitia.is_system() and comitia.current_organisation() is null and acting_for is null and asked_by is null);
create policy seen_by_both_sides on comitia.job for select to comitia_app
  using (comitia.is_job_side(organisation_id, requested_by_organisation_id));
create policy asked_for_by_oneself on comitia.job for insert to comitia_app
  with check (requested_by_organisation_id is not distinct from (select comitia.current_organisation()));
create policy steered_by_both_sides on comitia.job for update to comitia_app
  using (comitia.is_job_side(organisation_id, requested_by_organisation_id));
create policy relayed_and_followed on comitia.job to comitia_jobs using (true) with check (true);

create function comitia.announce_job() returns trigger language plpgsql as $$
begin
  perform pg_notify('comitia_job', '');
  return null;
end $$;
create trigger announce after insert or update of due_at on comitia.job
  for each statement execute function comitia.announce_job();

-- Files: content lies in the store under its SHA-256; this says whose it is and who else may read it.
create table comitia.file (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  size bigint not null check (size >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by uuid,
  created_at timestamptz not null default now()
);
create index file_content on comitia.file (sha256);
create table comitia.file_grant (
  file_id uuid not null references comitia.file on delete cascade,
  organisation_id uuid not null,
  -- The owner's id again, so that neither policy needs to read the other table.
  owner_organisation_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (file_id, organisation_id)
);
select comitia.protect('comitia.file');
select comitia.protect('comitia.file_grant');
grant select, insert, delete on comitia.file, comitia.file_grant to comitia_app;
create policy own_or_granted on comitia.file for select to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    or exists (select from comitia.file_grant given where given.file_id = id and given.organisation_id = (select comitia.current_organisation())));
create policy added_by_owner on comitia.file for insert to comitia_app with check (organisation_id = (select comitia.current_organisation()));
create policy removed_by_owner on comitia.file for delete to comitia_app using (organisation_id = (select comitia.current_organisation()));
create policy seen_by_both_sides on comitia.file_grant for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, owner_organisation_id));
create policy given_by_owner on comitia.file_grant for insert to comitia_app
  with check (owner_organisation_id = (select comitia.current_organisation())
    and exists (select from comitia.file owned where owned.id = file_id and owned.organisation_id = owner_organisation_id));
create policy taken_back_by_owner on comitia.file_grant for delete to comitia_app
  using (owner_organisation_id = (select comitia.current_organisation()));

-- Who did what, by id only; never changed.
create table comitia.audit_entry (
  id uuid primary key,
  at timestamptz not null default now(),
  actor_kind text not null,
  user_id uuid,
  organisation_id uuid,
  credential_id uuid,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  details jsonb not null default '{}'
);
create index audit_entry_organisation on comitia.audit_entry (organisation_id, at);
select comitia.protect('comitia.audit_entry');
grant select, insert on comitia.audit_entry to comitia_app;
create policy written_as_oneself on comitia.audit_entry for insert to comitia_app
  with check (organisation_id is not distinct from (select comitia.current_organisation())
    and user_id is not distinct from (select comitia.current_user_id())
    and actor_kind = (select comitia.current_actor_kind()));
create policy read_by_administrators on comitia.audit_entry for select to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('administrator')));
create trigger never_changed before update or delete or truncate on comitia.audit_entry
  for each statement execute function comitia.refuse_change();

-- A mutation that a client repeats with the same key is answered with what the first one answered.
create table comitia.idempotency_key (
  actor text not null,
  key text not null check (length(key) between 1 and 200),
  operation text not null,
  request_hash text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);
create index idempotency_key_age on comitia.idempotency_key (created_at);
select comitia.protect('comitia.idempotency_key');
grant select, insert, update, delete on comitia.idempotency_key to comitia_app;
create function comitia.actor_key() returns text language sql stable parallel safe
  return comitia.current_actor_kind() || ':' || coalesce(comitia.current_user_id()::text, comitia.current_credential()::text, '-')
    || ':' || coalesce(comitia.current_organisation()::text, '-');
create policy own_keys on comitia.idempotency_key to comitia_app
  using (actor = (select comitia.actor_key())) with check (actor = (select comitia.actor_key()));

-- down
drop schema auth cascade;
drop schema comitia cascade;
