-- Requests for assistance, whom they are addressed to, how they are assessed, and what organisations answer.

-- up
create table comitia.assistance_request (
  id uuid primary key,
  authority_id uuid not null references comitia.organisation,
  election_id uuid not null references comitia.election,
  -- Random, so that nobody learns from it how many requests there are.
  reference text not null unique,
  state text not null default 'draft' check (state in ('draft', 'sent', 'closed', 'withdrawn')),
  -- Counts changes of the content; sending to one more organisation is not one, so that none learns of another.
  version integer not null default 1,
  requester_kind text not null,
  subject text not null default '' check (length(subject) <= 300),
  narrative text not null default '' check (length(narrative) <= 20000),
  services text[] not null default '{}',
  needed_by date,
  letter_file_id uuid references comitia.file,
  -- What organisations may see of the facts: those about the request and the state.
  shared_facts jsonb not null default '{}',
  prepared_by uuid references comitia.person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index assistance_request_authority on comitia.assistance_request (authority_id, created_at desc, id desc);
create index assistance_request_election on comitia.assistance_request (election_id);

-- Facts that could tell one organisation of the authority's dealings with another; the authority's alone.
create table comitia.request_own_facts (
  request_id uuid primary key references comitia.assistance_request on delete cascade,
  authority_id uuid not null references comitia.organisation,
  facts jsonb not null
);

create table comitia.request_addressee (
  id uuid primary key,
  request_id uuid not null references comitia.assistance_request on delete cascade,
  authority_id uuid not null references comitia.organisation,
  organisation_id uuid not null references comitia.organisation,
  -- Null while it is only chosen in the draft.
  sent_at timestamptz,
  -- The next day by which this organisation has to act, by the public rules; orders its desk.
  next_deadline date,
  unique (request_id, organisation_id),
  check (authority_id <> organisation_id)
);
create index request_addressee_organisation on comitia.request_addressee (organisation_id, next_deadline, request_id) where sent_at is not null;

-- True for the organisation of the moment once the request was sent to it.
create function comitia.is_addressed(request uuid) returns boolean language sql stable
  return exists (select from comitia.request_addressee addressed
    where addressed.request_id = request and addressed.organisation_id = comitia.current_organisation() and addressed.sent_at is not null);

select comitia.protect('comitia.assistance_request');
grant select, insert, update on comitia.assistance_request to comitia_app;
create policy seen_by_its_authority on comitia.assistance_request for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy seen_by_addressees on comitia.assistance_request for select to comitia_app
  using (state <> 'draft' and exists (select from comitia.request_addressee addressed
    where addressed.request_id = assistance_request.id and addressed.organisation_id = (select comitia.current_organisation())
      and addressed.sent_at is not null));
create policy written_by_its_authority on comitia.assistance_request for insert to comitia_app
  with check (comitia.acts_for_authority(authority_id)
    and exists (select from comitia.election held where held.id = election_id and held.authority_id = assistance_request.authority_id));
create policy changed_by_its_authority on comitia.assistance_request for update to comitia_app
  using (comitia.acts_for_authority(authority_id)) with check (comitia.acts_for_authority(authority_id));

select comitia.protect('comitia.request_own_facts');
grant select, insert, update on comitia.request_own_facts to comitia_app;
create policy seen_by_its_authority on comitia.request_own_facts for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy written_by_its_authority on comitia.request_own_facts for insert to comitia_app
  with check (comitia.acts_for_authority(authority_id)
    and exists (select from comitia.assistance_request held where held.id = request_id and held.authority_id = request_own_facts.authority_id));
create policy changed_by_its_authority on comitia.request_own_facts for update to comitia_app
  using (comitia.acts_for_authority(authority_id)) with check (comitia.acts_for_authority(authority_id));

select comitia.protect('comitia.request_addressee');
grant select, insert, delete, update (sent_at, next_deadline) on comitia.request_addressee to comitia_app;
create policy seen_by_its_authority on comitia.request_addressee for select to comitia_app
  using (authority_id = (select comitia.current_organisation()));
create policy seen_by_oneself_once_sent on comitia.request_addressee for select to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and sent_at is not null);
create policy chosen_by_its_authority on comitia.request_addressee for insert to comitia_app
  with check (comitia.acts_for_authority(authority_id));
create policy sent_by_its_authority on comitia.request_addressee for update to comitia_app
  using (comitia.acts_for_authority(authority_id)) with check (comitia.acts_for_authority(authority_id));
create policy dropped_from_a_draft on comitia.request_addressee for delete to comitia_app
  using (comitia.acts_for_authority(authority_id) and sent_at is null);

-- A function, so that the policies of elections and of requests may each ask about the other.
create function comitia.elections_asked_of_us() returns setof uuid language sql stable
begin atomic
  select sent.election_id from comitia.assistance_request sent
    join comitia.request_addressee addressed on addressed.request_id = sent.id
   where addressed.organisation_id = (select comitia.current_organisation()) and addressed.sent_at is not null;
end;
create policy seen_by_addressees on comitia.election for select to comitia_app
  using (id in (select comitia.elections_asked_of_us()));

