package web

import (
	"encoding/json"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/audit"
)

const (
	// beat is how often a stream shows that it is alive, and looks whether its session is.
	beat = 10 * time.Second
	// mostStreams is how many a user may have open: one a browser, since its tabs share one.
	mostStreams = 8
)

// events tells the console, by server-sent events, what has changed: "changed" with
// a list of audit.Changed, empty when it is too much to name, and "ended" when the
// session has. It is for sessions alone; being open is no use of them.
func (h *Handler) events(w http.ResponseWriter, r *http.Request) {
	if fromOtherSite(r) {
		refuse(w, r, http.StatusForbidden, "The request comes from another site.")
		return
	}
	v, err := h.byCookie(r)
	if err != nil {
		h.o.Log.ErrorContext(r.Context(), "who is asking", "id", requestOf(r.Context()).id, "error", err)
		refuse(w, r, http.StatusInternalServerError, "Something went wrong on the server.")
		return
	}
	if v == nil {
		// No error to a browser, which would try again: nobody is there to be told.
		w.WriteHeader(http.StatusNoContent)
		return
	}
	r = r.WithContext(viewer.With(r.Context(), v)) // what refuses speaks the viewer's language
	if !h.streams.begin(v.UserID) {
		refuse(w, r, http.StatusTooManyRequests, "The user has too many streams of events open.")
		return
	}
	defer h.streams.end(v.UserID)
	listener, stop := h.o.Feed.Listen(v)
	defer stop()

	to := stream{w: w, c: http.NewResponseController(w)}
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	// The listener's patience is with requests that are sent and answered once.
	if to.c.SetReadDeadline(time.Time{}) != nil || to.send(": hello\n\n") != nil {
		return
	}
	cookie, err := r.Cookie(h.cookie)
	if err != nil {
		return
	}
	beats := time.NewTicker(beat)
	defer beats.Stop()
	for {
		own := false
		select {
		case <-r.Context().Done():
			return
		case <-h.ending:
			return
		case changes, ok := <-listener.Changes:
			if !ok {
				return // it comes back, and looks at all of its page
			}
			if to.event("changed", changes) != nil {
				return
			}
			own = slices.ContainsFunc(changes, func(c audit.Changed) bool {
				return c.ObjectID == v.UserID || c.ObjectID == v.PartnerID || (v.IsCustomer() && c.ObjectID == v.CustomerID)
			})
		case <-beats.C:
			if to.send(": beat\n\n") != nil {
				return
			}
			own = true
		}
		if !own {
			continue
		}
		if lives, err := h.o.Identity.SessionLives(r.Context(), cookie.Value); err == nil && !lives {
			_ = to.event("ended", struct{}{})
			return
		}
	}
}

// streams counts what each user has open.
type streams struct {
	// most is how many each may have.
	most int

	mu   sync.Mutex
	open map[string]int
}

func (s *streams) begin(userID string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open[userID] >= s.most {
		return false
	}
	s.open[userID]++
	return true
}

func (s *streams) end(userID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open[userID]--; s.open[userID] == 0 {
		delete(s.open, userID)
	}
}

// stream writes events, each at once and with a deadline of its own.
type stream struct {
	w http.ResponseWriter
	c *http.ResponseController
}

func (s stream) event(name string, data any) error {
	b, err := json.Marshal(data)
	if err != nil {
		return err
	}
	return s.send("event: " + name + "\ndata: " + string(b) + "\n\n")
}

func (s stream) send(text string) error {
	now := time.Now() //nolint:forbidigo // the network's time, not the platform's
	if err := s.c.SetWriteDeadline(now.Add(writeTimeout)); err != nil {
		return err
	}
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.c.Flush()
}
