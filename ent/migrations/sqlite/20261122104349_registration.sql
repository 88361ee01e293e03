-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_service_plans" table
CREATE TABLE `new_service_plans` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `external_id` text NULL, `name` text NOT NULL, `name_key` text NOT NULL, `suite_version` integer NOT NULL DEFAULT (0), `license_version` text NOT NULL, `activation` text NOT NULL, `initial_months` integer NOT NULL, `auto_renew` bool NOT NULL DEFAULT (false), `renewal_months` integer NOT NULL DEFAULT (0), `notification_days` integer NOT NULL, `chargeable_month` integer NOT NULL DEFAULT (1), `grace_length` integer NOT NULL, `grace_unit` text NOT NULL, `enabled` bool NOT NULL DEFAULT (true), `trial_form` bool NOT NULL DEFAULT (false), `trial_form_units` integer NOT NULL DEFAULT (0), `form_token` text NULL, `partner_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `service_plans_partners_plans` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `service_plans_products_plans` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `service_plans_activation_known` CHECK (activation IN ('AT_START', 'FIRST_SIGN_IN', 'ACTIVATION_CODE')), CONSTRAINT `service_plans_chargeable_month_bounds` CHECK (chargeable_month BETWEEN 1 AND 12), CONSTRAINT `service_plans_form_is_a_trials` CHECK (NOT trial_form OR (license_version = 'TRIAL' AND form_token IS NOT NULL AND trial_form_units > 0)), CONSTRAINT `service_plans_grace_bounds` CHECK (grace_length BETWEEN 0 AND 366), CONSTRAINT `service_plans_grace_unit_known` CHECK (grace_unit IN ('DAYS', 'MONTHS')), CONSTRAINT `service_plans_initial_months_bounds` CHECK (initial_months BETWEEN 1 AND 66), CONSTRAINT `service_plans_license_version_known` CHECK (license_version IN ('TRIAL', 'FULL', 'NFR')), CONSTRAINT `service_plans_name_length` CHECK (length(name) BETWEEN 1 AND 150), CONSTRAINT `service_plans_nfr_is_fixed` CHECK (license_version <> 'NFR' OR (initial_months = 12 AND NOT auto_renew AND grace_length = 0)), CONSTRAINT `service_plans_notification_days_bounds` CHECK (notification_days BETWEEN 0 AND 365), CONSTRAINT `service_plans_renewal_agrees` CHECK (auto_renew = (renewal_months > 0)), CONSTRAINT `service_plans_renewal_months_bounds` CHECK (renewal_months BETWEEN 0 AND 66), CONSTRAINT `service_plans_trial_form_units_bounds` CHECK (trial_form_units BETWEEN 0 AND 999999), CONSTRAINT `service_plans_trial_is_fixed` CHECK (license_version <> 'TRIAL' OR (initial_months = 1 AND NOT auto_renew AND grace_length = 0)));
-- copy rows from old table "service_plans" to new temporary table "new_service_plans"
INSERT INTO `new_service_plans` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `external_id`, `name`, `name_key`, `suite_version`, `license_version`, `activation`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `chargeable_month`, `grace_length`, `grace_unit`, `enabled`, `partner_id`, `product_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `external_id`, `name`, `name_key`, `suite_version`, `license_version`, `activation`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `chargeable_month`, `grace_length`, `grace_unit`, `enabled`, `partner_id`, `product_id` FROM `service_plans`;
-- drop "service_plans" table after copying rows
DROP TABLE `service_plans`;
-- rename temporary table "new_service_plans" to "service_plans"
ALTER TABLE `new_service_plans` RENAME TO `service_plans`;
-- create index "serviceplan_partner_id_name_key" to table: "service_plans"
CREATE UNIQUE INDEX `serviceplan_partner_id_name_key` ON `service_plans` (`partner_id`, `name_key`);
-- create index "serviceplan_root_id_name_key_id" to table: "service_plans"
CREATE INDEX `serviceplan_root_id_name_key_id` ON `service_plans` (`root_id`, `name_key`, `id`);
-- create index "serviceplan_product_id" to table: "service_plans"
CREATE INDEX `serviceplan_product_id` ON `service_plans` (`product_id`);
-- create index "serviceplan_form_token" to table: "service_plans"
CREATE UNIQUE INDEX `serviceplan_form_token` ON `service_plans` (`form_token`) WHERE form_token IS NOT NULL;
-- create index "serviceplan_partner_id_external_id" to table: "service_plans"
CREATE UNIQUE INDEX `serviceplan_partner_id_external_id` ON `service_plans` (`partner_id`, `external_id`) WHERE external_id IS NOT NULL;
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `kind` text NOT NULL, `user_id` text NULL, `recipient` text NOT NULL, `data` text NOT NULL DEFAULT (''), `dedup_key` text NOT NULL, `due_at` datetime NOT NULL, `sent_at` datetime NULL, `canceled_at` datetime NULL, `failed_at` datetime NULL, `next_try_at` datetime NOT NULL, `tries` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `messages_kind_known_3` CHECK (kind IN ('ACCOUNT_CREATED', 'PASSWORD_RESET', 'LICENSE_ADDED', 'LICENSE_MODIFIED', 'LICENSE_DISCONTINUED', 'LICENSE_RESUMED', 'LICENSE_RENEWED', 'LICENSE_EXPIRING', 'LICENSE_EXPIRED', 'REGISTRATION_REQUIRED', 'REGISTRATION_CONFIRMATION', 'REGISTRATION_REPEATED', 'REGISTRATION_FAILED')), CONSTRAINT `messages_tries_bounds` CHECK (tries >= 0));
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
-- create "registrations" table
CREATE TABLE `registrations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `plan_id` text NOT NULL, `key_id` text NULL, `email_key` text NOT NULL, `form` text NOT NULL, `confirmed_at` datetime NULL, PRIMARY KEY (`id`));
-- create index "registration_expires_at" to table: "registrations"
CREATE INDEX `registration_expires_at` ON `registrations` (`expires_at`);
-- create index "registration_email_key" to table: "registrations"
CREATE INDEX `registration_email_key` ON `registrations` (`email_key`);
-- create "registration_keys" table
CREATE TABLE `registration_keys` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `batch_id` text NOT NULL, `hash` text NOT NULL, `sealed` text NOT NULL, `prefix` text NOT NULL, `units` integer NOT NULL, `expires_at` datetime NULL, `time_zone` text NOT NULL, `note` text NOT NULL DEFAULT (''), `search` text NOT NULL, `registered_at` datetime NULL, `voided_at` datetime NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `registration_keys_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `registration_keys_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL, CONSTRAINT `registration_keys_service_plans_registration_keys` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `registration_keys_note_length` CHECK (length(note) BETWEEN 0 AND 200), CONSTRAINT `registration_keys_one_end` CHECK (registered_at IS NULL OR voided_at IS NULL), CONSTRAINT `registration_keys_registered_by_a_customer` CHECK ((registered_at IS NULL) = (customer_id IS NULL)), CONSTRAINT `registration_keys_units_bounds` CHECK (units BETWEEN 1 AND 999999));
-- create index "registrationkey_hash" to table: "registration_keys"
CREATE UNIQUE INDEX `registrationkey_hash` ON `registration_keys` (`hash`);
-- create index "registrationkey_root_id_id" to table: "registration_keys"
CREATE INDEX `registrationkey_root_id_id` ON `registration_keys` (`root_id`, `id`);
-- create index "registrationkey_partner_id_id" to table: "registration_keys"
CREATE INDEX `registrationkey_partner_id_id` ON `registration_keys` (`partner_id`, `id`);
-- create index "registrationkey_plan_id_id" to table: "registration_keys"
CREATE INDEX `registrationkey_plan_id_id` ON `registration_keys` (`plan_id`, `id`);
-- create index "registrationkey_batch_id_id" to table: "registration_keys"
CREATE INDEX `registrationkey_batch_id_id` ON `registration_keys` (`batch_id`, `id`);
-- create index "registrationkey_customer_id" to table: "registration_keys"
CREATE INDEX `registrationkey_customer_id` ON `registration_keys` (`customer_id`);
-- create "registration_links" table
CREATE TABLE `registration_links` (`id` text NOT NULL, `registration_id` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "registrationlink_registration_id" to table: "registration_links"
CREATE INDEX `registrationlink_registration_id` ON `registration_links` (`registration_id`);
-- create index "registrationlink_expires_at" to table: "registration_links"
CREATE INDEX `registrationlink_expires_at` ON `registration_links` (`expires_at`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
