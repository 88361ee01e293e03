package licensing

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/say"
	"github.com/openlmp/openlmp/server/internal/database"
)

// shelf is the stock of partners while time acts: updates are judged by what is
// left when they run. A nil one judges nothing.
type shelf struct{ pools []*db.Pool }

// stockUp gives books their shelf when an update may run until an instant, or a renewal
// may apply a composition.
func stockUp(ctx context.Context, tx *database.Tx, books []*Book, until time.Time) error {
	runs := slices.ContainsFunc(books, func(b *Book) bool {
		return slices.ContainsFunc(b.Holdings, func(h *Holding) bool {
			return h.Update != nil && h.Update.runsBy(h, until) || h.next != nil && endsBy(h, until)
		})
	})
	if !runs {
		return nil
	}
	pools, err := lockPoolsOf(asTime(ctx), tx, managersOf(books), nil)
	if err != nil {
		return err
	}
	all := &shelf{pools}
	for _, b := range books {
		b.shelf = all
	}
	return nil
}

// managersOf are the partners that manage the customers of books.
func managersOf(books []*Book) []string {
	out := make([]string, len(books))
	for i, b := range books {
		out[i] = b.Customer.PartnerID
	}
	return out
}

// enough returns PoolExhausted when moves need more than there is.
func (s *shelf) enough(moves []stockMove) error {
	if s == nil {
		return nil
	}
	left := make([]*db.Pool, len(s.pools))
	for i, p := range s.pools {
		one := *p
		left[i] = &one
	}
	_, _, err := draw(left, slices.Clone(moves), "input")
	return err
}

// keep makes moves that were found to be possible.
func (s *shelf) keep(moves []stockMove) {
	if s != nil {
		// What does not fit is said when the moves are made: see moveTx.
		_, _, _ = draw(s.pools, slices.Clone(moves), "input")
	}
}

// whole does something to an assignment entirely, or not at all: pure.
func (b *Book) whole(h *Holding, do func(*Book, *Holding) error) error {
	try := b.copied()
	if err := do(try, try.find(h.ID)); err != nil {
		return err
	}
	if err := b.shelf.enough(try.moves); err != nil {
		return err
	}
	return do(b, h)
}

// run lets an update run at an instant, as time does: pure. What a rule refuses
// then stays open, with the reason, and does not run again by itself.
func (b *Book) run(h *Holding, at time.Time) {
	was := b.now
	b.now, b.first = at, h.Update.Timing != enum.AtTrialEnd
	defer func() { b.now, b.first = was, false }()
	terms, changes := len(b.terms), len(b.changes)
	err := b.mayRun(h)
	if err == nil {
		err = b.whole(h, (*Book).apply)
	}
	if err != nil {
		b.fail(h, at, err)
		return
	}
	b.applied(h, at)
	b.event(h, "assignment.update_applied", Happening{
		At: at, Plan: h.Edges.Plan.Name, exchange: exchangeOf(b.terms[terms:], inOne(b.changes[changes:])),
	})
	b.mail(enum.LicenseModified, h, bundled(h), at)
}

// runAtEnd lets an update run that waits for the end of a term, when a license
// comes to it; true when the license has got another term by that.
func (b *Book) runAtEnd(h *Holding, l *db.License, at, ran time.Time) bool {
	u := h.Update
	if u == nil || u.FailedAt != nil || l.UnbundledAt != nil {
		return false
	}
	renewal := u.Timing == enum.AtRenewal && renewalOf(b, h, l, at, ran) == renews
	if !renewal && (u.Timing != enum.AtTrialEnd || l.LicenseVersion != enum.Trial) {
		return false
	}
	b.run(h, at)
	if l.ExpiresAt != nil && !l.ExpiresAt.After(at) {
		return false
	}
	if renewal {
		b.happened(h, l, "license.auto_renewed", at, "")
	}
	return true
}

// mayRun refuses what blocks an update as it blocks a renewal (spec 5.1, row 11).
func (b *Book) mayRun(h *Holding) error {
	passed := func(t *time.Time) bool { return t != nil && !t.After(b.now) }
	const path = "input.id"
	switch {
	case passed(b.Customer.DisabledAt):
		return domain.Refuse(domain.CodeStateInvalid, path, "The customer was disabled.")
	case passed(b.Partner.CanceledAt):
		return domain.Refuse(domain.CodeStateInvalid, path, "The partner was canceled.")
	case passed(b.Partner.SuspendedAt):
		return domain.Refuse(domain.CodeStateInvalid, path, "The partner was suspended.")
	}
	return nil
}

// apply does what the update of an assignment says: pure.
func (b *Book) apply(h *Holding) error { return b.applyAs(h, h.Update.change(), false) }

// applyAs is apply with other terms; renewed says that the assignment is renewed with it.
func (b *Book) applyAs(h *Holding, in AssignmentModifyInput, renewed bool) error {
	u := h.Update
	if u.PlanID != nil {
		cause := causeScheduled
		if u.Timing == enum.AtTrialEnd {
			cause = causeScheduledConverted
		}
		return b.changePlan(h, planChange{
			plan: u.plan, granted: u.granted, terms: in, converts: u.Timing == enum.AtTrialEnd, renewed: renewed, cause: cause,
		})
	}
	if err := checkChangeable(h, toModify, b.now); err != nil {
		return err
	}
	return b.modify(h, in, causeScheduled)
}

