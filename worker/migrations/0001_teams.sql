-- Times are milliseconds since 1970 (UTC). Tokens are kept as SHA-256 only.
create table teams (
  id integer primary key,
  name text not null check (length(name) between 1 and 100),
  retention_months integer not null default 24 check (retention_months between 1 and 120),
  audit_months integer not null default 84 check (audit_months between 12 and 240),
  guard integer not null default 0 check (guard in (0, 1)),
  created_at integer not null,
  deleted_at integer
) strict;

create table members (
  id text primary key,
  team_id integer not null references teams (id) on delete cascade,
  email text check (length(email) <= 254),
  name text not null check (length(name) between 1 and 100),
  role text not null check (role in ('reader', 'member', 'administrator')),
  created_at integer not null,
  revoked_at integer
) strict, without rowid;

create unique index members_by_email on members (team_id, email);
create index members_for_sign_in on members (email);

create table tokens (
  id text primary key,
  team_id integer not null references teams (id) on delete cascade,
  member_id text references members (id) on delete cascade,
  hash text not null check (length(hash) = 64),
  role text not null check (role in ('reader', 'member', 'administrator')),
  label text not null check (length(label) <= 100),
  created_at integer not null,
  expires_at integer,
  revoked_at integer
) strict, without rowid;

create index tokens_by_team on tokens (team_id);
create index tokens_by_member on tokens (member_id);
