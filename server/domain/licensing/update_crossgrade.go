package licensing

import (
	"context"
	"errors"
	"slices"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CrossgradeUpdate takes a fresh look at what the customer of an open crossgrade
// holds, and changes its terms and choices. Choices made before stay where they
// still apply; when nothing overlaps any more, it has none.
//
// It returns domain.NotFound, domain.Stale, the refusals of AssignmentCreate for
// the plan and the terms, and STATE_INVALID for one that is over.
func (s *Service) CrossgradeUpdate(ctx context.Context, in CrossgradeChangeInput) (verb.Done[verb.None], error) {
	if err := mayCrossgrade(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "crossgradeUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		b, k, err := openKept(ctx, tx, in.Versioned)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		was := k.copy()
		if err := k.takeTx(ctx, tx, b, in); err != nil {
			return verb.Done[verb.None]{}, err
		}
		changes := keptChanges(b, was, k)
		if len(changes) == 0 {
			return verb.Done[verb.None]{ID: k.ID}, nil // all is as it was asked for already
		}
		k.touch(tx)
		if err := k.saveTx(ctx, tx); err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: k.ID}, k.recordTx(ctx, tx, "crossgrade.update", changes)
	})
}

// takeTx applies an input to an open crossgrade, and looks at the holdings anew.
func (k *Kept) takeTx(ctx context.Context, tx *database.Tx, b *Book, in CrossgradeChangeInput) error {
	if k.AssignmentID != nil {
		return k.recomposeTx(ctx, tx, b, in)
	}
	k.change(in)
	k.HoldingsVersion = b.Customer.HoldingsVersion
	look := k.input()
	if in.Licenses != nil {
		look.Licenses = in.Licenses // as they were named, for what is wrong with them
	}
	found, err := lookTx(ctx, tx, b, look, in.StartDate)
	if err != nil {
		return ofKept(err)
	}
	return k.choose("input", found, in.Crossgrades)
}

// recomposeTx is takeTx of a crossgrade that is about a composition.
func (k *Kept) recomposeTx(ctx context.Context, tx *database.Tx, b *Book, in CrossgradeChangeInput) error {
	var ps domain.Problems
	if noTerms(&ps, in.Units, in.Licenses, in.StartDate, in.ExternalID); len(ps) > 0 {
		return ps
	}
	h := b.find(*k.AssignmentID)
	if h == nil {
		return domain.NotFound("input.id", "assignment of the crossgrade")
	}
	r, err := recomposeTx(ctx, tx, b, h)
	if err != nil {
		return err
	}
	k.HoldingsVersion = b.Customer.HoldingsVersion
	return k.choose("input", r.found, in.Crossgrades)
}

// ofKept tells the errors of assigning a plan to those who named a crossgrade: the
// plan and the holdings that its input does not name are the crossgrade's.
func ofKept(err error) error {
	move := func(p domain.Problem) domain.Problem {
		if len(p.Path) == 2 && (p.Path[1] == "planId" || p.Path[1] == "holdingsVersion") {
			p.Path = []string{"input", "id"}
		}
		return p
	}
	var ps domain.Problems
	var p domain.Problem
	var required CrossgradeRequired
	switch {
	case errors.As(err, &ps):
		ps = slices.Clone(ps)
		for i := range ps {
			ps[i] = move(ps[i])
		}
		return ps
	case errors.As(err, &p):
		return move(p)
	case errors.As(err, &required):
		required.Path = []string{"input", "crossgrades"}
		return required
	}
	return err
}
