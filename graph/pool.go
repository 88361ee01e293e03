package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// Pools lists license pools.
func (q query) Pools(ctx context.Context, filter *catalog.PoolFilter, orderBy *catalog.PoolOrder, first *int, after *string, last *int, before *string) (*model.PoolEntryConnection, error) {
	rows, total := rowsOf(ctx)
	page, err := q.r.Catalog.PoolList(ctx, filter, orderBy, pageArgs(first, after, last, before), rows, total)
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Pool) *model.PoolEntryEdge {
		return &model.PoolEntryEdge{Cursor: cursor, Node: row}
	})
	return &model.PoolEntryConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

// PoolCreate makes a pool.
func (m mutation) PoolCreate(ctx context.Context, in catalog.PoolCreateInput, dryRun bool) (*model.PoolCreatePayload, error) {
	done, err := m.r.Catalog.PoolCreate(ctx, in, dryRun)
	row, problems, err := changed[db.Pool](ctx, m.r, "pool", "PoolEntry", done.ID, err)
	return &model.PoolCreatePayload{Pool: row, Effects: poolEffects(done.Effects, problems), UserErrors: problems}, err
}

// PoolRefill adds units to a pool.
func (m mutation) PoolRefill(ctx context.Context, in catalog.PoolRefillInput, dryRun bool) (*model.PoolRefillPayload, error) {
	done, err := m.r.Catalog.PoolRefill(ctx, in, dryRun)
	row, problems, err := changed[db.Pool](ctx, m.r, "pool", "PoolEntry", done.ID, err)
	return &model.PoolRefillPayload{Pool: row, Effects: poolEffects(done.Effects, problems), UserErrors: problems}, err
}

// PoolUpdate changes the levels of a pool.
func (m mutation) PoolUpdate(ctx context.Context, in catalog.PoolUpdateInput, dryRun bool) (*model.PoolUpdatePayload, error) {
	done, err := m.r.Catalog.PoolUpdate(ctx, in, dryRun)
	row, problems, err := changed[db.Pool](ctx, m.r, "pool", "PoolEntry", done.ID, err)
	return &model.PoolUpdatePayload{Pool: row, Effects: poolEffects(done.Effects, problems), UserErrors: problems}, err
}

// poolEffects are the effects of a change that concerns pools alone.
func poolEffects(pools []catalog.PoolEffect, problems []model.UserError) *licensing.Effects {
	e := licensing.NoEffects()
	e.Pools = append(e.Pools, pools...)
	return effects(e, problems)
}

func (poolFields) BelowThreshold(_ context.Context, p *db.Pool) (bool, error) {
	return catalog.BelowThreshold(p), nil
}

func (poolFields) Level(_ context.Context, p *db.Pool) (enum.PoolLevel, error) {
	return catalog.LevelOf(p), nil
}

func (poolFields) RefillUnits(_ context.Context, p *db.Pool) (int, error) {
	return catalog.RefillUnits(p), nil
}

func (poolFields) ViewerCanUpdate(ctx context.Context, p *db.Pool) (bool, error) {
	return catalog.CanUpdatePool(viewer.From(ctx), p), nil
}

func (poolFields) ViewerCanSetMaximum(ctx context.Context, p *db.Pool) (bool, error) {
	return catalog.CanSetMaximum(viewer.From(ctx), p), nil
}

func (poolFields) ViewerCanRefill(ctx context.Context, p *db.Pool) (bool, error) {
	return catalog.CanRefill(viewer.From(ctx), p), nil
}
