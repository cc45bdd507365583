-- A person who left may be invited again: an address is taken only by a living member.
drop index members_by_email;
create unique index members_by_email on members (team_id, email) where revoked_at is null;

-- Few decisions carry a label at first: looking for one must not walk through all the others.
create index decisions_by_vendor on decisions (team_id, vendor, id) where vendor is not null;

-- The number of a team that is gone is never given again: tokens remembered elsewhere for a minute and hashes of claims
-- hold it.
create table numbers (
  id integer primary key check (id = 1),
  last_team integer not null
) strict;
insert into numbers (id, last_team) values (1, 0);

create trigger teams_gone before delete on teams begin
  update numbers set last_team = max(last_team, old.id);
end;

-- A count that fell to nothing would still tell that there once was such an item.
drop trigger items_discounted;
create trigger items_discounted after delete on items begin
  delete from items_fts where rowid = -old.id;
  update tallies set
    items = items - 1, upheld = upheld - (old.outcome = 'upheld'), overturned = overturned - (old.outcome = 'overturned'),
    administrator_none = administrator_none - (old.administrator = 'none'),
    administrator_outside = administrator_outside - (old.administrator = 'other')
  where team_id = old.team_id and month = old.month and vendor = old.vendor and category = old.category
    and drug_class = old.drug_class;
  delete from tallies
  where team_id = old.team_id and month = old.month and vendor = old.vendor and category = old.category
    and drug_class = old.drug_class and items = 0;
  update precedents set
    upheld = upheld - (old.outcome = 'upheld'), overturned = overturned - (old.outcome = 'overturned'),
    unclear = unclear - (old.outcome = 'unclear')
  where team_id = old.team_id
    and (kind, name) in (values ('treatment', old.treatment), ('drug-class', old.drug_class), ('category', old.category));
  delete from precedents
  where team_id = old.team_id
    and (kind, name) in (values ('treatment', old.treatment), ('drug-class', old.drug_class), ('category', old.category))
    and upheld + overturned + unclear = 0;
end;
