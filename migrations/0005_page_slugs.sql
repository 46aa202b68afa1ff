DROP INDEX "pages_slug_idx";
CREATE INDEX "pages_slug_idx" ON "pages_l10n" USING btree ("slug","_locale");
