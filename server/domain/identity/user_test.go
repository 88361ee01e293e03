package identity_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

func p[T any](v T) *T { return &v }

// user reads a user as it is now.
func (w *world) user(t *testing.T, id string) *db.User {
	t.Helper()
	u, err := w.db.User.Get(w.system, id)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func newUser(name string) identity.UserCreateInput {
	return identity.UserCreateInput{
		AccountName: name, Role: enum.Administrator, FirstName: "Grace", LastName: "Hopper", Email: name + "@example.com",
	}
}

func TestUserCreate(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		for _, c := range []struct {
			rule, viewer string
			change       func(*identity.UserCreateInput)
			want         string
		}{
			{"a partner's own", "msp-one", nil, ""},
			{"a customer's own, by its administrator", "acme-admin", nil, ""},
			{"its customers'", "msp-one", func(in *identity.UserCreateInput) { in.CustomerID = &w.acme.ID }, ""},
			{"customers' by a customer account manager", "msp-accounts", func(in *identity.UserCreateInput) { in.CustomerID = &w.acme.ID }, ""},
			{"partners' below a Tier 1", "distributor", func(in *identity.UserCreateInput) { in.PartnerID = &w.msp.ID }, ""},
			{"partners' by a partner account manager", "partner-manager", func(in *identity.UserCreateInput) { in.PartnerID = &w.reseller.ID }, ""},
			{"customers' in the whole tree of a Tier 1", "distributor", func(in *identity.UserCreateInput) { in.CustomerID = &w.bolt.ID }, ""},
			{"a reseller's customers'", "reseller-one", func(in *identity.UserCreateInput) { in.CustomerID = &w.bolt.ID }, ""},
			{"not the own company's without the role", "msp-accounts", nil, "FORBIDDEN input"},
			{"not by a customer's reader", "acme-reader", nil, "FORBIDDEN input"},
			{"not customers' by a partner account manager", "partner-manager", func(in *identity.UserCreateInput) { in.CustomerID = &w.acme.ID }, "FORBIDDEN input"},
			{"not a sibling's", "msp-one", func(in *identity.UserCreateInput) { in.PartnerID = &w.reseller.ID }, "NOT_FOUND input.partnerId"},
			{"not of the Tier 1 above", "msp-one", func(in *identity.UserCreateInput) { in.PartnerID = &w.distributor.ID }, "NOT_FOUND input.partnerId"},
			{"not a sibling's customers'", "msp-one", func(in *identity.UserCreateInput) { in.CustomerID = &w.bolt.ID }, "NOT_FOUND input.customerId"},
			{"not another channel's", "distributor", func(in *identity.UserCreateInput) { in.CustomerID = &w.foreign.ID }, "NOT_FOUND input.customerId"},
			{"not of what is not there", "distributor", func(in *identity.UserCreateInput) { in.PartnerID = p("prt_nothing") }, "NOT_FOUND input.partnerId"},
			{"not of the partner, by a customer's administrator", "acme-admin", func(in *identity.UserCreateInput) { in.PartnerID = &w.msp.ID }, "FORBIDDEN input"},
			{"not of both", "msp-one", func(in *identity.UserCreateInput) { in.PartnerID, in.CustomerID = &w.msp.ID, &w.acme.ID }, "VALIDATION input.customerId"},
			{"a customer's user reads or administers", "msp-one", func(in *identity.UserCreateInput) {
				in.CustomerID, in.Role = &w.acme.ID, enum.BillingManager
			}, "VALIDATION input.role"},
			{"all problems at once", "msp-one", func(in *identity.UserCreateInput) {
				*in = identity.UserCreateInput{AccountName: "a b", Role: "OWNER", LastName: strings.Repeat("x", 51), Email: "nowhere",
					Phone: p(strings.Repeat("1", 33)), TimeZone: p("Mars/Base"), Locale: p("!")}
			}, "VALIDATION input.accountName, VALIDATION input.role, VALIDATION input.firstName, VALIDATION input.lastName, " +
				"VALIDATION input.email, VALIDATION input.phone, VALIDATION input.timeZone, VALIDATION input.locale"},
			{"5.1/46_the name is unique in the channel, whatever its case", "msp-one", func(in *identity.UserCreateInput) { in.AccountName = "BOLT-admin" }, "VALIDATION input.accountName"},
			{"5.1/46_the name may be in another channel", "msp-one", func(in *identity.UserCreateInput) { in.AccountName = "foreign-admin" }, ""},
		} {
			t.Run(c.rule, func(t *testing.T) {
				in := newUser("user-" + string(rune('a'+w.count("users")%26)) + "1")
				if c.change != nil {
					c.change(&in)
				}
				before := w.count("users")
				done, err := w.UserCreate(w.as(t, c.viewer), in)
				if got := codes(err); got != c.want {
					t.Fatalf("got %s, want %s", got, c.want)
				}
				if c.want != "" {
					if w.count("users") != before {
						t.Error("it was created")
					}
					return
				}
				u := w.user(t, done.ID)
				if !u.Enabled || u.PasswordHash != nil || u.TimeZone != "UTC" || u.Locale != "en-US" ||
					(in.CustomerID != nil && *u.CustomerID != *in.CustomerID) || (in.PartnerID != nil && (u.PartnerID != *in.PartnerID || u.CustomerID != nil)) {
					t.Errorf("created %+v", u)
				}
				if n := w.count("messages WHERE kind = 'ACCOUNT_CREATED' AND user_id = ? AND recipient = ?", u.ID, u.Email); n != 1 {
					t.Errorf("%d mails", n)
				}
				if n := w.count("audit_events WHERE action = 'user.create' AND object_id = ?", u.ID); n != 1 {
					t.Errorf("%d events", n)
				}
			})
		}
		t.Run("not of a suspended or canceled partner, nor of its customers", func(t *testing.T) {
			for _, column := range []string{"suspended_at", "canceled_at"} {
				w.exec("UPDATE partners SET "+column+" = created_at WHERE id = ?", w.msp.ID)
				for _, in := range []identity.UserCreateInput{{PartnerID: &w.msp.ID}, {CustomerID: &w.acme.ID}} {
					if _, err := w.UserCreate(w.as(t, "distributor"), in); codes(err) != "STATE_INVALID input" {
						t.Errorf("%s: %v", column, err)
					}
				}
			}
		})
		t.Run("by the server itself, with the company named", func(t *testing.T) {
			in := newUser("operator-1")
			if _, err := w.UserCreate(w.system, in); codes(err) != "VALIDATION input.partnerId" {
				t.Error(err)
			}
			in.PartnerID = &w.rival.ID
			if _, err := w.UserCreate(w.system, in); err != nil {
				t.Error(err)
			}
		})
		t.Run("not by nobody", func(t *testing.T) {
			if _, err := w.UserCreate(t.Context(), newUser("nobody-1")); !errors.Is(err, identity.ErrUnauthenticated) {
				t.Error(err)
			}
		})
	})
}

