package domain_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

func at(day int) *time.Time {
	t := servertest.Start.AddDate(0, 0, day)
	return &t
}

func TestLicenseStatus(t *testing.T) {
	t.Parallel()
	now := servertest.Start
	running := db.License{Activation: enum.AtStart, StartsAt: at(-10), ExpiresAt: at(10), NotifyAt: at(5), GraceEndsAt: at(40)}
	for _, c := range []struct {
		rule   string
		change func(*db.License)
		want   enum.LicenseStatus
	}{
		{"within its term", func(*db.License) {}, enum.Active},
		{"from its start on", func(l *db.License) { l.StartsAt = at(0) }, enum.Active},
		{"before its start", func(l *db.License) { l.StartsAt = at(1) }, enum.Scheduled},
		{"from the notification on", func(l *db.License) { l.NotifyAt = at(0) }, enum.ExpiringSoon},
		{"at its expiry", func(l *db.License) { l.ExpiresAt = at(0) }, enum.Grace},
		{"at the end of grace", func(l *db.License) { l.ExpiresAt, l.GraceEndsAt = at(-5), at(0) }, enum.Expired},
		{"without grace", func(l *db.License) { l.ExpiresAt, l.GraceEndsAt = at(0), at(0) }, enum.Expired},
		{"without its code", func(l *db.License) { l.Activation = enum.ByCode }, enum.AwaitingActivation},
		{"without its code, before its start", func(l *db.License) { l.Activation, l.StartsAt = enum.ByCode, at(1) }, enum.AwaitingActivation},
		{"never activated and past its term", func(l *db.License) { l.Activation, l.ExpiresAt = enum.ByCode, at(-1) }, enum.Grace},
		{"before the first sign-in", func(l *db.License) {
			l.Activation, l.StartsAt, l.ExpiresAt, l.NotifyAt, l.GraceEndsAt = enum.FirstSignIn, nil, nil, nil, nil
		}, enum.AwaitingActivation},
		{"activated", func(l *db.License) { l.Activation, l.ActivatedAt = enum.ByCode, at(-1) }, enum.Active},
		{"suspended", func(l *db.License) { l.SuspendedAt, l.ExpiresAt = at(-1), at(-1) }, enum.Suspended},
		{"suspended, before its last day is over", func(l *db.License) { l.SuspendedAt, l.ExpiresAt = at(-1), at(10) }, enum.Active},
		{"suspended, when its last day is over", func(l *db.License) { l.SuspendedAt, l.ExpiresAt = at(-1), at(0) }, enum.Suspended},
		{"suspended past its grace", func(l *db.License) { l.SuspendedAt, l.ExpiresAt, l.GraceEndsAt = at(-9), at(-9), at(0) }, enum.Expired},
		{"suspended before its start, past its grace", func(l *db.License) {
			l.StartsAt, l.SuspendedAt, l.ExpiresAt, l.GraceEndsAt = at(5), at(-9), at(-9), at(0)
		}, enum.Expired},
		{"suspended before its start, to be resumed", func(l *db.License) {
			l.StartsAt, l.SuspendedAt, l.ExpiresAt, l.GraceEndsAt = at(5), at(-9), at(-9), at(1)
		}, enum.Suspended},
		{"of a disabled customer", func(l *db.License) { l.BlockedAt = at(0) }, enum.Expired},
		{"suspended, of a disabled customer", func(l *db.License) { l.BlockedAt, l.SuspendedAt = at(0), at(-1) }, enum.Expired},
		{"cancelled comes first", func(l *db.License) { l.CanceledAt, l.BlockedAt = at(-1), at(-1) }, enum.Canceled},
	} {
		t.Run("5.1/1_"+c.rule, func(t *testing.T) {
			l := running
			c.change(&l)
			if got := domain.LicenseStatus(&l, now); got != c.want {
				t.Errorf("%s, want %s", got, c.want)
			}
		})
	}
}

