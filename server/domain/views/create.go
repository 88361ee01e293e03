package views

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/savedview"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Create saves a view of the viewer's own.
func (s *Service) Create(ctx context.Context, in CreateInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if err := mayKeep(v); err != nil {
		return verb.Done[verb.None]{}, err
	}
	row := db.SavedView{
		ID: id.New(id.SavedView), Version: 1, RootID: v.RootID, PartnerID: v.PartnerID, OwnerID: v.UserID, Page: in.Page,
		Name: in.Name, Search: in.Search, Columns: append([]string{}, in.Columns...), Shared: in.Shared, IsDefault: in.IsDefault,
	}
	if v.IsCustomer() {
		row.CustomerID = &v.CustomerID
	}
	var ps domain.Problems
	check(&ps, &row)
	if err := ps.Err(); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "savedViewCreate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		if err := lockOwnerTx(ctx, tx, v.UserID); err != nil {
			return done, err
		}
		n, err := tx.SavedView.Query().Where(savedview.OwnerID(v.UserID), savedview.PageEQ(row.Page)).Count(ctx)
		if err != nil {
			return done, fmt.Errorf("views: counting: %w", err)
		}
		if n >= maxViews {
			return done, domain.Problems{domain.Invalid("input", "You have %d views of this page; delete one first.", maxViews)}
		}
		if row.IsDefault {
			if err := onlyDefaultTx(ctx, tx, &row); err != nil {
				return done, err
			}
		}
		row.CreatedAt, row.UpdatedAt = tx.Now(), tx.Now()
		if err := database.InsertRows(ctx, tx, &row); err != nil {
			return done, taken(err)
		}
		done.ID = row.ID
		return done, audit.RecordTx(ctx, tx, eventOf(&row, "saved_view.create", map[string]any{
			"page": row.Page, "name": row.Name, "search": row.Search, "columns": row.Columns, "shared": row.Shared, "isDefault": row.IsDefault,
		}))
	})
}
