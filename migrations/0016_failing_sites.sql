-- The sites whose newest build failed, and why, until one succeeds. Whoever shows it may be another process than the one that builds, and the
-- site's own folder may be the very thing that cannot be written to.
create table publication.failing_sites (
  slug text primary key,
  at timestamptz not null,
  message text not null,
  -- The page that could not be made.
  page text
);
