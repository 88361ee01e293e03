package renewals_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// size is how many licenses fall due, each of a customer of its own.
const size = 100_000

// border is when they do.
var border = time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)

// BenchmarkRenewals renews by the worker, then the same licenses of another
// database by hand.
func BenchmarkRenewals(b *testing.B) {
	var worker, beside, hand time.Duration
	var idle, busy float64
	most := 0
	for b.Loop() {
		d := open(b)
		fill(b, d)
		forget(b)
		begun := time.Now()
		if err := licensing.New(d).CrossDue(b.Context()); err != nil {
			b.Fatal(err)
		}
		worker += time.Since(begun)
		most = max(most, peak(b))
		check(b, d)

		// Once more, beside reads.
		d = open(b)
		fill(b, d)
		idle += reads(b, d, func() { <-time.After(idleFor) })
		begun = time.Now()
		busy += reads(b, d, func() {
			if err := licensing.New(d).CrossDue(b.Context()); err != nil {
				b.Fatal(err)
			}
		})
		beside += time.Since(begun)
		check(b, d)

		d = open(b)
		fill(b, d)
		begun = time.Now()
		if _, err := d.Writer().ExecContext(b.Context(), byHand); err != nil {
			b.Fatal(err)
		}
		hand += time.Since(begun)
		check(b, d)
	}
	n := float64(b.N)
	b.ReportMetric(worker.Seconds()/n, "worker-s")
	b.ReportMetric(hand.Seconds()/n, "by-hand-s")
	b.ReportMetric(worker.Seconds()/hand.Seconds(), "worker/by-hand")
	b.ReportMetric(beside.Seconds()/n, "worker-beside-reads-s")
	b.ReportMetric(idle/n, "idle-reads/s")
	b.ReportMetric(busy/idle, "reads/idle-reads")
	b.ReportMetric(float64(most), "peak-MB")
}

// idleFor is how long reads are counted while nothing else is done.
const idleFor = 5 * time.Second

// readers read at once.
const readers = 16

// reads counts how many licenses a second are looked up, with product and plan,
// while something is done.
func reads(b *testing.B, d *database.DB, while func()) float64 {
	b.Helper()
	ctx, stop := context.WithCancel(viewer.System(b.Context(), "bench", enum.ViaCommand))
	defer stop()
	var all sync.WaitGroup
	var n atomic.Int64
	begun := time.Now()
	for range readers {
		all.Go(func() {
			for ctx.Err() == nil {
				var product, plan string
				var units int
				err := d.QueryOne(ctx, []any{&units, &product, &plan}, `SELECT l.units, p.name, s.name FROM licenses l JOIN products p ON p.id = l.product_id
					JOIN assignments a ON a.id = l.assignment_id JOIN service_plans s ON s.id = a.plan_id WHERE l.id = ?`,
					fmt.Sprintf("lic_%026d", 1+rand.IntN(size)))
				if err != nil && ctx.Err() == nil {
					b.Error(err)
					return
				}
				n.Add(1)
			}
		})
	}
	while()
	took := time.Since(begun)
	stop()
	all.Wait()
	return float64(n.Load()) / took.Seconds()
}

// byHand is what a program would do that knows these licenses and nothing else.
const byHand = `
WITH renewed AS (
	UPDATE licenses SET expires_at = expires_at + interval '1 month', notify_at = notify_at + interval '1 month',
		grace_ends_at = grace_ends_at + interval '1 month', due_at = notify_at + interval '1 month',
		version = version + 1, updated_at = '2026-04-01T00:00:00Z'
	WHERE due_at <= '2026-04-01T00:00:00Z' RETURNING *)
INSERT INTO license_transactions (id, created_at, root_id, partner_id, customer_id, type, cause, effective_at, assignment_id,
	license_id, plan_id, product_id, license_version, units_before, units_after, before, after, actor_id, actor_name)
SELECT 'ltx_' || substr(md5(id), 1, 26), updated_at, root_id, partner_id, customer_id, 'LICENSE_CHANGE', 'AUTO_RENEWED',
	expires_at - interval '1 month', assignment_id, id, 'plan_1', product_id, license_version, units, units,
	json_build_object('units', units, 'version', license_version, 'startsAt', starts_at, 'expiresAt', expires_at - interval '1 month',
		'notifyAt', notify_at - interval '1 month', 'graceEndsAt', grace_ends_at - interval '1 month', 'status', 'GRACE')::text,
	json_build_object('units', units, 'version', license_version, 'startsAt', starts_at, 'expiresAt', expires_at,
		'notifyAt', notify_at, 'graceEndsAt', grace_ends_at, 'status', 'ACTIVE')::text, 'system', 'system'
FROM renewed`

func open(b *testing.B) *database.DB {
	b.Helper()
	// As many connections as readers, and some for what else is done.
	d, err := database.Open(b.Context(), cluster.Postgres(b), database.Options{Now: func() time.Time { return border }, Pool: readers + 4})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = d.Close() })
	return d
}

