-- +goose Up
-- modify "messages" table
ALTER TABLE "messages" ADD COLUMN "locale" character varying NULL COLLATE "C";
