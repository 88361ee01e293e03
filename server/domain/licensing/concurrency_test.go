package licensing_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/crossgrade"
	"github.com/openlmp/openlmp/ent/db/crossgradeitem"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// The crowd of TestManyAtOnce: few customers and pools, so that all are in each
// other's way.
const (
	crowdWorkers     = 64
	crowdCalls       = 32 // of each worker
	crowdCallsAtMost = 4 * crowdCalls
	crowdCustomers   = 24
	crowdStock       = 400
)

// crowdDoes is how often each verb is done at least: what happened means something
// only where verbs are not all refused.
var crowdDoes = map[string]int{
	"assign": 50, "crossgrade": 20, "keep": 10, "resolve": 5, "modify": 20, "license units": 10, "schedule": 20, "unschedule": 3,
	"suspend": 10, "resume": 3, "cancel": 10, "renew": 10, "delete": 3, "change plan": 3, "convert": 3, "refill": 15, "disable": 3, "enable": 3, "time": 15,
}

// crowd is many workers on one book. Its clock moves with each call, so that time
// acts between and beneath them.
type crowd struct {
	*servertest.Book
	db        *database.DB
	licensing *licensing.Service
	catalog   *catalog.Service
	partners  []*db.Partner // the MSP and its Tier 1
	customers []*db.Customer
	plans     map[string][]*db.ServicePlan // by partner
	calls     atomic.Int64

	lock   sync.Mutex
	did    map[string]int // by verb and outcome
	keys   int            // that have a record
	filled map[string]int // by pool, by hand
	faults []string
}

func newCrowd(t *testing.T) *crowd {
	url := cluster.Postgres(t)
	c := &crowd{Book: servertest.NewBook(t, url), did: map[string]int{}, filled: map[string]int{}, plans: map[string][]*db.ServicePlan{}}
	now := func() time.Time { return servertest.Start.Add(time.Duration(c.calls.Load()) * 3 * time.Hour) }
	d, err := database.Open(t.Context(), url, database.Options{Now: now, Pool: crowdWorkers})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	c.db, c.licensing, c.catalog = d, licensing.New(d), catalog.New(d)
	c.DB.Partner.UpdateOneID(c.MSP.ID).SetPoolRefill(true).ExecX(c.System())
	c.partners = []*db.Partner{c.MSP, c.Distributor}
	monthly := func(p *db.ServicePlan) { p.InitialMonths, p.RenewalMonths = 1, 1 }
	for _, p := range c.partners {
		for i, of := range []*db.Product{c.Mail, c.Mail, c.Client, c.ClientPro, c.Backup, c.Bundle, c.Backup} {
			c.plans[p.ID] = append(c.plans[p.ID], c.Plan(p, of, func(row *db.ServicePlan) {
				row.Name = fmt.Sprintf("Plan %d", i)
				switch {
				case i == 6:
					asTrial(row)
				case i%2 == 1:
					monthly(row)
				}
			}))
		}
		for _, of := range []*db.Product{c.Mail, c.Client, c.ClientPro, c.Backup} {
			c.Insert(&db.Pool{
				ID: id.New(id.Pool), CreatedAt: c.Now(), UpdatedAt: c.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: of.ID, LicenseVersion: enum.Full, Stock: crowdStock, Maximum: crowdStock + 100,
			})
		}
	}
	for i := range crowdCustomers {
		c.customers = append(c.customers, c.Customer(c.partners[i%2], fmt.Sprintf("Crowded %d", i), "Europe/Berlin"))
	}
	return c
}

// worker is one of them, with what it draws.
type worker struct {
	*crowd
	*rand.Rand
	as context.Context
}

func (c *crowd) worker(n int) *worker {
	return &worker{c, rand.New(rand.NewPCG(uint64(n), 64)), c.As(c.Distributor)}
}

