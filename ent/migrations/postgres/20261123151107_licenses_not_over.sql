-- +goose Up
-- drop index "licenses_standing" from table: "licenses"
DROP INDEX "licenses_standing";
-- create index "licenses_not_over" to table: "licenses"
CREATE INDEX "licenses_not_over" ON "licenses" ("customer_id", "assignment_id", "product_id", "due_at") WHERE ((canceled_at IS NULL) AND ((due_at IS NOT NULL) OR (expires_at IS NULL)));
