-- Whether any file of any organisation still has this content: asked before the content itself is deleted. It tells only
-- whether, and only to somebody who knows the content's SHA-256.

-- up
create function comitia.is_file_content_used(content text) returns boolean
  language sql stable security definer set search_path = comitia, pg_temp as $$
  select exists (select from comitia.file where sha256 = content);
$$;
revoke execute on function comitia.is_file_content_used(text) from public;
grant execute on function comitia.is_file_content_used(text) to comitia_app;

-- down
drop function comitia.is_file_content_used(text);
