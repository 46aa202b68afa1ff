-- Whoever keeps answers hears that something public changed, whichever way it did, as it is committed.
create function delivery.tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('published', '');
  return null;
end $$;

create trigger tell after insert or update or delete or truncate on delivery.entries for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.bodies for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.media for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.listings for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.occurrences for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.log for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.search for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.words for each statement execute function delivery.tell();
create trigger tell after insert or update or delete or truncate on delivery.epoch for each statement execute function delivery.tell();
