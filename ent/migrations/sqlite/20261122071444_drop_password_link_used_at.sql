-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_password_links" table
CREATE TABLE `new_password_links` (`id` text NOT NULL, `user_id` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "password_links" to new temporary table "new_password_links"
INSERT INTO `new_password_links` (`id`, `user_id`, `created_at`, `expires_at`) SELECT `id`, `user_id`, `created_at`, `expires_at` FROM `password_links`;
-- drop "password_links" table after copying rows
DROP TABLE `password_links`;
-- rename temporary table "new_password_links" to "password_links"
ALTER TABLE `new_password_links` RENAME TO `password_links`;
-- create index "passwordlink_user_id" to table: "password_links"
CREATE INDEX `passwordlink_user_id` ON `password_links` (`user_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
