package identity_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/identity"
)

func TestSessions(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		signIn := func(name, agent string) string {
			t.Helper()
			in, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: name, Password: password, Address: "192.0.2.7", UserAgent: agent})
			if err != nil {
				t.Fatal(err)
			}
			w.pass(time.Second)
			return in.Cookie
		}
		at := func(cookie string) context.Context {
			t.Helper()
			v, err := w.SessionViewer(t.Context(), cookie)
			if err != nil {
				t.Fatal(err)
			}
			return viewer.With(t.Context(), v)
		}
		lives := func(cookie string) bool {
			t.Helper()
			_, err := w.SessionViewer(t.Context(), cookie)
			if err != nil && !errors.Is(err, identity.ErrUnauthenticated) {
				t.Fatal(err)
			}
			return err == nil
		}
		listed := func(ctx context.Context) []*identity.Session {
			t.Helper()
			out, err := w.Sessions(ctx)
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		events := func(name string) int {
			return w.count("audit_events WHERE action = 'user.sessions_end' AND object_id = ?", w.users[name].ID)
		}
		here, there := signIn("msp-one", "Here/1"), signIn("msp-one", "There\x00\n\xff/1"+strings.Repeat("é", 200))
		others := signIn("msp-accounts", "Other/1")

		t.Run("its user sees where and when it began, and which it is", func(t *testing.T) {
			got := listed(at(here))
			if len(got) != 2 || got[0].Current || !got[1].Current || got[1].UserAgent != "Here/1" || got[1].Address != "192.0.2.7" {
				t.Fatalf("%+v", got)
			}
			if a := got[0].UserAgent; !strings.HasPrefix(a, "There/1é") || len(a) > 256 || strings.ContainsAny(a, "\x00\n\ufffd") {
				t.Errorf("%q", a)
			}
			if !got[0].CreatedAt.After(got[1].CreatedAt) || got[0].ExpiresAt.Sub(got[0].CreatedAt) != 12*time.Hour {
				t.Errorf("%+v", got[0])
			}
			for _, s := range got {
				if s.ID == here || s.ID == there {
					t.Error("the id is the cookie")
				}
			}
			if got := listed(w.as(t, "msp-one")); got != nil {
				t.Errorf("a token is told of %+v", got)
			}
		})
		t.Run("one is ended by its user alone", func(t *testing.T) {
			id := listed(at(here))[0].ID
			if _, err := w.SessionEnd(at(others), id); codes(err) != "NOT_FOUND input.id" {
				t.Errorf("a colleague's: %v", err)
			}
			if _, err := w.SessionEnd(w.as(t, "msp-one"), id); codes(err) != "FORBIDDEN input" {
				t.Errorf("with a token: %v", err)
			}
			if _, err := w.SessionEnd(at(here), id); err != nil || lives(there) || !lives(here) || !lives(others) || events("msp-one") != 1 {
				t.Errorf("%v, %d events", err, events("msp-one"))
			}
			if _, err := w.SessionEnd(at(here), id); codes(err) != "NOT_FOUND input.id" {
				t.Errorf("one that has ended: %v", err)
			}
		})
		t.Run("everywhere else", func(t *testing.T) {
			there := signIn("msp-one", "")
			if _, err := w.UserSessionsEnd(at(here), w.users["msp-one"].ID); err != nil || lives(there) || !lives(here) || !lives(others) {
				t.Error(err)
			}
		})
		t.Run("one that was ended meanwhile ends nothing", func(t *testing.T) {
			late, other := signIn("msp-one", ""), signIn("msp-one", "")
			ctx := at(late)
			if _, err := w.UserSessionsEnd(at(other), w.users["msp-one"].ID); err != nil {
				t.Fatal(err)
			}
			before, id := events("msp-one"), listed(at(other))[0].ID
			if _, err := w.UserSessionsEnd(ctx, w.users["msp-one"].ID); !errors.Is(err, identity.ErrUnauthenticated) {
				t.Errorf("all: %v", err)
			}
			if _, err := w.SessionEnd(ctx, id); !errors.Is(err, identity.ErrUnauthenticated) {
				t.Errorf("one: %v", err)
			}
			if !lives(other) || events("msp-one") != before {
				t.Error("it ended something")
			}
			here = other
		})
		t.Run("of a user, by those who manage the user", func(t *testing.T) {
			reader := signIn("acme-reader", "")
			id := w.users["acme-reader"].ID
			for name, want := range map[string]string{
				"bolt-admin": "NOT_FOUND input.id", "rival-one": "NOT_FOUND input.id", "reseller-one": "NOT_FOUND input.id",
				"partner-manager": "FORBIDDEN input",
			} {
				if _, err := w.UserSessionsEnd(w.as(t, name), id); codes(err) != want || !lives(reader) {
					t.Errorf("%s: %v, want %s", name, err, want)
				}
			}
			for _, name := range []string{"acme-admin", "msp-one"} {
				reader = signIn("acme-reader", "")
				if _, err := w.UserSessionsEnd(w.as(t, name), id); err != nil || lives(reader) {
					t.Errorf("%s: %v", name, err)
				}
			}
			if n := events("acme-reader"); n != 2 {
				t.Errorf("%d events", n)
			}
		})
		t.Run("a retry gets the same answer", func(t *testing.T) {
			there := signIn("msp-one", "")
			v := *viewer.From(at(here))
			v.IdempotencyKey = "once"
			ctx := viewer.With(t.Context(), &v)
			id := listed(ctx)[0].ID
			for range 2 {
				if done, err := w.SessionEnd(ctx, id); err != nil || done.ID != id || lives(there) {
					t.Errorf("%+v, %v", done, err)
				}
			}
		})
		t.Run("one that is over is not listed", func(t *testing.T) {
			w.pass(20 * time.Minute)
			late := signIn("msp-one", "")
			w.pass(15 * time.Minute)
			if got := listed(at(late)); len(got) != 1 || !got[0].Current {
				t.Errorf("%+v", got)
			}
		})
	})
}

func TestUserTokens(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		made, err := w.TokenCreate(w.as(t, "acme-reader"), identity.TokenCreateInput{Name: "x"})
		if err != nil {
			t.Fatal(err)
		}
		for name, want := range map[string]int{
			"acme-reader": 1, "acme-admin": 1, "msp-one": 1, "msp-accounts": 0, "distributor": 1, "partner-manager": 0,
			"bolt-admin": 0, "reseller-one": 0, "rival-one": 0, "foreign-admin": 0,
		} {
			ctx := w.as(t, name)
			list, err := w.UserTokens(ctx, w.users["acme-reader"].ID, nil)
			if err != nil || len(list) != want {
				t.Errorf("%s sees %d tokens, want %d, %v", name, len(list), want, err)
			}
			rows, err := w.TokensByIDs(ctx, []string{made.ID}, nil)
			if err != nil || (rows[0] != nil) != (want == 1) {
				t.Errorf("%s by its id: %v, %v", name, rows[0], err)
			}
		}
	})
}
