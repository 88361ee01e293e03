package scope_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"entgo.io/ent"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/schema"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/servertest"
)

// tenancy is one row of every entity for each tenant of a book. An entity that
// make does not know fails the test, so that none can be forgotten.
type tenancy struct {
	*servertest.Book
	t *testing.T
	// rows by entity and tenant.
	rows map[string]map[string]db.Row
}

// order is that in which rows can be inserted; every entity is in it.
var order = []string{
	"Partner", "Product", "SuiteComponent", "ServicePlan", "PlanComponent", "PlanGrant", "ProductGrant", "Pool",
	"Customer", "User", "Session", "PasswordLink", "APIToken", "Assignment", "License", "LicenseTransaction",
	"AuditEvent", "IdempotencyKey", "Message", "TestClock", "BulkOperation", "BulkOperationItem", "Crossgrade", "CrossgradeItem",
	"RegistrationKey", "Registration", "RegistrationLink", "ScheduledUpdate", "SavedView", "BrandLogo", "UnitStep",
}

func (w *tenancy) make(entity string, p *db.Partner) db.Row {
	now, root, partner := w.Now(), p.RootID, p.ID
	of := func(entity string) string { return w.rows[entity][p.ID].GetID() }
	customer := ""
	if r, ok := w.rows["Customer"][p.ID]; ok {
		customer = r.GetID()
	}
	switch entity {
	case "Partner":
		return p
	case "Product":
		return w.Mail
	case "SuiteComponent":
		return w.Bundle.Edges.SuiteComponents[0]
	case "ServicePlan":
		return w.Plan(p, w.Mail, nil)
	case "PlanComponent":
		return &db.PlanComponent{ID: id.New(id.PlanComponent), CreatedAt: now, RootID: root, PartnerID: partner, PlanID: of("ServicePlan"), ProductID: w.Backup.ID, Position: 9}
	case "PlanGrant":
		return &db.PlanGrant{ID: id.New(id.PlanGrant), CreatedAt: now, RootID: root, PartnerID: partner, PlanID: of("ServicePlan")}
	case "ProductGrant":
		return &db.ProductGrant{ID: id.New(id.ProductGrant), CreatedAt: now, RootID: root, PartnerID: partner, ProductID: w.Mail.ID}
	case "Pool":
		return &db.Pool{ID: id.New(id.Pool), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, ProductID: w.Mail.ID, LicenseVersion: enum.Full}
	case "Customer":
		return w.Book.Customer(p, "Customer of "+p.Company, "UTC")
	case "User":
		return &db.User{ID: id.New(id.User), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: &customer, AccountName: "u" + partner[18:], AccountKey: "u" + partner[18:], Role: enum.Administrator, FirstName: "A", LastName: "B", Email: "a@b.example", TimeZone: "UTC", Locale: "en-US", Enabled: true}
	case "Session":
		return &db.Session{ID: "session-" + partner, UserID: of("User"), CreatedAt: now, LastSeenAt: now, ExpiresAt: now}
	case "PasswordLink":
		return &db.PasswordLink{ID: "link-" + partner, UserID: of("User"), CreatedAt: now, ExpiresAt: now}
	case "APIToken":
		return &db.APIToken{ID: id.New(id.Token), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: &customer, UserID: of("User"), Name: "n", Hash: "hash-" + partner, Hint: "h", Scopes: []string{}, ExpiresAt: now}
	case "Assignment":
		return &db.Assignment{ID: id.New(id.Assignment), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: customer, PlanID: of("ServicePlan"), InitialMonths: 12}
	case "License":
		return &db.License{ID: id.New(id.License), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: customer, AssignmentID: of("Assignment"), ProductID: w.Mail.ID, LicenseVersion: enum.Full, Activation: enum.AtStart, Units: 1, TimeZone: "UTC", InitialMonths: 12, GraceUnit: enum.Months}
	case "LicenseTransaction":
		return &db.LicenseTransaction{ID: id.New(id.Transaction), CreatedAt: now, RootID: root, PartnerID: partner, CustomerID: customer, Type: enum.NewPurchase, Cause: "ASSIGNED", EffectiveAt: now, AssignmentID: of("Assignment"), LicenseID: of("License"), PlanID: of("ServicePlan"), ProductID: w.Mail.ID, LicenseVersion: enum.Full, After: "{}"}
	case "AuditEvent":
		return &db.AuditEvent{ID: id.New(id.Audit), CreatedAt: now, RootID: root, PartnerID: partner, CustomerID: &customer, Via: enum.ViaConsole, Action: "x"}
	case "IdempotencyKey":
		return &db.IdempotencyKey{ID: "key-" + partner, Hash: "h", CreatedAt: now}
	case "Message":
		return &db.Message{ID: id.New(id.Message), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: &customer, Kind: enum.AccountCreated, Recipient: "a@b.example", DedupKey: partner, DueAt: now, NextTryAt: now}
	case "TestClock":
		return &db.TestClock{ID: "clock-" + partner, Now: now}
	case "Crossgrade":
		return &db.Crossgrade{ID: id.New(id.Crossgrade), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: customer, PlanID: of("ServicePlan"), Licenses: map[string]int{}, HoldingsVersion: 1, AssignmentID: new(of("Assignment")), ResolvedAt: &now, MadeAssignmentID: new(of("Assignment"))}
	case "CrossgradeItem":
		return &db.CrossgradeItem{ID: id.New(id.CrossgradeItem), CreatedAt: now, RootID: root, PartnerID: partner, CrossgradeID: of("Crossgrade"), LicenseID: of("License"), ProductID: w.Mail.ID}
	case "RegistrationKey":
		return &db.RegistrationKey{ID: id.New(id.Key), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, PlanID: of("ServicePlan"), BatchID: "b", Hash: "hash-" + partner, Sealed: "s", Prefix: "AB-CDEF", Units: 1, TimeZone: "UTC", RegisteredAt: &now, CustomerID: &customer}
	case "Registration":
		return &db.Registration{ID: id.New(id.Registration), CreatedAt: now, ExpiresAt: now, RootID: root, PartnerID: partner, PlanID: of("ServicePlan"), EmailKey: "a@b.example", Form: "{}"}
	case "RegistrationLink":
		return &db.RegistrationLink{ID: "confirm-" + partner, RegistrationID: of("Registration"), CreatedAt: now, ExpiresAt: now}
	case "ScheduledUpdate":
		return &db.ScheduledUpdate{ID: id.New(id.ScheduledUpdate), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: customer, AssignmentID: of("Assignment"), Timing: enum.AtRenewal, TimeZone: "UTC"}
	case "SavedView":
		return &db.SavedView{ID: id.New(id.SavedView), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, CustomerID: &customer, OwnerID: of("User"), Page: enum.ViewCustomers, Name: "n", NameKey: "n", Columns: []string{}}
	case "BrandLogo":
		return &db.BrandLogo{ID: id.New(id.BrandLogo), CreatedAt: now, RootID: root, PartnerID: partner, Hash: strings.Repeat("a", 64), Content: []byte{1}}
	case "UnitStep":
		return &db.UnitStep{ID: id.New(id.UnitStep), CreatedAt: now, RootID: root, PartnerID: partner, ProductID: w.Mail.ID, At: now, Units: 1}
	case "BulkOperation":
		return &db.BulkOperation{ID: id.New(id.Operation), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: root, PartnerID: partner, Kind: enum.TestClockAdvance, Status: enum.OperationDone, Input: "{}", Via: enum.ViaSystem, Permissions: "[]"}
	case "BulkOperationItem":
		return &db.BulkOperationItem{ID: id.New(id.OperationItem), CreatedAt: now, RootID: root, PartnerID: partner, OperationID: of("BulkOperation"), Outcome: enum.ItemPending}
	}
	w.t.Fatalf("%s is not in this test: add a row of it, and prove its scope", entity)
	return nil
}

