CREATE TYPE "public"."enum_users_languages" AS ENUM('kk', 'ru', 'en');
ALTER TYPE "public"."enum_users_role" ADD VALUE 'events_editor' BEFORE 'viewer';
ALTER TYPE "public"."enum_users_role" ADD VALUE 'translator' BEFORE 'viewer';
CREATE TABLE "users_languages" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_users_languages",
	"id" serial PRIMARY KEY NOT NULL
);
ALTER TABLE "users" ADD COLUMN "active" boolean DEFAULT true;
ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
