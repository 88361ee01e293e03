package licensing

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
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
// When the customer already holds a family of the plan it returns
// CrossgradeRequired with the duplicates; called again with the holdings version
// and a choice for each that has one, it crossgrades in the same transaction, which
// resolves the crossgrade that is kept for the plan. It returns a PREVIEW_STALE
// refusal when the holdings changed between the two, domain.NotFound for a customer or
// plan outside the viewer's scope, and PoolExhausted.
func (s *Service) AssignmentCreate(ctx context.Context, in AssignmentCreateInput, dryRun bool) (verb.Done[Effects], error) {
	if !viewer.From(ctx).Can(enum.LicensesWrite) {
		return verb.Done[Effects]{}, domain.Withheld(viewer.From(ctx), "input", "assign plans", enum.LicensesWrite)
	}
	call := verb.Call{Name: "assignmentCreate", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Effects], error) {
		b, plans, err := openBookFor(ctx, tx, in.CustomerID, []string{in.PlanID}, "input.customerId")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		made, err := assignTx(ctx, tx, b, plans, []PlanAssignmentInput{in.PlanAssignmentInput}, []string{"input"})
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		kept, err := keptTx(ctx, tx, b, made[0])
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if kept != nil {
			b.deciding = kept.ID
		}
		done, err := finish(ctx, tx, b, made[0].ID, "assignment.create", b.told(in, made[0]))
		if err != nil || kept == nil {
			return done, err
		}
		return done, kept.resolveTx(ctx, tx, made[0])
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
	return assignTx(ctx, tx, b, plans, inputs, paths)
}