func TestUserUpdate(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		update := func(ctx context.Context, t *testing.T, name string, in identity.UserUpdateInput) string {
			t.Helper()
			in.ID, in.ExpectedVersion = w.users[name].ID, w.user(t, w.users[name].ID).Version
			_, err := w.UserUpdate(ctx, in)
			return codes(err)
		}
		t.Run("everyone changes their own profile and no more", func(t *testing.T) {
			ctx := w.as(t, "msp-accounts")
			if got := update(ctx, t, "msp-accounts", identity.UserUpdateInput{
				FirstName: p(" Mary "), Phone: p("+49 30 1"), TimeZone: p("Europe/Berlin"), Role: p(enum.CustomerAccountManager), Enabled: p(true),
			}); got != "" {
				t.Error(got)
			}
			u := w.user(t, w.users["msp-accounts"].ID)
			if u.FirstName != "Mary" || u.Phone != "+49 30 1" || u.TimeZone != "Europe/Berlin" || u.LastName != "Byron" ||
				u.Version != 2 || !strings.Contains(u.Search, "mary") {
				t.Errorf("got %+v", u)
			}
			for want, in := range map[string]identity.UserUpdateInput{
				"FORBIDDEN input.role":        {Role: p(enum.Administrator)},
				"FORBIDDEN input.enabled":     {Enabled: p(false)},
				"FORBIDDEN input.accountName": {AccountName: p("another")},
			} {
				if got := update(ctx, t, "msp-accounts", in); got != want {
					t.Errorf("got %s, want %s", got, want)
				}
			}
			if got := update(ctx, t, "msp-one", identity.UserUpdateInput{FirstName: p("Eve")}); got != "FORBIDDEN input" {
				t.Errorf("a colleague: %s", got)
			}
			token := *viewer.From(ctx)
			token.TokenID = "tok_1"
			if got := update(viewer.With(ctx, &token), t, "msp-accounts", identity.UserUpdateInput{Email: p("eve@example.com")}); got != "FORBIDDEN input" {
				t.Errorf("with a token: %s", got)
			}
		})
		t.Run("nothing changed is no change", func(t *testing.T) {
			before := w.count("audit_events WHERE action = 'user.update'")
			if got := update(w.as(t, "msp-one"), t, "msp-one", identity.UserUpdateInput{FirstName: p("Ada")}); got != "" {
				t.Error(got)
			}
			if w.user(t, w.users["msp-one"].ID).Version != 1 || w.count("audit_events WHERE action = 'user.update'") != before {
				t.Error("something was written")
			}
		})
		t.Run("the account name of customers' users alone", func(t *testing.T) {
			ctx := w.as(t, "msp-one")
			if got := update(ctx, t, "msp-accounts", identity.UserUpdateInput{AccountName: p("another-name")}); got != "VALIDATION input.accountName" {
				t.Error(got)
			}
			if got := update(ctx, t, "acme-reader", identity.UserUpdateInput{AccountName: p("Foreign-Admin")}); got != "" {
				t.Error(got)
			}
			if got := update(ctx, t, "acme-reader", identity.UserUpdateInput{AccountName: p("BOLT-ADMIN")}); got != "VALIDATION input.accountName" {
				t.Error(got)
			}
			if got := update(ctx, t, "acme-reader", identity.UserUpdateInput{AccountName: p("acme-reader")}); got != "" {
				t.Error(got)
			}
		})
		t.Run("not from an old version", func(t *testing.T) {
			_, err := w.UserUpdate(w.as(t, "msp-one"), identity.UserUpdateInput{ID: w.users["acme-reader"].ID, ExpectedVersion: 1, FirstName: p("X")})
			var stale domain.Stale
			if !errors.As(err, &stale) || stale.CurrentVersion != 3 {
				t.Error(err)
			}
		})
		t.Run("a foreign user is as one that is not there", func(t *testing.T) {
			for viewer, names := range map[string][]string{
				"msp-one":    {"bolt-admin", "reseller-one", "distributor", "foreign-admin"},
				"acme-admin": {"msp-one", "bolt-admin", "foreign-admin"},
				"rival-one":  {"distributor", "acme-admin"},
			} {
				ctx := w.as(t, viewer)
				for _, name := range names {
					if got := update(ctx, t, name, identity.UserUpdateInput{FirstName: p("X")}); got != "NOT_FOUND input.id" {
						t.Errorf("%s changes %s: %s", viewer, name, got)
					}
					if _, err := w.UserDelete(ctx, domain.Versioned{ID: w.users[name].ID, ExpectedVersion: 1}); codes(err) != "NOT_FOUND input.id" {
						t.Errorf("%s deletes %s: %v", viewer, name, err)
					}
					if _, err := w.UserPasswordReset(ctx, w.users[name].ID); codes(err) != "NOT_FOUND input.id" {
						t.Errorf("%s resets %s: %v", viewer, name, err)
					}
				}
			}
			_, err := w.UserUpdate(w.as(t, "msp-one"), identity.UserUpdateInput{ID: "usr_nothing"})
			if codes(err) != "NOT_FOUND input.id" {
				t.Error(err)
			}
		})
		t.Run("all problems at once", func(t *testing.T) {
			got := update(w.as(t, "msp-one"), t, "acme-admin", identity.UserUpdateInput{
				AccountName: p("x"), FirstName: p(""), Email: p("?"), Locale: p("!"), Role: p(enum.LicenseManager),
			})
			if got != "VALIDATION input.accountName, VALIDATION input.firstName, VALIDATION input.email, VALIDATION input.locale, VALIDATION input.role" {
				t.Error(got)
			}
		})
		t.Run("disabling ends sessions, links and mails that wait", func(t *testing.T) {
			cookie := w.signIn(t, "acme-reader")
			id := w.users["acme-reader"].ID
			token, err := w.MintLink(w.system, id)
			if err != nil {
				t.Fatal(err)
			}
			ctx := w.as(t, "msp-one")
			if _, err := w.UserPasswordReset(ctx, id); err != nil {
				t.Fatal(err)
			}
			if _, err := w.SessionViewer(t.Context(), cookie); err != nil {
				t.Fatal(err)
			}
			if got := update(ctx, t, "acme-reader", identity.UserUpdateInput{Enabled: p(false)}); got != "" {
				t.Fatal(got)
			}
			if _, err := w.SessionViewer(t.Context(), cookie); !errors.Is(err, identity.ErrUnauthenticated) {
				t.Errorf("the session lives: %v", err)
			}
			if w.count("sessions WHERE user_id = ?", id)+w.count("password_links WHERE user_id = ?", id) != 0 {
				t.Errorf("something of %s is left", token)
			}
			if n := w.count("messages WHERE user_id = ? AND canceled_at IS NOT NULL", id); n != 1 {
				t.Errorf("%d mails canceled", n)
			}
			if _, err := w.UserPasswordReset(ctx, id); codes(err) != "STATE_INVALID input.id" {
				t.Errorf("a reset of a disabled user: %v", err)
			}
			if got := update(ctx, t, "acme-reader", identity.UserUpdateInput{Enabled: p(true)}); got != "" {
				t.Error(got)
			}
			w.signIn(t, "acme-reader")
		})
		t.Run("another address ends links and takes the mails along", func(t *testing.T) {
			id := w.users["acme-reader"].ID
			if _, err := w.MintLink(w.system, id); err != nil {
				t.Fatal(err)
			}
			w.pass(2 * 60e9)
			ctx := w.as(t, "msp-one")
			if _, err := w.UserPasswordReset(ctx, id); err != nil {
				t.Fatal(err)
			}
			if got := update(ctx, t, "acme-reader", identity.UserUpdateInput{Email: p("new@example.com")}); got != "" {
				t.Error(got)
			}
			if w.count("password_links WHERE user_id = ?", id) != 0 || w.count("messages WHERE user_id = ? AND recipient = 'new@example.com'", id) != 1 {
				t.Error("the former address still has a way in")
			}
		})
		t.Run("a viewer that is demoted is so at once", func(t *testing.T) {
			w.exec("UPDATE users SET role = 'ADMINISTRATOR' WHERE id = ?", w.users["msp-accounts"].ID)
			cookie := w.signIn(t, "msp-accounts")
			if v, err := w.SessionViewer(t.Context(), cookie); err != nil || !v.Can(enum.AuditRead) {
				t.Fatalf("%+v, %v", v, err)
			}
			if got := update(w.as(t, "msp-one"), t, "msp-accounts", identity.UserUpdateInput{Role: p(enum.SupportEngineer)}); got != "" {
				t.Fatal(got)
			}
			if v, err := w.SessionViewer(t.Context(), cookie); err != nil || v.Can(enum.AuditRead) {
				t.Errorf("%+v, %v", v, err)
			}
		})
		t.Run("a Tier 1 changes nobody at a suspended partner", func(t *testing.T) {
			w.exec("UPDATE partners SET suspended_at = created_at WHERE id = ?", w.msp.ID)
			for _, name := range []string{"msp-one", "acme-admin"} {
				if got := update(w.as(t, "distributor"), t, name, identity.UserUpdateInput{FirstName: p("X")}); got != "STATE_INVALID input" {
					t.Errorf("%s: %s", name, got)
				}
			}
			if got := update(w.as(t, "msp-one"), t, "acme-admin", identity.UserUpdateInput{FirstName: p("X")}); got != "FORBIDDEN input" {
				t.Error(got)
			}
			if got := update(w.as(t, "msp-one"), t, "msp-one", identity.UserUpdateInput{FirstName: p("Own")}); got != "" {
				t.Errorf("the own profile: %s", got)
			}
		})
	})
}

