-- +goose Up
-- modify "sessions" table
ALTER TABLE "sessions" ADD COLUMN "user_agent" character varying NOT NULL DEFAULT '' COLLATE "C", ADD COLUMN "address" character varying NOT NULL DEFAULT '' COLLATE "C";
