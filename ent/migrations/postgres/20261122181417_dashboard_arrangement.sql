-- +goose Up
-- modify "users" table
ALTER TABLE "users" ADD COLUMN "dashboard" character varying NULL COLLATE "C";
