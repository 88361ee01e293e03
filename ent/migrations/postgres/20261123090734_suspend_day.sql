-- +goose Up
-- modify "assignments" table
ALTER TABLE "assignments" DROP CONSTRAINT "assignments_end_reason_known_2", ADD CONSTRAINT "assignments_end_reason_known_3" CHECK ((end_reason)::text = ANY ((ARRAY['CANCELED'::character varying, 'CROSSGRADED'::character varying, 'EXPIRED'::character varying, 'PARTNER_CANCELED'::character varying])::text[]));
-- modify "bulk_operations" table
ALTER TABLE "bulk_operations" DROP CONSTRAINT "bulk_operations_kind_known_5", ADD CONSTRAINT "bulk_operations_kind_known_6" CHECK ((kind)::text = ANY ((ARRAY['TEST_CLOCK_ADVANCE'::character varying, 'ASSIGNMENTS_MODIFY'::character varying, 'ASSIGNMENTS_RENEW'::character varying, 'ASSIGNMENTS_SUSPEND'::character varying, 'ASSIGNMENTS_CANCEL'::character varying, 'ASSIGNMENTS_APPLY'::character varying, 'CUSTOMERS_DISABLE'::character varying, 'CUSTOMERS_ENABLE'::character varying, 'CUSTOMERS_MOVE'::character varying])::text[]));
