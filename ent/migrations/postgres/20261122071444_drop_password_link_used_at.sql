-- +goose Up
-- modify "password_links" table
ALTER TABLE "password_links" DROP COLUMN "used_at";