func newTenancy(t *testing.T, url string) *tenancy {
	w := &tenancy{Book: servertest.NewBook(t, url), t: t, rows: map[string]map[string]db.Row{}}
	for entity := range db.Tables {
		if !slices.Contains(order, entity) {
			w.make(entity, w.MSP) // fails, and says what to do
		}
	}
	made := map[string]bool{"Partner": true, "Product": true, "SuiteComponent": true, "ServicePlan": true, "Customer": true}
	for _, entity := range order {
		w.rows[entity] = map[string]db.Row{}
		for _, p := range w.tenants() {
			row := w.make(entity, p)
			w.rows[entity][p.ID] = row
			if made[entity] {
				continue
			}
			w.Insert(row)
		}
	}
	return w
}

func (w *tenancy) tenants() []*db.Partner {
	return []*db.Partner{w.Distributor, w.MSP, w.Reseller, w.RivalMSP}
}

// asCustomer is the context of a user of the tenant's customer.
func (w *tenancy) asCustomer(p *db.Partner) context.Context {
	v := *viewer.From(w.As(p))
	v.CustomerID = w.rows["Customer"][p.ID].GetID()
	return viewer.With(w.t.Context(), &v)
}

// sees lists whose rows of an entity a context reaches, by Ent and by hand-written SQL.
func (w *tenancy) sees(ctx context.Context, entity string) (byEnt, bySQL []string) {
	w.t.Helper()
	for _, p := range w.tenants() {
		one := w.rows[entity][p.ID].GetID()
		query := reflect.ValueOf(w.DB.Client).Elem().FieldByName(entity).MethodByName("Query").Call(nil)[0]
		out := query.MethodByName("IDs").Call([]reflect.Value{reflect.ValueOf(ctx)})
		if err, _ := out[1].Interface().(error); err != nil {
			w.t.Fatal(err)
		}
		if slices.Contains(out[0].Interface().([]string), one) {
			byEnt = append(byEnt, p.Company)
		}
		cond, args, err := scope.SQL(ctx, entity, "t")
		if err != nil {
			w.t.Fatal(err)
		}
		var n int
		if err := w.DB.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM "+db.Tables[entity].Name+" t WHERE t.id = ? AND "+cond, append([]any{one}, args...)...); err != nil {
			w.t.Fatal(err)
		}
		if n > 0 {
			bySQL = append(bySQL, p.Company)
		}
	}
	return byEnt, bySQL
}

