package catalog

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/pool"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/internal/database"
)

// The bounds of a pool, and the reference platform's step (spec 2.6).
const (
	// tierOneStep is what a Tier 1's pool gains when nothing else is asked for.
	tierOneStep = 500
	// maxPool is the most that a pool holds.
	maxPool = 999_999_999
)

// PoolEffect is what becomes of a partner's stock of one product.
type PoolEffect struct {
	// PoolID names the pool where licenses take units from it, or give them back.
	PoolID         string              `json:"poolId,omitempty"`
	ProductName    string              `json:"productName"`
	LicenseVersion enum.LicenseVersion `json:"licenseVersion"`
	Before         int                 `json:"before"`
	After          int                 `json:"after"`
	// Refilled units are those that the auto-refill added first.
	Refilled int `json:"refilled"`
}

// AutoRefill is what a Tier 1's pool gains when it falls below its threshold: one
// and a half thresholds, rounded up, as often as it takes (spec 5.1, row 15 and
// 5.2). A threshold of 0 never refills.
func AutoRefill(stock, threshold int) int {
	if threshold == 0 || stock >= threshold {
		return 0
	}
	step := (3*threshold + 1) / 2
	short := threshold - stock
	return (short + step - 1) / step * step
}

// BelowThreshold tells whether a pool has fewer units than it should.
func BelowThreshold(p *db.Pool) bool { return p.Stock < p.Threshold }

// LevelOf is how much stock a pool has: domain.PoolLevelSQL of a row.
func LevelOf(p *db.Pool) enum.PoolLevel {
	switch {
	case p.Stock == 0:
		return enum.NoStock
	case BelowThreshold(p):
		return enum.LowStock
	}
	return enum.EnoughStock
}

// CanRefill tells whether v may refill a pool, loaded with its partner, now: a
// Tier 1 its own and those below it, a Tier 2 its own when the Tier 1 allows it.
func CanRefill(v *viewer.Viewer, p *db.Pool) bool {
	if v.IsCustomer() || !v.Can(enum.PlansWrite) || !partners.IsWorking(p.Edges.Partner) {
		return false
	}
	return v.Tier() == enum.TierOne || p.PartnerID == v.PartnerID && p.Edges.Partner.PoolRefill
}

// CanUpdatePool tells whether v may change the threshold of a pool, loaded as for
// CanRefill, now: a Tier 1 of its own and those below it, a Tier 2 of its own.
func CanUpdatePool(v *viewer.Viewer, p *db.Pool) bool {
	return !v.IsCustomer() && v.Can(enum.PlansWrite) && partners.IsWorking(p.Edges.Partner)
}

// CanSetMaximum tells whether v may change the maximum of a pool, loaded as for
// CanRefill, now: the Tier 1 of those below it.
func CanSetMaximum(v *viewer.Viewer, p *db.Pool) bool {
	return CanUpdatePool(v, p) && v.Tier() == enum.TierOne && p.PartnerID != p.RootID
}

// CanCreatePools tells whether v may make pools for a partner now: a Tier 1 for
// itself and for those below it.
func CanCreatePools(v *viewer.Viewer, p *db.Partner) bool {
	return !v.IsCustomer() && v.Can(enum.PlansWrite) && v.Tier() == enum.TierOne && partners.IsWorking(p)
}

// RefillUnits are what a refill adds when it is asked for no other number; 0 when the
// pool is full.
func RefillUnits(p *db.Pool) int {
	units, err := fill(p, p.PartnerID == p.RootID, nil)
	if err != nil {
		return 0
	}
	return units
}

// fill decides how many units a refill adds: pure. wanted is nil for as many as
// usual: a step for a Tier 1, whose pool is filled from outside, and up to the
// maximum for a Tier 2.
func fill(p *db.Pool, tierOne bool, wanted *int) (int, error) {
	const path = "input.units"
	room := maxPool - p.Stock
	units := tierOneStep
	if !tierOne {
		room = p.Maximum - p.Stock
		units = room
	}
	if room <= 0 {
		return 0, domain.Refuse(domain.CodeStateInvalid, "input.id", "The pool is full: it has %d units.", p.Stock)
	}
	if wanted != nil {
		units = *wanted
	}
	if bound := min(room, domain.MaxUnits); units < 1 || units > bound {
		return 0, domain.Invalid(path, "Between 1 and %d units can be added.", bound)
	}
	return units, nil
}

// heldPool is a pool that is locked, and what becomes of it.
type heldPool struct {
	*db.Pool
	tierOne  bool
	was      db.Pool
	refilled int
}

// add changes the stock; a Tier 1's refills itself. It fails when too little is left.
func (h *heldPool) add(units int) error {
	h.Stock += units
	if h.tierOne {
		gain := AutoRefill(h.Stock, h.Threshold)
		h.Stock += gain
		h.refilled += gain
	}
	if h.Stock < 0 {
		return domain.PoolExhausted("input.units", domain.Shortage{ProductName: h.Edges.Product.Name, Remaining: h.was.Stock, Wanted: -units},
			"The Tier 1 has only %d units of %s in stock, and %d are needed.", h.was.Stock, h.Edges.Product.Name, -units)
	}
	return nil
}

