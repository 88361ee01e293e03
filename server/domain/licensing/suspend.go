package licensing

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// AssignmentSuspend ends the licenses of an assignment now, to be resumed before
// their grace period ends; meanwhile nothing renews, and a scheduled update waits
// (spec 5.1, row 30).
//
// It returns domain.NotFound, domain.Stale and the refusals of checkChangeable.
func (s *Service) AssignmentSuspend(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentSuspend", "assignment.suspend", in, in, dryRun, func(b *Book, h *Holding) error {
		return b.suspendNow(h)
	})
}

// suspendNow is the rule of AssignmentSuspend: pure.
func (b *Book) suspendNow(h *Holding) error {
	if err := checkRunning(h, toSuspend, b.now); err != nil {
		return err
	}
	b.mail(enum.LicenseDiscontinued, h, bundled(h), b.now)
	b.amend(h, func(a *db.Assignment) { a.SuspendedAt = &b.now })
	b.pause(h)
	for _, l := range bundled(h) {
		b.change(h, l, causeSuspended, b.now, func(l *db.License) { Suspend(l, b.now) })
	}
	return nil
}

// AssignmentUnsuspend gives the licenses of a suspended assignment their old
// expiry back, as long as none of their grace periods has ended.
//
// It returns domain.NotFound, domain.Stale, and refusals for an assignment that is
// not suspended, or no longer within grace.
func (s *Service) AssignmentUnsuspend(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentUnsuspend", "assignment.unsuspend", in, in, dryRun, func(b *Book, h *Holding) error {
		return b.unsuspendNow(h)
	})
}

// unsuspendNow is the rule of AssignmentUnsuspend: pure.
func (b *Book) unsuspendNow(h *Holding) error {
	if err := checkResumable(h, b.now); err != nil {
		return err
	}
	b.amend(h, func(a *db.Assignment) { a.SuspendedAt = nil })
	b.goOn(h)
	for _, l := range bundled(h) {
		b.change(h, l, causeResumed, b.now, func(l *db.License) { unsuspend(l) })
	}
	b.mail(enum.LicenseResumed, h, bundled(h), b.now)
	return nil
}

// unsuspend is the inverse of Suspend.
func unsuspend(l *db.License) {
	expiry := l.ResumeExpiresAt
	l.SuspendedAt, l.ResumeExpiresAt = nil, nil
	if expiry != nil {
		zone := zoneOf(l)
		endAt(l, domain.DateIn(*expiry, zone), zone)
	}
}
