package audit

import (
	"context"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Exported is which list somebody took away as a file, and what of it.
type Exported struct {
	List   string         `json:"list"`
	Format string         `json:"format"`
	Filter map[string]any `json:"filter,omitempty"`
}

// Export notes that whoever asks exports a list. Whether they may is the list's to
// say.
func (s *Service) Export(ctx context.Context, what Exported) error {
	v := viewer.From(ctx)
	whose := v.PartnerID
	if v.IsCustomer() {
		whose = v.CustomerID
	}
	_, err := database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		return struct{}{}, RecordTx(ctx, tx, Event{
			RootID: v.RootID, PartnerID: v.PartnerID, CustomerID: v.CustomerID, ObjectID: whose, Action: export, Changes: what,
		})
	})
	return err
}
