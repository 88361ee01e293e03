package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"
)

// held is how many licences the customer has whose crossgrade is tried.
const held = 200

// crowded makes a customer with one licence of today and others that are over, and
// a plan that would crossgrade the one.
const crowded = `
WITH c AS (SELECT a.*, l.id license_id, l.product_id, p.family FROM assignments a JOIN licenses l ON l.assignment_id = a.id
		JOIN products p ON p.id = l.product_id JOIN customers cu ON cu.id = a.customer_id JOIN service_plans s ON s.id = a.plan_id
		JOIN pools o ON o.partner_id = a.partner_id AND o.product_id = l.product_id AND o.license_version = 'FULL' AND o.stock > 100
	WHERE a.root_id = (SELECT partner_id FROM users WHERE account_name = 'distributor') AND s.partner_id = a.partner_id AND s.enabled
		AND cu.disabled_at IS NULL AND p.kind = 'SAAS' AND p.end_of_sale_at IS NULL AND p.end_of_life_at IS NULL AND a.suite_version = 0
		AND a.canceled_at IS NULL AND a.suspended_at IS NULL AND l.canceled_at IS NULL AND l.license_version = 'FULL' AND l.activation = 'AT_START'
		AND l.starts_at < now() AND l.expires_at > now() + interval '60 days'
		AND (SELECT count(*) FROM licenses x WHERE x.customer_id = a.customer_id) = 1 LIMIT 1),
	other AS (INSERT INTO service_plans SELECT (jsonb_populate_record(s, jsonb_build_object('id', 'plan_' || substr(md5($1), 1, 26),
		'name', 'Preview ' || $1, 'name_key', 'preview ' || $1, 'external_id', NULL, 'form_token', NULL))).* FROM service_plans s, c WHERE s.id = c.plan_id
		RETURNING id),
	part AS (INSERT INTO plan_components SELECT (jsonb_populate_record(x, jsonb_build_object('id', 'pc_' || substr(md5($1), 1, 26), 'plan_id', other.id))).*
		FROM plan_components x, c, other WHERE x.plan_id = c.plan_id),
	olds AS (INSERT INTO assignments SELECT (jsonb_populate_record(a, jsonb_build_object('id', 'asg_' || substr(md5($1 || g), 1, 26), 'external_id', NULL,
		'scheduled_update_id', NULL))).* FROM assignments a, c, generate_series(1, 20) g WHERE a.id = c.id),
	past AS (INSERT INTO licenses SELECT (jsonb_populate_record(l, jsonb_build_object('id', 'lic_' || substr(md5($1 || g), 1, 26),
		'assignment_id', 'asg_' || substr(md5($1 || (1 + g % 20)), 1, 26), 'product_id', (SELECT p.id FROM products p WHERE p.kind <> 'SUITE' AND p.family <> c.family
		ORDER BY md5(p.id || g) LIMIT 1), 'stock_units', 0, 'due_at', NULL, 'starts_at', now() - interval '3 years', 'notify_at', now() - interval '2 years',
		'expires_at', now() - interval '2 years', 'grace_ends_at', now() - interval '2 years'))).*
		FROM licenses l, c, generate_series(2, $2::int) g WHERE l.id = c.license_id)
SELECT c.customer_id, c.license_id, other.id, (SELECT holdings_version FROM customers WHERE id = c.customer_id) FROM c, other`

// preview measures a crossgrade that is only tried beside the look-up of the very
// licence, by the server and by hand: in turns, one client each.
func (w *world) preview(ctx context.Context, c config) (string, error) {
	var customer, license, plan string
	var version int
	if err := w.db.QueryRowContext(ctx, crowded, w.run, held).Scan(&customer, &license, &plan, &version); err != nil {
		return "", fmt.Errorf("preview: a customer with %d licences: %w", held, err)
	}
	if _, err := w.db.ExecContext(ctx, "VACUUM (ANALYZE) licenses, assignments"); err != nil {
		return "", err
	}
	var lookup operation
	for _, op := range operations() {
		if op.name == "Q3" {
			lookup = op
		}
	}
	lookup.variables = func(*world, *rand.Rand) map[string]any { return map[string]any{"id": license} }
	try := operation{
		name: "P1", what: fmt.Sprintf("preview of a crossgrade of a customer with %d licences", held),
		document: `mutation P1($input: AssignmentCreateInput!) { assignmentCreate(input: $input, dryRun: true) { effects {
			licenses { productName planName before { units status expirationDate } after { units status expirationDate } }
			pools { productName before after } lines { type productName unitsBefore unitsAfter } messages { kind } }
			userErrors { message } } }`,
		variables: func(*world, *rand.Rand) map[string]any {
			return map[string]any{"input": map[string]any{"customerId": customer, "planId": plan, "units": 7, "holdingsVersion": version}}
		},
	}
	n, err := statements(ctx, w, try)
	if err != nil {
		return "", err
	}
	server, hand := w.targets[0], w.targets[1]
	tried, looked, byHand := result{op: try.name}, result{op: lookup.name}, result{op: lookup.name}
	for range max(c.rounds, 3) {
		for _, m := range []struct {
			r  *result
			t  *target
			op operation
		}{{&tried, server, try}, {&looked, server, lookup}, {&byHand, hand, lookup}} {
			got, err := w.measure(ctx, m.t, m.op, 1, c.duration)
			if err != nil {
				return "", fmt.Errorf("%s: %w", m.op.name, err)
			}
			m.r.rounds[0] = append(m.r.rounds[0], got)
		}
	}
	ms := func(r result) float64 {
		return r.median(0, func(m measured) float64 { return float64(m.p50) / float64(time.Millisecond) })
	}
	cpu := func(r result) float64 {
		return r.median(0, func(m measured) float64 { return float64(m.serverCPU+m.databaseMS) / float64(time.Millisecond) })
	}
	return fmt.Sprintf("\nP1: %s; %d SQL statements. At one client %.2f ms, its look-up by the server %.2f ms, by hand %.2f ms: "+
		"**%.1f** and %.1f times as long; CPU %.2f, %.2f and %.2f ms.\n",
		try.what, n, ms(tried), ms(looked), ms(byHand), ms(tried)/ms(looked), ms(tried)/ms(byHand), cpu(tried), cpu(looked), cpu(byHand)), nil
}