// call runs a verb under a key of its own, every fourth time twice at once: both
// must hear the same.
func call[E any](w *worker, verb string, fn func(context.Context) (string, E, error)) (id string, effects E, err error) {
	w.calls.Add(1)
	v := *viewer.From(w.as)
	v.IdempotencyKey = fmt.Sprintf("%d-%d", w.Uint64(), w.Uint64())
	as := viewer.With(w.as, &v)
	type answer struct {
		id      string
		effects E
		err     error
	}
	var answers [2]answer
	one := func(i int) { answers[i].id, answers[i].effects, answers[i].err = fn(as) }
	var all sync.WaitGroup
	twins := w.IntN(4) == 0
	if twins {
		all.Go(func() { one(1) })
	}
	one(0)
	all.Wait()
	first, second := answers[0], answers[1]
	if twins && first.err != nil && second.err == nil {
		first, second = second, first // what was refused left no record
	}
	id, effects, err = first.id, first.effects, first.err
	w.note(verb, err)
	w.lock.Lock()
	defer w.lock.Unlock()
	if err == nil {
		w.keys++
	}
	if err == nil && twins && second.err == nil && second.id != id {
		w.faults = append(w.faults, fmt.Sprintf("%s: one key made %s and %s", verb, id, second.id))
	}
	return id, effects, err
}

// note counts what became of a call. What is neither done nor refused by a rule is
// a fault, as is giving up because others were in the way.
func (c *crowd) note(verb string, err error) {
	c.lock.Lock()
	defer c.lock.Unlock()
	var exhausted licensing.PoolExhausted
	outcome := string(code(err))
	switch {
	case err == nil:
		outcome = "done"
	case errors.As(err, &exhausted):
		outcome = string(domain.CodePoolExhausted)
	}
	if outcome == "" || errors.Is(err, database.ErrContended) {
		c.faults = append(c.faults, fmt.Sprintf("%s: %v", verb, err))
	}
	c.did[verb+" "+outcome]++
}

// rare are the verbs that were not done often enough yet.
func (c *crowd) rare() []string {
	c.lock.Lock()
	defer c.lock.Unlock()
	var out []string
	for verb, least := range crowdDoes {
		if c.did[verb+" done"] < least {
			out = append(out, verb)
		}
	}
	return out
}

func (w *worker) licensed(verb string, fn func(context.Context) (done, error)) (string, licensing.Effects, error) {
	return call(w, verb, func(ctx context.Context) (string, licensing.Effects, error) {
		d, err := fn(ctx)
		return d.ID, d.Effects, err
	})
}

// The acts of work that few assignments allow.
const (
	actUnschedule = 5
	actResume     = 8
)

// choose draws the assignment to act on; for an act that few allow one that does, if
// there is any.
func (w *worker) choose(act int, held []*db.Assignment) *db.Assignment {
	for _, a := range held {
		if act == actUnschedule && a.ScheduledUpdateID != nil || act == actResume && a.SuspendedAt != nil {
			return a
		}
	}
	return held[w.IntN(len(held))]
}

