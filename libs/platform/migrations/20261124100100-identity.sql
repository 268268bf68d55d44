-- Organisations as tenants, people, memberships, partner credentials, and the tables of better-auth in the schema auth.

-- up
create table comitia.organisation (
  id uuid primary key,
  kind text not null check (kind in ('authority', 'assistance_organisation', 'ngo')),
  name text not null check (length(name) between 1 and 200),
  short_name text check (length(short_name) between 1 and 40),
  -- What kind of authority of which state; for authorities only.
  authority_kind text check (authority_kind in ('electoral_commission', 'foreign_ministry', 'government', 'parliament', 'head_of_state')),
  country text check (country ~ '^[A-Z]{3}$'),
  -- The body of @comitia/mandates whose rules it acts under, such as UN or OSCE_ODIHR.
  mandate_body text check (mandate_body ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  time_zone text not null default 'UTC',
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  check ((kind = 'authority') = (authority_kind is not null)),
  check (kind <> 'authority' or country is not null),
  check (mandate_body is null or kind = 'assistance_organisation')
);
create index organisation_name on comitia.organisation (lower(name), id);
create unique index organisation_authority on comitia.organisation (country, authority_kind)
  where authority_kind in ('electoral_commission', 'foreign_ministry', 'government', 'head_of_state') and closed_at is null;

create table comitia.person (
  id uuid primary key,
  given_name text,
  family_name text,
  email text,
  phone text,
  language text not null default 'en' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  time_zone text not null default 'UTC',
  -- The organisation that keeps this person's data, such as the one that brought in its roster.
  steward_organisation_id uuid references comitia.organisation,
  created_at timestamptz not null default now(),
  erased_at timestamptz
);
create index person_steward on comitia.person (steward_organisation_id);

create table comitia.membership (
  id uuid primary key,
  person_id uuid not null references comitia.person,
  organisation_id uuid not null references comitia.organisation,
  role text not null check (role in ('officer', 'signatory', 'focal_point', 'coordinator', 'observer', 'partner', 'adviser', 'administrator')),
  created_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index membership_once on comitia.membership (person_id, organisation_id, role) where ended_at is null;
create index membership_organisation on comitia.membership (organisation_id);

create table comitia.partner_credential (
  id uuid primary key,
  organisation_id uuid not null references comitia.organisation,
  sharing_agreement_id uuid not null,
  label text not null check (length(label) between 1 and 100),
  -- The last characters, so that a person can tell two apart; the secret itself is kept as a hash only.
  hint text not null check (length(hint) = 4),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  created_by uuid,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);
create index partner_credential_agreement on comitia.partner_credential (organisation_id, sharing_agreement_id);

-- The directory of organisations is known to everyone who is signed in; an organisation's administrator keeps its entry.
select comitia.protect('comitia.organisation');
grant select, insert, update on comitia.organisation to comitia_app;
create policy directory on comitia.organisation for select to comitia_app
  using ((select comitia.current_actor_kind()) <> 'anonymous');
create policy opened_by_system on comitia.organisation for insert to comitia_app
  with check ((select comitia.is_system()) and id = (select comitia.current_organisation()));
create policy kept_by_administrator on comitia.organisation for update to comitia_app
  using (id = (select comitia.current_organisation()) and ((select comitia.has_role('administrator')) or (select comitia.is_system())));

select comitia.protect('comitia.membership');
grant select, insert, update on comitia.membership to comitia_app;
create policy own_or_colleagues on comitia.membership for select to comitia_app
  using (person_id = (select comitia.current_user_id()) or organisation_id = (select comitia.current_organisation()));
create policy given_by_administrator on comitia.membership for insert to comitia_app
  with check (organisation_id = (select comitia.current_organisation())
    and ((select comitia.has_role('administrator')) or (select comitia.is_system())));
create policy ended_by_administrator on comitia.membership for update to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    and ((select comitia.has_role('administrator')) or (select comitia.is_system())));

select comitia.protect('comitia.person');
grant select, insert, update on comitia.person to comitia_app;
create policy oneself_colleagues_and_kept on comitia.person for select to comitia_app
  using (id = (select comitia.current_user_id())
    or steward_organisation_id = (select comitia.current_organisation())
    or exists (select from comitia.membership shared where shared.person_id = person.id
      and shared.organisation_id = (select comitia.current_organisation())));
create policy added_by_steward on comitia.person for insert to comitia_app
  with check (steward_organisation_id = (select comitia.current_organisation()));
create policy changed_by_oneself_or_steward on comitia.person for update to comitia_app
  using (id = (select comitia.current_user_id()) or steward_organisation_id = (select comitia.current_organisation()));

select comitia.protect('comitia.partner_credential');
grant select, insert, update on comitia.partner_credential to comitia_app;
create policy kept_by_its_organisation on comitia.partner_credential to comitia_app
  using (organisation_id = (select comitia.current_organisation())
    and ((select comitia.has_role('administrator')) or (select comitia.has_role('partner')) or (select comitia.is_system())))
  with check (organisation_id = (select comitia.current_organisation())
    and ((select comitia.has_role('administrator')) or (select comitia.has_role('partner')) or (select comitia.is_system())));

-- Two alive at a time, for rotation; the database counts, so that two requests at once cannot make three.
create function comitia.at_most_two_credentials() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text || new.sharing_agreement_id::text, 0));
  if (select count(*) from comitia.partner_credential alive
      where alive.organisation_id = new.organisation_id and alive.sharing_agreement_id = new.sharing_agreement_id
        and alive.revoked_at is null and alive.expires_at > new.created_at) >= 2 then
    raise exception 'Two credentials of this agreement are alive: revoke one first' using errcode = 'check_violation', constraint = 'at_most_two_credentials';
  end if;
  return new;
