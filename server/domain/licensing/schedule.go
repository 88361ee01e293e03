package licensing

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// AssignmentSchedule puts a change of an assignment off, to a day or to its
// renewal; it takes the place of one that waits already (spec 5.1, row 63). The
// effects are those that it will have, as far as one can tell today; stock that is
// short now is no refusal, as it may be there in time.
//
// It returns domain.NotFound, domain.Stale, the refusals of the change itself,
// and domain.Problems with every value that may not be.
func (s *Service) AssignmentSchedule(ctx context.Context, in AssignmentScheduleInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignmentTx(ctx, "assignmentSchedule", "assignment.schedule", in, in.Versioned, dryRun, func(tx *database.Tx, b *Book, h *Holding) error {
		if err := checkChangeable(h, toModify, b.now); err != nil {
			return err
		}
		if err := b.checkSchedule(h, in); err != nil {
			return err
		}
		var plan *catalog.Plan
		granted := false
		if in.PlanID != nil {
			var err error
			if plan, granted, err = planFor(ctx, tx, *in.PlanID, b.Customer.PartnerID); err != nil {
				return err
			}
			if plan == nil {
				return domain.NotFound("input.planId", "plan")
			}
		}
		return b.schedule(ctx, tx, h, in, plan, granted)
	})
}

// AssignmentUnschedule cancels the update of an assignment that waits for its
// time, or that failed at it.
//
// It returns domain.NotFound, domain.Stale, and a refusal when there is none.
func (s *Service) AssignmentUnschedule(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentUnschedule", "assignment.unschedule", in, in, dryRun, func(b *Book, h *Holding) error {
		return b.unscheduleNow(h)
	})
}

// unscheduleNow is the rule of AssignmentUnschedule: pure.
func (b *Book) unscheduleNow(h *Holding) error {
	if h.Update == nil {
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "Nothing is scheduled for the assignment.")
	}
	facts, at := h.Update.facts(), b.now
	b.scheduled = append(b.scheduled, ScheduledUpdateEffect{PlanName: h.Edges.Plan.Name, Before: &facts})
	h.Update.CanceledAt = &at
	b.closeUpdate(h)
	return nil
}

// checkSchedule notes what an update cannot be: pure. Whether it can be applied is
// for foresee.
func (b *Book) checkSchedule(h *Holding, in AssignmentScheduleInput) error {
	var ps domain.Problems
	today := domain.DateIn(b.now, zoneOf(bundled(h)[0]))
	latest := today.AddMonths(maxTerm, today.Day)
	switch {
	case in.Timing == enum.AtTrialEnd:
		ps.Add("input.timing", "Only the conversion of a trial waits for its end.")
	case in.Timing == enum.AtRenewal && in.EffectiveDate != nil:
		ps.Add("input.effectiveDate", "The renewal decides when; leave the date out.")
	case in.Timing == enum.OnDate && in.EffectiveDate == nil:
		ps.Add("input.effectiveDate", "Say from which day it holds.")
	case in.Timing == enum.OnDate && !today.Before(*in.EffectiveDate):
		ps.Add("input.effectiveDate", "The day is not later than today; change the assignment now.")
	case in.Timing == enum.OnDate && latest.Before(*in.EffectiveDate):
		ps.Add("input.effectiveDate", "At most %d months ahead: %s at the latest.", maxTerm, latest)
	}
	if in.PlanID == nil && in.Units == nil && len(in.Licenses) == 0 && in.ExpirationDate == nil &&
		in.AutoRenew == nil && in.RenewalMonths == nil && in.NotificationDays == nil {
		ps.Add("input", "Say what is to change.")
	}
	return ps.Err()
}

// schedule is scheduleNow with who asks for it, and with what the update would leave of
// the stock of today.
func (b *Book) schedule(ctx context.Context, tx *database.Tx, h *Holding, in AssignmentScheduleInput, plan *catalog.Plan, granted bool) error {
	moves, err := b.scheduleNow(h, in, plan, granted)
	if err != nil {
		return err
	}
	h.Update.RequestedBy = viewer.From(ctx).Name
	b.foreseen.Pools, err = expect(ctx, tx, moves)
	return err
}