// work does something at random, as a partner's people would: it looks, and acts
// on what it saw.
func (w *worker) work() {
	c := w.customers[w.IntN(len(w.customers))]
	if w.IntN(4) == 0 {
		w.assign(c)
		return
	}
	held := w.db.Assignment.Query().Where(assignment.CustomerID(c.ID), assignment.CanceledAtIsNil()).
		WithLicenses().WithPlan().AllX(w.System())
	if len(held) == 0 {
		w.assign(c)
		return
	}
	act := w.IntN(16)
	a := w.choose(act, held)
	if len(a.Edges.Licenses) == 0 {
		return // they moved while it was looked at
	}
	on := domain.Versioned{ID: a.ID, ExpectedVersion: a.Version}
	l := a.Edges.Licenses[w.IntN(len(a.Edges.Licenses))]
	units := 1 + w.IntN(30)
	s := w.licensing
	if a.Edges.Plan.LicenseVersion == enum.Trial && w.IntN(2) == 0 {
		w.changePlan(a, on)
		return
	}
	switch act {
	case 0, 1:
		_, _, _ = w.licensed("modify", func(ctx context.Context) (done, error) {
			return s.AssignmentModify(ctx, licensing.AssignmentModifyInput{Versioned: on, Units: &units}, false)
		})
	case 2:
		_, _, _ = w.licensed("license units", func(ctx context.Context) (done, error) {
			of := domain.Versioned{ID: l.ID, ExpectedVersion: l.Version}
			return s.LicenseUpdate(ctx, licensing.LicenseUpdateInput{Versioned: of, Units: units}, false)
		})
	case 3, 4:
		in := licensing.AssignmentScheduleInput{Versioned: on, Timing: enum.AtRenewal, Units: &units}
		if w.IntN(3) > 0 {
			day := domain.DateIn(w.db.Now(), domain.Zone("Europe/Berlin")).AddDays(1 + w.IntN(9))
			in.Timing, in.EffectiveDate = enum.OnDate, &day
		}
		_, _, _ = w.licensed("schedule", func(ctx context.Context) (done, error) { return s.AssignmentSchedule(ctx, in, false) })
	case actUnschedule:
		_, _, _ = w.licensed("unschedule", func(ctx context.Context) (done, error) { return s.AssignmentUnschedule(ctx, on, false) })
	case 6:
		_, _, _ = w.licensed("suspend", func(ctx context.Context) (done, error) {
			return s.AssignmentSuspend(ctx, licensing.AssignmentSuspendInput{Versioned: on}, false)
		})
	case 7, actResume:
		_, _, _ = w.licensed("resume", func(ctx context.Context) (done, error) {
			return s.AssignmentUnsuspend(ctx, licensing.AssignmentUnsuspendInput{Versioned: on}, false)
		})
	case 9:
		_, _, _ = w.licensed("cancel", func(ctx context.Context) (done, error) { return s.AssignmentCancel(ctx, on, false) })
	case 10:
		_, _, _ = w.licensed("renew", func(ctx context.Context) (done, error) {
			return s.AssignmentRenew(ctx, licensing.AssignmentRenewInput{Versioned: on, Months: ptr(1)}, false)
		})
	case 11:
		for _, h := range held {
			for _, one := range h.Edges.Licenses {
				if one.UnbundledAt != nil && one.CanceledAt == nil {
					l = one // few stand alone, and only those can be deleted
				}
			}
		}
		_, _, _ = w.licensed("delete", func(ctx context.Context) (done, error) {
			return s.LicenseDelete(ctx, domain.Versioned{ID: l.ID, ExpectedVersion: l.Version}, false)
		})
	case 12:
		w.changePlan(a, on)
	case 13:
		w.refill()
	case 14:
		w.turn(c)
	default:
		w.note("time", s.CrossDue(w.System()))
	}
}

// assign assigns a plan; where it duplicates something, at once with choices, or by
// a decision that is kept.
func (w *worker) assign(c *db.Customer) {
	plans := w.plans[c.PartnerID]
	plan := plans[w.IntN(len(plans))]
	units := 1 + w.IntN(30)
	in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: &units}}
	assign := func(ctx context.Context) (done, error) { return w.licensing.AssignmentCreate(ctx, in, false) }
	_, _, err := w.licensed("assign", assign)
	var required licensing.CrossgradeRequired
	if !errors.As(err, &required) {
		return
	}
	choose := func(d licensing.Duplicate) licensing.CrossgradeChoiceInput {
		may := d.Choices()
		return licensing.CrossgradeChoiceInput{LicenseID: d.License.ID, Choice: may[w.IntN(len(may))]}
	}
	for _, d := range required.Duplicates {
		in.Crossgrades = append(in.Crossgrades, choose(d))
	}
	if w.IntN(2) == 0 {
		in.HoldingsVersion = &required.HoldingsVersion
		_, _, _ = w.licensed("crossgrade", assign)
		return
	}
	_, _, err = call(w, "keep", func(ctx context.Context) (string, any, error) {
		d, err := w.licensing.CrossgradeOpen(ctx, licensing.CrossgradeOpenInput{AssignmentCreateInput: in})
		return d.ID, nil, err
	})
	if err != nil && code(err) != domain.CodeStateInvalid {
		return
	}
	kept, err := w.db.Crossgrade.Query().Where(crossgrade.CustomerID(c.ID), crossgrade.PlanID(plan.ID), crossgrade.ResolvedAtIsNil(), crossgrade.CanceledAtIsNil()).
		WithItems(func(q *db.CrossgradeItemQuery) { q.Order(crossgradeitem.ByID()) }).Only(w.System())
	if err != nil {
		return // another was quicker
	}
	on := licensing.CrossgradeChangeInput{Versioned: domain.Versioned{ID: kept.ID, ExpectedVersion: kept.Version}}
	if w.IntN(2) == 0 {
		_, _, _ = call(w, "look again", func(ctx context.Context) (string, any, error) {
			d, err := w.licensing.CrossgradeUpdate(ctx, on)
			return d.ID, nil, err
		})
		return
	}
	for _, i := range kept.Edges.Items {
		if i.Chosen == nil {
			on.Crossgrades = append(on.Crossgrades, licensing.CrossgradeChoiceInput{LicenseID: i.LicenseID, Choice: enum.NewLicense})
		}
	}
	_, _, _ = w.licensed("resolve", func(ctx context.Context) (done, error) { return w.licensing.CrossgradeResolve(ctx, on, false) })
}

