package licensing

import (
	"context"
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CrossgradeOpen keeps the decision about a plan that duplicates what a customer
// holds, with the terms and the choices so far; nothing is assigned yet. With an
// assignment it is about what the new composition of its suite duplicates, and has no
// terms.
//
// It returns the errors of AssignmentCreate but CrossgradeRequired, and refusals
// for a plan that duplicates nothing, and for a second one of the same plan.
func (s *Service) CrossgradeOpen(ctx context.Context, in CrossgradeOpenInput) (verb.Done[verb.None], error) {
	if err := mayCrossgrade(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "crossgradeOpen", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		b, err := openBook(ctx, tx, in.CustomerID, valueOf(in.AssignmentID), "input.customerId")
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := checkFresh("input.holdingsVersion", in.HoldingsVersion, b.Customer.HoldingsVersion); err != nil {
			return verb.Done[verb.None]{}, err
		}
		changed, found, err := lookForTx(ctx, tx, b, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if len(found) == 0 {
			return verb.Done[verb.None]{}, domain.Refuse(domain.CodeStateInvalid, "input.planId",
				"The customer holds nothing that the plan licenses otherwise; there is nothing to decide: assign or apply it.")
		}
		k, err := openTx(ctx, tx, b, in.PlanAssignmentInput, changed, found, "input")
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: k.ID}, k.recordTx(ctx, tx, "crossgrade.open", k.opened(b, in))
	})
}

// lookForTx finds what a plan would duplicate now, or the new composition of the
// assignment that an input names, which it answers too.
func lookForTx(ctx context.Context, tx *database.Tx, b *Book, in CrossgradeOpenInput) (*Holding, []Duplicate, error) {
	if in.AssignmentID == nil {
		found, err := lookTx(ctx, tx, b, in.PlanAssignmentInput, in.StartDate)
		return nil, found, err
	}
	h := b.find(*in.AssignmentID)
	if h == nil {
		return nil, nil, domain.NotFound("input.assignmentId", "assignment of the customer")
	}
	var ps domain.Problems
	if h.PlanID != in.PlanID {
		ps.Add("input.planId", "This is not the plan of the assignment.")
	}
	noTerms(&ps, in.Units, in.Licenses, in.StartDate, in.ExternalID)
	if err := ps.Err(); err != nil {
		return nil, nil, err
	}
	r, err := recomposeTx(ctx, tx, b, h)
	if err != nil {
		return nil, nil, moved(err, "input.id", "input.assignmentId")
	}
	return h, r.found, nil
}

// noTerms notes terms of a crossgrade that is about a composition: the assignment has
// its own.
func noTerms(ps *domain.Problems, units *int, named []LicenseUnitsInput, start *domain.Date, external *string) {
	for path, given := range map[string]bool{
		"input.units": units != nil, "input.licenses": named != nil, "input.startDate": start != nil, "input.externalId": external != nil,
	} {
		if given {
			ps.Add(path, "A new composition takes the terms of the assignment; leave this out.")
		}
	}
	slices.SortFunc(*ps, func(a, b domain.Problem) int { return slices.Compare(a.Path, b.Path) })
}

// lookTx finds what a plan would duplicate now; it refuses what assigning it would
// refuse for any choice. Of the start date it looks at the one that is named: one that
// was kept before, and has passed since, keeps nobody from changing the rest.
func lookTx(ctx context.Context, tx *database.Tx, b *Book, in PlanAssignmentInput, named *domain.Date) ([]Duplicate, error) {
	plans, err := catalog.PlansTx(ctx, tx, []string{in.PlanID})
	if err != nil {
		return nil, err
	}
	may, err := catalog.AssignableTx(ctx, tx, plans, b.Customer.PartnerID)
	if err != nil {
		return nil, err
	}
	var ps domain.Problems
	h, found, err := weighTx(ctx, tx, b, &ps, plans[0], may, in, nil, "input")
	if err != nil {
		return nil, err
	}
	if h != nil && named != nil && *named != (domain.Date{}) {
		choice := choiceForStart(productsOf(h), found)
		d := decided{duplicates: found, chosen: make(map[string]enum.CrossgradeChoice, len(found))}
		for _, f := range found {
			d.chosen[f.License.ID] = choice
		}
		b.checkStartOf(&ps, "input", h, PlanAssignmentInput{StartDate: named}, d)
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	return found, checkNFR(ctx, tx, b.Customer.PartnerID, h)
}
