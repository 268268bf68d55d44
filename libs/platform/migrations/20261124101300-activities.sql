-- What was agreed becomes activities on a basis, with milestones and reminders; notifications; calendar feeds.

-- up
create table comitia.activity (
  id uuid primary key,
  election_id uuid not null references comitia.election,
  -- The election day it is dated from.
  election_day_id uuid not null references comitia.election_day,
  organisation_id uuid not null references comitia.organisation,
  -- The authority whose consent it rests on; none for another basis, which is then seen by its organisation alone.
  authority_id uuid references comitia.organisation,
  option_id uuid unique references comitia.assistance_option,
  basis_kind text not null check (basis_kind in ('consent_entry', 'organ_decision', 'standing_right', 'mandate_without_consent')),
  consent_entry_id uuid references comitia.consent_entry,
  basis_citation text not null check (length(basis_citation) between 1 and 500),
  title text not null check (length(title) between 1 and 200),
  service text not null,
  format text,
  hand_over_what text not null check (length(hand_over_what) between 1 and 2000),
  hand_over_to_whom text not null check (length(hand_over_to_whom) between 1 and 300),
  hand_over_due_on date not null,
  starts_on date not null,
  ends_on date not null,
  -- The date of that day from which its own days are counted now: a move that is carried out twice moves nothing twice.
  dated_from date not null,
  state text not null default 'planned' check (state in ('planned', 'under_way', 'suspended', 'completed')),
  suspended_at timestamptz,
  created_at timestamptz not null default now(),
  check (ends_on >= starts_on),
  check ((basis_kind = 'consent_entry') = (consent_entry_id is not null)),
  check ((basis_kind = 'consent_entry') = (authority_id is not null)),
  check ((state = 'suspended') = (suspended_at is not null))
);
create index activity_organisation on comitia.activity (organisation_id, starts_on, id);
create index activity_authority on comitia.activity (authority_id, starts_on, id);
create index activity_election on comitia.activity (election_id);
create index activity_consent on comitia.activity (consent_entry_id);

-- An activity on consent lives exactly as long as the consent does.
create function comitia.require_standing_consent() returns trigger language plpgsql as $$
begin
  if new.consent_entry_id is not null and new.state in ('planned', 'under_way') and not comitia.consent_stands(new.consent_entry_id) then
    raise exception 'The consent on which this activity rests does not stand' using errcode = 'check_violation', constraint = 'activity_consent_stands';
  end if;
  return new;
end $$;
create trigger consent_stands before insert or update of state, consent_entry_id on comitia.activity
  for each row execute function comitia.require_standing_consent();

create table comitia.milestone (
  id uuid primary key,
  activity_id uuid not null references comitia.activity on delete cascade,
  election_id uuid not null references comitia.election,
  organisation_id uuid not null references comitia.organisation,
  authority_id uuid references comitia.organisation,
  code text not null,
  title text not null,
  kind text not null check (kind in ('legal', 'mandate', 'administrative')),
  earliest date not null,
  target date not null,
  latest date not null,
  days_to_election integer not null,
  counted_as text not null,
  source text not null,
  confidence text not null,
  state text not null default 'upcoming' check (state in ('upcoming', 'done', 'cancelled')),
  completed_at timestamptz,
  unique (activity_id, code),
  check (earliest <= target and target <= latest)
);
create index milestone_target on comitia.milestone (target, id);
create index milestone_organisation on comitia.milestone (organisation_id, target, id);
create index milestone_authority on comitia.milestone (authority_id, target, id);

-- Reminders of one person, each at an instant of its own; delivered by jobs.
create table comitia.reminder (
  id uuid primary key,
  milestone_id uuid not null references comitia.milestone on delete cascade,
  activity_id uuid not null references comitia.activity on delete cascade,
  organisation_id uuid not null references comitia.organisation,
  person_id uuid not null references comitia.person,
  days_before integer not null check (days_before >= 0),
  due_at timestamptz not null,
  state text not null default 'scheduled' check (state in ('scheduled', 'delivered', 'cancelled')),
  delivered_at timestamptz,
  unique (milestone_id, person_id, days_before)
);
create index reminder_activity on comitia.reminder (activity_id) where state = 'scheduled';

create table comitia.notification (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  person_id uuid not null references comitia.person,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  -- Titles and days that the message names; never anything about a person.
  parameters jsonb not null default '{}',
  -- The same thing is told once, however often the job that tells it runs.
  once_key text not null,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz,
  unique (person_id, organisation_id, once_key)
);
create index notification_person on comitia.notification (person_id, organisation_id, created_at desc, id desc);

create table comitia.calendar_feed (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  person_id uuid not null references comitia.person,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  last_read_at timestamptz
);
create index calendar_feed_person on comitia.calendar_feed (person_id, organisation_id);

select comitia.protect('comitia.activity');
grant select, insert, update on comitia.activity to comitia_app;
create policy seen_by_both_sides on comitia.activity for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, authority_id));
create policy agreed_by_a_signatory on comitia.activity for insert to comitia_app
  with check (authority_id = (select comitia.current_organisation()) and (select comitia.has_role('signatory'))
    and exists (select from comitia.consent_entry given where given.id = consent_entry_id and given.authority_id = activity.authority_id
      and given.organisation_id = activity.organisation_id and given.election_id = activity.election_id));
