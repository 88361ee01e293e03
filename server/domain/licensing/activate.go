package licensing

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// LicenseActivate records that a licence was activated with its code. It returns
// domain.NotFound for a code that no licence in the viewer's scope has, and a
// refusal when the licence is activated already or no longer runs.
func (s *Service) LicenseActivate(ctx context.Context, in LicenseActivateInput, dryRun bool) (verb.Done[Effects], error) {
	v := viewer.From(ctx)
	if !v.Can(enum.LicensesWrite) {
		return verb.Done[Effects]{}, domain.Forbidden("input", "Your role does not change licences.")
	}
	code, ok := NormalizeCode(in.Code)
	if !ok {
		return verb.Done[Effects]{}, domain.Invalid("input.code", "An activation code looks like %s.", codeShape)
	}
	call := verb.Call{Name: "licenseActivate", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Effects], error) {
		found, err := tx.License.Query().Where(license.ActivationCode(code)).Only(ctx)
		if db.IsNotFound(err) {
			return verb.Done[Effects]{}, domain.NotFound("input.code", "activation code")
		}
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: code: %w", err)
		}
		customer, _, err := lockCustomer(ctx, tx, found.CustomerID, "input.code")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		// Read again under the lock, with what the report names.
		l, err := tx.License.Query().Where(license.ID(found.ID)).WithProduct().
			WithAssignment(func(q *db.AssignmentQuery) { q.WithPlan() }).Only(ctx)
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: code: %w", err)
		}
		if status := domain.LicenseStatus(l, tx.Now()); status != enum.AwaitingActivation {
			return verb.Done[Effects]{}, domain.Refuse(domain.CodeStateInvalid, "input.code",
				"Only a licence that awaits its activation can be activated; this one is %s.", status)
		}
		effects, err := activateTx(ctx, tx, []*db.License{l})
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := touchHoldings(ctx, tx, customer.ID); err != nil {
			return verb.Done[Effects]{}, err
		}
		return verb.Done[Effects]{ID: l.ID, Effects: effects}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: l.RootID, PartnerID: l.PartnerID, CustomerID: l.CustomerID,
			ObjectID: l.ID, Action: "license.activate", Effects: effects,
		})
	})
}

// ActivateAtSignInTx starts the licences of a customer that wait for the first
// sign-in of one of its users; there are none from the second on.
func ActivateAtSignInTx(ctx context.Context, tx *database.Tx, customerID string) error {
	query := tx.License.Query().
		Where(license.CustomerID(customerID), license.ActivationEQ(enum.FirstSignIn), license.ActivatedAtIsNil(),
			license.CanceledAtIsNil(), license.SuspendedAtIsNil(), license.BlockedAtIsNil())
	some, err := query.Clone().Exist(ctx)
	if err != nil {
		return fmt.Errorf("licensing: waiting licences: %w", err)
	}
	if !some {
		return nil
	}
	if _, err := database.LockCustomers(ctx, tx, customerID); err != nil {
		return fmt.Errorf("licensing: lock customer: %w", err)
	}
	// Read under the lock: another of its users may have signed in meanwhile.
	waiting, err := query.WithProduct().WithAssignment(func(q *db.AssignmentQuery) { q.WithPlan() }).All(ctx)
	if err != nil {
		return fmt.Errorf("licensing: waiting licences: %w", err)
	}
	if len(waiting) == 0 {
		return nil
	}
	effects, err := activateTx(ctx, tx, waiting)
	if err != nil {
		return err
	}
	if err := touchHoldings(ctx, tx, customerID); err != nil {
		return err
	}
	l := waiting[0]
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: l.RootID, PartnerID: l.PartnerID, CustomerID: customerID, ObjectID: customerID,
		Action: "license.activate_at_sign_in", Effects: effects,
	})
}

// activateTx marks licences, loaded with product and plan, as activated; the term
// of one that waited for the first sign-in begins today.
func activateTx(ctx context.Context, tx *database.Tx, waiting []*db.License) (Effects, error) {
	now := tx.Now()
	effects := NoEffects()
	changes := make([]Change, len(waiting))
	for i, before := range waiting {
		after := activated(before, now)
		err := tx.License.UpdateOneID(after.ID).
			SetActivatedAt(*after.ActivatedAt).SetAnchorDay(after.AnchorDay).SetNillableStartsAt(after.StartsAt).
			SetNillableExpiresAt(after.ExpiresAt).SetNillableNotifyAt(after.NotifyAt).
			SetNillableGraceEndsAt(after.GraceEndsAt).SetNillableChargeStartsAt(after.ChargeStartsAt).Exec(ctx)
		if err != nil {
			return Effects{}, fmt.Errorf("licensing: activate: %w", err)
		}
		changes[i] = changeOf(before, after, "ACTIVATED", now)
	}
	return effects, recordTx(ctx, tx, &effects, changes)
}

// activated is a licence as it is once activated at now: pure.
func activated(l *db.License, now time.Time) *db.License {
	after := *l
	after.ActivatedAt = &now
	if after.StartsAt == nil {
		Begin(&after, domain.DateIn(now, domain.Zone(after.TimeZone)))
	}
	return &after
}

// changeOf makes the change of a licence that was loaded with product and plan.
func changeOf(before, after *db.License, cause string, at time.Time) Change {
	plan := before.Edges.Assignment.Edges.Plan
	return Change{
		Type: enum.LicenseChange, Cause: cause, Before: before, After: after,
		PlanID: plan.ID, PlanName: plan.Name, ProductName: before.Edges.Product.Name, EffectiveAt: at,
	}
}
