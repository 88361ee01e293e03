-- +goose Up
-- create "bulk_operations" table
CREATE TABLE "bulk_operations" ("id" character varying NOT NULL COLLATE "C", "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "version" bigint NOT NULL DEFAULT 1, "root_id" character varying NOT NULL COLLATE "C", "partner_id" character varying NOT NULL COLLATE "C", "kind" character varying NOT NULL COLLATE "C", "status" character varying NOT NULL COLLATE "C", "input" character varying NOT NULL COLLATE "C", "total" bigint NOT NULL DEFAULT 0, "done" bigint NOT NULL DEFAULT 0, "actor_id" character varying NOT NULL COLLATE "C", "actor_name" character varying NOT NULL COLLATE "C", "started_at" timestamptz NULL, "finished_at" timestamptz NULL, "failure" character varying NOT NULL DEFAULT '' COLLATE "C", PRIMARY KEY ("id"), CONSTRAINT "bulk_operations_counts" CHECK ((total >= 0) AND (done >= 0)), CONSTRAINT "bulk_operations_kind_known" CHECK ((kind)::text = 'TEST_CLOCK_ADVANCE'::text), CONSTRAINT "bulk_operations_status_known" CHECK ((status)::text = ANY ((ARRAY['QUEUED'::character varying, 'RUNNING'::character varying, 'DONE'::character varying, 'FAILED'::character varying])::text[])));
-- create index "bulk_operations_unfinished" to table: "bulk_operations"
CREATE INDEX "bulk_operations_unfinished" ON "bulk_operations" ("kind", "id") WHERE (finished_at IS NULL);
-- create index "bulkoperation_partner_id_id" to table: "bulk_operations"
CREATE INDEX "bulkoperation_partner_id_id" ON "bulk_operations" ("partner_id", "id");
-- create index "bulkoperation_root_id_id" to table: "bulk_operations"
CREATE INDEX "bulkoperation_root_id_id" ON "bulk_operations" ("root_id", "id");
