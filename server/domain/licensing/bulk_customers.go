package licensing

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/partners"
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

// CustomersMoveInput says which customers are moved, and to which partner; see
// CustomerMoveInput.
type CustomersMoveInput struct {
	CustomersInput
	PartnerID        string `json:"partnerId"`
	ClearExternalIDs bool   `json:"clearExternalIds,omitzero"`
}

// CustomersMove is CustomerMove for many, as CustomersDisable is. Where they go is
// looked at before anything is begun: it returns domain.NotFound for a partner outside
// the viewer's scope, and a refusal for one that is not active.
func (s *Service) CustomersMove(ctx context.Context, in CustomersMoveInput, dryRun bool) (verb.Done[verb.None], error) {
	if err := customers.MayMove(viewer.From(ctx)); err != nil {
		return verb.Done[verb.None]{}, err
	}
	b := in.bulk(enum.CustomersMove, "customersMove", "customer.move_many", dryRun)
	b.input = in
	b.find = func(ctx context.Context, tx *database.Tx, most int) ([]operations.Object, error) {
		if _, err := partners.WorkingTx(ctx, tx, in.PartnerID, "input.partnerId"); err != nil {
			return nil, err
		}
		return in.findTx(ctx, tx, most)
	}
	return s.begin(ctx, b, nil)
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
		customers.Filter(ctx, &l, tx, in.Filter)
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
