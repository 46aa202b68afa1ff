CREATE TYPE "public"."enum_benefits_category" AS ENUM('transport', 'catering', 'sport', 'culture', 'education', 'other');
CREATE TYPE "public"."enum_benefits_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__benefits_v_version_category" AS ENUM('transport', 'catering', 'sport', 'culture', 'education', 'other');
CREATE TYPE "public"."enum__benefits_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__benefits_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__partners_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
CREATE TABLE "benefits" (
	"id" serial PRIMARY KEY NOT NULL,
	"category" "enum_benefits_category" DEFAULT 'other',
	"partner_id" integer,
	"valid_until" timestamp(3) with time zone,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "benefits_l10n" (
	"title" varchar,
	"discount" varchar,
	"conditions" varchar,
	"slug" varchar,
	"_status" "enum_benefits_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "benefits_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"districts_id" integer
);
CREATE TABLE "_benefits_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_category" "enum__benefits_v_version_category" DEFAULT 'other',
	"version_partner_id" integer,
	"version_valid_until" timestamp(3) with time zone,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__benefits_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_benefits_v_l10n" (
	"version_title" varchar,
	"version_discount" varchar,
	"version_conditions" varchar,
	"version_slug" varchar,
	"version__status" "enum__benefits_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_benefits_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"districts_id" integer
);
CREATE TABLE "pages" (
	"id" serial PRIMARY KEY NOT NULL,
	"seo_image_id" integer,
	"seo_noindex" boolean DEFAULT false,
	"site_id" integer,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "pages_l10n" (
	"title" varchar,
	"body" jsonb,
	"seo_title" varchar,
	"seo_description" varchar,
	"slug" varchar,
	"_status" "enum_pages_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "pages_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer
);
CREATE TABLE "_pages_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_seo_image_id" integer,
	"version_seo_noindex" boolean DEFAULT false,
	"version_site_id" integer,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__pages_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_pages_v_l10n" (
	"version_title" varchar,
	"version_body" jsonb,
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_slug" varchar,
	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_pages_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer
);
CREATE TABLE "topics" (
	"id" serial PRIMARY KEY NOT NULL,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "topics_l10n" (
	"title" varchar,
	"slug" varchar,
	"_status" "enum_topics_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_topics_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__topics_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_topics_v_l10n" (
	"version_title" varchar,
	"version_slug" varchar,
	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "partners" (
	"id" serial PRIMARY KEY NOT NULL,
	"url" varchar,
	"logo_id" integer,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "partners_l10n" (
	"title" varchar,
	"description" varchar,
	"slug" varchar,
	"_status" "enum_partners_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_partners_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_url" varchar,
	"version_logo_id" integer,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__partners_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_partners_v_l10n" (
	"version_title" varchar,
	"version_description" varchar,
	"version_slug" varchar,
	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
ALTER TABLE "articles_rels" ADD COLUMN "topics_id" integer;
ALTER TABLE "_articles_v_rels" ADD COLUMN "topics_id" integer;
ALTER TABLE "centers_services" ADD COLUMN "provider_id" integer;
ALTER TABLE "_centers_v_version_services" ADD COLUMN "provider_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "benefits_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "topics_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "partners_id" integer;
ALTER TABLE "benefits" ADD CONSTRAINT "benefits_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "benefits_l10n" ADD CONSTRAINT "benefits_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."benefits"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "benefits_rels" ADD CONSTRAINT "benefits_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."benefits"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "benefits_rels" ADD CONSTRAINT "benefits_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_benefits_v" ADD CONSTRAINT "_benefits_v_parent_id_benefits_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."benefits"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_benefits_v" ADD CONSTRAINT "_benefits_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_benefits_v_l10n" ADD CONSTRAINT "_benefits_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_benefits_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_benefits_v_rels" ADD CONSTRAINT "_benefits_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_benefits_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_benefits_v_rels" ADD CONSTRAINT "_benefits_v_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pages" ADD CONSTRAINT "pages_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "pages" ADD CONSTRAINT "pages_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "pages_l10n" ADD CONSTRAINT "pages_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_site_id_sites_id_fk" FOREIGN KEY ("version_site_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_pages_v_l10n" ADD CONSTRAINT "_pages_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "topics_l10n" ADD CONSTRAINT "topics_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_topics_v_l10n" ADD CONSTRAINT "_topics_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "partners_l10n" ADD CONSTRAINT "partners_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_partners_v_l10n" ADD CONSTRAINT "_partners_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "benefits_partner_idx" ON "benefits" USING btree ("partner_id");
CREATE INDEX "benefits_updated_at_idx" ON "benefits" USING btree ("updated_at");
CREATE INDEX "benefits_created_at_idx" ON "benefits" USING btree ("created_at");
CREATE INDEX "benefits_deleted_at_idx" ON "benefits" USING btree ("deleted_at");
CREATE UNIQUE INDEX "benefits_slug_idx" ON "benefits_l10n" USING btree ("slug","_locale");
CREATE INDEX "benefits__status_idx" ON "benefits_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "benefits_l10n_locale_parent_id_unique" ON "benefits_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "benefits_l10n_parent_idx" ON "benefits_l10n" USING btree ("_parent_id");
CREATE INDEX "benefits_rels_order_idx" ON "benefits_rels" USING btree ("order");
CREATE INDEX "benefits_rels_parent_idx" ON "benefits_rels" USING btree ("parent_id");
CREATE INDEX "benefits_rels_path_idx" ON "benefits_rels" USING btree ("path");
CREATE INDEX "benefits_rels_districts_id_idx" ON "benefits_rels" USING btree ("districts_id");
CREATE INDEX "_benefits_v_parent_idx" ON "_benefits_v" USING btree ("parent_id");
CREATE INDEX "_benefits_v_version_version_partner_idx" ON "_benefits_v" USING btree ("version_partner_id");
CREATE INDEX "_benefits_v_version_version_updated_at_idx" ON "_benefits_v" USING btree ("version_updated_at");
CREATE INDEX "_benefits_v_version_version_created_at_idx" ON "_benefits_v" USING btree ("version_created_at");
CREATE INDEX "_benefits_v_version_version_deleted_at_idx" ON "_benefits_v" USING btree ("version_deleted_at");
CREATE INDEX "_benefits_v_created_at_idx" ON "_benefits_v" USING btree ("created_at");
CREATE INDEX "_benefits_v_updated_at_idx" ON "_benefits_v" USING btree ("updated_at");
CREATE INDEX "_benefits_v_snapshot_idx" ON "_benefits_v" USING btree ("snapshot");
CREATE INDEX "_benefits_v_published_locale_idx" ON "_benefits_v" USING btree ("published_locale");
CREATE INDEX "_benefits_v_latest_idx" ON "_benefits_v" USING btree ("latest");
CREATE INDEX "_benefits_v_version_version_slug_idx" ON "_benefits_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_benefits_v_version_version__status_idx" ON "_benefits_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_benefits_v_l10n_locale_parent_id_unique" ON "_benefits_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_benefits_v_l10n_parent_idx" ON "_benefits_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_benefits_v_rels_order_idx" ON "_benefits_v_rels" USING btree ("order");
CREATE INDEX "_benefits_v_rels_parent_idx" ON "_benefits_v_rels" USING btree ("parent_id");
CREATE INDEX "_benefits_v_rels_path_idx" ON "_benefits_v_rels" USING btree ("path");
CREATE INDEX "_benefits_v_rels_districts_id_idx" ON "_benefits_v_rels" USING btree ("districts_id");
CREATE INDEX "pages_seo_seo_image_idx" ON "pages" USING btree ("seo_image_id");
CREATE INDEX "pages_site_idx" ON "pages" USING btree ("site_id");
CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
CREATE UNIQUE INDEX "pages_slug_idx" ON "pages_l10n" USING btree ("slug","_locale");
CREATE INDEX "pages__status_idx" ON "pages_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "pages_l10n_locale_parent_id_unique" ON "pages_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "pages_l10n_parent_idx" ON "pages_l10n" USING btree ("_parent_id");
CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
CREATE INDEX "pages_rels_media_id_idx" ON "pages_rels" USING btree ("media_id");
CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
CREATE INDEX "_pages_v_version_seo_version_seo_image_idx" ON "_pages_v" USING btree ("version_seo_image_id");
CREATE INDEX "_pages_v_version_version_site_idx" ON "_pages_v" USING btree ("version_site_id");
CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_pages_v_l10n_locale_parent_id_unique" ON "_pages_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_pages_v_l10n_parent_idx" ON "_pages_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
CREATE INDEX "_pages_v_rels_media_id_idx" ON "_pages_v_rels" USING btree ("media_id");
CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
CREATE UNIQUE INDEX "topics_slug_idx" ON "topics_l10n" USING btree ("slug","_locale");
CREATE INDEX "topics__status_idx" ON "topics_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "topics_l10n_locale_parent_id_unique" ON "topics_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "topics_l10n_parent_idx" ON "topics_l10n" USING btree ("_parent_id");
CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_topics_v_l10n_locale_parent_id_unique" ON "_topics_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_topics_v_l10n_parent_idx" ON "_topics_v_l10n" USING btree ("_parent_id");
CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
CREATE UNIQUE INDEX "partners_slug_idx" ON "partners_l10n" USING btree ("slug","_locale");
CREATE INDEX "partners__status_idx" ON "partners_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "partners_l10n_locale_parent_id_unique" ON "partners_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "partners_l10n_parent_idx" ON "partners_l10n" USING btree ("_parent_id");
CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
CREATE INDEX "_partners_v_snapshot_idx" ON "_partners_v" USING btree ("snapshot");
CREATE INDEX "_partners_v_published_locale_idx" ON "_partners_v" USING btree ("published_locale");
CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_partners_v_l10n_locale_parent_id_unique" ON "_partners_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_partners_v_l10n_parent_idx" ON "_partners_v_l10n" USING btree ("_parent_id");
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_services" ADD CONSTRAINT "centers_services_provider_id_partners_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v_version_services" ADD CONSTRAINT "_centers_v_version_services_provider_id_partners_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_benefits_fk" FOREIGN KEY ("benefits_id") REFERENCES "public"."benefits"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
CREATE INDEX "centers_services_provider_idx" ON "centers_services" USING btree ("provider_id");
CREATE INDEX "_centers_v_version_services_provider_idx" ON "_centers_v_version_services" USING btree ("provider_id");
CREATE INDEX "payload_locked_documents_rels_benefits_id_idx" ON "payload_locked_documents_rels" USING btree ("benefits_id");
CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