-- A reading of public rules, kept with what it was made from; made anew when a fact changes, the earlier one stays.
create table comitia.assessment (
  id uuid primary key,
  request_id uuid not null references comitia.assistance_request on delete cascade,
  -- Who had it made: the authority for its comparison, an organisation for its desk. It alone sees it.
  organisation_id uuid not null references comitia.organisation,
  body text not null,
  service text not null,
  outcome text not null check (outcome in ('eligible', 'eligible_with_conditions', 'not_eligible')),
  facts jsonb not null,
  facts_hash text not null check (facts_hash ~ '^[0-9a-f]{64}$'),
  rules_version text not null,
  decision_date date not null,
  reading jsonb not null,
  made_at timestamptz not null default now(),
  superseded_at timestamptz
);
create unique index assessment_current on comitia.assessment (request_id, organisation_id, body, service) where superseded_at is null;
create index assessment_history on comitia.assessment (request_id, organisation_id, body, service, made_at desc);
select comitia.protect('comitia.assessment');
grant select, insert, update (superseded_at) on comitia.assessment to comitia_app;
create policy own_organisation on comitia.assessment to comitia_app
  using (organisation_id = (select comitia.current_organisation()))
  with check (organisation_id = (select comitia.current_organisation())
    and exists (select from comitia.assistance_request held where held.id = request_id));

-- What an organisation's focal point found; internal to the organisation.
create table comitia.needs_assessment (
  id uuid primary key,
  request_id uuid not null references comitia.assistance_request,
  organisation_id uuid not null references comitia.organisation,
  findings text not null check (length(findings) between 1 and 20000),
  recommended_service text not null,
  recommended_format text,
  core_team integer check (core_team >= 0),
  long_term_observers integer check (long_term_observers >= 0),
  short_term_observers integer check (short_term_observers >= 0),
  open_conditions text[] not null default '{}',
  outcome text not null check (length(outcome) between 1 and 500),
  recorded_by uuid references comitia.person,
  recorded_at timestamptz not null default now()
);
create index needs_assessment_request on comitia.needs_assessment (request_id, organisation_id, recorded_at desc);

-- The people met are personal data of their own, so that they can be erased while the assessment stays.
create table comitia.person_met (
  id uuid primary key,
  needs_assessment_id uuid not null references comitia.needs_assessment on delete cascade,
  organisation_id uuid not null references comitia.organisation,
  position integer not null,
  name text check (length(name) between 1 and 200),
  capacity text check (length(capacity) between 1 and 200),
  erased_at timestamptz
);
create index person_met_needs_assessment on comitia.person_met (needs_assessment_id, position);

select comitia.protect('comitia.needs_assessment');
grant select, insert on comitia.needs_assessment to comitia_app;
create policy seen_inside_the_organisation on comitia.needs_assessment for select to comitia_app
  using (organisation_id = (select comitia.current_organisation()));
create policy recorded_by_a_focal_point on comitia.needs_assessment for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point'))
    and comitia.is_addressed(request_id));
select comitia.protect('comitia.person_met');
grant select, insert, update (name, capacity, erased_at) on comitia.person_met to comitia_app;
create policy seen_inside_the_organisation on comitia.person_met for select to comitia_app
  using (organisation_id = (select comitia.current_organisation()));
create policy recorded_by_a_focal_point on comitia.person_met for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point'))
    and exists (select from comitia.needs_assessment made where made.id = needs_assessment_id));
create policy erased_by_the_organisation on comitia.person_met for update to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    and ((select comitia.has_role('focal_point')) or (select comitia.has_role('administrator'))))
  with check (erased_at is not null and name is null and capacity is null);

-- The organisation's own decision: its answer to the authority, and to nobody else.
create table comitia.organisation_decision (
  id uuid primary key,
  request_id uuid not null references comitia.assistance_request,
  authority_id uuid not null references comitia.organisation,
  organisation_id uuid not null references comitia.organisation,
  service text not null,
  outcome text not null check (outcome in ('will_assist', 'will_assist_with_conditions', 'declines')),
  reason text not null check (length(reason) between 1 and 5000),
  decided_on date not null,
  -- The organ that decided, such as "Director of ODIHR"; not a person's name.
  decided_by text not null check (length(decided_by) between 1 and 200),
  recorded_by uuid references comitia.person,
  recorded_at timestamptz not null default now()
);
create index organisation_decision_request on comitia.organisation_decision (request_id, organisation_id, recorded_at desc);
select comitia.protect('comitia.organisation_decision');
grant select, insert on comitia.organisation_decision to comitia_app;
create policy seen_by_both_sides on comitia.organisation_decision for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, authority_id));
create policy recorded_by_a_focal_point on comitia.organisation_decision for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point'))
    and comitia.is_addressed(request_id)
    and exists (select from comitia.assistance_request held where held.id = request_id and held.authority_id = organisation_decision.authority_id));

