-- +goose Up
-- modify "bulk_operations" table
ALTER TABLE "bulk_operations" DROP CONSTRAINT "bulk_operations_kind_known_3", ADD CONSTRAINT "bulk_operations_kind_known_4" CHECK ((kind)::text = ANY ((ARRAY['TEST_CLOCK_ADVANCE'::character varying, 'ASSIGNMENTS_MODIFY'::character varying, 'ASSIGNMENTS_RENEW'::character varying, 'ASSIGNMENTS_SUSPEND'::character varying, 'ASSIGNMENTS_APPLY'::character varying, 'CUSTOMERS_DISABLE'::character varying, 'CUSTOMERS_ENABLE'::character varying])::text[]));
