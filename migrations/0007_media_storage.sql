ALTER TABLE "media" ADD COLUMN "prefix" varchar DEFAULT 'media';
ALTER TABLE "media" ADD COLUMN "_objectkey" varchar;
