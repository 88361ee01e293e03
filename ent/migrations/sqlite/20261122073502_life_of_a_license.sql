-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_assignments" table
CREATE TABLE `new_assignments` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `external_id` text NULL, `suite_version` integer NOT NULL DEFAULT (0), `initial_months` integer NOT NULL, `auto_renew` bool NOT NULL, `renewal_months` integer NOT NULL, `notification_days` integer NOT NULL, `managed` bool NOT NULL DEFAULT (false), `suspended_at` datetime NULL, `canceled_at` datetime NULL, `end_reason` text NULL, `customer_id` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assignments_customers_assignments` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_service_plans_assignments` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_end_reason_known` CHECK (end_reason IN ('CANCELED', 'CROSSGRADED')), CONSTRAINT `assignments_initial_months_bounds` CHECK (initial_months BETWEEN 1 AND 66), CONSTRAINT `assignments_notification_days_bounds` CHECK (notification_days BETWEEN 0 AND 365), CONSTRAINT `assignments_renewal_months_bounds` CHECK (renewal_months BETWEEN 0 AND 66));
-- copy rows from old table "assignments" to new temporary table "new_assignments"
INSERT INTO `new_assignments` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `external_id`, `suite_version`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `managed`, `suspended_at`, `canceled_at`, `customer_id`, `plan_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `external_id`, `suite_version`, `initial_months`, `auto_renew`, `renewal_months`, `notification_days`, `managed`, `suspended_at`, `canceled_at`, `customer_id`, `plan_id` FROM `assignments`;
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
-- create "new_licenses" table
CREATE TABLE `new_licenses` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `license_version` text NOT NULL, `activation` text NOT NULL, `units` integer NOT NULL, `used_units` integer NULL, `data_center` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL, `initial_months` integer NOT NULL, `anchor_day` integer NOT NULL DEFAULT (0), `starts_at` datetime NULL, `expires_at` datetime NULL, `notify_at` datetime NULL, `grace_ends_at` datetime NULL, `charge_starts_at` datetime NULL, `notification_days` integer NOT NULL, `chargeable_month` integer NOT NULL DEFAULT (1), `grace_length` integer NOT NULL, `grace_unit` text NOT NULL, `activation_code` text NULL, `activated_at` datetime NULL, `suspended_at` datetime NULL, `canceled_at` datetime NULL, `blocked_at` datetime NULL, `unbundled_at` datetime NULL, `resume_expires_at` datetime NULL, `stock_units` integer NOT NULL DEFAULT (0), `due_at` datetime NULL, `assignment_id` text NOT NULL, `customer_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `licenses_assignments_licenses` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE NO ACTION, CONSTRAINT `licenses_customers_licenses` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `licenses_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `licenses_activation_known` CHECK (activation IN ('AT_START', 'FIRST_SIGN_IN', 'ACTIVATION_CODE')), CONSTRAINT `licenses_grace_order` CHECK ((expires_at IS NULL) = (grace_ends_at IS NULL)), CONSTRAINT `licenses_grace_unit_known` CHECK (grace_unit IN ('DAYS', 'MONTHS')), CONSTRAINT `licenses_license_version_known` CHECK (license_version IN ('TRIAL', 'FULL', 'NFR')), CONSTRAINT `licenses_stock_units_bounds` CHECK (stock_units BETWEEN 0 AND 999999), CONSTRAINT `licenses_term_order` CHECK (expires_at IS NULL OR starts_at IS NOT NULL), CONSTRAINT `licenses_units_bounds` CHECK (units BETWEEN 1 AND 999999), CONSTRAINT `licenses_used_units_bounds` CHECK (used_units IS NULL OR used_units >= 0));
-- copy rows from old table "licenses" to new temporary table "new_licenses"
INSERT INTO `new_licenses` (`id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `license_version`, `activation`, `units`, `used_units`, `data_center`, `time_zone`, `initial_months`, `anchor_day`, `starts_at`, `expires_at`, `notify_at`, `grace_ends_at`, `charge_starts_at`, `notification_days`, `chargeable_month`, `grace_length`, `grace_unit`, `activation_code`, `activated_at`, `suspended_at`, `canceled_at`, `blocked_at`, `assignment_id`, `customer_id`, `product_id`) SELECT `id`, `created_at`, `updated_at`, `version`, `root_id`, `partner_id`, `license_version`, `activation`, `units`, `used_units`, `data_center`, `time_zone`, `initial_months`, `anchor_day`, `starts_at`, `expires_at`, `notify_at`, `grace_ends_at`, `charge_starts_at`, `notification_days`, `chargeable_month`, `grace_length`, `grace_unit`, `activation_code`, `activated_at`, `suspended_at`, `canceled_at`, `blocked_at`, `assignment_id`, `customer_id`, `product_id` FROM `licenses`;
-- drop "licenses" table after copying rows
DROP TABLE `licenses`;
-- rename temporary table "new_licenses" to "licenses"
ALTER TABLE `new_licenses` RENAME TO `licenses`;
-- create index "license_assignment_id_id" to table: "licenses"
CREATE INDEX `license_assignment_id_id` ON `licenses` (`assignment_id`, `id`);
-- create index "license_customer_id_id" to table: "licenses"
CREATE INDEX `license_customer_id_id` ON `licenses` (`customer_id`, `id`);
-- create index "licenses_root_dates" to table: "licenses"
CREATE INDEX `licenses_root_dates` ON `licenses` (`root_id`, `product_id`, `expires_at`, `starts_at`, `notify_at`, `grace_ends_at`) WHERE NOT (canceled_at IS NOT NULL OR blocked_at IS NOT NULL OR suspended_at IS NOT NULL OR (activation <> 'AT_START' AND activated_at IS NULL));
-- create index "licenses_partner_dates" to table: "licenses"
CREATE INDEX `licenses_partner_dates` ON `licenses` (`partner_id`, `product_id`, `expires_at`, `starts_at`, `notify_at`, `grace_ends_at`) WHERE NOT (canceled_at IS NOT NULL OR blocked_at IS NOT NULL OR suspended_at IS NOT NULL OR (activation <> 'AT_START' AND activated_at IS NULL));
-- create index "licenses_beyond_dates" to table: "licenses"
CREATE INDEX `licenses_beyond_dates` ON `licenses` (`root_id`, `partner_id`) WHERE (canceled_at IS NOT NULL OR blocked_at IS NOT NULL OR suspended_at IS NOT NULL OR (activation <> 'AT_START' AND activated_at IS NULL));
-- create index "license_root_id_created_at_id" to table: "licenses"
CREATE INDEX `license_root_id_created_at_id` ON `licenses` (`root_id`, `created_at`, `id`);
-- create index "license_partner_id_created_at_id" to table: "licenses"
CREATE INDEX `license_partner_id_created_at_id` ON `licenses` (`partner_id`, `created_at`, `id`);
-- create index "license_due_at_id" to table: "licenses"
CREATE INDEX `license_due_at_id` ON `licenses` (`due_at`, `id`) WHERE due_at IS NOT NULL;
-- create index "license_activation_code" to table: "licenses"
CREATE UNIQUE INDEX `license_activation_code` ON `licenses` (`activation_code`) WHERE activation_code IS NOT NULL;
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `kind` text NOT NULL, `user_id` text NULL, `recipient` text NOT NULL, `data` text NOT NULL DEFAULT (''), `dedup_key` text NOT NULL, `due_at` datetime NOT NULL, `sent_at` datetime NULL, `canceled_at` datetime NULL, `failed_at` datetime NULL, `next_try_at` datetime NOT NULL, `tries` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `messages_kind_known_2` CHECK (kind IN ('ACCOUNT_CREATED', 'PASSWORD_RESET', 'LICENSE_ADDED', 'LICENSE_MODIFIED', 'LICENSE_DISCONTINUED', 'LICENSE_RESUMED', 'LICENSE_RENEWED', 'LICENSE_EXPIRING', 'LICENSE_EXPIRED')), CONSTRAINT `messages_tries_bounds` CHECK (tries >= 0));
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
-- what time will bring about for licences that exist already
UPDATE `licenses` SET `due_at` = CASE WHEN `notify_at` > datetime('now') THEN `notify_at` WHEN `expires_at` > datetime('now') THEN `expires_at` WHEN `grace_ends_at` > datetime('now') THEN `grace_ends_at` END WHERE `canceled_at` IS NULL;
UPDATE `assignments` SET `end_reason` = 'CANCELED' WHERE `canceled_at` IS NOT NULL;
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
