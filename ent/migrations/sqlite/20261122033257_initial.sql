-- +goose Up
-- create "api_tokens" table
CREATE TABLE `api_tokens` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `name` text NOT NULL, `hash` text NOT NULL, `hint` text NOT NULL, `scopes` json NOT NULL, `expires_at` datetime NOT NULL, `revoked_at` datetime NULL, `last_used_at` datetime NULL, `user_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `api_tokens_users_tokens` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- create index "apitoken_hash" to table: "api_tokens"
CREATE UNIQUE INDEX `apitoken_hash` ON `api_tokens` (`hash`);
-- create index "apitoken_user_id" to table: "api_tokens"
CREATE INDEX `apitoken_user_id` ON `api_tokens` (`user_id`);
-- create "assignments" table
CREATE TABLE `assignments` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `external_id` text NULL, `suite_version` integer NOT NULL DEFAULT (0), `initial_months` integer NOT NULL, `auto_renew` bool NOT NULL, `renewal_months` integer NOT NULL, `notification_days` integer NOT NULL, `managed` bool NOT NULL DEFAULT (false), `suspended_at` datetime NULL, `canceled_at` datetime NULL, `customer_id` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `assignments_customers_assignments` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_service_plans_assignments` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `assignments_initial_months_bounds` CHECK (initial_months BETWEEN 1 AND 66), CONSTRAINT `assignments_notification_days_bounds` CHECK (notification_days BETWEEN 0 AND 365), CONSTRAINT `assignments_renewal_months_bounds` CHECK (renewal_months BETWEEN 0 AND 66));
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
-- create "audit_events" table
CREATE TABLE `audit_events` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `actor_id` text NOT NULL, `actor_name` text NOT NULL, `via` text NOT NULL, `object_id` text NOT NULL, `action` text NOT NULL, `changes` text NOT NULL DEFAULT (''), `effects` text NOT NULL DEFAULT (''), `request_id` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `audit_events_via_known` CHECK (via IN ('CONSOLE', 'API', 'SYSTEM', 'IMPORT', 'COMMAND')));
-- create index "auditevent_root_id_id" to table: "audit_events"
CREATE INDEX `auditevent_root_id_id` ON `audit_events` (`root_id`, `id`);
-- create index "auditevent_partner_id_id" to table: "audit_events"
CREATE INDEX `auditevent_partner_id_id` ON `audit_events` (`partner_id`, `id`);
-- create index "auditevent_customer_id_id" to table: "audit_events"
CREATE INDEX `auditevent_customer_id_id` ON `audit_events` (`customer_id`, `id`);
-- create index "auditevent_object_id_id" to table: "audit_events"
CREATE INDEX `auditevent_object_id_id` ON `audit_events` (`object_id`, `id`);
-- create "customers" table
CREATE TABLE `customers` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `external_id` text NULL, `created_by_partner_id` text NOT NULL, `emergency_emails` json NOT NULL, `industry` text NOT NULL DEFAULT (''), `owned_by_vendor` text NOT NULL DEFAULT (''), `created_by_vendor` text NOT NULL DEFAULT (''), `holdings_version` integer NOT NULL DEFAULT (1), `disabled_at` datetime NULL, `company` text NOT NULL, `company_key` text NOT NULL, `city` text NOT NULL, `state` text NOT NULL, `country` text NOT NULL DEFAULT (''), `address` text NOT NULL DEFAULT (''), `postal_code` text NOT NULL DEFAULT (''), `phone` text NOT NULL DEFAULT (''), `notes` text NOT NULL DEFAULT (''), `first_name` text NOT NULL DEFAULT (''), `last_name` text NOT NULL DEFAULT (''), `email` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `locale` text NOT NULL DEFAULT ('en-US'), `search` text NOT NULL, `partner_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `customers_partners_customers` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `customers_address_length` CHECK (length(address) BETWEEN 0 AND 128), CONSTRAINT `customers_city_length` CHECK (length(city) BETWEEN 1 AND 64), CONSTRAINT `customers_company_length` CHECK (length(company) BETWEEN 1 AND 128), CONSTRAINT `customers_country_length` CHECK (length(country) BETWEEN 0 AND 2), CONSTRAINT `customers_email_length` CHECK (length(email) BETWEEN 0 AND 128), CONSTRAINT `customers_first_name_length` CHECK (length(first_name) BETWEEN 0 AND 50), CONSTRAINT `customers_last_name_length` CHECK (length(last_name) BETWEEN 0 AND 50), CONSTRAINT `customers_notes_length` CHECK (length(notes) BETWEEN 0 AND 2000), CONSTRAINT `customers_phone_length` CHECK (length(phone) BETWEEN 0 AND 32), CONSTRAINT `customers_postal_code_length` CHECK (length(postal_code) BETWEEN 0 AND 10), CONSTRAINT `customers_state_length` CHECK (length(state) BETWEEN 1 AND 64));
-- create index "customer_partner_id_company_key_id" to table: "customers"
CREATE INDEX `customer_partner_id_company_key_id` ON `customers` (`partner_id`, `company_key`, `id`);
-- create index "customer_root_id_company_key_id" to table: "customers"
CREATE INDEX `customer_root_id_company_key_id` ON `customers` (`root_id`, `company_key`, `id`);
-- create index "customer_partner_id_created_at_id" to table: "customers"
CREATE INDEX `customer_partner_id_created_at_id` ON `customers` (`partner_id`, `created_at`, `id`);
-- create index "customer_root_id_created_at_id" to table: "customers"
CREATE INDEX `customer_root_id_created_at_id` ON `customers` (`root_id`, `created_at`, `id`);
-- create index "customers_disabled" to table: "customers"
CREATE INDEX `customers_disabled` ON `customers` (`root_id`, `partner_id`) WHERE disabled_at IS NOT NULL;
-- create index "customer_partner_id_external_id" to table: "customers"
CREATE UNIQUE INDEX `customer_partner_id_external_id` ON `customers` (`partner_id`, `external_id`) WHERE external_id IS NOT NULL;
-- create "idempotency_keys" table
CREATE TABLE `idempotency_keys` (`id` text NOT NULL, `hash` text NOT NULL, `object_id` text NOT NULL DEFAULT (''), `effects` text NOT NULL DEFAULT (''), `created_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "idempotencykey_created_at" to table: "idempotency_keys"
CREATE INDEX `idempotencykey_created_at` ON `idempotency_keys` (`created_at`);
-- create "licenses" table
CREATE TABLE `licenses` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `license_version` text NOT NULL, `activation` text NOT NULL, `units` integer NOT NULL, `used_units` integer NULL, `data_center` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL, `initial_months` integer NOT NULL, `anchor_day` integer NOT NULL DEFAULT (0), `starts_at` datetime NULL, `expires_at` datetime NULL, `notify_at` datetime NULL, `grace_ends_at` datetime NULL, `charge_starts_at` datetime NULL, `notification_days` integer NOT NULL, `chargeable_month` integer NOT NULL DEFAULT (1), `grace_length` integer NOT NULL, `grace_unit` text NOT NULL, `activation_code` text NULL, `activated_at` datetime NULL, `suspended_at` datetime NULL, `canceled_at` datetime NULL, `blocked_at` datetime NULL, `assignment_id` text NOT NULL, `customer_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `licenses_assignments_licenses` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE NO ACTION, CONSTRAINT `licenses_customers_licenses` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `licenses_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `licenses_activation_known` CHECK (activation IN ('AT_START', 'FIRST_SIGN_IN', 'ACTIVATION_CODE')), CONSTRAINT `licenses_grace_order` CHECK ((expires_at IS NULL) = (grace_ends_at IS NULL)), CONSTRAINT `licenses_grace_unit_known` CHECK (grace_unit IN ('DAYS', 'MONTHS')), CONSTRAINT `licenses_license_version_known` CHECK (license_version IN ('TRIAL', 'FULL', 'NFR')), CONSTRAINT `licenses_term_order` CHECK (expires_at IS NULL OR starts_at IS NOT NULL), CONSTRAINT `licenses_units_bounds` CHECK (units BETWEEN 1 AND 999999), CONSTRAINT `licenses_used_units_bounds` CHECK (used_units IS NULL OR used_units >= 0));
-- create index "license_assignment_id_id" to table: "licenses"
CREATE INDEX `license_assignment_id_id` ON `licenses` (`assignment_id`, `id`);
-- create index "license_customer_id_id" to table: "licenses"
CREATE INDEX `license_customer_id_id` ON `licenses` (`customer_id`, `id`);
-- create index "licenses_root_expiry" to table: "licenses"
CREATE INDEX `licenses_root_expiry` ON `licenses` (`root_id`, `product_id`, `expires_at`);
-- create index "licenses_partner_expiry" to table: "licenses"
CREATE INDEX `licenses_partner_expiry` ON `licenses` (`partner_id`, `product_id`, `expires_at`);
-- create index "license_root_id_created_at_id" to table: "licenses"
CREATE INDEX `license_root_id_created_at_id` ON `licenses` (`root_id`, `created_at`, `id`);
-- create index "license_partner_id_created_at_id" to table: "licenses"
CREATE INDEX `license_partner_id_created_at_id` ON `licenses` (`partner_id`, `created_at`, `id`);
-- create index "license_activation_code" to table: "licenses"
CREATE UNIQUE INDEX `license_activation_code` ON `licenses` (`activation_code`) WHERE activation_code IS NOT NULL;
-- create "license_transactions" table
CREATE TABLE `license_transactions` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `type` text NOT NULL, `cause` text NOT NULL, `effective_at` datetime NOT NULL, `assignment_id` text NOT NULL, `license_version` text NOT NULL, `units_before` integer NOT NULL, `units_after` integer NOT NULL, `before` text NOT NULL, `after` text NOT NULL, `actor_id` text NOT NULL, `actor_name` text NOT NULL, `customer_id` text NOT NULL, `license_id` text NOT NULL, `plan_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `license_transactions_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `license_transactions_licenses_license` FOREIGN KEY (`license_id`) REFERENCES `licenses` (`id`) ON DELETE NO ACTION, CONSTRAINT `license_transactions_service_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `license_transactions_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `license_transactions_license_version_known` CHECK (license_version IN ('TRIAL', 'FULL', 'NFR')), CONSTRAINT `license_transactions_type_known` CHECK (type IN ('NEW_PURCHASE', 'LICENSE_CHANGE', 'LICENSE_CONVERSION', 'SUITE_COMPOSITION_CHANGE')));
-- create index "licensetransaction_customer_id_id" to table: "license_transactions"
CREATE INDEX `licensetransaction_customer_id_id` ON `license_transactions` (`customer_id`, `id`);
-- create index "licensetransaction_license_id_id" to table: "license_transactions"
CREATE INDEX `licensetransaction_license_id_id` ON `license_transactions` (`license_id`, `id`);
-- create index "licensetransaction_root_id_id" to table: "license_transactions"
CREATE INDEX `licensetransaction_root_id_id` ON `license_transactions` (`root_id`, `id`);
-- create index "licensetransaction_partner_id_id" to table: "license_transactions"
CREATE INDEX `licensetransaction_partner_id_id` ON `license_transactions` (`partner_id`, `id`);
-- create "messages" table
CREATE TABLE `messages` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `customer_id` text NULL, `kind` text NOT NULL, `user_id` text NULL, `recipient` text NOT NULL, `data` text NOT NULL DEFAULT (''), `dedup_key` text NOT NULL, `due_at` datetime NOT NULL, `sent_at` datetime NULL, `canceled_at` datetime NULL, `failed_at` datetime NULL, `next_try_at` datetime NOT NULL, `tries` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`), CONSTRAINT `messages_kind_known` CHECK (kind IN ('ACCOUNT_CREATED', 'PASSWORD_RESET', 'LICENSE_ADDED')), CONSTRAINT `messages_tries_bounds` CHECK (tries >= 0));
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
-- create "partners" table
CREATE TABLE `partners` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `kind` text NOT NULL, `slug` text NOT NULL, `pool_refill` bool NOT NULL DEFAULT (false), `suspended_at` datetime NULL, `canceled_at` datetime NULL, `company` text NOT NULL, `company_key` text NOT NULL, `city` text NOT NULL, `state` text NOT NULL, `country` text NOT NULL DEFAULT (''), `address` text NOT NULL DEFAULT (''), `postal_code` text NOT NULL DEFAULT (''), `phone` text NOT NULL DEFAULT (''), `notes` text NOT NULL DEFAULT (''), `first_name` text NOT NULL DEFAULT (''), `last_name` text NOT NULL DEFAULT (''), `email` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `locale` text NOT NULL DEFAULT ('en-US'), `search` text NOT NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `partners_partners_children` FOREIGN KEY (`parent_id`) REFERENCES `partners` (`id`) ON DELETE SET NULL, CONSTRAINT `partners_address_length` CHECK (length(address) BETWEEN 0 AND 128), CONSTRAINT `partners_city_length` CHECK (length(city) BETWEEN 1 AND 64), CONSTRAINT `partners_company_length` CHECK (length(company) BETWEEN 1 AND 128), CONSTRAINT `partners_country_length` CHECK (length(country) BETWEEN 0 AND 2), CONSTRAINT `partners_email_length` CHECK (length(email) BETWEEN 0 AND 128), CONSTRAINT `partners_first_name_length` CHECK (length(first_name) BETWEEN 0 AND 50), CONSTRAINT `partners_kind_known` CHECK (kind IN ('DISTRIBUTOR', 'ISP', 'MSP', 'RESELLER')), CONSTRAINT `partners_last_name_length` CHECK (length(last_name) BETWEEN 0 AND 50), CONSTRAINT `partners_notes_length` CHECK (length(notes) BETWEEN 0 AND 2000), CONSTRAINT `partners_phone_length` CHECK (length(phone) BETWEEN 0 AND 32), CONSTRAINT `partners_postal_code_length` CHECK (length(postal_code) BETWEEN 0 AND 10), CONSTRAINT `partners_slug_of_tier_one` CHECK ((slug = '') = (parent_id IS NOT NULL)), CONSTRAINT `partners_state_length` CHECK (length(state) BETWEEN 1 AND 64), CONSTRAINT `partners_tier` CHECK ((parent_id IS NULL) = (kind IN ('DISTRIBUTOR', 'ISP'))));
-- create index "partner_root_id_company_key_id" to table: "partners"
CREATE INDEX `partner_root_id_company_key_id` ON `partners` (`root_id`, `company_key`, `id`);
-- create index "partner_slug" to table: "partners"
CREATE UNIQUE INDEX `partner_slug` ON `partners` (`slug`) WHERE slug <> '';
-- create "password_links" table
CREATE TABLE `password_links` (`id` text NOT NULL, `user_id` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `used_at` datetime NULL, PRIMARY KEY (`id`));
-- create index "passwordlink_user_id" to table: "password_links"
CREATE INDEX `passwordlink_user_id` ON `password_links` (`user_id`);
-- create "plan_components" table
CREATE TABLE `plan_components` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `position` integer NOT NULL, `data_center` text NOT NULL DEFAULT (''), `managed` bool NOT NULL DEFAULT (false), `product_id` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `plan_components_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `plan_components_service_plans_components` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION);
-- create index "plancomponent_plan_id_product_id" to table: "plan_components"
CREATE UNIQUE INDEX `plancomponent_plan_id_product_id` ON `plan_components` (`plan_id`, `product_id`);
-- create "plan_grants" table
CREATE TABLE `plan_grants` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `plan_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `plan_grants_service_plans_grants` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION);
-- create index "plangrant_partner_id_plan_id" to table: "plan_grants"
CREATE UNIQUE INDEX `plangrant_partner_id_plan_id` ON `plan_grants` (`partner_id`, `plan_id`);
-- create index "plangrant_plan_id" to table: "plan_grants"
CREATE INDEX `plangrant_plan_id` ON `plan_grants` (`plan_id`);
-- create "pools" table
CREATE TABLE `pools` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `license_version` text NOT NULL, `stock` integer NOT NULL, `maximum` integer NOT NULL, `threshold` integer NOT NULL DEFAULT (0), `partner_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `pools_partners_pools` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `pools_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `pools_license_version_known` CHECK (license_version IN ('TRIAL', 'FULL')), CONSTRAINT `pools_maximum_bounds` CHECK (maximum >= 0), CONSTRAINT `pools_stock_bounds` CHECK (stock >= 0), CONSTRAINT `pools_threshold_bounds` CHECK (threshold >= 0));
-- create index "pool_partner_id_product_id_license_version" to table: "pools"
CREATE UNIQUE INDEX `pool_partner_id_product_id_license_version` ON `pools` (`partner_id`, `product_id`, `license_version`);
-- create "products" table
CREATE TABLE `products` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` text NOT NULL, `name` text NOT NULL, `name_key` text NOT NULL, `description` text NOT NULL DEFAULT (''), `kind` text NOT NULL, `family` text NOT NULL, `level` integer NOT NULL DEFAULT (1), `unit_type` text NOT NULL, `versions` json NOT NULL, `activation_policies` json NOT NULL, `data_centers` json NOT NULL, `manageable` bool NOT NULL DEFAULT (false), `reports_usage` bool NOT NULL DEFAULT (false), `credits_per_unit` integer NULL, `suite_version` integer NOT NULL DEFAULT (0), `end_of_sale_at` datetime NULL, `end_of_life_at` datetime NULL, PRIMARY KEY (`id`), CONSTRAINT `products_family_length` CHECK (length(family) BETWEEN 1 AND 64), CONSTRAINT `products_kind_known` CHECK (kind IN ('SAAS', 'SOFTWARE', 'SUITE')), CONSTRAINT `products_level_positive` CHECK (level >= 1), CONSTRAINT `products_name_length` CHECK (length(name) BETWEEN 1 AND 128), CONSTRAINT `products_suite_has_version` CHECK ((kind = 'SUITE') = (suite_version > 0)));
-- create index "product_code" to table: "products"
CREATE UNIQUE INDEX `product_code` ON `products` (`code`);
-- create index "product_name_key" to table: "products"
CREATE UNIQUE INDEX `product_name_key` ON `products` (`name_key`);
-- create index "product_family" to table: "products"
CREATE INDEX `product_family` ON `products` (`family`);
-- create "product_grants" table
CREATE TABLE `product_grants` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `product_grants_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "productgrant_partner_id_product_id" to table: "product_grants"
CREATE UNIQUE INDEX `productgrant_partner_id_product_id` ON `product_grants` (`partner_id`, `product_id`);
-- create "service_plans" table
CREATE TABLE `service_plans` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `external_id` text NULL, `name` text NOT NULL, `name_key` text NOT NULL, `suite_version` integer NOT NULL DEFAULT (0), `license_version` text NOT NULL, `activation` text NOT NULL, `initial_months` integer NOT NULL, `auto_renew` bool NOT NULL DEFAULT (false), `renewal_months` integer NOT NULL DEFAULT (0), `notification_days` integer NOT NULL, `chargeable_month` integer NOT NULL DEFAULT (1), `grace_length` integer NOT NULL, `grace_unit` text NOT NULL, `enabled` bool NOT NULL DEFAULT (true), `partner_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `service_plans_partners_plans` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `service_plans_products_plans` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `service_plans_activation_known` CHECK (activation IN ('AT_START', 'FIRST_SIGN_IN', 'ACTIVATION_CODE')), CONSTRAINT `service_plans_chargeable_month_bounds` CHECK (chargeable_month BETWEEN 1 AND 12), CONSTRAINT `service_plans_grace_bounds` CHECK (grace_length BETWEEN 0 AND 366), CONSTRAINT `service_plans_grace_unit_known` CHECK (grace_unit IN ('DAYS', 'MONTHS')), CONSTRAINT `service_plans_initial_months_bounds` CHECK (initial_months BETWEEN 1 AND 66), CONSTRAINT `service_plans_license_version_known` CHECK (license_version IN ('TRIAL', 'FULL', 'NFR')), CONSTRAINT `service_plans_name_length` CHECK (length(name) BETWEEN 1 AND 150), CONSTRAINT `service_plans_nfr_is_fixed` CHECK (license_version <> 'NFR' OR (initial_months = 12 AND NOT auto_renew AND grace_length = 0)), CONSTRAINT `service_plans_notification_days_bounds` CHECK (notification_days BETWEEN 0 AND 365), CONSTRAINT `service_plans_renewal_agrees` CHECK (auto_renew = (renewal_months > 0)), CONSTRAINT `service_plans_renewal_months_bounds` CHECK (renewal_months BETWEEN 0 AND 66), CONSTRAINT `service_plans_trial_is_fixed` CHECK (license_version <> 'TRIAL' OR (initial_months = 1 AND NOT auto_renew AND grace_length = 0)));
-- create index "serviceplan_partner_id_name_key" to table: "service_plans"
CREATE UNIQUE INDEX `serviceplan_partner_id_name_key` ON `service_plans` (`partner_id`, `name_key`);
-- create index "serviceplan_root_id_name_key_id" to table: "service_plans"
CREATE INDEX `serviceplan_root_id_name_key_id` ON `service_plans` (`root_id`, `name_key`, `id`);
-- create index "serviceplan_product_id" to table: "service_plans"
CREATE INDEX `serviceplan_product_id` ON `service_plans` (`product_id`);
-- create index "serviceplan_partner_id_external_id" to table: "service_plans"
CREATE UNIQUE INDEX `serviceplan_partner_id_external_id` ON `service_plans` (`partner_id`, `external_id`) WHERE external_id IS NOT NULL;
-- create "sessions" table
CREATE TABLE `sessions` (`id` text NOT NULL, `user_id` text NOT NULL, `created_at` datetime NOT NULL, `last_seen_at` datetime NOT NULL, `expires_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "session_user_id" to table: "sessions"
CREATE INDEX `session_user_id` ON `sessions` (`user_id`);
-- create index "session_expires_at" to table: "sessions"
CREATE INDEX `session_expires_at` ON `sessions` (`expires_at`);
-- create "suite_components" table
CREATE TABLE `suite_components` (`id` text NOT NULL, `created_at` datetime NOT NULL, `suite_version` integer NOT NULL, `position` integer NOT NULL, `suite_id` text NOT NULL, `product_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `suite_components_products_suite_components` FOREIGN KEY (`suite_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `suite_components_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION);
-- create index "suitecomponent_suite_id_suite_version_product_id" to table: "suite_components"
CREATE UNIQUE INDEX `suitecomponent_suite_id_suite_version_product_id` ON `suite_components` (`suite_id`, `suite_version`, `product_id`);
-- create "test_clocks" table
CREATE TABLE `test_clocks` (`id` text NOT NULL, `now` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "users" table
CREATE TABLE `users` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `account_name` text NOT NULL, `account_key` text NOT NULL, `role` text NOT NULL, `first_name` text NOT NULL, `last_name` text NOT NULL, `email` text NOT NULL, `phone` text NOT NULL DEFAULT (''), `time_zone` text NOT NULL DEFAULT ('UTC'), `locale` text NOT NULL DEFAULT ('en-US'), `enabled` bool NOT NULL DEFAULT (true), `password_hash` text NULL, `last_seen_at` datetime NULL, `deleted_at` datetime NULL, `search` text NOT NULL, `customer_id` text NULL, `partner_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `users_customers_users` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL, CONSTRAINT `users_partners_users` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION, CONSTRAINT `users_account_name_length` CHECK (length(account_name) BETWEEN 0 AND 25), CONSTRAINT `users_account_name_length_alive` CHECK (deleted_at IS NOT NULL OR length(account_name) >= 4), CONSTRAINT `users_email_length` CHECK (length(email) BETWEEN 0 AND 128), CONSTRAINT `users_first_name_length` CHECK (length(first_name) BETWEEN 0 AND 50), CONSTRAINT `users_last_name_length` CHECK (length(last_name) BETWEEN 0 AND 50), CONSTRAINT `users_role_known` CHECK (role IN ('ADMINISTRATOR', 'CUSTOMER_ACCOUNT_MANAGER', 'PARTNER_ACCOUNT_MANAGER', 'LICENSE_MANAGER', 'SUPPORT_MANAGER', 'SUPPORT_ENGINEER', 'BILLING_MANAGER')));
-- create index "user_root_id_account_key" to table: "users"
CREATE UNIQUE INDEX `user_root_id_account_key` ON `users` (`root_id`, `account_key`) WHERE deleted_at IS NULL;
-- create index "user_account_key" to table: "users"
CREATE INDEX `user_account_key` ON `users` (`account_key`);
-- create index "user_partner_id_account_key" to table: "users"
CREATE INDEX `user_partner_id_account_key` ON `users` (`partner_id`, `account_key`);
-- create index "user_customer_id" to table: "users"
CREATE INDEX `user_customer_id` ON `users` (`customer_id`);
