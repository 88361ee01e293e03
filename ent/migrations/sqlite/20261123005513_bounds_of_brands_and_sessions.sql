-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_partners" table
CREATE TABLE `new_partners` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `kind` text NOT NULL, `slug` text NOT NULL, `pool_refill` bool NOT NULL DEFAULT (false), `brand_title` text NULL, `brand_accent` text NULL, `brand_logo` text NULL, `suspended_at` datetime NULL, `canceled_at` datetime NULL, `company` text NOT NULL, `company_key` text NOT NULL, `city` text NOT NULL, `state` text NOT NULL, `country` text NOT NULL DEFAULT (''), `address` text NOT NULL DEFAULT (''), `postal_code` text NOT NULL DEFAULT (''), `phone` text NOT NULL DEFAULT (''), `notes` text NOT NULL DEFAULT (''), `first_name` text NOT NULL DEFAULT (''), `last_name` text NOT NULL DEFAULT (''), `email` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `locale` text NOT NULL DEFAULT ('en-US'), `search` text NOT NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `partners_partners_children` FOREIGN KEY (`parent_id`) REFERENCES `partners` (`id`) ON DELETE SET NULL, CONSTRAINT `partners_address_length` CHECK (length(address) BETWEEN 0 AND 128), CONSTRAINT `partners_brand_accent_length` CHECK (length(brand_accent) BETWEEN 7 AND 7), CONSTRAINT `partners_brand_logo_length` CHECK (length(brand_logo) BETWEEN 64 AND 64), CONSTRAINT `partners_brand_title_length` CHECK (length(brand_title) BETWEEN 1 AND 60), CONSTRAINT `partners_city_length` CHECK (length(city) BETWEEN 1 AND 64), CONSTRAINT `partners_company_length` CHECK (length(company) BETWEEN 1 AND 128), CONSTRAINT `partners_country_length` CHECK (length(country) BETWEEN 0 AND 2), CONSTRAINT `partners_email_length` CHECK (length(email) BETWEEN 0 AND 128), CONSTRAINT `partners_first_name_length` CHECK (length(first_name) BETWEEN 0 AND 50), CONSTRAINT `partners_kind_known` CHECK (kind IN ('DISTRIBUTOR', 'ISP', 'MSP', 'RESELLER')), CONSTRAINT `partners_last_name_length` CHECK (length(last_name) BETWEEN 0 AND 50), CONSTRAINT `partners_notes_length` CHECK (length(notes) BETWEEN 0 AND 2000), CONSTRAINT `partners_phone_length` CHECK (length(phone) BETWEEN 0 AND 32), CONSTRAINT `partners_postal_code_length` CHECK (length(postal_code) BETWEEN 0 AND 10), CONSTRAINT `partners_slug_of_tier_one` CHECK ((slug = '') = (parent_id IS NOT NULL)), CONSTRAINT `partners_state_length` CHECK (length(state) BETWEEN 1 AND 64), CONSTRAINT `partners_tier` CHECK ((parent_id IS NULL) = (kind IN ('DISTRIBUTOR', 'ISP'))));
-- copy rows from old table "partners" to new temporary table "new_partners"
INSERT INTO `new_partners` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `kind`, `slug`, `pool_refill`, `brand_title`, `brand_accent`, `brand_logo`, `suspended_at`, `canceled_at`, `company`, `company_key`, `city`, `state`, `country`, `address`, `postal_code`, `phone`, `notes`, `first_name`, `last_name`, `email`, `time_zone`, `locale`, `search`, `parent_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `kind`, `slug`, `pool_refill`, `brand_title`, `brand_accent`, `brand_logo`, `suspended_at`, `canceled_at`, `company`, `company_key`, `city`, `state`, `country`, `address`, `postal_code`, `phone`, `notes`, `first_name`, `last_name`, `email`, `time_zone`, `locale`, `search`, `parent_id` FROM `partners`;
-- drop "partners" table after copying rows
DROP TABLE `partners`;
-- rename temporary table "new_partners" to "partners"
ALTER TABLE `new_partners` RENAME TO `partners`;
-- create index "partner_root_id_company_key_id" to table: "partners"
CREATE INDEX `partner_root_id_company_key_id` ON `partners` (`root_id`, `company_key`, `id`);
-- create index "partner_slug" to table: "partners"
CREATE UNIQUE INDEX `partner_slug` ON `partners` (`slug`) WHERE slug <> '';
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `kind` text NOT NULL, `user_id` text NULL, `recipient` text NOT NULL, `locale` text NULL, `data` text NOT NULL DEFAULT (''), `dedup_key` text NOT NULL, `due_at` datetime NOT NULL, `sent_at` datetime NULL, `canceled_at` datetime NULL, `failed_at` datetime NULL, `next_try_at` datetime NOT NULL, `tries` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `messages_kind_known_5` CHECK (kind IN ('ACCOUNT_CREATED', 'PASSWORD_RESET', 'LICENSE_ADDED', 'LICENSE_MODIFIED', 'LICENSE_DISCONTINUED', 'LICENSE_RESUMED', 'LICENSE_RENEWED', 'LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'REGISTRATION_REQUIRED', 'REGISTRATION_CONFIRMATION', 'REGISTRATION_REPEATED', 'REGISTRATION_FAILED', 'SCHEDULED_UPDATE_LOST', 'SCHEDULED_UPDATE_FAILED', 'SUITE_CHANGED', 'CROSSGRADE_REQUIRED')), CONSTRAINT `messages_locale_length` CHECK (length(locale) BETWEEN 2 AND 35), CONSTRAINT `messages_tries_bounds` CHECK (tries >= 0));
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
-- create "new_brand_logos" table
CREATE TABLE `new_brand_logos` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `hash` text NOT NULL, `content` blob NOT NULL, `partner_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `brand_logos_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `brand_logos_content_length` CHECK (length(content) BETWEEN 1 AND 262144), CONSTRAINT `brand_logos_hash_length` CHECK (length(hash) BETWEEN 64 AND 64));
-- copy rows from old table "brand_logos" to new temporary table "new_brand_logos"
INSERT INTO `new_brand_logos` (`id`, `created_at`, `root_id`, `hash`, `content`, `partner_id`) SELECT `id`, `created_at`, `root_id`, `hash`, `content`, `partner_id` FROM `brand_logos`;
-- drop "brand_logos" table after copying rows
DROP TABLE `brand_logos`;
-- rename temporary table "new_brand_logos" to "brand_logos"
ALTER TABLE `new_brand_logos` RENAME TO `brand_logos`;
-- create index "brandlogo_partner_id" to table: "brand_logos"
CREATE UNIQUE INDEX `brandlogo_partner_id` ON `brand_logos` (`partner_id`);
-- create index "brandlogo_hash" to table: "brand_logos"
CREATE INDEX `brandlogo_hash` ON `brand_logos` (`hash`);
-- create "new_sessions" table
CREATE TABLE `new_sessions` (`id` text NOT NULL, `user_id` text NOT NULL, `created_at` datetime NOT NULL, `last_seen_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `user_agent` text NOT NULL DEFAULT (''), `address` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `sessions_address_length` CHECK (length(address) BETWEEN 0 AND 64), CONSTRAINT `sessions_user_agent_length` CHECK (length(user_agent) BETWEEN 0 AND 256));
-- copy rows from old table "sessions" to new temporary table "new_sessions"
INSERT INTO `new_sessions` (`id`, `user_id`, `created_at`, `last_seen_at`, `expires_at`, `user_agent`, `address`) SELECT `id`, `user_id`, `created_at`, `last_seen_at`, `expires_at`, `user_agent`, `address` FROM `sessions`;
-- drop "sessions" table after copying rows
DROP TABLE `sessions`;
-- rename temporary table "new_sessions" to "sessions"
ALTER TABLE `new_sessions` RENAME TO `sessions`;
-- create index "session_user_id" to table: "sessions"
CREATE INDEX `session_user_id` ON `sessions` (`user_id`);
-- create index "session_expires_at" to table: "sessions"
CREATE INDEX `session_expires_at` ON `sessions` (`expires_at`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
