-- +goose Up
-- create index "auditevent_actor_id_id" to table: "audit_events"
CREATE INDEX "auditevent_actor_id_id" ON "audit_events" ("actor_id", "id");
-- create index "licenses_next_expiry" to table: "licenses"
CREATE INDEX "licenses_next_expiry" ON "licenses" ("customer_id", "expires_at", "id") WHERE ((expires_at IS NOT NULL) AND (canceled_at IS NULL) AND (blocked_at IS NULL));
