package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// maxNodes is how many ids one nodes field takes.
const maxNodes = 100

// finder finds objects of one type in the order of ids; nil for each that does
// not exist for the viewer.
type finder func(ctx context.Context, r *Resolver, ids []string, sel *domain.Selection) ([]model.Node, error)

// finders by the type that they find.
var finders = map[string]finder{
	"Partner":            rowFinder[db.Partner](),
	"Product":            rowFinder[db.Product](),
	"ServicePlan":        rowFinder[db.ServicePlan](),
	"Customer":           rowFinder[db.Customer](),
	"Assignment":         rowFinder[db.Assignment](),
	"License":            rowFinder[db.License](),
	"LicenseTransaction": rowFinder[db.LicenseTransaction](),
	"AuditEvent":         rowFinder[db.AuditEvent](),
	"Message":            rowFinder[db.Message](),
	"BulkOperation":      rowFinder[db.BulkOperation](),
	"BulkOperationItem":  rowFinder[db.BulkOperationItem](),
	"Crossgrade":         rowFinder[db.Crossgrade](),
	"RegistrationKey":    rowFinder[db.RegistrationKey](),
	"User": func(ctx context.Context, r *Resolver, ids []string, sel *domain.Selection) ([]model.Node, error) {
		return nodesOf(r.Identity.ByIDs(ctx, ids, sel))
	},
	"APIToken": func(ctx context.Context, r *Resolver, ids []string, sel *domain.Selection) ([]model.Node, error) {
		return nodesOf(r.Identity.TokensByIDs(ctx, ids, sel))
	},
	"SavedView": func(ctx context.Context, r *Resolver, ids []string, sel *domain.Selection) ([]model.Node, error) {
		return nodesOf(r.Views.ByIDs(ctx, ids, sel))
	},
}

// rowFinder finds rows that scope, and the permission to see their kind, decide on.
func rowFinder[T any, P interface {
	read.Entity[T]
	model.Node
}]() finder {
	return func(ctx context.Context, r *Resolver, ids []string, sel *domain.Selection) ([]model.Node, error) {
		return nodesOf(read.Many[T, P](ctx, r.Read, ids, sel))
	}
}

func nodesOf[P interface {
	comparable
	model.Node
}](rows []P, err error) ([]model.Node, error) {
	var none P
	out := make([]model.Node, len(rows))
	for i, row := range rows {
		if row != none {
			out[i] = row
		}
	}
	return out, err
}

// Node finds an object by its id.
func (q query) Node(ctx context.Context, nodeID string) (model.Node, error) {
	typeName := read.TypeOf(nodeID)
	find, ok := finders[typeName]
	if !ok {
		return nil, nil // no such object
	}
	found, err := find(ctx, q.r, []string{nodeID}, selectionOf(ctx, typeName))
	if err != nil || found[0] == nil {
		return nil, err
	}
	return q.r.writeNode(ctx, found[0])
}

// nodes finds objects of one type in the order of ids; nil for each that does not
// exist for the viewer.
func (r *Resolver) nodes(ctx context.Context, typeName string, ids []string, sel *domain.Selection) ([]model.Node, error) {
	find, ok := finders[typeName]
	if !ok {
		return make([]model.Node, len(ids)), nil
	}
	return find(ctx, r, ids, sel)
}

// Nodes finds objects by their ids, those of one type together.
func (q query) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if len(ids) > maxNodes {
		return nil, domain.Invalid("ids", "At most %d ids can be asked for at once.", maxNodes)
	}
	places := map[string][]int{}
	for i, nodeID := range ids {
		typeName := read.TypeOf(nodeID)
		places[typeName] = append(places[typeName], i)
	}
	out := make([]model.Node, len(ids))
	for typeName, at := range places {
		some := make([]string, len(at))
		for i, p := range at {
			some[i] = ids[p]
		}
		found, err := q.r.nodes(ctx, typeName, some, selectionOf(ctx, typeName))
		if err != nil {
			return nil, err
		}
		for i, p := range at {
			out[p] = found[i]
		}
	}
	return out, nil
}

// writeNode writes one node of a type that can be compiled.
func (r *Resolver) writeNode(ctx context.Context, n model.Node) (model.Node, error) {
	t := r.types()
	switch row := n.(type) {
	case *db.Customer:
		return asNode(writeRow(ctx, r, t.Customer, row, nil))
	case *db.Assignment:
		return asNode(writeRow(ctx, r, t.Assignment, row, nil))
	case *db.License:
		return asNode(writeRow(ctx, r, t.License, row, nil))
	case *db.ServicePlan:
		return asNode(writeRow(ctx, r, t.ServicePlan, row, nil))
	case *db.Product:
		return asNode(writeRow(ctx, r, t.Product, row, nil))
	case *db.Partner:
		return asNode(writeRow(ctx, r, t.Partner, row, nil))
	case *db.User:
		return asNode(writeRow(ctx, r, t.User, row, nil))
	}
	return n, nil
}

func asNode[P interface {
	comparable
	model.Node
}](row P, err error) (model.Node, error) {
	var none P
	if row == none {
		return nil, err
	}
	return row, err
}
