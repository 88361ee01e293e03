-- +goose Up
-- create "crossgrades" table
CREATE TABLE `crossgrades` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `root_id` text NOT NULL, `partner_id` text NOT NULL, `units` integer NULL, `licenses` json NOT NULL, `start_date` text NULL, `external_id` text NULL, `holdings_version` integer NOT NULL, `resolved_at` datetime NULL, `canceled_at` datetime NULL, `assignment_id` text NULL, `customer_id` text NOT NULL, `plan_id` text NOT NULL, `made_assignment_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `crossgrades_assignments_crossgrades` FOREIGN KEY (`assignment_id`) REFERENCES `assignments` (`id`) ON DELETE SET NULL, CONSTRAINT `crossgrades_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `crossgrades_service_plans_plan` FOREIGN KEY (`plan_id`) REFERENCES `service_plans` (`id`) ON DELETE NO ACTION, CONSTRAINT `crossgrades_assignments_made_assignment` FOREIGN KEY (`made_assignment_id`) REFERENCES `assignments` (`id`) ON DELETE SET NULL, CONSTRAINT `crossgrades_made_when_resolved` CHECK (made_assignment_id IS NULL OR resolved_at IS NOT NULL), CONSTRAINT `crossgrades_one_end` CHECK (resolved_at IS NULL OR canceled_at IS NULL), CONSTRAINT `crossgrades_units_bounds` CHECK (units IS NULL OR units BETWEEN 1 AND 999999));
-- create index "crossgrades_open" to table: "crossgrades"
CREATE UNIQUE INDEX `crossgrades_open` ON `crossgrades` (`customer_id`, `plan_id`) WHERE resolved_at IS NULL AND canceled_at IS NULL;
-- create index "crossgrade_customer_id_created_at_id" to table: "crossgrades"
CREATE INDEX `crossgrade_customer_id_created_at_id` ON `crossgrades` (`customer_id`, `created_at`, `id`);
-- create index "crossgrade_root_id_created_at_id" to table: "crossgrades"
CREATE INDEX `crossgrade_root_id_created_at_id` ON `crossgrades` (`root_id`, `created_at`, `id`);
-- create index "crossgrade_partner_id_created_at_id" to table: "crossgrades"
CREATE INDEX `crossgrade_partner_id_created_at_id` ON `crossgrades` (`partner_id`, `created_at`, `id`);
-- create index "crossgrade_assignment_id" to table: "crossgrades"
CREATE INDEX `crossgrade_assignment_id` ON `crossgrades` (`assignment_id`) WHERE assignment_id IS NOT NULL;
-- create "crossgrade_items" table
CREATE TABLE `crossgrade_items` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `chosen` text NULL, `crossgrade_id` text NOT NULL, `product_id` text NOT NULL, `license_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `crossgrade_items_crossgrades_items` FOREIGN KEY (`crossgrade_id`) REFERENCES `crossgrades` (`id`) ON DELETE NO ACTION, CONSTRAINT `crossgrade_items_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE NO ACTION, CONSTRAINT `crossgrade_items_licenses_crossgrade_items` FOREIGN KEY (`license_id`) REFERENCES `licenses` (`id`) ON DELETE NO ACTION, CONSTRAINT `crossgrade_items_chosen_known` CHECK (chosen IN ('TRANSFER', 'NEW_LICENSE')));
-- create index "crossgradeitem_crossgrade_id_license_id" to table: "crossgrade_items"
CREATE UNIQUE INDEX `crossgradeitem_crossgrade_id_license_id` ON `crossgrade_items` (`crossgrade_id`, `license_id`);
-- create index "crossgradeitem_license_id" to table: "crossgrade_items"
CREATE INDEX `crossgradeitem_license_id` ON `crossgrade_items` (`license_id`);