func TestEveryEntityIsScoped(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newTenancy(t, url)
		d, m, r, x := w.Distributor.Company, w.MSP.Company, w.Reseller.Company, w.RivalMSP.Company
		for entity, table := range db.Tables {
			want := map[string][]string{"distributor": {d, m, r}, "msp": {m}, "reseller": {r}, "rival": {x}, "customer": {m}}
			switch table.Scope {
			case schema.ScopeGlobal:
				for who := range want {
					want[who] = []string{d, m, r, x}
				}
			case schema.ScopeSystem:
				want = map[string][]string{"distributor": nil, "msp": nil, "reseller": nil, "rival": nil, "customer": nil}
			case schema.ScopeTenant:
				want["customer"] = nil
			}
			for who, ctx := range map[string]context.Context{
				"distributor": w.As(w.Distributor), "msp": w.As(w.MSP), "reseller": w.As(w.Reseller), "rival": w.As(w.RivalMSP),
				"customer": w.asCustomer(w.MSP),
			} {
				byEnt, bySQL := w.sees(ctx, entity)
				if !slices.Equal(byEnt, want[who]) {
					t.Errorf("%s: the %s sees those of %v through Ent, want %v", entity, who, byEnt, want[who])
				}
				if !slices.Equal(bySQL, want[who]) {
					t.Errorf("%s: the %s sees those of %v through SQL, want %v", entity, who, bySQL, want[who])
				}
			}
		}
	})
}

// Sees says of a row at hand what Condition asks of one in the database.
func TestSeesIsTheCondition(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		names := []string{"", "a", "b"}
		viewers := []*viewer.Viewer{{System: true}}
		for _, kind := range []enum.PartnerKind{enum.Distributor, enum.ISP, enum.MSP, enum.Reseller} {
			viewers = append(viewers, &viewer.Viewer{Kind: kind, RootID: "a", PartnerID: "b"}, &viewer.Viewer{Kind: kind, RootID: "a", PartnerID: "b", CustomerID: "a"})
		}
		seen := 0
		for _, v := range viewers {
			condition, arguments := scope.Condition(v, schema.ScopeCustomer, "t0")
			for _, root := range names[1:] {
				for _, partner := range names[1:] {
					for _, customer := range names {
						var n int
						err := b.DB.QueryOne(b.System(), []any{&n}, `SELECT count(*) FROM (SELECT CAST(? AS text) AS root_id, CAST(? AS text) AS partner_id,
							NULLIF(CAST(? AS text), '') AS customer_id) t0 WHERE `+condition, append([]any{root, partner, customer}, arguments...)...)
						if err != nil {
							t.Fatal(err)
						}
						if scope.Sees(v, root, partner, customer) != (n == 1) {
							t.Errorf("%+v, row of %q, %q, %q: the database says %d", v, root, partner, customer, n)
						}
						seen += n
					}
				}
			}
		}
		if seen == 0 || seen == len(viewers)*12 {
			t.Errorf("%d of %d rows are seen", seen, len(viewers)*12)
		}
	})
}

