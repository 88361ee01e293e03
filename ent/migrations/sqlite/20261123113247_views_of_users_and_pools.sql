-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_saved_views" table
CREATE TABLE `new_saved_views` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `page` text NOT NULL, `name` text NOT NULL, `name_key` text NOT NULL, `search` text NOT NULL DEFAULT (''), `columns` json NOT NULL, `shared` bool NOT NULL DEFAULT (false), `is_default` bool NOT NULL DEFAULT (false), `owner_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `saved_views_users_saved_views` FOREIGN KEY (`owner_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION, CONSTRAINT `saved_views_name_length` CHECK (length(name) BETWEEN 1 AND 64), CONSTRAINT `saved_views_page_known_2` CHECK (page IN ('CUSTOMERS', 'PARTNERS', 'PLANS', 'PRODUCTS', 'REGISTRATION_KEYS', 'RENEWALS', 'OPERATIONS', 'OUTBOX', 'TRANSACTIONS', 'AUDIT_LOG', 'USERS', 'LICENSE_POOL')), CONSTRAINT `saved_views_search_length` CHECK (length(search) BETWEEN 0 AND 2000));
-- copy rows from old table "saved_views" to new temporary table "new_saved_views"
INSERT INTO `new_saved_views` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `page`, `name`, `name_key`, `search`, `columns`, `shared`, `is_default`, `owner_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `customer_id`, `page`, `name`, `name_key`, `search`, `columns`, `shared`, `is_default`, `owner_id` FROM `saved_views`;
-- drop "saved_views" table after copying rows
DROP TABLE `saved_views`;
-- rename temporary table "new_saved_views" to "saved_views"
ALTER TABLE `new_saved_views` RENAME TO `saved_views`;
-- create index "savedview_owner_id_page_name_key" to table: "saved_views"
CREATE UNIQUE INDEX `savedview_owner_id_page_name_key` ON `saved_views` (`owner_id`, `page`, `name_key`);
-- create index "saved_views_default" to table: "saved_views"
CREATE UNIQUE INDEX `saved_views_default` ON `saved_views` (`owner_id`, `page`) WHERE is_default;
-- create index "saved_views_shared" to table: "saved_views"
CREATE INDEX `saved_views_shared` ON `saved_views` (`partner_id`, `page`) WHERE shared;
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