// changePlan moves an assignment to another plan, or converts a trial.
func (w *worker) changePlan(a *db.Assignment, on domain.Versioned) {
	plans := w.plans[a.PartnerID]
	if a.Edges.Plan.LicenseVersion == enum.Trial {
		start := []licensing.ConversionStart{licensing.StartNow, licensing.StartAtTrialEnd}[w.IntN(2)]
		in := licensing.AssignmentConvertInput{Versioned: on, PlanID: plans[4].ID, Start: start}
		_, _, _ = w.licensed("convert", func(ctx context.Context) (done, error) { return w.licensing.AssignmentConvert(ctx, in, false) })
		return
	}
	pair := map[string]int{plans[0].ID: 1, plans[1].ID: 0, plans[2].ID: 3, plans[3].ID: 2}
	in := licensing.AssignmentChangePlanInput{Versioned: on, PlanID: plans[pair[a.PlanID]].ID}
	_, _, _ = w.licensed("change plan", func(ctx context.Context) (done, error) { return w.licensing.AssignmentChangePlan(ctx, in, false) })
}

// refill fills a pool: the MSP's from its Tier 1's, and that one's from outside.
func (w *worker) refill() {
	pools := w.db.Pool.Query().AllX(w.System())
	p := pools[w.IntN(len(pools))]
	in := catalog.PoolRefillInput{Versioned: domain.Versioned{ID: p.ID, ExpectedVersion: p.Version}, Units: ptr(1 + w.IntN(40))}
	pool, effects, err := call(w, "refill", func(ctx context.Context) (string, []catalog.PoolEffect, error) {
		d, err := w.catalog.PoolRefill(ctx, in, false)
		return d.ID, d.Effects, err
	})
	if err == nil {
		w.lock.Lock()
		defer w.lock.Unlock()
		w.filled[pool] += effects[0].After - effects[0].Before
	}
}

// turn disables a customer, or enables it again.
func (w *worker) turn(c *db.Customer) {
	row := w.db.Customer.GetX(w.System(), c.ID)
	on := domain.Versioned{ID: c.ID, ExpectedVersion: row.Version}
	if row.DisabledAt != nil {
		_, _, _ = w.licensed("enable", func(ctx context.Context) (done, error) { return w.licensing.CustomerEnable(ctx, on, false) })
	} else if w.IntN(4) == 0 {
		_, _, _ = w.licensed("disable", func(ctx context.Context) (done, error) { return w.licensing.CustomerDisable(ctx, on, false) })
	}
}

