// Package views keeps lists of the console under names.
package views

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/savedview"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service is the area.
type Service struct{ db *database.DB }

// New makes the area's service.
func New(d *database.DB) *Service { return &Service{db: d} }

// ForgetUserTx deletes what a user kept alone; what was shared is the company's.
func ForgetUserTx(ctx context.Context, tx *database.Tx, userID string) error {
	if _, err := tx.Exec(ctx, "DELETE FROM saved_views WHERE owner_id = ? AND NOT shared", userID); err != nil {
		return fmt.Errorf("views: deleting a user's: %w", err)
	}
	return nil
}

// mayKeep refuses whoever is nobody at the console.
func mayKeep(v *viewer.Viewer) error {
	switch {
	case v == nil:
		return verb.ErrUnauthenticated
	case !atConsole(v):
		return domain.Forbidden("input", "Views are for people at the console; sign in for that.")
	}
	return nil
}

// lockOwnerTx makes those who save a user's views wait for each other.
func lockOwnerTx(ctx context.Context, tx *database.Tx, userID string) error {
	var locked string
	err := tx.QueryOne(ctx, []any{&locked}, "SELECT id FROM users WHERE id = ?"+tx.ForUpdate(), userID)
	if err != nil {
		return fmt.Errorf("views: locking a user: %w", err)
	}
	return nil
}

// findTx finds a view that v sees.
func findTx(ctx context.Context, tx *database.Tx, v *viewer.Viewer, id string) (*db.SavedView, error) {
	row, err := tx.SavedView.Query().Where(savedview.ID(id)).Only(ctx)
	if db.IsNotFound(err) || err == nil && !canSee(v, row) {
		return nil, domain.NotFound("input.id", "view")
	}
	if err != nil {
		return nil, fmt.Errorf("views: reading a view: %w", err)
	}
	return row, nil
}

// onlyDefaultTx takes the mark from the view that has opened by itself so far.
func onlyDefaultTx(ctx context.Context, tx *database.Tx, row *db.SavedView) error {
	err := tx.SavedView.Update().
		Where(savedview.OwnerID(row.OwnerID), savedview.PageEQ(row.Page), savedview.IsDefault(true), savedview.IDNEQ(row.ID)).
		SetIsDefault(false).Exec(ctx)
	if err != nil {
		return fmt.Errorf("views: changing the default: %w", err)
	}
	return nil
}

// taken is what a unique index said.
func taken(err error) error {
	if _, ok := database.IsUnique(err); ok {
		return domain.Problems{domain.Invalid("input.name", "You have a view of this name; choose another.")}
	}
	return fmt.Errorf("views: saving a view: %w", err)
}

func eventOf(row *db.SavedView, action string, changes any) audit.Event {
	e := audit.Event{RootID: row.RootID, PartnerID: row.PartnerID, ObjectID: row.ID, Action: action, Changes: changes}
	if row.CustomerID != nil {
		e.CustomerID = *row.CustomerID
	}
	return e
}