func TestLastAdministrator(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		t.Run("5.1/48_the_last_administrator_stays", func(t *testing.T) {
			try := func(name string, in identity.UserUpdateInput) string {
				t.Helper()
				in.ID, in.ExpectedVersion = w.users[name].ID, w.user(t, w.users[name].ID).Version
				_, err := w.UserUpdate(w.as(t, "distributor"), in)
				return codes(err)
			}
			remove := func(name string) string {
				t.Helper()
				u := w.user(t, w.users[name].ID)
				_, err := w.UserDelete(w.as(t, "distributor"), domain.Versioned{ID: u.ID, ExpectedVersion: u.Version})
				return codes(err)
			}
			for _, name := range []string{"msp-one", "acme-admin", "distributor"} {
				if got := try(name, identity.UserUpdateInput{Enabled: p(false)}); got != "LAST_ADMINISTRATOR input.enabled" {
					t.Errorf("%s disabled: %s", name, got)
				}
				if got := try(name, identity.UserUpdateInput{Role: p(enum.SupportEngineer)}); got != "LAST_ADMINISTRATOR input.role" {
					t.Errorf("%s demoted: %s", name, got)
				}
				if got := remove(name); got != "LAST_ADMINISTRATOR input.id" {
					t.Errorf("%s deleted: %s", name, got)
				}
			}
			// A disabled administrator does not count, and may go.
			w.exec("UPDATE users SET role = 'ADMINISTRATOR', enabled = false WHERE account_name IN ('acme-reader', 'msp-accounts')")
			if got := try("acme-admin", identity.UserUpdateInput{Enabled: p(false)}); got != "LAST_ADMINISTRATOR input.enabled" {
				t.Errorf("beside a disabled one: %s", got)
			}
			if got := remove("acme-reader"); got != "" {
				t.Errorf("a disabled one deleted: %s", got)
			}
			// With two, one may go, and then the other may not.
			if got := try("msp-accounts", identity.UserUpdateInput{Enabled: p(true)}); got != "" {
				t.Error(got)
			}
			if got := try("msp-one", identity.UserUpdateInput{Role: p(enum.LicenseManager)}); got != "" {
				t.Errorf("one of two: %s", got)
			}
			if got := remove("msp-accounts"); got != "LAST_ADMINISTRATOR input.id" {
				t.Errorf("the other: %s", got)
			}
		})
	})
}

