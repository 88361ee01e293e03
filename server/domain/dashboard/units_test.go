package dashboard_test

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/migrations"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/dashboard"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// After many months of verbs and of time, late and in time, the units of each month
// are those of the licenses as of its end, for whoever looks: as lines wrote them,
// folded, and as a database gets them that is older than they are.
func TestUnitsOverTimeAreThoseOfTheLines(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		for p, zone := range map[*db.Partner]string{b.Distributor: "America/St_Johns", b.MSP: "Pacific/Kiritimati", b.Reseller: "Pacific/Pago_Pago"} {
			b.DB.Partner.UpdateOneID(p.ID).SetTimeZone(zone).ExecX(b.System())
		}
		l := newUnitsLife(t, b)
		for range 3 {
			for range 70 {
				l.step()
			}
			l.compare("as lines wrote them")
			l.must(licensing.New(b.DB).FoldSteps(b.System()))
			l.compare("folded")
		}
		if n := b.DB.UnitStep.Query().CountX(b.System()); n > 400 {
			t.Errorf("%d steps are left", n)
		}
		l.asOld()
		l.compare("migrated")
		l.must(licensing.New(b.DB).FoldSteps(b.System()))
		l.compare("migrated and folded")
		for _, verb := range []string{"assign", "modify", "suspend", "resume", "cancel", "disable", "enable"} {
			if l.done[verb] < 2 {
				t.Errorf("%s: %d times, of %v", verb, l.done[verb], l.done)
			}
		}
	})
}

// unitsLife does things at random to the customers of three partners.
type unitsLife struct {
	*rand.Rand
	t         *testing.T
	b         *servertest.Book
	s         *licensing.Service
	customers []*db.Customer
	plans     map[string][]*db.ServicePlan
	done      map[string]int
}

func newUnitsLife(t *testing.T, b *servertest.Book) *unitsLife {
	l := &unitsLife{
		Rand: rand.New(rand.NewPCG(5, 7)), t: t, b: b, s: licensing.New(b.DB), plans: map[string][]*db.ServicePlan{}, done: map[string]int{},
	}
	for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Reseller} {
		for _, product := range []*db.Product{b.Mail, b.Backup, b.Bundle} {
			maker := p
			if p == b.Reseller {
				maker = b.Distributor
			}
			plan := b.Plan(maker, product, func(s *db.ServicePlan) {
				s.Name = p.Company + " " + product.Name
				s.InitialMonths, s.RenewalMonths, s.NotificationDays = 1+l.IntN(3), 1+l.IntN(2), 10
				if l.IntN(3) == 0 {
					s.AutoRenew, s.RenewalMonths = false, 0
				}
			})
			if p == b.Reseller {
				b.Grant(plan, p)
			}
			l.plans[p.ID] = append(l.plans[p.ID], plan)
		}
		for _, zone := range []string{"Europe/Berlin", "Asia/Kathmandu", "America/Los_Angeles"} {
			l.customers = append(l.customers, b.Customer(p, "Units "+zone, zone))
		}
	}
	return l
}

func (l *unitsLife) must(err error) {
	l.t.Helper()
	if err != nil {
		l.t.Fatal(err)
	}
}

// step lets some time pass, or does something to a customer; refusals are of no
// interest here.
func (l *unitsLife) step() {
	l.t.Helper()
	l.b.Set(l.b.Now().Add(time.Duration(l.IntN(9*24*60)) * time.Minute))
	if l.IntN(3) == 0 {
		l.must(l.s.CrossDue(l.b.System()))
		return
	}
	c := l.b.DB.Customer.GetX(l.b.System(), l.customers[l.IntN(len(l.customers))].ID)
	ctx := l.b.As(l.b.DB.Partner.GetX(l.b.System(), c.PartnerID))
	held := l.b.DB.Assignment.Query().Where(assignment.CustomerID(c.ID), assignment.CanceledAtIsNil()).WithLicenses().AllX(l.b.System())
	units, on := 1+l.IntN(90), domain.Versioned{ID: c.ID, ExpectedVersion: c.Version}
	var a domain.Versioned
	suspended := false
	if len(held) > 0 {
		one := held[l.IntN(len(held))]
		if i := slices.IndexFunc(held, func(h *db.Assignment) bool { return h.SuspendedAt != nil }); i >= 0 && l.IntN(2) == 0 {
			one = held[i]
		}
		a, suspended = domain.Versioned{ID: one.ID, ExpectedVersion: one.Version}, one.SuspendedAt != nil
	}
	var verb string
	var err error
	switch roll := l.IntN(12); {
	case c.DisabledAt != nil:
		verb = "enable"
		_, err = l.s.CustomerEnable(ctx, on, false)
	case roll < 1:
		verb = "disable"
		_, err = l.s.CustomerDisable(ctx, on, false)
	case suspended:
		verb = "resume"
		_, err = l.s.AssignmentUnsuspend(ctx, licensing.AssignmentUnsuspendInput{Versioned: a}, false)
	case roll < 5 || a.ID == "":
		verb = "assign"
		in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{
			PlanID: l.plans[c.PartnerID][l.IntN(3)].ID, Units: &units,
		}}
		if l.IntN(3) == 0 {
			in.StartDate = new(domain.DateIn(l.b.Now(), domain.Zone(c.TimeZone)).AddDays(l.IntN(50)))
		}
		_, err = l.s.AssignmentCreate(ctx, in, false)
	case roll < 7:
		verb = "modify"
		_, err = l.s.AssignmentModify(ctx, licensing.AssignmentModifyInput{Versioned: a, Units: &units}, false)
	case roll < 11:
		verb = "suspend"
		in := licensing.AssignmentSuspendInput{Versioned: a}
		if l.IntN(3) == 0 {
			in.ExpirationDate = new(domain.DateIn(l.b.Now(), domain.Zone(c.TimeZone)).AddDays(l.IntN(20)))
		}
		_, err = l.s.AssignmentSuspend(ctx, in, false)
	default:
		verb = "cancel"
		_, err = l.s.AssignmentCancel(ctx, a, false)
	}
	var p domain.Problem
	var ps domain.Problems
	var required licensing.CrossgradeRequired
	var stale domain.Stale
	switch {
	case err == nil:
		l.done[verb]++
	case !errors.As(err, &p) && !errors.As(err, &ps) && !errors.As(err, &required) && !errors.As(err, &stale):
		l.t.Fatal(verb, err)
	}
}

