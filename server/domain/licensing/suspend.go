package licensing

import (
	"context"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// AssignmentSuspend ends the licenses of an assignment now, or after a last day, to be
// resumed before their grace period ends. From now on nothing renews, nothing else can
// be changed, and a scheduled update waits (spec 2.8 and 5.1, row 30).
//
// It returns domain.NotFound, domain.Stale, the refusals of checkChangeable, and
// domain.Problems for a day that may not be.
func (s *Service) AssignmentSuspend(ctx context.Context, in AssignmentSuspendInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentSuspend", "assignment.suspend", in, in.Versioned, dryRun, func(b *Book, h *Holding) error {
		return b.suspendNow(h, in.ExpirationDate)
	})
}

// suspendNow is the rule of AssignmentSuspend: pure.
func (b *Book) suspendNow(h *Holding, last *domain.Date) error {
	if err := checkRunning(h, toSuspend, b.now); err != nil {
		return err
	}
	if last == nil {
		b.mail(enum.LicenseDiscontinued, h, bundled(h), b.now)
	} else if err := checkDay(h, *last, b.runs(h)); err != nil {
		return err
	}
	b.amend(h, func(a *db.Assignment) { a.SuspendedAt = &b.now })
	b.pause(h)
	for _, l := range bundled(h) {
		b.change(h, l, causeSuspended, b.now, func(l *db.License) {
			if last == nil {
				Suspend(l, b.now)
			} else {
				suspendAfter(l, *last, b.now)
			}
		})
	}
	if last != nil {
		b.mail(enum.LicenseModified, h, bundled(h), b.now) // they have not ended, but have another last day
	}
	return nil
}

// suspendAfter suspends a license that works on to a last day, at the end of which its
// grace period begins. One that ends by then anyway keeps its end.
func suspendAfter(l *db.License, last domain.Date, now time.Time) {
	l.SuspendedAt, l.ResumeExpiresAt = &now, l.ExpiresAt
	if zone := zoneOf(l); last.AddDays(1).Start(zone).Before(*l.ExpiresAt) {
		endAt(l, last.AddDays(1), zone)
	}
}

// AssignmentUnsuspend gives the licenses of a suspended assignment their old expiry
// back, renewed where they would have renewed since, or one last day, as long as none of
// their grace periods has ended.
//
// It returns domain.NotFound, domain.Stale, refusals for an assignment that is not
// suspended, or no longer within grace, domain.Problems for a day that may not be, and
// PoolExhausted where an update waited for the renewal and wants more than there is.
func (s *Service) AssignmentUnsuspend(ctx context.Context, in AssignmentUnsuspendInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentUnsuspend", "assignment.unsuspend", in, in.Versioned, dryRun, func(b *Book, h *Holding) error {
		return b.unsuspendNow(h, in.ExpirationDate)
	})
}

// unsuspendNow is the rule of AssignmentUnsuspend: pure.
func (b *Book) unsuspendNow(h *Holding, last *domain.Date) error {
	if err := checkResumable(h, b.now); err != nil {
		return err
	}
	if last != nil {
		if err := checkDay(h, *last, b.graces(h)); err != nil {
			return err
		}
	}
	kind := enum.LicenseModified
	for _, l := range bundled(h) {
		if domain.LicenseStatus(l, b.now) == enum.Suspended {
			kind = enum.LicenseResumed
		}
	}
	b.amend(h, func(a *db.Assignment) { a.SuspendedAt = nil })
	b.goOn(h)
	for _, l := range bundled(h) {
		b.change(h, l, causeResumed, b.now, func(l *db.License) {
			unsuspend(l)
			if last != nil {
				// As setExpiry does: renewals count from the new day on.
				end := last.AddDays(1)
				l.AnchorDay = end.Day
				endAt(l, end, zoneOf(l))
			}
		})
	}
	for _, l := range bundled(h) {
		b.catchUp(h, l)
	}
	b.mail(kind, h, bundled(h), b.now)
	return nil
}

// catchUp renews what is resumed after its term has ended and would have renewed
// itself then: as often as it takes to be within a term again. A composition that waits
// for the renewal comes with the next one.
func (b *Book) catchUp(h *Holding, l *db.License) {
	for l.ExpiresAt != nil && !l.ExpiresAt.After(b.now) && renewalOf(b, h, l, b.now, b.now) == renews {
		b.endTerm(h, l, b.now, b.now)
	}
}

// unsuspend is the inverse of Suspend.
func unsuspend(l *db.License) {
	expiry := l.ResumeExpiresAt
	l.SuspendedAt, l.ResumeExpiresAt = nil, nil
	if expiry != nil && !expiry.Equal(*l.ExpiresAt) {
		zone := zoneOf(l)
		endAt(l, domain.DateIn(*expiry, zone), zone)
	}
}

// days are those between which a last day may be chosen, both included; the second may
// come first, when there are none.
type days struct{ first, last domain.Date }

// runs are the days after which an assignment can be suspended: from today, or the
// latest start of its licenses, to the day on which the last of them ends anyway (spec
// 2.8). Each counts in its own zone.
func (b *Book) runs(h *Holding) days {
	var d days
	for i, l := range bundled(h) {
		if l.ExpiresAt == nil {
			continue // checkDay refuses it
		}
		zone := zoneOf(l)
		first, last := domain.DateIn(b.now, zone), *LastDay(l.ExpiresAt, l.TimeZone)
		if start := domain.DateIn(*l.StartsAt, zone); first.Before(start) {
			first = start
		}
		if i == 0 || d.first.Before(first) {
			d.first = first
		}
		if i == 0 || d.last.Before(last) {
			d.last = last
		}
	}
	return d
}

// graces are the days on which an assignment that is resumed can end: from today, or
// the latest start of its licenses, or the latest day on which they end while suspended,
// to the day on which the first of their grace periods ends (spec 2.8).
func (b *Book) graces(h *Holding) days {
	var d days
	for i, l := range bundled(h) {
		if l.ExpiresAt == nil {
			continue // checkDay refuses it
		}
		first, last := *LastDay(l.ExpiresAt, l.TimeZone), *LastDay(l.GraceEndsAt, l.TimeZone)
		for _, other := range []domain.Date{domain.DateIn(b.now, zoneOf(l)), domain.DateIn(*l.StartsAt, zoneOf(l))} {
			if first.Before(other) {
				first = other
			}
		}
		if i == 0 || d.first.Before(first) {
			d.first = first
		}
		if i == 0 || last.Before(d.last) {
			d.last = last
		}
	}
	return d
}

// checkDay refuses a last day for licenses whose term has not begun, and one outside of
// those that may be.
func checkDay(h *Holding, last domain.Date, of days) error {
	const path = "input.expirationDate"
	for _, l := range bundled(h) {
		if l.ExpiresAt == nil {
			return domain.Refuse(domain.CodeStateInvalid, path,
				"The term of %s begins at the first sign-in; it has no expiry yet.", l.Edges.Product.Name)
		}
	}
	switch {
	case of.last.Before(of.first):
		return domain.Invalid(path, "There is no day to choose: leave the date out.")
	case last.Before(of.first):
		return domain.Invalid(path, "The last day is %s at the earliest.", of.first)
	case of.last.Before(last):
		return domain.Invalid(path, "The last day is %s at the latest.", of.last)
	}
	return nil
}
