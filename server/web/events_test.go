package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/servertest"
)

// heard is what a stream of events brought, as it comes.
type heard struct{ events chan [2]string }

// listen opens the stream as whoever a client is signed in as.
func (s *site) listen(t *testing.T, cookie string) *heard {
	t.Helper()
	w := s.get(t, "/events", "Cookie", cookie)
	status(t, w, http.StatusOK)
	if kind := w.Header.Get("Content-Type"); kind != "text/event-stream" {
		t.Fatalf("the answer is %s", kind)
	}
	h := &heard{events: make(chan [2]string, 100)}
	lines := bufio.NewScanner(w.Body)
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), ":") {
		t.Fatalf("it does not begin by itself: %q", lines.Text())
	}
	go func() {
		defer close(h.events)
		name := ""
		for lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), "event: "); ok {
				name = rest
			} else if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				h.events <- [2]string{name, data}
			}
		}
	}()
	return h
}

// until reads on until an event of a name came, or changes that name all the ids,
// and returns the changes that it read.
func (h *heard) until(t *testing.T, name string, ids ...string) (all []audit.Changed) {
	t.Helper()
	patience, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for {
		select {
		case e, open := <-h.events:
			if !open {
				t.Fatalf("the stream ended; it had brought %v", all)
			}
			if e[0] == "changed" {
				var changes []audit.Changed
				if err := json.Unmarshal([]byte(e[1]), &changes); err != nil {
					t.Fatal(err)
				}
				all = append(all, changes...)
			}
			missing := slices.ContainsFunc(ids, func(id string) bool { return !named(all, id) })
			if e[0] == name && !missing {
				return all
			}
		case <-patience.Done():
			t.Fatalf("it never came; what came is %v", all)
		}
	}
}

func named(all []audit.Changed, id string) bool {
	for _, c := range all {
		if c.ObjectID == id || c.CustomerID == id {
			return true
		}
	}
	return false
}

const disable = `mutation($id: ID!) { customerDisable(input: {id: $id, expectedVersion: 1}) { userErrors { message } } }`

func TestEventsTellWhatOthersChanged(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		mine, theirs := s.Customer(s.MSP, "Ours", "UTC"), s.Customer(s.RivalMSP, "Theirs", "UTC")
		own := s.AddUser("customer-one", enum.Administrator, s.MSP, mine)
		other := s.Customer(s.MSP, "Another", "UTC")

		streams := map[string]*heard{}
		for _, name := range []string{"distributor", "msp-one", "customer-one", "rival"} {
			streams[name] = s.listen(t, s.SignIn(name).Header.Get("Cookie"))
		}
		s.SignIn("rival-msp").MustQuery(nil, disable, map[string]any{"id": theirs.ID})
		s.SignIn("msp-one").MustQuery(nil, `mutation($id: ID!, $user: ID!) {
			a: customerUpdate(input: {id: $id, expectedVersion: 1, city: "Kiel"}) { userErrors { message } } 
			b: userUpdate(input: {id: $user, expectedVersion: 1, firstName: "Eve"}) { userErrors { message } }
		}`, map[string]any{"id": other.ID, "user": own.ID})

		t.Run("the_channel_and_the_partner_hear_of_it", func(t *testing.T) {
			for _, name := range []string{"distributor", "msp-one"} {
				if all := streams[name].until(t, "changed", other.ID, own.ID); named(all, theirs.ID) {
					t.Errorf("%s hears of another tenant", name)
				}
			}
		})
		t.Run("a_customer_hears_of_itself_alone", func(t *testing.T) {
			if all := streams["customer-one"].until(t, "changed", own.ID); named(all, other.ID) || named(all, theirs.ID) {
				t.Errorf("it hears of %v", all)
			}
		})
		t.Run("another_channel_hears_of_its_own", func(t *testing.T) {
			if all := streams["rival"].until(t, "changed", theirs.ID); named(all, other.ID) || named(all, own.ID) {
				t.Errorf("it hears of %v", all)
			}
		})
	})
}

// A page is made before its stream is open: what came between is told, too.
func TestEventsTellWhatHasJustHappened(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		cookie := s.SignIn("msp-one").Header.Get("Cookie")
		for _, name := range []string{"First", "Second"} { // the first to listen, and one beside it
			c := s.Customer(s.MSP, name, "UTC")
			s.SignIn("msp-one").MustQuery(nil, disable, map[string]any{"id": c.ID})
			s.listen(t, cookie).until(t, "changed", c.ID)
		}
	})
}

func TestEventsEndWithTheSession(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		t.Run("signed_out_elsewhere", func(t *testing.T) {
			c := s.SignIn("msp-one")
			h := s.listen(t, c.Header.Get("Cookie"))
			status(t, s.post(t, "/auth/sign-out", "{}", "Cookie", c.Header.Get("Cookie")), http.StatusNoContent)
			h.until(t, "ended")
		})
		t.Run("partner_canceled", func(t *testing.T) {
			h := s.listen(t, s.SignIn("reseller-one").Header.Get("Cookie"))
			var out struct{ PartnerCancel struct{ UserErrors []any } }
			s.SignIn("distributor").MustQuery(&out, `mutation($id: ID!, $name: String!) { partnerCancel(input: {id: $id, expectedVersion: 1, confirmCompany: $name}) { userErrors { message } } }`,
				map[string]any{"id": s.Reseller.ID, "name": s.Reseller.Company})
			if len(out.PartnerCancel.UserErrors) > 0 {
				t.Fatal(out)
			}
			h.until(t, "ended")
		})
		t.Run("the_stream_is_no_use_of_the_session", func(t *testing.T) {
			c := s.SignIn("msp-one")
			h := s.listen(t, c.Header.Get("Cookie"))
			s.Set(servertest.Start.Add(31 * time.Minute))
			h.until(t, "ended")
		})
	})
}

func TestEventsAreForSessions(t *testing.T) {
	t.Parallel()
	s := newSite(t, sqlite(t))
	cookie := s.SignIn("msp-one").Header.Get("Cookie")
	t.Run("nobody_is_not_asked_to_come_back", func(t *testing.T) {
		status(t, s.get(t, "/events"), http.StatusNoContent)
		status(t, s.get(t, "/events", "Cookie", "lmp=none"), http.StatusNoContent)
	})
	t.Run("other_sites_get_nothing", func(t *testing.T) {
		status(t, s.get(t, "/events", "Cookie", cookie, "Sec-Fetch-Site", "cross-site"), http.StatusForbidden)
	})
	t.Run("a_user_has_eight_at_most_and_gets_them_back", func(t *testing.T) {
		var open []io.Closer
		for range 8 {
			w := s.get(t, "/events", "Cookie", cookie)
			status(t, w, http.StatusOK)
			open = append(open, w.Body)
		}
		status(t, s.get(t, "/events", "Cookie", cookie), http.StatusTooManyRequests)
		for _, w := range open {
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
		}
		deadline := time.Now().Add(10 * time.Second)
		for s.get(t, "/events", "Cookie", cookie).StatusCode != http.StatusOK {
			if time.Now().After(deadline) {
				t.Fatal("what was closed still counts")
			}
		}
	})
}
