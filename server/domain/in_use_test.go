package domain_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// The stretch of use is where the status says so, for licenses of all kinds.
func TestUseOfIsWhatTheStatusSays(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(7, 8))
	start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	day := func(n int) *time.Time { return new(start.AddDate(0, 0, n)) }
	maybe := func(chance int) *time.Time {
		if random.IntN(10) >= chance {
			return nil
		}
		return day(random.IntN(12))
	}
	used, unused := 0, 0
	for range 20_000 {
		l := &db.License{
			Activation: enum.ActivationPolicy(enum.ActivationPolicy("").Values()[random.IntN(3)]), ActivatedAt: maybe(5),
			StartsAt: maybe(9), NotifyAt: maybe(5), SuspendedAt: maybe(2), CanceledAt: maybe(1), BlockedAt: maybe(1),
		}
		if l.StartsAt != nil && random.IntN(8) > 0 {
			end := random.IntN(12)
			l.ExpiresAt, l.GraceEndsAt = day(end), day(end+random.IntN(4))
		}
		from, until, ever := domain.UseOf(l)
		for at := -1; at < 18; at++ {
			now := *day(at)
			want := domain.InUse(domain.LicenseStatus(l, now))
			if got := ever && !now.Before(from) && (until == nil || now.Before(*until)); got != want {
				t.Fatalf("on day %d of %+v: %v, its status is %s", at, l, got, domain.LicenseStatus(l, now))
			}
			if want {
				used++
			} else {
				unused++
			}
		}
	}
	if used < 10_000 || unused < 10_000 {
		t.Errorf("%d in use, %d not: too few to tell", used, unused)
	}
}
