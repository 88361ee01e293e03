-- +goose Up
-- add column "brand_title" to table: "partners"
ALTER TABLE `partners` ADD COLUMN `brand_title` text NULL;
-- add column "brand_accent" to table: "partners"
ALTER TABLE `partners` ADD COLUMN `brand_accent` text NULL;
-- add column "brand_logo" to table: "partners"
ALTER TABLE `partners` ADD COLUMN `brand_logo` text NULL;
-- create "brand_logos" table
CREATE TABLE `brand_logos` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `hash` text NOT NULL, `content` blob NOT NULL, `partner_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `brand_logos_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE NO ACTION);
-- create index "brandlogo_partner_id" to table: "brand_logos"
CREATE UNIQUE INDEX `brandlogo_partner_id` ON `brand_logos` (`partner_id`);
-- create index "brandlogo_hash" to table: "brand_logos"
CREATE INDEX `brandlogo_hash` ON `brand_logos` (`hash`);
