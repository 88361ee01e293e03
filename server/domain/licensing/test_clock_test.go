package licensing_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// ids and codes are made anew in each world.
var random = regexp.MustCompile(`[a-z]+_[0-9a-hjkmnp-tv-z]{26}|[0-9A-Z]{2}-[0-9A-Z]{4}-[-0-9A-Z]{29,}`)

// peopled is a server with customers in many zones and plans of any terms; the
// same for the same seed.
func peopled(t *testing.T, url string, seed uint64) *servertest.Env {
	e := servertest.New(t, url)
	r := rand.New(rand.NewPCG(seed, 7))
	zones := []string{"UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu", "America/Havana"}
	for n := range 8 {
		c := e.Customer(e.MSP, fmt.Sprintf("Company %d", n), zones[r.IntN(len(zones))])
		for _, product := range []*db.Product{e.Mail, e.Backup, e.Client}[:1+r.IntN(3)] {
			plan := e.Plan(e.MSP, product, func(p *db.ServicePlan) {
				p.Name = fmt.Sprintf("%s of %d", product.Name, n)
				p.InitialMonths, p.NotificationDays, p.GraceLength = 1+r.IntN(6), r.IntN(40), r.IntN(3)
				if p.AutoRenew, p.RenewalMonths = r.IntN(4) > 0, 1+r.IntN(5); !p.AutoRenew {
					p.RenewalMonths = 0
				}
			})
			a := assign(t, e.As(e.MSP), e.Book, c, plan, 1+r.IntN(50))
			later := licensing.AssignmentScheduleInput{Versioned: domain.Versioned{ID: a.ID, ExpectedVersion: 1}, Timing: enum.AtRenewal, Units: ptr(1 + r.IntN(90))}
			if r.IntN(2) == 0 {
				day := domain.DateIn(servertest.Start, time.UTC).AddDays(2 + r.IntN(20))
				later.Timing, later.EffectiveDate, later.NotificationDays = enum.OnDate, &day, ptr(r.IntN(40))
			}
			if _, err := e.App.Licensing.AssignmentSchedule(e.As(e.MSP), later, false); err != nil {
				t.Fatal(err)
			}
		}
	}
	// Scarce, so that it matters which update comes first.
	e.Insert(&db.Pool{
		ID: id.New(id.Pool), CreatedAt: e.Now(), UpdatedAt: e.Now(), Version: 1, RootID: e.MSP.RootID, PartnerID: e.MSP.ID,
		ProductID: e.Mail.ID, LicenseVersion: enum.Full, Stock: 60, Maximum: 60,
	})
	return e
}

// advance moves the clock as the worker does.
func advance(t *testing.T, e *servertest.Env, s *licensing.Service, to time.Time) {
	t.Helper()
	if _, err := s.TestClockAdvance(e.As(e.Distributor), licensing.TestClockAdvanceInput{To: to}); err != nil {
		t.Fatal(err)
	}
	if err := s.AdvanceClock(e.System()); err != nil {
		t.Fatal(err)
	}
}

