package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/lib/pq"

	"github.com/openlmp/openlmp/ent/id"
)

// handler is what the server is measured against: net/http, one prepared
// statement an operation, and PostgreSQL's JSON sent as it is. No sign-in, no
// tenant scope, no limits, no GraphQL.
func handler(ctx context.Context, url, addr string) error {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(16)
	db.SetMaxIdleConns(16)
	statements := map[string]*sql.Stmt{}
	for name, text := range map[string]string{"Q1": q1, "Q2": q2, "Q3": q3, "M1": m1} {
		if statements[name], err = db.PrepareContext(ctx, text); err != nil {
			return errors.New(name + ": " + err.Error())
		}
	}
	var root string
	if err := db.QueryRowContext(ctx, `SELECT partner_id FROM users WHERE account_name = 'distributor'`).Scan(&root); err != nil {
		return err
	}
	server := &http.Server{Addr: addr, ReadHeaderTimeout: 5 * time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body struct {
			OperationName string `json:"operationName"`
			Variables     struct {
				Partner, ID string
				Input       input
			} `json:"variables"`
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		now := time.Now().UTC()
		var args []any
		switch body.OperationName {
		case "Q1":
			args = []any{body.Variables.Partner, now}
		case "Q2":
			args = []any{root, now}
		case "Q3":
			args = []any{body.Variables.ID, now}
		case "M1":
			args = body.Variables.Input.args(r.Header.Get("Idempotency-Key"), now)
		}
		var out []byte
		if err := statements[body.OperationName].QueryRowContext(r.Context(), args...).Scan(&out); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(out)
	})}
	return server.ListenAndServe()
}

// status is a license's, as the server derives it; %t is the table, $2 is now.
const status = `CASE WHEN l.canceled_at IS NOT NULL THEN 'CANCELED' WHEN l.blocked_at IS NOT NULL THEN 'EXPIRED'
	WHEN l.suspended_at IS NOT NULL AND (l.expires_at IS NULL OR l.expires_at <= $2) AND (l.grace_ends_at IS NULL OR l.grace_ends_at > $2) THEN 'SUSPENDED'
	WHEN l.activation <> 'AT_START' AND l.activated_at IS NULL AND (l.expires_at IS NULL OR l.expires_at > $2) THEN 'AWAITING_ACTIVATION'
	WHEN l.starts_at IS NULL OR l.starts_at > $2 THEN 'SCHEDULED' WHEN l.notify_at <= $2 AND l.expires_at > $2 THEN 'EXPIRING_SOON'
	WHEN l.expires_at IS NULL OR l.expires_at > $2 THEN 'ACTIVE' WHEN l.grace_ends_at > $2 THEN 'GRACE' ELSE 'EXPIRED' END`

// at writes an instant as the server does: RFC 3339 in UTC, no zeros behind the second.
func at(column string) string {
	return `to_char(` + column + ` AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') ||
		COALESCE('.' || NULLIF(rtrim(to_char(` + column + `, 'US'), '0'), ''), '') || 'Z'`
}

var license = `json_build_object('id', l.id, 'status', ` + status + `, 'units', l.units, 'usedUnits', l.used_units,
	'startsAt', ` + at("l.starts_at") + `, 'expiresAt', ` + at("l.expires_at") + `, 'product', json_build_object('id', p.id, 'name', p.name)`

var q1 = `WITH c AS MATERIALIZED (SELECT id, company, city, state, company_key FROM customers WHERE partner_id = $1 ORDER BY company_key, id LIMIT 100),
	a AS MATERIALIZED (SELECT a.id, a.customer_id, a.plan_id, a.auto_renew, a.created_at FROM assignments a JOIN c ON c.id = a.customer_id),
	lj AS (SELECT l.assignment_id, json_agg(` + license + `) ORDER BY l.id) js FROM a JOIN licenses l ON l.assignment_id = a.id
		JOIN products p ON p.id = l.product_id GROUP BY 1),
	aj AS (SELECT a.customer_id, json_agg(json_build_object('id', a.id, 'autoRenew', a.auto_renew, 'createdAt', ` + at("a.created_at") + `,
		'plan', json_build_object('id', sp.id, 'name', sp.name), 'licenses', lj.js) ORDER BY a.id) js
		FROM a JOIN service_plans sp ON sp.id = a.plan_id JOIN lj ON lj.assignment_id = a.id GROUP BY 1)
	SELECT json_build_object('data', json_build_object('customers', json_build_object('nodes', COALESCE(json_agg(json_build_object(
		'id', c.id, 'company', c.company, 'city', c.city, 'state', c.state, 'assignments', COALESCE(aj.js, '[]')) ORDER BY c.company_key, c.id), '[]'))))
	FROM c LEFT JOIN aj ON aj.customer_id = c.id`

