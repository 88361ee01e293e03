package licensing

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// TimelineEntry is something that happened to a customer: an audit event, or the
// report line of one license.
type TimelineEntry struct {
	event *db.AuditEvent
	line  *db.LicenseTransaction
}

// ID of the event or the line.
func (e TimelineEntry) ID() string {
	if e.line != nil {
		return e.line.ID
	}
	return e.event.ID
}

// RecordedAt is when it was recorded.
func (e TimelineEntry) RecordedAt() time.Time {
	if e.line != nil {
		return e.line.CreatedAt
	}
	return e.event.CreatedAt
}

// EffectiveAt is when it took or takes effect.
func (e TimelineEntry) EffectiveAt() time.Time {
	if e.line != nil {
		return e.line.EffectiveAt
	}
	if e.event.Via == enum.ViaSystem {
		var did Happening
		if json.Unmarshal([]byte(e.event.Changes), &did) == nil && !did.At.IsZero() {
			return did.At // what time did, it may have done before it was recorded
		}
	}
	return e.event.CreatedAt
}

// ActorName is who did it.
func (e TimelineEntry) ActorName() string {
	if e.line != nil {
		return e.line.ActorName
	}
	return e.event.ActorName
}

// Via is through what an event was done.
func (e TimelineEntry) Via() *enum.Via {
	if e.line != nil {
		return nil
	}
	return &e.event.Via
}

// Action is object and verb.
func (e TimelineEntry) Action() string {
	if e.line != nil {
		return "license." + strings.ToLower(e.line.Cause)
	}
	return e.event.Action
}

// ObjectID is what it was done to.
func (e TimelineEntry) ObjectID() string {
	if e.line != nil {
		return e.line.LicenseID
	}
	return e.event.ObjectID
}

// Changes are what an event changed, as JSON.
func (e TimelineEntry) Changes() string {
	if e.line != nil {
		return ""
	}
	return e.event.Changes
}

// Transaction is the line; nil for an event.
func (e TimelineEntry) Transaction() *db.LicenseTransaction { return e.line }

// Cursor marks the entry's place in the timeline: what the ids of events and lines
// have in common, which sorts by when they were made.
func (e TimelineEntry) Cursor() string { return e.ID()[len(id.Audit)+1:] }

// TimelinePage is a part of a customer's timeline.
type TimelinePage struct {
	Entries              []TimelineEntry
	HasNext, HasPrevious bool
	Total                int
}

// TimelinesByCustomers lists what happened to each customer, latest first: events
// and report lines, merged by when they were recorded, with one statement each.
// A partner's user who sees a customer sees its events, whether or not they read the
// whole audit log; the timeline is not for the customer's own users.
func (s *Service) TimelinesByCustomers(ctx context.Context, customerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*TimelinePage, error) {
	var ps domain.Problems
	for path, cursor := range map[string]*string{"after": page.After, "before": page.Before} {
		if cursor != nil && id.Prefix(id.Audit+"_"+*cursor) == "" {
			ps.Add(path, "This is no cursor of this list.")
		}
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	limit := domain.DefaultPage
	for _, n := range []*int{page.First, page.Last} {
		if n != nil {
			limit = *n
		}
	}
	events := map[string]*read.Page[db.AuditEvent]{}
	if !viewer.From(ctx).IsCustomer() {
		l := read.List{Sort: read.Sort{Column: "id", Desc: true}, Page: cursorsOf(id.Audit, page), Rows: eventFields, Total: total, OfParent: true}
		var err error
		if events, err = read.PagesByParent[db.AuditEvent](ctx, s.db, "customer_id", customerIDs, l); err != nil {
			return nil, err
		}
	}
	lines, err := s.linesBy(ctx, "customer_id", customerIDs, cursorsOf(id.Transaction, page), lineFields(rows.Child("transaction")), total)
	if err != nil {
		return nil, err
	}
	out := make(map[string]*TimelinePage, len(customerIDs))
	for _, c := range customerIDs {
		p := &TimelinePage{Entries: []TimelineEntry{}}
		if of := events[c]; of != nil {
			p.HasNext, p.HasPrevious, p.Total = of.HasNext, of.HasPrevious, of.Total
			for _, row := range of.Rows {
				p.Entries = append(p.Entries, TimelineEntry{event: row})
			}
		}
		if of := lines[c]; of != nil {
			p.HasNext, p.HasPrevious, p.Total = p.HasNext || of.HasNext, p.HasPrevious || of.HasPrevious, p.Total+of.Total
			for _, row := range of.Rows {
				p.Entries = append(p.Entries, TimelineEntry{line: row})
			}
		}
		slices.SortFunc(p.Entries, func(a, b TimelineEntry) int { return cmp.Compare(b.Cursor(), a.Cursor()) })
		switch {
		case len(p.Entries) <= limit:
		case page.Last != nil:
			p.Entries, p.HasPrevious = p.Entries[len(p.Entries)-limit:], true
		default:
			p.Entries, p.HasNext = p.Entries[:limit], true
		}
		out[c] = p
	}
	return out, nil
}

// eventFields are what an entry needs of an event.
var eventFields = domain.Select("createdAt", "actorName", "via", "action", "objectId", "changes")

// lineFields are what an entry needs of a line, beside what is asked of it.
func lineFields(asked *domain.Selection) *domain.Selection {
	out := domain.Select("createdAt", "effectiveAt", "actorName", "cause", "licenseId")
	if asked != nil {
		for name, child := range asked.Fields {
			out.Fields[name] = child
		}
	}
	return out
}

// cursorsOf are the places in the list of one kind of row, whose ids begin with
// prefix, that the page's cursors mark in the timeline.
func cursorsOf(prefix string, page domain.PageArgs) domain.PageArgs {
	for _, c := range []**string{&page.After, &page.Before} {
		if *c != nil {
			at := read.IDCursor(prefix + "_" + **c)
			*c = &at
		}
	}
	return page
}
