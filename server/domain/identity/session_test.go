package identity_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
)

func TestSignIn(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		in := func(name, pass, channel string) error {
			_, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: name, Password: pass, Channel: channel, Address: "192.0.2.2"})
			return err
		}
		for _, c := range []struct {
			rule, name, password, channel string
			want                          error
		}{
			{"by account name", "msp-one", password, "", nil},
			{"whatever its case", " MSP-One ", password, "", nil},
			{"in its channel", "msp-one", password, " Orbit", nil},
			{"not in another channel", "msp-one", password, "rival", identity.ErrWrong},
			{"not in a channel that is not there", "msp-one", password, "nowhere", identity.ErrWrong},
			{"not with another password", "msp-one", password + "!", "", identity.ErrWrong},
			{"not without a password", "msp-one", "", "", identity.ErrWrong},
			{"not for nobody", "nobody", password, "", identity.ErrWrong},
			{"not with bytes that are no text", "\xff\x00'; --", "\xff\x00", "\xff", identity.ErrWrong},
		} {
			t.Run(c.rule, func(t *testing.T) {
				if err := in(c.name, c.password, c.channel); !errors.Is(err, c.want) || (c.want == nil) != (err == nil) {
					t.Errorf("got %v", err)
				}
			})
		}
		t.Run("a name of two channels needs the channel", func(t *testing.T) {
			w.exec("UPDATE users SET account_key = 'msp-one' WHERE id = ?", w.users["rival-one"].ID)
			if err := in("msp-one", password, ""); !errors.Is(err, identity.ErrWrong) {
				t.Errorf("got %v", err)
			}
			for channel, want := range map[string]string{"orbit": "msp-one", "rival": "rival-one"} {
				got, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: "msp-one", Password: password, Channel: channel})
				if err != nil || got.UserID != w.users[want].ID {
					t.Errorf("in %s: %v, %v", channel, got.UserID, err)
				}
			}
		})
		t.Run("a hash that cost less is made anew", func(t *testing.T) {
			cheap, err := argon2id.CreateHash(password, &argon2id.Params{Memory: 1024, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32})
			if err != nil {
				t.Fatal(err)
			}
			w.exec("UPDATE users SET password_hash = ? WHERE id = ?", cheap, w.users["acme-reader"].ID)
			for range 2 {
				if err := in("acme-reader", password, ""); err != nil {
					t.Error(err)
				}
			}
			if w.count("users WHERE id = ? AND password_hash = ?", w.users["acme-reader"].ID, cheap) != 0 {
				t.Error("the cheap hash is still there")
			}
		})
		t.Run("only hashes are stored, and the sign-in is in the audit log", func(t *testing.T) {
			cookie := w.signIn(t, "msp-accounts")
			if w.count("sessions WHERE id = ?", cookie) != 0 {
				t.Error("the cookie is stored")
			}
			if n := w.count("audit_events WHERE action = 'user.sign_in' AND actor_id = ?", w.users["msp-accounts"].ID); n != 1 {
				t.Errorf("%d events", n)
			}
		})
		t.Run("the hook runs in the transaction and can refuse", func(t *testing.T) {
			s, err := identity.New(w.db, nil)
			if err != nil {
				t.Fatal(err)
			}
			var seen *db.User
			no := errors.New("no")
			s.OnSignIn = func(_ context.Context, _ *database.Tx, u *db.User) error {
				seen = u
				return no
			}
			before := w.count("sessions")
			_, err = s.SignIn(t.Context(), identity.SignInInput{AccountName: "acme-admin", Password: password})
			if !errors.Is(err, no) || w.count("sessions") != before {
				t.Errorf("got %v", err)
			}
			if seen == nil || seen.CustomerID == nil || *seen.CustomerID != w.acme.ID || seen.RootID != w.distributor.ID {
				t.Errorf("the hook got %+v", seen)
			}
		})
		for rule, lock := range map[string]string{
			"a disabled user":              "UPDATE users SET enabled = false WHERE account_name = 'bolt-admin'",
			"a user without a password":    "UPDATE users SET password_hash = NULL WHERE account_name = 'distributor'",
			"a deleted user":               "UPDATE users SET deleted_at = created_at WHERE account_name = 'rival-one'",
			"a user of a disabled company": "UPDATE customers SET disabled_at = created_at WHERE id = '" + w.acme.ID + "'",
			"a user of a canceled partner": "UPDATE partners SET canceled_at = created_at WHERE id = '" + w.reseller.ID + "'",
		} {
			name := map[string]string{
				"a disabled user": "bolt-admin", "a user without a password": "distributor", "a deleted user": "rival-one",
				"a user of a disabled company": "acme-admin", "a user of a canceled partner": "reseller-one",
			}[rule]
			t.Run("not "+rule, func(t *testing.T) {
				w.exec(lock)
				if err := in(name, password, ""); !errors.Is(err, identity.ErrWrong) {
					t.Errorf("got %v", err)
				}
			})
		}
	})
}

