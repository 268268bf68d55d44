-- The consent ledger: only ever appended to, chained per authority by SHA-256, computed and guarded by the database.

-- up
-- What was said, apart from the entry: the entry holds a digest of it, so that words which name a person can be erased
-- while the chain still verifies.
create table comitia.consent_statement (
  entry_id uuid primary key,
  authority_id uuid not null references comitia.organisation,
  organisation_id uuid not null references comitia.organisation,
  capacity text check (length(capacity) between 1 and 200),
  document text check (length(document) between 1 and 500),
  statement text check (length(statement) between 1 and 10000),
  -- Keeps the digest from being guessed once the words are erased.
  salt text not null default gen_random_uuid()::text || gen_random_uuid()::text,
  erased_at timestamptz,
  check (erased_at is not null or (capacity is not null and document is not null and statement is not null))
);

create table comitia.consent_entry (
  id uuid primary key,
  authority_id uuid not null references comitia.organisation,
  -- Position in the authority's chain, from 1; set by the database.
  sequence bigint not null,
  kind text not null check (kind in ('given', 'given_in_part', 'declined', 'withdrawn')),
  request_id uuid not null references comitia.assistance_request,
  election_id uuid not null references comitia.election,
  option_id uuid not null references comitia.assistance_option,
  organisation_id uuid not null references comitia.organisation,
  accepted_part_ids uuid[] not null default '{}',
  withdraws_entry_id uuid references comitia.consent_entry,
  decided_by uuid not null references comitia.person,
  decided_at timestamptz not null,
  statement_digest text not null,
  previous_hash text not null,
  hash text not null unique,
  unique (authority_id, sequence),
  check ((kind = 'withdrawn') = (withdraws_entry_id is not null))
);
create unique index consent_entry_one_decision on comitia.consent_entry (option_id) where kind <> 'withdrawn';
create unique index consent_entry_withdrawn_once on comitia.consent_entry (withdraws_entry_id) where withdraws_entry_id is not null;
create index consent_entry_request on comitia.consent_entry (request_id, sequence);
create index consent_entry_election on comitia.consent_entry (election_id, sequence);
alter table comitia.consent_statement add foreign key (entry_id) references comitia.consent_entry deferrable initially deferred;

-- The end of each chain, so that a chain cut short shows too.
create table comitia.consent_head (
  authority_id uuid primary key references comitia.organisation,
  sequence bigint not null,
  hash text not null
);

create function comitia.consent_statement_digest(said comitia.consent_statement) returns text language sql immutable
  return encode(sha256(convert_to(jsonb_build_array('comitia-statement-1', said.entry_id, said.salt, said.capacity, said.document, said.statement)::text, 'UTF8')), 'hex');

-- Ids, kinds, the moment and digests, in this order; nothing about a person but an id.
create function comitia.consent_entry_hash(entry comitia.consent_entry) returns text language sql immutable
  return encode(sha256(convert_to(jsonb_build_array('comitia-consent-1', entry.id, entry.authority_id, entry.sequence, entry.kind,
    entry.request_id, entry.election_id, entry.option_id, entry.organisation_id, to_jsonb(entry.accepted_part_ids), entry.withdraws_entry_id,
    entry.decided_by, to_char(entry.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.statement_digest,
    entry.previous_hash)::text, 'UTF8')), 'hex');

-- Seals an entry: its place in the chain, the digest of what was said, the hash. One entry of an authority at a time.
create function comitia.seal_consent_entry() returns trigger language plpgsql security definer set search_path = comitia, pg_temp as $$
declare
  head comitia.consent_head;
  said comitia.consent_statement;
  taken_back comitia.consent_entry;
begin
  perform pg_advisory_xact_lock(hashtextextended('consent ' || new.authority_id, 0));
  select * into head from comitia.consent_head where authority_id = new.authority_id;
  select * into said from comitia.consent_statement where entry_id = new.id;
  if said.entry_id is null or said.authority_id <> new.authority_id or said.organisation_id <> new.organisation_id then
    raise exception 'A consent entry needs its statement first' using errcode = 'check_violation', constraint = 'consent_entry_statement';
  end if;
  if new.withdraws_entry_id is not null then
    select * into taken_back from comitia.consent_entry where id = new.withdraws_entry_id;
    if taken_back.authority_id <> new.authority_id or taken_back.option_id <> new.option_id
      or taken_back.kind not in ('given', 'given_in_part') then
      raise exception 'Only consent that this authority gave can be withdrawn' using errcode = 'check_violation', constraint = 'consent_entry_withdraws';
    end if;
  end if;
  new.sequence := coalesce(head.sequence, 0) + 1;
  new.previous_hash := coalesce(head.hash, repeat('0', 64));
  new.statement_digest := comitia.consent_statement_digest(said);
  new.hash := comitia.consent_entry_hash(new);
  insert into comitia.consent_head values (new.authority_id, new.sequence, new.hash)
    on conflict (authority_id) do update set sequence = excluded.sequence, hash = excluded.hash;
  return new;
end $$;
revoke execute on function comitia.seal_consent_entry() from public;
create trigger seal before insert on comitia.consent_entry for each row execute function comitia.seal_consent_entry();

-- Nobody changes the ledger, its owner included; ALWAYS, so that a replication role does not slip past either.
create trigger never_changed before update or delete or truncate on comitia.consent_entry
  for each statement execute function comitia.refuse_change();
create trigger never_cut before delete or truncate on comitia.consent_head
  for each statement execute function comitia.refuse_change();
create trigger never_removed before delete or truncate on comitia.consent_statement
  for each statement execute function comitia.refuse_change();
-- The one change a statement allows is its erasure, whole.
create function comitia.erase_consent_statement() returns trigger language plpgsql as $$
begin
  if old.erased_at is null and new.erased_at is not null and new.capacity is null and new.document is null and new.statement is null
    and new.salt = '' and (new.entry_id, new.authority_id, new.organisation_id) = (old.entry_id, old.authority_id, old.organisation_id) then
    return new;
  end if;
  raise exception 'What was said in the consent ledger is never changed; it can only be erased whole' using errcode = 'restrict_violation';
end $$;
create trigger erased_whole_or_not before update on comitia.consent_statement
  for each row execute function comitia.erase_consent_statement();
alter table comitia.consent_entry enable always trigger seal;
alter table comitia.consent_entry enable always trigger never_changed;
alter table comitia.consent_head enable always trigger never_cut;
alter table comitia.consent_statement enable always trigger never_removed;
alter table comitia.consent_statement enable always trigger erased_whole_or_not;

select comitia.protect('comitia.consent_entry');
grant select, insert on comitia.consent_entry to comitia_app;
create policy seen_by_both_sides on comitia.consent_entry for select to comitia_app
  using ((select comitia.current_organisation()) in (authority_id, organisation_id));
create policy written_by_a_signatory on comitia.consent_entry for insert to comitia_app
  with check (authority_id = (select comitia.current_organisation()) and (select comitia.has_role('signatory'))
    and decided_by = (select comitia.current_user_id())
    and exists (select from comitia.assistance_option offered where offered.id = option_id and offered.authority_id = consent_entry.authority_id
      and offered.organisation_id = consent_entry.organisation_id and offered.request_id = consent_entry.request_id
      and offered.election_id = consent_entry.election_id));
select comitia.protect('comitia.consent_statement');
grant select, insert on comitia.consent_statement to comitia_app;
create policy seen_by_both_sides on comitia.consent_statement for select to comitia_app
  using ((select comitia.current_organisation()) in (authority_id, organisation_id));
create policy written_by_a_signatory on comitia.consent_statement for insert to comitia_app
  with check (authority_id = (select comitia.current_organisation()) and (select comitia.has_role('signatory')));
select comitia.protect('comitia.consent_head');
grant select on comitia.consent_head to comitia_app;
create policy seen_by_its_authority on comitia.consent_head for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));

