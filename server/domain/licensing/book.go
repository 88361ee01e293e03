package licensing

import (
	"reflect"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/partners"
)

// Book is what a customer holds, as it was loaded under the customer's lock and
// as a change leaves it. Rules work on books and know no database; whatever they
// do goes through change, assign and amend, so that nothing changes without its
// report line and its place in the effects. saveTx writes it.
type Book struct {
	Customer *db.Customer
	// Partner manages the customer.
	Partner *db.Partner
	// Channel is the slug of the Tier 1, for the addresses in messages.
	Channel string
	// Holdings are its assignments in order of id, of those that are over only what the
	// verb is about: see extent.
	Holdings []*Holding

	now time.Time
	// fresh: the customer is made in this very transaction.
	fresh bool
	// kept: a crossgrade is open for the customer. deciding is the one that the verb
	// itself ends; empty for none.
	kept     bool
	deciding string

	changes []Change
	terms   []AssignmentEffect
	moves   []stockMove
	// step numbers the border that time is at: what it moves, it moves at once, and what
	// it does there is told together.
	step int
	// gone counts the licenses that time has ended for good.
	gone int
	// first: what changes comes before the borders of the book's instant.
	first bool
	// shelf is the stock that time finds; nil where nothing asks for it.
	shelf    *shelf
	events   []event
	mails    []notify.Mail
	licenses rows[*db.License]
	assigned rows[*db.Assignment]
	made     []*Holding
	updates  rows[*db.ScheduledUpdate]
	// scheduled and lost are what became of scheduled updates, foreseen what one of
	// them will do.
	scheduled []ScheduledUpdateEffect
	lost      []LostScheduledUpdate
	foreseen  *Effects
}

// Holding is one assignment with its plan, the plan's product and its licenses.
type Holding struct {
	*db.Assignment
	// Licenses with their products, in order of id.
	Licenses []*db.License
	// Update is the scheduled one that is open, or nil.
	Update *Scheduled
	// next is its plan with the composition that a renewal applies; nil where none does.
	next *catalog.Plan
	// postponed is the renewal that could not, which others at the same instant follow.
	postponed time.Time

	// changed is when its terms last changed, and the step at which time did so.
	changed moment

	// path of the input that made it; empty for one that was loaded. asked are the
	// units that it named by product.
	path  string
	asked []LicenseUnitsInput
	// decided are the duplicates whose place it took, and what became of each.
	decided decided
}

// moment is when something happens to a book: the instant, and the border that time is at.
type moment struct {
	at   time.Time
	step int
}

// rows are those of a table that the book has changed or made, in that order.
type rows[T interface {
	comparable
	db.Row
}] struct {
	changed, made []T
}

func (r *rows[T]) has(row T) bool {
	return slices.Contains(r.made, row) || slices.Contains(r.changed, row)
}

// touch notes a row as changed; false when it was noted before.
func (r *rows[T]) touch(row T) bool {
	if r.has(row) {
		return false
	}
	r.changed = append(r.changed, row)
	return true
}

// NewBook is the empty book of a customer that is made in this transaction.
func NewBook(customer *db.Customer, partner *partners.Working, now time.Time) *Book {
	return &Book{Customer: customer, Partner: rowOf(partner), Channel: partner.Channel, now: now, fresh: true}
}

// rowOf is as much of a working partner as rules ask for.
func rowOf(p *partners.Working) *db.Partner {
	return &db.Partner{ID: p.ID, RootID: p.RootID, Company: p.Company}
}

// change changes a license at an instant; it is the one way to do so. Nothing
// happens when set leaves the license as it was.
func (b *Book) change(h *Holding, l *db.License, cause string, at time.Time, set func(*db.License)) {
	b.changeTo(h, l, enum.LicenseChange, cause, at, set)
}

// changeTo is change that makes a line of another kind.
func (b *Book) changeTo(h *Holding, l *db.License, kind enum.TransactionType, cause string, at time.Time, set func(*db.License)) {
	before := *l
	set(l)
	if reflect.DeepEqual(before.Values(), l.Values()) {
		return
	}
	b.note(h, &before, l, kind, cause, at)
}

// assign adds an assignment and its licenses, made by Grant; those that were the
// customer's before are part of the book already.
func (b *Book) assign(h *Holding, cause string) {
	b.Holdings = append(b.Holdings, h)
	b.assigned.made = append(b.assigned.made, h.Assignment)
	b.made = append(b.made, h)
	after := termsOf(h)
	b.terms = append(b.terms, AssignmentEffect{PlanName: h.Edges.Plan.Name, After: &after})
	for _, l := range h.Licenses {
		if !b.licenses.has(l) {
			b.add(h, l, enum.NewPurchase, cause)
		}
	}
}