func TestThrottledSignIn(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		in := func(name, pass, address string) error {
			_, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: name, Password: pass, Address: address})
			return err
		}
		throttled := func(err error) bool {
			var th identity.Throttled
			return errors.As(err, &th) && th.RetryAfter > 0 && th.RetryAfter <= 15*time.Minute
		}
		for range 12 {
			if err := in("msp-one", password, "192.0.2.9"); err != nil {
				t.Fatalf("signing in often is no failure: %v", err)
			}
		}
		for _, name := range []string{"msp-one", "nobody"} {
			for range 10 {
				if err := in(name, "wrong", "192.0.2.1"); !errors.Is(err, identity.ErrWrong) {
					t.Fatalf("%s: %v", name, err)
				}
			}
			if err := in(name, password, "192.0.2.1"); !throttled(err) {
				t.Errorf("%s may still try: %v", name, err)
			}
			want := error(nil)
			if name == "nobody" {
				want = identity.ErrWrong
			}
			if err := in(name, password, "192.0.2.8"); !errors.Is(err, want) {
				t.Errorf("%s is locked out of another network: %v", name, err)
			}
		}
		for range 30 {
			if err := in("somebody else "+strings.Repeat("x", w.count("users")), "wrong", "192.0.2.1"); err == nil {
				t.Fatal("signed in")
			}
			w.pass(time.Second)
		}
		if err := in("distributor", password, "192.0.2.1"); !throttled(err) {
			t.Errorf("the address may still try: %v", err)
		}
		if err := in("distributor", password, "192.0.2.8"); err != nil {
			t.Errorf("another address may not: %v", err)
		}
		w.pass(15 * time.Minute)
		if err := in("msp-one", password, "192.0.2.1"); err != nil {
			t.Errorf("after the window: %v", err)
		}
	})
}

// Strangers who guess from many networks are held up together, and do not lock
// the owner of the account out.
func TestStrangersLockNobodyOut(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		in := func(pass, address string) error {
			_, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: "msp-one", Password: pass, Address: address})
			return err
		}
		if err := in(password, "2001:db8:0:1::7"); err != nil {
			t.Fatal(err)
		}
		for i := range 50 {
			if err := in("wrong", fmt.Sprintf("198.51.100.%d", i/9)); !errors.Is(err, identity.ErrWrong) {
				t.Fatalf("try %d: %v", i, err)
			}
		}
		var th identity.Throttled
		if err := in("wrong", "203.0.113.1"); !errors.As(err, &th) {
			t.Errorf("a network that is new may still guess: %v", err)
		}
		for range 3 {
			if err := in(password, "2001:db8:0:1::8"); err != nil {
				t.Errorf("the owner is locked out of the network that they use: %v", err)
			}
		}
		// A known network guesses no more than another.
		for i := range 10 {
			if err := in("wrong", "2001:db8:0:1::9"); !errors.Is(err, identity.ErrWrong) {
				t.Fatalf("try %d: %v", i, err)
			}
		}
		if err := in(password, "2001:db8:0:1::7"); !errors.As(err, &th) {
			t.Errorf("a known network may still guess: %v", err)
		}
		w.pass(15 * time.Minute)
		if err := in(password, "203.0.113.1"); err != nil {
			t.Errorf("after the window: %v", err)
		}
	})
}

