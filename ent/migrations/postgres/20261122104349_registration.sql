-- +goose Up
-- modify "messages" table
ALTER TABLE "messages" DROP CONSTRAINT "messages_kind_known_2", ADD CONSTRAINT "messages_kind_known_3" CHECK ((kind)::text = ANY ((ARRAY['ACCOUNT_CREATED'::character varying, 'PASSWORD_RESET'::character varying, 'LICENSE_ADDED'::character varying, 'LICENSE_MODIFIED'::character varying, 'LICENSE_DISCONTINUED'::character varying, 'LICENSE_RESUMED'::character varying, 'LICENSE_RENEWED'::character varying, 'LICENSE_EXPIRING'::character varying, 'LICENSE_EXPIRED'::character varying, 'REGISTRATION_REQUIRED'::character varying, 'REGISTRATION_CONFIRMATION'::character varying, 'REGISTRATION_REPEATED'::character varying, 'REGISTRATION_FAILED'::character varying])::text[]));
-- create "registrations" table
CREATE TABLE "registrations" ("id" character varying NOT NULL COLLATE "C", "created_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, "root_id" character varying NOT NULL COLLATE "C", "partner_id" character varying NOT NULL COLLATE "C", "plan_id" character varying NOT NULL COLLATE "C", "key_id" character varying NULL COLLATE "C", "email_key" character varying NOT NULL COLLATE "C", "form" character varying NOT NULL COLLATE "C", "confirmed_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "registration_email_key" to table: "registrations"
CREATE INDEX "registration_email_key" ON "registrations" ("email_key");
-- create index "registration_expires_at" to table: "registrations"
CREATE INDEX "registration_expires_at" ON "registrations" ("expires_at");
-- create "registration_links" table
CREATE TABLE "registration_links" ("id" character varying NOT NULL COLLATE "C", "registration_id" character varying NOT NULL COLLATE "C", "created_at" timestamptz NOT NULL, "expires_at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "registrationlink_expires_at" to table: "registration_links"
CREATE INDEX "registrationlink_expires_at" ON "registration_links" ("expires_at");
-- create index "registrationlink_registration_id" to table: "registration_links"
CREATE INDEX "registrationlink_registration_id" ON "registration_links" ("registration_id");
-- modify "service_plans" table
ALTER TABLE "service_plans" ADD CONSTRAINT "service_plans_form_is_a_trials" CHECK ((NOT trial_form) OR (((license_version)::text = 'TRIAL'::text) AND (form_token IS NOT NULL) AND (trial_form_units > 0))), ADD CONSTRAINT "service_plans_trial_form_units_bounds" CHECK ((trial_form_units >= 0) AND (trial_form_units <= 999999)), ADD COLUMN "trial_form" boolean NOT NULL DEFAULT false, ADD COLUMN "trial_form_units" bigint NOT NULL DEFAULT 0, ADD COLUMN "form_token" character varying NULL COLLATE "C";
-- create index "serviceplan_form_token" to table: "service_plans"
CREATE UNIQUE INDEX "serviceplan_form_token" ON "service_plans" ("form_token") WHERE (form_token IS NOT NULL);
-- create "registration_keys" table
CREATE TABLE "registration_keys" ("id" character varying NOT NULL COLLATE "C", "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "root_id" character varying NOT NULL COLLATE "C", "batch_id" character varying NOT NULL COLLATE "C", "hash" character varying NOT NULL COLLATE "C", "sealed" character varying NOT NULL COLLATE "C", "prefix" character varying NOT NULL COLLATE "C", "units" bigint NOT NULL, "expires_at" timestamptz NULL, "time_zone" character varying NOT NULL COLLATE "C", "note" character varying NOT NULL DEFAULT '' COLLATE "C", "search" character varying NOT NULL COLLATE "C", "registered_at" timestamptz NULL, "voided_at" timestamptz NULL, "partner_id" character varying NOT NULL COLLATE "C", "customer_id" character varying NULL COLLATE "C", "plan_id" character varying NOT NULL COLLATE "C", PRIMARY KEY ("id"), CONSTRAINT "registration_keys_customers_customer" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "registration_keys_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "registration_keys_service_plans_registration_keys" FOREIGN KEY ("plan_id") REFERENCES "service_plans" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION, CONSTRAINT "registration_keys_note_length" CHECK ((length((note)::text) >= 0) AND (length((note)::text) <= 200)), CONSTRAINT "registration_keys_one_end" CHECK ((registered_at IS NULL) OR (voided_at IS NULL)), CONSTRAINT "registration_keys_registered_by_a_customer" CHECK ((registered_at IS NULL) = (customer_id IS NULL)), CONSTRAINT "registration_keys_units_bounds" CHECK ((units >= 1) AND (units <= 999999)));
-- create index "registrationkey_batch_id_id" to table: "registration_keys"
CREATE INDEX "registrationkey_batch_id_id" ON "registration_keys" ("batch_id", "id");
-- create index "registrationkey_customer_id" to table: "registration_keys"
CREATE INDEX "registrationkey_customer_id" ON "registration_keys" ("customer_id");
-- create index "registrationkey_hash" to table: "registration_keys"
CREATE UNIQUE INDEX "registrationkey_hash" ON "registration_keys" ("hash");
-- create index "registrationkey_partner_id_id" to table: "registration_keys"
CREATE INDEX "registrationkey_partner_id_id" ON "registration_keys" ("partner_id", "id");
-- create index "registrationkey_plan_id_id" to table: "registration_keys"
CREATE INDEX "registrationkey_plan_id_id" ON "registration_keys" ("plan_id", "id");
-- create index "registrationkey_root_id_id" to table: "registration_keys"
CREATE INDEX "registrationkey_root_id_id" ON "registration_keys" ("root_id", "id");
