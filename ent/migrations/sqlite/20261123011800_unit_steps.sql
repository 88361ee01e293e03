-- +goose Up
-- create "unit_steps" table
CREATE TABLE `unit_steps` (`id` text NOT NULL, `created_at` datetime NOT NULL, `root_id` text NOT NULL, `partner_id` text NOT NULL, `product_id` text NOT NULL, `at` datetime NOT NULL, `units` integer NOT NULL, `folded` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`), CONSTRAINT `unit_steps_folded_known` CHECK (folded IN (0, 1, 2)));
-- create index "unitstep_root_id_at" to table: "unit_steps"
CREATE INDEX `unitstep_root_id_at` ON `unit_steps` (`root_id`, `at`);
-- create index "unitstep_partner_id_at" to table: "unit_steps"
CREATE INDEX `unitstep_partner_id_at` ON `unit_steps` (`partner_id`, `at`);
-- create index "unit_steps_sums" to table: "unit_steps"
CREATE UNIQUE INDEX `unit_steps_sums` ON `unit_steps` (`partner_id`, `product_id`, `at`, `folded`) WHERE folded > 0;
-- create index "unit_steps_to_fold" to table: "unit_steps"
CREATE INDEX `unit_steps_to_fold` ON `unit_steps` (`folded`, `at`) WHERE folded < 2;
-- the steps of the lines that there are: see licensing.Steps
INSERT INTO `unit_steps` (`id`, `created_at`, `root_id`, `partner_id`, `product_id`, `at`, `units`)
WITH `line` AS (
  SELECT `root_id`, `partner_id`, `product_id`, COALESCE(lag(`product_id`) OVER (PARTITION BY `license_id` ORDER BY `id`), `product_id`) AS `former_id`,
    CASE WHEN `before` <> '' AND `effective_at` < `created_at` THEN `effective_at` ELSE `created_at` END AS `since`, `before`, `after`
  FROM `license_transactions`
), `fact` AS (
  SELECT `root_id`, `partner_id`, `product_id`, `since`, 1 AS `sign`, `after` AS `facts` FROM `line`
  UNION ALL SELECT `root_id`, `partner_id`, `former_id`, `since`, -1, `before` FROM `line` WHERE `before` <> ''
), `told` AS (
  SELECT `root_id`, `partner_id`, `product_id`, `since`, `sign` * json_extract(`facts`, '$.units') AS `units`,
    json_extract(`facts`, '$.activation') <> 'AT_START' AND json_extract(`facts`, '$.activatedAt') IS NULL AS `waits`,
    json_extract(`facts`, '$.suspendedAt') IS NOT NULL AS `suspended`,
    replace(replace(json_extract(`facts`, '$.startsAt'), 'T', ' '), 'Z', '+00:00') AS `starts_at`,
    replace(replace(json_extract(`facts`, '$.expiresAt'), 'T', ' '), 'Z', '+00:00') AS `expires_at`,
    replace(replace(json_extract(`facts`, '$.graceEndsAt'), 'T', ' '), 'Z', '+00:00') AS `grace_ends_at`
  FROM `fact` WHERE json_extract(`facts`, '$.canceledAt') IS NULL AND json_extract(`facts`, '$.blockedAt') IS NULL
), `used` AS (
  SELECT `root_id`, `partner_id`, `product_id`, `units`,
    max(`since`, `starts_at`, CASE WHEN `suspended` THEN `grace_ends_at` ELSE `since` END, CASE WHEN `waits` THEN `expires_at` ELSE `since` END) AS `from`,
    max(`expires_at`, COALESCE(`grace_ends_at`, `expires_at`)) AS `until`
  FROM `told`
), `step` AS (
  SELECT `root_id`, `partner_id`, `product_id`, `from` AS `at`, `units` FROM `used` WHERE `from` IS NOT NULL AND (`until` IS NULL OR `from` < `until`)
  UNION ALL SELECT `root_id`, `partner_id`, `product_id`, `until`, -`units` FROM `used` WHERE `from` < `until`
), `total` AS (
  SELECT `root_id`, `partner_id`, `product_id`, `at`, sum(`units`) AS `units` FROM `step` GROUP BY `root_id`, `partner_id`, `product_id`, `at` HAVING sum(`units`) <> 0
)
SELECT 'step_' || printf('%026d', row_number() OVER ()), `at`, `root_id`, `partner_id`, `product_id`, `at`, `units` FROM `total`;
