-- +goose Up
-- create index "license_partner_id_expires_at_id" to table: "licenses"
CREATE INDEX "license_partner_id_expires_at_id" ON "licenses" ("partner_id", "expires_at", "id") WHERE (expires_at IS NOT NULL);
-- create index "license_root_id_expires_at_id" to table: "licenses"
CREATE INDEX "license_root_id_expires_at_id" ON "licenses" ("root_id", "expires_at", "id") WHERE (expires_at IS NOT NULL);
