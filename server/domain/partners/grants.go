package partners

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/plangrant"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/db/productgrant"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// maxGrants is how many products, or plans, a partner is granted at most.
const maxGrants = 200

// Grants are the products of an MSP or the plans of a reseller: whole lists, nil
// for what is not meant.
type Grants struct{ ProductIDs, PlanIDs []string }

// CheckTx notes what of the lists a partner of this kind, below the Tier 1 rootID,
// cannot be granted. An MSP is granted products, a reseller its Tier 1's own plans.
func (g Grants) CheckTx(ctx context.Context, tx *database.Tx, ps *domain.Problems, kind enum.PartnerKind, rootID string) error {
	if len(g.ProductIDs) > 0 && kind != enum.MSP {
		ps.Add("input.productIds", "Products are granted to MSPs; a reseller is granted plans.")
	} else if good := checkList(ps, "input.productIds", g.ProductIDs); good {
		known, err := tx.Product.Query().Where(product.IDIn(g.ProductIDs...)).IDs(ctx)
		if err != nil {
			return fmt.Errorf("partners: products: %w", err)
		}
		checkKnown(ps, "input.productIds", "product", g.ProductIDs, known)
	}
	if len(g.PlanIDs) > 0 && kind != enum.Reseller {
		ps.Add("input.planIds", "Plans are granted to resellers; an MSP is granted products.")
	} else if good := checkList(ps, "input.planIds", g.PlanIDs); good {
		known, err := tx.ServicePlan.Query().
			Where(serviceplan.IDIn(g.PlanIDs...), serviceplan.PartnerID(rootID)).IDs(ctx)
		if err != nil {
			return fmt.Errorf("partners: plans: %w", err)
		}
		checkKnown(ps, "input.planIds", "plan of the Tier 1", g.PlanIDs, known)
	}
	return nil
}

// checkList refuses a list that is too long, and tells whether there is one to look up.
func checkList(ps *domain.Problems, path string, ids []string) bool {
	if len(ids) > maxGrants {
		ps.Add(path, "At most %d are granted.", maxGrants)
		return false
	}
	for i, one := range ids {
		if slices.Contains(ids[:i], one) {
			ps.Add(path+"."+strconv.Itoa(i), "This is named twice.")
		}
	}
	return len(ids) > 0
}

func checkKnown(ps *domain.Problems, path string, what domain.Words, ids, known []string) {
	for i, one := range ids {
		if !slices.Contains(known, one) {
			*ps = append(*ps, domain.NotFound(path+"."+strconv.Itoa(i), what))
		}
	}
}

// SetTx makes the lists, which CheckTx found good, the partner's, and adds to
// changes what that changed.
func (g Grants) SetTx(ctx context.Context, tx *database.Tx, p *db.Partner, changes map[string]audit.Change) error {
	if g.ProductIDs != nil {
		var had []string
		err := tx.ProductGrant.Query().Where(productgrant.PartnerID(p.ID)).Select(productgrant.FieldProductID).Scan(ctx, &had)
		if err != nil {
			return fmt.Errorf("partners: grants: %w", err)
		}
		gone, fresh := differences(had, g.ProductIDs)
		_, err = tx.ProductGrant.Delete().Where(productgrant.PartnerID(p.ID), productgrant.ProductIDIn(gone...)).Exec(ctx)
		if err != nil {
			return fmt.Errorf("partners: grants: %w", err)
		}
		rows := make([]*db.ProductGrant, len(fresh))
		for i, one := range fresh {
			rows[i] = &db.ProductGrant{ID: id.New(id.ProductGrant), CreatedAt: tx.Now(), RootID: p.RootID, PartnerID: p.ID, ProductID: one}
		}
		if err := database.InsertRows(ctx, tx, rows...); err != nil {
			return err
		}
		told(changes, "productIds", had, g.ProductIDs, gone, fresh)
	}
	if g.PlanIDs == nil {
		return nil
	}
	var had []string
	err := tx.PlanGrant.Query().Where(plangrant.PartnerID(p.ID)).Select(plangrant.FieldPlanID).Scan(ctx, &had)
	if err != nil {
		return fmt.Errorf("partners: grants: %w", err)
	}
	gone, fresh := differences(had, g.PlanIDs)
	_, err = tx.PlanGrant.Delete().Where(plangrant.PartnerID(p.ID), plangrant.PlanIDIn(gone...)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("partners: grants: %w", err)
	}
	rows := make([]*db.PlanGrant, len(fresh))
	for i, one := range fresh {
		rows[i] = &db.PlanGrant{ID: id.New(id.PlanGrant), CreatedAt: tx.Now(), RootID: p.RootID, PartnerID: p.ID, PlanID: one}
	}
	told(changes, "planIds", had, g.PlanIDs, gone, fresh)
	return database.InsertRows(ctx, tx, rows...)
}

// differences are what is only in a, and what is only in b.
func differences(a, b []string) (onlyA, onlyB []string) {
	for _, one := range a {
		if !slices.Contains(b, one) {
			onlyA = append(onlyA, one)
		}
	}
	for _, one := range b {
		if !slices.Contains(a, one) {
			onlyB = append(onlyB, one)
		}
	}
	return onlyA, onlyB
}

func told(changes map[string]audit.Change, field string, had, has, gone, fresh []string) {
	if len(gone)+len(fresh) > 0 {
		changes[field] = audit.Change{From: had, To: has}
	}
}