// state is all that time changes and tells, without ids and the times at which
// rows were written.
func state(t *testing.T, e *servertest.Env) string {
	t.Helper()
	var out []string
	for _, query := range []string{
		`SELECT c.company, p.name, l.units, l.stock_units, l.version, l.starts_at, l.expires_at, l.notify_at, l.grace_ends_at, l.due_at
			FROM licenses l JOIN customers c ON c.id = l.customer_id JOIN products p ON p.id = l.product_id`,
		`SELECT c.company, c.version, c.holdings_version FROM customers c`,
		`SELECT c.company, s.name, a.version, a.auto_renew FROM assignments a JOIN customers c ON c.id = a.customer_id JOIN service_plans s ON s.id = a.plan_id`,
		`SELECT c.company, p.name, x.type, x.cause, x.effective_at, x.before, x.after, x.actor_id FROM license_transactions x
			JOIN customers c ON c.id = x.customer_id JOIN products p ON p.id = x.product_id`,
		`SELECT c.company, s.name, u.timing, u.version, u.units, u.due_at, u.applied_at, u.failed_at, u.failure FROM scheduled_updates u
			JOIN customers c ON c.id = u.customer_id JOIN assignments a ON a.id = u.assignment_id JOIN service_plans s ON s.id = a.plan_id`,
		`SELECT l.stock, l.license_version FROM pools l`,
		`SELECT c.company, v.action, v.actor_id, v.changes FROM audit_events v JOIN customers c ON c.id = v.customer_id`,
		`SELECT c.company, m.kind, m.recipient, m.due_at, m.data, m.dedup_key FROM messages m JOIN customers c ON c.id = m.customer_id`,
	} {
		rows, err := e.DB.Query(e.System(), query)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			values, into := make([]any, len(columns)), make([]any, len(columns))
			for i := range values {
				into[i] = &values[i]
			}
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			out = append(out, random.ReplaceAllString(fmt.Sprint(values...), "ID"))
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// differ is the first line in which two states differ.
func differ(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return as[i] + "\n" + bs[i]
		}
	}
	return fmt.Sprintf("%d and %d lines", len(as), len(bs))
}

// states runs move in a world of its own on each database and answers what it left.
func states(t *testing.T, seed uint64, move func(t *testing.T, e *servertest.Env, s *licensing.Service)) map[string]string {
	out := make(chan [2]string, 2)
	t.Run("world", func(t *testing.T) {
		servertest.Databases(t, func(t *testing.T, url string) {
			e := peopled(t, url, seed)
			move(t, e, e.App.Licensing)
			out <- [2]string{e.DB.Dialect(), state(t, e)}
		})
	})
	close(out)
	all := map[string]string{}
	for one := range out {
		all[one[0]] = one[1]
	}
	return all
}

// Rulings.md, 16: one jump of the clock and many small steps end in the same state,
// and so does an advance that is killed on its way.
func TestClockAdvanceIsTheSameInSteps(t *testing.T) {
	t.Parallel()
	end := servertest.Start.AddDate(1, 2, 3)
	for seed := range uint64(2) {
		t.Run(fmt.Sprintf("5.1/40_one_jump_is_many_steps_%d", seed), func(t *testing.T) {
			jump := states(t, seed, func(t *testing.T, e *servertest.Env, s *licensing.Service) { advance(t, e, s, end) })
			steps := states(t, seed, func(t *testing.T, e *servertest.Env, s *licensing.Service) {
				r := rand.New(rand.NewPCG(seed, 11))
				for at := servertest.Start; at.Before(end); {
					if at = at.Add(time.Duration(r.IntN(60*24*60)) * time.Minute); at.After(end) {
						at = end
					}
					advance(t, e, s, at)
				}
			})
			killed := states(t, seed, func(t *testing.T, e *servertest.Env, s *licensing.Service) {
				moved := s.ClockMoved
				defer func() { s.ClockMoved = moved }()
				power := errors.New("the power is gone")
				if _, err := s.InChunks(3).TestClockAdvance(e.As(e.Distributor), licensing.TestClockAdvanceInput{To: end}); err != nil {
					t.Fatal(err)
				}
				for dead := 0; ; dead++ {
					left := 2
					s.ClockMoved = func(ctx context.Context) error {
						if left--; left == 0 {
							return power
						}
						return moved(ctx)
					}
					err := s.AdvanceClock(e.System())
					if err == nil {
						if dead < 5 {
							t.Errorf("it was killed only %d times", dead)
						}
						return
					}
					if !errors.Is(err, power) {
						t.Fatal(err)
					}
				}
			})
			for dialect, want := range jump {
				if strings.Count(want, "AUTO_RENEWED") < 10 || strings.Count(want, "SCHEDULED_UPDATE") < 5 || !strings.Contains(want, "update_failed") {
					t.Fatalf("hardly anything happened:\n%s", want)
				}
				if steps[dialect] != want {
					t.Errorf("%s: jump and steps differ:\n%s", dialect, differ(want, steps[dialect]))
				}
				if killed[dialect] != want {
					t.Errorf("%s: an advance that is killed differs:\n%s", dialect, differ(want, killed[dialect]))
				}
			}
		})
	}
}

