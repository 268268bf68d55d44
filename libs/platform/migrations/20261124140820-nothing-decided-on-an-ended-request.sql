-- An option is decided while its request is open: not once it was closed or withdrawn, whatever the application believes.

-- up
create function comitia.require_open_request() returns trigger language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  -- Held until the transaction ends: deciding and ending the request wait for each other.
  perform from comitia.assistance_request asked where asked.id = new.request_id and asked.state = 'sent' for share;
  if not found then
    raise exception 'The request of this option is not open' using errcode = 'check_violation', constraint = 'option_request_open';
  end if;
  return new;
end $$;
revoke execute on function comitia.require_open_request() from public;
create trigger open_request before update of state on comitia.assistance_option
  for each row when (new.state in ('accepted', 'accepted_in_part', 'declined') and old.state = 'offered')
  execute function comitia.require_open_request();

-- down
drop trigger open_request on comitia.assistance_option;
drop function comitia.require_open_request();
