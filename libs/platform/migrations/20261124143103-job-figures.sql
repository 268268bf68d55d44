-- How many jobs wait, run or have failed, over all organisations: figures for a monitor, and nothing else of them.

-- up
create function comitia.job_figures() returns table (queue text, state text, count bigint)
  language plpgsql stable security definer set search_path = comitia, pg_temp as $$
begin
  if not comitia.is_system() then
    raise exception 'Figures of all organisations are for the system' using errcode = 'insufficient_privilege';
  end if;
  return query
  select asked.queue, asked.state, count(*) from comitia.job asked
   where (asked.state = 'pending' and asked.due_at <= now()) or asked.state in ('queued', 'running', 'failed')
   group by asked.queue, asked.state;
end $$;
revoke execute on function comitia.job_figures() from public;
grant execute on function comitia.job_figures() to comitia_app;

-- down
drop function comitia.job_figures();
