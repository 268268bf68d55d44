-- A reminder that is scheduled at the very moment in which its activity is suspended must not outlive it: the activity's
-- row is held while the reminder is written, so that one of the two sees the other.

-- up
create function comitia.require_open_activity() returns trigger language plpgsql security definer set search_path = comitia, pg_temp as $$
begin
  if new.state = 'scheduled' then
    perform from comitia.activity open where open.id = new.activity_id and open.state in ('planned', 'under_way') for share;
    if not found then
      new.state := 'cancelled';
    end if;
  end if;
  return new;
end $$;
revoke execute on function comitia.require_open_activity() from public;
create trigger open_activity before insert or update of state, due_at on comitia.reminder
  for each row execute function comitia.require_open_activity();

-- down
drop trigger open_activity on comitia.reminder;
drop function comitia.require_open_activity();
