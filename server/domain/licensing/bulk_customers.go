package licensing

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CustomersInput says which customers a bulk verb is done to: those that are named, or
// all that a filter finds, whatever their state, so that each of a list is told of.
type CustomersInput struct {
	IDs    []string                  `json:"ids,omitzero"`
	Filter *customers.CustomerFilter `json:"filter,omitzero"`
}

// CustomersDisable begins to do to many customers what CustomerDisable does to one, and
// answers the operation. Each is a transaction of its own; one that is refused, as
// because it is disabled already, stops none of the others.
//
// It returns domain.Problems with every value that may not be, domain.NotFound for
// ids outside the viewer's scope, and a refusal when there is nothing to do.
func (s *Service) CustomersDisable(ctx context.Context, in CustomersInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, in.bulk(enum.CustomersDisable, "customersDisable", "customer.disable_many", dryRun), nil)
}

// CustomersEnable is CustomerEnable for many, as CustomersDisable is.
func (s *Service) CustomersEnable(ctx context.Context, in CustomersInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, in.bulk(enum.CustomersEnable, "customersEnable", "customer.enable_many", dryRun), nil)
}

func (in CustomersInput) bulk(kind enum.OperationKind, name, action string, dryRun bool) bulk {
	return bulk{
		kind: kind, name: name, action: action, input: in, dryRun: dryRun,
		ids: in.IDs, filtered: in.Filter != nil, find: in.findTx, of: bulkCustomers,
	}
}

var bulkCustomers = bulkWords{
	needs: enum.CustomersWrite, doing: "change customers", one: "customer",
	choose: "Name the customers, or give a filter: one of the two.",
	most:   "At most %d customers at once.",
	many:   "It finds more than %d customers; narrow it down.",
	none:   "There is no such customer; nothing is left to do.",
}

func (in CustomersInput) findTx(ctx context.Context, tx *database.Tx, most int) ([]operations.Object, error) {
	l := read.List{}
	if in.Filter != nil {
		customers.Filter(&l, tx, in.Filter)
	} else {
		l.AndIn(tx, "t0.id", in.IDs)
	}
	rows, err := read.All[db.Customer](ctx, tx, l, domain.Select("version"), most)
	objects := make([]operations.Object, len(rows))
	for i, c := range rows {
		objects[i] = operations.Object{ID: c.ID, Version: c.Version}
	}
	return objects, err
}
