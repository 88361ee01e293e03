-- +goose Up
-- modify "messages" table
ALTER TABLE "messages" DROP CONSTRAINT "messages_kind_known_4", ADD CONSTRAINT "messages_kind_known_5" CHECK ((kind)::text = ANY ((ARRAY['ACCOUNT_CREATED'::character varying, 'PASSWORD_RESET'::character varying, 'LICENSE_ADDED'::character varying, 'LICENSE_MODIFIED'::character varying, 'LICENSE_DISCONTINUED'::character varying, 'LICENSE_RESUMED'::character varying, 'LICENSE_RENEWED'::character varying, 'LICENSE_EXPIRING'::character varying, 'LICENSE_EXPIRED'::character varying, 'REGISTRATION_REQUIRED'::character varying, 'REGISTRATION_CONFIRMATION'::character varying, 'REGISTRATION_REPEATED'::character varying, 'REGISTRATION_FAILED'::character varying, 'SCHEDULED_UPDATE_LOST'::character varying, 'SCHEDULED_UPDATE_FAILED'::character varying, 'SUITE_CHANGED'::character varying, 'CROSSGRADE_REQUIRED'::character varying])::text[]));
-- modify "service_plans" table
ALTER TABLE "service_plans" ADD COLUMN "composes_since" timestamptz NULL;
