package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/graph/loader"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// pageArgs are the arguments of a connection.
func pageArgs(first *int, after *string, last *int, before *string) domain.PageArgs {
	return domain.PageArgs{First: first, After: after, Last: last, Before: before}
}

// pageKey asks a loader for the page that the field in ctx wants of a parent.
func pageKey(ctx context.Context, parent string, page domain.PageArgs) loader.Key {
	rows, total := rowsOf(ctx)
	return loader.Key{ID: parent, Rows: rows, Total: total, Page: loader.PageOf(page)}
}

// parts are what every connection is made of.
func parts[T, E any, P read.Entity[T]](page *read.Page[T], edge func(cursor string, row *T) *E) ([]*E, *model.PageInfo) {
	edges := make([]*E, len(page.Rows))
	for i, row := range page.Rows {
		edges[i] = edge(page.Cursor(P(row)), row)
	}
	info := &model.PageInfo{HasNextPage: page.HasNext, HasPreviousPage: page.HasPrevious}
	if n := len(page.Rows); n > 0 {
		first, last := page.Cursor(P(page.Rows[0])), page.Cursor(P(page.Rows[n-1]))
		info.StartCursor, info.EndCursor = &first, &last
	}
	return edges, info
}

func customerPage(ctx context.Context, r *Resolver, page *read.Page[db.Customer], err error) (*model.CustomerConnection, error) {
	if err := writePage(ctx, r, r.types().Customer, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Customer) *model.CustomerEdge {
		return &model.CustomerEdge{Cursor: cursor, Node: row}
	})
	return &model.CustomerConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func partnerPage(ctx context.Context, r *Resolver, page *read.Page[db.Partner], err error) (*model.PartnerConnection, error) {
	if err := writePage(ctx, r, r.types().Partner, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Partner) *model.PartnerEdge {
		return &model.PartnerEdge{Cursor: cursor, Node: row}
	})
	return &model.PartnerConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func productPage(ctx context.Context, r *Resolver, page *read.Page[db.Product], err error) (*model.ProductConnection, error) {
	if err := writePage(ctx, r, r.types().Product, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Product) *model.ProductEdge {
		return &model.ProductEdge{Cursor: cursor, Node: row}
	})
	return &model.ProductConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func planPage(ctx context.Context, r *Resolver, page *read.Page[db.ServicePlan], err error) (*model.ServicePlanConnection, error) {
	if err := writePage(ctx, r, r.types().ServicePlan, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.ServicePlan) *model.ServicePlanEdge {
		return &model.ServicePlanEdge{Cursor: cursor, Node: row}
	})
	return &model.ServicePlanConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func assignmentPage(ctx context.Context, r *Resolver, page *read.Page[db.Assignment], err error) (*model.AssignmentConnection, error) {
	if err := writePage(ctx, r, r.types().Assignment, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Assignment) *model.AssignmentEdge {
		return &model.AssignmentEdge{Cursor: cursor, Node: row}
	})
	return &model.AssignmentConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func licensePage(ctx context.Context, r *Resolver, page *read.Page[db.License], err error) (*model.LicenseConnection, error) {
	if err := writePage(ctx, r, r.types().License, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.License) *model.LicenseEdge {
		return &model.LicenseEdge{Cursor: cursor, Node: row}
	})
	return &model.LicenseConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func linePage(ctx context.Context, r *Resolver, page *read.Page[db.LicenseTransaction], err error) (*model.LicenseTransactionConnection, error) {
	if err := writePage(ctx, r, r.types().LicenseTransaction, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.LicenseTransaction) *model.LicenseTransactionEdge {
		return &model.LicenseTransactionEdge{Cursor: cursor, Node: row}
	})
	return &model.LicenseTransactionConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func crossgradePage(page *read.Page[db.Crossgrade], err error) (*model.CrossgradeConnection, error) {
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Crossgrade) *model.CrossgradeEdge {
		return &model.CrossgradeEdge{Cursor: cursor, Node: row}
	})
	return &model.CrossgradeConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func userPage(ctx context.Context, r *Resolver, page *read.Page[db.User], err error) (*model.UserConnection, error) {
	if err == nil {
		err = withCustomers(ctx, page.Rows)
	}
	if err := writePage(ctx, r, r.types().User, page, err); err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.User) *model.UserEdge {
		return &model.UserEdge{Cursor: cursor, Node: row}
	})
	return &model.UserConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func messagePage(page *read.Page[db.Message], err error) (*model.MessageConnection, error) {
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.Message) *model.MessageEdge {
		return &model.MessageEdge{Cursor: cursor, Node: row}
	})
	return &model.MessageConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}

func auditPage(page *read.Page[db.AuditEvent], err error) (*model.AuditEventConnection, error) {
	if err != nil {
		return nil, err
	}
	edges, info := parts(page, func(cursor string, row *db.AuditEvent) *model.AuditEventEdge {
		return &model.AuditEventEdge{Cursor: cursor, Node: row}
	})
	return &model.AuditEventConnection{Edges: edges, Nodes: page.Rows, PageInfo: info, TotalCount: page.Total}, nil
}