// scheduleNow makes the update of an assignment, or changes the one that is open,
// and foresees what it will do: pure. It answers the stock that it will move.
func (b *Book) scheduleNow(h *Holding, in AssignmentScheduleInput, plan *catalog.Plan, granted bool) ([]stockMove, error) {
	effect := ScheduledUpdateEffect{PlanName: h.Edges.Plan.Name}
	row := &db.ScheduledUpdate{
		ID: id.New(id.ScheduledUpdate), CreatedAt: b.now, UpdatedAt: b.now, Version: 1,
		RootID: h.RootID, PartnerID: h.PartnerID, CustomerID: h.CustomerID, AssignmentID: h.ID,
	}
	if h.Update != nil {
		before := h.Update.facts()
		effect.Before = &before
		was := h.Update.ScheduledUpdate
		row.ID, row.CreatedAt, row.Version = was.ID, was.CreatedAt, was.Version+1
	}
	row.Timing, row.TimeZone = in.Timing, bundled(h)[0].TimeZone
	row.PlanID, row.Units, row.AutoRenew = in.PlanID, in.Units, in.AutoRenew
	row.RenewalMonths, row.NotificationDays = in.RenewalMonths, in.NotificationDays
	if in.EffectiveDate != nil {
		at, due := in.EffectiveDate.Start(domain.Zone(row.TimeZone)), in.EffectiveDate.Start(domain.Zone(row.TimeZone))
		row.EffectiveAt, row.DueAt = &at, &due
	}
	if in.ExpirationDate != nil {
		row.ExpirationDate = in.ExpirationDate.String()
	}
	u := &Scheduled{ScheduledUpdate: row, plan: plan, granted: granted}
	if err := u.setUnits(h, in.Licenses); err != nil {
		return nil, err
	}
	ahead, moves, err := b.foresee(h, u)
	if err != nil {
		return nil, err
	}
	after := u.facts()
	effect.After = &after
	b.scheduled, b.foreseen = append(b.scheduled, effect), ahead
	h.Update, h.ScheduledUpdateID = u, &row.ID
	b.updates.touch(row)
	b.raise(h)
	return moves, nil
}

// setUnits notes the units of single products: those of the new plan, or else of
// the assignment.
func (u *Scheduled) setUnits(h *Holding, in []LicenseUnitsInput) error {
	names := map[string]string{}
	for _, l := range bundled(h) {
		names[l.ProductID] = l.Edges.Product.Name
	}
	if u.plan != nil {
		clear(names)
		for _, c := range u.plan.Components {
			names[c.ProductID] = c.Edges.Product.Name
		}
	}
	u.licenses = []*ScheduledUnits{}
	var ps domain.Problems
	for i, l := range in {
		name, ok := names[l.ProductID]
		if !ok {
			ps = append(ps, domain.NotFound("input.licenses."+strconv.Itoa(i)+".productId", "product in this assignment"))
		}
		u.licenses = append(u.licenses, &ScheduledUnits{ProductID: l.ProductID, ProductName: name, Units: l.Units})
	}
	if err := ps.Err(); err != nil || len(in) == 0 {
		return err
	}
	text, err := json.Marshal(u.licenses)
	if err != nil {
		return fmt.Errorf("licensing: units of a scheduled update: %w", err)
	}
	u.ScheduledUpdate.Licenses = string(text)
	return nil
}

