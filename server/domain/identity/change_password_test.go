package identity_test

import (
	"errors"
	"testing"

	"github.com/openlmp/openlmp/server/domain/identity"
)

func TestChangePassword(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		signIn := func(pass string) (identity.SignedIn, error) {
			return w.SignIn(t.Context(), identity.SignInInput{AccountName: "msp-one", Password: pass, Address: "192.0.2.9"})
		}
		here, err := signIn(password)
		if err != nil {
			t.Fatal(err)
		}
		elsewhere, err := signIn(password)
		if err != nil {
			t.Fatal(err)
		}
		change := func(cookie, current, pass string) error {
			return w.ChangePassword(t.Context(), identity.ChangePasswordInput{Cookie: cookie, Current: current, Password: pass})
		}
		const next = "a quite different one"
		if err := change("no session", password, next); !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("without a session: %v", err)
		}
		if got := codes(change(here.Cookie, "not the present one", next)); got != "VALIDATION current" {
			t.Errorf("with a wrong password: %s", got)
		}
		if got := codes(change(here.Cookie, password, "short")); got != "VALIDATION password" {
			t.Errorf("to a poor password: %s", got)
		}
		if got := codes(change(here.Cookie, password, password)); got != "VALIDATION password" {
			t.Errorf("to the present one: %s", got)
		}
		if _, err := w.SessionViewer(t.Context(), elsewhere.Cookie); err != nil {
			t.Errorf("a refusal ended a session: %v", err)
		}
		if err := change(here.Cookie, password, next); err != nil {
			t.Fatal(err)
		}
		if _, err := w.SessionViewer(t.Context(), here.Cookie); err != nil {
			t.Errorf("this session goes on: %v", err)
		}
		if _, err := w.SessionViewer(t.Context(), elsewhere.Cookie); !errors.Is(err, identity.ErrUnauthenticated) {
			t.Errorf("the other session ends: %v", err)
		}
		if _, err := signIn(password); !errors.Is(err, identity.ErrWrong) {
			t.Errorf("with the former password: %v", err)
		}
		if _, err := signIn(next); err != nil {
			t.Errorf("with the new password: %v", err)
		}
	})
}
