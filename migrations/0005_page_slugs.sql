DROP INDEX "pages_slug_idx";
CREATE INDEX "pages_slug_idx" ON "pages_l10n" USING btree ("slug","_locale");


-- A slug of old stays the entry's own: looked up whenever a slug is chosen.
create index history_former_slugs on publication.history using gin (former_slugs);
