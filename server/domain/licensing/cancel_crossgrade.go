package licensing

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CrossgradeCancel gives an open crossgrade up: the plan is not assigned, and the
// customer keeps what it has. That of a disabled customer can be given up, too.
//
// It returns domain.NotFound, domain.Stale, and STATE_INVALID for one that is over.
func (s *Service) CrossgradeCancel(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	if err := mayCrossgrade(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "crossgradeCancel", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		whose, err := customerOfKept(ctx, tx, in.ID)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if _, err := database.LockCustomers(ctx, tx, whose.CustomerID); err != nil {
			return verb.Done[verb.None]{}, fmt.Errorf("licensing: lock customer: %w", err)
		}
		k, err := loadKept(ctx, tx, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if _, err := partners.WorkingTx(ctx, tx, k.PartnerID, "input.id"); err != nil {
			return verb.Done[verb.None]{}, err
		}
		k.touch(tx)
		k.CanceledAt = new(tx.Now())
		if err := database.SaveLater(ctx, tx, k.Crossgrade); err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: k.ID}, k.recordTx(ctx, tx, "crossgrade.cancel",
			map[string]audit.Change{"canceledAt": {To: k.CanceledAt}})
	})
}
