package graph

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph/model"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/views"
)

func (f viewerFields) SavedViews(ctx context.Context, _ *viewer.Viewer, page enum.ViewPage) ([]*db.SavedView, error) {
	return f.r.Views.List(ctx, page, selectionOf(ctx, "SavedView"))
}

// SavedViewCreate saves a view.
func (m mutation) SavedViewCreate(ctx context.Context, in views.CreateInput) (*model.SavedViewCreatePayload, error) {
	done, err := m.r.Views.Create(ctx, in)
	row, problems, err := changed[db.SavedView](ctx, m.r, "savedView", "SavedView", done.ID, err)
	return &model.SavedViewCreatePayload{SavedView: row, UserErrors: problems}, err
}

// SavedViewUpdate changes a view.
func (m mutation) SavedViewUpdate(ctx context.Context, in views.UpdateInput) (*model.SavedViewUpdatePayload, error) {
	clearNulls(ctx, &in)
	done, err := m.r.Views.Update(ctx, in)
	row, problems, err := changed[db.SavedView](ctx, m.r, "savedView", "SavedView", done.ID, err)
	return &model.SavedViewUpdatePayload{SavedView: row, UserErrors: problems}, err
}

// SavedViewDelete deletes a view.
func (m mutation) SavedViewDelete(ctx context.Context, in domain.Versioned) (*model.SavedViewDeletePayload, error) {
	done, err := m.r.Views.Delete(ctx, in)
	problems, err := userErrors(ctx, m.r, err)
	if err != nil {
		return nil, err
	}
	out := &model.SavedViewDeletePayload{UserErrors: problems}
	if done.ID != "" {
		out.DeletedID = &done.ID
	}
	return out, nil
}

func (savedViewFields) ViewerCanUpdate(ctx context.Context, row *db.SavedView) (bool, error) {
	return views.CanUpdate(stateOf(ctx).viewer, row), nil
}

func (savedViewFields) ViewerCanDelete(ctx context.Context, row *db.SavedView) (bool, error) {
	return views.CanDelete(stateOf(ctx).viewer, row), nil
}
