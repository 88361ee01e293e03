package licensing

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// AssignmentApply gives an assignment the composition of its suite that its plan was
// approved for: each product that comes in brings a license with the units and the
// expiry of the suite, each that goes leaves its license to stand alone. It resolves
// the crossgrade that is kept for it.
//
// It returns domain.NotFound, domain.Stale, the refusals of checkAppliable,
// CrossgradeRequired as long as it is not said what becomes of each duplicate,
// PREVIEW_STALE when the holdings changed since, what assigning a trial or a
// not-for-resale plan refuses, and PoolExhausted.
func (s *Service) AssignmentApply(ctx context.Context, in AssignmentApplyInput, dryRun bool) (verb.Done[Effects], error) {
	if err := mayCrossgrade(ctx); err != nil {
		return verb.Done[Effects]{}, err
	}
	call := verb.Call{Name: "assignmentApply", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Effects], error) {
		b, h, err := openAssignment(ctx, tx, in.Versioned)
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if in.PlanVersion != nil {
			if err := domain.CheckVersion("input.planVersion", *in.PlanVersion, h.Edges.Plan.Version); err != nil {
				return verb.Done[Effects]{}, err
			}
		}
		look := PlanAssignmentInput{PlanID: h.PlanID, HoldingsVersion: in.HoldingsVersion, Crossgrades: in.Crossgrades}
		if err := applyTx(ctx, tx, b, h, look); err != nil {
			return verb.Done[Effects]{}, err
		}
		kept, err := keptTx(ctx, tx, b, h)
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		resolves := kept != nil && valueOf(kept.AssignmentID) == h.ID
		if resolves {
			b.deciding = kept.ID
		}
		done, err := finish(ctx, tx, b, h.ID, "assignment.apply", b.told(in, h))
		if err != nil || !resolves {
			return done, err
		}
		return done, kept.resolveTx(ctx, tx, h)
	})
}

// applyTx applies the composition of its plan to an assignment of a book, by the
// choices of an input; the caller saves the book.
func applyTx(ctx context.Context, tx *database.Tx, b *Book, h *Holding, in PlanAssignmentInput) error {
	r, err := recomposeTx(ctx, tx, b, h)
	if err != nil {
		return err
	}
	chosen, err := decide("input", r.found, in, b.Customer.HoldingsVersion)
	if err != nil {
		return moved(err, "input.planId", "input.id")
	}
	b.applyTo(h, r, chosen)
	if len(b.changes) > 0 {
		b.mail(enum.LicenseModified, h, bundled(h), b.now)
	}
	return nil
}

// recomposeTx finds what the composition of its plan makes of an assignment; it
// refuses what cannot be applied whatever is chosen.
func recomposeTx(ctx context.Context, tx *database.Tx, b *Book, h *Holding) (*recomposed, error) {
	if err := checkAppliable(h, b.lives, b.now); err != nil {
		return nil, err
	}
	// A plan that is granted no more, as a whole or to the viewer, still is its customers'.
	plans, err := catalog.PlansTx(asTime(ctx), tx, []string{h.PlanID})
	if err != nil {
		return nil, err
	}
	if plans[0] == nil {
		return nil, domain.NotFound("input.id", "plan of the assignment")
	}
	r, err := b.recompose(h, plans[0])
	if err != nil {
		return nil, err
	}
	// Another level of a product of the suite itself is no second license of it.
	fresh := &Holding{Assignment: h.Assignment, path: "input"}
	for _, l := range r.added.Licenses {
		if !slices.ContainsFunc(r.removed, func(o *db.License) bool { return o.Edges.Product.Family == l.Edges.Product.Family }) {
			fresh.Licenses = append(fresh.Licenses, l)
		}
	}
	err = checkHoldings(ctx, tx, b, r.held, nil, fresh, "input")
	if err == nil {
		err = checkNFR(ctx, tx, b.Customer.PartnerID, fresh)
	}
	return r, moved(err, "input.planId", "input.id")
}

// moved tells a refusal at another place of the input.
func moved(err error, from, to string) error {
	move := func(path []string) []string {
		if strings.Join(path, ".") == from {
			return strings.Split(to, ".")
		}
		return path
	}
	var ps domain.Problems
	var p domain.Problem
	var required CrossgradeRequired
	switch {
	case errors.As(err, &ps):
		ps = slices.Clone(ps)
		for i := range ps {
			ps[i].Path = move(ps[i].Path)
		}
		return ps
	case errors.As(err, &p):
		p.Path = move(p.Path)
		return p
	case errors.As(err, &required):
		required.Path = move(required.Path)
		return required
	}
	return err
}
