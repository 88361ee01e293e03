package licensing

import (
	"container/heap"
	"strconv"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
)

// settle crosses the borders of books up to an instant, in the order in which
// they fell due over all of them, so that it does not matter how often or how
// late it runs. Each is crossed as of its own instant. ran is when that happens:
// nil when the clock moves with the borders.
func settle(books []*Book, until time.Time, ran *time.Time) {
	var due agenda
	for _, b := range books {
		for _, h := range b.Holdings {
			for _, l := range h.Licenses {
				due.add(b, h, l, until)
			}
		}
	}
	heap.Init(&due)
	for due.Len() > 0 {
		d := heap.Pop(&due).(dueLicense)
		at := *d.license.DueAt
		if ran == nil {
			d.book.cross(d.holding, d.license, at, at)
		} else {
			d.book.cross(d.holding, d.license, at, *ran)
		}
		if next := d.license.DueAt; next != nil && !next.After(until) {
			heap.Push(&due, d)
		}
	}
}

// cross deals with the border of a licence at an instant.
func (b *Book) cross(h *Holding, l *db.License, at, ran time.Time) {
	kind, _ := nextBorder(l, at.Add(-1))
	told := b.Customer.DisabledAt == nil && b.Partner.CanceledAt == nil
	switch kind {
	case windowOpens:
		b.happened(h, l, "license.expiring_soon", at, "")
		if told {
			b.mail(enum.LicenseExpiring, h, []*db.License{l}, at)
		}
	case termEnds:
		why := renewalOf(b, h, l, at, ran)
		if why == renews {
			b.change(h, l, causeAutoRenewed, at, func(l *db.License) { renew(l, h.RenewalMonths) })
			b.happened(h, l, "license.auto_renewed", at, "")
			if told {
				b.mail(enum.LicenseRenewed, h, []*db.License{l}, at)
			}
			return
		}
		b.happened(h, l, "license.expired", at, why)
		if told {
			b.mail(enum.LicenseExpired, h, []*db.License{l}, at)
		}
	case graceEnds:
		b.happened(h, l, "license.grace_ended", at, "")
	case noBorder:
		// A change since has taken the border away.
	}
	b.release(l, at)
	b.licenses.touch(l)
	l.DueAt = dueAfter(l, at)
}

// happened notes what time did to a licence.
func (b *Book) happened(h *Holding, l *db.License, action string, at time.Time, why notRenewed) {
	e := audit.Event{
		RootID: l.RootID, PartnerID: l.PartnerID, CustomerID: l.CustomerID, ObjectID: l.ID, Action: action,
		Changes: Happening{At: at, Plan: h.Edges.Plan.Name, Product: l.Edges.Product.Name, NotRenewed: string(why)},
	}
	b.events = append(b.events, e)
}

// Happening is what an audit event of time itself says beside its object.
type Happening struct {
	// At is when it happened, whenever it was recorded.
	At      time.Time `json:"at"`
	Plan    string    `json:"plan"`
	Product string    `json:"product"`
	// NotRenewed is why auto-renewal did nothing; empty where it is no question.
	NotRenewed string `json:"notRenewed,omitempty"`
}

// mail tells the customer of licences of one assignment, as they are; nothing to
// one without an address, as imported ones are. A border is told of once, a change
// each time (spec 5.1, row 45).
func (b *Book) mail(kind enum.MessageKind, h *Holding, licenses []*db.License, at time.Time) {
	if b.Customer.Email == "" || len(licenses) == 0 {
		return
	}
	event := at.UTC().Format(time.RFC3339Nano)
	if kind != enum.LicenseExpiring && kind != enum.LicenseExpired {
		event += ":" + strconv.Itoa(licenses[0].Version)
	}
	data := notify.Licenses{
		FirstName: b.Customer.FirstName, Partner: b.Partner.Company, Channel: b.Channel, Plan: h.Edges.Plan.Name,
	}
	for _, l := range licenses {
		item := notify.LicenseItem{Product: l.Edges.Product.Name, Units: l.Units}
		if l.ActivationCode != nil {
			item.ActivationCode = *l.ActivationCode
		}
		item.StartDate, item.LastDay = StartDay(l.StartsAt, l.TimeZone), LastDay(l.ExpiresAt, l.TimeZone)
		data.Items = append(data.Items, item)
	}
	b.Tell(notify.Mail{
		RootID: b.Customer.RootID, PartnerID: b.Customer.PartnerID, CustomerID: b.Customer.ID,
		Kind: kind, Recipient: b.Customer.Email, DueAt: at, Data: data,
		DedupKey: strings.Join([]string{string(kind), licenses[0].ID, event}, ":"),
	})
}

// agenda orders licences by when they fall due, then by id.
type agenda []dueLicense

type dueLicense struct {
	book    *Book
	holding *Holding
	license *db.License
}

func (a *agenda) add(b *Book, h *Holding, l *db.License, until time.Time) {
	if l.DueAt != nil && !l.DueAt.After(until) {
		*a = append(*a, dueLicense{b, h, l})
	}
}

func (a agenda) Len() int { return len(a) }

func (a agenda) Less(i, j int) bool {
	if t, u := *a[i].license.DueAt, *a[j].license.DueAt; !t.Equal(u) {
		return t.Before(u)
	}
	return a[i].license.ID < a[j].license.ID
}

func (a agenda) Swap(i, j int) { a[i], a[j] = a[j], a[i] }

func (a *agenda) Push(x any) { *a = append(*a, x.(dueLicense)) }

func (a *agenda) Pop() any {
	last := (*a)[len(*a)-1]
	*a = (*a)[:len(*a)-1]
	return last
}