func TestWithoutAViewerNothingIsRead(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		if _, err := b.DB.Customer.Query().All(t.Context()); !errors.Is(err, scope.ErrNoViewer) {
			t.Errorf("query: %v", err)
		}
		if _, err := b.DB.Customer.Delete().Exec(t.Context()); !errors.Is(err, scope.ErrNoViewer) {
			t.Errorf("delete: %v", err)
		}
		if _, _, err := scope.SQL(t.Context(), "Customer", "t"); !errors.Is(err, scope.ErrNoViewer) {
			t.Errorf("hand-written SQL: %v", err)
		}
	})
}

// A row is created by Ent with every edge in turn pointing at another tenant's
// row, and with each scope column another's: all are refused, inside a
// transaction as outside.
func TestEveryForeignEdgeIsRefused(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newTenancy(t, url)
		for entity, table := range db.Tables {
			if table.Scope == schema.ScopeGlobal || table.Scope == schema.ScopeSystem {
				if err := w.create(w.DB.Client, w.As(w.MSP), entity, nil); !errors.Is(err, scope.ErrForeign) {
					t.Errorf("%s was written by a viewer: %v", entity, err)
				}
				continue
			}
			foreign := map[string]string{"root_id": w.Rival.ID, "partner_id": w.RivalMSP.ID, "customer_id": w.rows["Customer"][w.RivalMSP.ID].GetID()}
			for _, e := range table.Edges {
				if !e.Many && db.Tables[e.Type].Scope != schema.ScopeGlobal {
					foreign[e.Column] = w.rows[e.Type][w.RivalMSP.ID].GetID()
				}
			}
			for column, value := range foreign {
				if !table.Columns[column] {
					continue
				}
				if column == "customer_id" && table.Edges["customer"].Name == "" {
					continue // a plain column without an edge: written by the server's own areas only
				}
				err := w.InTx(w.As(w.MSP), func(tx *db.Client) error {
					return w.create(tx, w.As(w.MSP), entity, map[string]string{column: value})
				})
				if !errors.Is(err, scope.ErrForeign) {
					t.Errorf("%s with a foreign %s: %v", entity, column, err)
				}
			}
		}
	})
}

// create makes a row like the MSP's through Ent, with some columns changed.
func (w *tenancy) create(c *db.Client, ctx context.Context, entity string, change map[string]string) error {
	w.t.Helper()
	builder := reflect.ValueOf(c).Elem().FieldByName(entity).MethodByName("Create").Call(nil)[0]
	m := builder.MethodByName("Mutation").Call(nil)[0].Interface().(ent.Mutation)
	row := reflect.ValueOf(w.rows[entity][w.MSP.ID]).Elem()
	for i, column := range db.Tables[entity].ColumnList {
		value := row.FieldByIndex(fieldOf(row, i)).Interface()
		to, changes := change[column]
		if v := reflect.ValueOf(value); v.Kind() == reflect.Pointer {
			if v.IsNil() && !changes {
				continue
			}
			if !v.IsNil() {
				value = v.Elem().Interface()
			}
		}
		if changes {
			value = to
		}
		if column == "id" {
			continue
		}
		if err := m.SetField(column, value); err != nil {
			w.t.Fatalf("%s.%s: %v", entity, column, err)
		}
	}
	out := builder.MethodByName("Save").Call([]reflect.Value{reflect.ValueOf(ctx)})
	err, _ := out[1].Interface().(error)
	return err
}

// fieldOf finds the struct field of the nth column: ID, then the fields in order.
func fieldOf(row reflect.Value, n int) []int {
	t := row.Type()
	for i, seen := 0, -1; i < t.NumField(); i++ {
		f := t.Field(i)
		if !f.IsExported() || f.Name == "Edges" || f.Anonymous {
			continue
		}
		if seen++; seen == n {
			return f.Index
		}
	}
	panic(fmt.Sprintf("%s has no field %d", t, n))
}

// Updates and deletes reach no other tenant's row.
func TestChangesStayWithinTheTenant(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		w := newTenancy(t, url)
		c := w.rows["Customer"][w.RivalMSP.ID].GetID()
		if err := w.DB.Customer.UpdateOneID(c).SetCity("Elsewhere").Exec(w.As(w.MSP)); !db.IsNotFound(err) {
			t.Errorf("update by id: %v", err)
		}
		if n, err := w.DB.Customer.Update().SetDisabledAt(time.Unix(0, 0)).Save(w.As(w.MSP)); err != nil || n != 1 {
			t.Errorf("update of all changed %d rows (%v), want the MSP's one", n, err)
		}
		if n, err := w.DB.Message.Delete().Exec(w.As(w.Reseller)); err != nil || n != 1 {
			t.Errorf("delete of all deleted %d rows (%v), want the reseller's one", n, err)
		}
	})
}
