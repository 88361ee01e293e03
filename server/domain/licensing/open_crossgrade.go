package licensing

import (
	"context"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CrossgradeOpen keeps the decision about a plan that duplicates what a customer
// holds, with the terms and the choices so far; nothing is assigned yet.
//
// It returns the errors of AssignmentCreate but CrossgradeRequired, and refusals
// for a plan that duplicates nothing, and for a second one of the same plan.
func (s *Service) CrossgradeOpen(ctx context.Context, in AssignmentCreateInput) (verb.Done[verb.None], error) {
	if err := mayCrossgrade(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "crossgradeOpen", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		b, err := openBook(ctx, tx, in.CustomerID, "input.customerId")
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := checkFresh("input.holdingsVersion", in.HoldingsVersion, b.Customer.HoldingsVersion); err != nil {
			return verb.Done[verb.None]{}, err
		}
		found, err := lookTx(ctx, tx, b, in.PlanAssignmentInput)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if len(found) == 0 {
			return verb.Done[verb.None]{}, domain.Refuse(domain.CodeStateInvalid, "input.planId",
				"The customer holds nothing that the plan licenses; there is nothing to decide: assign it.")
		}
		k, err := openTx(ctx, tx, b, in.PlanAssignmentInput, nil, found, "input")
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: k.ID}, k.recordTx(ctx, tx, "crossgrade.open", in)
	})
}

// lookTx finds what a plan would duplicate now; it refuses what assigning it would
// refuse for any choice.
func lookTx(ctx context.Context, tx *database.Tx, b *Book, in PlanAssignmentInput) ([]Duplicate, error) {
	plans, err := catalog.PlansTx(ctx, tx, []string{in.PlanID})
	if err != nil {
		return nil, err
	}
	var ps domain.Problems
	_, found, err := weighTx(ctx, tx, b, &ps, plans[0], in, nil, "input")
	if err != nil {
		return nil, err
	}
	return found, ps.Err()
}
