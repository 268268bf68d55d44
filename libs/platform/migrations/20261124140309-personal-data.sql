-- What is held about a person outside their own row, given to and erased for those who decide about it.

-- up
-- The person themselves, or the administrator or system of the organisation that keeps their data. Policies of rosters,
-- notifications and memberships know other readers; the functions below look past them for one person, and ask this first.
create function comitia.decides_about(wanted uuid) returns boolean
  language sql stable security definer set search_path = comitia, pg_temp
  return exists (select from comitia.person held where held.id = wanted and (
    (comitia.current_actor_kind() = 'person' and held.id = comitia.current_user_id())
    or (held.steward_organisation_id = comitia.current_organisation() and (comitia.has_role('administrator') or comitia.is_system()))));
create function comitia.require_decision_about(wanted uuid) returns void
  language plpgsql stable security definer set search_path = comitia, pg_temp as $$
begin
  if not comitia.decides_about(wanted) then
    raise exception 'A person''s data are given and erased for the person, or for the organisation that keeps them'
      using errcode = 'insufficient_privilege';
  end if;
end $$;

create function comitia.roster_of_person(wanted uuid) returns jsonb
  language plpgsql stable security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.require_decision_about(wanted);
  return (select coalesce(jsonb_agg(jsonb_build_object(
      'mission', held.title, 'number', observer.number, 'nationality', observer.nationality, 'languages', observer.languages,
      'gender', observer.gender, 'experience', observer.experience, 'availableFrom', observer.available_from,
      'availableTo', observer.available_to, 'attributes', observer.attributes, 'retiredAt', observer.retired_at,
      'accreditation', (select jsonb_build_object('state', given.state, 'reference', given.reference, 'area', given.area,
        'validUntil', given.valid_until) from comitia.accreditation given where given.observer_id = observer.id),
      'deployments', (select coalesce(jsonb_agg(jsonb_build_object('plan', plan.number, 'day', plan.day, 'team', team.number,
          'area', team.area) order by plan.number), '[]')
        from comitia.plan_team team join comitia.deployment_plan plan on plan.id = team.plan_id
        where team.observer_ids @> array[observer.id] and plan.number is not null))
      order by observer.created_at, observer.id), '[]')
    from comitia.observer join comitia.mission held on held.id = observer.mission_id where observer.person_id = wanted);
end $$;

-- Takes an observer off every roster and away from every day; nationality and languages stay, because published plans say
-- of which a team was made up. Returns the files with which rosters that name the person were brought in, by organisation.
create function comitia.erase_roster_of_person(wanted uuid, at timestamptz) returns table (file_id uuid, organisation_id uuid)
  language plpgsql security definer set search_path = comitia, pg_temp as $$
#variable_conflict use_column
begin
  perform comitia.require_decision_about(wanted);
  delete from comitia.observer_day where observer_id in (select id from comitia.observer where person_id = wanted);
  update comitia.accreditation set reference = null, area = null, valid_until = null
   where observer_id in (select id from comitia.observer where person_id = wanted);
  update comitia.observer set number = 'erased', attributes = '{}', gender = 'undisclosed', available_from = null,
    available_to = null, retired_at = coalesce(retired_at, at) where person_id = wanted;
  return query
  select distinct brought.file_id, brought.organisation_id from comitia.table_import brought
   where brought.target = 'roster' and brought.mission_id in (select mission_id from comitia.observer where person_id = wanted);
end $$;

create function comitia.told_to_person(wanted uuid) returns jsonb
  language plpgsql stable security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.require_decision_about(wanted);
  return jsonb_build_object(
    'notifications', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'parameters', parameters, 'createdAt', created_at,
        'readAt', read_at, 'mailedAt', mailed_at) order by created_at, id), '[]') from comitia.notification where person_id = wanted),
    'reminders', (select coalesce(jsonb_agg(jsonb_build_object('milestone', stone.title, 'dueAt', due_at, 'state', held.state)
        order by due_at, held.id), '[]') from comitia.reminder held join comitia.milestone stone on stone.id = held.milestone_id
        where held.person_id = wanted),
    'calendarFeeds', (select coalesce(jsonb_agg(jsonb_build_object('createdAt', created_at, 'revokedAt', revoked_at,
        'lastReadAt', last_read_at) order by created_at, id), '[]') from comitia.calendar_feed where person_id = wanted));
end $$;

create function comitia.erase_told_to_person(wanted uuid) returns void
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.require_decision_about(wanted);
  delete from comitia.notification where person_id = wanted;
  delete from comitia.reminder where person_id = wanted;
  delete from comitia.calendar_feed where person_id = wanted;
end $$;

create function comitia.end_memberships_of_person(wanted uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  perform comitia.require_decision_about(wanted);
  update comitia.membership set ended_at = at where person_id = wanted and ended_at is null;
end $$;

revoke execute on function comitia.decides_about(uuid), comitia.require_decision_about(uuid), comitia.roster_of_person(uuid),
  comitia.erase_roster_of_person(uuid, timestamptz), comitia.told_to_person(uuid), comitia.erase_told_to_person(uuid),
  comitia.end_memberships_of_person(uuid, timestamptz) from public;
grant execute on function comitia.roster_of_person(uuid), comitia.erase_roster_of_person(uuid, timestamptz),
  comitia.told_to_person(uuid), comitia.erase_told_to_person(uuid), comitia.end_memberships_of_person(uuid, timestamptz) to comitia_app;

-- down
drop function comitia.end_memberships_of_person(uuid, timestamptz), comitia.erase_told_to_person(uuid), comitia.told_to_person(uuid),
  comitia.erase_roster_of_person(uuid, timestamptz), comitia.roster_of_person(uuid), comitia.require_decision_about(uuid),
  comitia.decides_about(uuid);
