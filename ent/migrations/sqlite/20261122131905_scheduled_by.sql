-- +goose NO TRANSACTION
-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_scheduled_updates" table
CREATE TABLE `new_scheduled_updates` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NOT NULL, `timing` text NOT NULL, `effective_at` datetime NULL, `time_zone` text NOT NULL, `units` integer NULL, `licenses` text NOT NULL DEFAULT (''), `expiration_date` text NOT NULL DEFAULT (''), `auto_renew` bool NULL, `renewal_months` integer NULL, `notification_days` integer NULL, `requested_by` text NOT NULL DEFAULT (''), `due_at` datetime NULL, `applied_at` datetime NULL, `canceled_at` datetime NULL, `lost_at` datetime NULL, `lost_reason` text NULL, `failed_at` datetime NULL, `failure_code` text NOT NULL DEFAULT (''), `failure` text NOT NULL DEFAULT (''), `assignment_id` text NOT NULL, `plan_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `scheduled_updates_assignments_assignment` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE NO ACTION, CONSTRAINT `scheduled_updates_service_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE SET NULL, CONSTRAINT `scheduled_updates_due_is_open` CHECK (due_at IS NULL OR (applied_at IS NULL AND canceled_at IS NULL AND lost_at IS NULL AND failed_at IS NULL)), CONSTRAINT `scheduled_updates_lost_reason_known` CHECK (lost_reason IN ('CROSSGRADED', 'COMPOSITION_CHANGED', 'PLAN_CHANGED', 'ASSIGNMENT_ENDED')), CONSTRAINT `scheduled_updates_one_end` CHECK ((applied_at IS NULL OR canceled_at IS NULL) AND (applied_at IS NULL OR lost_at IS NULL) AND (canceled_at IS NULL OR lost_at IS NULL)), CONSTRAINT `scheduled_updates_timing_known` CHECK (timing IN ('ON_DATE', 'AT_RENEWAL', 'AT_TRIAL_END')));
-- copy rows from old table "scheduled_updates" to new temporary table "new_scheduled_updates"
INSERT INTO `new_scheduled_updates` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `timing`, `effective_at`, `time_zone`, `units`, `licenses`, `expiration_date`, `auto_renew`, `renewal_months`, `notification_days`, `due_at`, `applied_at`, `canceled_at`, `lost_at`, `lost_reason`, `failed_at`, `failure_code`, `failure`, `assignment_id`, `plan_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `timing`, `effective_at`, `time_zone`, `units`, `licenses`, `expiration_date`, `auto_renew`, `renewal_months`, `notification_days`, `due_at`, `applied_at`, `canceled_at`, `lost_at`, `lost_reason`, `failed_at`, `failure_code`, `failure`, `assignment_id`, `plan_id` FROM `scheduled_updates`;
-- drop "scheduled_updates" table after copying rows
DROP TABLE `scheduled_updates`;
-- rename temporary table "new_scheduled_updates" to "scheduled_updates"
ALTER TABLE `new_scheduled_updates` RENAME TO `scheduled_updates`;
-- create index "scheduled_updates_open" to table: "scheduled_updates"
CREATE UNIQUE INDEX `scheduled_updates_open` ON `scheduled_updates` (`assignment_id`) WHERE applied_at IS NULL AND canceled_at IS NULL AND lost_at IS NULL;
-- create index "scheduledupdate_due_at_id" to table: "scheduled_updates"
CREATE INDEX `scheduledupdate_due_at_id` ON `scheduled_updates` (`due_at`, `id`) WHERE due_at IS NOT NULL;
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
