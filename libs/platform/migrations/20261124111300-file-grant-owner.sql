-- A grant's policy asked the table of files, whose policy asks the grants: PostgreSQL refuses such a circle. Ownership is
-- now asked through a narrow function, which tells the current organisation about its own files only.

-- up
create function comitia.owns_file(wanted uuid) returns boolean
  language sql stable security definer set search_path = comitia, pg_temp as $$
  select exists (select from comitia.file where id = wanted and organisation_id = comitia.current_organisation());
$$;
revoke execute on function comitia.owns_file(uuid) from public;
grant execute on function comitia.owns_file(uuid) to comitia_app;

drop policy given_by_owner on comitia.file_grant;
create policy given_by_owner on comitia.file_grant for insert to comitia_app
  with check (owner_organisation_id = (select comitia.current_organisation()) and comitia.owns_file(file_id));

-- down
drop policy given_by_owner on comitia.file_grant;
create policy given_by_owner on comitia.file_grant for insert to comitia_app
  with check (owner_organisation_id = (select comitia.current_organisation())
    and exists (select from comitia.file owned where owned.id = file_id and owned.organisation_id = owner_organisation_id));
drop function comitia.owns_file(uuid);
