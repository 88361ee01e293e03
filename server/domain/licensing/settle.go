package licensing

import (
	"container/heap"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
)

// settle crosses the borders of books up to an instant, in the order in which
// they fell due over all of them, so that it does not matter how often or how
// late it runs. Each is crossed as of its own instant. ran is when that happens:
// nil when the clock moves with the borders.
func settle(books []*Book, until time.Time, ran *time.Time) {
	due := agenda{until: until}
	for _, b := range books {
		for _, h := range b.Holdings {
			due.add(b, h)
		}
	}
	due.cross(ran)
}

// cross deals with all that is due, as settle does.
func (a *agenda) cross(ran *time.Time) {
	for step := 1; a.Len() > 0; step++ {
		d := heap.Pop(a).(dueItem)
		if !d.stands() {
			continue // a border before it has moved this one
		}
		b := d.book
		moved := len(b.moves)
		b.step = step
		switch {
		case d.license == nil:
			b.run(d.holding, d.at)
		case ran == nil:
			b.cross(d.holding, d.license, d.at, d.at)
		default:
			b.cross(d.holding, d.license, d.at, *ran)
		}
		b.shelf.keep(b.moves[moved:])
		a.add(b, d.holding)
	}
}

// cross deals with the border of a license at an instant.
func (b *Book) cross(h *Holding, l *db.License, at, ran time.Time) {
	kind, _ := nextBorder(l, at.Add(-1))
	switch kind {
	case windowOpens:
		b.happened(h, l, "license.expiring_soon", at, "")
		if b.tells() {
			b.tellOfBorder(enum.LicenseExpiring, h, l, at)
		}
	case termEnds:
		b.composeAtEnd(h, l, at, ran)
		why := b.endTerm(h, l, at, ran)
		if why == renews {
			return
		}
		b.happened(h, l, "license.expired", at, why)
		if b.tells() {
			b.tellOfBorder(enum.LicenseExpired, h, l, at)
		}
	case graceEnds:
		b.happened(h, l, "license.grace_ended", at, "")
	case noBorder:
		// A change since has taken the border away.
	}
	if kind != windowOpens && !Stands(l, at) {
		b.gone++
	}
	b.release(l, at)
	b.licenses.touch(l)
	l.DueAt = dueAfter(l, at)
	if h.CanceledAt == nil && l.UnbundledAt != nil && spent(h, at) {
		b.expire(h, at)
	}
}

// endTerm gives a license whose term has ended another, or answers why not.
func (b *Book) endTerm(h *Holding, l *db.License, at, ran time.Time) notRenewed {
	if b.runAtEnd(h, l, at, ran) {
		return renews
	}
	why := renewalOf(b, h, l, at, ran)
	if why == renews {
		b.change(h, l, causeAutoRenewed, at, func(l *db.License) { renew(l, h.RenewalMonths) })
		b.raise(h)
		b.happened(h, l, "license.auto_renewed", at, "")
		if b.tells() {
			b.tellOfBorder(enum.LicenseRenewed, h, l, at)
		}
	}
	return why
}

// tells: a disabled customer, or one of a canceled partner, hears nothing of what time
// does.
func (b *Book) tells() bool { return b.Customer.DisabledAt == nil && b.Partner.CanceledAt == nil }

// expire ends an assignment of which nothing was left but licenses that stood alone,
// when the last of them expires.
func (b *Book) expire(h *Holding, at time.Time) {
	was := b.now
	b.now = at
	defer func() { b.now = was }()
	b.end(h, enum.EndExpired)
	b.event(h, "assignment.expired", Happening{At: at, Plan: h.Edges.Plan.Name})
}

// happened notes what time did to a license.
func (b *Book) happened(h *Holding, l *db.License, action string, at time.Time, why notRenewed) {
	b.tellOf(audit.Event{
		RootID: l.RootID, PartnerID: l.PartnerID, CustomerID: l.CustomerID, ObjectID: l.ID, Action: action,
		Changes: Happening{At: at, Plan: h.Edges.Plan.Name, Product: l.Edges.Product.Name, NotRenewed: string(why)},
	})
}

// Happening is what an audit event of time itself says beside its object.
type Happening struct {
	// At is when it happened, whenever it was recorded.
	At   time.Time `json:"at"`
	Plan string    `json:"plan"`
	// Product is empty where it happened to the whole assignment.
	Product string `json:"product,omitempty"`
	// NotRenewed is why auto-renewal did nothing; empty where it is no question.
	NotRenewed string `json:"notRenewed,omitempty"`
	// Refused is why a scheduled update could not run, or a composition not be applied,
	// in English; empty where it is no question.
	Refused string `json:"refused,omitempty"`
	// Reasons are what Refused says, to be said in other languages; see ChangesOf.
	Reasons domain.Problems `json:"reasons,omitempty"`
	// What an update has made of the plan; nothing where it left that alone.
	exchange
}

