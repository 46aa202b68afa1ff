CREATE TYPE "public"."_locales" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum_articles_kind" AS ENUM('news', 'announcement', 'interview', 'report', 'story', 'other');
CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('news', 'announcement', 'interview', 'report', 'story', 'other');
CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_centers_contacts_social_network" AS ENUM('instagram', 'facebook', 'telegram', 'tiktok', 'youtube', 'vk', 'whatsapp', 'threads', 'x', 'other');
CREATE TYPE "public"."enum_centers_hours_weekly_weekday" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
CREATE TYPE "public"."enum_centers_hours_exceptions_reason" AS ENUM('public_holiday', 'maintenance', 'sanitary_day', 'special_event', 'other');
CREATE TYPE "public"."enum_centers_facilities_kind" AS ENUM('coworking', 'classroom', 'library', 'music_instruments', 'recording_studio', 'podcast_studio', 'creative_workshop', 'sewing_workshop', 'sports', 'conference_hall', 'children_room', 'accessible_entrance', 'other');
CREATE TYPE "public"."enum_centers_services_kind" AS ENUM('employment', 'career_guidance', 'business', 'housing', 'legal', 'psychological', 'health', 'state_programs', 'education', 'other');
CREATE TYPE "public"."enum_centers_kind" AS ENUM('youth_center', 'community_center', 'resource_center', 'coworking', 'other');
CREATE TYPE "public"."enum_centers_operation" AS ENUM('planned', 'under_construction', 'open', 'temporarily_closed', 'closed');
CREATE TYPE "public"."enum_centers_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__centers_v_version_contacts_social_network" AS ENUM('instagram', 'facebook', 'telegram', 'tiktok', 'youtube', 'vk', 'whatsapp', 'threads', 'x', 'other');
CREATE TYPE "public"."enum__centers_v_version_hours_weekly_weekday" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
CREATE TYPE "public"."enum__centers_v_version_hours_exceptions_reason" AS ENUM('public_holiday', 'maintenance', 'sanitary_day', 'special_event', 'other');
CREATE TYPE "public"."enum__centers_v_version_facilities_kind" AS ENUM('coworking', 'classroom', 'library', 'music_instruments', 'recording_studio', 'podcast_studio', 'creative_workshop', 'sewing_workshop', 'sports', 'conference_hall', 'children_room', 'accessible_entrance', 'other');
CREATE TYPE "public"."enum__centers_v_version_services_kind" AS ENUM('employment', 'career_guidance', 'business', 'housing', 'legal', 'psychological', 'health', 'state_programs', 'education', 'other');
CREATE TYPE "public"."enum__centers_v_version_kind" AS ENUM('youth_center', 'community_center', 'resource_center', 'coworking', 'other');
CREATE TYPE "public"."enum__centers_v_version_operation" AS ENUM('planned', 'under_construction', 'open', 'temporarily_closed', 'closed');
CREATE TYPE "public"."enum__centers_v_published_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__centers_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum_sites_locales" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum_sites_contacts_social_network" AS ENUM('instagram', 'facebook', 'telegram', 'tiktok', 'youtube', 'vk', 'whatsapp', 'threads', 'x', 'other');
CREATE TYPE "public"."enum_sites_default_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__sites_v_version_locales" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum__sites_v_version_contacts_social_network" AS ENUM('instagram', 'facebook', 'telegram', 'tiktok', 'youtube', 'vk', 'whatsapp', 'threads', 'x', 'other');
CREATE TYPE "public"."enum__sites_v_version_default_locale" AS ENUM('kk', 'ru', 'en');
CREATE TYPE "public"."enum_districts_statistics_indicator" AS ENUM('youth_population', 'neet_share', 'center_coverage', 'centers_open', 'centers_planned');
CREATE TYPE "public"."enum__districts_v_version_statistics_indicator" AS ENUM('youth_population', 'neet_share', 'center_coverage', 'centers_open', 'centers_planned');
CREATE TYPE "public"."enum_regions_statistics_indicator" AS ENUM('youth_population', 'neet_share', 'center_coverage', 'centers_open', 'centers_planned');
CREATE TYPE "public"."enum__regions_v_version_statistics_indicator" AS ENUM('youth_population', 'neet_share', 'center_coverage', 'centers_open', 'centers_planned');
CREATE TYPE "public"."enum_users_role" AS ENUM('administrator', 'press_officer', 'viewer');
CREATE TABLE "articles" (
	"id" serial PRIMARY KEY NOT NULL,
	"cover_id" integer,
	"source_url" varchar,
	"seo_image_id" integer,
	"seo_noindex" boolean DEFAULT false,
	"kind" "enum_articles_kind" DEFAULT 'news',
	"date" timestamp(3) with time zone,
	"author" varchar,
	"pinned" boolean DEFAULT false,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "articles_l10n" (
	"title" varchar,
	"summary" varchar,
	"body" jsonb,
	"source_name" varchar,
	"seo_title" varchar,
	"seo_description" varchar,
	"slug" varchar,
	"dateline" varchar,
	"_status" "enum_articles_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "articles_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer,
	"centers_id" integer
);
CREATE TABLE "_articles_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_cover_id" integer,
	"version_source_url" varchar,
	"version_seo_image_id" integer,
	"version_seo_noindex" boolean DEFAULT false,
	"version_kind" "enum__articles_v_version_kind" DEFAULT 'news',
	"version_date" timestamp(3) with time zone,
	"version_author" varchar,
	"version_pinned" boolean DEFAULT false,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__articles_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_articles_v_l10n" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_body" jsonb,
	"version_source_name" varchar,
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_slug" varchar,
	"version_dateline" varchar,
	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_articles_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer,
	"centers_id" integer
);
CREATE TABLE "centers_contacts_social" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"network" "enum_centers_contacts_social_network",
	"url" varchar
);
CREATE TABLE "centers_hours_weekly" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"weekday" "enum_centers_hours_weekly_weekday",
	"opens" varchar,
	"closes" varchar
);
CREATE TABLE "centers_hours_exceptions_periods" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"opens" varchar,
	"closes" varchar
);
CREATE TABLE "centers_hours_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"from" timestamp(3) with time zone,
	"to" timestamp(3) with time zone,
	"reason" "enum_centers_hours_exceptions_reason" DEFAULT 'public_holiday'
);
CREATE TABLE "centers_facilities" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "enum_centers_facilities_kind",
	"title" varchar,
	"available" boolean DEFAULT true,
	"planned_year" numeric
);
CREATE TABLE "centers_services" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "enum_centers_services_kind",
	"title" varchar,
	"description" varchar,
	"free" boolean DEFAULT true,
	"schedule" varchar
);
CREATE TABLE "centers_team" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"name" varchar,
	"role" varchar,
	"photo_id" integer
);
CREATE TABLE "centers" (
	"id" serial PRIMARY KEY NOT NULL,
	"cover_id" integer,
	"location_latitude" numeric,
	"location_longitude" numeric,
	"contacts_email" varchar,
	"seo_image_id" integer,
	"seo_noindex" boolean DEFAULT false,
	"kind" "enum_centers_kind" DEFAULT 'youth_center',
	"status" "enum_centers_operation" DEFAULT 'open',
	"opened_on" timestamp(3) with time zone,
	"planned_year" numeric,
	"district_id" integer,
	"area_square_meters" numeric,
	"floors" numeric,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
CREATE TABLE "centers_l10n" (
	"title" varchar,
	"summary" varchar,
	"body" jsonb,
	"address" varchar,
	"contacts_address" varchar,
	"seo_title" varchar,
	"seo_description" varchar,
	"slug" varchar,
	"_status" "enum_centers_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "centers_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "centers_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "_centers_v_version_contacts_social" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"network" "enum__centers_v_version_contacts_social_network",
	"url" varchar,
	"_uuid" varchar
);
CREATE TABLE "_centers_v_version_hours_weekly" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"weekday" "enum__centers_v_version_hours_weekly_weekday",
	"opens" varchar,
	"closes" varchar,
	"_uuid" varchar
);
CREATE TABLE "_centers_v_version_hours_exceptions_periods" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"opens" varchar,
	"closes" varchar,
	"_uuid" varchar
);
CREATE TABLE "_centers_v_version_hours_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"from" timestamp(3) with time zone,
	"to" timestamp(3) with time zone,
	"reason" "enum__centers_v_version_hours_exceptions_reason" DEFAULT 'public_holiday',
	"_uuid" varchar
);
CREATE TABLE "_centers_v_version_facilities" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "enum__centers_v_version_facilities_kind",
	"title" varchar,
	"available" boolean DEFAULT true,
	"planned_year" numeric,
	"_uuid" varchar
);
CREATE TABLE "_centers_v_version_services" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "enum__centers_v_version_services_kind",
	"title" varchar,
	"description" varchar,
	"free" boolean DEFAULT true,
	"schedule" varchar,
	"_uuid" varchar
);
CREATE TABLE "_centers_v_version_team" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"role" varchar,
	"photo_id" integer,
	"_uuid" varchar
);
CREATE TABLE "_centers_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_cover_id" integer,
	"version_location_latitude" numeric,
	"version_location_longitude" numeric,
	"version_contacts_email" varchar,
	"version_seo_image_id" integer,
	"version_seo_noindex" boolean DEFAULT false,
	"version_kind" "enum__centers_v_version_kind" DEFAULT 'youth_center',
	"version_status" "enum__centers_v_version_operation" DEFAULT 'open',
	"version_opened_on" timestamp(3) with time zone,
	"version_planned_year" numeric,
	"version_district_id" integer,
	"version_area_square_meters" numeric,
	"version_floors" numeric,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_deleted_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__centers_v_published_locale",
	"latest" boolean
);
CREATE TABLE "_centers_v_l10n" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_body" jsonb,
	"version_address" varchar,
	"version_contacts_address" varchar,
	"version_seo_title" varchar,
	"version_seo_description" varchar,
	"version_slug" varchar,
	"version__status" "enum__centers_v_version_status" DEFAULT 'draft',
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_centers_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "_centers_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" integer,
	"districts_id" integer
);
CREATE TABLE "sites_locales" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_sites_locales",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "sites_contacts_social" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"network" "enum_sites_contacts_social_network" NOT NULL,
	"url" varchar NOT NULL
);
CREATE TABLE "sites_navigation_children" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar NOT NULL,
	"href" varchar NOT NULL
);
CREATE TABLE "sites_navigation" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"label" varchar NOT NULL,
	"href" varchar NOT NULL
);
CREATE TABLE "sites" (
	"id" serial PRIMARY KEY NOT NULL,
	"slug" varchar,
	"host" varchar NOT NULL,
	"district_id" integer,
	"region_id" integer NOT NULL,
	"default_locale" "enum_sites_default_locale" DEFAULT 'kk' NOT NULL,
	"logo_id" integer,
	"contacts_email" varchar,
	"accent_color" varchar DEFAULT '#0a6b5e' NOT NULL,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "sites_l10n" (
	"title" varchar NOT NULL,
	"tagline" varchar,
	"notice" varchar,
	"contacts_address" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "sites_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "_sites_v_version_locales" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__sites_v_version_locales",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_sites_v_version_contacts_social" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"network" "enum__sites_v_version_contacts_social_network" NOT NULL,
	"url" varchar NOT NULL,
	"_uuid" varchar
);
CREATE TABLE "_sites_v_version_navigation_children" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar NOT NULL,
	"href" varchar NOT NULL,
	"_uuid" varchar
);
CREATE TABLE "_sites_v_version_navigation" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"label" varchar NOT NULL,
	"href" varchar NOT NULL,
	"_uuid" varchar
);
CREATE TABLE "_sites_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_slug" varchar,
	"version_host" varchar NOT NULL,
	"version_district_id" integer,
	"version_region_id" integer NOT NULL,
	"version_default_locale" "enum__sites_v_version_default_locale" DEFAULT 'kk' NOT NULL,
	"version_logo_id" integer,
	"version_contacts_email" varchar,
	"version_accent_color" varchar DEFAULT '#0a6b5e' NOT NULL,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_sites_v_l10n" (
	"version_title" varchar NOT NULL,
	"version_tagline" varchar,
	"version_notice" varchar,
	"version_contacts_address" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_sites_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "districts_statistics" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"indicator" "enum_districts_statistics_indicator" NOT NULL,
	"value" numeric NOT NULL,
	"unit" varchar NOT NULL,
	"year" numeric NOT NULL,
	"source" varchar NOT NULL,
	"source_url" varchar
);
CREATE TABLE "districts" (
	"id" serial PRIMARY KEY NOT NULL,
	"slug" varchar,
	"region_id" integer NOT NULL,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "districts_l10n" (
	"title" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_districts_v_version_statistics" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"indicator" "enum__districts_v_version_statistics_indicator" NOT NULL,
	"value" numeric NOT NULL,
	"unit" varchar NOT NULL,
	"year" numeric NOT NULL,
	"source" varchar NOT NULL,
	"source_url" varchar,
	"_uuid" varchar
);
CREATE TABLE "_districts_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_slug" varchar,
	"version_region_id" integer NOT NULL,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_districts_v_l10n" (
	"version_title" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "regions_statistics" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"indicator" "enum_regions_statistics_indicator" NOT NULL,
	"value" numeric NOT NULL,
	"unit" varchar NOT NULL,
	"year" numeric NOT NULL,
	"source" varchar NOT NULL,
	"source_url" varchar
);
CREATE TABLE "regions" (
	"id" serial PRIMARY KEY NOT NULL,
	"slug" varchar,
	"source_locale" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "regions_l10n" (
	"title" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_regions_v_version_statistics" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"indicator" "enum__regions_v_version_statistics_indicator" NOT NULL,
	"value" numeric NOT NULL,
	"unit" varchar NOT NULL,
	"year" numeric NOT NULL,
	"source" varchar NOT NULL,
	"source_url" varchar,
	"_uuid" varchar
);
CREATE TABLE "_regions_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_slug" varchar,
	"version_source_locale" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_regions_v_l10n" (
	"version_title" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "media" (
	"id" serial PRIMARY KEY NOT NULL,
	"credit" varchar,
	"thumbhash" varchar,
	"dominant_color" varchar,
	"digest" varchar,
	"created_by_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric
);
CREATE TABLE "media_l10n" (
	"alt" varchar,
	"caption" varchar,
	"title" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);
CREATE TABLE "users" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"role" "enum_users_role" DEFAULT 'viewer' NOT NULL,
	"all_districts" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);
