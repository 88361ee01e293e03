-- +goose Up
-- add column "locale" to table: "messages"
ALTER TABLE `messages` ADD COLUMN `locale` text NULL;
