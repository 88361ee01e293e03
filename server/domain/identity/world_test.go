package identity_test

import (
	"context"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

const password = "correct horse battery"

// world is a channel of a distributor, an MSP and a reseller, each with a
// customer, another channel beside it, and an administrator everywhere.
type world struct {
	*identity.Service
	t      *testing.T
	db     *database.DB
	system context.Context
	micros atomic.Int64 // the clock

	distributor, msp, reseller, rival *db.Partner
	acme, bolt, foreign               *db.Customer // of the MSP, the reseller and the rival
	users                             map[string]*db.User
}

// worlds runs a test on both databases.
func worlds(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	cluster.Databases(t, func(t *testing.T, url string) { test(t, newWorld(t, url)) })
}

func newWorld(t *testing.T, url string) *world {
	t.Helper()
	w := &world{t: t, users: map[string]*db.User{}, system: viewer.System(context.Background(), "test", enum.ViaCommand)}
	w.micros.Store(time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC).UnixMicro())
	var err error
	w.db, err = database.Open(t.Context(), url, database.Options{Now: func() time.Time { return time.UnixMicro(w.micros.Load()) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.db.Close(); err != nil {
			t.Error(err)
		}
	})
	if w.Service, err = identity.New(w.db, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	hash, err := w.HashPassword(t.Context(), password)
	if err != nil {
		t.Fatal(err)
	}
	_, err = database.InTx(w.system, w.db, func(tx *database.Tx) (struct{}, error) {
		w.distributor = w.partner(tx, nil, enum.Distributor, "orbit")
		w.msp = w.partner(tx, w.distributor, enum.MSP, "")
		w.reseller = w.partner(tx, w.distributor, enum.Reseller, "")
		w.rival = w.partner(tx, nil, enum.ISP, "rival")
		w.acme, w.bolt, w.foreign = w.customer(tx, w.msp), w.customer(tx, w.reseller), w.customer(tx, w.rival)
		for name, at := range map[string]*db.Partner{
			"distributor": w.distributor, "msp-one": w.msp, "reseller-one": w.reseller, "rival-one": w.rival,
		} {
			w.add(tx, name, at, nil, enum.Administrator, &hash)
		}
		w.add(tx, "acme-admin", w.msp, w.acme, enum.Administrator, &hash)
		w.add(tx, "acme-reader", w.msp, w.acme, enum.SupportEngineer, &hash)
		w.add(tx, "bolt-admin", w.reseller, w.bolt, enum.Administrator, &hash)
		w.add(tx, "foreign-admin", w.rival, w.foreign, enum.Administrator, &hash)
		w.add(tx, "msp-accounts", w.msp, nil, enum.CustomerAccountManager, &hash)
		w.add(tx, "partner-manager", w.distributor, nil, enum.PartnerAccountManager, &hash)
		return struct{}{}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) partner(tx *database.Tx, parent *db.Partner, kind enum.PartnerKind, slug string) *db.Partner {
	own := id.New(id.Partner)
	c := tx.Partner.Create().SetID(own).SetRootID(own).SetKind(kind).SetSlug(slug).
		SetCompany("Company " + string(kind)).SetCompanyKey("company").SetCity("Pune").SetState("MH").SetSearch("company")
	if parent != nil {
		c.SetRootID(parent.ID).SetParentID(parent.ID)
	}
	return must(w.t, c.SaveX, w.system)
}

func (w *world) customer(tx *database.Tx, p *db.Partner) *db.Customer {
	return must(w.t, tx.Customer.Create().SetRootID(p.RootID).SetPartner(p).SetCreatedByPartnerID(p.ID).
		SetCompany("Customer").SetCompanyKey("customer").SetCity("Pune").SetState("MH").SetSearch("customer").SaveX, w.system)
}

func must[T any](t *testing.T, save func(context.Context) T, ctx context.Context) T {
	t.Helper()
	return save(ctx)
}

func (w *world) add(tx *database.Tx, name string, p *db.Partner, c *db.Customer, role enum.Role, hash *string) {
	w.t.Helper()
	n := identity.NewUser{
		RootID: p.RootID, PartnerID: p.ID, AccountName: name, Role: role, FirstName: "Ada", LastName: "Byron",
		Email: name + "@example.com", PasswordHash: hash, Path: "input",
	}
	if c != nil {
		n.CustomerID = c.ID
	}
	var ps domain.Problems
	if identity.CheckNewUser(&ps, &n); len(ps) > 0 {
		w.t.Fatal(ps)
	}
	u, err := identity.AddUserTx(w.system, tx, n)
	if err != nil {
		w.t.Fatal(err)
	}
	w.users[name] = u
}

// pass lets time pass.
func (w *world) pass(d time.Duration) { w.micros.Add(d.Microseconds()) }

// exec changes the database behind the service's back.
func (w *world) exec(query string, args ...any) {
	w.t.Helper()
	if _, err := w.db.Exec(w.system, query, args...); err != nil {
		w.t.Fatal(err)
	}
}

// count answers a SELECT count(*).
func (w *world) count(query string, args ...any) int {
	w.t.Helper()
	var n int
	if err := w.db.QueryOne(w.system, []any{&n}, "SELECT count(*) FROM "+query, args...); err != nil {
		w.t.Fatal(err)
	}
	return n
}

// signIn signs a user in and returns the cookie.
func (w *world) signIn(t *testing.T, name string) string {
	t.Helper()
	in, err := w.SignIn(t.Context(), identity.SignInInput{AccountName: name, Password: password, Address: "192.0.2.1"})
	if err != nil {
		t.Fatal(err)
	}
	return in.Cookie
}

// as is a context in which a user asks, without a token.
func (w *world) as(t *testing.T, name string) context.Context {
	t.Helper()
	v, err := w.CommandViewer(t.Context(), "user", name)
	if err != nil {
		t.Fatal(err)
	}
	return viewer.With(t.Context(), v)
}

// codes are the codes of a verb's problems, with their paths: VALIDATION input.role.
func codes(err error) string {
	var out []string
	switch e := err.(type) {
	case nil:
		return ""
	case domain.Problem:
		return string(e.Code) + " " + strings.Join(e.Path, ".")
	case domain.Problems:
		for _, p := range e {
			out = append(out, string(p.Code)+" "+strings.Join(p.Path, "."))
		}
		return strings.Join(out, ", ")
	case domain.Stale:
		return "STALE " + strings.Join(e.Path, ".")
	}
	return err.Error()
}
