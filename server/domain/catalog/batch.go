package catalog

import (
	"cmp"
	"context"
	"fmt"
	"reflect"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// The reads here are for loaders: each answers in the order and length of its
// ids, with a number of statements that does not depend on theirs. sel is what is
// asked of the rows; nil is all columns and no edge.

// maxBounded is how many rows a plain list of the graph has for each parent.
const maxBounded = 200

// ComponentsByProduct reads the products of suites' present compositions, in
// their order; empty for products that are no suite.
func ComponentsByProduct(ctx context.Context, q database.Querier, productIDs []string, sel *domain.Selection) ([][]*db.Product, error) {
	return related[db.Product](ctx, q, productIDs, sel, `SELECT s.id, c.product_id FROM suite_components c
		JOIN products s ON s.id = c.suite_id AND s.suite_version = c.suite_version
		WHERE `+q.In("s.id")+` ORDER BY s.id, c.position`, q.List(productIDs))
}

// ProductsByPartner reads the products that partners may make plans of, by name:
// a Tier 1 of all, an MSP of those granted to it, a reseller of none.
func ProductsByPartner(ctx context.Context, q database.Querier, partnerIDs []string, sel *domain.Selection) ([][]*db.Product, error) {
	cond, args, err := scope.SQL(ctx, "Partner", "k")
	if err != nil {
		return nil, err
	}
	return related[db.Product](ctx, q, partnerIDs, sel, `SELECT k.id, p.id FROM partners k
		JOIN products p ON k.kind IN ('DISTRIBUTOR', 'ISP') OR (k.kind = 'MSP' AND EXISTS (
			SELECT 1 FROM product_grants g WHERE g.partner_id = k.id AND g.product_id = p.id))
		WHERE `+q.In("k.id")+` AND `+cond+` ORDER BY k.id, p.name_key`, append([]any{q.List(partnerIDs)}, args...)...)
}

// GrantedPlansByPartner reads the plans of their Tier 1 that partners may assign, by name.
func GrantedPlansByPartner(ctx context.Context, q database.Querier, partnerIDs []string, sel *domain.Selection) ([][]*db.ServicePlan, error) {
	cond, args, err := scope.SQL(ctx, "PlanGrant", "k")
	if err != nil {
		return nil, err
	}
	return related[db.ServicePlan](ctx, q, partnerIDs, sel, `SELECT k.partner_id, k.plan_id FROM plan_grants k
		JOIN service_plans p ON p.id = k.plan_id
		WHERE `+q.In("k.partner_id")+` AND `+cond+` ORDER BY k.partner_id, p.name_key`, append([]any{q.List(partnerIDs)}, args...)...)
}

// PoolByPartner reads partners' license pools, by product and version.
func PoolByPartner(ctx context.Context, q database.Querier, partnerIDs []string, sel *domain.Selection) ([][]*db.Pool, error) {
	pools := domain.Select(db.Tables["Pool"].ColumnList...)
	if sel != nil {
		for name, child := range sel.Fields {
			pools.Fields[name] = child
		}
	}
	product := domain.Select("name_key")
	if was := pools.Fields["product"]; was != nil {
		for name, child := range was.Fields {
			product.Fields[name] = child
		}
	}
	pools.Fields["product"] = product // sorted by its name
	partners, err := read.ByIDs[db.Partner](ctx, q, partnerIDs,
		&domain.Selection{Fields: map[string]*domain.Selection{"pools": pools}})
	if err != nil {
		return nil, err
	}
	out := make([][]*db.Pool, len(partners))
	for i, p := range partners {
		if p == nil {
			continue
		}
		out[i] = p.Edges.Pools
		slices.SortFunc(out[i], func(a, b *db.Pool) int {
			return cmp.Or(cmp.Compare(a.Edges.Product.NameKey, b.Edges.Product.NameKey), cmp.Compare(a.LicenseVersion, b.LicenseVersion))
		})
		out[i] = out[i][:min(len(out[i]), maxBounded)]
	}
	return out, nil
}

// related reads rows by a statement that gives pairs of a key and a row's id, in
// the order in which each key's rows are wanted.
func related[T any, P read.Entity[T]](ctx context.Context, q database.Querier, keys []string, sel *domain.Selection, pairs string, args ...any) ([][]P, error) {
	byKey, ids, err := scanPairs(ctx, q, pairs, args)
	if err != nil {
		return nil, fmt.Errorf("catalog: related: %w", err)
	}
	out := make([][]P, len(keys))
	if len(ids) == 0 {
		return out, nil
	}
	if sel == nil {
		sel = domain.Select(db.Tables[reflect.TypeFor[T]().Name()].ColumnList...)
	}
	rows, err := read.ByIDs[T, P](ctx, q, ids, sel)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]P, len(rows))
	for _, r := range rows {
		if r != nil {
			byID[r.GetID()] = r
		}
	}
	for i, key := range keys {
		for _, id := range byKey[key] {
			if r := byID[id]; r != nil && len(out[i]) < maxBounded {
				out[i] = append(out[i], r)
			}
		}
	}
	return out, nil
}

func scanPairs(ctx context.Context, q database.Querier, query string, args []any) (byKey map[string][]string, ids []string, err error) {
	rows, err := q.Query(ctx, query, args...)
	if err != nil {
		return nil, nil, err
	}
	defer rows.Close()
	byKey = map[string][]string{}
	for rows.Next() {
		var key, id string
		if err := rows.Scan(&key, &id); err != nil {
			return nil, nil, err
		}
		byKey[key] = append(byKey[key], id)
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return byKey, slices.Compact(ids), rows.Err()
}