func TestLastAdministratorSideBySide(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		t.Run("5.1/48_of_two_that_go_at_once_one_stays", func(t *testing.T) {
			w.exec("UPDATE users SET role = 'ADMINISTRATOR' WHERE account_name IN ('acme-reader', 'msp-accounts')")
			for _, pair := range [][2]string{{"msp-one", "msp-accounts"}, {"acme-admin", "acme-reader"}} {
				ctx := w.as(t, "distributor")
				got := make(chan string)
				for i, name := range pair {
					go func() {
						var err error
						if i == 0 {
							_, err = w.UserUpdate(ctx, identity.UserUpdateInput{ID: w.users[name].ID, ExpectedVersion: 1, Enabled: p(false)})
						} else {
							_, err = w.UserDelete(ctx, domain.Versioned{ID: w.users[name].ID, ExpectedVersion: 1})
						}
						got <- codes(err)
					}()
				}
				a, b := <-got, <-got
				if (a == "") == (b == "") || !strings.HasPrefix(a+b, "LAST_ADMINISTRATOR") {
					t.Errorf("%v: %q and %q", pair, a, b)
				}
			}
		})
	})
}

func TestUserDelete(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		t.Run("5.1/49_an_account_that_is_deleted_keeps_its_id_in_the_audit_log", func(t *testing.T) {
			id := w.users["msp-accounts"].ID
			ctx := w.as(t, "msp-accounts")
			cookie := w.signIn(t, "msp-accounts")
			if _, err := w.TokenCreate(ctx, identity.TokenCreateInput{Name: "robot"}); err != nil {
				t.Fatal(err)
			}
			if _, err := w.UserDelete(ctx, domain.Versioned{ID: id, ExpectedVersion: 1}); codes(err) != "FORBIDDEN input" {
				t.Errorf("by itself: %v", err)
			}
			admin := w.as(t, "msp-one")
			if _, err := w.UserDelete(admin, domain.Versioned{ID: id, ExpectedVersion: 7}); codes(err) != "STALE input.expectedVersion" {
				t.Errorf("from another version: %v", err)
			}
			done, err := w.UserDelete(admin, domain.Versioned{ID: id, ExpectedVersion: 1})
			if err != nil || done.ID != id {
				t.Fatalf("got %v, %v", done, err)
			}
			u := w.user(t, id)
			if u.AccountName+u.AccountKey+u.FirstName+u.LastName+u.Email+u.Phone+u.Search != "" || u.PasswordHash != nil || u.Enabled || u.DeletedAt == nil {
				t.Errorf("left: %+v", u)
			}
			if n := w.count("sessions WHERE user_id = ?", id) + w.count("api_tokens WHERE user_id = ?", id); n != 0 {
				t.Errorf("%d sessions and tokens are left", n)
			}
			if _, err := w.SessionViewer(t.Context(), cookie); !errors.Is(err, identity.ErrUnauthenticated) {
				t.Errorf("the session lives: %v", err)
			}
			if n := w.count("audit_events WHERE actor_id = ?", id); n == 0 {
				t.Error("the audit log forgot the user")
			}
			if _, err := w.UserDelete(admin, domain.Versioned{ID: id, ExpectedVersion: 2}); codes(err) != "NOT_FOUND input.id" {
				t.Errorf("again: %v", err)
			}
			if _, err := w.UserCreate(admin, newUser("msp-accounts")); err != nil {
				t.Errorf("its name again: %v", err)
			}
		})
	})
}