func TestClockAdvance(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		e := peopled(t, url, 3)
		s := e.App.Licensing
		t.Run("5.1/40_the_clock_moves_with_the_borders", func(t *testing.T) {
			var seen []time.Time
			moved := s.ClockMoved
			defer func() { s.ClockMoved = moved }()
			s.InChunks(1).ClockMoved = func(ctx context.Context) error {
				err := moved(ctx)
				seen = append(seen, e.App.Clock.Now())
				return err
			}
			end := servertest.Start.AddDate(0, 8, 0)
			advance(t, e, s, end)
			if len(seen) < 10 || !slices.IsSortedFunc(seen, time.Time.Compare) || !seen[len(seen)-1].Equal(end) {
				t.Errorf("the clock stood at %v", seen)
			}
			o := e.DB.BulkOperation.Query().OnlyX(e.System())
			if o.Status != enum.OperationDone || o.Done < len(seen)-2 || o.Total != o.Done || !o.FinishedAt.Equal(end) {
				t.Errorf("the operation says %+v", o)
			}
			if n := e.DB.LicenseTransaction.Query().CountX(e.System()); n == 0 {
				t.Error("nothing happened")
			}
			for _, line := range e.DB.LicenseTransaction.Query().AllX(e.System()) {
				if line.Cause == "AUTO_RENEWED" && !line.CreatedAt.Equal(line.EffectiveAt) {
					t.Errorf("a renewal as of %s was written at %s", line.EffectiveAt, line.CreatedAt)
				}
			}
		})
		t.Run("5.1/40_the_clock_only_moves_on_and_not_beyond_its_last_year", func(t *testing.T) {
			for _, to := range []time.Time{e.App.Clock.Now().Add(-time.Microsecond), time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC)} {
				_, err := s.TestClockAdvance(e.As(e.Distributor), licensing.TestClockAdvanceInput{To: to})
				if got := code(err); got != domain.CodeValidation {
					t.Errorf("to %s: %v", to, err)
				}
			}
		})
		t.Run("5.1/40_an_advance_that_fails_says_so_and_another_may_follow", func(t *testing.T) {
			c := e.DB.Customer.Query().FirstX(e.System())
			spoil := func(with string) {
				if _, err := e.DB.Exec(e.System(), "UPDATE customers SET emergency_emails = ?", with); err != nil {
					t.Fatal(err)
				}
			}
			spoil("5")
			to := e.App.Clock.Now().AddDate(0, 8, 0)
			if _, err := s.TestClockAdvance(e.As(e.Distributor), licensing.TestClockAdvanceInput{To: to}); err != nil {
				t.Fatal(err)
			}
			if err := s.AdvanceClock(e.System()); err == nil {
				t.Fatalf("what %s has due cannot be read, and nothing failed", c.Company)
			}
			failed := 0
			for _, o := range e.DB.BulkOperation.Query().AllX(e.System()) {
				if o.Status == enum.OperationFailed && o.Failure != "" && o.FinishedAt != nil {
					failed++
				}
			}
			if failed != 1 {
				t.Errorf("%d operations have failed", failed)
			}
			spoil("[]")
			advance(t, e, s, to)
			if got := e.App.Clock.Now(); !got.Equal(to) {
				t.Errorf("the clock stands at %s", got)
			}
		})
	})
}

// An ordinary database keeps the world's time.
func TestClockAdvanceNeedsATestDatabase(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		_, err := licensing.New(b.DB).TestClockAdvance(b.As(b.Distributor), licensing.TestClockAdvanceInput{To: b.Now().AddDate(1, 0, 0)})
		if got := code(err); got != domain.CodeStateInvalid {
			t.Errorf("got %v", err)
		}
		if _, err := database.TestClock(b.System(), b.DB); !errors.Is(err, database.ErrNoTestClock) {
			t.Errorf("it has a clock: %v", err)
		}
	})
}
