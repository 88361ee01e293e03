package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/read"
)

// Products lists the catalogue.
func (q query) Products(ctx context.Context, filter *catalog.ProductFilter, orderBy *catalog.ProductOrder, first *int, after *string, last *int, before *string) (*model.ProductConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Catalog.Products(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	return productPage(ctx, q.r, page, err)
}

// Product finds one product.
func (q query) Product(ctx context.Context, id string) (*db.Product, error) {
	row, err := read.Get[db.Product](ctx, q.r.Read, id, selectionOf(ctx, "Product"))
	return writeRow(ctx, q.r, q.r.types().Product, row, err)
}

// Components are the products of a suite's present composition.
func (productFields) Components(ctx context.Context, p *db.Product) ([]*db.Product, error) {
	if p.Kind != enum.Suite {
		return nil, nil
	}
	return loadersOf(ctx).Components.Load(loader.Key{ID: p.ID, Rows: selectionOf(ctx, "Product")})
}

// startFacts is what Product.planStarts asks of a suite's components.
var startFacts = domain.Select("kind", "activationPolicies")

// PlanStarts are the ways in which a plan of a product can start.
func (productFields) PlanStarts(ctx context.Context, p *db.Product) ([]enum.ActivationPolicy, error) {
	if p.Kind != enum.Suite {
		return catalog.PlanStarts(p), nil
	}
	licensed, err := loadersOf(ctx).Components.Load(loader.Key{ID: p.ID, Rows: startFacts})
	return catalog.PlanStarts(licensed...), err
}

func (productFields) Availability(ctx context.Context, p *db.Product) (enum.ProductAvailability, error) {
	return catalog.Availability(p, stateOf(ctx).now), nil
}