// invariants are queries that find nothing in a book where nobody was in another's
// way. ? is the time.
var invariants = map[string]string{
	"a pool below zero": `SELECT id FROM pools WHERE stock < 0`,
	"a license that holds other units of its pool than its own": `SELECT id FROM licenses
		WHERE license_version = 'FULL' AND stock_units <> CASE WHEN canceled_at IS NULL AND (expires_at IS NULL
			OR greatest(expires_at, grace_ends_at) > ?) THEN units ELSE 0 END`,
	"a trial that holds units of a pool that there is not": `SELECT id FROM licenses WHERE license_version = 'TRIAL' AND stock_units <> 0`,
	"two live licenses of one family": `SELECT l.customer_id || ' ' || p.family FROM licenses l JOIN products p ON p.id = l.product_id
		WHERE l.canceled_at IS NULL AND (l.expires_at IS NULL OR greatest(l.expires_at, l.grace_ends_at) > ?)
		GROUP BY l.customer_id, p.family HAVING count(*) > 1`,
	"lines that do not add up to the units": `SELECT l.id FROM licenses l LEFT JOIN license_transactions t ON t.license_id = l.id
		GROUP BY l.id, l.units HAVING COALESCE(sum(t.units_after - t.units_before), 0) <> l.units`,
	"a line that does not begin where the one before it ends": `SELECT id FROM (SELECT id, units_before,
		lag(units_after, 1, 0) OVER (PARTITION BY license_id ORDER BY created_at, id) was FROM license_transactions) t WHERE units_before <> was`,
	"a license with more or fewer versions than changes": `SELECT l.id FROM licenses l LEFT JOIN license_transactions t ON t.license_id = l.id
		GROUP BY l.id, l.version HAVING count(t.id) <> l.version`,
	"a customer with more changes than its holdings count": `SELECT c.id FROM customers c LEFT JOIN license_transactions t ON t.customer_id = c.id
		GROUP BY c.id, c.holdings_version HAVING count(t.id) > c.holdings_version - 1`,
	"a license of another customer's assignment": `SELECT l.id FROM licenses l LEFT JOIN assignments a ON a.id = l.assignment_id
		WHERE a.id IS NULL OR a.customer_id <> l.customer_id OR a.partner_id <> l.partner_id`,
	"a crossgrade that is open about what is over": `SELECT g.id FROM crossgrades g JOIN assignments a ON a.id = g.assignment_id
		WHERE g.resolved_at IS NULL AND g.canceled_at IS NULL AND a.canceled_at IS NOT NULL`,
	"a line of no license": `SELECT t.id FROM license_transactions t LEFT JOIN licenses l ON l.id = t.license_id
		WHERE l.id IS NULL OR l.customer_id <> t.customer_id`,
	"an assignment without licenses that goes on": `SELECT a.id FROM assignments a
		WHERE a.canceled_at IS NULL AND NOT EXISTS (SELECT 1 FROM licenses l WHERE l.assignment_id = a.id AND l.canceled_at IS NULL)`,
	"an assignment that is over and has live licenses": `SELECT a.id FROM assignments a JOIN licenses l ON l.assignment_id = a.id
		WHERE a.canceled_at IS NOT NULL AND l.canceled_at IS NULL AND l.unbundled_at IS NULL AND greatest(l.expires_at, l.grace_ends_at) > ?`,
	"an activation code twice": `SELECT activation_code FROM licenses WHERE activation_code IS NOT NULL GROUP BY 1 HAVING count(*) > 1`,
	"software without a code":  `SELECT id FROM licenses WHERE activation = '` + string(enum.ByCode) + `' AND activation_code IS NULL`,
	"a license that stands and that no book would have": `SELECT id FROM licenses
		WHERE canceled_at IS NULL AND due_at IS NULL AND greatest(expires_at, grace_ends_at) > ?`,
	"a border that nobody crossed": `SELECT id FROM licenses WHERE due_at <= ?`,
	"an update that is open and not its assignment's": `SELECT u.id FROM scheduled_updates u LEFT JOIN assignments a ON a.scheduled_update_id = u.id
		WHERE (u.applied_at IS NULL AND u.canceled_at IS NULL AND u.lost_at IS NULL) <> (a.id IS NOT NULL) OR a.id <> u.assignment_id`,
	"an open update of an assignment that is over": `SELECT id FROM assignments WHERE canceled_at IS NOT NULL AND scheduled_update_id IS NOT NULL`,
	"two open crossgrades to one plan": `SELECT customer_id || ' ' || plan_id FROM crossgrades WHERE resolved_at IS NULL AND canceled_at IS NULL
		GROUP BY customer_id, plan_id HAVING count(*) > 1`,
	"a crossgrade that was resolved by nothing": `SELECT id FROM crossgrades WHERE (resolved_at IS NULL) <> (made_assignment_id IS NULL)`,
	"a key that made nothing":                   `SELECT id FROM idempotency_keys WHERE object_id = ''`,
	"a message twice":                           `SELECT dedup_key FROM messages GROUP BY dedup_key HAVING count(*) > 1`,
}