// foresee tells what an update will do at its time, by what is held now, settled
// until then on a copy, and the stock that it will move: pure. One that waits for
// the renewal is told together with it. It returns what would refuse it.
func (b *Book) foresee(h *Holding, u *Scheduled) (*Effects, []stockMove, error) {
	at := b.timeOf(h, u)
	past := b.copied()
	past.find(h.ID).Update = nil
	settle([]*Book{past}, at.Add(-time.Nanosecond), nil)
	past.now, past.first = at, u.Timing != enum.AtTrialEnd
	try := past.copied()
	mine := try.find(h.ID)
	mine.Update = u
	if err := try.apply(mine); err != nil {
		return nil, nil, err
	}
	credits, moves := creditsOf(try.changes), try.moves
	try.mail(enum.LicenseModified, mine, bundled(mine), at)
	if u.Timing == enum.AtRenewal {
		if renewed := past.renewed(h, u); renewed != nil {
			try = renewed
		}
	}
	effects := NoEffects()
	try.tell(&effects)
	effects.Licenses, effects.Credits = inOne(try.changes), credits
	return &effects, moves, nil
}

// renewed is a copy of a book after the renewal that an update waits for: the one by
// itself at the book's instant, or else one by hand at that time; nil where that one
// would be refused.
func (b *Book) renewed(h *Holding, u *Scheduled) *Book {
	try := b.copied()
	try.first = false
	mine := try.find(h.ID)
	one, row := *u, *u.ScheduledUpdate
	one.ScheduledUpdate = &row
	mine.Update = &one
	byItself := slices.ContainsFunc(bundled(mine), func(l *db.License) bool {
		return l.DueAt != nil && l.DueAt.Equal(b.now) && renewalOf(try, mine, l, b.now, b.now) == renews
	})
	if byItself {
		due := agenda{until: b.now}
		due.add(try, mine)
		due.cross(nil)
	} else if err := try.renewNow(mine, AssignmentRenewInput{}); err != nil {
		return nil
	}
	try.scheduled = nil // the schedule itself tells of the update
	return try
}

// inOne are the effects of changes on licenses, each license once: as it was before
// all of them, and as it is after.
func inOne(changes []Change) []LicenseEffect {
	out, at := []LicenseEffect{}, map[string]int{}
	for _, c := range changes {
		e, _ := c.effect()
		i, again := at[c.After.ID]
		if !again {
			at[c.After.ID] = len(out)
			out = append(out, e)
			continue
		}
		e.Before = out[i].Before
		if former := out[i].FormerProductName; former != nil {
			e.FormerProductName = former
		}
		out[i] = e
	}
	return out
}

// timeOf is when an update runs, as far as one can tell: the end of the first
// term for one that waits for it, now when all have ended.
func (b *Book) timeOf(h *Holding, u *Scheduled) time.Time {
	if u.EffectiveAt != nil {
		return *u.EffectiveAt
	}
	at := time.Time{}
	for _, l := range bundled(h) {
		if l.ExpiresAt != nil && l.ExpiresAt.After(b.now) && (at.IsZero() || l.ExpiresAt.Before(at)) {
			at = *l.ExpiresAt
		}
	}
	if at.IsZero() {
		return b.now
	}
	return at
}

// expect tells what moves would leave of the stock of today; less than nothing
// where there is not enough.
func expect(ctx context.Context, tx *database.Tx, moves []stockMove) ([]catalog.PoolEffect, error) {
	if len(moves) == 0 {
		return []catalog.PoolEffect{}, nil
	}
	pools, err := lockPools(asTime(ctx), tx, moves)
	if err != nil {
		return nil, err
	}
	had := make([]int, len(pools))
	for i, p := range pools {
		had[i] = p.Stock
	}
	if effects, _, err := draw(pools, moves, "input"); err == nil {
		return effects, nil
	}
	effects := []catalog.PoolEffect{}
	for i, p := range pools {
		e := catalog.PoolEffect{LicenseVersion: p.LicenseVersion, Before: had[i], After: had[i]}
		for _, m := range moves {
			if poolOf(pools, m) == i {
				e.ProductName = m.product.Name
				e.After -= m.units
			}
		}
		if e.After != e.Before {
			effects = append(effects, e)
		}
	}
	return effects, nil
}
