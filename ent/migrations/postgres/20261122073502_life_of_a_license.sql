-- +goose Up
-- modify "assignments" table
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_end_reason_known" CHECK ((end_reason)::text = ANY ((ARRAY['CANCELED'::character varying, 'CROSSGRADED'::character varying])::text[])), ADD COLUMN "end_reason" character varying NULL COLLATE "C";
-- modify "licenses" table
ALTER TABLE "licenses" ADD CONSTRAINT "licenses_stock_units_bounds" CHECK ((stock_units >= 0) AND (stock_units <= 999999)), ADD COLUMN "unbundled_at" timestamptz NULL, ADD COLUMN "resume_expires_at" timestamptz NULL, ADD COLUMN "stock_units" bigint NOT NULL DEFAULT 0, ADD COLUMN "due_at" timestamptz NULL;
-- create index "license_due_at_id" to table: "licenses"
CREATE INDEX "license_due_at_id" ON "licenses" ("due_at", "id") WHERE (due_at IS NOT NULL);
-- modify "messages" table
ALTER TABLE "messages" DROP CONSTRAINT "messages_kind_known", ADD CONSTRAINT "messages_kind_known_2" CHECK ((kind)::text = ANY ((ARRAY['ACCOUNT_CREATED'::character varying, 'PASSWORD_RESET'::character varying, 'LICENSE_ADDED'::character varying, 'LICENSE_MODIFIED'::character varying, 'LICENSE_DISCONTINUED'::character varying, 'LICENSE_RESUMED'::character varying, 'LICENSE_RENEWED'::character varying, 'LICENSE_EXPIRING'::character varying, 'LICENSE_EXPIRED'::character varying])::text[]));
-- what time will bring about for licences that exist already
UPDATE "licenses" SET "due_at" = CASE WHEN "notify_at" > now() THEN "notify_at" WHEN "expires_at" > now() THEN "expires_at" WHEN "grace_ends_at" > now() THEN "grace_ends_at" END WHERE "canceled_at" IS NULL;
UPDATE "assignments" SET "end_reason" = 'CANCELED' WHERE "canceled_at" IS NOT NULL;
