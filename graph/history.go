package graph

import (
	"context"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// Timeline lists what happened to a customer.
func (customerFields) Timeline(ctx context.Context, c *db.Customer, first *int, after *string, last *int, before *string) (*model.TimelineEntryConnection, error) {
	page, err := loadersOf(ctx).CustomerTimeline.Load(pageKey(ctx, c.ID, pageArgs(first, after, last, before)))
	if err != nil {
		return nil, err
	}
	out := &model.TimelineEntryConnection{
		Edges: make([]*model.TimelineEntryEdge, len(page.Entries)), Nodes: make([]*licensing.TimelineEntry, len(page.Entries)),
		PageInfo: &model.PageInfo{HasNextPage: page.HasNext, HasPreviousPage: page.HasPrevious}, TotalCount: page.Total,
	}
	for i := range page.Entries {
		entry := &page.Entries[i]
		out.Nodes[i], out.Edges[i] = entry, &model.TimelineEntryEdge{Cursor: entry.Cursor(), Node: entry}
	}
	if n := len(out.Edges); n > 0 {
		out.PageInfo.StartCursor, out.PageInfo.EndCursor = &out.Edges[0].Cursor, &out.Edges[n-1].Cursor
	}
	return out, nil
}

// Changes are told in the viewer's language, as far as they are words.
func (timelineFields) Changes(ctx context.Context, e *licensing.TimelineEntry) (string, error) {
	return licensing.ChangesOf(e.Changes(), viewer.From(ctx).Locale), nil
}

// Object finds what an entry is about.
func (timelineFields) Object(ctx context.Context, e *licensing.TimelineEntry) (model.Node, error) {
	return objectOf(ctx, e.ObjectID())
}

// LicensesAsOf lists a customer's licenses as they were.
func (customerFields) LicensesAsOf(ctx context.Context, c *db.Customer, at time.Time, first *int, after *string, last *int, before *string) (*model.LicenseStateConnection, error) {
	key := pageKey(ctx, c.ID, pageArgs(first, after, last, before))
	key.At = at
	page, err := loadersOf(ctx).CustomerAsOf.Load(key)
	if err != nil {
		return nil, err
	}
	nodes := make([]*licensing.LicenseState, 0, len(page.Rows))
	var failed error
	edges, info := parts(page, func(cursor string, line *db.LicenseTransaction) *model.LicenseStateEdge {
		state, err := licensing.StateAt(line, at)
		if err != nil {
			failed = err
		}
		nodes = append(nodes, &state)
		return &model.LicenseStateEdge{Cursor: cursor, Node: &state}
	})
	return &model.LicenseStateConnection{Edges: edges, Nodes: nodes, PageInfo: info, TotalCount: page.Total}, failed
}
