-- +goose Up
-- add column "dashboard" to table: "users"
ALTER TABLE `users` ADD COLUMN `dashboard` text NULL;