CREATE TABLE "users_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"districts_id" integer
);
CREATE TABLE "payload_kv" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);
CREATE TABLE "payload_locked_documents" (
	"id" serial PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"articles_id" integer,
	"centers_id" integer,
	"sites_id" integer,
	"districts_id" integer,
	"regions_id" integer,
	"media_id" integer,
	"users_id" integer
);
CREATE TABLE "payload_preferences" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"users_id" integer
);
CREATE TABLE "payload_migrations" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "articles" ADD CONSTRAINT "articles_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "articles_l10n" ADD CONSTRAINT "articles_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_centers_fk" FOREIGN KEY ("centers_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_articles_v_l10n" ADD CONSTRAINT "_articles_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_centers_fk" FOREIGN KEY ("centers_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_contacts_social" ADD CONSTRAINT "centers_contacts_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_hours_weekly" ADD CONSTRAINT "centers_hours_weekly_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_hours_exceptions_periods" ADD CONSTRAINT "centers_hours_exceptions_periods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_hours_exceptions" ADD CONSTRAINT "centers_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_facilities" ADD CONSTRAINT "centers_facilities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_services" ADD CONSTRAINT "centers_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_team" ADD CONSTRAINT "centers_team_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "centers_team" ADD CONSTRAINT "centers_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers" ADD CONSTRAINT "centers_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "centers" ADD CONSTRAINT "centers_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "centers" ADD CONSTRAINT "centers_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "centers_l10n" ADD CONSTRAINT "centers_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_texts" ADD CONSTRAINT "centers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_rels" ADD CONSTRAINT "centers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_rels" ADD CONSTRAINT "centers_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "centers_rels" ADD CONSTRAINT "centers_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_contacts_social" ADD CONSTRAINT "_centers_v_version_contacts_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_hours_weekly" ADD CONSTRAINT "_centers_v_version_hours_weekly_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_hours_exceptions_periods" ADD CONSTRAINT "_centers_v_version_hours_exceptions_periods_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v_version_hours_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_hours_exceptions" ADD CONSTRAINT "_centers_v_version_hours_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_facilities" ADD CONSTRAINT "_centers_v_version_facilities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_services" ADD CONSTRAINT "_centers_v_version_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_version_team" ADD CONSTRAINT "_centers_v_version_team_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v_version_team" ADD CONSTRAINT "_centers_v_version_team_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v" ADD CONSTRAINT "_centers_v_parent_id_centers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."centers"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v" ADD CONSTRAINT "_centers_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v" ADD CONSTRAINT "_centers_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v" ADD CONSTRAINT "_centers_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_centers_v_l10n" ADD CONSTRAINT "_centers_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_texts" ADD CONSTRAINT "_centers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_rels" ADD CONSTRAINT "_centers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_centers_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_rels" ADD CONSTRAINT "_centers_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_centers_v_rels" ADD CONSTRAINT "_centers_v_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sites_locales" ADD CONSTRAINT "sites_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sites_contacts_social" ADD CONSTRAINT "sites_contacts_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sites_navigation_children" ADD CONSTRAINT "sites_navigation_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites_navigation"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sites_navigation" ADD CONSTRAINT "sites_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sites" ADD CONSTRAINT "sites_district_id_districts_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sites" ADD CONSTRAINT "sites_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sites" ADD CONSTRAINT "sites_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "sites_l10n" ADD CONSTRAINT "sites_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "sites_texts" ADD CONSTRAINT "sites_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_sites_v_version_locales" ADD CONSTRAINT "_sites_v_version_locales_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_sites_v_version_contacts_social" ADD CONSTRAINT "_sites_v_version_contacts_social_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_sites_v_version_navigation_children" ADD CONSTRAINT "_sites_v_version_navigation_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v_version_navigation"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_sites_v_version_navigation" ADD CONSTRAINT "_sites_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_parent_id_sites_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_version_district_id_districts_id_fk" FOREIGN KEY ("version_district_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_sites_v" ADD CONSTRAINT "_sites_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_sites_v_l10n" ADD CONSTRAINT "_sites_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_sites_v_texts" ADD CONSTRAINT "_sites_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sites_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "districts_statistics" ADD CONSTRAINT "districts_statistics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "districts" ADD CONSTRAINT "districts_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "districts_l10n" ADD CONSTRAINT "districts_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_districts_v_version_statistics" ADD CONSTRAINT "_districts_v_version_statistics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_districts_v" ADD CONSTRAINT "_districts_v_parent_id_districts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."districts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_districts_v" ADD CONSTRAINT "_districts_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_districts_v_l10n" ADD CONSTRAINT "_districts_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_districts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "regions_statistics" ADD CONSTRAINT "regions_statistics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "regions_l10n" ADD CONSTRAINT "regions_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_regions_v_version_statistics" ADD CONSTRAINT "_regions_v_version_statistics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_regions_v_l10n" ADD CONSTRAINT "_regions_v_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "media_l10n" ADD CONSTRAINT "media_l10n_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_centers_fk" FOREIGN KEY ("centers_id") REFERENCES "public"."centers"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_districts_fk" FOREIGN KEY ("districts_id") REFERENCES "public"."districts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "articles_cover_idx" ON "articles" USING btree ("cover_id");
CREATE INDEX "articles_seo_seo_image_idx" ON "articles" USING btree ("seo_image_id");
CREATE INDEX "articles_date_idx" ON "articles" USING btree ("date");
CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
CREATE UNIQUE INDEX "articles_slug_idx" ON "articles_l10n" USING btree ("slug","_locale");
CREATE INDEX "articles__status_idx" ON "articles_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "articles_l10n_locale_parent_id_unique" ON "articles_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "articles_l10n_parent_idx" ON "articles_l10n" USING btree ("_parent_id");
CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
CREATE INDEX "articles_rels_media_id_idx" ON "articles_rels" USING btree ("media_id");
CREATE INDEX "articles_rels_districts_id_idx" ON "articles_rels" USING btree ("districts_id");
CREATE INDEX "articles_rels_centers_id_idx" ON "articles_rels" USING btree ("centers_id");
CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
CREATE INDEX "_articles_v_version_version_cover_idx" ON "_articles_v" USING btree ("version_cover_id");
CREATE INDEX "_articles_v_version_seo_version_seo_image_idx" ON "_articles_v" USING btree ("version_seo_image_id");
CREATE INDEX "_articles_v_version_version_date_idx" ON "_articles_v" USING btree ("version_date");
CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_articles_v_l10n_locale_parent_id_unique" ON "_articles_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_articles_v_l10n_parent_idx" ON "_articles_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
CREATE INDEX "_articles_v_rels_media_id_idx" ON "_articles_v_rels" USING btree ("media_id");
CREATE INDEX "_articles_v_rels_districts_id_idx" ON "_articles_v_rels" USING btree ("districts_id");
CREATE INDEX "_articles_v_rels_centers_id_idx" ON "_articles_v_rels" USING btree ("centers_id");
CREATE INDEX "centers_contacts_social_order_idx" ON "centers_contacts_social" USING btree ("_order");
CREATE INDEX "centers_contacts_social_parent_id_idx" ON "centers_contacts_social" USING btree ("_parent_id");
CREATE INDEX "centers_hours_weekly_order_idx" ON "centers_hours_weekly" USING btree ("_order");
CREATE INDEX "centers_hours_weekly_parent_id_idx" ON "centers_hours_weekly" USING btree ("_parent_id");
CREATE INDEX "centers_hours_exceptions_periods_order_idx" ON "centers_hours_exceptions_periods" USING btree ("_order");
CREATE INDEX "centers_hours_exceptions_periods_parent_id_idx" ON "centers_hours_exceptions_periods" USING btree ("_parent_id");
CREATE INDEX "centers_hours_exceptions_order_idx" ON "centers_hours_exceptions" USING btree ("_order");
CREATE INDEX "centers_hours_exceptions_parent_id_idx" ON "centers_hours_exceptions" USING btree ("_parent_id");
CREATE INDEX "centers_facilities_order_idx" ON "centers_facilities" USING btree ("_order");
CREATE INDEX "centers_facilities_parent_id_idx" ON "centers_facilities" USING btree ("_parent_id");
CREATE INDEX "centers_facilities_locale_idx" ON "centers_facilities" USING btree ("_locale");
CREATE INDEX "centers_services_order_idx" ON "centers_services" USING btree ("_order");
CREATE INDEX "centers_services_parent_id_idx" ON "centers_services" USING btree ("_parent_id");
CREATE INDEX "centers_services_locale_idx" ON "centers_services" USING btree ("_locale");
CREATE INDEX "centers_team_order_idx" ON "centers_team" USING btree ("_order");
CREATE INDEX "centers_team_parent_id_idx" ON "centers_team" USING btree ("_parent_id");
CREATE INDEX "centers_team_locale_idx" ON "centers_team" USING btree ("_locale");
CREATE INDEX "centers_team_photo_idx" ON "centers_team" USING btree ("photo_id");
CREATE INDEX "centers_cover_idx" ON "centers" USING btree ("cover_id");
CREATE INDEX "centers_seo_seo_image_idx" ON "centers" USING btree ("seo_image_id");
CREATE INDEX "centers_district_idx" ON "centers" USING btree ("district_id");
CREATE INDEX "centers_updated_at_idx" ON "centers" USING btree ("updated_at");
CREATE INDEX "centers_created_at_idx" ON "centers" USING btree ("created_at");
CREATE INDEX "centers_deleted_at_idx" ON "centers" USING btree ("deleted_at");
CREATE UNIQUE INDEX "centers_slug_idx" ON "centers_l10n" USING btree ("slug","_locale");
CREATE INDEX "centers__status_idx" ON "centers_l10n" USING btree ("_status","_locale");
CREATE UNIQUE INDEX "centers_l10n_locale_parent_id_unique" ON "centers_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "centers_l10n_parent_idx" ON "centers_l10n" USING btree ("_parent_id");
CREATE INDEX "centers_texts_order_parent" ON "centers_texts" USING btree ("order","parent_id");
CREATE INDEX "centers_rels_order_idx" ON "centers_rels" USING btree ("order");
CREATE INDEX "centers_rels_parent_idx" ON "centers_rels" USING btree ("parent_id");
CREATE INDEX "centers_rels_path_idx" ON "centers_rels" USING btree ("path");
CREATE INDEX "centers_rels_media_id_idx" ON "centers_rels" USING btree ("media_id");
CREATE INDEX "centers_rels_districts_id_idx" ON "centers_rels" USING btree ("districts_id");
CREATE INDEX "_centers_v_version_contacts_social_order_idx" ON "_centers_v_version_contacts_social" USING btree ("_order");
CREATE INDEX "_centers_v_version_contacts_social_parent_id_idx" ON "_centers_v_version_contacts_social" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_hours_weekly_order_idx" ON "_centers_v_version_hours_weekly" USING btree ("_order");
CREATE INDEX "_centers_v_version_hours_weekly_parent_id_idx" ON "_centers_v_version_hours_weekly" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_hours_exceptions_periods_order_idx" ON "_centers_v_version_hours_exceptions_periods" USING btree ("_order");
CREATE INDEX "_centers_v_version_hours_exceptions_periods_parent_id_idx" ON "_centers_v_version_hours_exceptions_periods" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_hours_exceptions_order_idx" ON "_centers_v_version_hours_exceptions" USING btree ("_order");
CREATE INDEX "_centers_v_version_hours_exceptions_parent_id_idx" ON "_centers_v_version_hours_exceptions" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_facilities_order_idx" ON "_centers_v_version_facilities" USING btree ("_order");
CREATE INDEX "_centers_v_version_facilities_parent_id_idx" ON "_centers_v_version_facilities" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_facilities_locale_idx" ON "_centers_v_version_facilities" USING btree ("_locale");
CREATE INDEX "_centers_v_version_services_order_idx" ON "_centers_v_version_services" USING btree ("_order");
CREATE INDEX "_centers_v_version_services_parent_id_idx" ON "_centers_v_version_services" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_services_locale_idx" ON "_centers_v_version_services" USING btree ("_locale");
CREATE INDEX "_centers_v_version_team_order_idx" ON "_centers_v_version_team" USING btree ("_order");
CREATE INDEX "_centers_v_version_team_parent_id_idx" ON "_centers_v_version_team" USING btree ("_parent_id");
CREATE INDEX "_centers_v_version_team_locale_idx" ON "_centers_v_version_team" USING btree ("_locale");
CREATE INDEX "_centers_v_version_team_photo_idx" ON "_centers_v_version_team" USING btree ("photo_id");
CREATE INDEX "_centers_v_parent_idx" ON "_centers_v" USING btree ("parent_id");
CREATE INDEX "_centers_v_version_version_cover_idx" ON "_centers_v" USING btree ("version_cover_id");
CREATE INDEX "_centers_v_version_seo_version_seo_image_idx" ON "_centers_v" USING btree ("version_seo_image_id");
CREATE INDEX "_centers_v_version_version_district_idx" ON "_centers_v" USING btree ("version_district_id");
CREATE INDEX "_centers_v_version_version_updated_at_idx" ON "_centers_v" USING btree ("version_updated_at");
CREATE INDEX "_centers_v_version_version_created_at_idx" ON "_centers_v" USING btree ("version_created_at");
CREATE INDEX "_centers_v_version_version_deleted_at_idx" ON "_centers_v" USING btree ("version_deleted_at");
CREATE INDEX "_centers_v_created_at_idx" ON "_centers_v" USING btree ("created_at");
CREATE INDEX "_centers_v_updated_at_idx" ON "_centers_v" USING btree ("updated_at");
CREATE INDEX "_centers_v_snapshot_idx" ON "_centers_v" USING btree ("snapshot");
CREATE INDEX "_centers_v_published_locale_idx" ON "_centers_v" USING btree ("published_locale");
CREATE INDEX "_centers_v_latest_idx" ON "_centers_v" USING btree ("latest");
CREATE INDEX "_centers_v_version_version_slug_idx" ON "_centers_v_l10n" USING btree ("version_slug","_locale");
CREATE INDEX "_centers_v_version_version__status_idx" ON "_centers_v_l10n" USING btree ("version__status","_locale");
CREATE UNIQUE INDEX "_centers_v_l10n_locale_parent_id_unique" ON "_centers_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_centers_v_l10n_parent_idx" ON "_centers_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_centers_v_texts_order_parent" ON "_centers_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_centers_v_rels_order_idx" ON "_centers_v_rels" USING btree ("order");
CREATE INDEX "_centers_v_rels_parent_idx" ON "_centers_v_rels" USING btree ("parent_id");
CREATE INDEX "_centers_v_rels_path_idx" ON "_centers_v_rels" USING btree ("path");
CREATE INDEX "_centers_v_rels_media_id_idx" ON "_centers_v_rels" USING btree ("media_id");
CREATE INDEX "_centers_v_rels_districts_id_idx" ON "_centers_v_rels" USING btree ("districts_id");
CREATE INDEX "sites_locales_order_idx" ON "sites_locales" USING btree ("order");
CREATE INDEX "sites_locales_parent_idx" ON "sites_locales" USING btree ("parent_id");
CREATE INDEX "sites_contacts_social_order_idx" ON "sites_contacts_social" USING btree ("_order");
CREATE INDEX "sites_contacts_social_parent_id_idx" ON "sites_contacts_social" USING btree ("_parent_id");
CREATE INDEX "sites_navigation_children_order_idx" ON "sites_navigation_children" USING btree ("_order");
CREATE INDEX "sites_navigation_children_parent_id_idx" ON "sites_navigation_children" USING btree ("_parent_id");
CREATE INDEX "sites_navigation_children_locale_idx" ON "sites_navigation_children" USING btree ("_locale");
CREATE INDEX "sites_navigation_order_idx" ON "sites_navigation" USING btree ("_order");
CREATE INDEX "sites_navigation_parent_id_idx" ON "sites_navigation" USING btree ("_parent_id");
CREATE INDEX "sites_navigation_locale_idx" ON "sites_navigation" USING btree ("_locale");
CREATE UNIQUE INDEX "sites_slug_idx" ON "sites" USING btree ("slug");
CREATE UNIQUE INDEX "sites_host_idx" ON "sites" USING btree ("host");
CREATE INDEX "sites_district_idx" ON "sites" USING btree ("district_id");
CREATE INDEX "sites_region_idx" ON "sites" USING btree ("region_id");
CREATE INDEX "sites_logo_idx" ON "sites" USING btree ("logo_id");
CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
CREATE UNIQUE INDEX "sites_l10n_locale_parent_id_unique" ON "sites_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "sites_l10n_parent_idx" ON "sites_l10n" USING btree ("_parent_id");
CREATE INDEX "sites_texts_order_parent" ON "sites_texts" USING btree ("order","parent_id");
CREATE INDEX "_sites_v_version_locales_order_idx" ON "_sites_v_version_locales" USING btree ("order");
CREATE INDEX "_sites_v_version_locales_parent_idx" ON "_sites_v_version_locales" USING btree ("parent_id");
CREATE INDEX "_sites_v_version_contacts_social_order_idx" ON "_sites_v_version_contacts_social" USING btree ("_order");
CREATE INDEX "_sites_v_version_contacts_social_parent_id_idx" ON "_sites_v_version_contacts_social" USING btree ("_parent_id");
CREATE INDEX "_sites_v_version_navigation_children_order_idx" ON "_sites_v_version_navigation_children" USING btree ("_order");
CREATE INDEX "_sites_v_version_navigation_children_parent_id_idx" ON "_sites_v_version_navigation_children" USING btree ("_parent_id");
CREATE INDEX "_sites_v_version_navigation_children_locale_idx" ON "_sites_v_version_navigation_children" USING btree ("_locale");
CREATE INDEX "_sites_v_version_navigation_order_idx" ON "_sites_v_version_navigation" USING btree ("_order");
CREATE INDEX "_sites_v_version_navigation_parent_id_idx" ON "_sites_v_version_navigation" USING btree ("_parent_id");
CREATE INDEX "_sites_v_version_navigation_locale_idx" ON "_sites_v_version_navigation" USING btree ("_locale");
CREATE INDEX "_sites_v_parent_idx" ON "_sites_v" USING btree ("parent_id");
CREATE INDEX "_sites_v_version_version_slug_idx" ON "_sites_v" USING btree ("version_slug");
CREATE INDEX "_sites_v_version_version_host_idx" ON "_sites_v" USING btree ("version_host");
CREATE INDEX "_sites_v_version_version_district_idx" ON "_sites_v" USING btree ("version_district_id");
CREATE INDEX "_sites_v_version_version_region_idx" ON "_sites_v" USING btree ("version_region_id");
CREATE INDEX "_sites_v_version_version_logo_idx" ON "_sites_v" USING btree ("version_logo_id");
CREATE INDEX "_sites_v_version_version_updated_at_idx" ON "_sites_v" USING btree ("version_updated_at");
CREATE INDEX "_sites_v_version_version_created_at_idx" ON "_sites_v" USING btree ("version_created_at");
CREATE INDEX "_sites_v_created_at_idx" ON "_sites_v" USING btree ("created_at");
CREATE INDEX "_sites_v_updated_at_idx" ON "_sites_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_sites_v_l10n_locale_parent_id_unique" ON "_sites_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_sites_v_l10n_parent_idx" ON "_sites_v_l10n" USING btree ("_parent_id");
CREATE INDEX "_sites_v_texts_order_parent" ON "_sites_v_texts" USING btree ("order","parent_id");
CREATE INDEX "districts_statistics_order_idx" ON "districts_statistics" USING btree ("_order");
CREATE INDEX "districts_statistics_parent_id_idx" ON "districts_statistics" USING btree ("_parent_id");
CREATE INDEX "districts_statistics_locale_idx" ON "districts_statistics" USING btree ("_locale");
CREATE UNIQUE INDEX "districts_slug_idx" ON "districts" USING btree ("slug");
CREATE INDEX "districts_region_idx" ON "districts" USING btree ("region_id");
CREATE INDEX "districts_updated_at_idx" ON "districts" USING btree ("updated_at");
CREATE INDEX "districts_created_at_idx" ON "districts" USING btree ("created_at");
CREATE UNIQUE INDEX "districts_l10n_locale_parent_id_unique" ON "districts_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "districts_l10n_parent_idx" ON "districts_l10n" USING btree ("_parent_id");
CREATE INDEX "_districts_v_version_statistics_order_idx" ON "_districts_v_version_statistics" USING btree ("_order");
CREATE INDEX "_districts_v_version_statistics_parent_id_idx" ON "_districts_v_version_statistics" USING btree ("_parent_id");
CREATE INDEX "_districts_v_version_statistics_locale_idx" ON "_districts_v_version_statistics" USING btree ("_locale");
CREATE INDEX "_districts_v_parent_idx" ON "_districts_v" USING btree ("parent_id");
CREATE INDEX "_districts_v_version_version_slug_idx" ON "_districts_v" USING btree ("version_slug");
CREATE INDEX "_districts_v_version_version_region_idx" ON "_districts_v" USING btree ("version_region_id");
CREATE INDEX "_districts_v_version_version_updated_at_idx" ON "_districts_v" USING btree ("version_updated_at");
CREATE INDEX "_districts_v_version_version_created_at_idx" ON "_districts_v" USING btree ("version_created_at");
CREATE INDEX "_districts_v_created_at_idx" ON "_districts_v" USING btree ("created_at");
CREATE INDEX "_districts_v_updated_at_idx" ON "_districts_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_districts_v_l10n_locale_parent_id_unique" ON "_districts_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_districts_v_l10n_parent_idx" ON "_districts_v_l10n" USING btree ("_parent_id");
CREATE INDEX "regions_statistics_order_idx" ON "regions_statistics" USING btree ("_order");
CREATE INDEX "regions_statistics_parent_id_idx" ON "regions_statistics" USING btree ("_parent_id");
CREATE INDEX "regions_statistics_locale_idx" ON "regions_statistics" USING btree ("_locale");
CREATE UNIQUE INDEX "regions_slug_idx" ON "regions" USING btree ("slug");
CREATE INDEX "regions_updated_at_idx" ON "regions" USING btree ("updated_at");
CREATE INDEX "regions_created_at_idx" ON "regions" USING btree ("created_at");
CREATE UNIQUE INDEX "regions_l10n_locale_parent_id_unique" ON "regions_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "regions_l10n_parent_idx" ON "regions_l10n" USING btree ("_parent_id");
CREATE INDEX "_regions_v_version_statistics_order_idx" ON "_regions_v_version_statistics" USING btree ("_order");
CREATE INDEX "_regions_v_version_statistics_parent_id_idx" ON "_regions_v_version_statistics" USING btree ("_parent_id");
CREATE INDEX "_regions_v_version_statistics_locale_idx" ON "_regions_v_version_statistics" USING btree ("_locale");
CREATE INDEX "_regions_v_parent_idx" ON "_regions_v" USING btree ("parent_id");
CREATE INDEX "_regions_v_version_version_slug_idx" ON "_regions_v" USING btree ("version_slug");
CREATE INDEX "_regions_v_version_version_updated_at_idx" ON "_regions_v" USING btree ("version_updated_at");
CREATE INDEX "_regions_v_version_version_created_at_idx" ON "_regions_v" USING btree ("version_created_at");
CREATE INDEX "_regions_v_created_at_idx" ON "_regions_v" USING btree ("created_at");
CREATE INDEX "_regions_v_updated_at_idx" ON "_regions_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_regions_v_l10n_locale_parent_id_unique" ON "_regions_v_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "_regions_v_l10n_parent_idx" ON "_regions_v_l10n" USING btree ("_parent_id");
CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
CREATE UNIQUE INDEX "media_l10n_locale_parent_id_unique" ON "media_l10n" USING btree ("_locale","_parent_id");
CREATE INDEX "media_l10n_parent_idx" ON "media_l10n" USING btree ("_parent_id");
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
CREATE INDEX "users_rels_districts_id_idx" ON "users_rels" USING btree ("districts_id");
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
CREATE INDEX "payload_locked_documents_rels_centers_id_idx" ON "payload_locked_documents_rels" USING btree ("centers_id");
CREATE INDEX "payload_locked_documents_rels_sites_id_idx" ON "payload_locked_documents_rels" USING btree ("sites_id");
CREATE INDEX "payload_locked_documents_rels_districts_id_idx" ON "payload_locked_documents_rels" USING btree ("districts_id");
CREATE INDEX "payload_locked_documents_rels_regions_id_idx" ON "payload_locked_documents_rels" USING btree ("regions_id");
CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