func TestSessionViewer(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		alive := func(cookie string) bool {
			v, err := w.SessionViewer(t.Context(), cookie)
			if err != nil && !errors.Is(err, identity.ErrUnauthenticated) {
				t.Fatal(err)
			}
			return v != nil
		}
		t.Run("it says who asks", func(t *testing.T) {
			v, err := w.SessionViewer(t.Context(), w.signIn(t, "acme-admin"))
			if err != nil {
				t.Fatal(err)
			}
			u := w.users["acme-admin"]
			if v.UserID != u.ID || v.Name != "acme-admin" || v.Role != enum.Administrator || v.Via != enum.ViaConsole ||
				v.PartnerID != w.msp.ID || v.RootID != w.distributor.ID || v.CustomerID != w.acme.ID || v.Kind != enum.MSP ||
				v.System || v.Suspended || v.TokenID != "" || !v.Can(enum.CustomerUsersWrite) || v.Can(enum.CustomersWrite) {
				t.Errorf("got %+v", v)
			}
		})
		t.Run("one statement, and none for five seconds", func(t *testing.T) {
			cookie := w.signIn(t, "msp-one")
			ctx, counter := database.WithCounter(t.Context())
			for i, want := range []int{1, 1, 1, 2} {
				if _, err := w.SessionViewer(ctx, cookie); err != nil {
					t.Fatal(err)
				}
				if counter.Count() != want {
					t.Errorf("request %d: %d statements, want %d", i, counter.Count(), want)
				}
				w.pass(2 * time.Second)
			}
		})
		t.Run("the viewer is the caller's own", func(t *testing.T) {
			cookie := w.signIn(t, "msp-one")
			for range 2 {
				v, err := w.SessionViewer(t.Context(), cookie)
				if err != nil || v.RequestID != "" {
					t.Fatalf("got %+v, %v", v, err)
				}
				v.RequestID = "mine"
			}
		})
		t.Run("it ends after 30 minutes without a request", func(t *testing.T) {
			cookie := w.signIn(t, "msp-one")
			for range 3 {
				w.pass(29 * time.Minute)
				if !alive(cookie) {
					t.Fatal("it ended while it was used")
				}
			}
			w.pass(30 * time.Minute)
			if alive(cookie) {
				t.Error("it did not end")
			}
		})
		t.Run("it ends after 12 hours", func(t *testing.T) {
			cookie := w.signIn(t, "msp-one")
			for range 36 {
				w.pass(20*time.Minute - time.Second)
				if !alive(cookie) {
					t.Fatal("it ended while it was used")
				}
			}
			w.pass(36 * time.Second)
			if alive(cookie) {
				t.Error("it did not end")
			}
		})
		t.Run("last seen is written once a minute", func(t *testing.T) {
			cookie := w.signIn(t, "msp-one")
			began := w.db.Now()
			seen := func(at time.Time) bool {
				return w.count("users WHERE last_seen_at = ? AND version = 1 AND id = ?", at, w.users["msp-one"].ID) == 1
			}
			w.pass(59 * time.Second)
			if !alive(cookie) || !seen(began) {
				t.Error("it was written within the minute")
			}
			w.pass(6 * time.Second)
			if !alive(cookie) || !seen(w.db.Now()) {
				t.Error("it was not written")
			}
		})
		t.Run("signing out ends it at once and for itself alone", func(t *testing.T) {
			one, other := w.signIn(t, "msp-one"), w.signIn(t, "msp-one")
			if !alive(one) {
				t.Fatal("not signed in")
			}
			for range 2 {
				if err := w.SignOut(t.Context(), one); err != nil {
					t.Error(err)
				}
			}
			if alive(one) || !alive(other) {
				t.Error("the wrong sessions ended")
			}
		})
		t.Run("a suspended partner's users read", func(t *testing.T) {
			cookie := w.signIn(t, "msp-one")
			w.exec("UPDATE partners SET suspended_at = ? WHERE id = ?", w.db.Now(), w.msp.ID)
			v, err := w.SessionViewer(t.Context(), cookie)
			if err != nil || !v.Suspended || v.Can(enum.CustomersWrite) || !v.Can(enum.CustomersRead) {
				t.Errorf("got %+v, %v", v, err)
			}
		})
		for rule, lock := range map[string]string{
			"a disabled user":              "UPDATE users SET enabled = false WHERE account_name = 'bolt-admin'",
			"a deleted user":               "UPDATE users SET deleted_at = created_at WHERE account_name = 'bolt-admin'",
			"a user of a disabled company": "UPDATE customers SET disabled_at = created_at",
			"a user of a canceled partner": "UPDATE partners SET canceled_at = created_at WHERE kind = 'RESELLER'",
			"a user below a canceled one":  "UPDATE partners SET canceled_at = created_at WHERE kind = 'DISTRIBUTOR'",
		} {
			t.Run(rule+" is nobody, within 5 seconds and at once when told", func(t *testing.T) {
				cookie := w.signIn(t, "bolt-admin")
				if !alive(cookie) {
					t.Fatal("not signed in")
				}
				w.exec(lock)
				w.pass(5 * time.Second)
				if alive(cookie) {
					t.Error("it still works")
				}
				w.exec("UPDATE users SET enabled = true, deleted_at = NULL")
				w.exec("UPDATE customers SET disabled_at = NULL")
				w.exec("UPDATE partners SET canceled_at = NULL")
				if !alive(cookie) {
					t.Fatal("it does not work again")
				}
				w.exec(lock)
				w.Forget()
				if alive(cookie) {
					t.Error("it still works")
				}
				w.exec("UPDATE users SET enabled = true, deleted_at = NULL")
				w.exec("UPDATE customers SET disabled_at = NULL")
				w.exec("UPDATE partners SET canceled_at = NULL")
			})
		}
		t.Run("not what is no cookie of ours", func(t *testing.T) {
			for _, c := range []string{"", "x", "\xff", strings.Repeat("x", 1<<16)} {
				if alive(c) {
					t.Errorf("%.10q works", c)
				}
			}
		})
	})
}