var q2 = `WITH s AS (SELECT l.product_id, ` + status + ` status, count(*) n FROM licenses l WHERE l.root_id = $1 GROUP BY 1, 2),
	b AS (SELECT p.name, json_build_object('product', json_build_object('id', p.id, 'name', p.name), 'counts',
		json_agg(json_build_object('status', s.status, 'count', s.n) ORDER BY array_position(ARRAY['SCHEDULED', 'AWAITING_ACTIVATION',
		'ACTIVE', 'EXPIRING_SOON', 'GRACE', 'EXPIRED', 'SUSPENDED', 'CANCELED'], s.status))) js
		FROM s JOIN products p ON p.id = s.product_id GROUP BY p.id, p.name)
	SELECT json_build_object('data', json_build_object('dashboard', json_build_object(
		'enabledCustomers', (SELECT count(*) FROM customers WHERE root_id = $1 AND disabled_at IS NULL),
		'activePartners', (SELECT count(*) FROM partners WHERE root_id = $1 AND parent_id IS NOT NULL AND suspended_at IS NULL AND canceled_at IS NULL),
		'enabledPlans', (SELECT count(*) FROM service_plans sp JOIN products p ON p.id = sp.product_id WHERE sp.root_id = $1 AND sp.enabled
			AND (p.end_of_life_at IS NULL OR p.end_of_life_at > $2)),
		'exceedsAllocation', (SELECT count(*) FROM licenses WHERE root_id = $1 AND used_units > units),
		'licenseStatus', (SELECT json_agg(js ORDER BY name COLLATE "C") FROM b))))`

var q3 = `SELECT json_build_object('data', json_build_object('license', ` + license + `,
	'assignment', json_build_object('id', a.id, 'autoRenew', a.auto_renew, 'renewalMonths', a.renewal_months))))
	FROM licenses l JOIN products p ON p.id = l.product_id JOIN assignments a ON a.id = l.assignment_id WHERE l.id = $1`

// input is what M1 reads of the mutation's input.
type input struct {
	PartnerID, Company, City, State, Country, TimeZone string
	Administrator                                      struct{ AccountName, FirstName, LastName, Email string }
	Plans                                              []struct {
		PlanID string
		Units  int
	}
}

func (in input) args(key string, now time.Time) []any {
	licenses, lines, steps := make([]string, 3), make([]string, 3), make([]string, 6)
	for i := range licenses {
		licenses[i], lines[i] = id.New(id.License), id.New(id.Transaction)
	}
	for i := range steps {
		steps[i] = id.New(id.UnitStep)
	}
	return []any{
		now, in.PartnerID, id.New(id.Customer), in.Company, strings.ToLower(in.Company), in.City, in.State, in.Country, in.TimeZone,
		id.New(id.User), in.Administrator.AccountName, in.Administrator.FirstName, in.Administrator.LastName, in.Administrator.Email,
		id.New(id.Assignment), in.Plans[0].PlanID, in.Plans[0].Units, pq.StringArray(licenses), pq.StringArray(lines),
		id.New(id.Audit), id.New(id.Message), id.New(id.Message), key, pq.StringArray(steps),
	}
}

