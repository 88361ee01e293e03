package licensing

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/notify"
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
		customer, partner, err := lockCustomer(ctx, tx, in.CustomerID, "input.customerId")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		held, err := tx.License.Query().Where(license.CustomerID(customer.ID)).WithProduct().All(ctx)
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: holdings: %w", err)
		}
		done, err := AssignTx(ctx, tx, customer, held, []PlanAssignmentInput{in.PlanAssignmentInput}, []string{"input"})
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := touchHoldings(ctx, tx, customer.ID); err != nil {
			return verb.Done[Effects]{}, err
		}
		mail := AddedMail(customer, partner, done, tx.Now())
		if err := notify.QueueTx(ctx, tx, mail...); err != nil {
			return verb.Done[Effects]{}, err
		}
		done.Effects.Tell(mail...)
		return verb.Done[Effects]{ID: done.Assignments[0].ID, Effects: done.Effects}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: customer.RootID, PartnerID: customer.PartnerID, CustomerID: customer.ID,
			ObjectID: done.Assignments[0].ID, Action: "assignment.create", Changes: in, Effects: done.Effects,
		})
	})
}

// lockCustomer locks the customer and refuses when nothing may change about its
// licences: it, or its partner, is out of business.
func lockCustomer(ctx context.Context, tx *database.Tx, customerID, path string) (*db.Customer, *partners.Working, error) {
	rows, err := database.LockCustomers(ctx, tx, customerID)
	if err != nil {
		return nil, nil, fmt.Errorf("licensing: lock customer: %w", err)
	}
	if len(rows) == 0 {
		return nil, nil, domain.NotFound(path, "customer")
	}
	partner, err := partners.WorkingTx(ctx, tx, rows[0].PartnerID, path)
	if err != nil {
		return nil, nil, err
	}
	if rows[0].DisabledAt != nil {
		return nil, nil, domain.Refuse(domain.CodeStateInvalid, path, "The customer is disabled; enable it first.")
	}
	return rows[0], partner, nil
}

func touchHoldings(ctx context.Context, tx *database.Tx, customerID string) error {
	_, err := tx.Exec(ctx, `UPDATE customers SET holdings_version = holdings_version + 1 WHERE id = ?`, customerID)
	return err
}

// Assigned is what AssignTx wrote.
type Assigned struct {
	Assignments []*db.Assignment
	Plans       []*db.ServicePlan
	Effects     Effects
}