// The status in SQL is the status in Go, for licenses with any facts.
func TestLicenseStatusInSQL(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		c := b.Customer(b.MSP, "Status Ltd", "UTC")
		plan := b.Plan(b.MSP, b.Mail, nil)
		want := map[string]enum.LicenseStatus{}
		seen := map[enum.LicenseStatus]int{}
		var rows []*db.License
		a := &db.Assignment{
			ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), RootID: c.RootID, PartnerID: c.PartnerID,
			CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12,
		}
		random := rand.New(rand.NewPCG(1, 2))
		for range 2000 {
			l := anyLicense(random, c, a, b.Mail)
			want[l.ID] = domain.LicenseStatus(l, b.Now())
			seen[want[l.ID]]++
			rows = append(rows, l)
		}
		if len(seen) != len(enum.LicenseStatus("").Values()) {
			t.Fatalf("the facts do not give every status: %v", seen)
		}
		ctx := b.System()
		if _, err := database.InTx(ctx, b.DB, func(tx *database.Tx) (int, error) {
			if err := database.InsertRows(ctx, tx, a); err != nil {
				return 0, err
			}
			return 0, database.InsertRows(ctx, tx, rows...)
		}); err != nil {
			t.Fatal(err)
		}
		expr, args := domain.LicenseStatusSQL("l", b.Now())
		for id, got := range pairs(t, ctx, b.DB, "SELECT l.id, "+expr+" FROM licenses l", args...) {
			if want[id] != got {
				t.Fatalf("license %s is %s in SQL and %s in Go", id, got, want[id])
			}
		}
		dated, args := domain.DatedStatusSQL("l", b.Now())
		byDates := pairs(t, ctx, b.DB, "SELECT l.id, "+dated+" FROM licenses l WHERE NOT "+domain.BeyondDatesSQL("l"), args...)
		if len(byDates) == 0 || len(byDates) == len(rows) {
			t.Fatalf("of %d of %d licenses dates alone decide", len(byDates), len(rows))
		}
		for id, got := range byDates {
			if want[id] != got {
				t.Fatalf("license %s is %s by its dates and %s in Go", id, got, want[id])
			}
		}
		for status, n := range seen {
			cond, args := domain.LicenseStatusIn("l", []enum.LicenseStatus{status}, b.Now())
			if got := len(pairs(t, ctx, b.DB, "SELECT l.id, 'x' FROM licenses l WHERE "+cond, args...)); got != n {
				t.Errorf("%d licenses are %s in SQL, %d in Go", got, status, n)
			}
		}
	})
}

func pairs(t *testing.T, ctx context.Context, q database.Querier, query string, args ...any) map[string]enum.LicenseStatus {
	t.Helper()
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	out := map[string]enum.LicenseStatus{}
	for rows.Next() {
		var id string
		var status enum.LicenseStatus
		if err := rows.Scan(&id, &status); err != nil {
			t.Fatal(err)
		}
		out[id] = status
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// anyLicense has facts in any order that the database allows, often on the very instant.
func anyLicense(r *rand.Rand, c *db.Customer, a *db.Assignment, p *db.Product) *db.License {
	maybe := func(chance float64) *time.Time {
		if r.Float64() > chance {
			return nil
		}
		return at(r.IntN(5) - 2)
	}
	l := &db.License{
		ID: id.New(id.License), CreatedAt: servertest.Start, UpdatedAt: servertest.Start, RootID: c.RootID, PartnerID: c.PartnerID,
		CustomerID: c.ID, AssignmentID: a.ID, ProductID: p.ID, LicenseVersion: enum.Full, Units: 1, TimeZone: "UTC",
		InitialMonths: 12, GraceUnit: enum.Months, StartsAt: maybe(0.9),
		Activation:  enum.ActivationPolicy(enum.ActivationPolicy("").Values()[r.IntN(3)]),
		ActivatedAt: maybe(0.5), SuspendedAt: maybe(0.2), CanceledAt: maybe(0.1), BlockedAt: maybe(0.1),
	}
	if l.StartsAt != nil && r.Float64() < 0.9 {
		l.ExpiresAt, l.NotifyAt, l.GraceEndsAt = at(r.IntN(5)-2), maybe(0.9), at(r.IntN(7)-2)
	}
	return l
}