end $$;
create trigger at_most_two before insert on comitia.partner_credential
  for each row execute function comitia.at_most_two_credentials();

-- The one look a request with a credential may take before anybody is known: by the hash of a secret only its holder has.
create function comitia.resolve_credential(hash text, at timestamptz)
  returns table (id uuid, organisation_id uuid, sharing_agreement_id uuid, state text)
  language sql security definer set search_path = comitia, pg_temp as $$
  update comitia.partner_credential held set last_used_at = at
   where held.token_hash = hash and held.revoked_at is null and held.expires_at > at
     and (held.last_used_at is null or held.last_used_at < at - interval '1 minute');
  select held.id, held.organisation_id, held.sharing_agreement_id,
    case when held.revoked_at is not null then 'revoked' when held.expires_at <= at then 'expired' else 'alive' end
  from comitia.partner_credential held where held.token_hash = hash;
$$;
revoke execute on function comitia.resolve_credential(text, timestamptz) from public;
grant execute on function comitia.resolve_credential(text, timestamptz) to comitia_app;

-- better-auth's own tables, in its own words; reached by comitia_auth alone. "user".id is the person's id.
create table auth."user" (
  "id" uuid primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null default false,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "twoFactorEnabled" boolean default false
);
create table auth."session" (
  "id" uuid primary key,
  "userId" uuid not null references auth."user" on delete cascade,
  "token" text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "activeOrganisationId" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index session_of_user on auth."session" ("userId");
create table auth."account" (
  "id" uuid primary key,
  "userId" uuid not null references auth."user" on delete cascade,
  "accountId" text not null,
  "providerId" text not null,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index account_of_user on auth."account" ("userId");
create table auth."verification" (
  "id" uuid primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on auth."verification" ("identifier");
create table auth."twoFactor" (
  "id" uuid primary key,
  "userId" uuid not null references auth."user" on delete cascade,
  "secret" text not null,
  "backupCodes" text not null,
  "verified" boolean default true,
  "failedVerificationCount" integer default 0,
  "lockedUntil" timestamptz
);
create index two_factor_of_user on auth."twoFactor" ("userId");
create table auth."rateLimit" (
  "id" uuid primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);
grant select, insert, update, delete on all tables in schema auth to comitia_auth;

-- down
drop table auth."rateLimit", auth."twoFactor", auth."verification", auth."account", auth."session", auth."user";
drop function comitia.resolve_credential(text, timestamptz);
drop table comitia.partner_credential, comitia.membership, comitia.person, comitia.organisation;
drop function comitia.at_most_two_credentials();
