package licensing

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// machine drives the rules of all verbs and of time, and the model beside them.
type machine struct {
	*rand.Rand
	model    *model
	book     *Book
	plans    []*catalog.Plan
	suites   []*machineSuite
	products []*db.Product
	stock    map[string]int // taken from pools, by product and version
	units    map[string]int // by license, as the lines add up
	steps    Steps          // as the lines write them
	disabled bool
	kept     *machineKept
}

var machineZones = []string{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"}

func newMachine(seed uint64, fault string) *machine {
	m := &machine{Rand: rand.New(rand.NewPCG(seed, 11)), stock: map[string]int{}, units: map[string]int{}, steps: Steps{}}
	zone := machineZones[m.IntN(len(machineZones))]
	start := time.Date(2023+m.IntN(2), time.Month(1+m.IntN(12)), 1+m.IntN(31), m.IntN(24), m.IntN(60), 0, 0, time.UTC)
	m.model = &model{zone: domain.Zone(zone), now: start, fault: fault}
	m.book = &Book{
		Customer: &db.Customer{ID: "cus_1", RootID: "prt_1", PartnerID: "prt_1", TimeZone: zone, HoldingsVersion: 1},
		Partner:  &db.Partner{ID: "prt_1", RootID: "prt_1"}, now: start,
	}
	m.products = make([]*db.Product, 6)
	for i := range m.products {
		m.products[i] = &db.Product{
			ID: fmt.Sprintf("prd_%d", i), Name: fmt.Sprintf("P%d", i), Kind: enum.SaaS, Family: fmt.Sprintf("F%d", i/2), Level: 1 + i%2,
			ActivationPolicies: []enum.ActivationPolicy{enum.AtStart},
		}
		if i/2 == 1 {
			m.products[i].Kind, m.products[i].ActivationPolicies = enum.Software, []enum.ActivationPolicy{enum.ByCode}
		}
	}
	for _, of := range [][]int{{0}, {1}, {2}, {3}, {4}} {
		m.plan(m.suite(of), false)
	}
	for _, of := range [][]int{{0, 2}, {1, 3}, {1, 2, 4}, {3, 5}} {
		m.suites = append(m.suites, m.suite(of))
		m.plan(m.suites[len(m.suites)-1], false)
	}
	m.plan(m.suites[0], false) // another plan of the same suite
	m.plan(m.suite([]int{0}), true)
	m.plan(m.suite([]int{2, 5}), true)
	return m
}

// machineSuite is a suite in both, and what it consists of by now.
type machineSuite struct {
	*db.Product
	of    []*db.Product
	model *modelSuite
}

func (m *machine) suite(of []int) *machineSuite {
	s := &machineSuite{Product: &db.Product{ID: id.New(id.Product), Name: "Suite", Kind: enum.Suite}, model: &modelSuite{}}
	s.compose(m, of)
	return s
}

// compose makes it a suite of these products.
func (s *machineSuite) compose(m *machine, of []int) {
	s.SuiteVersion++
	s.of = nil
	var products []modelProduct
	for _, i := range of {
		p := m.products[i]
		s.of = append(s.of, p)
		products = append(products, modelProduct{p.Name, p.Family, p.Kind == enum.Software})
	}
	s.model.recompose(products)
}

// componentsOf are what a plan licenses that was approved for a suite as it is.
func (s *machineSuite) components() []*db.PlanComponent {
	out := make([]*db.PlanComponent, len(s.of))
	for i, p := range s.of {
		out[i] = &db.PlanComponent{ProductID: p.ID}
		out[i].Edges.Product = p
	}
	return out
}

// plan makes a plan with random terms, and what the model knows of it.
func (m *machine) plan(of *machineSuite, trial bool) {
	mine := &modelPlan{suite: of.model, trial: trial, months: []int{1, 1, 3, 12, 13, 24}[m.IntN(6)], notice: m.IntN(40), grace: m.IntN(3)}
	mine.renews = []int{0, 1, 2, 12}[m.IntN(4)]
	version := enum.Full
	if trial {
		version, mine.months, mine.renews, mine.grace = enum.Trial, 1, 0, 0
	}
	p := &catalog.Plan{Product: of.Product, Components: of.components(), ServicePlan: &db.ServicePlan{
		ID: id.New(id.Plan), Name: "Plan", LicenseVersion: version, Activation: enum.AtStart, InitialMonths: mine.months,
		AutoRenew: mine.renews > 0, RenewalMonths: mine.renews, NotificationDays: mine.notice, ChargeableMonth: 1,
		GraceLength: mine.grace, GraceUnit: enum.Months, Enabled: true, SuiteVersion: of.SuiteVersion,
	}}
	p.Edges.Product = of.Product
	mine.approve()
	m.plans, m.model.plans = append(m.plans, p), append(m.model.plans, mine)
}

// try runs a rule as a verb does: on a book that time has settled, saved whole or not
// at all.
func (m *machine) try(rule func(b *Book) error) domain.Code {
	if m.disabled {
		return domain.CodeStateInvalid // openBook's
	}
	b := m.book.copied()
	if err := rule(b); err != nil {
		return machineCode(err)
	}
	m.save(b)
	return ""
}

// save adds up what a book would write, and is the book as it is loaded afterwards.
func (m *machine) save(b *Book) {
	for _, move := range b.moves {
		m.stock[move.product.ID+string(move.version)] += move.units
	}
	for _, c := range b.changes {
		m.steps.Add(c, b.now)
		if c.Before != nil {
			m.units[c.After.ID] -= c.Before.Units
		}
		m.units[c.After.ID] += c.After.Units
	}
	customer := *b.Customer
	customer.HoldingsVersion += len(b.changes) + b.gone
	m.book = b.copied()
	m.book.Customer = &customer
}

func machineCode(err error) domain.Code {
	var ps domain.Problems
	var p domain.Problem
	switch {
	case errors.As(err, new(CrossgradeRequired)):
		return domain.CodeCrossgradeRequired
	case errors.As(err, &ps):
		return ps[0].Code
	case errors.As(err, &p):
		return p.Code
	}
	return domain.Code(err.Error())
}

// settle lets time act, as each verb does first.
func (m *machine) settle() {
	b := m.book.copied()
	b.now = m.model.now
	settle([]*Book{b}, b.now, &b.now)
	m.save(b)
	m.model.time()
}

// step does something at random in both, and answers what, and what each said.
func (m *machine) step() (did string, got, want domain.Code) {
	if m.IntN(3) == 0 {
		hours := []int{1, 24, 24 * 3, 24 * 10, 24 * 10, 24 * 31, 24 * 31, 24 * 95, 24 * 400}[m.IntN(9)]
		m.model.now = m.model.now.Add(time.Duration(1+m.IntN(hours*60)) * time.Minute)
		m.settle()
		return "time passes", "", ""
	}
	m.settle()
	if m.disabled && m.IntN(4) == 0 {
		m.enable()
		return "enable or disable", "", ""
	}
	n := len(m.book.Holdings)
	if n == 0 || n < 8 && m.IntN(6) == 0 {
		return m.assign()
	}
	what := m.IntN(27)
	at := m.pick(worthwhile[what])
	a := m.model.held[at]
	mine := func(b *Book) *Holding { return b.Holdings[at] }
	switch what {
	case 0:
		units := 1 + m.IntN(90)
		return "modify", m.try(func(b *Book) error { return b.modifyNow(mine(b), AssignmentModifyInput{Units: &units}) }), m.model.units(a, nil, units)
	case 1:
		months := []int{0, 1, 5, 12}[m.IntN(4)]
		on := months > 0
		in := AssignmentModifyInput{AutoRenew: &on}
		if on {
			in.RenewalMonths = &months
		}
		return "auto-renewal", m.try(func(b *Book) error { return b.modifyNow(mine(b), in) }), m.model.autoRenew(a, months)
	case 2, 3:
		months := []int{0, 0, 1, 7, 12, 40}[m.IntN(6)]
		in := AssignmentRenewInput{}
		if months > 0 {
			in.Months = &months
		}
		return "renew", m.try(func(b *Book) error { return b.renewNow(mine(b), in) }), m.model.renew(a, months)
	case 4:
		last := m.lastDay(func(l *db.License) *time.Time { return l.ExpiresAt }, at)
		return suspends[last != nil], m.try(func(b *Book) error { return b.suspendNow(mine(b), last) }), m.model.suspend(a, modelDay(last))
	case 5, 25:
		last := m.lastDay(func(l *db.License) *time.Time { return l.GraceEndsAt }, at)
		return resumes[last != nil], m.try(func(b *Book) error { return b.unsuspendNow(mine(b), last) }), m.model.unsuspend(a, modelDay(last))
	case 6:
		if m.IntN(3) > 0 {
			return m.assign()
		}
		return "cancel", m.try(func(b *Book) error { return b.cancelNow(mine(b)) }), m.model.cancel(a)
	case 7, 8:
		if len(a.licenses) == 0 {
			return "nothing", "", ""
		}
		i := m.IntN(len(a.licenses))
		if m.IntN(2) == 0 {
			return "delete", m.try(func(b *Book) error { return b.deleteNow(mine(b), mine(b).Licenses[i]) }), m.model.delete(a, a.licenses[i])
		}
		units := 1 + m.IntN(90)
		return "license units", m.try(func(b *Book) error {
			return b.updateNow(mine(b), mine(b).Licenses[i], LicenseUpdateInput{Units: units})
		}), m.model.units(a, a.licenses[i], units)
	case 9, 10:
		return m.schedule(at)
	case 11:
		return "unschedule", m.try(func(b *Book) error { return b.unscheduleNow(mine(b)) }), m.model.unschedule(a)
	case 12, 13:
		return m.changePlan(at)
	case 14, 15:
		return m.compose()
	case 16, 17, 18:
		return m.applySuite(at)
	case 19:
		if len(a.licenses) == 0 {
			return "nothing", "", ""
		}
		i := m.IntN(len(a.licenses))
		return "activate", m.try(func(b *Book) error { return b.activateNow(mine(b), mine(b).Licenses[i]) }), m.model.activate(a.licenses[i])
	case 20, 21, 22:
		return m.keep()
	case 23:
		if m.IntN(4) > 0 {
			return m.assign()
		}
		m.move()
		return "move", "", ""
	case 24:
		first := m.firstDay()
		return "move the start", m.try(func(b *Book) error {
			return b.modifyNow(mine(b), AssignmentModifyInput{StartDate: first})
		}), m.model.startOn(a, *modelDay(first))
	default:
		m.enable()
		return "enable or disable", "", ""
	}
}

var (
	suspends = map[bool]string{false: "suspend", true: "suspend later"}
	resumes  = map[bool]string{false: "resume", true: "resume to a day"}
)

// lastDay is a day around now, or around when something of an assignment ends; nil as
// often as not.
func (m *machine) lastDay(of func(*db.License) *time.Time, at int) *domain.Date {
	licenses := m.book.Holdings[at].Licenses
	if m.IntN(2) == 0 || len(licenses) == 0 {
		return nil
	}
	from, until := m.model.now, *of(licenses[m.IntN(len(licenses))])
	around := from
	if ahead := until.Sub(from); ahead > 0 && m.IntN(3) > 0 {
		around = from.Add(time.Duration(m.Int64N(int64(ahead))))
	} else if m.IntN(2) == 0 {
		around = until
	}
	return new(domain.DateIn(around, m.model.zone).AddDays(m.IntN(3) - 1))
}

func modelDay(d *domain.Date) *day {
	if d == nil {
		return nil
	}
	return &day{12*d.Year + int(d.Month) - 1, d.Day}
}

// worthwhile are the assignments with which something can be done that mostly cannot.
var worthwhile = map[int]func(m *model, a *modelAssignment) bool{
	5: resumable, 25: resumable,
	11: func(_ *model, a *modelAssignment) bool { return a.update != nil },
	13: func(_ *model, a *modelAssignment) bool { return a.plan.trial && !a.over },
	16: behind, 17: behind, 18: behind,
	24: func(m *model, a *modelAssignment) bool {
		return !a.over && !a.suspended && slices.ContainsFunc(a.bundled(), func(l *modelLicense) bool { return m.now.Before(l.start) })
	},
}

func resumable(_ *model, a *modelAssignment) bool { return a.suspended && !a.over }

func behind(_ *model, a *modelAssignment) bool {
	return !a.over && !a.suspended && a.version != a.plan.approved && len(a.bundled()) > 0
}

// pick picks an assignment, mostly one that fits where there are such.
func (m *machine) pick(fits func(*model, *modelAssignment) bool) int {
	var of []int
	for i, a := range m.model.held {
		live := !a.over && slices.ContainsFunc(a.licenses, m.model.lives)
		if fits == nil && live || fits != nil && fits(m.model, a) && (live || a.suspended) {
			of = append(of, i)
		}
	}
	if len(of) == 0 || m.IntN(4) == 0 {
		return m.IntN(len(m.model.held))
	}
	return of[m.IntN(len(of))]
}

// assign assigns a plan with random choices.
func (m *machine) assign() (did string, got, want domain.Code) {
	at, units, anew := m.IntN(len(m.plans)), 1+m.IntN(90), m.anew()
	did = "assign"
	var first *domain.Date
	if m.IntN(3) == 0 {
		did, first = "assign from a day", m.firstDay()
	}
	got = m.try(func(b *Book) error {
		in := PlanAssignmentInput{PlanID: m.plans[at].ID, Units: &units, StartDate: first, HoldingsVersion: &b.Customer.HoldingsVersion}
		h, found, err := m.look(b, at, in)
		if err != nil {
			return err
		}
		in.Crossgrades = chooseFor(found, anew)
		return assignAs(b, h, found, in)
	})
	return did, got, m.model.assign(m.model.plans[at], units, anew, modelDay(first))
}

// firstDay is a day on which a term may begin, or just may not.
func (m *machine) firstDay() *domain.Date {
	days := m.IntN(67) - 33
	if m.IntN(3) == 0 {
		days = 330 + m.IntN(40)
	}
	return new(domain.DateIn(m.model.now, m.model.zone).AddDays(days))
}

// look is what a plan grants, and what of it the customer holds already.
func (m *machine) look(b *Book, at int, in PlanAssignmentInput) (*Holding, []Duplicate, error) {
	plan := m.plans[at]
	if err := plan.CheckAssignable(b.now, "input.planId"); err != nil {
		return nil, nil, err
	}
	var ps domain.Problems
	h := Grant(&ps, "input", b.Customer, plan, in, b.now)
	if err := ps.Err(); err != nil {
		return nil, nil, err
	}
	found := duplicates(b.all(), productsOf(h), b.now)
	if plan.LicenseVersion == enum.Trial && len(found) > 0 {
		return nil, nil, domain.Refuse(domain.CodeStateInvalid, "input", "as checkHoldings says")
	}
	return h, found, nil
}

func assignAs(b *Book, h *Holding, found []Duplicate, in PlanAssignmentInput) error {
	chosen, err := decide("input", found, in, b.Customer.HoldingsVersion)
	if err != nil {
		return err
	}
	var ps domain.Problems
	b.checkStartOf(&ps, "input", h, in, decided{duplicates: found, chosen: chosen})
	if err := ps.Err(); err != nil {
		return err
	}
	b.crossgrade(h, found, chosen)
	return nil
}

func (m *machine) enable() {
	b := m.book.copied()
	m.disabled = !m.disabled
	customer := *b.Customer
	customer.DisabledAt = nil
	if m.disabled {
		customer.DisabledAt = &b.now
	}
	b.Customer = &customer
	for _, h := range b.Holdings {
		for _, l := range h.Licenses {
			if l.CanceledAt == nil {
				b.change(h, l, "TURNED", b.now, func(l *db.License) {
					l.BlockedAt = customer.DisabledAt
				})
			}
		}
	}
	m.save(b)
	m.model.enable(!m.disabled)
}

// miscounts tells where the steps until now are not the units in use; "" when they are.
func (m *machine) miscounts() string {
	units := map[string]int{}
	for _, h := range m.book.Holdings {
		for _, l := range h.Licenses {
			if domain.InUse(domain.LicenseStatus(l, m.model.now)) {
				units[l.ProductID] += l.Units
			}
		}
	}
	for at, n := range m.steps {
		if !at.at.After(m.model.now) {
			units[at.product] -= n
		}
	}
	for product, n := range units {
		if n != 0 {
			return fmt.Sprintf("%d units of %s are in use beyond the steps", n, product)
		}
	}
	return ""
}

// life runs a sequence; "" when the rules and the model agree after each step. saw
// hears of each step that was not refused.
func life(seed uint64, steps int, fault string, saw func(did string)) string {
	m := newMachine(seed, fault)
	var story []string
	for range steps {
		m.book.now = m.model.now
		did, got, want := m.step()
		story = append(story, fmt.Sprintf("%s %s: %q", m.model.now.Format(time.DateTime), did, got))
		why := m.differs()
		if why == "" {
			why = m.miscounts()
		}
		if got != want {
			why = fmt.Sprintf("%s answers %q, want %q", did, got, want)
		}
		if why != "" {
			return fmt.Sprintf("sequence %d: %s\n%q", seed, why, story)
		}
		if got == "" {
			saw(did)
		}
	}
	return ""
}

// Random sequences of all verbs and of time, late and in time, in five zones: after
// every step the rules and the model agree on each license, each refusal, the stock
// taken, the lines, and the units in use.
func TestRulesAreTheModels(t *testing.T) {
	t.Parallel()
	const sequences, steps = 10_000, 50
	var next atomic.Uint64
	var failed atomic.Bool
	var workers sync.WaitGroup
	var done sync.Map // by what was done, how often
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			mine := map[string]int{}
			for seed := next.Add(1); seed <= sequences && !failed.Load(); seed = next.Add(1) {
				if why := life(seed, steps, "", func(did string) { mine[did]++ }); why != "" {
					failed.Store(true)
					t.Error(why)
				}
			}
			for did, n := range mine {
				count, _ := done.LoadOrStore(did, new(atomic.Int64))
				count.(*atomic.Int64).Add(int64(n))
			}
		})
	}
	workers.Wait()
	// It means something only where verbs are not all refused.
	for _, did := range []string{"assign", "assign from a day", "move the start", "modify", "auto-renewal", "renew", "suspend", "suspend later", "resume", "resume to a day", "cancel", "delete", "license units",
		"schedule", "unschedule", "change plan", "convert", "convert later", "recompose", "approve", "apply", "activate",
		"keep a crossgrade", "look at it again", "resolve it", "drop it", "move"} {
		count, ok := done.Load(did)
		if !ok {
			count = new(atomic.Int64)
		}
		n := count.(*atomic.Int64).Load()
		t.Logf("%s: %d times", did, n)
		if n < 100 {
			t.Errorf("%s was done %d times only", did, n)
		}
	}
}

// A fault on one side is found.
func TestModelFindsFaults(t *testing.T) {
	t.Parallel()
	for _, fault := range []string{
		"clamped", "disabled renews", "left bundled", "update survives", "runs suspended", "updates are last", "trial goes on", "plan begins anew",
		"rises again", "born over", "grace is cut", "one unit", "stays in the suite", "ends a day early", "outlives its last", "sleeps on", "never stale", "moved runs on",
	} {
		t.Run(fault, func(t *testing.T) {
			for seed := range uint64(2000) {
				if life(seed, 50, fault, func(string) {}) != "" {
					return
				}
			}
			t.Error("2,000 sequences did not find it")
		})
	}
}