// AssignTx assigns plans to a customer that the caller has locked or made; held
// are its licences with their products, paths the inputs' own.
func AssignTx(ctx context.Context, tx *database.Tx, customer *db.Customer, held []*db.License, inputs []PlanAssignmentInput, paths []string) (Assigned, error) {
	now := tx.Now()
	ids := make([]string, len(inputs))
	for i, in := range inputs {
		ids[i] = in.PlanID
	}
	plans, err := catalog.PlansTx(ctx, tx, ids)
	if err != nil {
		return Assigned{}, err
	}
	var ps domain.Problems
	var out Assigned
	var changes []Change
	var rows []*db.License
	for i, in := range inputs {
		plan := plans[i]
		if err := checkPlan(ctx, tx, customer, plan, paths[i]+".planId"); err != nil {
			var p domain.Problem
			if !errors.As(err, &p) {
				return Assigned{}, err
			}
			ps = append(ps, p)
			continue
		}
		a, licenses := Grant(&ps, paths[i], customer, plan, in, now)
		if err := checkHoldings(ctx, tx, customer, held, rows, licenses, paths[i], now); err != nil {
			return Assigned{}, err
		}
		for _, l := range licenses {
			changes = append(changes, Change{
				Type: enum.NewPurchase, Cause: "ASSIGNED", After: l, PlanID: plan.ID, PlanName: plan.Name,
				ProductName: l.Edges.Product.Name, EffectiveAt: effectiveAt(l, now),
			})
		}
		out.Assignments, out.Plans = append(out.Assignments, a), append(out.Plans, plan.ServicePlan)
		rows = append(rows, licenses...)
	}
	if err := ps.Err(); err != nil {
		return Assigned{}, err
	}
	for i, a := range out.Assignments {
		if err := database.InsertRows(ctx, tx, a); err != nil {
			if _, ok := database.IsUnique(err); ok {
				return Assigned{}, domain.Invalid(paths[i]+".externalId", "Another assignment has this external id.")
			}
			return Assigned{}, err
		}
	}
	if err := database.InsertRows(ctx, tx, rows...); err != nil {
		return Assigned{}, err
	}
	out.Effects = NoEffects()
	out.Effects.Credits = creditsOf(rows)
	return out, recordTx(ctx, tx, &out.Effects, changes)
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
// not-for-resale licence of the partner.
func checkHoldings(ctx context.Context, tx *database.Tx, customer *db.Customer, held, pending, licenses []*db.License, path string, now time.Time) error {
	products := make([]*db.Product, len(licenses))
	for i, l := range licenses {
		products[i] = l.Edges.Product
	}
	if found := duplicates(held, products, now); len(found) > 0 {
		return CrossgradeRequired{
			Path: strings.Split(path+".planId", "."), Duplicates: found, HoldingsVersion: customer.HoldingsVersion,
		}
	}
	if found := duplicates(pending, products, now); len(found) > 0 {
		return domain.Refuse(domain.CodeCrossgradeRequired, path+".planId",
			"Two of the chosen plans license %s; choose one of them.", found[0].Product.Name)
	}
	switch licenses[0].LicenseVersion {
	case enum.Trial:
		for _, l := range held {
			if l.LicenseVersion == enum.Trial && slices.ContainsFunc(products, func(p *db.Product) bool { return p.Family == l.Edges.Product.Family }) {
				return domain.Refuse(domain.CodeTrialAlreadyUsed, path+".planId",
					"The customer has had a trial of %s; assign a full plan.", l.Edges.Product.Name)
			}
		}
	case enum.NFR:
		return checkNFR(ctx, tx, customer.PartnerID, products, path)
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

// creditsOf are the credits that units of licences convert into; nil when none do.
func creditsOf(licenses []*db.License) *int {
	total, any := 0, false
	for _, l := range licenses {
		if c := l.Edges.Product.CreditsPerUnit; c != nil {
			total, any = total+*c*l.Units, true
		}
	}
	if !any {
		return nil
	}
	return &total
}

// AddedMail tells the customer of its new plans.
func AddedMail(customer *db.Customer, partner *partners.Working, done Assigned, now time.Time) []notify.Mail {
	if customer.Email == "" {
		return nil
	}
	mails := make([]notify.Mail, len(done.Assignments))
	for i, a := range done.Assignments {
		data := notify.Licenses{
			FirstName: customer.FirstName, Partner: partner.Company, Channel: partner.Channel, Plan: done.Plans[i].Name,
		}
		for _, l := range a.Edges.Licenses {
			item := notify.LicenseItem{Product: l.Edges.Product.Name, Units: l.Units}
			if l.ActivationCode != nil {
				item.ActivationCode = *l.ActivationCode
			}
			item.StartDate, item.LastDay = StartDay(l.StartsAt, l.TimeZone), LastDay(l.ExpiresAt, l.TimeZone)
			data.Items = append(data.Items, item)
		}
		mails[i] = notify.Mail{
			RootID: customer.RootID, PartnerID: customer.PartnerID, CustomerID: customer.ID,
			Kind: enum.LicenseAdded, Recipient: customer.Email, DueAt: now, Data: data,
			DedupKey: string(enum.LicenseAdded) + ":" + a.ID,
		}
	}
	return mails
}

// Tell adds messages to the effects.
func (e *Effects) Tell(mails ...notify.Mail) {
	for _, m := range mails {
		e.Messages = append(e.Messages, MessageEffect{Kind: m.Kind, Recipient: m.Recipient, DueAt: m.DueAt})
	}
}
