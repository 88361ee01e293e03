package catalog

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PlanEnable lets a disabled plan be assigned again.
//
// It returns domain.NotFound, domain.Forbidden for another's plan, domain.Stale,
// and a refusal for a plan that is enabled or whose product is no longer sold.
func (s *Service) PlanEnable(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	return s.switchPlan(ctx, "planEnable", in, true)
}

func (s *Service) switchPlan(ctx context.Context, name string, in domain.Versioned, enabled bool) (verb.Done[verb.None], error) {
	if err := mayWritePlans(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: name, Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		plan, err := lockPlan(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if plan.Enabled == enabled {
			state := map[bool]domain.Words{true: "enabled", false: "disabled"}[enabled]
			return verb.Done[verb.None]{}, domain.Refuse(domain.CodeStateInvalid, "input.id", "The plan is already %s.", state)
		}
		if enabled {
			if err := checkOnSale(plan.Product, tx.Now(), "input.id"); err != nil {
				return verb.Done[verb.None]{}, err
			}
		}
		if err := tx.ServicePlan.UpdateOneID(plan.ID).SetEnabled(enabled).Exec(ctx); err != nil {
			return verb.Done[verb.None]{}, fmt.Errorf("catalog: %s: %w", name, err)
		}
		return verb.Done[verb.None]{ID: plan.ID}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: plan.RootID, PartnerID: plan.PartnerID, ObjectID: plan.ID,
			Action:  map[bool]string{true: "plan.enable", false: "plan.disable"}[enabled],
			Changes: map[string]audit.Change{"enabled": {From: plan.Enabled, To: enabled}},
		})
	})
}