// m1 writes the rows that the server writes: customer, user, assignment, three
// licenses, three report lines and the steps of their units, the audit event, two messages and the key; and it
// takes the units from the partner's pools, locked in order.
const m1 = `WITH plan AS (SELECT * FROM service_plans WHERE id = $16::text AND partner_id = $2::text AND enabled),
	part AS (SELECT pc.*, row_number() OVER (ORDER BY pc.position) n FROM plan_components pc JOIN plan ON plan.id = pc.plan_id),
	day AS (SELECT date_trunc('day', $1::timestamptz, $9::text) d),
	term AS (SELECT d, d + make_interval(months => plan.initial_months::int) AS ends, plan.* FROM day, plan),
	who AS (SELECT r.id, r.root_id FROM partners r WHERE r.id = $2::text AND r.suspended_at IS NULL AND r.canceled_at IS NULL),
	pool AS (SELECT id, product_id FROM pools WHERE partner_id = $2::text AND product_id IN (SELECT product_id FROM part)
		AND license_version = (SELECT license_version FROM plan) ORDER BY id FOR UPDATE),
	stock AS (UPDATE pools SET stock = stock - $17::int, updated_at = $1::timestamptz, version = version + 1 WHERE id IN (SELECT id FROM pool)),
	c AS (INSERT INTO customers (id, created_at, updated_at, version, root_id, partner_id, created_by_partner_id, emergency_emails, industry,
		owned_by_vendor, created_by_vendor, holdings_version, company, company_key, city, state, country, address, postal_code, phone, notes,
		first_name, last_name, email, time_zone, locale, search)
		SELECT $3::text, $1::timestamptz, $1::timestamptz, 1, root_id, id, root_id, '[]', '', '', '', 1, $4::text, $5::text, $6::text, $7::text, $8::text, '', '', '', '', $12::text, $13::text, $14::text, $9::text, 'en-US', $5::text FROM who
		RETURNING id, company, root_id, partner_id),
	u AS (INSERT INTO users (id, created_at, updated_at, version, root_id, partner_id, customer_id, account_name, account_key, role, first_name,
		last_name, email, phone, time_zone, locale, enabled, search)
		SELECT $10::text, $1::timestamptz, $1::timestamptz, 1, root_id, partner_id, id, $11::text, lower($11::text), 'ADMINISTRATOR', $12::text, $13::text, $14::text, '', $9::text, 'en-US', true, lower($11::text) FROM c),
	a AS (INSERT INTO assignments (id, created_at, updated_at, version, root_id, partner_id, customer_id, plan_id, suite_version, initial_months,
		auto_renew, renewal_months, notification_days, managed)
		SELECT $15::text, $1::timestamptz, $1::timestamptz, 1, c.root_id, c.partner_id, c.id, plan.id, plan.suite_version, plan.initial_months, plan.auto_renew,
		plan.renewal_months, plan.notification_days, false FROM c, plan RETURNING id),
	l AS (INSERT INTO licenses (id, created_at, updated_at, version, root_id, partner_id, customer_id, assignment_id, product_id, license_version,
		activation, units, data_center, time_zone, initial_months, anchor_day, starts_at, expires_at, notify_at, grace_ends_at, charge_starts_at,
		notification_days, chargeable_month, grace_length, grace_unit, stock_units, due_at)
		SELECT ($18::text[])[part.n], $1::timestamptz, $1::timestamptz, 1, c.root_id, c.partner_id, c.id, $15::text, part.product_id, term.license_version, term.activation, $17::int,
		part.data_center, $9::text, term.initial_months, 1, term.d, term.ends, term.ends - make_interval(days => term.notification_days::int),
		term.ends + make_interval(months => term.grace_length::int), term.d, term.notification_days, term.chargeable_month, term.grace_length,
		term.grace_unit, CASE WHEN pool.id IS NULL THEN 0 ELSE $17::int END, term.ends - make_interval(days => term.notification_days::int)
		FROM c, term, part LEFT JOIN pool ON pool.product_id = part.product_id RETURNING *),
	t AS (INSERT INTO license_transactions (id, created_at, root_id, partner_id, customer_id, type, cause, effective_at, assignment_id, license_id,
		plan_id, product_id, license_version, units_before, units_after, before, after, actor_id, actor_name)
		SELECT ($19::text[])[row_number() OVER ()], $1::timestamptz, root_id, partner_id, customer_id, 'NEW_PURCHASE', 'ASSIGNED', starts_at, $15::text, id, $16::text,
		product_id, license_version, 0, units, '', json_build_object('units', units, 'version', license_version, 'activation', activation,
		'assignmentId', assignment_id, 'timeZone', time_zone, 'startsAt', starts_at, 'expiresAt', expires_at, 'notifyAt', notify_at,
		'graceEndsAt', grace_ends_at, 'chargeStartsAt', charge_starts_at, 'status', 'ACTIVE')::text, 'bench', 'bench' FROM l),
	s AS (INSERT INTO unit_steps (id, created_at, root_id, partner_id, product_id, at, units, folded)
		SELECT ($24::text[])[row_number() OVER ()], $1::timestamptz, root_id, partner_id, product_id, at, units, 0 FROM (
		SELECT root_id, partner_id, product_id, greatest(starts_at, $1::timestamptz) AS at, units FROM l
		UNION ALL SELECT root_id, partner_id, product_id, grace_ends_at, -units FROM l) x),
	e AS (INSERT INTO audit_events (id, created_at, root_id, partner_id, customer_id, actor_id, actor_name, via, object_id, action, changes, effects, request_id)
		SELECT $20::text, $1::timestamptz, c.root_id, c.partner_id, c.id, 'bench', 'bench', 'API', c.id, 'customer.create',
		json_build_object('company', $4::text, 'city', $6::text, 'plan', $16::text, 'units', $17::int)::text,
		(SELECT json_agg(json_build_object('product', product_id, 'units', units, 'startsAt', starts_at, 'expiresAt', expires_at))::text FROM l), '' FROM c),
	m AS (INSERT INTO messages (id, created_at, updated_at, version, root_id, partner_id, customer_id, kind, user_id, recipient, data, dedup_key, due_at,
		next_try_at, tries, last_error)
		SELECT x.id, $1::timestamptz, $1::timestamptz, 1, c.root_id, c.partner_id, c.id, x.kind, x.user_id, $14::text, '{}', x.kind || ':' || x.id, $1::timestamptz, $1::timestamptz, 0, ''
		FROM c, (VALUES ($21::text, 'ACCOUNT_CREATED', $10::text), ($22::text, 'LICENSE_ADDED', NULL)) x (id, kind, user_id)),
	k AS (INSERT INTO idempotency_keys (id, hash, object_id, effects, created_at) SELECT md5($23::text), md5($23::text || $3::text), id, '', $1::timestamptz FROM c)
	SELECT json_build_object('data', json_build_object('customerCreate', json_build_object('customer',
		json_build_object('id', c.id, 'company', c.company), 'userErrors', '[]'::json))) FROM c`
