package licensing

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PoolExhausted refuses a change that needs more units than the partner has in
// stock.
type PoolExhausted struct {
	Path []string
	// ProductID, ProductName and Version name the pool.
	ProductID, ProductName string
	Version                enum.LicenseVersion
	// Remaining units of the pool, and the Wanted ones.
	Remaining, Wanted int
}

// Error says so.
func (p PoolExhausted) Error() string {
	return fmt.Sprintf("%d units of %s are in stock, %d are needed", p.Remaining, p.ProductName, p.Wanted)
}

// stockMove is what one change of a licence takes from a pool; negative gives back.
type stockMove struct {
	partnerID string
	product   *db.Product
	version   enum.LicenseVersion
	units     int
	license   *db.License
	// path of the input that asks for it; empty where none does.
	path string
}

// move takes and gives back stock for a change of a licence at an instant: it
// holds its units as long as it lives. A licence never gives back more than it
// took, so that imported ones and those from before there was a pool add nothing.
// Not-for-resale licences come from no pool (spec 5.1, row 15).
func (b *Book) move(h *Holding, before, l *db.License, at time.Time) {
	path := h.unitsPath(l.ProductID)
	had, need := 0, 0
	if before != nil {
		// What it has not given back: where its term ends without grace, it is
		// renewed at the very instant at which it would give back all.
		had = before.StockUnits
		if Stands(before, at) || before.DueAt != nil && !before.DueAt.After(at) {
			had = before.Units
		}
	}
	if Stands(l, at) {
		need = l.Units
	}
	if before != nil && (before.LicenseVersion != l.LicenseVersion || before.ProductID != l.ProductID) {
		b.moveStock(before, l, -l.StockUnits, path)
		had = 0
	}
	switch {
	case need > had:
		b.moveStock(l, l, need-had, path)
	case need == 0:
		b.moveStock(l, l, -l.StockUnits, path)
	default:
		b.moveStock(l, l, -min(had-need, l.StockUnits), path)
	}
}

// release gives back what a licence holds when it lives no more.
func (b *Book) release(l *db.License, at time.Time) {
	if !Stands(l, at) {
		b.moveStock(l, l, -l.StockUnits, "")
	}
}

// moveStock moves units between a licence and the pool that it has, or had; path is
// where they were asked for.
func (b *Book) moveStock(from, l *db.License, units int, path string) {
	if units == 0 || from.LicenseVersion == enum.NFR {
		return
	}
	l.StockUnits += units
	b.moves = append(b.moves, stockMove{
		partnerID: from.PartnerID, product: from.Edges.Product, version: from.LicenseVersion, units: units, license: l, path: path,
	})
}

// moveTx changes the pools as the moves of books say, locked in order of id, and
// answers what became of them. A partner without a pool of a product is not
// limited. It returns PoolExhausted at what asked for the units, or at path.
func moveTx(ctx context.Context, tx *database.Tx, moves []stockMove, path string) ([]PoolEffect, error) {
	if len(moves) == 0 {
		return []PoolEffect{}, nil
	}
	pools, err := lockPools(ctx, tx, moves)
	if err != nil {
		return nil, err
	}
	net, asked := make([]int, len(pools)), make([]string, len(pools))
	names := map[string]string{}
	for _, m := range moves {
		names[m.product.ID] = m.product.Name
		i := slices.IndexFunc(pools, func(p *db.Pool) bool {
			return p.PartnerID == m.partnerID && p.ProductID == m.product.ID && p.LicenseVersion == m.version
		})
		if i < 0 {
			m.license.StockUnits -= m.units
			continue
		}
		net[i] += m.units
		if m.units > 0 {
			asked[i] = cmp.Or(m.path, asked[i])
		}
	}
	effects := []PoolEffect{}
	var changed []*db.Pool
	for i, p := range pools {
		if net[i] == 0 {
			continue
		}
		e := PoolEffect{ProductName: names[p.ProductID], LicenseVersion: p.LicenseVersion, Before: p.Stock}
		p.Stock -= net[i]
		// Units that come back fill no pool up: how they are spread over transactions
		// must not count. A Tier 1 is its own root.
		if p.PartnerID == p.RootID && net[i] > 0 {
			e.Refilled = catalog.AutoRefill(p.Stock, p.Threshold)
			p.Stock += e.Refilled
		}
		if p.Stock < 0 {
			return nil, PoolExhausted{
				Path: strings.Split(cmp.Or(asked[i], path), "."), ProductID: p.ProductID, ProductName: e.ProductName,
				Version: e.LicenseVersion, Remaining: e.Before, Wanted: net[i],
			}
		}
		e.After = p.Stock
		effects = append(effects, e)
		p.Version++
		p.UpdatedAt = tx.Now()
		changed = append(changed, p)
	}
	slices.SortFunc(effects, func(a, b PoolEffect) int { return cmp.Compare(a.ProductName, b.ProductName) })
	return effects, database.SaveLater(ctx, tx, changed...)
}

// poolColumns are those of a pool, as lockPools reads them.
var poolColumns = db.Tables["Pool"].ColumnList

// lockPools locks the pools that moves name, in order of id. What it looks for is
// listed value by value: PostgreSQL plans that once, and an array each time.
func lockPools(ctx context.Context, tx *database.Tx, moves []stockMove) ([]*db.Pool, error) {
	var partners, products []string
	for _, m := range moves {
		partners, products = append(partners, m.partnerID), append(products, m.product.ID)
	}
	cond, args, err := scope.SQL(ctx, "Pool", "p")
	if err != nil {
		return nil, err
	}
	of := func(column string, values []string) {
		slices.Sort(values)
		values = slices.Compact(values)
		if len(values) > maxListed {
			cond += " AND " + tx.In(column)
			args = append(args, tx.List(values))
			return
		}
		cond += " AND " + column + " IN (?" + strings.Repeat(", ?", len(values)-1) + ")"
		for _, v := range values {
			args = append(args, v)
		}
	}
	of("p.partner_id", partners)
	of("p.product_id", products)
	pools, err := database.Rows[db.Pool](ctx, tx.Ahead("pools"), poolColumns, `SELECT `+strings.Join(poolColumns, ", ")+
		` FROM pools p WHERE `+cond+` ORDER BY id`+tx.ForUpdate(), args...)
	if err != nil {
		return nil, fmt.Errorf("licensing: lock pools: %w", err)
	}
	return pools, nil
}

// maxListed is how many values are listed one by one.
const maxListed = 20
