package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

const (
	// held is how many licenses a customer has whose crossgrade is tried.
	held = 200
	// tried is how many such customers there are.
	tried = 16
)

// families makes a product family of its own for each license that runs.
const families = `
INSERT INTO products SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'prd_' || substr(md5('bench ' || g), 1, 26), 'code', 'BENCH-' || g,
	'name', 'Bench ' || g, 'name_key', 'bench ' || g, 'family', 'bench-' || g))).*
FROM products p, generate_series(2, $1::int) g WHERE p.id = (SELECT min(id) FROM products WHERE kind = 'SAAS') ON CONFLICT DO NOTHING`

// crowded makes a customer with one license that a plan, which it makes too, would
// crossgrade, and others in the way: all of them run when $3 is true, as of products
// of their own, and are over when it is not.
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
		'assignment_id', 'asg_' || substr(md5($1 || (1 + g % 20)), 1, 26), 'product_id', CASE WHEN $3 THEN 'prd_' || substr(md5('bench ' || g), 1, 26) ELSE
		(SELECT p.id FROM products p WHERE p.kind <> 'SUITE' AND p.family <> c.family AND p.family NOT LIKE 'bench-%' ORDER BY md5(p.id || g) LIMIT 1) END,
		'stock_units', 0) || CASE WHEN $3 THEN '{}' ELSE jsonb_build_object('due_at', NULL, 'starts_at', now() - interval '3 years',
		'notify_at', now() - interval '2 years', 'expires_at', now() - interval '2 years', 'grace_ends_at', now() - interval '2 years') END)).*
		FROM licenses l, c, generate_series(2, $2::int) g WHERE l.id = c.license_id)
SELECT c.customer_id, other.id, (SELECT holdings_version FROM customers WHERE id = c.customer_id) FROM c, other`

// preview measures a crossgrade that is only tried beside a point look-up, which is Q3,
// by the same server, in turns.
func (w *world) preview(ctx context.Context, c config) (string, error) {
	if _, err := w.db.ExecContext(ctx, families, held); err != nil {
		return "", err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\nP1: preview of a crossgrade of a customer with %d licenses, beside the look-up of one license (Q3).\n\n", held)
	b.WriteString("| licenses | clients | SQL statements | preview p50 ms | look-up p50 ms | times as long | preview req/s | look-up req/s | CPU ms | look-up's |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for _, run := range []bool{false, true} {
		if err := w.previewOf(ctx, c, run, &b); err != nil {
			return "", fmt.Errorf("preview: %w", err)
		}
	}
	return b.String(), nil
}

func (w *world) previewOf(ctx context.Context, c config, run bool, to *strings.Builder) error {
	of, name := w.run+"o", "one runs"
	if run {
		of, name = w.run+"r", "all run"
	}
	var inputs []map[string]any
	for i := range tried {
		var customer, plan string
		var version int
		if err := w.db.QueryRowContext(ctx, crowded, fmt.Sprintf("%s%d-", of, i), held, run).Scan(&customer, &plan, &version); err != nil {
			return fmt.Errorf("a customer with %d licenses: %w", held, err)
		}
		inputs = append(inputs, map[string]any{"customerId": customer, "planId": plan, "units": 7, "holdingsVersion": version})
	}
	if _, err := w.db.ExecContext(ctx, "VACUUM (ANALYZE) licenses, assignments, customers, products"); err != nil {
		return err
	}
	lookup := lookUpLicense()
	try := operation{
		name: "P1",
		document: `mutation P1($input: AssignmentCreateInput!) { assignmentCreate(input: $input, dryRun: true) { effects {
			licenses { productName planName before { units status expirationDate } after { units status expirationDate } }
			pools { productName before after } lines { type productName unitsBefore unitsAfter } messages { kind } }
			userErrors { message } } }`,
		variables: func(_ *world, r *rand.Rand) map[string]any {
			return map[string]any{"input": inputs[r.IntN(tried)]}
		},
	}
	n, err := statements(ctx, w, try)
	if err != nil {
		return err
	}
	for _, clients := range []int{1, 16} {
		r := result{op: try.name, concurrency: clients}
		for range max(c.rounds, 3) {
			for i, op := range []operation{try, lookup} {
				got, err := w.measure(ctx, w.targets[0], op, clients, c.duration)
				if err != nil {
					return fmt.Errorf("%s: %w", op.name, err)
				}
				r.rounds[i] = append(r.rounds[i], got)
			}
		}
		p50 := func(m measured) float64 { return float64(m.p50) / float64(time.Millisecond) }
		perSecond := func(m measured) float64 { return m.perSecond }
		cpu := func(m measured) float64 { return float64(m.serverCPU+m.databaseMS) / float64(time.Millisecond) }
		fmt.Fprintf(to, "| %s | %d | %d | %.2f | %.2f | **%.1f** | %.0f | %.0f | %.2f | %.2f |\n", name, clients, n,
			r.median(0, p50), r.median(1, p50), r.median(0, p50)/r.median(1, p50),
			r.median(0, perSecond), r.median(1, perSecond), r.median(0, cpu), r.median(1, cpu))
	}
	return nil
}