func TestUserPasswordReset(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		for _, c := range []struct{ viewer, name, want string }{
			{"msp-one", "acme-admin", ""},
			{"distributor", "bolt-admin", ""},
			{"acme-admin", "acme-reader", ""},
			{"msp-accounts", "msp-accounts", ""},
			{"msp-accounts", "msp-one", "FORBIDDEN input"},
			{"acme-reader", "acme-admin", "FORBIDDEN input"},
		} {
			before := w.count("messages")
			_, err := w.UserPasswordReset(w.as(t, c.viewer), w.users[c.name].ID)
			if got := codes(err); got != c.want {
				t.Errorf("%s resets %s: %s, want %s", c.viewer, c.name, got, c.want)
			}
			mails := w.count("messages") - before
			if (c.want == "") != (mails == 1) {
				t.Errorf("%s resets %s: %d mails", c.viewer, c.name, mails)
			}
		}
	})
}

func TestUserReads(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		sel := domain.Select("id", "accountName", "viewerCanUpdate")
		list := func(ctx context.Context, f *identity.UserFilter) string {
			t.Helper()
			page, err := w.List(ctx, f, nil, domain.PageArgs{First: p(100)}, sel, true)
			if err != nil {
				t.Fatal(err)
			}
			var out []string
			for _, u := range page.Rows {
				name := u.AccountName
				if identity.CanUpdate(viewer.From(ctx), u) {
					name += "*"
				}
				out = append(out, name)
			}
			if page.Total != len(out) {
				t.Errorf("total %d of %d", page.Total, len(out))
			}
			return strings.Join(out, " ")
		}
		token := func(name string, ps ...enum.Permission) context.Context {
			v := *viewer.From(w.as(t, name))
			v.TokenID, v.Permissions = "tok_1", map[enum.Permission]bool{}
			for _, p := range ps {
				v.Permissions[p] = true
			}
			return viewer.With(t.Context(), &v)
		}
		for _, c := range []struct {
			rule   string
			ctx    context.Context
			filter *identity.UserFilter
			want   string
		}{
			{"a Tier 1 reads its tree", w.as(t, "distributor"), nil,
				"acme-admin* acme-reader* bolt-admin* distributor* msp-accounts* msp-one* partner-manager* reseller-one*"},
			{"a Tier 2 reads its own and its customers'", w.as(t, "msp-one"), nil, "acme-admin* acme-reader* msp-accounts* msp-one*"},
			{"a role without users reads", w.as(t, "msp-accounts"), nil, "acme-admin* acme-reader* msp-accounts* msp-one"},
			{"a customer reads its own", w.as(t, "acme-reader"), nil, "acme-admin acme-reader*"},
			{"a token reads what it may", token("distributor", enum.ProductsRead), nil, "distributor"},
			{"a token reads customers'", token("msp-one", enum.CustomersRead), nil, "acme-admin acme-reader msp-one"},
			{"by text", w.as(t, "distributor"), &identity.UserFilter{Search: p("ACCOUNTS@")}, "msp-accounts*"},
			{"by text with a wildcard in it", w.as(t, "distributor"), &identity.UserFilter{Search: p("%")}, ""},
			{"by partner, its own users", w.as(t, "distributor"), &identity.UserFilter{PartnerIDs: []string{w.msp.ID}}, "msp-accounts* msp-one*"},
			{"by customer", w.as(t, "distributor"), &identity.UserFilter{CustomerIDs: []string{w.bolt.ID, w.foreign.ID}}, "bolt-admin*"},
			{"its own company's, of a Tier 1", w.as(t, "distributor"), &identity.UserFilter{Own: true}, "distributor* partner-manager*"},
			{"its own company's, of a Tier 2", w.as(t, "msp-one"), &identity.UserFilter{Own: true}, "msp-accounts* msp-one*"},
			{"its own company's, of a customer", w.as(t, "acme-reader"), &identity.UserFilter{Own: true}, "acme-admin acme-reader*"},
			{"its own company's among others", w.as(t, "distributor"), &identity.UserFilter{Own: true, PartnerIDs: []string{w.msp.ID}}, ""},
			{"by role", w.as(t, "distributor"), &identity.UserFilter{Roles: []enum.Role{enum.PartnerAccountManager}}, "partner-manager*"},
			{"by being disabled", w.as(t, "distributor"), &identity.UserFilter{Enabled: p(false)}, ""},
		} {
			t.Run(c.rule, func(t *testing.T) {
				if got := list(c.ctx, c.filter); got != c.want {
					t.Errorf("got  %s\nwant %s", got, c.want)
				}
			})
		}
		t.Run("in any order, page by page", func(t *testing.T) {
			for name, day := range map[string]int{"msp-one": 3, "acme-admin": 1} {
				w.exec("UPDATE users SET last_seen_at = ? WHERE id = ?", time.Date(2026, 5, day, 8, 0, 0, 0, time.UTC), w.users[name].ID)
			}
			for order, want := range map[identity.UserOrder]string{
				{Field: identity.ByName, Direction: domain.Ascending}:      "acme-admin acme-reader msp-accounts msp-one",
				{Field: identity.ByName, Direction: domain.Descending}:     "msp-one msp-accounts acme-reader acme-admin",
				{Field: identity.ByLastSeen, Direction: domain.Ascending}:  "acme-admin msp-one",
				{Field: identity.ByLastSeen, Direction: domain.Descending}: "msp-one acme-admin",
			} {
				var got []string
				page := domain.PageArgs{First: p(1)}
				for {
					one, err := w.List(w.as(t, "msp-one"), nil, &order, page, sel, false)
					if err != nil {
						t.Fatal(err)
					}
					got = append(got, one.Rows[0].AccountName)
					if !one.HasNext {
						break
					}
					page.After = p(one.Cursor(one.Rows[0]))
				}
				// Those who were never seen are the last, in whatever order.
				if listed := strings.Join(got, " "); len(got) != 4 || !strings.HasPrefix(listed, want) {
					t.Errorf("%v: %s, want %s", order, listed, want)
				}
			}
			w.exec("UPDATE users SET last_seen_at = NULL")
		})
		t.Run("by account name within the channel", func(t *testing.T) {
			u, err := w.ByAccountName(w.as(t, "msp-one"), "ACME-Admin", sel)
			if err != nil || u.ID != w.users["acme-admin"].ID {
				t.Errorf("%v, %v", u, err)
			}
			for _, name := range []string{"bolt-admin", "foreign-admin", "nobody", ""} {
				if _, err := w.ByAccountName(w.as(t, "msp-one"), name, sel); !errors.Is(err, read.ErrNone) {
					t.Errorf("%q: %v", name, err)
				}
			}
		})
		t.Run("by id, as scope and permissions allow", func(t *testing.T) {
			ids := []string{w.users["acme-admin"].ID, w.users["bolt-admin"].ID, "usr_nothing", w.users["msp-one"].ID}
			got := func(ctx context.Context) (seen []bool) {
				rows, err := w.ByIDs(ctx, ids, sel)
				if err != nil {
					t.Fatal(err)
				}
				for i, u := range rows {
					seen = append(seen, u != nil && u.ID == ids[i])
				}
				return seen
			}
			if s := got(w.as(t, "msp-one")); !slices.Equal(s, []bool{true, false, false, true}) {
				t.Errorf("msp-one: %v", s)
			}
			if s := got(token("msp-one", enum.ProductsRead)); !slices.Equal(s, []bool{false, false, false, true}) {
				t.Errorf("a token: %v", s)
			}
			if _, err := w.Get(w.as(t, "msp-one"), ids[1], sel); !errors.Is(err, read.ErrNone) {
				t.Errorf("a foreign one: %v", err)
			}
		})
		t.Run("one statement a page", func(t *testing.T) {
			ctx, counter := database.WithCounter(w.as(t, "distributor"))
			if _, err := w.List(ctx, nil, nil, domain.PageArgs{}, sel, false); err != nil || counter.Count() != 1 {
				t.Errorf("%d statements, %v", counter.Count(), err)
			}
		})
		t.Run("a Tier 1 cannot update at a suspended partner", func(t *testing.T) {
			w.exec("UPDATE partners SET suspended_at = created_at WHERE id = ?", w.msp.ID)
			if got := list(w.as(t, "distributor"), &identity.UserFilter{Search: p("msp-")}); got != "msp-accounts msp-one" {
				t.Error(got)
			}
		})
	})
}
