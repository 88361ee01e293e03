package audit

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
)

const (
	// feedEvery is how often the log is looked at while somebody listens.
	feedEvery = 500 * time.Millisecond
	// feedLate is for how many looks an event may come late: it has its id from within
	// the transaction that saves it, and another server's clock may be behind.
	feedLate = 40
	// feedMost is how many events one look takes, the latest ones. When all of them are
	// new, listeners are told that anything may have changed.
	feedMost = 2000
	// feedNamed is how many changes a listener is told by name in one look.
	feedNamed = 200
	// feedQueue is how many looks a listener may be behind before it is let go.
	feedQueue = 16
)

// Changed tells of one event: enough to know whether it concerns what is on
// screen, and nothing of what happened.
type Changed struct {
	ObjectID string `json:"object"`
	// CustomerID is empty for what concerns no one customer.
	CustomerID string `json:"customer,omitempty"`
	// RequestID is of the request that changed it; empty for what no request did.
	RequestID string `json:"request,omitempty"`
}

// Feed tells listeners what was changed, by whichever server on the database, soon
// after it was saved. The log is looked at only while somebody listens.
type Feed struct {
	db  *database.DB
	log *slog.Logger

	mu        sync.Mutex
	listeners map[*Listener]struct{}
	running   bool
}

// NewFeed makes the feed of a database; log gets the failures of looking.
func NewFeed(d *database.DB, log *slog.Logger) *Feed {
	return &Feed{db: d, log: log, listeners: map[*Listener]struct{}{}}
}

// Listener hears of changes that its viewer may see.
type Listener struct {
	// Changes arrive together, look by look; an empty list says that there were too
	// many to name. It is closed when the listener was too slow.
	Changes <-chan []Changed

	changes chan []Changed
	viewer  viewer.Viewer
	// begun is false until the first look, which tells of what has just happened, too:
	// the listener's page was made before it listened.
	begun bool
}

// Listen begins to listen, until stop is called.
func (f *Feed) Listen(v *viewer.Viewer) (l *Listener, stop func()) {
	l = &Listener{changes: make(chan []Changed, feedQueue), viewer: *v}
	l.Changes = l.changes
	f.mu.Lock()
	defer f.mu.Unlock()
	f.listeners[l] = struct{}{}
	if !f.running {
		f.running = true
		go f.run()
	}
	return l, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.listeners, l)
	}
}

// run looks at the log until nobody listens any more.
func (f *Feed) run() {
	ctx := viewer.System(context.Background(), "feed", enum.ViaSystem)
	look := time.NewTicker(feedEvery)
	defer look.Stop()
	// Ids sort by the time they were made in: marks[0] is from where events may still come.
	begin := time.Now().Add(-feedLate * feedEvery) //nolint:forbidigo // ids are made by the world's clock, not the platform's
	marks, told := []string{id.At(id.Audit, begin)}, map[string]struct{}{}
	for range look.C {
		if f.idle() {
			return
		}
		events, err := f.since(ctx, marks[0])
		if err != nil {
			f.log.WarnContext(ctx, "looking for changes", "error", err)
			continue // the next look goes back as far
		}
		if marks = append(marks, id.New(id.Audit)); len(marks) > feedLate {
			marks = marks[1:]
		}
		var fresh []event
		for _, e := range events {
			if _, known := told[e.id]; !known {
				told[e.id] = struct{}{}
				fresh = append(fresh, e)
			}
		}
		for known := range told {
			if known < marks[0] {
				delete(told, known)
			}
		}
		f.tell(events, fresh)
	}
}

// event is what a look takes of one.
type event struct {
	Changed
	id, root, partner string
}

// since reads the events from a mark on, the latest first: not what changes nothing
// that others see.
func (f *Feed) since(ctx context.Context, mark string) ([]event, error) {
	rows, err := f.db.Query(ctx, `SELECT id, root_id, partner_id, COALESCE(customer_id, ''), object_id, request_id
		FROM audit_events WHERE id >= ? AND action NOT IN (?, ?, ?) ORDER BY id DESC LIMIT ?`, mark, SignIn, ArrangeDashboard, export, feedMost)
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	defer rows.Close()
	var out []event
	for rows.Next() {
		var e event
		if err := rows.Scan(&e.id, &e.root, &e.partner, &e.CustomerID, &e.ObjectID, &e.RequestID); err != nil {
			return nil, fmt.Errorf("audit: %w", err)
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

// idle notes that nobody listens any more, and reports it.
func (f *Feed) idle() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.running = len(f.listeners) > 0
	return !f.running
}

// tell hands each listener what it may see of the fresh events of a look, or of all
// of them when it is its first.
func (f *Feed) tell(events, fresh []event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	unknown := len(fresh) == feedMost
	for l := range f.listeners {
		news := fresh
		if !l.begun {
			news, l.begun = events, true
		}
		seen := []Changed{}
		for _, e := range news {
			if scope.Sees(&l.viewer, e.root, e.partner, e.CustomerID) {
				seen = append(seen, e.Changed)
			}
		}
		if len(seen) == 0 && !unknown {
			continue
		}
		if unknown || len(seen) > feedNamed {
			seen = []Changed{}
		}
		select {
		case l.changes <- seen:
		default:
			close(l.changes)
			delete(f.listeners, l)
		}
	}
}
