package catalog

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db/plancomponent"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/server/internal/database"
)

// GrantableTx are the products that a partner can license which is granted these
// products and plans: those themselves, the products of suites, and those of plans.
func GrantableTx(ctx context.Context, tx *database.Tx, productIDs, planIDs []string) ([]string, error) {
	var out []string
	if len(productIDs) > 0 {
		rows, err := tx.Product.Query().Where(product.IDIn(productIDs...)).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("catalog: products: %w", err)
		}
		for _, row := range rows {
			licensed, err := LicensedTx(ctx, tx, row)
			if err != nil {
				return nil, err
			}
			for _, p := range licensed {
				out = append(out, p.ID)
			}
		}
	}
	if len(planIDs) == 0 {
		return out, nil
	}
	var of []string
	err := tx.PlanComponent.Query().Where(plancomponent.PlanIDIn(planIDs...)).Select(plancomponent.FieldProductID).Scan(ctx, &of)
	if err != nil {
		return nil, fmt.Errorf("catalog: plans: %w", err)
	}
	return append(out, of...), nil
}
