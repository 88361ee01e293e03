-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `kind` text NOT NULL, `user_id` text NULL, `recipient` text NOT NULL, `locale` text NULL, `data` text NOT NULL DEFAULT (''), `dedup_key` text NOT NULL, `due_at` datetime NOT NULL, `sent_at` datetime NULL, `canceled_at` datetime NULL, `failed_at` datetime NULL, `next_try_at` datetime NOT NULL, `tries` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `messages_kind_known_6` CHECK (kind IN ('ACCOUNT_CREATED', 'PASSWORD_RESET', 'LICENSE_ADDED', 'LICENSE_MODIFIED', 'LICENSE_DISCONTINUED', 'LICENSE_RESUMED', 'LICENSE_RENEWED', 'LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'REGISTRATION_REQUIRED', 'REGISTRATION_CONFIRMATION', 'REGISTRATION_REPEATED', 'REGISTRATION_FAILED', 'SCHEDULED_UPDATE_LOST', 'SCHEDULED_UPDATE_FAILED', 'SUITE_CHANGED', 'CROSSGRADE_REQUIRED', 'COMPOSITION_POSTPONED')), CONSTRAINT `messages_locale_length` CHECK (length(locale) BETWEEN 2 AND 35), CONSTRAINT `messages_tries_bounds` CHECK (tries >= 0));
-- copy rows from old table "messages" to new temporary table "new_messages"
INSERT INTO `new_messages` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `kind`, `user_id`, `recipient`, `locale`, `data`, `dedup_key`, `due_at`, `sent_at`, `canceled_at`, `failed_at`, `next_try_at`, `tries`, `last_error`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `kind`, `user_id`, `recipient`, `locale`, `data`, `dedup_key`, `due_at`, `sent_at`, `canceled_at`, `failed_at`, `next_try_at`, `tries`, `last_error` FROM `messages`;
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
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