func TestSetPassword(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		const next = "another horse battery"
		user := w.users["acme-admin"].ID
		set := func(token, pass string) string {
			return codes(w.SetPassword(t.Context(), identity.SetPasswordInput{Token: token, Password: pass, Address: "192.0.2.3"}))
		}
		mint := func() string {
			t.Helper()
			token, err := w.MintLink(w.system, user)
			if err != nil {
				t.Fatal(err)
			}
			return token
		}
		t.Run("a poor password leaves the link; a good one ends it, the others and the sessions", func(t *testing.T) {
			token, other, cookie := mint(), mint(), w.signIn(t, "acme-admin")
			if w.count("password_links WHERE id = ?", token) != 0 {
				t.Error("the token is stored")
			}
			if got := set(token, "short"); got != "VALIDATION password" {
				t.Error(got)
			}
			if got := set(token, "acme-admin-2026"); got != "VALIDATION password" {
				t.Error(got)
			}
			if got := set(token, next); got != "" {
				t.Error(got)
			}
			for _, used := range []string{token, other, "", "nonsense"} {
				if got := set(used, next); got != "VALIDATION token" {
					t.Errorf("%q: %s", used, got)
				}
			}
			if _, err := w.SessionViewer(t.Context(), cookie); !errors.Is(err, identity.ErrUnauthenticated) {
				t.Errorf("the session lives: %v", err)
			}
			if _, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: "acme-admin", Password: next}); err != nil {
				t.Error(err)
			}
			if _, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: "acme-admin", Password: password}); !errors.Is(err, identity.ErrWrong) {
				t.Errorf("the old password: %v", err)
			}
		})
		t.Run("a reset works for 24 hours", func(t *testing.T) {
			token := mint()
			w.pass(24 * time.Hour)
			if got := set(token, next); got != "VALIDATION token" {
				t.Error(got)
			}
		})
		t.Run("a first password may be set for 7 days", func(t *testing.T) {
			w.exec("UPDATE users SET password_hash = NULL WHERE id = ?", user)
			token := mint()
			w.pass(7*24*time.Hour - time.Second)
			if got := set(token, next); got != "" {
				t.Error(got)
			}
			w.exec("UPDATE users SET password_hash = NULL WHERE id = ?", user)
			late := mint()
			w.pass(7 * 24 * time.Hour)
			if got := set(late, next); got != "VALIDATION token" {
				t.Error(got)
			}
		})
		t.Run("used twice side by side it works once", func(t *testing.T) {
			token := mint()
			got := make(chan string)
			for range 2 {
				go func() { got <- set(token, next) }()
			}
			if a, b := <-got, <-got; a == b || a+b != "VALIDATION token" {
				t.Errorf("%q and %q", a, b)
			}
		})
		t.Run("not for a disabled user", func(t *testing.T) {
			token := mint()
			w.exec("UPDATE users SET enabled = false WHERE id = ?", user)
			if got := set(token, next); got != "VALIDATION token" {
				t.Error(got)
			}
		})
	})
}

func TestForgot(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		forgot := func(name string) error {
			return w.Forgot(t.Context(), identity.ForgotInput{AccountName: name, Address: "192.0.2.4"})
		}
		mails := func(name string) int {
			return w.count("messages WHERE kind = 'PASSWORD_RESET' AND user_id = ? AND recipient = ?", w.users[name].ID, name+"@example.com")
		}
		if err := forgot("MSP-one"); err != nil || mails("msp-one") != 1 {
			t.Errorf("a mail is queued: %v, %d", err, mails("msp-one"))
		}
		w.exec("UPDATE users SET enabled = false WHERE id = ?", w.users["bolt-admin"].ID)
		for _, name := range []string{"nobody", "bolt-admin", "\xff"} {
			if err := forgot(name); err != nil {
				t.Errorf("%q answers otherwise: %v", name, err)
			}
		}
		if n := w.count("messages"); n != 1 {
			t.Errorf("%d mails", n)
		}
		if n := w.count("audit_events WHERE action = 'user.forgot_password'"); n != 1 {
			t.Errorf("%d events", n)
		}
		for range 4 {
			if err := forgot("msp-one"); err != nil {
				t.Error(err)
			}
		}
		if n := mails("msp-one"); n != 1 {
			t.Errorf("%d mails within a minute", n)
		}
		var th identity.Throttled
		if err := forgot("msp-one"); !errors.As(err, &th) {
			t.Errorf("the sixth: %v", err)
		}
	})
}
