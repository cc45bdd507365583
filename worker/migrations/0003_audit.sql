-- Who did what and when, never content: `subject` is an id. Rows are only ever added; forgetting them is the
-- business of the scheduled handler, after the team's own number of months.
create table audit (
  id integer primary key,
  team_id integer not null references teams (id) on delete cascade,
  at integer not null,
  actor text not null,
  action text not null,
  subject text
) strict;

create index audit_by_team on audit (team_id, id);

create trigger audit_is_append_only before update on audit begin
  select raise(abort, 'the audit log is append-only');
end;

-- What the scheduled handler last saw of the clock: a leap must be confirmed by a second run before anything is forgotten.
create table clock (
  id integer primary key check (id = 1),
  last_run integer not null
) strict;

-- Rows younger than a year by the scheduled handler's clock cannot be deleted at all, except together with their team.
create trigger audit_is_kept before delete on audit
when old.at > coalesce((select last_run from clock), 0) - 31536000000
  and exists (select 1 from teams where id = old.team_id) begin
  select raise(abort, 'the audit log is kept for at least a year');
end;

create trigger audit_decision_added after insert on decisions begin
  insert into audit (team_id, at, actor, action, subject) values (new.team_id, new.added_at, new.added_by, 'decision.added', new.id);
end;

create trigger audit_decision_reread after update of facts on decisions when old.facts <> new.facts begin
  insert into audit (team_id, at, actor, action, subject) values (new.team_id, new.changed_at, new.changed_by, 'decision.reread', new.id);
end;
