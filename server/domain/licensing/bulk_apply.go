package licensing

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// applyOrKeep applies the composition that waits for an assignment. Where somebody has
// to decide about duplicates first, nobody is there to ask: the decision is kept as an
// open crossgrade of the customer, and the refusal says so.
func (s *Service) applyOrKeep(ctx context.Context, on domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	done, err := s.AssignmentApply(ctx, AssignmentApplyInput{Versioned: on}, dryRun)
	var required CrossgradeRequired
	if !errors.As(err, &required) {
		return done, err
	}
	found, err := s.keepDecision(ctx, on, dryRun)
	if err != nil {
		return verb.Done[Effects]{}, err
	}
	required.Words = "The customer holds %s already. The decision waits under the customer's crossgrades."
	required.Args = domain.Args{namesOf(found)}
	return verb.Done[Effects]{}, required
}

// keepDecision opens the crossgrade of an assignment whose suite changed, where none of
// its plan is open yet, and answers what it is about. It has no key: whoever does it
// again finds it open.
func (s *Service) keepDecision(ctx context.Context, on domain.Versioned, dryRun bool) ([]Duplicate, error) {
	keep := func(tx *database.Tx) ([]Duplicate, error) {
		b, h, err := openAssignment(ctx, tx, on)
		if err != nil {
			return nil, err
		}
		r, err := recomposeTx(ctx, tx, b, h)
		if err != nil {
			return nil, err
		}
		if len(r.found) == 0 {
			return nil, domain.Refuse(domain.CodeConflict, "input.id", changedSince)
		}
		open, err := openFor(ctx, tx, b.Customer.ID, h.PlanID)
		if err != nil || open != nil {
			return r.found, err
		}
		in := CrossgradeOpenInput{AssignmentID: &h.ID}
		in.CustomerID, in.PlanID = b.Customer.ID, h.PlanID
		k, err := openTx(ctx, tx, b, in.PlanAssignmentInput, h, r.found, "input")
		if err != nil {
			return nil, err
		}
		return r.found, k.recordTx(ctx, tx, "crossgrade.open", k.opened(b, in))
	}
	if dryRun {
		return database.InTxPreview(ctx, s.db, keep)
	}
	return database.InTx(ctx, s.db, keep)
}

// namesOf are the names of the products that a customer holds otherwise.
func namesOf(found []Duplicate) string {
	var names []string
	for _, d := range found {
		if name := d.License.Edges.Product.Name; !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
