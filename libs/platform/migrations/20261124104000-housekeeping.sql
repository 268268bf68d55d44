-- What the nightly job may remove, across organisations: only what has ended, only past its time.

-- up
create function comitia.tidy(jobs_before timestamptz, failed_before timestamptz, answers_before timestamptz, at timestamptz)
  returns bigint language plpgsql security definer set search_path = comitia, pg_temp as $$
declare
  removed bigint := 0;
  part bigint;
begin
  if comitia.current_actor_kind() <> 'system' then
    raise exception 'Only the system tidies up' using errcode = 'insufficient_privilege';
  end if;
  delete from comitia.job where state in ('completed', 'cancelled') and finished_at < least(jobs_before, at - interval '7 days');
  get diagnostics part = row_count; removed := removed + part;
  delete from comitia.job where state = 'failed' and finished_at < least(failed_before, at - interval '30 days');
  get diagnostics part = row_count; removed := removed + part;
  delete from comitia.idempotency_key where created_at < least(answers_before, at - interval '1 day');
  get diagnostics part = row_count; removed := removed + part;
  delete from auth."session" where "expiresAt" < at - interval '1 day';
  get diagnostics part = row_count; removed := removed + part;
  delete from auth."verification" where "expiresAt" < at - interval '1 day';
  get diagnostics part = row_count; removed := removed + part;
  return removed;
end $$;
revoke execute on function comitia.tidy(timestamptz, timestamptz, timestamptz, timestamptz) from public;
grant execute on function comitia.tidy(timestamptz, timestamptz, timestamptz, timestamptz) to comitia_app;

-- down
drop function comitia.tidy(timestamptz, timestamptz, timestamptz, timestamptz);
