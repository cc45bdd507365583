-- What a team remembers of the letters it opened: facts only. The facts of a decision are one JSON value, checked
-- against shared/api/facts.ts before they come here; the triggers below spread them, in the same transaction, over
-- the rows that searching and counting need. So one statement writes a decision, and nothing can fall between.

create table decisions (
  id integer primary key,
  team_id integer not null references teams (id) on delete cascade,
  -- The case number, or `letter:<hash>:<place in the letter>` where the letter states none.
  key text not null,
  case_number text,
  -- ISO dates; empty where the letter states none, so that they sort.
  decided text not null,
  ur_decided text,
  outcome text not null check (outcome in ('upheld', 'overturned', 'mixed', 'unclear')),
  -- The team's own label for who did the utilization review.
  vendor text check (length(vendor) between 1 and 60),
  facts text not null check (json_valid(facts)),
  -- How much was read: of two readings by the same rules, the fuller one stays.
  item_count integer not null,
  unclear_count integer not null,
  parser text not null,
  registry text not null,
  version_rank integer not null,
  -- Keyed hash of the claim number, only where the team switched the repeat-request guard on.
  claim_key text check (length(claim_key) = 32),
  added_by text not null,
  member_id text,
  added_at integer not null,
  changed_by text not null,
  changed_at integer not null
) strict;

create unique index decisions_by_key on decisions (team_id, key);
create index decisions_by_date on decisions (team_id, decided, id);
create index decisions_by_team on decisions (team_id);
create index decisions_by_claim on decisions (team_id, claim_key) where claim_key is not null;
create index decisions_by_member on decisions (team_id, member_id) where member_id is not null;

-- Each text that was read and the decision in it: the same letter as PDF and as page is one decision.
create table letters (
  team_id integer not null references teams (id) on delete cascade,
  hash text not null check (length(hash) = 64),
  place integer not null,
  decision_id integer not null references decisions (id) on delete cascade,
  primary key (team_id, hash, place)
) strict, without rowid;

create index letters_by_decision on letters (decision_id);

-- What a decision was taken for before newer rules read it otherwise.
create table readings (
  decision_id integer not null references decisions (id) on delete cascade,
  replaced_at integer not null,
  parser text not null,
  registry text not null,
  facts text not null,
  primary key (decision_id, replaced_at)
) strict, without rowid;

-- One row a disputed item; id = decision * 1000 + place, so that items and decisions sort alike.
create table items (
  id integer primary key,
  team_id integer not null,
  decision_id integer not null references decisions (id) on delete cascade,
  outcome text not null,
  category text not null,
  treatment text not null,
  drug_class text not null,
  administrator text not null,
  comparison text not null,
  month text not null,
  vendor text not null
) strict;

create index items_by_decision on items (decision_id);
create index items_by_outcome on items (team_id, outcome, decision_id);
create index items_by_category on items (team_id, category, decision_id);
create index items_by_administrator on items (team_id, administrator, decision_id);
create index items_by_treatment on items (team_id, treatment, id) where treatment <> '';
create index items_by_class on items (team_id, drug_class, id) where drug_class <> '';