// add makes a license part of the book; its holding has it already.
func (b *Book) add(h *Holding, l *db.License, kind enum.TransactionType, cause string) {
	b.licenses.made = append(b.licenses.made, l)
	b.note(h, nil, l, kind, cause, effectiveAt(l, b.now))
}

// note records what became of a license: its line, its stock and its next border.
func (b *Book) note(h *Holding, before, l *db.License, kind enum.TransactionType, cause string, effective time.Time) {
	at := b.now
	was := at
	if before != nil {
		at = effective
		if b.first {
			at = at.Add(-time.Nanosecond)
		}
		was = at
		if before.DueAt != nil && !before.DueAt.After(at) {
			was = before.DueAt.Add(-time.Nanosecond) // its border is not crossed yet
		}
		b.licenses.touch(l)
		l.Version++
		l.UpdatedAt = b.now
	}
	b.move(h, before, l, at)
	l.DueAt = dueAfter(l, at)
	after := *l
	b.changes = append(b.changes, Change{
		Type: kind, Cause: cause, Before: before, After: &after, At: at, EffectiveAt: effective, was: was, step: b.step,
		PlanID: h.PlanID, PlanName: h.Edges.Plan.Name, ProductName: l.Edges.Product.Name,
	})
}

// amend changes the terms of an assignment; nothing happens when set leaves them
// as they were.
func (b *Book) amend(h *Holding, set func(*db.Assignment)) {
	was, row := termsOf(h), *h.Assignment
	set(h.Assignment)
	if reflect.DeepEqual(row.Values(), h.Values()) {
		return
	}
	b.assigned.touch(h.Assignment)
	h.Version++
	h.UpdatedAt = b.now
	h.changed = moment{b.now, b.step}
	after := termsOf(h)
	b.terms = append(b.terms, AssignmentEffect{PlanName: h.Edges.Plan.Name, Before: &was, After: &after})
}

// copied is the book with rows of its own, and nothing changed in it yet: to try
// what may be refused.
func (b *Book) copied() *Book {
	c := &Book{Customer: b.Customer, Partner: b.Partner, Channel: b.Channel, now: b.now, first: b.first}
	for _, h := range b.Holdings {
		row := *h.Assignment
		mine := &Holding{Assignment: &row, Licenses: make([]*db.License, len(h.Licenses)), next: h.next}
		for i, l := range h.Licenses {
			one := *l
			mine.Licenses[i] = &one
		}
		if h.Update != nil {
			u, update := *h.Update, *h.Update.ScheduledUpdate
			u.ScheduledUpdate = &update
			mine.Update = &u
		}
		c.Holdings = append(c.Holdings, mine)
	}
	return c
}

// lives tells whether a license runs, or is in its grace, at the book's instant or
// up to it: whoever comes to a border first comes before it is crossed.
func (b *Book) lives(l *db.License) bool {
	return Stands(l, b.now) || l.CanceledAt == nil && l.DueAt != nil && !l.DueAt.After(b.now)
}

// raise gives an assignment a new version for what happened to more than its terms.
func (b *Book) raise(h *Holding) {
	b.assigned.touch(h.Assignment)
	h.Version++
	h.UpdatedAt = b.now
}

// stamp gives a new version to each assignment of which a verb has changed a license,
// or taken one away, and not its terms: whoever looked at it before must look again
// (spec 5.1, row 36).
func (b *Book) stamp() {
	for _, c := range b.changes {
		if c.Before == nil {
			continue
		}
		for _, id := range []string{c.Before.AssignmentID, c.After.AssignmentID} {
			if h := b.find(id); h != nil && b.assigned.touch(h.Assignment) {
				h.Version++
				h.UpdatedAt = b.now
			}
		}
	}
}

// Tell queues messages with the change.
func (b *Book) Tell(mails ...notify.Mail) { b.mails = append(b.mails, mails...) }

// find is the holding of an assignment; nil when the customer has none such.
func (b *Book) find(assignmentID string) *Holding {
	for _, h := range b.Holdings {
		if h.ID == assignmentID {
			return h
		}
	}
	return nil
}

// license is a license of the book, with its holding; nil when it is not there.
func (b *Book) license(id string) (*Holding, *db.License) {
	for _, h := range b.Holdings {
		for _, l := range h.Licenses {
			if l.ID == id {
				return h, l
			}
		}
	}
	return nil, nil
}

// all are the licenses of all holdings.
func (b *Book) all() []*db.License {
	var out []*db.License
	for _, h := range b.Holdings {
		out = append(out, h.Licenses...)
	}
	return out
}

// zone in which dates of a license are counted.
func zoneOf(l *db.License) *time.Location { return domain.Zone(l.TimeZone) }
