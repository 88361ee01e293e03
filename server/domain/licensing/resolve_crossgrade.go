package licensing

import (
	"context"

	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CrossgradeResolve assigns the plan of an open crossgrade by its terms and
// choices, with the input's last changes of both: it does what AssignmentCreate
// does, by the same code; or what AssignmentApply does, where it is about the
// composition of an assignment.
//
// It returns domain.NotFound, domain.Stale, STATE_INVALID for one that is over,
// PREVIEW_STALE when the customer's licenses have changed since it looked at them,
// CrossgradeRequired as long as a choice is missing, and the other errors of
// AssignmentCreate.
func (s *Service) CrossgradeResolve(ctx context.Context, in CrossgradeChangeInput, dryRun bool) (verb.Done[Effects], error) {
	if err := mayCrossgrade(ctx); err != nil {
		return verb.Done[Effects]{}, err
	}
	call := verb.Call{Name: "crossgradeResolve", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Effects], error) {
		b, k, err := openKept(ctx, tx, in.Versioned)
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := checkFresh("input.id", &k.HoldingsVersion, b.Customer.HoldingsVersion); err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := k.takeTx(ctx, tx, b, in); err != nil {
			return verb.Done[Effects]{}, err
		}
		made, err := k.makeTx(ctx, tx, b)
		if err != nil {
			return verb.Done[Effects]{}, ofKept(err)
		}
		b.deciding = k.ID
		done, err := finish(ctx, tx, b, k.ID, "crossgrade.resolve", b.told(in, made))
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		k.resolve(tx, made)
		return done, k.saveTx(ctx, tx)
	})
}

// makeTx assigns the plan of a crossgrade, or applies its composition, by its terms
// and choices, and answers the assignment.
func (k *Kept) makeTx(ctx context.Context, tx *database.Tx, b *Book) (*Holding, error) {
	if k.AssignmentID != nil {
		h := b.find(*k.AssignmentID)
		return h, applyTx(ctx, tx, b, h, k.input())
	}
	made, err := AssignTx(ctx, tx, b, []PlanAssignmentInput{k.input()}, []string{"input"})
	if err != nil {
		return nil, err
	}
	return made[0], nil
}