// assignTx is AssignTx with the plans of the inputs, nil for each that there is not.
func assignTx(ctx context.Context, tx *database.Tx, b *Book, plans []*catalog.Plan, inputs []PlanAssignmentInput, paths []string) ([]*Holding, error) {
	may, err := catalog.AssignableTx(ctx, tx, plans, b.Customer.PartnerID)
	if err != nil {
		return nil, err
	}
	var ps domain.Problems
	var made []*Holding
	var decisions []decided
	for i, in := range inputs {
		h, found, err := weighTx(ctx, tx, b, &ps, plans[i], may, in, made, paths[i])
		if err != nil {
			return nil, err
		}
		if h == nil {
			continue
		}
		d := decided{duplicates: found}
		if d.chosen, err = decide(paths[i], found, in, b.Customer.HoldingsVersion); err != nil {
			if ps.Err() != nil {
				continue // what can be mended at once is said before what is to be decided
			}
			var required CrossgradeRequired
			if errors.As(err, &required) {
				required.ChoiceForStart = choiceForStart(productsOf(h), found)
				return nil, required
			}
			return nil, err
		}
		b.checkStartOf(&ps, paths[i], h, in, d)
		h.asked = in.Licenses
		made, decisions = append(made, h), append(decisions, d)
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	if err := checkNFR(ctx, tx, b.Customer.PartnerID, made...); err != nil {
		return nil, err
	}
	for i, h := range made {
		b.crossgrade(h, decisions[i].duplicates, decisions[i].chosen)
		h.decided = decisions[i]
		b.mail(enum.LicenseAdded, h, h.Licenses, b.now)
	}
	return made, nil
}

// weighTx grants a plan to the customer of a book, as far as that is possible, and
// finds what it duplicates. It notes in ps what may not be; of a plan that cannot
// be assigned there is no more to say, and the holding is nil. made are the other
// plans of the request, may the plans that may be assigned at all.
func weighTx(ctx context.Context, tx *database.Tx, b *Book, ps *domain.Problems, plan *catalog.Plan, may map[string]bool, in PlanAssignmentInput, made []*Holding, path string) (*Holding, []Duplicate, error) {
	if err := checkPlan(plan, may, b.now, path+".planId"); err != nil {
		var p domain.Problem
		if !errors.As(err, &p) {
			return nil, nil, err
		}
		*ps = append(*ps, p)
		return nil, nil, nil
	}
	held := b.all()
	h := Grant(ps, path, b.Customer, plan, in, b.now)
	h.path = path
	if err := checkHoldings(ctx, tx, b, held, made, h, path); err != nil {
		return nil, nil, err
	}
	return h, duplicates(held, productsOf(h), b.now), nil
}

// checkStartOf notes a start date that a crossgrade leaves no choice of. What it takes the
// place of runs until now, so that no day is licensed, and charged, twice.
func (b *Book) checkStartOf(ps *domain.Problems, path string, h *Holding, in PlanAssignmentInput, d decided) {
	if in.StartDate == nil || len(d.duplicates) == 0 {
		return
	}
	switch today := domain.DateIn(b.now, domain.Zone(b.Customer.TimeZone)); {
	case in.StartDate.Before(today):
		ps.Add(path+".startDate", "A crossgrade starts today, %s, at the earliest: what it takes the place of runs until now.", today)
	case *in.StartDate != today && !startsFreely(h, d.duplicates, d.chosen):
		ps.Add(path+".startDate", "A crossgrade takes effect at once; the start can be chosen only when the plan is all software and all of it is licensed anew.")
	}
}

// decided are the duplicates of a plan and what becomes of each.
type decided struct {
	duplicates []Duplicate
	chosen     map[string]enum.CrossgradeChoice
}

// checkPlan refuses a plan that cannot be assigned to the customer now; a nil one
// does not exist for the viewer.
func checkPlan(plan *catalog.Plan, may map[string]bool, now time.Time, path string) error {
	if plan == nil {
		return domain.NotFound(path, "plan")
	}
	if !may[plan.ID] {
		return domain.NotFound(path, "plan that the customer's partner may assign")
	}
	return plan.CheckAssignable(now, path)
}

// checkHoldings refuses what no crossgrade can solve: two plans of one request that
// license the same, a second trial of a family, and a trial or a not-for-resale
// license of what is held. made are the other plans of the request.
func checkHoldings(ctx context.Context, tx *database.Tx, b *Book, held []*db.License, made []*Holding, h *Holding, path string) error {
	products := productsOf(h)
	for _, other := range made {
		if found := duplicates(other.Licenses, products, b.now); len(found) > 0 {
			return domain.Invalid(path+".planId",
				"Two of the chosen plans license %s; choose one of them.", found[0].Product.Name)
		}
	}
	version := h.Edges.Plan.LicenseVersion
	if version == enum.Full {
		return nil
	}
	if version == enum.Trial && !b.fresh {
		if err := checkTrial(ctx, tx, b.Customer.ID, products, path); err != nil {
			return err
		}
	}
	if found := duplicates(held, products, b.now); len(found) > 0 {
		return domain.Refuse(domain.CodeStateInvalid, path+".planId",
			"The customer holds %s already; only a full plan can take its place.", found[0].License.Edges.Product.Name)
	}
	return nil
}

// productsOf are the products that an assignment licenses.
func productsOf(h *Holding) []*db.Product {
	out := make([]*db.Product, len(h.Licenses))
	for i, l := range h.Licenses {
		out[i] = l.Edges.Product
	}
	return out
}

// checkTrial refuses a second trial of a family.
func checkTrial(ctx context.Context, tx *database.Tx, customerID string, products []*db.Product, path string) error {
	name, err := HadTrialTx(ctx, tx, products, "?", customerID)
	if err != nil {
		return err
	}
	if name != "" {
		return domain.Refuse(domain.CodeTrialAlreadyUsed, path+".planId", "The customer has had a trial of %s; assign a full plan.", name)
	}
	return nil
}

// checkNFR: one live not-for-resale license per partner and product (spec 5.1,
// row 55). The partner's row is the lock between two at once. Of made, only what is
// not for resale counts; each has its path.
func checkNFR(ctx context.Context, tx *database.Tx, partnerID string, made ...*Holding) error {
	wanted := map[string]string{} // the paths of those who want a product, by its id
	var ids []string
	for _, h := range made {
		if h.Edges.Plan.LicenseVersion == enum.NFR {
			for _, p := range productsOf(h) {
				wanted[p.ID] = h.path
				ids = append(ids, p.ID)
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	if err := partners.AloneTx(ctx, tx, partnerID); err != nil {
		return err
	}
	// One of a disabled customer stands: it comes back when that one is enabled.
	stands, args := domain.StandsSQL("l", tx.Now())
	var id, name string
	err := tx.QueryOne(ctx, []any{&id, &name}, `SELECT p.id, p.name FROM licenses l JOIN products p ON p.id = l.product_id
		WHERE l.partner_id = ? AND l.license_version = 'NFR' AND `+tx.In("l.product_id")+` AND `+stands+` ORDER BY p.name, p.id LIMIT 1`,
		append([]any{partnerID, tx.List(ids)}, args...)...)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return fmt.Errorf("licensing: not-for-resale licenses: %w", err)
	}
	return domain.Refuse(domain.CodeNFRAlreadyUsed, wanted[id]+".planId", "The partner already has a not-for-resale license of %s.", name)
}

// effectiveAt is when a new license takes effect: at its start, or now when that
// is open.
func effectiveAt(l *db.License, now time.Time) time.Time {
	if l.StartsAt != nil {
		return *l.StartsAt
	}
	return now
}
