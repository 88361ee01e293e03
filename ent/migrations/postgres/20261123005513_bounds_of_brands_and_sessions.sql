-- +goose Up
-- modify "brand_logos" table
ALTER TABLE "brand_logos" ADD CONSTRAINT "brand_logos_content_length" CHECK ((length(content) >= 1) AND (length(content) <= 262144)), ADD CONSTRAINT "brand_logos_hash_length" CHECK ((length((hash)::text) >= 64) AND (length((hash)::text) <= 64));
-- modify "messages" table
ALTER TABLE "messages" ADD CONSTRAINT "messages_locale_length" CHECK ((length((locale)::text) >= 2) AND (length((locale)::text) <= 35));
-- modify "partners" table
ALTER TABLE "partners" ADD CONSTRAINT "partners_brand_accent_length" CHECK ((length((brand_accent)::text) >= 7) AND (length((brand_accent)::text) <= 7)), ADD CONSTRAINT "partners_brand_logo_length" CHECK ((length((brand_logo)::text) >= 64) AND (length((brand_logo)::text) <= 64)), ADD CONSTRAINT "partners_brand_title_length" CHECK ((length((brand_title)::text) >= 1) AND (length((brand_title)::text) <= 60));
-- modify "sessions" table
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_address_length" CHECK ((length((address)::text) >= 0) AND (length((address)::text) <= 64)), ADD CONSTRAINT "sessions_user_agent_length" CHECK ((length((user_agent)::text) >= 0) AND (length((user_agent)::text) <= 256));
