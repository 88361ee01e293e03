package servertest

import (
	"context"
	"reflect"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Book is a small channel in a database, for tests of verbs: a distributor with a
// MSP and a reseller, and a rival distributor with an MSP of its own. Its clock
// stands still until it is set.
type Book struct {
	DB  *database.DB
	now time.Time

	Distributor, MSP, Reseller, Rival, RivalMSP *db.Partner

	// Mail and Backup are hosted products; Client and ClientPro are software of one
	// family, two levels; Bundle is a suite of Mail and Client.
	Mail, Backup, Client, ClientPro, Bundle *db.Product

	t *testing.T
}

// Start is the time of a new book.
var Start = time.Date(2026, 3, 10, 9, 0, 0, 0, time.UTC)

// NewBook opens the database at url and fills it.
func NewBook(t *testing.T, url string) *Book {
	t.Helper()
	b := &Book{t: t, now: Start}
	d, err := database.Open(t.Context(), url, database.Options{Now: func() time.Time { return b.now }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	b.DB = d
	b.Distributor = b.partner(enum.Distributor, "North Wind Distribution", nil)
	b.MSP = b.partner(enum.MSP, "Harbor Managed Services", b.Distributor)
	b.Reseller = b.partner(enum.Reseller, "Quay Resale", b.Distributor)
	b.Rival = b.partner(enum.Distributor, "South Wind Distribution", nil)
	b.RivalMSP = b.partner(enum.MSP, "Dune Managed Services", b.Rival)

	hosted := []enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn}
	b.Mail = b.product("MAIL", enum.SaaS, "mail", 1, hosted)
	b.Backup = b.product("BACKUP", enum.SaaS, "backup", 1, hosted)
	b.Client = b.product("CLIENT", enum.Software, "client", 1, []enum.ActivationPolicy{enum.ByCode})
	b.ClientPro = b.product("CLIENT-PRO", enum.Software, "client", 2, []enum.ActivationPolicy{enum.ByCode})
	b.Bundle = b.product("BUNDLE", enum.Suite, "bundle", 1, hosted, b.Mail, b.Client)
	return b
}

// Now is the book's time.
func (b *Book) Now() time.Time { return b.now }

// Set moves the book's clock.
func (b *Book) Set(now time.Time) { b.now = now }

// As is the context of a user of partner who may do everything there.
func (b *Book) As(p *db.Partner, permissions ...enum.Permission) context.Context {
	if permissions == nil {
		for _, one := range enum.Permission("").Values() {
			permissions = append(permissions, enum.Permission(one))
		}
	}
	v := &viewer.Viewer{
		UserID: "usr_" + p.ID[4:], Name: "administrator", Role: enum.Administrator, Via: enum.ViaConsole,
		PartnerID: p.ID, RootID: p.RootID, Kind: p.Kind, Permissions: map[enum.Permission]bool{},
	}
	for _, one := range permissions {
		v.Permissions[one] = true
	}
	return viewer.With(b.t.Context(), v)
}

// System is the context of the server itself.
func (b *Book) System() context.Context { return viewer.System(b.t.Context(), "test", enum.ViaSystem) }

// Plan makes a plan of a product with twelve months, thirty days' notice and a
// month of grace, unless change says otherwise.
func (b *Book) Plan(p *db.Partner, product *db.Product, change func(*db.ServicePlan)) *db.ServicePlan {
	b.t.Helper()
	plan := &db.ServicePlan{
		ID: id.New(id.Plan), CreatedAt: b.now, UpdatedAt: b.now, Version: 1, RootID: p.RootID, PartnerID: p.ID,
		Name: product.Name + " annual", ProductID: product.ID, SuiteVersion: product.SuiteVersion,
		LicenseVersion: enum.Full, Activation: enum.AtStart, InitialMonths: 12, AutoRenew: true, RenewalMonths: 12,
		NotificationDays: 30, ChargeableMonth: 1, GraceLength: 1, GraceUnit: enum.Months, Enabled: true,
	}
	if change != nil {
		change(plan)
	}
	plan.NameKey = domain.Key(plan.Name)
	b.Insert(plan)
	licensed := []*db.Product{product}
	if product.Kind == enum.Suite {
		licensed = nil
		for _, c := range product.Edges.SuiteComponents {
			licensed = append(licensed, c.Edges.Product)
		}
	}
	for i, l := range licensed {
		b.Insert(&db.PlanComponent{
			ID: id.New(id.PlanComponent), CreatedAt: b.now, RootID: p.RootID, PartnerID: p.ID,
			PlanID: plan.ID, ProductID: l.ID, Position: i,
		})
	}
	return plan
}

// Customer makes a customer of a partner in a time zone.
func (b *Book) Customer(p *db.Partner, company, zone string) *db.Customer {
	b.t.Helper()
	c := &db.Customer{
		ID: id.New(id.Customer), CreatedAt: b.now, UpdatedAt: b.now, Version: 1, HoldingsVersion: 1,
		RootID: p.RootID, PartnerID: p.ID, CreatedByPartnerID: p.ID, EmergencyEmails: []string{},
		Company: company, CompanyKey: domain.Fold(company), City: "Galway", State: "Connacht", Country: "IE",
		FirstName: "Contact", LastName: "Person", Email: "contact@customer.example", TimeZone: zone, Locale: "en-US",
		Search: domain.Search(company, "Galway"),
	}
	b.Insert(c)
	return c
}

// Grant lets a partner assign a plan of its Tier 1.
func (b *Book) Grant(plan *db.ServicePlan, to *db.Partner) {
	b.t.Helper()
	b.Insert(&db.PlanGrant{
		ID: id.New(id.PlanGrant), CreatedAt: b.now, RootID: to.RootID, PartnerID: to.ID, PlanID: plan.ID,
	})
}

func (b *Book) partner(kind enum.PartnerKind, company string, parent *db.Partner) *db.Partner {
	p := &db.Partner{
		ID: id.New(id.Partner), CreatedAt: b.now, UpdatedAt: b.now, Version: 1, Kind: kind,
		Company: company, CompanyKey: domain.Fold(company), City: "Galway", State: "Connacht",
		TimeZone: "UTC", Locale: "en-US", Search: domain.Search(company),
	}
	p.RootID = p.ID
	if parent != nil {
		p.RootID, p.ParentID = parent.ID, &parent.ID
	} else {
		p.Slug = domain.Fold(company)[:5]
	}
	b.Insert(p)
	return p
}

func (b *Book) product(code string, kind enum.ProductKind, family string, level int, policies []enum.ActivationPolicy, components ...*db.Product) *db.Product {
	p := &db.Product{
		ID: id.New(id.Product), CreatedAt: b.now, UpdatedAt: b.now, Version: 1, Code: code, Name: "Product " + code,
		NameKey: domain.Key("Product " + code), Kind: kind, Family: family, Level: level, UnitType: "seats",
		Versions:           []enum.LicenseVersion{enum.Trial, enum.Full, enum.NFR},
		ActivationPolicies: policies, DataCenters: []string{},
	}
	if kind == enum.Suite {
		p.SuiteVersion = 1
	}
	b.Insert(p)
	for i, c := range components {
		row := &db.SuiteComponent{
			ID: id.New(id.SuiteComponent), CreatedAt: b.now, SuiteID: p.ID, SuiteVersion: 1, ProductID: c.ID, Position: i,
		}
		b.Insert(row)
		row.Edges.Product = c
		p.Edges.SuiteComponents = append(p.Edges.SuiteComponents, row)
	}
	return p
}

// Suite makes a suite of products.
func (b *Book) Suite(code string, components ...*db.Product) *db.Product {
	b.t.Helper()
	return b.product(code, enum.Suite, domain.Fold(code), 1, b.Bundle.ActivationPolicies, components...)
}

// Recompose makes other products of a suite, which locks its plans.
func (b *Book) Recompose(suite *db.Product, components ...*db.Product) {
	b.t.Helper()
	suite.SuiteVersion++
	b.DB.Product.UpdateOneID(suite.ID).SetSuiteVersion(suite.SuiteVersion).ExecX(b.System())
	suite.Edges.SuiteComponents = nil
	for i, c := range components {
		row := &db.SuiteComponent{
			ID: id.New(id.SuiteComponent), CreatedAt: b.now, SuiteID: suite.ID, SuiteVersion: suite.SuiteVersion, ProductID: c.ID, Position: i,
		}
		b.Insert(row)
		row.Edges.Product = c
		suite.Edges.SuiteComponents = append(suite.Edges.SuiteComponents, row)
	}
}

// Insert writes a row of any entity as it is.
func (b *Book) Insert(row db.Row) {
	b.t.Helper()
	table := db.Tables[reflect.TypeOf(row).Elem().Name()]
	_, err := database.InTx(b.System(), b.DB, func(tx *database.Tx) (struct{}, error) {
		return struct{}{}, database.Insert(b.System(), tx, table.Name, table.ColumnList, [][]any{row.Values()})
	})
	if err != nil {
		b.t.Fatalf("insert %s: %v", table.Type, err)
	}
}

// InTx runs fn with Ent's client of one transaction.
func (b *Book) InTx(ctx context.Context, fn func(*db.Client) error) error {
	_, err := database.InTx(ctx, b.DB, func(tx *database.Tx) (struct{}, error) { return struct{}{}, fn(tx.Client) })
	return err
}