-- Full text without a copy of the text. `team` holds one word a team: the index is asked within a team only. Row ids
-- are the items' with a minus, so that the newest come first in the order in which the index can skip: backwards it
-- would walk through every item of the team.
create virtual table items_fts using fts5 (
  team, request, treatment, drug_class, guideline, section, specialty,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Counts kept with the rows, so that a rate costs one look-up however many letters there are.
create table tallies (
  team_id integer not null,
  month text not null,
  vendor text not null,
  category text not null,
  drug_class text not null,
  items integer not null,
  upheld integer not null,
  overturned integer not null,
  administrator_none integer not null,
  administrator_outside integer not null,
  primary key (team_id, month, vendor, category, drug_class)
) strict, without rowid;

create table precedents (
  team_id integer not null,
  kind text not null check (kind in ('treatment', 'drug-class', 'category')),
  name text not null,
  upheld integer not null,
  overturned integer not null,
  unclear integer not null,
  primary key (team_id, kind, name)
) strict, without rowid;

create view item_rows as
select decisions.id * 1000 + item.key as id, decisions.team_id, decisions.id as decision_id,
       item.value ->> 'outcome' as outcome,
       coalesce(item.value ->> '$.treatment.category', '') as category,
       coalesce(item.value ->> '$.treatment.name', '') as treatment,
       coalesce(item.value ->> '$.treatment.drugClass', '') as drug_class,
       coalesce(item.value ->> '$.administrator.basis', '') as administrator,
       coalesce(item.value ->> 'comparison', '') as comparison,
       substr(decisions.decided, 1, 7) as month,
       coalesce(decisions.vendor, '') as vendor
  from decisions, json_each(decisions.facts, '$.items') as item;

create view item_words as
select decisions.id as decision_id, decisions.id * 1000 + item.key as id, 't' || decisions.team_id as team,
       item.value ->> 'request' as request,
       item.value ->> '$.treatment.name' as treatment,
       item.value ->> '$.treatment.drugClass' as drug_class,
       (select group_concat(cited.value ->> 'guideline', ' ; ') from json_tree(item.value) as cited
         where cited.type = 'object' and cited.path like '%.citations') as guideline,
       (select group_concat(section.value, ' ; ') from json_tree(item.value) as section
         where section.type = 'text' and section.path like '%.sections') as section,
       (select group_concat(specialty.value, ' ; ') from json_each(decisions.facts, '$.specialties') as specialty) as specialty
  from decisions, json_each(decisions.facts, '$.items') as item;

create trigger decisions_added after insert on decisions begin
  insert into items (id, team_id, decision_id, outcome, category, treatment, drug_class, administrator, comparison, month, vendor)
  select id, team_id, decision_id, outcome, category, treatment, drug_class, administrator, comparison, month, vendor
    from item_rows where decision_id = new.id;
  insert into items_fts (rowid, team, request, treatment, drug_class, guideline, section, specialty)
  select -id, team, request, treatment, drug_class, guideline, section, specialty from item_words where decision_id = new.id;
end;

create trigger decisions_changed after update of facts, vendor on decisions
when old.facts <> new.facts or old.vendor is not new.vendor begin
  delete from items where decision_id = old.id;
  insert into items (id, team_id, decision_id, outcome, category, treatment, drug_class, administrator, comparison, month, vendor)
  select id, team_id, decision_id, outcome, category, treatment, drug_class, administrator, comparison, month, vendor
    from item_rows where decision_id = new.id;
  insert into items_fts (rowid, team, request, treatment, drug_class, guideline, section, specialty)
  select -id, team, request, treatment, drug_class, guideline, section, specialty from item_words where decision_id = new.id;
end;

create trigger decisions_reread after update of facts on decisions when old.facts <> new.facts begin
  insert or replace into readings (decision_id, replaced_at, parser, registry, facts)
  values (old.id, new.changed_at, old.parser, old.registry, old.facts);
end;

create trigger items_counted after insert on items begin
  insert into tallies values (
    new.team_id, new.month, new.vendor, new.category, new.drug_class, 1, new.outcome = 'upheld',
    new.outcome = 'overturned', new.administrator = 'none', new.administrator = 'other')
  on conflict do update set
    items = items + 1, upheld = upheld + excluded.upheld, overturned = overturned + excluded.overturned,
    administrator_none = administrator_none + excluded.administrator_none,
    administrator_outside = administrator_outside + excluded.administrator_outside;
  insert into precedents
  select new.team_id, kind, name, new.outcome = 'upheld', new.outcome = 'overturned', new.outcome = 'unclear'
    from (select 'treatment' as kind, new.treatment as name
          union all select 'drug-class', new.drug_class
          union all select 'category', new.category)
   where name <> ''
  on conflict do update set
    upheld = upheld + excluded.upheld, overturned = overturned + excluded.overturned, unclear = unclear + excluded.unclear;
end;

create trigger items_discounted after delete on items begin
  delete from items_fts where rowid = -old.id;
  update tallies set
    items = items - 1, upheld = upheld - (old.outcome = 'upheld'), overturned = overturned - (old.outcome = 'overturned'),
    administrator_none = administrator_none - (old.administrator = 'none'),
    administrator_outside = administrator_outside - (old.administrator = 'other')
  where team_id = old.team_id and month = old.month and vendor = old.vendor and category = old.category
    and drug_class = old.drug_class;
  update precedents set
    upheld = upheld - (old.outcome = 'upheld'), overturned = overturned - (old.outcome = 'overturned'),
    unclear = unclear - (old.outcome = 'unclear')
  where team_id = old.team_id
    and (kind, name) in (values ('treatment', old.treatment), ('drug-class', old.drug_class), ('category', old.category));
end;
