package licensing

import (
	"context"
	"fmt"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// AssignmentModify changes units, dates and terms of an assignment now, all or
// nothing; what the input leaves out stays.
//
// It returns domain.NotFound, domain.Stale, the refusals of checkChangeable,
// PoolExhausted, and domain.Problems with every value that may not be.
func (s *Service) AssignmentModify(ctx context.Context, in AssignmentModifyInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentModify", "assignment.modify", in, in.Versioned, dryRun, func(b *Book, h *Holding) error {
		return b.modifyNow(h, in)
	})
}

// modifyNow is the rule of AssignmentModify: pure.
func (b *Book) modifyNow(h *Holding, in AssignmentModifyInput) error {
	if err := checkRunning(h, toModify, b.now); err != nil {
		return err
	}
	if err := b.modify(h, in, causeModified); err != nil {
		return err
	}
	if len(b.changes) > 0 {
		b.mail(enum.LicenseModified, h, bundled(h), b.now)
	}
	return nil
}

// onAssignment is the frame of the verbs on one assignment: fn is the rule and
// works on the book alone.
func (s *Service) onAssignment(ctx context.Context, name, action string, in any, on domain.Versioned, dryRun bool, fn func(*Book, *Holding) error) (verb.Done[Effects], error) {
	return s.onAssignmentTx(ctx, name, action, in, on, dryRun, func(_ *database.Tx, b *Book, h *Holding) error { return fn(b, h) })
}

// onAssignmentTx is onAssignment for a rule that needs more than the book.
func (s *Service) onAssignmentTx(ctx context.Context, name, action string, in any, on domain.Versioned, dryRun bool, fn func(*database.Tx, *Book, *Holding) error) (verb.Done[Effects], error) {
	if !viewer.From(ctx).Can(enum.LicensesWrite) {
		return verb.Done[Effects]{}, domain.Withheld(viewer.From(ctx), "input", "change licenses", enum.LicensesWrite)
	}
	return verb.Run(ctx, s.db, verb.Call{Name: name, Input: in, DryRun: dryRun}, func(tx *database.Tx) (verb.Done[Effects], error) {
		b, h, err := openAssignment(ctx, tx, on)
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := fn(tx, b, h); err != nil {
			return verb.Done[Effects]{}, err
		}
		return finish(ctx, tx, b, h.ID, action, in)
	})
}

// openAssignment opens the book of the customer that has an assignment.
func openAssignment(ctx context.Context, tx *database.Tx, on domain.Versioned) (*Book, *Holding, error) {
	a, err := tx.Assignment.Query().Where(assignment.ID(on.ID)).Select(assignment.FieldCustomerID).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil, domain.NotFound("input.id", "assignment")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("licensing: assignment: %w", err)
	}
	b, err := openBook(ctx, tx, a.CustomerID, on.ID, "input.id")
	if err != nil {
		return nil, nil, err
	}
	h := b.find(on.ID)
	return b, h, domain.CheckVersion("input.expectedVersion", on.ExpectedVersion, h.Version)
}

// modify applies an input to an assignment that may be changed: pure.
func (b *Book) modify(h *Holding, in AssignmentModifyInput, cause string) error {
	var ps domain.Problems
	b.amend(h, func(a *db.Assignment) { setTerms(&ps, a, bundled(h), in) })
	units := changedUnits(&ps, h, in.Units, in.Licenses)
	for i, l := range bundled(h) {
		b.change(h, l, cause, b.now, func(l *db.License) {
			if !b.lives(l) {
				ps = append(ps, domain.Refuse(domain.CodeStateInvalid, "input.id", "%s has expired; renew the assignment.", l.Edges.Product.Name))
				return
			}
			l.Units, l.NotificationDays = units[i], h.NotificationDays
			b.setStart(&ps, l, in.StartDate)
			b.setExpiry(&ps, l, in.ExpirationDate)
			if l.ExpiresAt != nil && b.now.Before(*l.ExpiresAt) {
				endAt(l, domain.DateIn(*l.ExpiresAt, zoneOf(l)), zoneOf(l))
			}
			if in.StartDate != nil {
				checkAhead(&ps, "input.startDate", l, b.now)
			}
		})
	}
	return ps.Err()
}