// mail tells the customer of a change of licenses of one assignment, as they are, each
// time.
func (b *Book) mail(kind enum.MessageKind, h *Holding, licenses []*db.License, at time.Time) {
	if len(licenses) == 0 {
		return
	}
	key := []string{string(kind), licenses[0].ID, at.UTC().Format(time.RFC3339Nano), strconv.Itoa(licenses[0].Version)}
	b.write(kind, h, licenses, at, strings.Join(key, ":"))
}

// tellOfBorder tells the customer of a border that a license has come to: once, and
// together with the others of its assignment that come to it at the same instant (spec
// 5.1, row 45).
func (b *Book) tellOfBorder(kind enum.MessageKind, h *Holding, l *db.License, at time.Time) {
	key := strings.Join([]string{string(kind), h.ID, at.UTC().Format(time.RFC3339Nano)}, ":")
	told := slices.IndexFunc(b.mails, func(m notify.Mail) bool { return m.DedupKey == key })
	if told < 0 {
		b.write(kind, h, []*db.License{l}, at, key)
		return
	}
	data := b.mails[told].Data.(notify.Licenses)
	data.Items = append(data.Items, itemOf(l))
	b.mails[told].Data = data
}

// write is a message about licenses of an assignment; nothing to a customer without an
// address, as imported ones are. key names what it tells of.
func (b *Book) write(kind enum.MessageKind, h *Holding, licenses []*db.License, at time.Time, key string) {
	if b.Customer.Email == "" {
		return
	}
	data := notify.Licenses{
		FirstName: b.Customer.FirstName, Partner: b.Partner.Company, Channel: b.Channel, Plan: h.Edges.Plan.Name,
	}
	for _, l := range licenses {
		data.Items = append(data.Items, itemOf(l))
	}
	b.Tell(notify.Mail{
		RootID: b.Customer.RootID, PartnerID: b.Customer.PartnerID, CustomerID: b.Customer.ID,
		Kind: kind, Recipient: b.Customer.Email, Locale: b.Customer.Locale, DueAt: at, Data: data, DedupKey: key,
	})
}

// itemOf is a license in a message, as it is.
func itemOf(l *db.License) notify.LicenseItem {
	item := notify.LicenseItem{
		Product: l.Edges.Product.Name, Units: l.Units,
		StartDate: StartDay(l.StartsAt, l.TimeZone), LastDay: LastDay(l.ExpiresAt, l.TimeZone),
	}
	if l.ActivationCode != nil {
		item.ActivationCode = *l.ActivationCode
	}
	return item
}

// agenda orders what falls due until an instant: by when it does; of one instant
// updates come before borders, so that a border is crossed by the terms that hold
// from its day on; then by id.
type agenda struct {
	items []dueItem
	until time.Time
}

// dueItem is the border of a license, or the update of its assignment when there
// is no license.
type dueItem struct {
	book    *Book
	holding *Holding
	license *db.License
	at      time.Time
	id      string
}

// stands tells whether it is still due at its instant.
func (d dueItem) stands() bool {
	if d.license != nil {
		return d.license.DueAt != nil && d.license.DueAt.Equal(d.at)
	}
	u := d.holding.Update
	return u != nil && u.ID == d.id && u.DueAt != nil && u.DueAt.Equal(d.at)
}

// add puts on the agenda what is due in a holding now; what is on it already does
// not matter, as each is looked at again.
func (a *agenda) add(b *Book, h *Holding) {
	due := func(at *time.Time) bool { return at != nil && !at.After(a.until) }
	if u := h.Update; u != nil && due(u.DueAt) {
		heap.Push(a, dueItem{b, h, nil, *u.DueAt, u.ID})
	}
	for _, l := range h.Licenses {
		if due(l.DueAt) {
			heap.Push(a, dueItem{b, h, l, *l.DueAt, l.ID})
		}
	}
}

// Len is how many items there are.
func (a *agenda) Len() int { return len(a.items) }

// Less orders them.
func (a *agenda) Less(i, j int) bool {
	x, y := a.items[i], a.items[j]
	switch {
	case !x.at.Equal(y.at):
		return x.at.Before(y.at)
	case (x.license == nil) != (y.license == nil):
		return x.license == nil
	}
	return x.id < y.id
}

// Swap swaps two.
func (a *agenda) Swap(i, j int) { a.items[i], a.items[j] = a.items[j], a.items[i] }

// Push adds one.
func (a *agenda) Push(x any) { a.items = append(a.items, x.(dueItem)) }

// Pop takes the last.
func (a *agenda) Pop() any {
	last := a.items[len(a.items)-1]
	a.items = a.items[:len(a.items)-1]
	return last
}
