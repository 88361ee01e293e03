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
	"github.com/openlmp/openlmp/server/domain"
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

// Problem says so to people.
func (p PoolExhausted) Problem() domain.Problem {
	return domain.Refuse(domain.CodePoolExhausted, strings.Join(p.Path, "."),
		"Only %d units of %s are in stock, and %d are needed.", p.Remaining, p.ProductName, p.Wanted)
}

// stockMove is what one change of a license takes from a pool; negative gives back.
type stockMove struct {
	partnerID string
	product   *db.Product
	version   enum.LicenseVersion
	units     int
	license   *db.License
	// path of the input that asks for it; empty where none does.
	path string
	// step: moves of one step are made at once, those of a lower one before.
	step int
}

// move takes and gives back stock for a change of a license at an instant: it
// holds its units as long as it lives. A license never gives back more than it
// took, so that imported ones and those from before there was a pool add nothing.
// Not-for-resale licenses come from no pool (spec 5.1, row 15).
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

// release gives back what a license holds when it lives no more.
func (b *Book) release(l *db.License, at time.Time) {
	if !Stands(l, at) {
		b.moveStock(l, l, -l.StockUnits, "")
	}
}

// moveStock moves units between a license and the pool that it has, or had; path is
// where they were asked for.
func (b *Book) moveStock(from, l *db.License, units int, path string) {
	if units == 0 || from.LicenseVersion == enum.NFR {
		return
	}
	l.StockUnits += units
	b.moves = append(b.moves, stockMove{
		partnerID: from.PartnerID, product: from.Edges.Product, version: from.LicenseVersion, units: units, license: l,
		path: path, step: b.step,
	})
}

// moveTx changes the pools as the moves of books say, locked in order of id, and
// answers what became of them. A partner without a pool of a product is not
// limited. It returns PoolExhausted at what asked for the units, or at path.
func moveTx(ctx context.Context, tx *database.Tx, moves []stockMove, path string) ([]catalog.PoolEffect, error) {
	if len(moves) == 0 {
		return []catalog.PoolEffect{}, nil
	}
	pools, err := lockPools(ctx, tx, moves)
	if err != nil {
		return nil, err
	}
	var limited []stockMove
	for _, m := range moves {
		if poolOf(pools, m) < 0 {
			m.license.StockUnits -= m.units
			continue
		}
		limited = append(limited, m)
	}
	effects, changed, err := draw(pools, limited, path)
	if err != nil {
		return nil, err
	}
	if d := drawnTx(ctx, tx); d != nil {
		d.add(effects)
		return effects, nil // a check: nothing of it stays
	}
	for _, p := range changed {
		p.Version++
		p.UpdatedAt = tx.Now()
	}
	return effects, database.SaveLater(ctx, tx, changed...)
}

// poolOf is the place of the pool that a move is about; −1 when there is none.
func poolOf(pools []*db.Pool, m stockMove) int {
	return slices.IndexFunc(pools, func(p *db.Pool) bool {
		return p.PartnerID == m.partnerID && p.ProductID == m.product.ID && p.LicenseVersion == m.version
	})
}

// draw changes pools as moves say, step by step and each at once, and answers what
// became of those that changed. It returns PoolExhausted, at what asked for the
// units or at path, for what is not there.
func draw(pools []*db.Pool, moves []stockMove, path string) (effects []catalog.PoolEffect, changed []*db.Pool, err error) {
	all := make([]catalog.PoolEffect, len(pools))
	for i, p := range pools {
		all[i] = catalog.PoolEffect{PoolID: p.ID, LicenseVersion: p.LicenseVersion, Before: p.Stock, After: p.Stock}
	}
	slices.SortStableFunc(moves, func(a, b stockMove) int { return cmp.Compare(a.step, b.step) })
	for len(moves) > 0 {
		end := slices.IndexFunc(moves, func(m stockMove) bool { return m.step != moves[0].step })
		if end < 0 {
			end = len(moves)
		}
		net, asked := make([]int, len(pools)), make([]string, len(pools))
		for _, m := range moves[:end] {
			i := poolOf(pools, m)
			if i < 0 {
				continue
			}
			net[i] += m.units
			all[i].ProductName = m.product.Name
			if m.units > 0 {
				asked[i] = cmp.Or(m.path, asked[i])
			}
		}
		moves = moves[end:]
		for i, p := range pools {
			if net[i] == 0 {
				continue
			}
			had := p.Stock
			p.Stock -= net[i]
			// Units that come back fill no pool up: how they are spread over transactions
			// must not count. A Tier 1 is its own root.
			if p.PartnerID == p.RootID && net[i] > 0 {
				gain := catalog.AutoRefill(p.Stock, p.Threshold)
				all[i].Refilled += gain
				p.Stock += gain
			}
			if p.Stock < 0 {
				return nil, nil, PoolExhausted{
					Path: strings.Split(cmp.Or(asked[i], path), "."), ProductID: p.ProductID, ProductName: all[i].ProductName,
					Version: p.LicenseVersion, Remaining: had, Wanted: net[i],
				}
			}
			all[i].After = p.Stock
		}
	}
	effects = []catalog.PoolEffect{}
	for i, e := range all {
		if e.Before != e.After || e.Refilled > 0 {
			effects, changed = append(effects, e), append(changed, pools[i])
		}
	}
	slices.SortFunc(effects, func(a, b catalog.PoolEffect) int { return cmp.Compare(a.ProductName, b.ProductName) })
	return effects, changed, nil
}

// poolColumns are those of a pool, as lockPools reads them.
var poolColumns = db.Tables["Pool"].ColumnList

// lockPools locks the pools that moves name, in order of id.
func lockPools(ctx context.Context, tx *database.Tx, moves []stockMove) ([]*db.Pool, error) {
	var partners, products []string
	for _, m := range moves {
		partners, products = append(partners, m.partnerID), append(products, m.product.ID)
	}
	return lockPoolsOf(ctx, tx, partners, products)
}

// lockPoolsOf locks the pools of partners; products narrows them when there are any.
func lockPoolsOf(ctx context.Context, tx *database.Tx, partners, products []string) ([]*db.Pool, error) {
	cond, args, err := scope.SQL(ctx, "Pool", "p")
	if err != nil {
		return nil, err
	}
	of := func(column string, values []string) {
		slices.Sort(values)
		one, more := tx.OneOf(column, slices.Compact(values))
		cond, args = cond+" AND "+one, append(args, more...)
	}
	of("p.partner_id", partners)
	if len(products) > 0 {
		of("p.product_id", products)
	}
	pools, err := database.Rows[db.Pool](ctx, tx.Ahead("pools"), poolColumns, `SELECT `+strings.Join(poolColumns, ", ")+
		` FROM pools p WHERE `+cond+` ORDER BY id`+tx.ForUpdate(), args...)
	if err != nil {
		return nil, fmt.Errorf("licensing: lock pools: %w", err)
	}
	d := drawnTx(ctx, tx)
	for _, p := range pools {
		p.Stock = max(p.Stock+d[p.ID], 0)
	}
	return pools, nil
}
