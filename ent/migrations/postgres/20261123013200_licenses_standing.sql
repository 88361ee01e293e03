-- +goose Up
-- create index "licenses_standing" to table: "licenses"
CREATE INDEX "licenses_standing" ON "licenses" ("customer_id", "assignment_id") WHERE ((canceled_at IS NULL) AND ((due_at IS NOT NULL) OR (expires_at IS NULL)));
