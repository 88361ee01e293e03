package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// border is an instant at which the status of a license changes by itself and
// something has to be done or told (spec 5.1, rows 10 and 39).
type border int

const (
	noBorder border = iota
	// windowOpens: the license is expiring soon. A term that begins in its window comes
	// to no such border: whatever began it has told of its last day.
	windowOpens
	// termEnds: it is renewed, or goes into grace, or has expired.
	termEnds
	// graceEnds: it has expired for good.
	graceEnds
)

// nextBorder is the first border of a license after an instant. A license that waits
// for its first sign-in has no dates yet, and a cancelled one none that count.
func nextBorder(l *db.License, after time.Time) (border, time.Time) {
	if l.CanceledAt != nil || l.ExpiresAt == nil {
		return noBorder, time.Time{}
	}
	if opens := opensAt(l); opens != nil && opens.After(after) && opens.Before(*l.ExpiresAt) {
		return windowOpens, *opens
	}
	if l.ExpiresAt.After(after) {
		return termEnds, *l.ExpiresAt
	}
	if l.GraceEndsAt != nil && l.GraceEndsAt.After(after) {
		return graceEnds, *l.GraceEndsAt
	}
	return noBorder, time.Time{}
}

// opensAt is when a license is expiring soon: once it has started.
func opensAt(l *db.License) *time.Time {
	if l.NotifyAt != nil && l.StartsAt != nil && l.NotifyAt.Before(*l.StartsAt) {
		return l.StartsAt
	}
	return l.NotifyAt
}

// dueAfter is the instant of the first border after an instant; nil for none.
func dueAfter(l *db.License, after time.Time) *time.Time {
	kind, at := nextBorder(l, after)
	if kind == noBorder {
		return nil
	}
	return &at
}

// SetDue sets the next border of a license whose dates were set by hand, as those
// of imported ones are.
func SetDue(l *db.License, now time.Time) { l.DueAt = dueAfter(l, now) }

// notRenewed is why a license does not renew by itself; "" when it does.
type notRenewed string

// The reasons that are recorded when auto-renewal is on and something is in its
// way (spec 5.1, rows 10, 11 and 20).
const (
	renews           notRenewed = ""
	customerDisabled notRenewed = "CUSTOMER_DISABLED"
	partnerSuspended notRenewed = "PARTNER_SUSPENDED"
	partnerCanceled  notRenewed = "PARTNER_CANCELED"
	productGone      notRenewed = "END_OF_LIFE"
	serverAsleep     notRenewed = "NOT_RUN_IN_TIME"
	standsAlone      notRenewed = "UNBUNDLED"
	renewalOff       notRenewed = "AUTO_RENEWAL_OFF"
	planSuspended    notRenewed = "PLAN_SUSPENDED"
)

// renewalOf decides whether the license renews itself when its term ends at an
// instant; ran is when that is looked at. A locked plan and the end of sale are
// in nobody's way: existing customers go on.
func renewalOf(b *Book, h *Holding, l *db.License, at, ran time.Time) notRenewed {
	passed := func(t *time.Time) bool { return t != nil && !t.After(at) }
	switch {
	case l.UnbundledAt != nil:
		return standsAlone
	case !h.AutoRenew || l.LicenseVersion != enum.Full || h.CanceledAt != nil:
		return renewalOff
	case h.SuspendedAt != nil:
		return planSuspended
	case passed(b.Customer.DisabledAt):
		return customerDisabled
	case passed(b.Partner.CanceledAt):
		return partnerCanceled
	case passed(b.Partner.SuspendedAt):
		return partnerSuspended
	case passed(l.Edges.Product.EndOfLifeAt):
		return productGone
	case ran.After(at) && tooLate(l, at, ran):
		return serverAsleep
	}
	return renews
}

// inTime is how late a renewal may always run. Time is looked at each minute and a
// server may be down for a night's maintenance: a license without grace is renewed
// all the same.
const inTime = 24 * time.Hour

// tooLate tells that a term which ended at an instant is not renewed any more: its
// grace is over, and so is what is always in time (spec 5.1, row 10).
func tooLate(l *db.License, at, ran time.Time) bool {
	return l.GraceEndsAt != nil && !ran.Before(*l.GraceEndsAt) && !ran.Before(at.Add(inTime))
}

// renew extends a license by months from the end of its term: from the anchor
// day, never from a day that a short month has clamped (spec 5.1, rows 5 and 6).
func renew(l *db.License, months int) {
	zone := zoneOf(l)
	endAt(l, domain.DateIn(*l.ExpiresAt, zone).AddMonths(months, l.AnchorDay), zone)
}
