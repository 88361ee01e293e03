-- +goose Up
-- modify "saved_views" table
ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_page_known", ADD CONSTRAINT "saved_views_page_known_2" CHECK ((page)::text = ANY ((ARRAY['CUSTOMERS'::character varying, 'PARTNERS'::character varying, 'PLANS'::character varying, 'PRODUCTS'::character varying, 'REGISTRATION_KEYS'::character varying, 'RENEWALS'::character varying, 'OPERATIONS'::character varying, 'OUTBOX'::character varying, 'TRANSACTIONS'::character varying, 'AUDIT_LOG'::character varying, 'USERS'::character varying, 'LICENSE_POOL'::character varying])::text[]));
