-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_bulk_operations" table
CREATE TABLE `new_bulk_operations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `kind` text NOT NULL, `status` text NOT NULL, `input` text NOT NULL, `total` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `dry_run` bool NOT NULL DEFAULT (false), `refused` integer NOT NULL DEFAULT (0), `actor_id` text NOT NULL, `actor_name` text NOT NULL, `via` text NOT NULL DEFAULT ('SYSTEM'), `permissions` text NOT NULL DEFAULT ('[]'), `started_at` datetime NULL, `finished_at` datetime NULL, `failure` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `bulk_operations_counts` CHECK (total >= 0 AND done >= 0), CONSTRAINT `bulk_operations_kind_known_4` CHECK (kind IN ('TEST_CLOCK_ADVANCE', 'ASSIGNMENTS_MODIFY', 'ASSIGNMENTS_RENEW', 'ASSIGNMENTS_SUSPEND', 'ASSIGNMENTS_APPLY', 'CUSTOMERS_DISABLE', 'CUSTOMERS_ENABLE')), CONSTRAINT `bulk_operations_status_known` CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')), CONSTRAINT `bulk_operations_via_known` CHECK (via IN ('CONSOLE', 'API', 'SYSTEM', 'IMPORT', 'COMMAND')));
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
