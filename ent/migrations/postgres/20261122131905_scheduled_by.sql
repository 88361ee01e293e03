-- +goose Up
-- modify "scheduled_updates" table
ALTER TABLE "scheduled_updates" ADD COLUMN "requested_by" character varying NOT NULL DEFAULT '' COLLATE "C";
