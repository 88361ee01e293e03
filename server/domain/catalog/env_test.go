package catalog_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// env is a database with the demonstration's catalogue, and a channel.
type env struct {
	*testing.T
	db      *database.DB
	catalog *catalog.Service
	now     time.Time
	system  context.Context

	distributor, msp, reseller, other *db.Partner
}

// each runs test on both databases.
func each(t *testing.T, test func(e *env)) {
	cluster.Databases(t, func(t *testing.T, url string) {
		e := &env{T: t, now: time.Date(2026, 5, 4, 9, 30, 0, 0, time.UTC)}
		e.db = must(database.Open(t.Context(), url, database.Options{Now: func() time.Time { return e.now }}))(e)
		t.Cleanup(func() {
			if err := e.db.Close(); err != nil {
				t.Error(err)
			}
		})
		e.catalog = catalog.New(e.db)
		e.system = viewer.System(t.Context(), "operator", enum.ViaCommand)
		must(e.catalog.Apply(e.system, must(catalog.Parse(catalog.Demo))(e), false))(e)
		e.distributor = e.partner("north", nil, enum.Distributor)
		e.other = e.partner("south", nil, enum.ISP)
		e.msp = e.partner("Managed", e.distributor, enum.MSP)
		e.reseller = e.partner("Shop", e.distributor, enum.Reseller)
		test(e)
	})
}

func must[T any](v T, err error) func(*env) T {
	return func(e *env) T {
		e.Helper()
		if err != nil {
			e.Fatal(err)
		}
		return v
	}
}

func (e *env) partner(name string, parent *db.Partner, kind enum.PartnerKind) *db.Partner {
	e.Helper()
	own := id.New(id.Partner)
	c := e.db.Partner.Create().SetID(own).SetRootID(own).SetKind(kind).SetSlug(name).SetCompany(name).
		SetCompanyKey(name).SetCity("Pune").SetState("MH").SetSearch(name)
	if parent != nil {
		c.SetRootID(parent.ID).SetParentID(parent.ID).SetSlug("")
	}
	return must(c.Save(e.system))(e)
}

// as is a context in which an administrator of a partner asks.
func (e *env) as(p *db.Partner, without ...enum.Permission) context.Context {
	v := &viewer.Viewer{
		UserID: "usr_" + p.Company, Name: p.Company, Role: enum.Administrator, Via: enum.ViaConsole,
		PartnerID: p.ID, RootID: p.RootID, Kind: p.Kind, Permissions: map[enum.Permission]bool{},
	}
	for _, name := range enum.Permission("").Values() {
		v.Permissions[enum.Permission(name)] = !slices.Contains(without, enum.Permission(name))
	}
	return viewer.With(e.Context(), v)
}

func (e *env) product(code string) *db.Product {
	e.Helper()
	return must(e.db.Product.Query().Where(product.Code(code)).Only(e.system))(e)
}

func (e *env) grant(p *db.Partner, code string) {
	e.Helper()
	must(e.db.ProductGrant.Create().SetRootID(p.RootID).SetPartnerID(p.ID).SetProductID(e.product(code).ID).Save(e.system))(e)
}

func (e *env) suspend(p *db.Partner) {
	e.Helper()
	if err := e.db.Partner.UpdateOne(p).SetSuspendedAt(e.now).Exec(e.system); err != nil {
		e.Fatal(err)
	}
}

// input is a full plan of a product.
func (e *env) input(name, code string) catalog.PlanCreateInput {
	e.Helper()
	return catalog.PlanCreateInput{Name: name, ProductID: e.product(code).ID, LicenseVersion: enum.Full}
}

// plan creates a plan and reads it.
func (e *env) plan(ctx context.Context, in catalog.PlanCreateInput) *db.ServicePlan {
	e.Helper()
	done := must(e.catalog.PlanCreate(ctx, in))(e)
	return e.read(done.ID)
}

func (e *env) read(planID string) *db.ServicePlan {
	e.Helper()
	return must(e.db.ServicePlan.Query().Where(serviceplan.ID(planID)).Only(e.system))(e)
}

// loaded reads a plan as licensing does.
func (e *env) loaded(ctx context.Context, planID string) (*catalog.Plan, error) {
	return database.InTx(ctx, e.db, func(tx *database.Tx) (*catalog.Plan, error) {
		return catalog.PlanTx(ctx, tx, planID)
	})
}

// apply applies a catalogue file.
func (e *env) apply(file string, dryRun bool) ([]string, error) {
	e.Helper()
	f, err := catalog.Parse([]byte(file))
	if err != nil {
		return nil, err
	}
	diff, err := e.catalog.Apply(e.system, f, dryRun)
	return diff.Lines, err
}

// refused says at which path, and with which code, err refuses; all of them.
func refused(err error) string {
	var ps domain.Problems
	var p domain.Problem
	switch {
	case err == nil:
		return ""
	case errors.As(err, &ps):
	case errors.As(err, &p):
		ps = domain.Problems{p}
	default:
		return err.Error()
	}
	parts := make([]string, len(ps))
	for i, p := range ps {
		parts[i] = strings.Join(p.Path, ".") + " " + string(p.Code)
	}
	return strings.Join(parts, "; ")
}

func (e *env) expect(err error, want string) {
	e.Helper()
	if got := refused(err); got != want {
		e.Errorf("got %q, want %q", got, want)
	}
}

func equal[T comparable](e *env, what string, got, want T) {
	e.Helper()
	if got != want {
		e.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func of[T any](v T) *T { return &v }

// holder is a context in which a user asks for a customer of p that holds one
// license of a product.
func (e *env) holder(p *db.Partner, plan *db.ServicePlan, code string) context.Context {
	e.Helper()
	customer := must(e.db.Customer.Create().SetRootID(p.RootID).SetPartner(p).SetCreatedByPartnerID(p.ID).
		SetCompany(code).SetCompanyKey(code).SetCity("Pune").SetState("MH").SetSearch(code).Save(e.system))(e)
	assignment := must(e.db.Assignment.Create().SetRootID(p.RootID).SetPartnerID(p.ID).SetCustomer(customer).SetPlan(plan).
		SetInitialMonths(12).SetAutoRenew(false).SetRenewalMonths(0).SetNotificationDays(0).Save(e.system))(e)
	must(e.db.License.Create().SetRootID(p.RootID).SetPartnerID(p.ID).SetCustomer(customer).SetAssignment(assignment).
		SetProduct(e.product(code)).SetLicenseVersion(enum.Full).SetActivation(enum.AtStart).SetUnits(1).SetTimeZone("UTC").
		SetInitialMonths(12).SetNotificationDays(0).SetGraceLength(0).SetGraceUnit(enum.Months).Save(e.system))(e)
	ctx := e.as(p)
	viewer.From(ctx).CustomerID = customer.ID
	return ctx
}
