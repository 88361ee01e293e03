package graph_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/servertest"
)

// advance asks for the clock to move and answers the operation's id, or the code
// of the first user error.
func advance(t *testing.T, c *servertest.Client, to string) (id, code string) {
	t.Helper()
	var got struct {
		TestClockAdvance struct {
			Operation *struct {
				ID, Kind, Status, ActorName string
				FinishedAt                  *string
			}
			UserErrors []struct{ Code string }
		}
	}
	c.MustQuery(&got, `mutation($to: DateTime!) { testClockAdvance(to: $to) {
		operation { id kind status actorName finishedAt } userErrors { message path code } } }`, map[string]any{"to": to})
	if len(got.TestClockAdvance.UserErrors) > 0 {
		return "", got.TestClockAdvance.UserErrors[0].Code
	}
	o := got.TestClockAdvance.Operation
	if o.Kind != "TEST_CLOCK_ADVANCE" || o.Status != "QUEUED" || o.ActorName == "" || o.FinishedAt != nil {
		t.Errorf("the operation begins as %+v", o)
	}
	return o.ID, ""
}

// The clock of a test database is moved by administrators of a Tier 1, forward and
// one at a time; the operation tells when it is there.
func TestTestClockAdvance(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		e := servertest.New(t, url)
		e.AddUser("helper", enum.SupportEngineer, e.Distributor, nil)
		insider := e.AddUser("insider", enum.Administrator, e.MSP, e.Customer(e.MSP, "Own Ltd", "UTC"))
		later := servertest.Start.AddDate(0, 3, 0).Format(time.RFC3339)
		for who, want := range map[string]string{"msp-one": "FORBIDDEN", "helper": "FORBIDDEN", insider.AccountName: "FORBIDDEN"} {
			if _, code := advance(t, e.SignIn(who), later); code != want {
				t.Errorf("%s moves the clock: %q", who, code)
			}
		}
		c := e.SignIn("distributor")
		if _, code := advance(t, c, "2026-03-10T08:59:59Z"); code != "VALIDATION" {
			t.Errorf("back: %q", code)
		}
		id, code := advance(t, c, later)
		if code != "" {
			t.Fatal(code)
		}
		if _, code := advance(t, c, later); code != "STATE_INVALID" {
			t.Errorf("two at once: %q", code)
		}
		if err := e.App.Licensing.AdvanceClock(e.System()); err != nil {
			t.Fatal(err)
		}
		c = e.SignIn("distributor") // the session has ended meanwhile
		for _, field := range []string{"bulkOperation", "node"} {
			var got map[string]struct{ Status, FinishedAt string }
			c.MustQuery(&got, fmt.Sprintf(`{ o: %s(id: %q) { ... on BulkOperation { status finishedAt } } }`, field, id), nil)
			if got["o"].Status != "DONE" || got["o"].FinishedAt != later {
				t.Errorf("%s says %+v", field, got)
			}
		}
		var now struct {
			Viewer struct{ Now, TestClock string }
		}
		c.MustQuery(&now, `{ viewer { now testClock } }`, nil)
		if now.Viewer.Now != later || now.Viewer.TestClock != later {
			t.Errorf("the clock stands at %+v", now)
		}
		var none map[string]*struct{ ID string }
		e.SignIn("rival").MustQuery(&none, fmt.Sprintf(`{ bulkOperation(id: %q) { id } }`, id), nil)
		if none["bulkOperation"] != nil {
			t.Error("a rival sees the operation")
		}
	})
}
