package registration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/registrationkey"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// demoKeys says what became of the first keys of a batch, the others being available,
// how many days ago the second batch was made, and on how many days it could be
// registered.
var demoKeys = struct{ count, units, registered, voided, ago, days int }{count: 12, units: 10, registered: 3, voided: 2, ago: 400, days: 30}

// Demo adds registration keys to the demonstration: for each partner that makes
// plans two batches of its first full one, with keys in every state. Where there
// are keys already it adds none; without a vault there are none.
func (s *Service) Demo(ctx context.Context) error {
	if s.vault == nil {
		return nil
	}
	_, err := database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		if there, err := tx.RegistrationKey.Query().Exist(ctx); err != nil || there {
			return struct{}{}, err
		}
		plans, err := tx.ServicePlan.Query().
			Where(serviceplan.LicenseVersionEQ(enum.Full), serviceplan.Enabled(true)).Order(serviceplan.ByNameKey(), serviceplan.ByID()).All(ctx)
		if err != nil {
			return struct{}{}, err
		}
		done := map[string]bool{}
		for _, p := range plans {
			if done[p.PartnerID] {
				continue
			}
			switch made, err := s.demoOf(ctx, tx, p); {
			case err != nil:
				return struct{}{}, err
			case made:
				done[p.PartnerID] = true
			}
		}
		return struct{}{}, nil
	})
	if err != nil {
		return fmt.Errorf("demo: registration keys: %w", err)
	}
	return nil
}

// demoOf makes the batches of a plan; false when it has no customers, or cannot
// be assigned.
func (s *Service) demoOf(ctx context.Context, tx *database.Tx, p *db.ServicePlan) (bool, error) {
	held, err := tx.Assignment.Query().Where(assignment.PlanID(p.ID), assignment.PartnerID(p.PartnerID)).
		Order(assignment.ByID()).Limit(demoKeys.registered).All(ctx)
	if err != nil || len(held) < demoKeys.registered {
		return false, err
	}
	fair, last := "Autumn fair", "Last year's fair"
	batch, err := s.KeysGenerateTx(ctx, tx, GenerateInput{PlanID: p.ID, Count: demoKeys.count, Units: demoKeys.units, Note: &fair})
	if reasonOf(err) != nil {
		return false, nil // it is locked, or no longer sold
	}
	if err != nil {
		return false, err
	}
	keys, err := tx.RegistrationKey.Query().Where(registrationkey.BatchID(batch)).Order(registrationkey.ByID()).All(ctx)
	if err != nil {
		return false, err
	}
	for i, k := range keys[:demoKeys.registered+demoKeys.voided] {
		change := tx.RegistrationKey.UpdateOneID(k.ID)
		if i < demoKeys.registered {
			change.SetRegisteredAt(tx.Now()).SetCustomerID(held[i].CustomerID)
		} else {
			change.SetVoidedAt(tx.Now())
		}
		if err := change.Exec(ctx); err != nil {
			return false, err
		}
	}
	return true, s.demoOver(ctx, tx, GenerateInput{PlanID: p.ID, Count: demoKeys.count, Units: demoKeys.units, Note: &last})
}

// demoOver makes a batch as it was made long ago, by the rules of then, and noted in
// the audit log then.
func (s *Service) demoOver(ctx context.Context, tx *database.Tx, in GenerateInput) error {
	plan, partner, err := offeredTx(ctx, tx, in)
	if err != nil {
		return err
	}
	made := tx.Now().AddDate(0, 0, -demoKeys.ago)
	in.ExpiresOn = new(domain.DateIn(made, domain.Zone(partner.TimeZone)).AddDays(demoKeys.days))
	batch := id.At(id.KeyBatch, made)
	rows, err := s.newKeys(made, partner, plan, batch, in)
	if err != nil {
		return err
	}
	changes, err := json.Marshal(madeKeys{in, Generated{batch}})
	if err != nil {
		return err
	}
	v := viewer.From(ctx)
	event := &db.AuditEvent{
		ID: id.At(id.Audit, made), CreatedAt: made, RootID: partner.RootID, PartnerID: partner.ID,
		ActorID: v.UserID, ActorName: v.Name, Via: v.Via, ObjectID: plan.ID, Action: actionGenerate, Changes: string(changes),
	}
	return errors.Join(database.InsertRows(ctx, tx, rows...), database.InsertRows(ctx, tx, event))
}
