-- What a site asked for by its answer: not to be told before a moment (Retry-After), or no more (410 Gone): then the address that said so.
alter table notify.receivers add column not_before timestamptz, add column gone text;

-- Puts the notice of a site off until a moment, for whoever is just telling it: that job ends here, and the one that comes then has
-- the same attempts behind it.
create function notify.postpone(told integer, until timestamptz, tried integer) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7106407);
  perform graphile_worker.reschedule_jobs(array[added.id], attempts => tried)
  from graphile_worker.add_job('notice', json_build_object('site', told), job_key => 'site ' || told, run_at => until, max_attempts => 14) added;
end $$;

-- For every site that is told by a webhook, and whose address did not say that it is gone.
create or replace function notify.queue_all(wait interval) returns void language plpgsql as $$
declare
  sites integer[] := array(select s.id from public.sites s join notify.receivers r on r.site = s.id
    where s.told = 'webhook' and s.webhook_url is not null and r.gone is distinct from s.webhook_url);
begin
  if sites <> '{}' then
    perform notify.queue(sites, wait);
  end if;
end $$;
