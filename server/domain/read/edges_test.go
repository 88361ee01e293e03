package read_test

import (
	"context"
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// lister lists the ids of an entity with a selection, by a context.
type lister func(ctx context.Context, sel *domain.Selection) ([]string, error)

func list[T any, P read.Entity[T]](q database.Querier) lister {
	return func(ctx context.Context, sel *domain.Selection) ([]string, error) {
		page, err := read.Pages[T, P](ctx, q, read.List{Sort: read.Sort{Column: "id"}, Rows: sel})
		if err != nil {
			return nil, err
		}
		out := make([]string, len(page.Rows))
		for i, r := range page.Rows {
			out[i] = P(r).GetID()
		}
		return out, nil
	}
}

// An edge that is asked for never hides the row that it hangs on, whoever asks;
// and what a list holds, and how many statements it takes, does not hang on
// others' rows.
func TestEdges(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		now := b.Now()
		for _, p := range []*db.Partner{b.Distributor, b.MSP, b.Reseller, b.RivalMSP} {
			licenses(b, p, &now, nil)
		}
		// A plan of the Tier 1 that the reseller may assign and its customer has.
		plan := b.Plan(b.Distributor, b.Bundle, nil)
		b.Grant(plan, b.Reseller)
		c := b.Customer(b.Reseller, "Buyer", "UTC")
		b.Insert(&db.Assignment{
			ID: id.New(id.Assignment), CreatedAt: now, UpdatedAt: now, Version: 1, RootID: b.Reseller.RootID,
			PartnerID: b.Reseller.ID, CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12,
		})
		customer := *viewer.From(b.As(b.Reseller))
		customer.CustomerID = c.ID
		listers := map[string]lister{
			"License": list[db.License](b.DB), "Assignment": list[db.Assignment](b.DB), "Customer": list[db.Customer](b.DB),
			"ServicePlan": list[db.ServicePlan](b.DB), "Partner": list[db.Partner](b.DB), "Product": list[db.Product](b.DB),
			"PlanComponent": list[db.PlanComponent](b.DB), "Pool": list[db.Pool](b.DB), "User": list[db.User](b.DB),
		}
		for who, ctx := range map[string]context.Context{
			"distributor": b.As(b.Distributor), "msp": b.As(b.MSP), "reseller": b.As(b.Reseller), "rival": b.As(b.RivalMSP),
			"customer": viewer.With(t.Context(), &customer),
		} {
			for entity, rows := range listers {
				plain, err := rows(ctx, nil)
				if err != nil {
					t.Fatal(err)
				}
				for edge := range db.Tables[entity].Edges {
					sel := domain.Select("id")
					sel.Fields[edge] = domain.Select("id")
					got, err := rows(ctx, sel)
					if err != nil || !slices.Equal(got, plain) {
						t.Errorf("%s, %s with %s: %v, %v; without %v", who, entity, edge, got, err, plain)
					}
				}
			}
		}
	})
}

func TestNesting(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		now := b.Now()
		licenses(b, b.MSP, &now, nil, &now)
		licenses(b, b.RivalMSP, &now)
		sel := domain.Select("company")
		sel.Fields["partner"] = domain.Select("company")
		assignments := domain.Select("id")
		assignments.Fields["plan"] = domain.Select("name")
		assignments.Fields["plan"].Fields["product"] = domain.Select("code")
		assignments.Fields["licenses"] = domain.Select("units", "status")
		assignments.Fields["licenses"].Fields["product"] = domain.Select("name")
		sel.Fields["assignments"] = assignments
		load := func() (*read.Page[db.Customer], []string) {
			ctx, counter := database.WithCounter(b.As(b.MSP, enum.CustomersRead))
			page, err := read.Pages[db.Customer](ctx, b.DB, read.List{Sort: read.Sort{Column: "company_key"}, Rows: sel, Total: true})
			if err != nil {
				t.Fatal(err)
			}
			return page, counter.Texts()
		}
		page, few := load()
		if len(page.Rows) != 1 || page.Total != 1 {
			t.Fatalf("%d rows of %d", len(page.Rows), page.Total)
		}
		one := page.Rows[0]
		if one.Edges.Partner.Company != b.MSP.Company || len(one.Edges.Assignments) != 1 {
			t.Fatalf("%+v", one.Edges)
		}
		a := one.Edges.Assignments[0]
		if a.Edges.Plan.Edges.Product.Code != "MAIL" || !slices.Equal(units(a.Edges.Licenses), []int{1, 2, 3}) || a.Edges.Licenses[1].ExpiresAt != nil {
			t.Errorf("%+v", a.Edges)
		}
		b.Customer(b.MSP, "Without anything", "UTC")
		for range 5 {
			licenses(b, b.MSP, &now, nil)
		}
		page, many := load()
		if len(page.Rows) != 7 || len(many) != len(few) || len(many) != 4 {
			t.Errorf("%d rows by %d statements, one by %d: %q", len(page.Rows), len(many), len(few), many)
		}
		for _, c := range page.Rows {
			if c.Edges.Assignments == nil {
				t.Errorf("%s: a list that was asked for is not there", c.Company)
			}
		}
	})
}