// setTerms changes what holds for all licenses of an assignment.
func setTerms(ps *domain.Problems, a *db.Assignment, licenses []*db.License, in AssignmentModifyInput) {
	take(&a.AutoRenew, in.AutoRenew)
	take(&a.RenewalMonths, in.RenewalMonths)
	take(&a.NotificationDays, in.NotificationDays)
	take(&a.Managed, in.Managed)
	switch {
	case !a.AutoRenew && in.RenewalMonths != nil && *in.RenewalMonths != 0:
		ps.Add("input.renewalMonths", "Its licenses do not renew by themselves: turn auto-renewal on, or leave this out.")
	case !a.AutoRenew:
		a.RenewalMonths = 0
	case a.RenewalMonths == 0 && in.RenewalMonths == nil:
		a.RenewalMonths = a.InitialMonths
	case a.RenewalMonths < 1 || a.RenewalMonths > maxTerm:
		ps.Add("input.renewalMonths", "A renewal is 1 to %d months long.", maxTerm)
	}
	domain.CheckBetween(ps, "input.notificationDays", a.NotificationDays, 0, maxNotificationDays)
	manageable := false
	for _, l := range licenses {
		manageable = manageable || l.Edges.Product.Manageable
	}
	if in.Managed != nil && *in.Managed && !manageable {
		ps.Add("input.managed", "None of its products can be run from the remote manager.")
	}
}

// changedUnits are the units of the bundled licenses of an assignment after an
// input that names some of them.
func changedUnits(ps *domain.Problems, h *Holding, all *int, named []LicenseUnitsInput) []int {
	if all != nil {
		domain.CheckUnits(ps, "input.units", *all)
	}
	licenses := bundled(h)
	out := make([]int, len(licenses))
	for i, l := range licenses {
		out[i] = l.Units
		take(&out[i], all)
	}
	seen := make(map[string]bool, len(named))
	for n, u := range named {
		at := "input.licenses." + strconv.Itoa(n)
		domain.CheckUnits(ps, at+".units", u.Units)
		if seen[u.ProductID] {
			ps.Add(at+".productId", "This product is named twice.")
		}
		seen[u.ProductID] = true
		found := false
		for i, l := range licenses {
			if l.ProductID == u.ProductID {
				out[i], found = u.Units, true
			}
		}
		if !found {
			*ps = append(*ps, domain.NotFound(at+".productId", "product in this assignment"))
		}
	}
	return out
}

// setStart moves the first day of a license that has not started (spec 5.1, row 13).
func (b *Book) setStart(ps *domain.Problems, l *db.License, first *domain.Date) {
	if first == nil {
		return
	}
	if l.StartsAt == nil || !b.now.Before(*l.StartsAt) {
		*ps = append(*ps, domain.Refuse(domain.CodeStateInvalid, "input.startDate", "%s has started already.", l.Edges.Product.Name))
		return
	}
	checkStart(ps, "input.startDate", *first, domain.DateIn(b.now, zoneOf(l)))
	Begin(l, *first)
}

// setExpiry sets the last included day of a license: not before today, not before
// its start, and at most 66 months after the later of the two (spec 5.1, row 12).
// Renewals count from the new day on.
func (b *Book) setExpiry(ps *domain.Problems, l *db.License, last *domain.Date) {
	if last == nil {
		return
	}
	zone := zoneOf(l)
	if l.ExpiresAt == nil {
		*ps = append(*ps, domain.Refuse(domain.CodeStateInvalid, "input.expirationDate",
			"The term of %s begins at the first sign-in; it has no expiry yet.", l.Edges.Product.Name))
		return
	}
	from := domain.DateIn(b.now, zone)
	if start := domain.DateIn(*l.StartsAt, zone); from.Before(start) {
		from = start
	}
	end := last.AddDays(1)
	switch {
	case last.Before(from):
		ps.Add("input.expirationDate", "The last day is not before today or the start: %s at the earliest.", from)
	case from.AddMonths(maxTerm, from.Day).Before(end):
		ps.Add("input.expirationDate", "A term is at most %d months long: to %s at the latest.", maxTerm, from.AddMonths(maxTerm, from.Day).AddDays(-1))
	default:
		l.AnchorDay = end.Day
		endAt(l, end, zone)
	}
}

func take[T any](to *T, from *T) {
	if from != nil {
		*to = *from
	}
}
