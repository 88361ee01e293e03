package registration

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

const (
	// maxKeys is how many keys are generated or voided at once (spec 5.1, row 41).
	maxKeys = 1000
	maxNote = 200
)

// Generated is what was generated.
type Generated struct {
	// BatchID is what the keys have in common.
	BatchID string `json:"batchId"`
}

// KeysGenerate makes keys of a plan: its customers are known when they register.
// Stock is taken then, and not before.
//
// It returns domain.NotFound for a plan or partner outside the viewer's scope, or a
// plan that the partner may not assign, a refusal for a plan that cannot be
// assigned now, for one that is not for resale, and for a server without a secret,
// and domain.Problems with every value that may not be.
func (s *Service) KeysGenerate(ctx context.Context, in GenerateInput) (verb.Done[Generated], error) {
	if !viewer.From(ctx).Can(enum.KeysWrite) {
		return verb.Done[Generated]{}, domain.Withheld(viewer.From(ctx), "input", "generate registration keys", enum.KeysWrite)
	}
	if s.vault == nil {
		return verb.Done[Generated]{}, domain.Refuse(domain.CodeStateInvalid, "input",
			"This server has no secret to keep registration keys with: its operator has to set LMP_SECRET.")
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "registrationKeysGenerate", Input: in}, func(tx *database.Tx) (verb.Done[Generated], error) {
		batch, err := s.KeysGenerateTx(ctx, tx, in)
		if err != nil {
			return verb.Done[Generated]{}, err
		}
		return verb.Done[Generated]{ID: batch, Effects: Generated{BatchID: batch}}, nil
	})
}

// KeysGenerateTx is KeysGenerate within another's transaction, which has checked
// that the viewer may generate keys and that there is a vault. It returns the
// batch of the keys.
func (s *Service) KeysGenerateTx(ctx context.Context, tx *database.Tx, in GenerateInput) (string, error) {
	plan, partner, err := offeredTx(ctx, tx, in)
	if err != nil {
		return "", err
	}
	batch := id.New(id.KeyBatch)
	rows, err := s.newKeys(tx.Now(), partner, plan, batch, in)
	if err != nil {
		return "", err
	}
	if err := database.InsertRows(ctx, tx, rows...); err != nil {
		return "", fmt.Errorf("registration: keys: %w", err)
	}
	return batch, audit.RecordTx(ctx, tx, audit.Event{
		RootID: partner.RootID, PartnerID: partner.ID, ObjectID: plan.ID, Action: actionGenerate, Changes: madeKeys{in, Generated{batch}},
	})
}

// actionGenerate is what the audit log calls it, and madeKeys what it says.
const actionGenerate = "registration_key.generate"

type madeKeys struct {
	GenerateInput
	Generated
}

// offeredTx is the plan that keys are made of, and whose customers they make.
func offeredTx(ctx context.Context, tx *database.Tx, in GenerateInput) (*catalog.Plan, *partners.Working, error) {
	plan, err := catalog.PlanTx(ctx, tx, in.PlanID)
	if err != nil {
		return nil, nil, err
	}
	partner, err := partners.HoldTx(ctx, tx, ownerOf(viewer.From(ctx), plan, in), "input.partnerId")
	if err != nil {
		return nil, nil, err
	}
	return plan, partner, checkPlan(ctx, tx, plan, partner.ID, "input.planId")
}

// ownerOf is the partner whose customers the keys make.
func ownerOf(v *viewer.Viewer, plan *catalog.Plan, in GenerateInput) string {
	switch {
	case in.PartnerID != nil:
		return *in.PartnerID
	case v.System, v.Tier() == enum.TierOne:
		return plan.PartnerID
	}
	return v.PartnerID
}

// checkPlan refuses a plan that customers of a partner cannot be assigned now.
func checkPlan(ctx context.Context, tx *database.Tx, plan *catalog.Plan, partnerID, path string) error {
	ok, err := catalog.MayAssignTx(ctx, tx, plan, partnerID)
	if err != nil {
		return err
	}
	if !ok {
		return domain.NotFound(path, "plan that the partner may assign")
	}
	if plan.LicenseVersion == enum.NFR {
		return domain.Refuse(domain.CodeStateInvalid, path, "%s is not for resale: nobody else can register for it.", plan.Name)
	}
	return plan.CheckAssignable(tx.Now(), path)
}

// newKeys makes the rows of a batch at an instant; every value that may not be is in
// the error.
func (s *Service) newKeys(now time.Time, partner *partners.Working, plan *catalog.Plan, batch string, in GenerateInput) ([]*db.RegistrationKey, error) {
	var ps domain.Problems
	if in.Count < 1 || in.Count > maxKeys {
		ps.Add("input.count", "1 to 1,000 keys are generated at once.")
	}
	domain.CheckUnits(&ps, "input.units", in.Units)
	row := db.RegistrationKey{
		CreatedAt: now, UpdatedAt: now, Version: 1, RootID: partner.RootID, PartnerID: partner.ID,
		PlanID: plan.ID, BatchID: batch, Units: in.Units, TimeZone: partner.TimeZone,
	}
	if in.Note != nil {
		row.Note = *in.Note
		domain.Line(&ps, "input.note", &row.Note, 0, maxNote)
		row.Search = domain.Search(row.Note)
	}
	if in.ExpiresOn != nil {
		zone := domain.Zone(partner.TimeZone)
		if in.ExpiresOn.Before(domain.DateIn(now, zone)) {
			ps.Add("input.expiresOn", "The last day on which a key can be registered is today or later.")
		}
		end := in.ExpiresOn.AddDays(1).Start(zone)
		row.ExpiresAt = &end
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	rows := make([]*db.RegistrationKey, in.Count)
	for i := range rows {
		k, value := row, newKey()
		k.ID = id.New(id.Key)
		k.Hash, k.Sealed, k.Prefix = s.vault.Hash(value), s.vault.Seal(value, k.ID), value[:prefixSize]
		rows[i] = &k
	}
	return rows, nil
}
