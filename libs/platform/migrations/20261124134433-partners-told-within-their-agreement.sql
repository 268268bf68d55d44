-- What a partner is told ends with its agreement, also where nobody ended it before its last day.

-- up
drop policy told on comitia.shared_change;
-- What was withdrawn is told also after sight is lost, by id and time alone; what happens before an agreement's first day is
-- told from that day on, and what happens after its last day never.
create policy told on comitia.shared_change for select to comitia_app
  using (exists (select from comitia.sharing_agreement known where known.id = agreement_id
    and ((select comitia.current_actor_kind()) <> 'credential' or known.id = (select comitia.current_sharing_agreement()))
    and (now() at time zone 'UTC')::date >= known.starts_on
    and (occurred_at at time zone 'UTC')::date <= known.ends_on));

-- down
drop policy told on comitia.shared_change;
create policy told on comitia.shared_change for select to comitia_app
  using (exists (select from comitia.sharing_agreement known where known.id = agreement_id
    and ((select comitia.current_actor_kind()) <> 'credential' or known.id = (select comitia.current_sharing_agreement()))));
