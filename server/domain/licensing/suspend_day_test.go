package licensing

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// Whatever the zone, the month and the grace: a license that is suspended after a last
// day works on that day and not on the next, and resumed it is what it was.
func TestSuspendedAfterADay(t *testing.T) {
	t.Parallel()
	names := zones(t)
	rapid.Check(t, func(t *rapid.T) {
		zone := rapid.SampledFrom(names).Draw(t, "zone")
		in := domain.Zone(zone)
		today := domain.DateIn(dawn, in)
		months := rapid.IntRange(1, 26).Draw(t, "months")
		// No month is shorter: the term has not ended yet.
		h := holdingOf("1", zone, today.AddDays(rapid.IntRange(1-28*months, 60).Draw(t, "start")), months,
			func(_ *db.Assignment, l *db.License) {
				l.NotificationDays = rapid.IntRange(0, 90).Draw(t, "notice")
				l.GraceLength = rapid.IntRange(0, 3).Draw(t, "grace")
				l.GraceUnit = rapid.SampledFrom([]enum.PeriodUnit{enum.Days, enum.Months}).Draw(t, "unit")
			})
		h.Edges.Plan.LicenseVersion = enum.Full
		l, was := h.Licenses[0], *h.Licenses[0]
		first := max(0, today.DaysUntil(domain.DateIn(*l.StartsAt, in)))
		most := today.DaysUntil(*LastDay(l.ExpiresAt, zone))
		last := today.AddDays(rapid.IntRange(first-2, most+2).Draw(t, "last day"))
		b := bookOf(h)
		err := b.suspendNow(h, &last)
		if may := first <= today.DaysUntil(last) && today.DaysUntil(last) <= most; (err == nil) != may {
			t.Fatalf("%s from %s to %s: %v", last, today.AddDays(first), today.AddDays(most), err)
		}
		if err != nil {
			return
		}
		end := last.AddDays(1).Start(in)
		if !l.ExpiresAt.Equal(end) || *LastDay(l.ExpiresAt, zone) != last {
			t.Fatalf("it ends at %s, want %s, the end of %s", l.ExpiresAt, end, last)
		}
		if want := last.AddDays(1).Add(l.GraceLength, l.GraceUnit).Start(in); !l.GraceEndsAt.Equal(want) {
			t.Fatalf("its grace ends at %s, want %s", l.GraceEndsAt, want)
		}
		after := enum.Suspended
		if l.GraceLength == 0 {
			after = enum.Expired
		}
		if s := domain.LicenseStatus(l, end.Add(-1)); s != enum.Active && s != enum.ExpiringSoon {
			t.Fatalf("at the end of its last day it is %s", s)
		}
		if s := domain.LicenseStatus(l, end); s != after {
			t.Fatalf("the day after it is %s", s)
		}
		if s := domain.LicenseStatus(l, *l.GraceEndsAt); s != enum.Expired {
			t.Fatalf("after its grace it is %s", s)
		}
		if why := renewalOf(b, h, l, end, end); why != planSuspended {
			t.Fatalf("at its end it would renew: %q", why)
		}
		if rapid.Bool().Draw(t, "to a day") {
			resumesToDay(t, b, h)
			return
		}
		if err := b.unsuspendNow(h, nil); err != nil {
			t.Fatal(err)
		}
		if !l.ExpiresAt.Equal(*was.ExpiresAt) || !l.NotifyAt.Equal(*was.NotifyAt) || !l.GraceEndsAt.Equal(*was.GraceEndsAt) ||
			l.AnchorDay != was.AnchorDay || l.SuspendedAt != nil || l.ResumeExpiresAt != nil || h.SuspendedAt != nil {
			t.Fatalf("resumed %+v, want %+v", l, was)
		}
	})
}

// resumesToDay resumes what is suspended at an instant of its grace, or before, to a
// day around those that may be.
func resumesToDay(t *rapid.T, b *Book, h *Holding) {
	l := h.Licenses[0]
	zone, in := l.TimeZone, zoneOf(l)
	last, grace := *LastDay(l.ExpiresAt, zone), *LastDay(l.GraceEndsAt, zone)
	ran := int(l.GraceEndsAt.Sub(dawn).Minutes())
	b.now = dawn.Add(time.Duration(rapid.IntRange(0, max(0, ran-1)).Draw(t, "resumed after")) * time.Minute)
	first := domain.DateIn(b.now, in)
	if first.Before(last) {
		first = last
	}
	to := first.AddDays(rapid.IntRange(-2, first.DaysUntil(grace)+2).Draw(t, "to"))
	err := b.unsuspendNow(h, &to)
	if may := !to.Before(first) && !grace.Before(to); (err == nil) != may {
		t.Fatalf("%s from %s to %s: %v", to, first, grace, err)
	}
	if err != nil {
		return
	}
	end := to.AddDays(1)
	if !l.ExpiresAt.Equal(end.Start(in)) || l.AnchorDay != end.Day || !l.GraceEndsAt.Equal(end.Add(l.GraceLength, l.GraceUnit).Start(in)) {
		t.Fatalf("resumed to %s: %+v", to, l)
	}
	if s := domain.LicenseStatus(l, b.now); s == enum.Suspended || s == enum.Grace || s == enum.Expired {
		t.Fatalf("resumed to %s it is %s", to, s)
	}
}
