package licensing

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

func TestWhatTheLicensesOfACustomerComeTo(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 10, 9, 0, 0, 0, time.UTC)
	day := func(n int) *time.Time {
		on := time.Date(2026, 3, n, 0, 0, 0, 0, time.UTC)
		return &on
	}
	license := func(change ...func(*db.License)) *db.License {
		l := &db.License{
			Activation: enum.AtStart, TimeZone: "UTC", Units: 10,
			StartsAt: day(1), NotifyAt: day(15), ExpiresAt: day(31), GraceEndsAt: day(40),
		}
		for _, f := range change {
			f(l)
		}
		return l
	}
	used := func(n, of int) func(*db.License) { return func(l *db.License) { l.UsedUnits, l.Units = &n, of } }
	ends := func(t *time.Time) func(*db.License) { return func(l *db.License) { l.ExpiresAt = t } }
	ending := func(l *db.License) { l.NotifyAt = day(5) }
	grace := func(l *db.License) { l.ExpiresAt = day(9) }
	expired := func(l *db.License) { l.ExpiresAt, l.GraceEndsAt = day(8), day(9) }
	canceled := func(l *db.License) { l.CanceledAt = day(9) }
	blocked := func(l *db.License) { l.BlockedAt = day(9) }
	suspended := func(l *db.License) { l.SuspendedAt, l.ExpiresAt = day(9), day(9) }
	scheduled := func(l *db.License) { l.StartsAt = day(11) }
	waiting := func(l *db.License) { l.Activation = enum.FirstSignIn; l.StartsAt, l.ExpiresAt = nil, nil }
	for _, c := range []struct {
		rule                    string
		licenses                []*db.License
		state                   enum.CustomerLicenseState
		provisioned, used, ends string
	}{
		{"no license says nothing", nil, "none", "none", "none", "none"},
		{"units are added up", []*db.License{license(used(4, 10)), license(used(5, 5))}, "ACTIVE", "15", "9", "2026-03-30"},
		{"what is over does not count", []*db.License{license(used(4, 10)), license(used(9, 50), expired), license(used(9, 50), canceled)}, "EXPIRED", "10", "4", "2026-03-30"},
		{"what does not report does not count beside what does", []*db.License{license(used(4, 10)), license()}, "ACTIVE", "10", "4", "2026-03-30"},
		{"no use is known where none reports", []*db.License{license(), license()}, "ACTIVE", "20", "none", "2026-03-30"},
		{
			"who exceeds most speaks for all", []*db.License{license(used(1, 290)), license(used(12, 10)), license(used(14, 10)), license(used(13, 10))},
			"EXCEEDS_ALLOCATION", "10", "14", "2026-03-30",
		},
		{"who exceeds and is over does not speak of units", []*db.License{license(used(4, 10)), license(used(99, 10), expired)}, "EXPIRED", "10", "4", "2026-03-30"},
		{"grace comes before what ends soon, and has no day to come", []*db.License{license(ending), license(grace)}, "GRACE", "20", "none", "2026-03-30"},
		{"what ends soon comes before what has expired", []*db.License{license(expired), license(ending)}, "EXPIRING_SOON", "10", "none", "2026-03-30"},
		{"what has expired comes before what exceeds", []*db.License{license(used(11, 10)), license(expired)}, "EXPIRED", "10", "11", "2026-03-30"},
		{"suspended comes before what waits, and has no day to come", []*db.License{license(waiting), license(suspended)}, "SUSPENDED", "20", "none", "none"},
		{"what waits comes before what is scheduled", []*db.License{license(scheduled), license(waiting)}, "AWAITING_ACTIVATION", "20", "none", "2026-03-30"},
		{"scheduled comes before active", []*db.License{license(), license(scheduled)}, "SCHEDULED", "20", "none", "2026-03-30"},
		{"canceled speaks where there is no other", []*db.License{license(canceled)}, "CANCELED", "none", "none", "none"},
		{"a disabled customer has nothing that counts", []*db.License{license(used(4, 10), blocked)}, "EXPIRED", "none", "none", "none"},
		{"the next day is the first to come", []*db.License{license(ends(day(20))), license(ends(day(12))), license(grace)}, "GRACE", "30", "none", "2026-03-11"},
		{
			"a day is one of the license's zone", []*db.License{license(func(l *db.License) { l.TimeZone = "Asia/Tokyo" })},
			"ACTIVE", "10", "none", "2026-03-31",
		},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			of := &db.Customer{}
			of.Edges.Licenses = c.licenses
			if got := orNone(StateOf(of, now)); got != string(c.state) {
				t.Errorf("state %s, want %s", got, c.state)
			}
			if got := orNone(UnitsProvisioned(of, now)); got != c.provisioned {
				t.Errorf("%s units provisioned, want %s", got, c.provisioned)
			}
			if got := orNone(UnitsUsed(of, now)); got != c.used {
				t.Errorf("%s units used, want %s", got, c.used)
			}
			if got := orNone(NextExpiration(of, now)); got != c.ends {
				t.Errorf("next is %s, want %s", got, c.ends)
			}
		})
	}
}

func orNone[T any](value *T) string {
	if value == nil {
		return "none"
	}
	return fmt.Sprint(*value)
}

func TestEveryStateHasItsUrgency(t *testing.T) {
	t.Parallel()
	for _, state := range enum.CustomerLicenseState("").Values() {
		if !slices.Contains(urgency, enum.CustomerLicenseState(state)) {
			t.Errorf("%s has no place", state)
		}
	}
}
