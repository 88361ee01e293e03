package catalog

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// pooled is what a verb on a pool answers.
type pooled = verb.Done[[]PoolEffect]

func mayWritePools(ctx context.Context) error {
	if !viewer.From(ctx).Can(enum.PlansWrite) {
		return domain.Withheld(viewer.From(ctx), "input", "change pools", enum.PlansWrite)
	}
	return nil
}

// PoolRefill adds units to a pool: to a Tier 1's from outside, to a Tier 2's from
// its Tier 1's, if that one has a pool, up to the maximum (spec 2.6).
//
// It returns domain.NotFound, domain.Forbidden for a Tier 2 whose Tier 1 does not
// allow it, domain.Stale, a POOL_EXHAUSTED problem, and refusals for a full pool
// and for units out of bounds.
func (s *Service) PoolRefill(ctx context.Context, in PoolRefillInput, dryRun bool) (pooled, error) {
	if err := mayWritePools(ctx); err != nil {
		return pooled{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "poolRefill", Input: in, DryRun: dryRun}, func(tx *database.Tx) (pooled, error) {
		p, from, _, err := poolTx(ctx, tx, in.Versioned, true)
		if err != nil {
			return pooled{}, err
		}
		owner, err := tx.Partner.Get(ctx, p.PartnerID)
		if err != nil {
			return pooled{}, fmt.Errorf("catalog: partner: %w", err)
		}
		if v := viewer.From(ctx); !v.System && v.Tier() == enum.TierTwo && !owner.PoolRefill {
			return pooled{}, domain.Forbidden("input.id", "Your Tier 1 fills this pool.")
		}
		units, err := fill(p.Pool, p.tierOne, in.Units)
		if err != nil {
			return pooled{}, err
		}
		if from != nil {
			if err := from.add(-units); err != nil {
				return pooled{}, err
			}
			if _, err := from.saveTx(ctx, tx, "pool.take"); err != nil {
				return pooled{}, err
			}
		}
		if err := p.add(units); err != nil {
			return pooled{}, err
		}
		effects, err := p.saveTx(ctx, tx, "pool.refill")
		return pooled{ID: p.ID, Effects: effects}, err
	})
}

// PoolUpdate changes the threshold of a pool, below which a Tier 1's refills itself
// and a Tier 2's is shown as low, and the maximum of a Tier 2's. A Tier 1's that is
// below its new threshold refills at once.
//
// It returns domain.NotFound, domain.Stale, domain.Forbidden for a Tier 2 that
// changes the maximum, and domain.Problems with every value that may not be.
func (s *Service) PoolUpdate(ctx context.Context, in PoolUpdateInput, dryRun bool) (pooled, error) {
	if err := mayWritePools(ctx); err != nil {
		return pooled{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "poolUpdate", Input: in, DryRun: dryRun}, func(tx *database.Tx) (pooled, error) {
		p, _, _, err := poolTx(ctx, tx, in.Versioned, false)
		if err != nil {
			return pooled{}, err
		}
		if v := viewer.From(ctx); in.Maximum != nil && !v.System && v.Tier() == enum.TierTwo {
			return pooled{}, domain.Forbidden("input.maximum", "Your Tier 1 decides on the maximum.")
		}
		var ps domain.Problems
		checkLevels(&ps, in.Threshold, in.Maximum)
		if in.Maximum != nil && p.tierOne {
			ps.Add("input.maximum", "The pool of a Tier 1 has no maximum.")
		}
		if err := ps.Err(); err != nil {
			return pooled{}, err
		}
		if in.Threshold != nil {
			p.Threshold = *in.Threshold
		}
		if in.Maximum != nil {
			p.Maximum = *in.Maximum
		}
		if err := p.add(0); err != nil {
			return pooled{}, err
		}
		effects, err := p.saveTx(ctx, tx, "pool.update")
		return pooled{ID: p.ID, Effects: effects}, err
	})
}

func checkLevels(ps *domain.Problems, threshold, maximum *int) {
	if threshold != nil {
		domain.CheckBetween(ps, "input.threshold", *threshold, 0, domain.MaxUnits)
	}
	if maximum != nil {
		domain.CheckBetween(ps, "input.maximum", *maximum, 0, domain.MaxUnits)
	}
}

