package catalog

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Stock is a partner's first stock of one product.
type Stock struct {
	ProductID string
	// Trial and Full are units; a version without any gets no pool.
	Trial, Full int
}

// StockTx makes the pools of a new partner; what it gets is also the maximum up
// to which a refill goes. A Tier 2's comes from its Tier 1's, where that one has
// pools; POOL_EXHAUSTED problems are at path. The caller has checked products and
// units.
func StockTx(ctx context.Context, tx *database.Tx, p *db.Partner, stocks []Stock, path string) error {
	if p.ParentID != nil {
		if err := takeTx(ctx, tx, p.RootID, path, stocks); err != nil {
			return err
		}
	}
	var rows []*db.Pool
	for _, s := range stocks {
		for _, version := range []enum.LicenseVersion{enum.Trial, enum.Full} {
			units := s.Trial
			if version == enum.Full {
				units = s.Full
			}
			if units == 0 {
				continue
			}
			rows = append(rows, &db.Pool{
				ID: id.New(id.Pool), CreatedAt: tx.Now(), UpdatedAt: tx.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: s.ProductID, LicenseVersion: version, Stock: units, Maximum: units,
			})
		}
	}
	return database.InsertRows(ctx, tx, rows...)
}