// broken are the invariants that do not hold, each with what breaks it.
func (c *crowd) broken(t *testing.T) []string {
	t.Helper()
	var out []string
	for what, query := range invariants {
		args := make([]any, strings.Count(query, "?"))
		for i := range args {
			args[i] = c.db.Now()
		}
		var n int
		var some string
		err := c.db.QueryOne(c.System(), []any{&n, &some}, "SELECT count(*), COALESCE(min(x.x), '') FROM ("+query+") x (x)", args...)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if n > 0 {
			out = append(out, fmt.Sprintf("%s: %d, such as %s", what, n, some))
		}
	}
	above := map[string]int{} // what the MSP's pools took from those of its Tier 1
	for _, p := range c.db.Pool.Query().AllX(c.System()) {
		if p.PartnerID != p.RootID {
			above[p.ProductID] = c.filled[p.ID]
		}
	}
	for _, p := range c.db.Pool.Query().AllX(c.System()) {
		held := 0
		for _, l := range c.db.License.Query().Where(license.PartnerID(p.PartnerID), license.ProductID(p.ProductID)).AllX(c.System()) {
			held += l.StockUnits
		}
		want := crowdStock + c.filled[p.ID] - held
		if p.PartnerID == p.RootID {
			want -= above[p.ProductID]
		}
		if p.Stock != want {
			out = append(out, fmt.Sprintf("pool %s: %d in stock, its movements leave %d", p.ID, p.Stock, want))
		}
	}
	var keys int
	if err := c.db.QueryOne(c.System(), []any{&keys}, "SELECT count(*) FROM idempotency_keys"); err != nil {
		t.Fatal(err)
	}
	if keys != c.keys {
		out = append(out, fmt.Sprintf("%d keys have a record, %d calls were done", keys, c.keys))
	}
	return out
}

// Sixty-four workers assign, change, crossgrade, schedule, suspend, cancel and
// refill over the same customers and pools, while time acts: nobody hears of a
// fault, and what is left adds up.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	c := newCrowd(t)
	var all sync.WaitGroup
	for n := range crowdWorkers {
		all.Go(func() {
			w := c.worker(n)
			for i := 0; i < crowdCalls || i < crowdCallsAtMost && len(c.rare()) > 0; i++ {
				w.work()
			}
		})
	}
	all.Wait()
	if err := c.licensing.CrossDue(c.System()); err != nil {
		t.Fatal(err)
	}
	for _, f := range append(c.faults, c.broken(t)...) {
		t.Error(f)
	}
	// What a deadlock undoes is done again, but it takes a second to be noticed.
	if err := c.db.Close(); err != nil {
		t.Fatal(err)
	}
	var deadlocks int
	err := c.DB.QueryOne(c.System(), []any{&deadlocks}, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
	if err != nil || deadlocks > 0 {
		t.Errorf("%d deadlocks, %v", deadlocks, err)
	}
	for _, verb := range c.rare() {
		t.Errorf("%s was done %d times only", verb, c.did[verb+" done"])
	}
	t.Log(c.did)
}

// Sixty-four workers assign three units each of a stock of 64: twenty-one do, and
// one unit is left.
func TestNoOversell(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		t.Run("5.1/15_of_64_at_once_as_many_are_served_as_there_is_stock_for", func(t *testing.T) {
			b := servertest.NewBook(t, url)
			d, err := database.Open(t.Context(), url, database.Options{Now: b.Now, Pool: crowdWorkers})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = d.Close() })
			s, as, plan := licensing.New(d), b.As(b.MSP), b.Plan(b.MSP, b.Mail, nil)
			b.Insert(&db.Pool{
				ID: id.New(id.Pool), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: b.MSP.RootID, PartnerID: b.MSP.ID,
				ProductID: b.Mail.ID, LicenseVersion: enum.Full, Stock: crowdWorkers, Maximum: crowdWorkers,
			})
			customers := make([]*db.Customer, crowdWorkers)
			for i := range customers {
				customers[i] = b.Customer(b.MSP, fmt.Sprintf("Racer %d", i), "UTC")
			}
			var all sync.WaitGroup
			var sold atomic.Int64
			for _, c := range customers {
				all.Go(func() {
					_, err := s.AssignmentCreate(as, licensing.AssignmentCreateInput{
						CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(3)},
					}, false)
					var exhausted licensing.PoolExhausted
					switch {
					case err == nil:
						sold.Add(1)
					case !errors.As(err, &exhausted) || exhausted.Remaining > 2:
						t.Error(err)
					}
				})
			}
			all.Wait()
			if n, left := sold.Load(), b.DB.Pool.Query().OnlyX(b.System()).Stock; n != 21 || left != 1 {
				t.Errorf("%d were served and %d units are left", n, left)
			}
			if n := b.DB.License.Query().CountX(b.System()); n != 21 {
				t.Errorf("%d licenses", n)
			}
		})
	})
}
