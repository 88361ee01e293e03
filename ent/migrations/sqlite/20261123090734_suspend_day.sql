-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_assignments" table
CREATE TABLE `new_assignments` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `external_id` text NULL, `suite_version` integer NOT NULL DEFAULT (0), `initial_months` integer NOT NULL, `auto_renew` bool NOT NULL, `renewal_months` integer NOT NULL, `notification_days` integer NOT NULL, `managed` bool NOT NULL DEFAULT (false), `suspended_at` datetime NULL, `canceled_at` datetime NULL, `end_reason` text NULL, `scheduled_update_id` text NULL, `customer_id` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assignments_scheduled_updates_scheduled_update` FOREIGN KEY (`scheduled_update_id`) REFERENCES `scheduled_updates` (`id`) ON DELETE SET NULL, CONSTRAINT `assignments_customers_assignments` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_service_plans_assignments` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_end_reason_known_3` CHECK (end_reason IN ('CANCELED', 'CROSSGRADED', 'EXPIRED', 'PARTNER_CANCELED')), CONSTRAINT `assignments_initial_months_bounds` CHECK (initial_months BETWEEN 1 AND 66), CONSTRAINT `assignments_notification_days_bounds` CHECK (notification_days BETWEEN 0 AND 365), CONSTRAINT `assignments_renewal_months_bounds` CHECK (renewal_months BETWEEN 0 AND 66));
-- copy rows from old table "assignments" to new temporary table "new_assignments"
INSERT INTO `new_assignments` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `external_id`, `suite_version`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `managed`, `suspended_at`, `canceled_at`, `end_reason`, `scheduled_update_id`, `customer_id`, `plan_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `external_id`, `suite_version`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `managed`, `suspended_at`, `canceled_at`, `end_reason`, `scheduled_update_id`, `customer_id`, `plan_id` FROM `assignments`;
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
-- create "new_bulk_operations" table
CREATE TABLE `new_bulk_operations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `kind` text NOT NULL, `status` text NOT NULL, `input` text NOT NULL, `total` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `dry_run` bool NOT NULL DEFAULT (false), `refused` integer NOT NULL DEFAULT (0), `actor_id` text NOT NULL, `actor_name` text NOT NULL, `via` text NOT NULL DEFAULT ('SYSTEM'), `permissions` text NOT NULL DEFAULT ('[]'), `started_at` datetime NULL, `finished_at` datetime NULL, `failure` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `bulk_operations_counts` CHECK (total >= 0 AND done >= 0), CONSTRAINT `bulk_operations_kind_known_6` CHECK (kind IN ('TEST_CLOCK_ADVANCE', 'ASSIGNMENTS_MODIFY', 'ASSIGNMENTS_RENEW', 'ASSIGNMENTS_SUSPEND', 'ASSIGNMENTS_CANCEL', 'ASSIGNMENTS_APPLY', 'CUSTOMERS_DISABLE', 'CUSTOMERS_ENABLE', 'CUSTOMERS_MOVE')), CONSTRAINT `bulk_operations_status_known` CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')), CONSTRAINT `bulk_operations_via_known` CHECK (via IN ('CONSOLE', 'API', 'SYSTEM', 'IMPORT', 'COMMAND')));
-- copy rows from old table "bulk_operations" to new temporary table "new_bulk_operations"
INSERT INTO `new_bulk_operations` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `kind`, `status`, `input`, `total`, `done`, `dry_run`, `refused`, `actor_id`, `actor_name`, `via`, `permissions`, `started_at`, `finished_at`, `failure`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `kind`, `status`, `input`, `total`, `done`, `dry_run`, `refused`, `actor_id`, `actor_name`, `via`, `permissions`, `started_at`, `finished_at`, `failure` FROM `bulk_operations`;
-- drop "bulk_operations" table after copying rows
DROP TABLE `bulk_operations`;
-- rename temporary table "new_bulk_operations" to "bulk_operations"
ALTER TABLE `new_bulk_operations` RENAME TO `bulk_operations`;
-- create index "bulkoperation_root_id_id" to table: "bulk_operations"
CREATE INDEX `bulkoperation_root_id_id` ON `bulk_operations` (`root_id`, `id`);
-- create index "bulkoperation_partner_id_id" to table: "bulk_operations"
CREATE INDEX `bulkoperation_partner_id_id` ON `bulk_operations` (`partner_id`, `id`);
-- create index "bulk_operations_unfinished" to table: "bulk_operations"
CREATE INDEX `bulk_operations_unfinished` ON `bulk_operations` (`kind`, `id`) WHERE finished_at IS NULL;
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