// PoolCreate makes a pool of a product and version, by a Tier 1 for itself or for
// a partner below it. From then on the partner hands out no more than is in stock.
// Licenses that it handed out before are not counted.
//
// It returns domain.Forbidden unless the viewer's company is a Tier 1,
// domain.NotFound, a POOL_EXHAUSTED problem, a refusal when there is a pool
// already, and domain.Problems with every value that may not be.
func (s *Service) PoolCreate(ctx context.Context, in PoolCreateInput, dryRun bool) (pooled, error) {
	if err := mayWritePools(ctx); err != nil {
		return pooled{}, err
	}
	v := viewer.From(ctx)
	if v.Tier() != enum.TierOne {
		return pooled{}, domain.Forbidden("input", "A Tier 1 makes the pools of those below it.")
	}
	ownerID, ownerPath := v.PartnerID, "input"
	if in.PartnerID != nil {
		ownerID, ownerPath = *in.PartnerID, "input.partnerId"
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "poolCreate", Input: in, DryRun: dryRun}, func(tx *database.Tx) (pooled, error) {
		owner, err := partners.HoldTx(ctx, tx, ownerID, ownerPath)
		if err != nil {
			return pooled{}, err
		}
		p, err := newPool(ctx, tx, owner, in)
		if err != nil {
			return pooled{}, err
		}
		held, err := lockPools(ctx, tx, []string{owner.ID, owner.RootID}, in.ProductID)
		if err != nil {
			return pooled{}, err
		}
		for _, h := range held {
			switch {
			case h.LicenseVersion != in.LicenseVersion:
			case h.PartnerID == owner.ID:
				return pooled{}, domain.Refuse(domain.CodeStateInvalid, "input.productId", "There is a pool already; refill it.")
			default:
				if err := h.add(-p.Stock); err != nil {
					return pooled{}, err
				}
				if _, err := h.saveTx(ctx, tx, "pool.take"); err != nil {
					return pooled{}, err
				}
			}
		}
		if err := p.add(0); err != nil {
			return pooled{}, err
		}
		e, changed := p.effect()
		effects := []PoolEffect{}
		if changed {
			effects = append(effects, e)
		}
		if err := database.InsertRows(ctx, tx, p.Pool); err != nil {
			if _, ok := database.IsUnique(err); ok {
				return pooled{}, domain.Refuse(domain.CodeStateInvalid, "input.productId", "There is a pool already; refill it.")
			}
			return pooled{}, fmt.Errorf("catalog: pool: %w", err)
		}
		return pooled{ID: p.ID, Effects: effects}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: p.RootID, PartnerID: p.PartnerID, ObjectID: p.ID, Action: "pool.create",
			Changes: in, Effects: map[string]any{"pools": effects},
		})
	})
}

// newPool is the pool that an input asks for, not yet written.
func newPool(ctx context.Context, tx *database.Tx, owner *partners.Working, in PoolCreateInput) (*heldPool, error) {
	row, err := tx.Product.Query().Where(product.ID(in.ProductID)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, domain.NotFound("input.productId", "product")
	}
	if err != nil {
		return nil, fmt.Errorf("catalog: product: %w", err)
	}
	var ps domain.Problems
	if row.Kind == enum.Suite {
		ps.Add("input.productId", "A suite has no stock of its own: its products have.")
	}
	if in.LicenseVersion == enum.NFR {
		ps.Add("input.licenseVersion", "Not-for-resale licenses come from no pool.")
	}
	checkLevels(&ps, in.Threshold, in.Maximum)
	h := &heldPool{tierOne: owner.Kind.Tier() == enum.TierOne, Pool: &db.Pool{
		ID: id.New(id.Pool), CreatedAt: tx.Now(), UpdatedAt: tx.Now(), Version: 1, RootID: owner.RootID, PartnerID: owner.ID,
		ProductID: in.ProductID, LicenseVersion: in.LicenseVersion,
	}}
	h.Edges.Product = row
	if in.Threshold != nil {
		h.Threshold = *in.Threshold
	}
	switch {
	case h.tierOne:
		h.Stock = tierOneStep
		if in.Maximum != nil {
			ps.Add("input.maximum", "The pool of a Tier 1 has no maximum.")
		}
	case in.Maximum != nil:
		h.Maximum, h.Stock = *in.Maximum, *in.Maximum
	default:
		ps.Add("input.maximum", "Say how many units a refill fills the pool up to.")
	}
	if in.Units != nil {
		h.Stock = *in.Units
		most := domain.MaxUnits
		if !h.tierOne {
			most = min(most, max(h.Maximum, 0))
		}
		domain.CheckBetween(&ps, "input.units", *in.Units, 0, most)
	}
	return h, ps.Err()
}
