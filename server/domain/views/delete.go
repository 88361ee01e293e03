package views

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Delete deletes a view: one of the viewer's own, or for an administrator one that
// a colleague shares.
func (s *Service) Delete(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if err := mayKeep(v); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "savedViewDelete", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		row, err := findTx(ctx, tx, v, in.ID)
		if err != nil {
			return done, err
		}
		if !CanDelete(v, row) {
			return done, domain.Forbidden("input.id", "The view is a colleague's: its owner or an administrator deletes it.")
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, row.Version); err != nil {
			return done, err
		}
		if err := tx.SavedView.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return done, fmt.Errorf("views: deleting a view: %w", err)
		}
		done.ID = row.ID
		return done, audit.RecordTx(ctx, tx, eventOf(row, "saved_view.delete", map[string]any{"page": row.Page, "name": row.Name}))
	})
}
