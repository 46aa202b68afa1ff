CREATE TYPE "public"."enum_sites_told" AS ENUM('builder', 'webhook', 'none');
CREATE TYPE "public"."enum__sites_v_version_told" AS ENUM('builder', 'webhook', 'none');
ALTER TABLE "sites" ADD COLUMN "told" "enum_sites_told" DEFAULT 'builder' NOT NULL;
ALTER TABLE "sites" ADD COLUMN "webhook_url" varchar;
ALTER TABLE "_sites_v" ADD COLUMN "version_told" "enum__sites_v_version_told" DEFAULT 'builder' NOT NULL;
ALTER TABLE "_sites_v" ADD COLUMN "version_webhook_url" varchar;
