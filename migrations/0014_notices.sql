-- What telling the district sites needs, beside the queue itself: that is the library's, in the schema `graphile_worker` (src/database/queue.ts).
create schema notify;

-- A site that is told by a webhook, from its first secret on.
create table notify.receivers (
  site integer primary key references public.sites on delete cascade,
  -- Of `changes`: what the site has confirmed. Null, or of another database or filter: nobody knows what it has.
  cursor text,
  -- The log as it was when it was last looked through for this site, and of which database.
  seen bigint not null,
  epoch uuid not null,
  -- The notice that is not confirmed yet: it keeps its id and its words for as long as nothing more has changed.
  message text,
  body text,
  body_cursor text,
  -- Somebody asked for a notice, whether or not anything changed.
  asked boolean not null default false,
  failing_since timestamptz
);

-- What notices are signed with, sealed (src/notify/secrets.ts). The newest has no end; those before it stay good for a while.
create table notify.secrets (
  id bigint generated always as identity primary key,
  site integer not null references notify.receivers on delete cascade,
  sealed bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz
);
create index secrets_site on notify.secrets (site);

-- Every attempt to tell a site, with what came of it. Kept for a month.
create table notify.attempts (
  id bigint generated always as identity primary key,
  site integer not null references public.sites on delete cascade,
  message text not null,
  at timestamptz not null,
  milliseconds integer not null,
  -- Of HTTP; null where no answer came.
  status integer,
  -- Why there was none, as a code: src/notify/post.ts.
  fault text,
  -- The beginning of the answer's body.
  answer text not null default ''
);
create index attempts_site on notify.attempts (site, id desc);
create index attempts_at on notify.attempts (at);

-- Queues notices for these sites within the transaction that calls it, so with its commit or not at all. One that waits already is the same
-- one, at its time; while one is being sent, another is queued behind it. The library gives nothing back, and queues nothing, where a
-- worker takes the waiting one at this very moment: asked again, it sees that it is taken. Under the lock of the log, so that two who
-- queue never wait for each other.
create function notify.queue(sites integer[], wait interval) returns void language plpgsql as $$
declare
  wanted text[] := array(select 'site ' || site from unnest(sites) site order by site);
begin
  perform pg_advisory_xact_lock(7106407);
  for attempt in 1..100 loop
    wanted := array(select unnest(wanted) except select key from graphile_worker.add_jobs(array(
      select ('notice', json_build_object('site', substr(key, 6)::int), key, clock_timestamp() + wait, 14, key, 0, null)::graphile_worker.job_spec
      from unnest(wanted) key), true) order by 1);
    exit when wanted = '{}';
  end loop;
  if wanted <> '{}' then
    raise exception 'no notice could be queued for %', wanted;
  end if;
end $$;

-- For every site that is told by a webhook.
create function notify.queue_all(wait interval) returns void language plpgsql as $$
declare
  sites integer[] := array(select s.id from public.sites s join notify.receivers r on r.site = s.id
    where s.told = 'webhook' and s.webhook_url is not null);
begin
  if sites <> '{}' then
    perform notify.queue(sites, wait);
  end if;
end $$;
