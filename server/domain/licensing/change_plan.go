package licensing

import (
	"context"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// AssignmentChangePlan moves an assignment to another plan of the same product
// families, up or down (spec 2.8, Change Service Plan): its id, its licenses, their
// codes and their term stay.
//
// It returns domain.NotFound, domain.Stale, the refusals of checkChangeable and of
// planChange.check, PoolExhausted, and domain.Problems with every value that may
// not be.
func (s *Service) AssignmentChangePlan(ctx context.Context, in AssignmentChangePlanInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignmentTx(ctx, "assignmentChangePlan", "assignment.change_plan", in, in.Versioned, dryRun, func(tx *database.Tx, b *Book, h *Holding) error {
		plan, granted, err := planFor(ctx, tx, in.PlanID, b.Customer.PartnerID)
		if err != nil {
			return err
		}
		return b.changePlanNow(h, planChange{plan: plan, granted: granted, cause: causePlanChanged, terms: AssignmentModifyInput{
			Units: in.Units, Licenses: in.Licenses, ExpirationDate: in.ExpirationDate,
		}})
	})
}

// changePlanNow is the rule of AssignmentChangePlan, and of AssignmentConvert at
// once: pure. It takes the place of what was put off.
func (b *Book) changePlanNow(h *Holding, c planChange) error {
	b.lose(h, enum.LostPlanChange)
	if err := b.changePlan(h, c); err != nil {
		return err
	}
	b.mail(enum.LicenseModified, h, bundled(h), b.now)
	return nil
}

// AssignmentConvert makes a full license of a trial: now, or when the trial would
// end. Its id, its licenses and their codes stay (spec 5.1, row 57).
//
// It returns domain.NotFound, domain.Stale, a refusal for what is no trial, those
// of planChange.check, CrossgradeRequired when the customer holds it otherwise by
// now, PoolExhausted, and domain.Problems with every value that may not be.
func (s *Service) AssignmentConvert(ctx context.Context, in AssignmentConvertInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignmentTx(ctx, "assignmentConvert", "assignment.convert", in, in.Versioned, dryRun, func(tx *database.Tx, b *Book, h *Holding) error {
		plan, granted, err := planFor(ctx, tx, in.PlanID, b.Customer.PartnerID)
		if err != nil {
			return err
		}
		change := planChange{
			plan: plan, granted: granted, converts: true, cause: causeConverted,
			terms: AssignmentModifyInput{Units: in.Units, Licenses: in.Licenses},
		}
		if in.Start != StartAtTrialEnd {
			return b.changePlanNow(h, change)
		}
		later, err := change.later(b, h)
		if err != nil {
			return err
		}
		return b.schedule(ctx, tx, h, later, change.plan, change.granted)
	})
}

// later is the conversion of a trial as an update that waits for its end: pure.
func (c planChange) later(b *Book, h *Holding) (AssignmentScheduleInput, error) {
	if err := c.check(b, h); err != nil {
		return AssignmentScheduleInput{}, err
	}
	for _, l := range bundled(h) {
		if l.ExpiresAt == nil {
			return AssignmentScheduleInput{}, domain.Refuse(domain.CodeStateInvalid, "input.start",
				"The trial of %s begins at the first sign-in; it has no end yet.", l.Edges.Product.Name)
		}
		if !b.lives(l) {
			return AssignmentScheduleInput{}, domain.Refuse(domain.CodeStateInvalid, "input.start",
				"The trial of %s has ended; convert it now.", l.Edges.Product.Name)
		}
	}
	return AssignmentScheduleInput{
		Timing: enum.AtTrialEnd, PlanID: &c.plan.ID, Units: c.terms.Units, Licenses: c.terms.Licenses,
	}, nil
}

// planChange is what becomes of an assignment's plan.
type planChange struct {
	// plan may be nil: there is none for whoever asks.
	plan *catalog.Plan
	// granted: the customer's partner may assign it.
	granted bool
	// terms are what is asked for beside the plan.
	terms AssignmentModifyInput
	// converts: a trial becomes a full license, with a new term.
	converts bool
	// renewed: what has expired begins anew with it.
	renewed bool
	cause   string
}

// check refuses what the assignment or the plan does not allow: pure.
func (c planChange) check(b *Book, h *Holding) error {
	const path = "input.planId"
	if err := c.checkHolding(b, h); err != nil {
		return err
	}
	switch {
	case c.plan == nil:
		return domain.NotFound(path, "plan")
	case !c.granted:
		return domain.NotFound(path, "plan that the customer's partner may assign")
	case c.plan.ID == h.PlanID:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment has the plan %s already.", c.plan.Name)
	case c.plan.LicenseVersion != enum.Full:
		return domain.Refuse(domain.CodeStateInvalid, path, "The plan %s is no full plan.", c.plan.Name)
	}
	if err := c.plan.CheckAssignable(b.now, path); err != nil {
		return err
	}
	if len(c.pairs(h)) != len(bundled(h)) || len(bundled(h)) != len(c.plan.Components) {
		return domain.Refuse(domain.CodeCrossgradeRequired, path,
			"The plan %s does not license the same product families: assign it instead, which crossgrades.", c.plan.Name)
	}
	return c.checkDuplicates(b, h)
}

// checkHolding refuses an assignment whose plan cannot be changed.
func (c planChange) checkHolding(b *Book, h *Holding) error {
	const path = "input.id"
	trial := h.Edges.Plan.LicenseVersion == enum.Trial
	switch {
	case !c.converts:
		if err := checkChangeable(h, toModify, b.now); err != nil {
			return err
		}
	case !trial:
		return domain.Refuse(domain.CodeStateInvalid, path, "Only a trial is converted; change the plan instead.")
	case h.CanceledAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment is over; assign the plan again.")
	case h.SuspendedAt != nil:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment is suspended; end its suspension first.")
	case len(bundled(h)) == 0:
		return domain.Refuse(domain.CodeStateInvalid, path, "The assignment has no license left.")
	default:
		return checkOpen(h, "converted", b.now)
	}
	for _, l := range bundled(h) {
		if !c.renewed && !b.lives(l) {
			return domain.Refuse(domain.CodeStateInvalid, path, "%s has expired; renew the assignment.", l.Edges.Product.Name)
		}
	}
	return nil
}

// checkDuplicates refuses a plan of a family that the customer holds by another
// assignment, or by a license that stands alone.
func (c planChange) checkDuplicates(b *Book, h *Holding) error {
	mine := bundled(h)
	others := slices.DeleteFunc(b.all(), func(l *db.License) bool { return slices.Contains(mine, l) })
	products := make([]*db.Product, len(c.plan.Components))
	for i, one := range c.plan.Components {
		products[i] = one.Edges.Product
	}
	if found := overlaps(others, products, b.lives); len(found) > 0 {
		return domain.Refuse(domain.CodeCrossgradeRequired, "input.planId",
			"The customer holds %s otherwise: assign the plan instead, which crossgrades.", found[0].License.Edges.Product.Name)
	}
	return nil
}

// pairs finds for each product of the plan the license of its family.
func (c planChange) pairs(h *Holding) map[string]*db.License {
	out := map[string]*db.License{}
	taken := map[*db.License]bool{}
	for _, one := range c.plan.Components {
		for _, l := range bundled(h) {
			if l.Edges.Product.Family == one.Edges.Product.Family && !taken[l] && out[one.ProductID] == nil {
				out[one.ProductID], taken[l] = l, true
			}
		}
	}
	return out
}

// changePlan moves an assignment to a plan: pure. Each license becomes what the
// plan grants, as a crossgrade transfers it; unless it is converted, it keeps its
// term.
func (b *Book) changePlan(h *Holding, c planChange) error {
	if err := c.check(b, h); err != nil {
		return err
	}
	var ps domain.Problems
	pairs := c.pairs(h)
	fresh := Grant(&ps, "input", b.Customer, c.plan, c.grant(pairs), b.now)
	if err := ps.Err(); err != nil {
		return err
	}
	b.amend(h, func(a *db.Assignment) {
		f := fresh.Assignment
		a.PlanID, a.SuiteVersion, a.InitialMonths, a.Managed = f.PlanID, f.SuiteVersion, f.InitialMonths, f.Managed
		a.AutoRenew, a.RenewalMonths, a.NotificationDays = f.AutoRenew, f.RenewalMonths, f.NotificationDays
		a.Edges.Plan = f.Edges.Plan
		setTerms(&ps, a, fresh.Licenses, c.terms)
	})
	kind := enum.LicenseChange
	if c.converts {
		kind = enum.LicenseConversion
	}
	for _, f := range fresh.Licenses {
		l := pairs[f.ProductID]
		before := *l
		f.AssignmentID, f.NotificationDays = h.ID, h.NotificationDays
		transfer(l, f, b.now)
		if !c.converts {
			keepTerm(l, &before, b.now)
		} else if l.ExpiresAt != nil {
			endAt(l, domain.DateIn(*l.ExpiresAt, zoneOf(l)), zoneOf(l))
		}
		b.setExpiry(&ps, l, c.terms.ExpirationDate)
		b.note(h, &before, l, kind, c.cause, b.now)
	}
	return ps.Err()
}

// grant is the plan as it is granted anew: with the units that there are, where
// none are asked for.
func (c planChange) grant(pairs map[string]*db.License) PlanAssignmentInput {
	in := PlanAssignmentInput{PlanID: c.plan.ID, Units: c.terms.Units, Licenses: slices.Clone(c.terms.Licenses)}
	for product, l := range pairs {
		named := slices.ContainsFunc(in.Licenses, func(u LicenseUnitsInput) bool { return u.ProductID == product })
		if in.Units == nil && !named {
			in.Licenses = append(in.Licenses, LicenseUnitsInput{ProductID: product, Units: l.Units})
		}
	}
	return in
}

// keepTerm gives a license the dates that it had before, with the notice and the
// grace that it has now; one whose term had not begun keeps what it got, and a grace
// period that has begun runs as it began.
func keepTerm(l, before *db.License, now time.Time) {
	if before.ExpiresAt == nil || l.StartsAt == nil {
		return
	}
	l.TimeZone, l.AnchorDay, l.StartsAt, l.ChargeStartsAt = before.TimeZone, before.AnchorDay, before.StartsAt, before.ChargeStartsAt
	endAt(l, domain.DateIn(*before.ExpiresAt, zoneOf(l)), zoneOf(l))
	if !now.Before(*before.ExpiresAt) {
		l.GraceEndsAt = before.GraceEndsAt
	}
}