// fill makes a partner with a plan, and its customers with a license each.
func fill(b *testing.B, d *database.DB) {
	b.Helper()
	const at = "'2026-03-01T00:00:00Z'::timestamptz"
	n := strconv.Itoa(size)
	for _, text := range []string{
		`INSERT INTO partners (id, created_at, updated_at, kind, root_id, company, company_key, city, state, time_zone, locale, search, slug)
			VALUES ('prt_1', ` + at + `, ` + at + `, 'DISTRIBUTOR', 'prt_1', 'Partner', 'partner', 'Galway', 'Connacht', 'UTC', 'en-US', '', 'partner')`,
		`INSERT INTO products (id, created_at, updated_at, code, name, name_key, kind, family, level, unit_type, versions, activation_policies, data_centers)
			VALUES ('prd_1', ` + at + `, ` + at + `, 'MAIL', 'Mail', 'mail', 'SAAS', 'mail', 1, 'seats', '["FULL"]', '["AT_START"]', '[]')`,
		`INSERT INTO service_plans (id, created_at, updated_at, root_id, partner_id, name, name_key, product_id, license_version, activation,
			initial_months, auto_renew, renewal_months, notification_days, grace_length, grace_unit)
			VALUES ('plan_1', ` + at + `, ` + at + `, 'prt_1', 'prt_1', 'Mail', 'mail', 'prd_1', 'FULL', 'AT_START', 1, true, 1, 7, 1, 'MONTHS')`,
		`INSERT INTO customers (id, created_at, updated_at, root_id, partner_id, created_by_partner_id, company, company_key, city, state, email, emergency_emails, time_zone, locale, search)
			SELECT 'cus_' || lpad(g::text, 26, '0'), ` + at + `, ` + at + `, 'prt_1', 'prt_1', 'prt_1', 'Customer ' || g, 'customer ' || g, 'Galway', 'Connacht',
			'contact@customer.example', '[]', 'UTC', 'en-US', '' FROM generate_series(1, ` + n + `) g`,
		`INSERT INTO assignments (id, created_at, updated_at, root_id, partner_id, customer_id, plan_id, initial_months, auto_renew, renewal_months, notification_days)
			SELECT 'asg_' || lpad(g::text, 26, '0'), ` + at + `, ` + at + `, 'prt_1', 'prt_1', 'cus_' || lpad(g::text, 26, '0'), 'plan_1', 1, true, 1, 7
			FROM generate_series(1, ` + n + `) g`,
		`INSERT INTO licenses (id, created_at, updated_at, root_id, partner_id, customer_id, assignment_id, product_id, license_version, activation, units,
			time_zone, initial_months, anchor_day, starts_at, expires_at, notify_at, grace_ends_at, notification_days, grace_length, grace_unit, due_at)
			SELECT 'lic_' || lpad(g::text, 26, '0'), ` + at + `, ` + at + `, 'prt_1', 'prt_1', 'cus_' || lpad(g::text, 26, '0'), 'asg_' || lpad(g::text, 26, '0'),
			'prd_1', 'FULL', 'AT_START', 5, 'UTC', 1, 1, ` + at + `, '2026-04-01T00:00:00Z', '2026-03-25T00:00:00Z', '2026-05-01T00:00:00Z', 7, 1, 'MONTHS',
			'2026-04-01T00:00:00Z' FROM generate_series(1, ` + n + `) g`,
		"VACUUM (ANALYZE)",
	} {
		if _, err := d.Writer().ExecContext(b.Context(), text); err != nil {
			b.Fatalf("%.80s: %v", text, err)
		}
	}
}

// check counts what was renewed.
func check(b *testing.B, d *database.DB) {
	b.Helper()
	var licenses, lines int
	ctx := viewer.System(b.Context(), "bench", enum.ViaCommand)
	err := d.QueryOne(ctx, []any{&licenses, &lines}, `SELECT (SELECT count(*) FROM licenses WHERE expires_at = '2026-05-01T00:00:00Z'),
		(SELECT count(*) FROM license_transactions WHERE cause = 'AUTO_RENEWED')`)
	if err != nil || licenses != size || lines != size {
		b.Fatalf("%d licenses and %d lines: %v", licenses, lines, err)
	}
}

// forget makes the kernel measure this process's memory anew.
func forget(b *testing.B) {
	b.Helper()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0o200); err != nil {
		b.Logf("the peak is that of the whole run: %v", err)
	}
}

// peak is the most memory that this process has had, in MB.
func peak(b *testing.B) int {
	b.Helper()
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Fatal(err)
	}
	for line := range strings.Lines(string(raw)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			n, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				b.Fatal(err)
			}
			return n / 1024
		}
	}
	return 0
}
