CREATE TYPE "public"."enum_events_changes_change" AS ENUM('cancelled', 'rescheduled', 'moved_online', 'postponed', 'scheduled');
CREATE TYPE "public"."enum_events_languages" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum_events_kind" AS ENUM('course', 'club', 'workshop', 'training', 'masterclass', 'consultation', 'meeting', 'opening', 'festival', 'competition', 'other');
CREATE TYPE "public"."enum_events_takes_place" AS ENUM('scheduled', 'rescheduled', 'moved_online', 'postponed', 'cancelled');
CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__events_v_version_changes_change" AS ENUM('cancelled', 'rescheduled', 'moved_online', 'postponed', 'scheduled');
CREATE TYPE "public"."enum__events_v_version_languages" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('course', 'club', 'workshop', 'training', 'masterclass', 'consultation', 'meeting', 'opening', 'festival', 'competition', 'other');
CREATE TYPE "public"."enum__events_v_version_takes_place" AS ENUM('scheduled', 'rescheduled', 'moved_online', 'postponed', 'cancelled');
CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_programs_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__programs_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__programs_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_grants_kind" AS ENUM('education', 'business', 'social_project', 'scholarship', 'travel', 'other');
CREATE TYPE "public"."enum_grants_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__grants_v_version_kind" AS ENUM('education', 'business', 'social_project', 'scholarship', 'travel', 'other');
CREATE TYPE "public"."enum__grants_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__grants_v_version_status" AS ENUM('draft', 'published');
CREATE TABLE "events_changes" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"change" "enum_events_changes_change" DEFAULT 'cancelled',
	"day" timestamp(3) with time zone,
	"starts_at" timestamp(3) with time zone,
	"ends_at" timestamp(3) with time zone,
	"center_id" integer,
	"venue_kk" varchar,
	"venue_ru" varchar,
	"venue_en" varchar,
	"online_url" varchar,
	"note_kk" varchar,
	"note_ru" varchar,
	"note_en" varchar
);
CREATE TABLE "events_speakers" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar,
	"about" varchar,
	"photo_id" integer
);
CREATE TABLE "events_languages" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_events_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "events" (
	"id" serial PRIMARY KEY NOT NULL,
	"starts_at" timestamp(3) with time zone,
	"ends_at" timestamp(3) with time zone,
	"all_day" boolean DEFAULT false,
	"recurrence" varchar,
	"online_url" varchar,
	"cover_id" integer,
	"registration_url" varchar,
	"registration_phone" varchar,
	"registration_opens_at" timestamp(3) with time zone,
	"registration_closes_at" timestamp(3) with time zone,
	"ages_from" numeric,
	"ages_to" numeric,
	"seo_image_id" integer,
	"seo_noindex" boolean DEFAULT false,
	"kind" "enum_events_kind" DEFAULT 'other',
	"status" "enum_events_takes_place" DEFAULT 'scheduled',
	"center_id" integer,
	"free" boolean DEFAULT true,
	"capacity" numeric,
	"organizer_id" integer,
	"program_id" integer,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "events_l10n" (
	"title" varchar,
	"summary" varchar,
	"venue" varchar,
	"body" jsonb,
	"price" varchar,
	"seo_title" varchar,
	"seo_description" varchar,
	"slug" varchar,
	"_status" "enum_events_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "events_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "_events_v_version_changes" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"change" "enum__events_v_version_changes_change" DEFAULT 'cancelled',
	"day" timestamp(3) with time zone,
	"starts_at" timestamp(3) with time zone,
	"ends_at" timestamp(3) with time zone,
	"center_id" integer,
	"venue_kk" varchar,
	"venue_ru" varchar,
	"venue_en" varchar,
	"online_url" varchar,
	"note_kk" varchar,
	"note_ru" varchar,
	"note_en" varchar,
	"_uuid" varchar
);
CREATE TABLE "_events_v_version_speakers" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"about" varchar,
	"photo_id" integer,
	"_uuid" varchar
);
CREATE TABLE "_events_v_version_languages" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__events_v_version_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_events_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_starts_at" timestamp(3) with time zone,
	"version_ends_at" timestamp(3) with time zone,
	"version_all_day" boolean DEFAULT false,
	"version_recurrence" varchar,
	"version_online_url" varchar,
	"version_cover_id" integer,
	"version_registration_url" varchar,
	"version_registration_phone" varchar,
	"version_registration_opens_at" timestamp(3) with time zone,
	"version_registration_closes_at" timestamp(3) with time zone,
	"version_ages_from" numeric,
	"version_ages_to" numeric,
	"version_seo_image_id" integer,
	"version_seo_noindex" boolean DEFAULT false,
	"version_kind" "enum__events_v_version_kind" DEFAULT 'other',
	"version_status" "enum__events_v_version_takes_place" DEFAULT 'scheduled',
	"version_center_id" integer,
	"version_free" boolean DEFAULT true,
	"version_capacity" numeric,
	"version_organizer_id" integer,
	"version_program_id" integer,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__events_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_events_v_l10n" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_venue" varchar,
	"version_body" jsonb,
	"version_price" varchar,
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_slug" varchar,
	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_events_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "programs_offers" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
