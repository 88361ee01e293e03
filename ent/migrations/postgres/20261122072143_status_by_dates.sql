-- +goose Up
-- drop index "licenses_partner_expiry" from table: "licenses"
DROP INDEX "licenses_partner_expiry";
-- drop index "licenses_root_expiry" from table: "licenses"
DROP INDEX "licenses_root_expiry";
-- create index "licenses_beyond_dates" to table: "licenses"
CREATE INDEX "licenses_beyond_dates" ON "licenses" ("root_id", "partner_id") WHERE ((canceled_at IS NOT NULL) OR (blocked_at IS NOT NULL) OR (suspended_at IS NOT NULL) OR (((activation)::text <> 'AT_START'::text) AND (activated_at IS NULL)));
-- create index "licenses_partner_dates" to table: "licenses"
CREATE INDEX "licenses_partner_dates" ON "licenses" ("partner_id", "product_id", "expires_at", "starts_at", "notify_at", "grace_ends_at") WHERE (NOT ((canceled_at IS NOT NULL) OR (blocked_at IS NOT NULL) OR (suspended_at IS NOT NULL) OR (((activation)::text <> 'AT_START'::text) AND (activated_at IS NULL))));
-- create index "licenses_root_dates" to table: "licenses"
CREATE INDEX "licenses_root_dates" ON "licenses" ("root_id", "product_id", "expires_at", "starts_at", "notify_at", "grace_ends_at") WHERE (NOT ((canceled_at IS NOT NULL) OR (blocked_at IS NOT NULL) OR (suspended_at IS NOT NULL) OR (((activation)::text <> 'AT_START'::text) AND (activated_at IS NULL))));
