package licensing

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// AssignmentCreate assigns a plan to a customer.
//
// It returns CrossgradeRequired, with the duplicates, when the customer already
// holds a family of the plan, and domain.NotFound for a customer or plan outside
// the viewer's scope.
func (s *Service) AssignmentCreate(ctx context.Context, in AssignmentCreateInput, dryRun bool) (verb.Done[Effects], error) {
	if !viewer.From(ctx).Can(enum.LicensesWrite) {
		return verb.Done[Effects]{}, domain.Forbidden("input", "Your role does not assign plans.")
	}
	call := verb.Call{Name: "assignmentCreate", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Effects], error) {
		b, err := openBook(ctx, tx, in.CustomerID, "input.customerId")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		made, err := AssignTx(ctx, tx, b, []PlanAssignmentInput{in.PlanAssignmentInput}, []string{"input"})
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		return finish(ctx, tx, b, made[0].ID, "assignment.create", in)
	})
}

// AssignTx adds assignments of plans to a book; the caller saves it. paths are
// the inputs' own.
func AssignTx(ctx context.Context, tx *database.Tx, b *Book, inputs []PlanAssignmentInput, paths []string) ([]*Holding, error) {
	ids := make([]string, len(inputs))
	for i, in := range inputs {
		ids[i] = in.PlanID
	}
	plans, err := catalog.PlansTx(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	var ps domain.Problems
	var made []*Holding
	held := b.all()
	for i, in := range inputs {
		plan := plans[i]
		if err := checkPlan(ctx, tx, b.Customer, plan, paths[i]+".planId"); err != nil {
			var p domain.Problem
			if !errors.As(err, &p) {
				return nil, err
			}
			ps = append(ps, p)
			continue
		}
		h := Grant(&ps, paths[i], b.Customer, plan, in, b.now)
		if err := checkHoldings(ctx, tx, b, held, made, h, paths[i]); err != nil {
			return nil, err
		}
		h.path = paths[i]
		made = append(made, h)
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	for _, h := range made {
		b.assign(h, causeAssigned)
		b.mail(enum.LicenseAdded, h, h.Licenses, b.now)
	}
	return made, nil
}

// checkPlan refuses a plan that cannot be assigned to the customer now; a nil one
// does not exist for the viewer.
func checkPlan(ctx context.Context, tx *database.Tx, customer *db.Customer, plan *catalog.Plan, path string) error {
	if plan == nil {
		return domain.NotFound(path, "plan")
	}
	if plan.PartnerID != customer.PartnerID {
		ok, err := catalog.MayAssignTx(ctx, tx, plan, customer.PartnerID)
		if err != nil {
			return err
		}
		if !ok {
			return domain.NotFound(path, "plan that the customer's partner may assign")
		}
	}
	return plan.CheckAssignable(tx.Now(), path)
}

// checkHoldings refuses duplicates, a second trial of a family, and a second
// not-for-resale licence of the partner; made are the other plans of the request.
func checkHoldings(ctx context.Context, tx *database.Tx, b *Book, held []*db.License, made []*Holding, h *Holding, path string) error {
	products := make([]*db.Product, len(h.Licenses))
	for i, l := range h.Licenses {
		products[i] = l.Edges.Product
	}
	if found := duplicates(held, products, b.now); len(found) > 0 {
		return CrossgradeRequired{
			Path: strings.Split(path+".planId", "."), Duplicates: found, HoldingsVersion: b.Customer.HoldingsVersion,
		}
	}
	for _, other := range made {
		if found := duplicates(other.Licenses, products, b.now); len(found) > 0 {
			return domain.Refuse(domain.CodeCrossgradeRequired, path+".planId",
				"Two of the chosen plans license %s; choose one of them.", found[0].Product.Name)
		}
	}
	switch h.Edges.Plan.LicenseVersion {
	case enum.Trial:
		for _, l := range held {
			if l.LicenseVersion == enum.Trial && slices.ContainsFunc(products, func(p *db.Product) bool { return p.Family == l.Edges.Product.Family }) {
				return domain.Refuse(domain.CodeTrialAlreadyUsed, path+".planId",
					"The customer has had a trial of %s; assign a full plan.", l.Edges.Product.Name)
			}
		}
	case enum.NFR:
		return checkNFR(ctx, tx, b.Customer.PartnerID, products, path)
	}
	return nil
}

// checkNFR: one live not-for-resale licence per partner and product (spec 5.1,
// row 55). The partner's row is the lock between two at once.
func checkNFR(ctx context.Context, tx *database.Tx, partnerID string, products []*db.Product, path string) error {
	if err := partners.AloneTx(ctx, tx, partnerID); err != nil {
		return err
	}
	ids := make([]string, len(products))
	for i, p := range products {
		ids[i] = p.ID
	}
	expr, args := domain.LicenseStatusIn("l", []enum.LicenseStatus{enum.Canceled, enum.Expired}, tx.Now())
	var name string
	err := tx.QueryOne(ctx, []any{&name}, `SELECT COALESCE(max(p.name), '') FROM licenses l JOIN products p ON p.id = l.product_id
		WHERE l.partner_id = ? AND l.license_version = 'NFR' AND `+tx.In("l.product_id")+` AND NOT (`+expr+`)`,
		append([]any{partnerID, tx.List(ids)}, args...)...)
	if err != nil {
		return fmt.Errorf("licensing: not-for-resale licences: %w", err)
	}
	if name != "" {
		return domain.Refuse(domain.CodeNFRAlreadyUsed, path+".planId", "The partner already has a not-for-resale licence of %s.", name)
	}
	return nil
}

// effectiveAt is when a new licence takes effect: at its start, or now when that
// is open.
func effectiveAt(l *db.License, now time.Time) time.Time {
	if l.StartsAt != nil {
		return *l.StartsAt
	}
	return now
}