// compare holds what each partner is told against its licenses as of the ends of months.
func (l *unitsLife) compare(when string) {
	l.t.Helper()
	for _, p := range []*db.Partner{l.b.Distributor, l.b.MSP, l.b.Reseller, l.b.Rival} {
		ctx := l.b.As(p)
		got, err := dashboard.New(l.b.DB).UnitsOverTime(ctx, nil)
		l.must(err)
		zone := domain.Zone(l.b.DB.Partner.GetX(l.b.System(), p.ID).TimeZone)
		present := domain.DateIn(l.b.Now(), zone)
		present.Day = 1
		if len(got.Months) != 13 || got.Months[12].Month != present || !got.Months[12].AsOf.Equal(l.b.Now()) {
			l.t.Fatalf("%s: %s: %+v", p.Company, when, got.Months)
		}
		for i, m := range got.Months {
			at := m.AsOf
			if i < 12 {
				end := m.Month.AddMonths(1, 1).Start(zone)
				if want := present.AddMonths(i-12, 1); m.Month != want || !m.AsOf.Equal(end) {
					l.t.Fatalf("%s: month %d is %+v", p.Company, i, m)
				}
				at = end.Add(-time.Microsecond)
			}
			want := l.inUse(ctx, p, at)
			sum, told := 0, map[string]int{}
			for _, of := range got.Products {
				sum += of.Units[i]
				if of.Units[i] != 0 {
					told[of.Product.ID] = of.Units[i]
				}
			}
			if !maps.Equal(told, want) || sum != m.Units {
				l.t.Errorf("%s: %s: at the end of %s %v, %d in all; by the lines %v", p.Company, when, m.Month, told, m.Units, want)
			}
		}
	}
}

// inUse adds up the licenses of a partner's customers as of an instant.
func (l *unitsLife) inUse(ctx context.Context, p *db.Partner, at time.Time) map[string]int {
	l.t.Helper()
	mine := customer.PartnerID(p.ID)
	if p.ParentID == nil {
		mine = customer.RootID(p.ID)
	}
	out := map[string]int{}
	pages, err := l.s.LicensesAsOf(ctx, l.b.DB.Customer.Query().Where(mine).IDsX(l.b.System()), at, domain.PageArgs{First: new(100)}, domain.Select("facts", "productId"), false)
	l.must(err)
	for _, page := range pages {
		for _, line := range page.Rows {
			state, err := licensing.StateAt(line, at)
			l.must(err)
			if domain.InUse(state.Facts.Status) {
				out[line.ProductID] += state.Facts.Units
			}
		}
	}
	return out
}

// asOld makes the steps anew as the migration does that makes their table.
func (l *unitsLife) asOld() {
	l.t.Helper()
	files := migrations.Files(l.b.DB.Dialect())
	names, err := fs.Glob(files, "*_unit_steps.sql")
	l.must(err)
	text, err := fs.ReadFile(files, names[0])
	l.must(err)
	_, backfill, found := strings.Cut(string(text), "-- the steps of the lines")
	if !found {
		l.t.Fatal("the migration does not fill its table")
	}
	_, backfill, _ = strings.Cut(backfill, "\n")
	_, err = database.InTx(l.b.System(), l.b.DB, func(tx *database.Tx) (int64, error) {
		if _, err := tx.Exec(l.b.System(), "DELETE FROM unit_steps"); err != nil {
			return 0, err
		}
		return tx.Exec(l.b.System(), backfill)
	})
	l.must(err)
}