-- Whether consent given by this entry still stands. Asked by policies of others (what partners see hangs on it), who may
-- not read the ledger itself.
create function comitia.consent_stands(entry uuid) returns boolean language sql stable security definer set search_path = comitia, pg_temp
  return exists (select from comitia.consent_entry given where given.id = entry and given.kind in ('given', 'given_in_part'))
    and not exists (select from comitia.consent_entry taken where taken.withdraws_entry_id = entry);
revoke execute on function comitia.consent_stands(uuid) from public;
grant execute on function comitia.consent_stands(uuid) to comitia_app;

-- Every place where a chain does not fit what it was sealed with; no row where all is sound. For the owner (doctor).
create function comitia.consent_ledger_problems() returns table (authority_id uuid, sequence bigint, problem text)
  language sql stable security definer set search_path = comitia, pg_temp as $$
  with chain as (
    select entry.*, row_number() over within_chain as expected_sequence,
      coalesce(lag(entry.hash) over within_chain, repeat('0', 64)) as expected_previous,
      comitia.consent_entry_hash(sealed) as expected_hash
    from comitia.consent_entry entry join comitia.consent_entry sealed on sealed.id = entry.id
    window within_chain as (partition by entry.authority_id order by entry.sequence)
  )
  select authority_id, sequence, 'its content is not the one it was sealed with' from chain where hash <> expected_hash
  union all
  select authority_id, sequence, 'it does not follow the entry before it' from chain
   where previous_hash <> expected_previous or sequence <> expected_sequence
  union all
  select entry.authority_id, entry.sequence, 'its statement is not the one it was sealed with'
    from comitia.consent_entry entry left join comitia.consent_statement said on said.entry_id = entry.id
   where said.entry_id is null or (said.erased_at is null and comitia.consent_statement_digest(said) <> entry.statement_digest)
  union all
  select head.authority_id, head.sequence, 'entries at the end of the chain are missing'
    from comitia.consent_head head
   where not exists (select from comitia.consent_entry last where last.authority_id = head.authority_id
     and last.sequence = head.sequence and last.hash = head.hash)
  union all
  select distinct entry.authority_id, 0::bigint, 'the end of the chain is not recorded' from comitia.consent_entry entry
   where not exists (select from comitia.consent_head head where head.authority_id = entry.authority_id)
$$;
revoke execute on function comitia.consent_ledger_problems() from public;

-- The same as yes or no, for those who stand in that chain; nothing for anybody else.
create function comitia.consent_ledger_intact(authority uuid) returns boolean language sql stable security definer set search_path = comitia, pg_temp
  return case when authority = comitia.current_organisation() or exists (select from comitia.consent_entry entry
      where entry.authority_id = authority and entry.organisation_id = comitia.current_organisation())
    then not exists (select from comitia.consent_ledger_problems() found where found.authority_id = authority) end;
revoke execute on function comitia.consent_ledger_intact(uuid) from public;
grant execute on function comitia.consent_ledger_intact(uuid) to comitia_app;

-- down
drop function comitia.consent_ledger_intact(uuid);
drop function comitia.consent_ledger_problems();
drop function comitia.consent_stands(uuid);
alter table comitia.consent_statement drop constraint consent_statement_entry_id_fkey;
drop table comitia.consent_head;
drop function comitia.consent_entry_hash(comitia.consent_entry);
drop function comitia.consent_statement_digest(comitia.consent_statement);
drop table comitia.consent_entry;
drop table comitia.consent_statement;
drop function comitia.seal_consent_entry();
drop function comitia.erase_consent_statement();