CREATE TABLE "programs_eligibility" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
CREATE TABLE "programs_steps" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
CREATE TABLE "programs" (
	"id" serial PRIMARY KEY NOT NULL,
	"cover_id" integer,
	"ages_from" numeric,
	"ages_to" numeric,
	"url" varchar,
	"seo_image_id" integer,
	"seo_noindex" boolean DEFAULT false,
	"operator_id" integer,
	"starts_on" timestamp(3) with time zone,
	"ends_on" timestamp(3) with time zone,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "programs_l10n" (
	"title" varchar,
	"summary" varchar,
	"body" jsonb,
	"seo_title" varchar,
	"seo_description" varchar,
	"slug" varchar,
	"_status" "enum_programs_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "programs_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "_programs_v_version_offers" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
CREATE TABLE "_programs_v_version_eligibility" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
CREATE TABLE "_programs_v_version_steps" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
CREATE TABLE "_programs_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_cover_id" integer,
	"version_ages_from" numeric,
	"version_ages_to" numeric,
	"version_url" varchar,
	"version_seo_image_id" integer,
	"version_seo_noindex" boolean DEFAULT false,
	"version_operator_id" integer,
	"version_starts_on" timestamp(3) with time zone,
	"version_ends_on" timestamp(3) with time zone,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__programs_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_programs_v_l10n" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_body" jsonb,
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_slug" varchar,
	"version__status" "enum__programs_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_programs_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "grants_eligibility" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
CREATE TABLE "grants_steps" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);
CREATE TABLE "grants" (
	"id" serial PRIMARY KEY NOT NULL,
	"amount_min" numeric,
	"amount_max" numeric,
	"amount_currency" varchar DEFAULT 'KZT',
	"awards" numeric,
	"ages_from" numeric,
	"ages_to" numeric,
	"url" varchar,
	"apply_url" varchar,
	"seo_image_id" integer,
	"seo_noindex" boolean DEFAULT false,
	"kind" "enum_grants_kind" DEFAULT 'other',
	"opens_at" timestamp(3) with time zone,
	"closes_at" timestamp(3) with time zone,
	"provider_id" integer,
	"program_id" integer,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "grants_l10n" (
	"title" varchar,
	"summary" varchar,
	"body" jsonb,
	"seo_title" varchar,
	"seo_description" varchar,
	"slug" varchar,
	"_status" "enum_grants_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "grants_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "_grants_v_version_eligibility" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
CREATE TABLE "_grants_v_version_steps" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);
CREATE TABLE "_grants_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_amount_min" numeric,
	"version_amount_max" numeric,
	"version_amount_currency" varchar DEFAULT 'KZT',
	"version_awards" numeric,
	"version_ages_from" numeric,
	"version_ages_to" numeric,
	"version_url" varchar,
	"version_apply_url" varchar,
	"version_seo_image_id" integer,
	"version_seo_noindex" boolean DEFAULT false,
	"version_kind" "enum__grants_v_version_kind" DEFAULT 'other',
	"version_opens_at" timestamp(3) with time zone,
	"version_closes_at" timestamp(3) with time zone,
	"version_provider_id" integer,
	"version_program_id" integer,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__grants_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_grants_v_l10n" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_body" jsonb,
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_slug" varchar,
	"version__status" "enum__grants_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_grants_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
ALTER TABLE "articles_rels" ADD COLUMN "programs_id" integer;
ALTER TABLE "_articles_v_rels" ADD COLUMN "programs_id" integer;
ALTER TABLE "centers" ADD COLUMN "opened_under_id" integer;
ALTER TABLE "_centers_v" ADD COLUMN "version_opened_under_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "events_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "programs_id" integer;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "grants_id" integer;
ALTER TABLE "events_changes" ADD CONSTRAINT "events_changes_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events_changes" ADD CONSTRAINT "events_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events_languages" ADD CONSTRAINT "events_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_organizer_id_partners_id_fk" FOREIGN KEY ("organizer_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events" ADD CONSTRAINT "events_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "events_l10n" ADD CONSTRAINT "events_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v_version_changes" ADD CONSTRAINT "_events_v_version_changes_center_id_centers_id_fk" FOREIGN KEY ("center_id") REFERENCES "public"."centers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v_version_changes" ADD CONSTRAINT "_events_v_version_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v_version_languages" ADD CONSTRAINT "_events_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_center_id_centers_id_fk" FOREIGN KEY ("version_center_id") REFERENCES "public"."centers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_organizer_id_partners_id_fk" FOREIGN KEY ("version_organizer_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_program_id_programs_id_fk" FOREIGN KEY ("version_program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_events_v_l10n" ADD CONSTRAINT "_events_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs_offers" ADD CONSTRAINT "programs_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs_eligibility" ADD CONSTRAINT "programs_eligibility_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs_steps" ADD CONSTRAINT "programs_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs" ADD CONSTRAINT "programs_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "programs" ADD CONSTRAINT "programs_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "programs" ADD CONSTRAINT "programs_operator_id_partners_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "programs_l10n" ADD CONSTRAINT "programs_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs_rels" ADD CONSTRAINT "programs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs_rels" ADD CONSTRAINT "programs_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "programs_rels" ADD CONSTRAINT "programs_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v_version_offers" ADD CONSTRAINT "_programs_v_version_offers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v_version_eligibility" ADD CONSTRAINT "_programs_v_version_eligibility_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v_version_steps" ADD CONSTRAINT "_programs_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_parent_id_programs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_programs_v" ADD CONSTRAINT "_programs_v_version_operator_id_partners_id_fk" FOREIGN KEY ("version_operator_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_programs_v_l10n" ADD CONSTRAINT "_programs_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v_rels" ADD CONSTRAINT "_programs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v_rels" ADD CONSTRAINT "_programs_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_programs_v_rels" ADD CONSTRAINT "_programs_v_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "grants_eligibility" ADD CONSTRAINT "grants_eligibility_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "grants_steps" ADD CONSTRAINT "grants_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "grants" ADD CONSTRAINT "grants_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "grants" ADD CONSTRAINT "grants_provider_id_partners_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "grants" ADD CONSTRAINT "grants_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "grants_l10n" ADD CONSTRAINT "grants_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "grants_rels" ADD CONSTRAINT "grants_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "grants_rels" ADD CONSTRAINT "grants_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "grants_rels" ADD CONSTRAINT "grants_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_grants_v_version_eligibility" ADD CONSTRAINT "_grants_v_version_eligibility_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_grants_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_grants_v_version_steps" ADD CONSTRAINT "_grants_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_grants_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_parent_id_grants_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_version_provider_id_partners_id_fk" FOREIGN KEY ("version_provider_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_version_program_id_programs_id_fk" FOREIGN KEY ("version_program_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_grants_v_l10n" ADD CONSTRAINT "_grants_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_grants_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_grants_v_rels" ADD CONSTRAINT "_grants_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_grants_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_grants_v_rels" ADD CONSTRAINT "_grants_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_grants_v_rels" ADD CONSTRAINT "_grants_v_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "events_changes_order_idx" ON "events_changes" USING btree ("_order");
CREATE INDEX "events_changes_parent_id_idx" ON "events_changes" USING btree ("_parent_id");
CREATE INDEX "events_changes_center_idx" ON "events_changes" USING btree ("center_id");
CREATE INDEX "events_speakers_order_idx" ON "events_speakers" USING btree ("_order");
CREATE INDEX "events_speakers_parent_id_idx" ON "events_speakers" USING btree ("_parent_id");
CREATE INDEX "events_speakers_locale_idx" ON "events_speakers" USING btree ("_locale");
CREATE INDEX "events_speakers_photo_idx" ON "events_speakers" USING btree ("photo_id");
CREATE INDEX "events_languages_order_idx" ON "events_languages" USING btree ("order");
CREATE INDEX "events_languages_parent_idx" ON "events_languages" USING btree ("parent_id");
CREATE INDEX "events_cover_idx" ON "events" USING btree ("cover_id");
CREATE INDEX "events_seo_seo_image_idx" ON "events" USING btree ("seo_image_id");
CREATE INDEX "events_center_idx" ON "events" USING btree ("center_id");
CREATE INDEX "events_organizer_idx" ON "events" USING btree ("organizer_id");
CREATE INDEX "events_program_idx" ON "events" USING btree ("program_id");
CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
CREATE UNIQUE INDEX "events_slug_idx" ON "events_l10n" USING btree ("slug","_locale");
CREATE INDEX "events__status_idx" ON "events_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "events_l10n_locale_parent_id_unique" ON "events_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "events_l10n_parent_idx" ON "events_l10n" USING btree ("_parent_id");
CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
CREATE INDEX "events_rels_media_id_idx" ON "events_rels" USING btree ("media_id");
CREATE INDEX "events_rels_districts_id_idx" ON "events_rels" USING btree ("districts_id");
CREATE INDEX "_events_v_version_changes_order_idx" ON "_events_v_version_changes" USING btree ("_order");
CREATE INDEX "_events_v_version_changes_parent_id_idx" ON "_events_v_version_changes" USING btree ("_parent_id");
CREATE INDEX "_events_v_version_changes_center_idx" ON "_events_v_version_changes" USING btree ("center_id");
CREATE INDEX "_events_v_version_speakers_order_idx" ON "_events_v_version_speakers" USING btree ("_order");
CREATE INDEX "_events_v_version_speakers_parent_id_idx" ON "_events_v_version_speakers" USING btree ("_parent_id");
CREATE INDEX "_events_v_version_speakers_locale_idx" ON "_events_v_version_speakers" USING btree ("_locale");
CREATE INDEX "_events_v_version_speakers_photo_idx" ON "_events_v_version_speakers" USING btree ("photo_id");
CREATE INDEX "_events_v_version_languages_order_idx" ON "_events_v_version_languages" USING btree ("order");
CREATE INDEX "_events_v_version_languages_parent_idx" ON "_events_v_version_languages" USING btree ("parent_id");
CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
CREATE INDEX "_events_v_version_version_cover_idx" ON "_events_v" USING btree ("version_cover_id");
CREATE INDEX "_events_v_version_seo_version_seo_image_idx" ON "_events_v" USING btree ("version_seo_image_id");
CREATE INDEX "_events_v_version_version_center_idx" ON "_events_v" USING btree ("version_center_id");
CREATE INDEX "_events_v_version_version_organizer_idx" ON "_events_v" USING btree ("version_organizer_id");
CREATE INDEX "_events_v_version_version_program_idx" ON "_events_v" USING btree ("version_program_id");
CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_events_v_l10n_locale_parent_id_unique" ON "_events_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_events_v_l10n_parent_idx" ON "_events_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
CREATE INDEX "_events_v_rels_media_id_idx" ON "_events_v_rels" USING btree ("media_id");
CREATE INDEX "_events_v_rels_districts_id_idx" ON "_events_v_rels" USING btree ("districts_id");
CREATE INDEX "programs_offers_order_idx" ON "programs_offers" USING btree ("_order");
CREATE INDEX "programs_offers_parent_id_idx" ON "programs_offers" USING btree ("_parent_id");
CREATE INDEX "programs_offers_locale_idx" ON "programs_offers" USING btree ("_locale");
CREATE INDEX "programs_eligibility_order_idx" ON "programs_eligibility" USING btree ("_order");
CREATE INDEX "programs_eligibility_parent_id_idx" ON "programs_eligibility" USING btree ("_parent_id");
CREATE INDEX "programs_eligibility_locale_idx" ON "programs_eligibility" USING btree ("_locale");
CREATE INDEX "programs_steps_order_idx" ON "programs_steps" USING btree ("_order");
CREATE INDEX "programs_steps_parent_id_idx" ON "programs_steps" USING btree ("_parent_id");
CREATE INDEX "programs_steps_locale_idx" ON "programs_steps" USING btree ("_locale");
CREATE INDEX "programs_cover_idx" ON "programs" USING btree ("cover_id");
CREATE INDEX "programs_seo_seo_image_idx" ON "programs" USING btree ("seo_image_id");
CREATE INDEX "programs_operator_idx" ON "programs" USING btree ("operator_id");
CREATE INDEX "programs_updated_at_idx" ON "programs" USING btree ("updated_at");
CREATE INDEX "programs_created_at_idx" ON "programs" USING btree ("created_at");
CREATE INDEX "programs_deleted_at_idx" ON "programs" USING btree ("deleted_at");
CREATE UNIQUE INDEX "programs_slug_idx" ON "programs_l10n" USING btree ("slug","_locale");
CREATE INDEX "programs__status_idx" ON "programs_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "programs_l10n_locale_parent_id_unique" ON "programs_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "programs_l10n_parent_idx" ON "programs_l10n" USING btree ("_parent_id");
CREATE INDEX "programs_rels_order_idx" ON "programs_rels" USING btree ("order");
CREATE INDEX "programs_rels_parent_idx" ON "programs_rels" USING btree ("parent_id");
CREATE INDEX "programs_rels_path_idx" ON "programs_rels" USING btree ("path");
CREATE INDEX "programs_rels_media_id_idx" ON "programs_rels" USING btree ("media_id");
CREATE INDEX "programs_rels_districts_id_idx" ON "programs_rels" USING btree ("districts_id");
CREATE INDEX "_programs_v_version_offers_order_idx" ON "_programs_v_version_offers" USING btree ("_order");
CREATE INDEX "_programs_v_version_offers_parent_id_idx" ON "_programs_v_version_offers" USING btree ("_parent_id");
CREATE INDEX "_programs_v_version_offers_locale_idx" ON "_programs_v_version_offers" USING btree ("_locale");
CREATE INDEX "_programs_v_version_eligibility_order_idx" ON "_programs_v_version_eligibility" USING btree ("_order");
CREATE INDEX "_programs_v_version_eligibility_parent_id_idx" ON "_programs_v_version_eligibility" USING btree ("_parent_id");
CREATE INDEX "_programs_v_version_eligibility_locale_idx" ON "_programs_v_version_eligibility" USING btree ("_locale");
CREATE INDEX "_programs_v_version_steps_order_idx" ON "_programs_v_version_steps" USING btree ("_order");
CREATE INDEX "_programs_v_version_steps_parent_id_idx" ON "_programs_v_version_steps" USING btree ("_parent_id");
CREATE INDEX "_programs_v_version_steps_locale_idx" ON "_programs_v_version_steps" USING btree ("_locale");
CREATE INDEX "_programs_v_parent_idx" ON "_programs_v" USING btree ("parent_id");
CREATE INDEX "_programs_v_version_version_cover_idx" ON "_programs_v" USING btree ("version_cover_id");
CREATE INDEX "_programs_v_version_seo_version_seo_image_idx" ON "_programs_v" USING btree ("version_seo_image_id");
CREATE INDEX "_programs_v_version_version_operator_idx" ON "_programs_v" USING btree ("version_operator_id");
CREATE INDEX "_programs_v_version_version_updated_at_idx" ON "_programs_v" USING btree ("version_updated_at");
CREATE INDEX "_programs_v_version_version_created_at_idx" ON "_programs_v" USING btree ("version_created_at");
CREATE INDEX "_programs_v_version_version_deleted_at_idx" ON "_programs_v" USING btree ("version_deleted_at");
CREATE INDEX "_programs_v_created_at_idx" ON "_programs_v" USING btree ("created_at");
CREATE INDEX "_programs_v_updated_at_idx" ON "_programs_v" USING btree ("updated_at");
CREATE INDEX "_programs_v_snapshot_idx" ON "_programs_v" USING btree ("snapshot");
CREATE INDEX "_programs_v_published_locale_idx" ON "_programs_v" USING btree ("published_locale");
CREATE INDEX "_programs_v_latest_idx" ON "_programs_v" USING btree ("latest");
CREATE INDEX "_programs_v_version_version_slug_idx" ON "_programs_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_programs_v_version_version__status_idx" ON "_programs_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_programs_v_l10n_locale_parent_id_unique" ON "_programs_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_programs_v_l10n_parent_idx" ON "_programs_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_programs_v_rels_order_idx" ON "_programs_v_rels" USING btree ("order");
CREATE INDEX "_programs_v_rels_parent_idx" ON "_programs_v_rels" USING btree ("parent_id");
CREATE INDEX "_programs_v_rels_path_idx" ON "_programs_v_rels" USING btree ("path");
CREATE INDEX "_programs_v_rels_media_id_idx" ON "_programs_v_rels" USING btree ("media_id");
CREATE INDEX "_programs_v_rels_districts_id_idx" ON "_programs_v_rels" USING btree ("districts_id");
CREATE INDEX "grants_eligibility_order_idx" ON "grants_eligibility" USING btree ("_order");
CREATE INDEX "grants_eligibility_parent_id_idx" ON "grants_eligibility" USING btree ("_parent_id");
CREATE INDEX "grants_eligibility_locale_idx" ON "grants_eligibility" USING btree ("_locale");
CREATE INDEX "grants_steps_order_idx" ON "grants_steps" USING btree ("_order");
CREATE INDEX "grants_steps_parent_id_idx" ON "grants_steps" USING btree ("_parent_id");
CREATE INDEX "grants_steps_locale_idx" ON "grants_steps" USING btree ("_locale");
CREATE INDEX "grants_seo_seo_image_idx" ON "grants" USING btree ("seo_image_id");
CREATE INDEX "grants_provider_idx" ON "grants" USING btree ("provider_id");
CREATE INDEX "grants_program_idx" ON "grants" USING btree ("program_id");
CREATE INDEX "grants_updated_at_idx" ON "grants" USING btree ("updated_at");
CREATE INDEX "grants_created_at_idx" ON "grants" USING btree ("created_at");
CREATE INDEX "grants_deleted_at_idx" ON "grants" USING btree ("deleted_at");
CREATE UNIQUE INDEX "grants_slug_idx" ON "grants_l10n" USING btree ("slug","_locale");
CREATE INDEX "grants__status_idx" ON "grants_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "grants_l10n_locale_parent_id_unique" ON "grants_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "grants_l10n_parent_idx" ON "grants_l10n" USING btree ("_parent_id");
CREATE INDEX "grants_rels_order_idx" ON "grants_rels" USING btree ("order");
CREATE INDEX "grants_rels_parent_idx" ON "grants_rels" USING btree ("parent_id");
CREATE INDEX "grants_rels_path_idx" ON "grants_rels" USING btree ("path");
CREATE INDEX "grants_rels_media_id_idx" ON "grants_rels" USING btree ("media_id");
CREATE INDEX "grants_rels_districts_id_idx" ON "grants_rels" USING btree ("districts_id");
CREATE INDEX "_grants_v_version_eligibility_order_idx" ON "_grants_v_version_eligibility" USING btree ("_order");
CREATE INDEX "_grants_v_version_eligibility_parent_id_idx" ON "_grants_v_version_eligibility" USING btree ("_parent_id");
CREATE INDEX "_grants_v_version_eligibility_locale_idx" ON "_grants_v_version_eligibility" USING btree ("_locale");
CREATE INDEX "_grants_v_version_steps_order_idx" ON "_grants_v_version_steps" USING btree ("_order");
CREATE INDEX "_grants_v_version_steps_parent_id_idx" ON "_grants_v_version_steps" USING btree ("_parent_id");
CREATE INDEX "_grants_v_version_steps_locale_idx" ON "_grants_v_version_steps" USING btree ("_locale");
CREATE INDEX "_grants_v_parent_idx" ON "_grants_v" USING btree ("parent_id");
CREATE INDEX "_grants_v_version_seo_version_seo_image_idx" ON "_grants_v" USING btree ("version_seo_image_id");
CREATE INDEX "_grants_v_version_version_provider_idx" ON "_grants_v" USING btree ("version_provider_id");
CREATE INDEX "_grants_v_version_version_program_idx" ON "_grants_v" USING btree ("version_program_id");
CREATE INDEX "_grants_v_version_version_updated_at_idx" ON "_grants_v" USING btree ("version_updated_at");
CREATE INDEX "_grants_v_version_version_created_at_idx" ON "_grants_v" USING btree ("version_created_at");
CREATE INDEX "_grants_v_version_version_deleted_at_idx" ON "_grants_v" USING btree ("version_deleted_at");
CREATE INDEX "_grants_v_created_at_idx" ON "_grants_v" USING btree ("created_at");
CREATE INDEX "_grants_v_updated_at_idx" ON "_grants_v" USING btree ("updated_at");
CREATE INDEX "_grants_v_snapshot_idx" ON "_grants_v" USING btree ("snapshot");
CREATE INDEX "_grants_v_published_locale_idx" ON "_grants_v" USING btree ("published_locale");
CREATE INDEX "_grants_v_latest_idx" ON "_grants_v" USING btree ("latest");
CREATE INDEX "_grants_v_version_version_slug_idx" ON "_grants_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_grants_v_version_version__status_idx" ON "_grants_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_grants_v_l10n_locale_parent_id_unique" ON "_grants_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_grants_v_l10n_parent_idx" ON "_grants_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_grants_v_rels_order_idx" ON "_grants_v_rels" USING btree ("order");
CREATE INDEX "_grants_v_rels_parent_idx" ON "_grants_v_rels" USING btree ("parent_id");
CREATE INDEX "_grants_v_rels_path_idx" ON "_grants_v_rels" USING btree ("path");
CREATE INDEX "_grants_v_rels_media_id_idx" ON "_grants_v_rels" USING btree ("media_id");
CREATE INDEX "_grants_v_rels_districts_id_idx" ON "_grants_v_rels" USING btree ("districts_id");
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_programs_fk" FOREIGN KEY ("programs_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_programs_fk" FOREIGN KEY ("programs_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers" ADD CONSTRAINT "centers_opened_under_id_programs_id_fk" FOREIGN KEY ("opened_under_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v" ADD CONSTRAINT "_centers_v_version_opened_under_id_programs_id_fk" FOREIGN KEY ("version_opened_under_id") REFERENCES "public"."programs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_programs_fk" FOREIGN KEY ("programs_id") REFERENCES "public"."programs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_grants_fk" FOREIGN KEY ("grants_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "articles_rels_programs_id_idx" ON "articles_rels" USING btree ("programs_id");
CREATE INDEX "_articles_v_rels_programs_id_idx" ON "_articles_v_rels" USING btree ("programs_id");
CREATE INDEX "centers_opened_under_idx" ON "centers" USING btree ("opened_under_id");
CREATE INDEX "_centers_v_version_version_opened_under_idx" ON "_centers_v" USING btree ("version_opened_under_id");
CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
CREATE INDEX "payload_locked_documents_rels_programs_id_idx" ON "payload_locked_documents_rels" USING btree ("programs_id");
CREATE INDEX "payload_locked_documents_rels_grants_id_idx" ON "payload_locked_documents_rels" USING btree ("grants_id");

-- What lists filter and sort by beside facets: when something can be used, for which ages, and slugs of old.
alter table delivery.entries
  add column opens_at timestamptz,
  add column closes_at timestamptz,
  add column min_age integer,
  add column max_age integer,
  add column former_slugs text[] not null default '{}';
create index entries_former_slugs on delivery.entries using gin (former_slugs) where former_slugs <> '{}';

-- The place of a window of time in a list at a moment: open ones by their end, then those that open later by their start,
-- then closed ones, the latest first. Seconds since 1970, in bands; without an end, last in its band.
create function delivery.window_order(opens_at timestamptz, closes_at timestamptz, at timestamptz) returns double precision
  language sql immutable parallel safe
  return case
    when closes_at <= at then 3e12 - extract(epoch from closes_at)
    when opens_at > at then 1e12 + extract(epoch from opens_at)
    else coalesce(extract(epoch from closes_at), 9e11)
  end;

-- When entries take place: every single date, with the latest end of those before it that do take place, so that the first
-- date to touch a span is found without looking at the others. Made from the rule, and made anew only when that changes.
create table delivery.series (
  doc integer primary key,
  "from" json not null
);
create table delivery.occurrences (
  doc integer not null references delivery.series on delete cascade,
  key text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  original_starts_at timestamptz not null,
  state text not null,
  counts boolean not null,
  earlier_ends_at timestamptz,
  primary key (doc, key)
);
create index occurrences_starts_at on delivery.occurrences (starts_at, doc);
create index occurrences_doc on delivery.occurrences (doc, starts_at);
create index occurrences_length on delivery.occurrences ((ends_at - starts_at));
