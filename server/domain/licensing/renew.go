package licensing

import (
	"context"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
)

// AssignmentRenew extends the terms of an assignment by hand: before expiry and
// in grace from the old expiry, after it from today, or to a given day (spec 5.1,
// row 9). Units may change with it. An update that waits for the renewal is applied
// first; it can be refused as any change can.
//
// It returns domain.NotFound, domain.Stale, the refusals of checkChangeable,
// CrossgradeRequired when an expired license has been replaced meanwhile,
// PoolExhausted, and domain.Problems with every value that may not be.
func (s *Service) AssignmentRenew(ctx context.Context, in AssignmentRenewInput, dryRun bool) (verb.Done[Effects], error) {
	return s.onAssignment(ctx, "assignmentRenew", "assignment.renew", in, in.Versioned, dryRun, func(b *Book, h *Holding) error {
		return b.renewNow(h, in)
	})
}

// renewNow is the rule of AssignmentRenew: pure.
func (b *Book) renewNow(h *Holding, in AssignmentRenewInput) error {
	if err := checkDated(h, toRenew, b.now); err != nil {
		return err
	}
	if err := b.checkRevival(h); err != nil {
		return err
	}
	if err := b.applyAtRenewal(h, &in); err != nil {
		return err
	}
	if err := b.renew(h, in); err != nil {
		return err
	}
	b.mail(enum.LicenseRenewed, h, bundled(h), b.now)
	return nil
}

// checkRevival refuses to bring back an expired license of a family that the
// customer holds otherwise by now. Its plan can be assigned anew instead, with the
// duplicates and the holdings version that the error tells.
func (b *Book) checkRevival(h *Holding) error {
	var gone []*db.Product
	for _, l := range bundled(h) {
		if !Stands(l, b.now) {
			gone = append(gone, l.Edges.Product)
		}
	}
	if found := duplicates(b.all(), gone, b.now); len(found) > 0 {
		return CrossgradeRequired{
			Path: strings.Split("input.id", "."), Duplicates: found, HoldingsVersion: b.Customer.HoldingsVersion,
			Words: "%s has expired, and the customer holds %s by now. Assign the plan %s anew: that says what becomes of the duplicates.",
			Args:  domain.Args{found[0].Product.Name, found[0].License.Edges.Product.Name, h.Edges.Plan.Name},
		}
	}
	return nil
}

// renew applies an input to an assignment that may be renewed: pure.
func (b *Book) renew(h *Holding, in AssignmentRenewInput) error {
	var ps domain.Problems
	months := h.RenewalMonths
	if months == 0 {
		months = h.InitialMonths
	}
	take(&months, in.Months)
	if months < 1 || months > maxTerm {
		ps.Add("input.months", "A renewal is 1 to %d months long.", maxTerm)
	}
	if in.Months != nil && in.ExpirationDate != nil {
		ps.Add("input.expirationDate", "Say how long, or until when, not both.")
	}
	units := changedUnits(&ps, h, in.Units, in.Licenses)
	if err := ps.Err(); err != nil {
		return err
	}
	for i, l := range bundled(h) {
		b.change(h, l, causeRenewed, b.now, func(l *db.License) {
			l.Units = units[i]
			take(&l.NotificationDays, in.notificationDays)
			if l.ExpiresAt == nil {
				ps = append(ps, domain.Refuse(domain.CodeStateInvalid, "input.id",
					"The term of %s begins at the first sign-in; there is nothing to renew yet.", l.Edges.Product.Name))
				return
			}
			today := domain.DateIn(b.now, zoneOf(l))
			if !Stands(l, b.now) {
				b.begin(l, today)
			}
			if in.ExpirationDate == nil {
				renew(l, months)
				b.checkRenewed(&ps, l)
				return
			}
			if !today.Before(*in.ExpirationDate) {
				ps.Add("input.expirationDate", "The last day is later than today.")
				return
			}
			b.setExpiry(&ps, l, in.ExpirationDate)
		})
	}
	return ps.Err()
}

// begin starts the term of an expired license anew: it is renewed from today.
func (b *Book) begin(l *db.License, today domain.Date) {
	zone := zoneOf(l)
	l.AnchorDay = today.Day
	setInstant(&l.StartsAt, today.Start(zone))
	endAt(l, today, zone)
	if l.ChargeStartsAt != nil {
		setInstant(&l.ChargeStartsAt, today.Start(zone))
	}
}

// checkRenewed holds a renewed term to its bounds: it goes on, as one that was renewed
// late in a long grace may not, and is not too long, counted from today.
func (b *Book) checkRenewed(ps *domain.Problems, l *db.License) {
	zone := zoneOf(l)
	if !b.now.Before(*l.ExpiresAt) {
		ps.Add("input.months", "%s would have ended on %s already: renew it for longer.", l.Edges.Product.Name, *LastDay(l.ExpiresAt, l.TimeZone))
		return
	}
	from := domain.DateIn(b.now, zone)
	if start := domain.DateIn(*l.StartsAt, zone); from.Before(start) {
		from = start
	}
	if from.AddMonths(maxTerm, from.Day).Before(domain.DateIn(*l.ExpiresAt, zone)) {
		ps.Add("input.months", "%s would run longer than %d months from %s.", l.Edges.Product.Name, maxTerm, from)
	}
}
