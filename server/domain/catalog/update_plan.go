package catalog

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PlanUpdate changes a plan for later assignments; what customers have stays.
//
// It returns domain.NotFound, domain.Forbidden for another's plan, domain.Stale,
// a refusal for a plan that is locked or whose product is no longer sold, and
// domain.Problems with every value that may not be, TRIAL_IMMUTABLE and
// NFR_IMMUTABLE among them.
func (s *Service) PlanUpdate(ctx context.Context, in PlanUpdateInput) (verb.Done[verb.None], error) {
	if err := mayWritePlans(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "planUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		plan, err := lockPlan(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := checkOnSale(plan.Product, tx.Now(), "input.id"); err != nil {
			return verb.Done[verb.None]{}, err
		}
		if Locked(plan.ServicePlan, plan.Product) {
			return verb.Done[verb.None]{}, domain.Refuse(domain.CodeLockedPlan, "input.id",
				"The suite of the plan changed: approve the change first.")
		}
		next, err := changedPlan(plan, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: plan.ID}, savePlan(ctx, tx, plan, next)
	})
}

// lockPlan locks a plan that the viewer may change, and loads what it licenses.
func lockPlan(ctx context.Context, tx *database.Tx, planID string, expected int) (*Plan, error) {
	rows, err := database.LockPlans(ctx, tx, planID)
	if err != nil {
		return nil, fmt.Errorf("catalog: lock plan: %w", err)
	}
	if len(rows) == 0 {
		return nil, domain.NotFound("input.id", "plan")
	}
	if v := viewer.From(ctx); !v.System && v.Tier() == enum.TierTwo && rows[0].PartnerID != v.PartnerID {
		return nil, domain.Forbidden("input.id", "The plan belongs to your Tier 1.")
	}
	if _, err := partners.WorkingTx(ctx, tx, rows[0].PartnerID, "input.id"); err != nil {
		return nil, err
	}
	if err := domain.CheckVersion("input.expectedVersion", expected, rows[0].Version); err != nil {
		return nil, err
	}
	plans, err := PlansTx(ctx, tx, []string{planID})
	if err != nil {
		return nil, err
	}
	return plans[0], nil
}

// changedPlan computes a plan with the input's changes: pure. The receiver's rows
// are left as they are.
func changedPlan(was *Plan, in PlanUpdateInput) (*Plan, error) {
	var ps domain.Problems
	row := *was.ServicePlan
	if in.Name != nil {
		row.Name = *in.Name
		domain.Line(&ps, "input.name", &row.Name, 1, maxName)
		row.NameKey = domain.Key(row.Name)
	}
	if in.ExternalID != nil {
		row.ExternalID = checkExternalID(&ps, in.ExternalID)
	}
	licensed := make([]*db.Product, len(was.Components))
	choices := make([]*choice, len(was.Components))
	for i, c := range was.Components {
		licensed[i], choices[i] = c.Edges.Product, &choice{c.DataCenter, c.Managed}
	}
	changedTerms(&ps, termsOf(was.ServicePlan), row.LicenseVersion, offeredActivations(licensed), in.PlanTerms).put(&row)
	takeForm(&ps, &row, in.PlanForm)
	chosen := chooseComponents(&ps, licensed, choices, in.Components)
	next := &Plan{ServicePlan: &row, Product: was.Product}
	for i, c := range was.Components {
		changed := *c
		changed.DataCenter, changed.Managed = chosen[i].DataCenter, chosen[i].Managed
		next.Components = append(next.Components, &changed)
	}
	if row.LicenseVersion == enum.NFR {
		checkNFRKept(&ps, was, next)
	}
	return next, ps.Err()
}

// checkNFRKept refuses what a not-for-resale plan may not change beside its terms.
func checkNFRKept(ps *domain.Problems, was, next *Plan) {
	const why = "Only the name of a not-for-resale plan can be changed."
	if (was.ExternalID == nil) != (next.ExternalID == nil) || was.ExternalID != nil && *was.ExternalID != *next.ExternalID {
		*ps = append(*ps, domain.Refuse(domain.CodeNFRImmutable, "input.externalId", why))
	}
	for i, c := range was.Components {
		if c.DataCenter != next.Components[i].DataCenter || c.Managed != next.Components[i].Managed {
			*ps = append(*ps, domain.Refuse(domain.CodeNFRImmutable, "input.components", why))
			return
		}
	}
}

// savePlan writes what differs; nothing when nothing does.
func savePlan(ctx context.Context, tx *database.Tx, was, next *Plan) error {
	changes := planChanges(was, next)
	if len(changes) == 0 {
		return nil
	}
	r := next.ServicePlan
	update := tx.ServicePlan.UpdateOneID(r.ID).SetName(r.Name).SetNameKey(r.NameKey).SetActivation(r.Activation).
		SetInitialMonths(r.InitialMonths).SetAutoRenew(r.AutoRenew).SetRenewalMonths(r.RenewalMonths).
		SetNotificationDays(r.NotificationDays).SetChargeableMonth(r.ChargeableMonth).
		SetGraceLength(r.GraceLength).SetGraceUnit(r.GraceUnit).SetNillableExternalID(r.ExternalID).
		SetTrialForm(r.TrialForm).SetTrialFormUnits(r.TrialFormUnits).SetNillableFormToken(r.FormToken)
	if r.ExternalID == nil {
		update.ClearExternalID()
	}
	if err := update.Exec(ctx); err != nil {
		return planTaken(err)
	}
	for i, c := range next.Components {
		if c.DataCenter == was.Components[i].DataCenter && c.Managed == was.Components[i].Managed {
			continue
		}
		err := tx.PlanComponent.UpdateOneID(c.ID).SetDataCenter(c.DataCenter).SetManaged(c.Managed).Exec(ctx)
		if err != nil {
			return fmt.Errorf("catalog: component: %w", err)
		}
	}
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: r.RootID, PartnerID: r.PartnerID, ObjectID: r.ID, Action: "plan.update", Changes: changes,
	})
}

// planChanges are the fields in which two states of a plan differ.
func planChanges(was, next *Plan) map[string]audit.Change {
	out := map[string]audit.Change{}
	a, b := termsOf(was.ServicePlan), termsOf(next.ServicePlan)
	differ(out, "name", was.Name, next.Name)
	differ(out, "externalId", text(was.ExternalID), text(next.ExternalID))
	differ(out, "activation", a.Activation, b.Activation)
	differ(out, "initialMonths", a.InitialMonths, b.InitialMonths)
	differ(out, "autoRenew", a.AutoRenew, b.AutoRenew)
	differ(out, "renewalMonths", a.RenewalMonths, b.RenewalMonths)
	differ(out, "notificationDays", a.NotificationDays, b.NotificationDays)
	differ(out, "chargeableMonth", a.ChargeableMonth, b.ChargeableMonth)
	differ(out, "graceLength", a.GraceLength, b.GraceLength)
	differ(out, "graceUnit", a.GraceUnit, b.GraceUnit)
	differ(out, "trialForm", was.TrialForm, next.TrialForm)
	differ(out, "trialFormUnits", was.TrialFormUnits, next.TrialFormUnits)
	for i, c := range was.Components {
		name := "components." + c.ProductID
		differ(out, name+".dataCenter", c.DataCenter, next.Components[i].DataCenter)
		differ(out, name+".managed", c.Managed, next.Components[i].Managed)
	}
	return out
}

func differ[T comparable](to map[string]audit.Change, field string, a, b T) {
	if a != b {
		to[field] = audit.Change{From: a, To: b}
	}
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