create policy recorded_on_another_basis on comitia.activity for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and basis_kind <> 'consent_entry'
    and ((select comitia.has_role('focal_point')) or (select comitia.has_role('coordinator'))));
create policy kept_by_both_sides on comitia.activity for update to comitia_app
  using (comitia.acts_for_authority(authority_id)
    or (organisation_id = (select comitia.current_organisation())
      and ((select comitia.has_role('focal_point')) or (select comitia.has_role('coordinator')) or (select comitia.is_system()))));

select comitia.protect('comitia.milestone');
grant select, insert, update on comitia.milestone to comitia_app;
create policy seen_by_both_sides on comitia.milestone for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, authority_id));
create policy written_by_both_sides on comitia.milestone for insert to comitia_app
  with check (exists (select from comitia.activity dated where dated.id = activity_id and dated.organisation_id = milestone.organisation_id
      and dated.authority_id is not distinct from milestone.authority_id and dated.election_id = milestone.election_id)
    and (comitia.acts_for_authority(authority_id) or (organisation_id = (select comitia.current_organisation())
      and ((select comitia.has_role('focal_point')) or (select comitia.has_role('coordinator')) or (select comitia.is_system())))));
create policy kept_by_both_sides on comitia.milestone for update to comitia_app
  using (comitia.acts_for_authority(authority_id)
    or (organisation_id = (select comitia.current_organisation())
      and ((select comitia.has_role('focal_point')) or (select comitia.has_role('coordinator')) or (select comitia.is_system()))));

select comitia.protect('comitia.reminder');
grant select, insert, update on comitia.reminder to comitia_app;
create policy own_reminders on comitia.reminder for select to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    and ((select comitia.is_system()) or person_id = (select comitia.current_user_id())));
create policy scheduled_by_the_system on comitia.reminder for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.is_system())
    and exists (select from comitia.milestone dated where dated.id = milestone_id and dated.activity_id = reminder.activity_id));
create policy delivered_by_the_system on comitia.reminder for update to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.is_system()));

-- Reminders stop in the same transaction in which the work stops, on both sides, whoever stops it.
create function comitia.stop_reminders_of_activity() returns trigger language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  update comitia.reminder set state = 'cancelled' where activity_id = new.id and state = 'scheduled';
  return null;
end $$;
create trigger stop_reminders after update of state on comitia.activity
  for each row when (new.state in ('suspended', 'completed')) execute function comitia.stop_reminders_of_activity();
create function comitia.stop_reminders_of_milestone() returns trigger language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  update comitia.reminder set state = 'cancelled' where milestone_id = new.id and state = 'scheduled';
  return null;
end $$;
create trigger stop_reminders after update of state on comitia.milestone
  for each row when (new.state <> 'upcoming') execute function comitia.stop_reminders_of_milestone();
revoke execute on function comitia.stop_reminders_of_activity(), comitia.stop_reminders_of_milestone() from public;

select comitia.protect('comitia.notification');
grant select, insert, update (read_at, mailed_at) on comitia.notification to comitia_app;
create policy own_notifications on comitia.notification for select to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    and ((select comitia.is_system()) or person_id = (select comitia.current_user_id())));
create policy told_by_the_system on comitia.notification for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.is_system()));
create policy read_by_oneself on comitia.notification for update to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    and ((select comitia.is_system()) or person_id = (select comitia.current_user_id())));

select comitia.protect('comitia.calendar_feed');
grant select, insert, update (revoked_at) on comitia.calendar_feed to comitia_app;
create policy own_feeds on comitia.calendar_feed to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and person_id = (select comitia.current_user_id()))
  with check (organisation_id = (select comitia.current_organisation()) and person_id = (select comitia.current_user_id()));

-- The one look a calendar programme may take before anybody is known: by the hash of a token only its owner has. A feed
-- ends with the membership of the person it was made for.
create function comitia.resolve_calendar_feed(hash text, at timestamptz)
  returns table (id uuid, person_id uuid, organisation_id uuid) language sql security definer set search_path = comitia, pg_temp as $$
  update comitia.calendar_feed feed set last_read_at = at
   where feed.token_hash = hash and feed.revoked_at is null
     and exists (select from comitia.membership held where held.person_id = feed.person_id
       and held.organisation_id = feed.organisation_id and held.ended_at is null)
  returning feed.id, feed.person_id, feed.organisation_id
$$;
revoke execute on function comitia.resolve_calendar_feed(text, timestamptz) from public;
grant execute on function comitia.resolve_calendar_feed(text, timestamptz) to comitia_app;

-- Whom a moved election day concerns: told to the system of the election's own authority alone, so that no person
-- learns from it who is at work.
create function comitia.organisations_at_work(election uuid) returns setof uuid language sql stable security definer set search_path = comitia, pg_temp as $$
  select distinct work.organisation_id from comitia.activity work
    join comitia.election held on held.id = work.election_id
   where work.election_id = election and held.authority_id = comitia.current_organisation() and comitia.is_system()
$$;
revoke execute on function comitia.organisations_at_work(uuid) from public;
grant execute on function comitia.organisations_at_work(uuid) to comitia_app;

-- down
drop function comitia.organisations_at_work(uuid);
drop function comitia.resolve_calendar_feed(text, timestamptz);
drop table comitia.calendar_feed, comitia.notification, comitia.reminder, comitia.milestone, comitia.activity;
drop function comitia.stop_reminders_of_milestone();
drop function comitia.stop_reminders_of_activity();
drop function comitia.require_standing_consent();
