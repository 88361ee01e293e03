-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_assignments" table
CREATE TABLE `new_assignments` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `external_id` text NULL, `suite_version` integer NOT NULL DEFAULT (0), `initial_months` integer NOT NULL, `auto_renew` bool NOT NULL, `renewal_months` integer NOT NULL, `notification_days` integer NOT NULL, `managed` bool NOT NULL DEFAULT (false), `suspended_at` datetime NULL, `canceled_at` datetime NULL, `end_reason` text NULL, `scheduled_update_id` text NULL, `customer_id` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assignments_scheduled_updates_scheduled_update` FOREIGN KEY (`scheduled_update_id`) REFERENCES `scheduled_updates` (`id`) ON DELETE SET NULL, CONSTRAINT `assignments_customers_assignments` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_service_plans_assignments` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_end_reason_known` CHECK (end_reason IN ('CANCELED', 'CROSSGRADED')), CONSTRAINT `assignments_initial_months_bounds` CHECK (initial_months BETWEEN 1 AND 66), CONSTRAINT `assignments_notification_days_bounds` CHECK (notification_days BETWEEN 0 AND 365), CONSTRAINT `assignments_renewal_months_bounds` CHECK (renewal_months BETWEEN 0 AND 66));
-- copy rows from old table "assignments" to new temporary table "new_assignments"
INSERT INTO `new_assignments` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `external_id`, `suite_version`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `managed`, `suspended_at`, `canceled_at`, `end_reason`, `customer_id`, `plan_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `external_id`, `suite_version`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `managed`, `suspended_at`, `canceled_at`, `end_reason`, `customer_id`, `plan_id` FROM `assignments`;
-- drop "assignments" table after copying rows
DROP TABLE `assignments`;
-- rename temporary table "new_assignments" to "assignments"
ALTER TABLE `new_assignments` RENAME TO `assignments`;
-- create index "assignment_customer_id_id" to table: "assignments"
CREATE INDEX `assignment_customer_id_id` ON `assignments` (`customer_id`, `id`);
-- create index "assignment_plan_id_id" to table: "assignments"
CREATE INDEX `assignment_plan_id_id` ON `assignments` (`plan_id`, `id`);
-- create index "assignment_root_id_created_at_id" to table: "assignments"
CREATE INDEX `assignment_root_id_created_at_id` ON `assignments` (`root_id`, `created_at`, `id`);
-- create index "assignment_partner_id_created_at_id" to table: "assignments"
CREATE INDEX `assignment_partner_id_created_at_id` ON `assignments` (`partner_id`, `created_at`, `id`);
-- create index "assignment_partner_id_external_id" to table: "assignments"
CREATE UNIQUE INDEX `assignment_partner_id_external_id` ON `assignments` (`partner_id`, `external_id`) WHERE external_id IS NOT NULL;
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `kind` text NOT NULL, `user_id` text NULL, `recipient` text NOT NULL, `data` text NOT NULL DEFAULT (''), `dedup_key` text NOT NULL, `due_at` datetime NOT NULL, `sent_at` datetime NULL, `canceled_at` datetime NULL, `failed_at` datetime NULL, `next_try_at` datetime NOT NULL, `tries` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `messages_kind_known_4` CHECK (kind IN ('ACCOUNT_CREATED', 'PASSWORD_RESET', 'LICENSE_ADDED', 'LICENSE_MODIFIED', 'LICENSE_DISCONTINUED', 'LICENSE_RESUMED', 'LICENSE_RENEWED', 'LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'REGISTRATION_REQUIRED', 'REGISTRATION_CONFIRMATION', 'REGISTRATION_REPEATED', 'REGISTRATION_FAILED', 'SCHEDULED_UPDATE_LOST', 'SCHEDULED_UPDATE_FAILED')), CONSTRAINT `messages_tries_bounds` CHECK (tries >= 0));
-- copy rows from old table "messages" to new temporary table "new_messages"
INSERT INTO `new_messages` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `kind`, `user_id`, `recipient`, `data`, `dedup_key`, `due_at`, `sent_at`, `canceled_at`, `failed_at`, `next_try_at`, `tries`, `last_error`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `kind`, `user_id`, `recipient`, `data`, `dedup_key`, `due_at`, `sent_at`, `canceled_at`, `failed_at`, `next_try_at`, `tries`, `last_error` FROM `messages`;
-- drop "messages" table after copying rows
DROP TABLE `messages`;
-- rename temporary table "new_messages" to "messages"
ALTER TABLE `new_messages` RENAME TO `messages`;
-- create index "message_dedup_key" to table: "messages"
CREATE UNIQUE INDEX `message_dedup_key` ON `messages` (`dedup_key`);
-- create index "messages_due" to table: "messages"
CREATE INDEX `messages_due` ON `messages` (`next_try_at`) WHERE sent_at IS NULL AND canceled_at IS NULL AND failed_at IS NULL;
-- create index "message_root_id_id" to table: "messages"
CREATE INDEX `message_root_id_id` ON `messages` (`root_id`, `id`);
-- create index "message_partner_id_id" to table: "messages"
CREATE INDEX `message_partner_id_id` ON `messages` (`partner_id`, `id`);
-- create index "message_user_id" to table: "messages"
CREATE INDEX `message_user_id` ON `messages` (`user_id`);
-- create "scheduled_updates" table
CREATE TABLE `scheduled_updates` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NOT NULL, `timing` text NOT NULL, `effective_at` datetime NULL, `time_zone` text NOT NULL, `units` integer NULL, `licenses` text NOT NULL DEFAULT (''), `expiration_date` text NOT NULL DEFAULT (''), `auto_renew` bool NULL, `renewal_months` integer NULL, `notification_days` integer NULL, `due_at` datetime NULL, `applied_at` datetime NULL, `canceled_at` datetime NULL, `lost_at` datetime NULL, `lost_reason` text NULL, `failed_at` datetime NULL, `failure_code` text NOT NULL DEFAULT (''), `failure` text NOT NULL DEFAULT (''), `assignment_id` text NOT NULL, `plan_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `scheduled_updates_assignments_assignment` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE NO ACTION, CONSTRAINT `scheduled_updates_service_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE SET NULL, CONSTRAINT `scheduled_updates_due_is_open` CHECK (due_at IS NULL OR (applied_at IS NULL AND canceled_at IS NULL AND lost_at IS NULL AND failed_at IS NULL)), CONSTRAINT `scheduled_updates_lost_reason_known` CHECK (lost_reason IN ('CROSSGRADED', 'COMPOSITION_CHANGED', 'PLAN_CHANGED', 'ASSIGNMENT_ENDED')), CONSTRAINT `scheduled_updates_one_end` CHECK ((applied_at IS NULL OR canceled_at IS NULL) AND (applied_at IS NULL OR lost_at IS NULL) AND (canceled_at IS NULL OR lost_at IS NULL)), CONSTRAINT `scheduled_updates_timing_known` CHECK (timing IN ('ON_DATE', 'AT_RENEWAL', 'AT_TRIAL_END')));
-- create index "scheduled_updates_open" to table: "scheduled_updates"
CREATE UNIQUE INDEX `scheduled_updates_open` ON `scheduled_updates` (`assignment_id`) WHERE applied_at IS NULL AND canceled_at IS NULL AND lost_at IS NULL;
-- create index "scheduledupdate_due_at_id" to table: "scheduled_updates"
CREATE INDEX `scheduledupdate_due_at_id` ON `scheduled_updates` (`due_at`, `id`) WHERE due_at IS NOT NULL;
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