// applyAtRenewal applies an update that waits for a renewal which is made by hand:
// what it says of units and the expiry is where the renewal leads, unless the
// renewal says otherwise.
func (b *Book) applyAtRenewal(h *Holding, in *AssignmentRenewInput) error {
	u := h.Update
	if u == nil || u.Timing != enum.AtRenewal || u.FailedAt != nil {
		return nil
	}
	change := u.change()
	if in.Months == nil && in.ExpirationDate == nil {
		in.ExpirationDate = change.ExpirationDate
	}
	change.ExpirationDate = nil
	planName := h.Edges.Plan.Name
	if u.PlanID != nil {
		if err := b.applyAs(h, change, true); err != nil {
			return err
		}
	} else {
		if in.Units == nil && len(in.Licenses) == 0 {
			in.Units, in.Licenses = change.Units, change.Licenses
		}
		in.notificationDays = change.NotificationDays
		var ps domain.Problems
		b.amend(h, func(a *db.Assignment) { setTerms(&ps, a, bundled(h), change) })
		if err := ps.Err(); err != nil {
			return err
		}
	}
	facts := u.facts()
	b.scheduled = append(b.scheduled, ScheduledUpdateEffect{PlanName: planName, Before: &facts, Applied: true})
	b.applied(h, b.now)
	return nil
}

// applied notes that the update of an assignment has run.
func (b *Book) applied(h *Holding, at time.Time) {
	h.Update.AppliedAt = &at
	b.closeUpdate(h)
}

// fail notes why the update of an assignment could not run, and tells the partner.
func (b *Book) fail(h *Holding, at time.Time, err error) {
	u := h.Update
	why := reasonsOf(err)
	u.FailedAt, u.FailureCode, u.Failure = &at, string(why[0].Code), stored(why)
	b.changeUpdate(h)
	b.event(h, "assignment.update_failed", Happening{At: at, Plan: h.Edges.Plan.Name, Refused: worded(why, inEnglish), Reasons: why})
	b.tellPartner(enum.UpdateFailed, h, at, worded(why, say.In(b.Partner.Locale).Problem))
}

// pause lets the update of an assignment that is suspended wait; goOn lets it run
// when its time comes, or at once when that has passed.
func (b *Book) pause(h *Holding) {
	if h.Update != nil && h.Update.DueAt != nil {
		b.changeUpdate(h)
	}
}

func (b *Book) goOn(h *Holding) {
	u := h.Update
	if u == nil || u.Timing != enum.OnDate || u.FailedAt != nil {
		return
	}
	b.changeUpdate(h)
	due := *u.EffectiveAt
	if due.Before(b.now) {
		due = b.now
	}
	u.DueAt = &due
}

// changeUpdate notes that the update of an assignment has changed; it is due no more.
func (b *Book) changeUpdate(h *Holding) {
	u := h.Update.ScheduledUpdate
	b.updates.touch(u)
	u.DueAt = nil
	u.Version++
	u.UpdatedAt = b.now
	b.raise(h)
}

// closeUpdate lets an assignment have no open update any more.
func (b *Book) closeUpdate(h *Holding) {
	b.changeUpdate(h)
	h.Update, h.ScheduledUpdateID = nil, nil
}

// event notes what happened to an assignment.
func (b *Book) event(h *Holding, action string, what any) {
	b.tellOf(audit.Event{
		RootID: h.RootID, PartnerID: h.PartnerID, CustomerID: h.CustomerID, ObjectID: h.ID, Action: action, Changes: what,
	})
}

// tellOf notes an event at the step at which time is.
func (b *Book) tellOf(e audit.Event) { b.events = append(b.events, event{e, b.step}) }

// tellPartner tells the partner what became of the update of an assignment;
// nothing to one without an address.
func (b *Book) tellPartner(kind enum.MessageKind, h *Holding, at time.Time, why string) {
	if b.Partner.Email == "" {
		return
	}
	u := h.Update.facts()
	data := notify.ScheduledUpdate{
		FirstName: b.Partner.FirstName, Channel: b.Channel, Customer: b.Customer.Company, Plan: h.Edges.Plan.Name, Why: why,
		EffectiveDate: u.EffectiveDate, NewPlan: u.NewPlanName, Units: u.Units, LastDay: u.ExpirationDate,
		AutoRenew: u.AutoRenew, RenewalMonths: u.RenewalMonths, NotificationDays: u.NotificationDays,
	}
	for _, l := range u.Licenses {
		data.Items = append(data.Items, notify.LicenseItem{Product: l.ProductName, Units: l.Units})
	}
	b.Tell(notify.Mail{
		RootID: b.Customer.RootID, PartnerID: b.Customer.PartnerID, CustomerID: b.Customer.ID,
		Kind: kind, Recipient: b.Partner.Email, Locale: b.Partner.Locale, DueAt: at, Data: data,
		DedupKey: strings.Join([]string{string(kind), h.Update.ID, at.UTC().Format(time.RFC3339Nano)}, ":"),
	})
}
