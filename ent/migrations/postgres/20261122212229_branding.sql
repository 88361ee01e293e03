-- +goose Up
-- modify "partners" table
ALTER TABLE "partners" ADD COLUMN "brand_title" character varying NULL COLLATE "C", ADD COLUMN "brand_accent" character varying NULL COLLATE "C", ADD COLUMN "brand_logo" character varying NULL COLLATE "C";
-- create "brand_logos" table
CREATE TABLE "brand_logos" ("id" character varying NOT NULL COLLATE "C", "created_at" timestamptz NOT NULL, "root_id" character varying NOT NULL COLLATE "C", "hash" character varying NOT NULL COLLATE "C", "content" bytea NOT NULL, "partner_id" character varying NOT NULL COLLATE "C", PRIMARY KEY ("id"), CONSTRAINT "brand_logos_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION);
-- create index "brandlogo_hash" to table: "brand_logos"
CREATE INDEX "brandlogo_hash" ON "brand_logos" ("hash");
-- create index "brandlogo_partner_id" to table: "brand_logos"
CREATE UNIQUE INDEX "brandlogo_partner_id" ON "brand_logos" ("partner_id");
