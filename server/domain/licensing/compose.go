package licensing

import (
	"cmp"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// recomposed is what the composition that a plan was approved for makes of one of
// its assignments (spec 2.10 and 5.1, row 22).
type recomposed struct {
	plan *catalog.Plan
	// added are the licenses of products that come in, as a part of the assignment.
	added *Holding
	// removed are those of products that are in the suite no more.
	removed []*db.License
	// held are all other licenses of the customer, those that go included.
	held []*db.License
	// found are the licenses of the customer that those that come in duplicate; a
	// product of the same suite that another level replaces is one of them.
	found []Duplicate
}

// checkAppliable refuses an assignment to which no composition can be applied now:
// pure. Trials and not-for-resale licenses follow their suite as others do.
func checkAppliable(h *Holding, stands func(*db.License) bool, now time.Time) error {
	const path = "input.id"
	standing := func(l *db.License) bool { return isBundled(l) && stands(l) }
	switch {
	case h.CanceledAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment is over; assign the plan again.")
	case h.SuspendedAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment is suspended; end its suspension first.")
	case len(bundled(h)) == 0:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment has no license left.")
	case catalog.Locked(h.Edges.Plan, h.Edges.Plan.Edges.Product):
		return domain.Refuse(domain.CodeLockedPlan, path, "The suite of the plan changed: approve the change first.")
	case h.SuiteVersion == h.Edges.Plan.SuiteVersion:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment has the composition of its plan; there is nothing to apply.")
	case catalog.Availability(h.Edges.Plan.Edges.Product, now) == enum.EndOfLife:
		return domain.Refuse(domain.CodeEndOfLife, path, "%s no longer exists; its plan cannot be %s.", h.Edges.Plan.Edges.Product.Name, toApply)
	case !slices.ContainsFunc(h.Licenses, standing):
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment has expired; assign the plan again.")
	}
	return nil
}

// recompose compares an assignment with the composition of its plan: pure, but for
// the ids and codes of licenses that come in. Nothing is changed yet.
func (b *Book) recompose(h *Holding, plan *catalog.Plan) (*recomposed, error) {
	r := &recomposed{plan: plan}
	present := bundled(h)
	for _, l := range present {
		if !licenses(plan, l.ProductID) {
			r.removed = append(r.removed, l)
		}
	}
	part := *plan
	part.Components = nil
	for _, c := range plan.Components {
		if !slices.ContainsFunc(present, func(l *db.License) bool { return l.ProductID == c.ProductID }) {
			part.Components = append(part.Components, c)
		}
	}
	units := 0
	var model *db.License
	for _, l := range present {
		if b.lives(l) {
			units = max(units, l.Units)
			if model == nil || endsLater(l, model) {
				model = l
			}
		}
	}
	var ps domain.Problems
	r.added = Grant(&ps, "input", b.Customer, &part, PlanAssignmentInput{PlanID: plan.ID, Units: &units}, b.now)
	if err := ps.Err(); err != nil {
		return nil, err
	}
	r.added.Assignment = h.Assignment
	for _, l := range r.added.Licenses {
		b.join(h, l, model)
	}
	for _, l := range b.all() {
		if l.AssignmentID != h.ID || !isBundled(l) || slices.Contains(r.removed, l) {
			r.held = append(r.held, l)
		}
	}
	r.found = overlaps(r.held, productsOf(r.added), b.lives)
	return r, nil
}

// endsLater tells whether a license ends after another; one without a term ends
// before all others, and of equals the older one wins.
func endsLater(l, than *db.License) bool {
	switch {
	case l.ExpiresAt == nil || than.ExpiresAt == nil:
		return l.ExpiresAt != nil
	}
	return l.ExpiresAt.After(*than.ExpiresAt)
}

// join gives a license that comes into an assignment the terms of the suite, as
// model has them, the license of it that ends last: it starts today, or with the
// suite where that is yet to start, and ends with it. One that waits for the first
// sign-in waits with the others that do.
func (b *Book) join(h *Holding, l, model *db.License) {
	l.AssignmentID, l.InitialMonths, l.NotificationDays = h.ID, h.InitialMonths, h.NotificationDays
	l.TimeZone, l.GraceLength, l.GraceUnit, l.ChargeableMonth = model.TimeZone, model.GraceLength, model.GraceUnit, model.ChargeableMonth
	l.StartsAt, l.ExpiresAt, l.NotifyAt, l.GraceEndsAt, l.ChargeStartsAt = nil, nil, nil, nil, nil
	zone := zoneOf(l)
	first := domain.DateIn(b.now, zone)
	waits, works := b.signIns(h)
	switch {
	case l.Activation == enum.FirstSignIn && (waits || model.ExpiresAt == nil):
	case model.ExpiresAt == nil:
		Begin(l, first)
	default:
		end := domain.DateIn(*model.ExpiresAt, zone)
		if b.atEnd(model) {
			// The suite renews at this very instant, and what comes in with it.
			end = end.AddMonths(h.RenewalMonths, model.AnchorDay)
		}
		if start := domain.DateIn(*model.StartsAt, zone); first.Before(start) {
			first = start
		}
		if !first.Before(end) {
			first = end.AddDays(-1) // the suite is in its grace period
		}
		setInstant(&l.StartsAt, first.Start(zone))
		l.AnchorDay = model.AnchorDay
		endAt(l, end, zone)
		if l.LicenseVersion == enum.Full {
			charge := *l.StartsAt
			if model.ChargeStartsAt != nil && model.ChargeStartsAt.After(charge) {
				charge = *model.ChargeStartsAt
			}
			setInstant(&l.ChargeStartsAt, charge)
		}
		if l.Activation == enum.FirstSignIn && works {
			l.ActivatedAt = new(b.now)
		}
	}
	l.DueAt = dueAfter(l, b.now)
}

// signIns tells whether hosted licenses of an assignment wait for the first sign-in,
// and whether some work already.
func (b *Book) signIns(h *Holding) (waits, works bool) {
	for _, l := range bundled(h) {
		if l.Edges.Product.Kind != enum.SaaS || !Stands(l, b.now) {
			continue
		}
		if l.Activation == enum.FirstSignIn && l.ActivatedAt == nil {
			waits = true
		} else {
			works = true
		}
	}
	return waits, works
}

// applyTo makes an assignment what its plan was approved for: pure. Products that come
// in bring a license, or take a duplicate over as a crossgrade does; those that go
// leave theirs to stand alone. An update that was put off is lost (row 63).
func (b *Book) applyTo(h *Holding, r *recomposed, chosen map[string]enum.CrossgradeChoice) {
	b.lose(h, enum.LostComposition)
	olds := b.takeOver(r.added, r.found, chosen)
	h.Licenses = append(h.Licenses, r.added.Licenses...)
	slices.SortFunc(h.Licenses, func(x, y *db.License) int { return cmp.Compare(x.ID, y.ID) })
	for _, l := range r.added.Licenses {
		if !b.licenses.has(l) {
			b.add(h, l, enum.SuiteCompositionChange, causeComponentAdded)
		}
	}
	for _, l := range r.removed {
		if isBundled(l) && !slices.Contains(r.added.Licenses, l) {
			b.changeTo(h, l, enum.SuiteCompositionChange, causeComponentRemoved, b.now, func(l *db.License) { l.UnbundledAt = new(b.now) })
		}
	}
	for _, old := range olds {
		if old.ID != h.ID {
			b.unbundle(old)
		}
	}
	manageable, managed := false, h.Managed
	for _, l := range bundled(h) {
		manageable = manageable || l.Edges.Product.Manageable
	}
	for _, c := range r.plan.Components {
		if slices.ContainsFunc(r.added.Licenses, func(l *db.License) bool { return l.ProductID == c.ProductID }) {
			managed = managed || c.Managed
		}
	}
	b.amend(h, func(a *db.Assignment) { a.SuiteVersion, a.Managed = r.plan.SuiteVersion, managed && manageable })
	h.decided = decided{duplicates: r.found, chosen: chosen}
}
