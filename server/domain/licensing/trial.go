package licensing

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/internal/database"
)

// HadTrialTx names a product of which one of customers has had a trial that was of a
// family of products; "" where there was none. There is one per customer and family,
// ever (spec 5.1, row 56): the report knows of those that have become full since, and
// of those that came with a new composition or an import. customers are their ids, or a
// statement that selects these, with its arguments.
func HadTrialTx(ctx context.Context, tx *database.Tx, products []*db.Product, customers string, args ...any) (name string, err error) {
	families := make([]string, len(products))
	for i, p := range products {
		families[i] = p.Family
	}
	err = tx.QueryOne(ctx, []any{&name}, `SELECT COALESCE(max(p.name), '') FROM license_transactions t JOIN products p ON p.id = t.product_id
		WHERE t.before = '' AND t.license_version = 'TRIAL' AND `+tx.In("p.family")+` AND t.customer_id IN (`+customers+`)`,
		append([]any{tx.List(families)}, args...)...)
	if err != nil {
		return "", fmt.Errorf("licensing: trials: %w", err)
	}
	return name, nil
}
