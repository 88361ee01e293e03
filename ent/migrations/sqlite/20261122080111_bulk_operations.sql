-- +goose Up
-- create "bulk_operations" table
CREATE TABLE `bulk_operations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `kind` text NOT NULL, `status` text NOT NULL, `input` text NOT NULL, `total` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `actor_id` text NOT NULL, `actor_name` text NOT NULL, `started_at` datetime NULL, `finished_at` datetime NULL, `failure` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `bulk_operations_counts` CHECK (total >= 0 AND done >= 0), CONSTRAINT `bulk_operations_kind_known` CHECK (kind IN ('TEST_CLOCK_ADVANCE')), CONSTRAINT `bulk_operations_status_known` CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')));
-- create index "bulkoperation_root_id_id" to table: "bulk_operations"
CREATE INDEX `bulkoperation_root_id_id` ON `bulk_operations` (`root_id`, `id`);
-- create index "bulkoperation_partner_id_id" to table: "bulk_operations"
CREATE INDEX `bulkoperation_partner_id_id` ON `bulk_operations` (`partner_id`, `id`);
-- create index "bulk_operations_unfinished" to table: "bulk_operations"
CREATE INDEX `bulk_operations_unfinished` ON `bulk_operations` (`kind`, `id`) WHERE finished_at IS NULL;
