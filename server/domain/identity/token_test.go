package identity_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
)

func TestTokens(t *testing.T) {
	t.Parallel()
	worlds(t, func(t *testing.T, w *world) {
		create := func(ctx context.Context, in identity.TokenCreateInput) (id, secret string) {
			t.Helper()
			done, err := w.TokenCreate(ctx, in)
			if err != nil {
				t.Fatal(err)
			}
			return done.ID, done.Effects.Secret
		}
		ask := func(token string) *viewer.Viewer {
			t.Helper()
			v, err := w.TokenViewer(t.Context(), token)
			if err != nil && !errors.Is(err, identity.ErrUnauthenticated) {
				t.Fatal(err)
			}
			return v
		}
		t.Run("it acts for its user within its scopes", func(t *testing.T) {
			id, secret := create(w.as(t, "msp-one"), identity.TokenCreateInput{
				Name: " robot ", Scopes: []enum.Permission{enum.PlansRead, enum.CustomersRead}, ExpiresInDays: p(30),
			})
			if !strings.HasPrefix(secret, "lmp_live_") || len(secret) != 66 {
				t.Errorf("it is written %s", secret)
			}
			v := ask(secret)
			if v == nil || v.UserID != w.users["msp-one"].ID || v.TokenID != id || v.Via != enum.ViaAPI || v.PartnerID != w.msp.ID || len(v.Permissions) != 2 || !v.Can(enum.PlansRead) {
				t.Fatalf("got %+v", v)
			}
			row, err := w.db.APIToken.Get(w.system, id)
			if err != nil {
				t.Fatal(err)
			}
			if row.Name != "robot" || row.Hint != secret[:17] || strings.Contains(row.Hash, secret) || row.ExpiresAt != w.db.Now().Add(30*24*time.Hour) {
				t.Errorf("stored %+v", row)
			}
			if n := w.count("audit_events WHERE changes LIKE ? OR effects LIKE ?", "%"+secret+"%", "%"+secret+"%"); n != 0 {
				t.Error("the audit log has the secret")
			}
			if row.LastUsedAt == nil {
				t.Error("its use was not noted")
			}
		})
		t.Run("without scopes it has those that the user has now", func(t *testing.T) {
			_, secret := create(w.as(t, "msp-accounts"), identity.TokenCreateInput{Name: "all"})
			before := len(ask(secret).Permissions)
			w.exec("UPDATE users SET role = 'ADMINISTRATOR' WHERE id = ?", w.users["msp-accounts"].ID)
			w.Forget()
			if v := ask(secret); len(v.Permissions) != before || v.Can(enum.AuditRead) {
				t.Errorf("a promotion gave it %v", v.Permissions)
			}
			w.exec("UPDATE users SET role = 'SUPPORT_ENGINEER' WHERE id = ?", w.users["msp-accounts"].ID)
			w.Forget()
			if v := ask(secret); v.Can(enum.CustomersWrite) {
				t.Errorf("a demotion left it %v", v.Permissions)
			}
			w.exec("UPDATE users SET role = 'CUSTOMER_ACCOUNT_MANAGER' WHERE id = ?", w.users["msp-accounts"].ID)
			w.Forget()
		})
		t.Run("not what the user may not, nor forever, nor by a token", func(t *testing.T) {
			ctx := w.as(t, "acme-reader")
			for want, in := range map[string]identity.TokenCreateInput{
				"VALIDATION input.scopes.1":                             {Name: "x", Scopes: []enum.Permission{enum.ProductsRead, enum.CustomersWrite}},
				"VALIDATION input.scopes":                               {Name: "x", Scopes: []enum.Permission{}},
				"VALIDATION input.name":                                 {Name: " "},
				"VALIDATION input.expiresInDays":                        {Name: "x", ExpiresInDays: p(366)},
				"VALIDATION input.name, VALIDATION input.expiresInDays": {Name: "a\nb", ExpiresInDays: p(0)},
				"VALIDATION input.name, VALIDATION input.scopes.0":      {Name: strings.Repeat("x", 65), Scopes: []enum.Permission{"ALL"}},
			} {
				if _, err := w.TokenCreate(ctx, in); codes(err) != want {
					t.Errorf("got %v, want %s", err, want)
				}
			}
			_, secret := create(ctx, identity.TokenCreateInput{Name: "x"})
			if _, err := w.TokenCreate(viewer.With(t.Context(), ask(secret)), identity.TokenCreateInput{Name: "y"}); codes(err) != "FORBIDDEN input" {
				t.Errorf("by a token: %v", err)
			}
		})
		t.Run("one statement, and none for five seconds", func(t *testing.T) {
			_, secret := create(w.as(t, "msp-one"), identity.TokenCreateInput{Name: "x"})
			ask(secret)
			w.pass(5 * time.Second)
			ctx, counter := database.WithCounter(t.Context())
			for range 2 {
				if _, err := w.TokenViewer(ctx, secret); err != nil {
					t.Fatal(err)
				}
			}
			if counter.Count() != 1 {
				t.Errorf("%d statements", counter.Count())
			}
		})
		t.Run("revoked it ends at once", func(t *testing.T) {
			ctx := w.as(t, "msp-one")
			id, secret := create(ctx, identity.TokenCreateInput{Name: "x"})
			if ask(secret) == nil {
				t.Fatal("it does not work")
			}
			for range 2 {
				if _, err := w.TokenRevoke(ctx, id); err != nil {
					t.Error(err)
				}
			}
			if ask(secret) != nil {
				t.Error("it still works")
			}
			if n := w.count("audit_events WHERE action = 'token.revoke' AND object_id = ?", id); n != 1 {
				t.Errorf("%d events", n)
			}
		})
		t.Run("revoked by its user and by who administers the user", func(t *testing.T) {
			id, _ := create(w.as(t, "acme-reader"), identity.TokenCreateInput{Name: "x"})
			for _, name := range []string{"bolt-admin", "rival-one", "reseller-one", "msp-accounts", "partner-manager"} {
				if _, err := w.TokenRevoke(w.as(t, name), id); codes(err) != "NOT_FOUND input.id" {
					t.Errorf("%s: %v", name, err)
				}
			}
			if _, err := w.TokenRevoke(w.as(t, "acme-admin"), id); err != nil {
				t.Error(err)
			}
			if _, err := w.TokenRevoke(w.as(t, "msp-one"), "tok_nothing"); codes(err) != "NOT_FOUND input.id" {
				t.Error(err)
			}
		})
		t.Run("it ends by itself, and with its user", func(t *testing.T) {
			_, secret := create(w.as(t, "bolt-admin"), identity.TokenCreateInput{Name: "x", ExpiresInDays: p(1)})
			w.exec("UPDATE users SET enabled = false WHERE id = ?", w.users["bolt-admin"].ID)
			if ask(secret) != nil {
				t.Error("it works for a disabled user")
			}
			w.exec("UPDATE users SET enabled = true WHERE id = ?", w.users["bolt-admin"].ID)
			w.pass(24*time.Hour - time.Second)
			if ask(secret) == nil {
				t.Error("it ended too early")
			}
			w.pass(time.Second)
			if ask(secret) != nil {
				t.Error("it did not end")
			}
		})
		t.Run("not what is no token of ours", func(t *testing.T) {
			_, secret := create(w.as(t, "msp-one"), identity.TokenCreateInput{Name: "x"})
			ctx, counter := database.WithCounter(t.Context())
			last := secret[len(secret)-1]
			for _, no := range []string{
				"", "lmp_live_", secret[:len(secret)-1], secret + "0", strings.ToUpper(secret), " " + secret,
				secret[:30] + string(secret[30]^1) + secret[31:], secret[:65] + string(last^1), "\x00" + secret[1:], strings.Repeat("x", 66),
			} {
				if _, err := w.TokenViewer(ctx, no); !errors.Is(err, identity.ErrUnauthenticated) {
					t.Errorf("%q: %v", no, err)
				}
			}
			if counter.Count() != 0 {
				t.Errorf("a typing error cost %d statements", counter.Count())
			}
		})
		t.Run("a retry gets the token again and not the secret", func(t *testing.T) {
			v := *viewer.From(w.as(t, "msp-one"))
			v.IdempotencyKey = "once"
			ctx := viewer.With(t.Context(), &v)
			id, secret := create(ctx, identity.TokenCreateInput{Name: "x"})
			again, none := create(ctx, identity.TokenCreateInput{Name: "x"})
			if again != id || none != "" || secret == "" {
				t.Errorf("%s and %s, %q", id, again, none)
			}
			if n := w.count("idempotency_keys WHERE effects LIKE ?", "%lmp_live%"); n != 0 {
				t.Error("the secret is stored")
			}
		})
		t.Run("they are listed for their user, newest first, and known to who administers the user", func(t *testing.T) {
			ctx := w.as(t, "partner-manager")
			for i := range 3 {
				create(ctx, identity.TokenCreateInput{Name: fmt.Sprint("robot ", i)})
			}
			rows, err := w.Tokens(ctx, domain.Select("name"))
			if err != nil || len(rows) != 3 || rows[0].Name != "robot 2" || rows[2].Name != "robot 0" {
				t.Fatalf("%v, %v", rows, err)
			}
			ids := []string{rows[0].ID, "tok_nothing"}
			for name, want := range map[string]bool{"partner-manager": true, "distributor": true, "msp-one": false, "rival-one": false} {
				got, err := w.TokensByIDs(w.as(t, name), ids, domain.Select("name"))
				if err != nil || (got[0] != nil) != want || got[1] != nil {
					t.Errorf("%s: %v, %v", name, got, err)
				}
			}
		})
		t.Run("fifty at once", func(t *testing.T) {
			ctx := w.as(t, "reseller-one")
			for range 50 {
				create(ctx, identity.TokenCreateInput{Name: "x"})
			}
			if _, err := w.TokenCreate(ctx, identity.TokenCreateInput{Name: "x"}); codes(err) != "VALIDATION input" {
				t.Error(err)
			}
		})
		t.Run("for a user named on the command line", func(t *testing.T) {
			for ref, want := range map[string]string{"msp-one": "msp-one", "orbit/MSP-one": "msp-one", "rival/foreign-admin": "foreign-admin", "rival/msp-one": "", "nobody": ""} {
				v, err := w.CommandViewer(t.Context(), "user", ref)
				if (want == "") != (err != nil) || (want != "" && v.UserID != w.users[want].ID) {
					t.Errorf("%s: %+v, %v", ref, v, err)
					continue
				}
				if want != "" {
					create(viewer.With(t.Context(), v), identity.TokenCreateInput{Name: "cli"})
				}
			}
		})
	})
}