create table comitia.assistance_option (
  id uuid primary key,
  request_id uuid not null references comitia.assistance_request,
  election_id uuid not null references comitia.election,
  authority_id uuid not null references comitia.organisation,
  organisation_id uuid not null references comitia.organisation,
  service text not null,
  title text not null check (length(title) between 1 and 200),
  description text not null check (length(description) <= 20000),
  format text,
  core_team integer check (core_team >= 0),
  long_term_observers integer check (long_term_observers >= 0),
  short_term_observers integer check (short_term_observers >= 0),
  starts_on date not null,
  ends_on date not null,
  conditions text[] not null default '{}',
  hand_over_what text not null check (length(hand_over_what) between 1 and 2000),
  hand_over_to_whom text not null check (length(hand_over_to_whom) between 1 and 300),
  hand_over_due_on date not null,
  state text not null default 'offered' check (state in ('offered', 'accepted', 'accepted_in_part', 'declined', 'withdrawn')),
  withdrawn_reason text check (length(withdrawn_reason) between 1 and 2000),
  offered_by uuid references comitia.person,
  offered_at timestamptz not null default now(),
  check (ends_on >= starts_on)
);
create index assistance_option_request on comitia.assistance_option (request_id, offered_at, id);

create table comitia.option_part (
  id uuid primary key,
  option_id uuid not null references comitia.assistance_option on delete cascade,
  authority_id uuid not null references comitia.organisation,
  organisation_id uuid not null references comitia.organisation,
  position integer not null,
  title text not null check (length(title) between 1 and 500),
  accepted boolean,
  unique (option_id, position)
);

create table comitia.option_question (
  id uuid primary key,
  option_id uuid not null references comitia.assistance_option on delete cascade,
  authority_id uuid not null references comitia.organisation,
  organisation_id uuid not null references comitia.organisation,
  question text not null check (length(question) between 1 and 5000),
  asked_by uuid references comitia.person,
  asked_at timestamptz not null default now(),
  answer text check (length(answer) between 1 and 5000),
  answered_by uuid references comitia.person,
  answered_at timestamptz
);
create index option_question_option on comitia.option_question (option_id, asked_at);

select comitia.protect('comitia.assistance_option');
-- What was offered stays as it was offered: only its state moves.
grant select, insert, update (state, withdrawn_reason) on comitia.assistance_option to comitia_app;
create policy seen_by_both_sides on comitia.assistance_option for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, authority_id));
create policy offered_by_a_focal_point on comitia.assistance_option for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point'))
    and state = 'offered' and comitia.is_addressed(request_id)
    and exists (select from comitia.assistance_request held where held.id = request_id
      and held.authority_id = assistance_option.authority_id and held.election_id = assistance_option.election_id));
create policy withdrawn_by_a_focal_point on comitia.assistance_option for update to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point')) and state = 'offered')
  with check (organisation_id = (select comitia.current_organisation()) and state = 'withdrawn');
create policy decided_by_a_signatory on comitia.assistance_option for update to comitia_app
  using (authority_id = (select comitia.current_organisation()) and (select comitia.has_role('signatory')) and state = 'offered')
  with check (authority_id = (select comitia.current_organisation()) and state in ('accepted', 'accepted_in_part', 'declined'));

select comitia.protect('comitia.option_part');
grant select, insert, update (accepted) on comitia.option_part to comitia_app;
create policy seen_by_both_sides on comitia.option_part for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, authority_id));
create policy offered_by_a_focal_point on comitia.option_part for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point')) and accepted is null
    and exists (select from comitia.assistance_option offered where offered.id = option_id and offered.authority_id = option_part.authority_id
      and offered.organisation_id = option_part.organisation_id));
create policy decided_by_a_signatory on comitia.option_part for update to comitia_app
  using (authority_id = (select comitia.current_organisation()) and (select comitia.has_role('signatory')) and accepted is null)
  with check (authority_id = (select comitia.current_organisation()) and accepted is not null);

select comitia.protect('comitia.option_question');
grant select, insert, update (answer, answered_by, answered_at) on comitia.option_question to comitia_app;
create policy seen_by_both_sides on comitia.option_question for select to comitia_app
  using ((select comitia.current_organisation()) in (organisation_id, authority_id));
create policy asked_by_the_authority on comitia.option_question for insert to comitia_app
  with check (comitia.acts_for_authority(authority_id) and answer is null
    and exists (select from comitia.assistance_option offered where offered.id = option_id and offered.authority_id = option_question.authority_id
      and offered.organisation_id = option_question.organisation_id));
create policy answered_by_a_focal_point on comitia.option_question for update to comitia_app
  using (organisation_id = (select comitia.current_organisation()) and (select comitia.has_role('focal_point')) and answer is null)
  with check (organisation_id = (select comitia.current_organisation()) and answer is not null);

-- down
drop policy seen_by_addressees on comitia.election;
drop function comitia.elections_asked_of_us();
drop table comitia.option_question, comitia.option_part, comitia.assistance_option, comitia.organisation_decision,
  comitia.person_met, comitia.needs_assessment, comitia.assessment;
drop policy seen_by_addressees on comitia.assistance_request;
drop function comitia.is_addressed(uuid);
drop table comitia.request_own_facts, comitia.request_addressee, comitia.assistance_request;
