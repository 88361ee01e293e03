package catalog

import (
	"context"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/productgrant"
	"github.com/openlmp/openlmp/ent/db/suitecomponent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PlanCreate makes a plan of a product that its partner may sell.
//
// It returns domain.NotFound for a partner or product that the viewer cannot
// see, domain.Forbidden for a reseller and for a product that is not granted, a
// refusal for one that is no longer sold, and domain.Problems with every value
// that may not be.
func (s *Service) PlanCreate(ctx context.Context, in PlanCreateInput) (verb.Done[verb.None], error) {
	if err := mayWritePlans(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "planCreate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		plan, err := PlanCreateTx(ctx, tx, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: plan.ID}, nil
	})
}

// PlanCreateTx is PlanCreate within another's transaction, which has checked
// that the viewer may write plans.
func PlanCreateTx(ctx context.Context, tx *database.Tx, in PlanCreateInput) (*Plan, error) {
	partnerID := viewer.From(ctx).PartnerID
	if in.PartnerID != nil {
		partnerID = *in.PartnerID
	}
	partner, err := partners.HoldTx(ctx, tx, partnerID, "input.partnerId")
	if err != nil {
		return nil, err
	}
	product, err := plannableTx(ctx, tx, partner, in.ProductID)
	if err != nil {
		return nil, err
	}
	licensed, err := LicensedTx(ctx, tx, product)
	if err != nil {
		return nil, err
	}
	plan, err := newPlan(partner, product, licensed, in)
	if err != nil {
		return nil, err
	}
	if err := insertPlan(ctx, tx, plan); err != nil {
		return nil, err
	}
	return plan, audit.RecordTx(ctx, tx, audit.Event{
		RootID: plan.RootID, PartnerID: plan.PartnerID, ObjectID: plan.ID, Action: "plan.create", Changes: in,
	})
}

// mayWritePlans refuses whoever may write no plan at all.
func mayWritePlans(ctx context.Context) error {
	v := viewer.From(ctx)
	if !v.Can(enum.PlansWrite) {
		return domain.Withheld(v, "input", "change plans", enum.PlansWrite)
	}
	if v.Kind == enum.Reseller {
		return domain.Forbidden("input", "A reseller assigns the plans of its Tier 1 and has none of its own.")
	}
	return nil
}

// plannableTx loads the product that a partner wants to make a plan of: a Tier 1
// of any that is sold, an MSP of those granted to it, a reseller of none.
func plannableTx(ctx context.Context, tx *database.Tx, partner *partners.Working, productID string) (*db.Product, error) {
	if partner.Kind == enum.Reseller {
		return nil, domain.Forbidden("input.partnerId", "A reseller assigns the plans of its Tier 1 and has none of its own.")
	}
	product, err := tx.Product.Get(ctx, productID)
	if db.IsNotFound(err) {
		return nil, domain.NotFound("input.productId", "product")
	}
	if err != nil {
		return nil, fmt.Errorf("catalog: product: %w", err)
	}
	if partner.Kind == enum.MSP {
		granted, err := tx.ProductGrant.Query().
			Where(productgrant.PartnerID(partner.ID), productgrant.ProductID(product.ID)).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("catalog: grants: %w", err)
		}
		if !granted {
			return nil, domain.Forbidden("input.productId", "%s is not granted to %s.", product.Name, partner.Company)
		}
	}
	return product, checkOnSale(product, tx.Now(), "input.productId")
}

// LicensedTx loads what a product licenses now: itself, or the components of
// a suite in their order.
func LicensedTx(ctx context.Context, tx *database.Tx, product *db.Product) ([]*db.Product, error) {
	if product.Kind != enum.Suite {
		return []*db.Product{product}, nil
	}
	rows, err := tx.SuiteComponent.Query().
		Where(suitecomponent.SuiteID(product.ID), suitecomponent.SuiteVersion(product.SuiteVersion)).
		Order(suitecomponent.ByPosition()).WithProduct().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("catalog: composition: %w", err)
	}
	out := make([]*db.Product, len(rows))
	for i, r := range rows {
		out[i] = r.Edges.Product
	}
	return out, nil
}

// newPlan makes a plan's rows from the input: pure but for their ids. Every value
// that may not be is in the error.
func newPlan(partner *partners.Working, product *db.Product, licensed []*db.Product, in PlanCreateInput) (*Plan, error) {
	var ps domain.Problems
	domain.Line(&ps, "input.name", &in.Name, 1, maxName)
	external := checkExternalID(&ps, in.ExternalID)
	if !slices.Contains(product.Versions, in.LicenseVersion) {
		ps.Add("input.licenseVersion", "%s is not offered in this version.", product.Name)
	}
	terms := newTerms(&ps, in.LicenseVersion, offeredActivations(licensed), in.PlanTerms)
	choices := chooseComponents(&ps, licensed, nil, in.Components)
	row := &db.ServicePlan{
		ID: id.New(id.Plan), Version: 1, RootID: partner.RootID, PartnerID: partner.ID, ExternalID: external,
		Name: in.Name, NameKey: domain.Key(in.Name), ProductID: product.ID, SuiteVersion: product.SuiteVersion,
		LicenseVersion: in.LicenseVersion, Enabled: true,
	}
	takeForm(&ps, row, in.PlanForm)
	if err := ps.Err(); err != nil {
		return nil, err
	}
	terms.put(row)
	plan := &Plan{ServicePlan: row, Product: product}
	for i, p := range licensed {
		c := &db.PlanComponent{
			ID: id.New(id.PlanComponent), RootID: row.RootID, PartnerID: row.PartnerID, PlanID: row.ID,
			ProductID: p.ID, Position: i, DataCenter: choices[i].DataCenter, Managed: choices[i].Managed,
		}
		c.Edges.Product = p
		plan.Components = append(plan.Components, c)
	}
	return plan, nil
}

// checkExternalID trims an integrator's id; the empty one is none.
func checkExternalID(ps *domain.Problems, in *string) *string {
	if in == nil {
		return nil
	}
	external := *in
	domain.ExternalID(ps, "input.externalId", &external)
	if external == "" {
		return nil
	}
	return &external
}

func insertPlan(ctx context.Context, tx *database.Tx, plan *Plan) error {
	plan.CreatedAt, plan.UpdatedAt = tx.Now(), tx.Now()
	for _, c := range plan.Components {
		c.CreatedAt = tx.Now()
	}
	if err := database.InsertRows(ctx, tx, plan.ServicePlan); err != nil {
		return planTaken(err)
	}
	return database.InsertRows(ctx, tx, plan.Components...)
}

// planTaken says at which field a plan collides with another of the partner.
func planTaken(err error) error {
	switch constraint, _ := database.IsUnique(err); constraint {
	case "serviceplan_partner_id_name_key":
		return domain.Invalid("input.name", "Another plan of the partner has this name.")
	case "serviceplan_partner_id_external_id":
		return domain.Invalid("input.externalId", "Another plan of the partner has this external id.")
	}
	return err
}
