-- +goose Up
-- create "unit_steps" table
CREATE TABLE "unit_steps" ("id" character varying NOT NULL COLLATE "C", "created_at" timestamptz NOT NULL, "root_id" character varying NOT NULL COLLATE "C", "partner_id" character varying NOT NULL COLLATE "C", "product_id" character varying NOT NULL COLLATE "C", "at" timestamptz NOT NULL, "units" bigint NOT NULL, "folded" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"), CONSTRAINT "unit_steps_folded_known" CHECK (folded = ANY (ARRAY[(0)::bigint, (1)::bigint, (2)::bigint])));
-- create index "unit_steps_sums" to table: "unit_steps"
CREATE UNIQUE INDEX "unit_steps_sums" ON "unit_steps" ("partner_id", "product_id", "at", "folded") WHERE (folded > 0);
-- create index "unit_steps_to_fold" to table: "unit_steps"
CREATE INDEX "unit_steps_to_fold" ON "unit_steps" ("folded", "at") WHERE (folded < 2);
-- create index "unitstep_partner_id_at" to table: "unit_steps"
CREATE INDEX "unitstep_partner_id_at" ON "unit_steps" ("partner_id", "at");
-- create index "unitstep_root_id_at" to table: "unit_steps"
CREATE INDEX "unitstep_root_id_at" ON "unit_steps" ("root_id", "at");
-- the steps of the lines that there are: see licensing.Steps
INSERT INTO "unit_steps" ("id", "created_at", "root_id", "partner_id", "product_id", "at", "units")
WITH "line" AS (
  SELECT "root_id", "partner_id", "product_id", COALESCE(lag("product_id") OVER (PARTITION BY "license_id" ORDER BY "id"), "product_id") AS "former_id",
    CASE WHEN "before" <> '' AND "effective_at" < "created_at" THEN "effective_at" ELSE "created_at" END AS "since", "before", "after"
  FROM "license_transactions"
), "fact" AS (
  SELECT "root_id", "partner_id", "product_id", "since", 1 AS "sign", "after"::jsonb AS "facts" FROM "line"
  UNION ALL SELECT "root_id", "partner_id", "former_id", "since", -1, "before"::jsonb FROM "line" WHERE "before" <> ''
), "used" AS (
  SELECT "root_id", "partner_id", "product_id", "sign" * f."units" AS "units",
    GREATEST("since", f."startsAt", CASE WHEN f."suspendedAt" IS NOT NULL THEN f."graceEndsAt" END,
      CASE WHEN f."activation" <> 'AT_START' AND f."activatedAt" IS NULL THEN f."expiresAt" END) AS "from",
    CASE WHEN f."expiresAt" IS NOT NULL THEN GREATEST(f."expiresAt", f."graceEndsAt") END AS "until"
  FROM "fact" CROSS JOIN LATERAL jsonb_to_record("facts") AS f("units" bigint, "activation" text, "startsAt" timestamptz, "expiresAt" timestamptz,
    "graceEndsAt" timestamptz, "activatedAt" timestamptz, "suspendedAt" timestamptz, "canceledAt" timestamptz, "blockedAt" timestamptz)
  WHERE f."canceledAt" IS NULL AND f."blockedAt" IS NULL AND f."startsAt" IS NOT NULL AND (f."suspendedAt" IS NULL OR f."graceEndsAt" IS NOT NULL)
    AND (f."activation" = 'AT_START' OR f."activatedAt" IS NOT NULL OR f."expiresAt" IS NOT NULL)
), "step" AS (
  SELECT "root_id", "partner_id", "product_id", "from" AS "at", "units" FROM "used" WHERE "until" IS NULL OR "from" < "until"
  UNION ALL SELECT "root_id", "partner_id", "product_id", "until", -"units" FROM "used" WHERE "from" < "until"
), "total" AS (
  SELECT "root_id", "partner_id", "product_id", "at", sum("units") AS "units" FROM "step" GROUP BY "root_id", "partner_id", "product_id", "at" HAVING sum("units") <> 0
)
SELECT 'step_' || lpad((row_number() OVER ())::text, 26, '0'), "at", "root_id", "partner_id", "product_id", "at", "units"::bigint FROM "total";
