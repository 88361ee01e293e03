package views

import (
	"context"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Update changes a view of the viewer's own.
func (s *Service) Update(ctx context.Context, in UpdateInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if err := mayKeep(v); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "savedViewUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		if err := lockOwnerTx(ctx, tx, v.UserID); err != nil {
			return done, err
		}
		was, err := findTx(ctx, tx, v, in.ID)
		if err != nil {
			return done, err
		}
		if !CanUpdate(v, was) {
			return done, domain.Forbidden("input.id", "The view is a colleague's: save a copy, and change that.")
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, was.Version); err != nil {
			return done, err
		}
		next, err := applied(*was, in)
		if err != nil {
			return done, err
		}
		changes := differences(was, next)
		done.ID = was.ID
		if len(changes) == 0 {
			return done, nil
		}
		if next.IsDefault {
			if err := onlyDefaultTx(ctx, tx, next); err != nil {
				return done, err
			}
		}
		err = tx.SavedView.UpdateOneID(next.ID).SetName(next.Name).SetNameKey(next.NameKey).SetSearch(next.Search).
			SetColumns(next.Columns).SetShared(next.Shared).SetIsDefault(next.IsDefault).Exec(ctx)
		if err != nil {
			return done, taken(err)
		}
		return done, audit.RecordTx(ctx, tx, eventOf(next, "saved_view.update", changes))
	})
}

// applied is the view as the input makes it.
func applied(row db.SavedView, in UpdateInput) (*db.SavedView, error) {
	if in.Name != nil {
		row.Name = *in.Name
	}
	if in.Search != nil {
		row.Search = *in.Search
	}
	if in.Columns != nil {
		row.Columns = in.Columns
	}
	if in.Shared != nil {
		row.Shared = *in.Shared
	}
	if in.IsDefault != nil {
		row.IsDefault = *in.IsDefault
	}
	var ps domain.Problems
	check(&ps, &row)
	return &row, ps.Err()
}

func differences(was, row *db.SavedView) map[string]audit.Change {
	out := map[string]audit.Change{}
	for _, f := range []struct {
		name     string
		from, to any
	}{
		{"name", was.Name, row.Name}, {"search", was.Search, row.Search},
		{"shared", was.Shared, row.Shared}, {"isDefault", was.IsDefault, row.IsDefault},
	} {
		if f.from != f.to {
			out[f.name] = audit.Change{From: f.from, To: f.to}
		}
	}
	if !slices.Equal(was.Columns, row.Columns) {
		out["columns"] = audit.Change{From: was.Columns, To: row.Columns}
	}
	return out
}