// effect of what was done; ok tells whether the stock changed.
func (h *heldPool) effect() (e PoolEffect, ok bool) {
	return PoolEffect{
		ProductName: h.Edges.Product.Name, LicenseVersion: h.LicenseVersion, Before: h.was.Stock, After: h.Stock, Refilled: h.refilled,
	}, h.Stock != h.was.Stock
}

// saveTx writes what changed and its event.
func (h *heldPool) saveTx(ctx context.Context, tx *database.Tx, action string) ([]PoolEffect, error) {
	changes := map[string]audit.Change{}
	for name, v := range map[string][2]int{
		"stock": {h.was.Stock, h.Stock}, "threshold": {h.was.Threshold, h.Threshold}, "maximum": {h.was.Maximum, h.Maximum},
	} {
		if v[0] != v[1] {
			changes[name] = audit.Change{From: v[0], To: v[1]}
		}
	}
	effects := []PoolEffect{}
	if e, ok := h.effect(); ok {
		effects = append(effects, e)
	}
	if len(changes) == 0 {
		return effects, nil
	}
	_, err := tx.Exec(ctx, "UPDATE pools SET stock = ?, threshold = ?, maximum = ?, updated_at = ?, version = version + 1 WHERE id = ?",
		h.Stock, h.Threshold, h.Maximum, tx.Now(), h.ID)
	if err != nil {
		return nil, fmt.Errorf("catalog: pool: %w", err)
	}
	return effects, audit.RecordTx(ctx, tx, audit.Event{
		RootID: h.RootID, PartnerID: h.PartnerID, ObjectID: h.ID, Action: action,
		Changes: changes, Effects: map[string]any{"pools": effects},
	})
}

// poolTx finds a pool for whoever asks in ctx and locks it; with above also the
// Tier 1's of the same product and version, nil where it has none and is not
// limited. Pools are locked in order of id.
func poolTx(ctx context.Context, tx *database.Tx, on domain.Versioned, above bool) (p, from *heldPool, working *partners.Working, err error) {
	seen, err := tx.Pool.Get(ctx, on.ID)
	if db.IsNotFound(err) {
		return nil, nil, nil, domain.NotFound("input.id", "pool")
	}
	if err != nil {
		return nil, nil, nil, fmt.Errorf("catalog: pool: %w", err)
	}
	if working, err = partners.WorkingTx(ctx, tx, seen.PartnerID, "input.id"); err != nil {
		return nil, nil, nil, err
	}
	owners := []string{seen.PartnerID}
	if above {
		owners = append(owners, seen.RootID)
	}
	held, err := lockPools(ctx, tx, owners, seen.ProductID)
	if err != nil {
		return nil, nil, nil, err
	}
	for _, h := range held {
		switch {
		case h.ID == on.ID:
			p = h
		case h.LicenseVersion == seen.LicenseVersion && h.tierOne:
			from = h
		}
	}
	return p, from, working, domain.CheckVersion("input.expectedVersion", on.ExpectedVersion, p.Version)
}

// lockPools locks partners' pools of products, in order of id, whoever asks: the
// stock of a Tier 1 is no matter of those below it, and yet they draw on it.
func lockPools(ctx context.Context, tx *database.Tx, partnerIDs []string, productIDs ...string) ([]*heldPool, error) {
	q := tx.Pool.Query().Where(pool.PartnerIDIn(partnerIDs...), pool.ProductIDIn(productIDs...)).Order(pool.ByID()).WithProduct()
	if tx.Dialect() == dialect.Postgres {
		q.ForUpdate()
	}
	rows, err := q.All(viewer.System(ctx, "system", enum.ViaSystem))
	if err != nil {
		return nil, fmt.Errorf("catalog: lock pools: %w", err)
	}
	out := make([]*heldPool, len(rows))
	for i, r := range rows {
		out[i] = &heldPool{Pool: r, was: *r, tierOne: r.PartnerID == r.RootID}
	}
	return out, nil
}

// takeTx takes stocks for a partner from the pools of its Tier 1; a product of
// which the Tier 1 has no pool is not limited.
func takeTx(ctx context.Context, tx *database.Tx, rootID, path string, stocks []Stock) error {
	if len(stocks) == 0 {
		return nil
	}
	ids := make([]string, len(stocks))
	for i, s := range stocks {
		ids[i] = s.ProductID
	}
	held, err := lockPools(ctx, tx, []string{rootID}, ids...)
	if err != nil {
		return err
	}
	var ps domain.Problems
	for _, h := range held {
		i := slices.Index(ids, h.ProductID)
		units, name := stocks[i].Trial, "trial"
		if h.LicenseVersion == enum.Full {
			units, name = stocks[i].Full, "full"
		}
		if h.add(-units) != nil {
			ps = append(ps, domain.PoolExhausted(fmt.Sprintf("%s.%d.%s", path, i, name),
				domain.Shortage{ProductName: h.Edges.Product.Name, Remaining: h.was.Stock, Wanted: units},
				"Your own pool has only %d units of %s.", h.was.Stock, h.Edges.Product.Name))
		}
	}
	slices.SortFunc(ps, func(a, b domain.Problem) int { return cmp.Compare(a.Path[2], b.Path[2]) })
	if err := ps.Err(); err != nil {
		return err
	}
	for _, h := range held {
		if _, err := h.saveTx(ctx, tx, "pool.take"); err != nil {
			return err
		}
	}
	return nil
}
