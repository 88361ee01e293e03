-- +goose Up
-- drop index "licenses_not_over" from table: "licenses"
DROP INDEX "licenses_not_over";
-- create index "licenses_standing" to table: "licenses"
CREATE INDEX "licenses_standing" ON "licenses" ("customer_id", "due_at", "product_id", "assignment_id") WHERE ((canceled_at IS NULL) AND ((due_at IS NOT NULL) OR (expires_at IS NULL)));
