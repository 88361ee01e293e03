package onboarding

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/db/suitecomponent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

const (
	// maxNewPlans is how many plans one import makes at most: a file that names
	// more has something else in that column.
	maxNewPlans = 500
	// monthlyNotice is how many days before its end a monthly plan's license is
	// about to expire; with the usual thirty it would always be.
	monthlyNotice = 7
)

// importCatalogue is what rows can assign.
type importCatalogue struct {
	products map[string]*db.Product // by name, case-folded
	families map[string]string      // by product id
	planIDs  map[string]string      // of the partner's plans by name, case-folded
	// plans that rows named, and where; a pair of product and plan that cannot be
	// is remembered with what is wrong.
	plans   []*importPlan
	planAt  map[string]int32
	placeOf map[planPart]int32 // in plans
	wrong   map[string]rowProblem
}

// planPart is what a row assigns of a plan: one product of its suite, or all of it
// where no product is named.
type planPart struct{ planID, productID string }

// importPlan is a plan that rows assign, or the part of it that they do.
type importPlan struct {
	*catalog.Plan
	// part is the product of the plan's suite that rows name; empty for the whole.
	part string
	// families of what it licenses.
	families []string
	// refused is why it cannot be assigned anew; empty when it can.
	refused string
}

// shares tells whether the plan licenses one of families.
func (p *importPlan) shares(families []string) bool {
	return slices.ContainsFunc(p.families, func(f string) bool { return slices.Contains(families, f) })
}

// componentCount is how many products it licenses.
func (p *importPlan) componentCount() int {
	if p.part != "" {
		return 1
	}
	return len(p.Components)
}

// rowProblem is what is wrong with each row that says the same.
type rowProblem struct {
	column  column
	message string
}

func (im *importer) loadCatalogue(ctx context.Context) error {
	c := &im.catalogue
	*c = importCatalogue{
		products: map[string]*db.Product{}, families: map[string]string{}, planIDs: map[string]string{},
		planAt: map[string]int32{}, placeOf: map[planPart]int32{}, wrong: map[string]rowProblem{},
	}
	products, err := im.tx.Product.Query().Order(product.ByID()).All(ctx)
	if err != nil {
		return fmt.Errorf("import: products: %w", err)
	}
	for _, p := range products {
		c.products[p.NameKey], c.families[p.ID] = p, p.Family
	}
	cond, args, err := scope.SQL(ctx, "ServicePlan", "s")
	if err != nil {
		return err
	}
	// The partner's own plans come last and so win over those granted to it.
	rows, err := im.tx.Query(ctx, `SELECT s.id, s.name_key FROM service_plans s
		WHERE (s.partner_id = ? OR EXISTS (SELECT 1 FROM plan_grants g WHERE g.plan_id = s.id AND g.partner_id = ?)) AND `+cond+`
		ORDER BY CASE WHEN s.partner_id = ? THEN 1 ELSE 0 END`, append(append([]any{im.partner.ID, im.partner.ID}, args...), im.partner.ID)...)
	if err != nil {
		return fmt.Errorf("import: plans: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var planID, key string
		if err := rows.Scan(&planID, &key); err != nil {
			return fmt.Errorf("import: plans: %w", err)
		}
		c.planIDs[key] = planID
	}
	return rows.Err()
}

// planOf finds or makes the plan that a row names; none when it cannot be.
func (im *importer) planOf(ctx context.Context, row sheet.Row) (int32, error) {
	productName, planName := im.cell(row, colProduct), im.cell(row, colPlan)
	if productName == "" || planName == "" {
		for _, c := range []column{colProduct, colPlan} {
			if im.cell(row, c) == "" {
				im.problem(row, c, "This is required.")
			}
		}
		return none, nil
	}
	pair := productName + "\x00" + planName
	if at, ok := im.catalogue.planAt[pair]; ok {
		return at, nil
	}
	wrong, known := im.catalogue.wrong[pair]
	if !known {
		at, problem, err := im.resolvePlan(ctx, productName, planName)
		if err != nil {
			return none, err
		}
		if problem == nil {
			im.catalogue.planAt[pair] = at
			return at, nil
		}
		wrong = *problem
		if len(im.catalogue.wrong) < maxRemembered {
			im.catalogue.wrong[pair] = wrong
		}
	}
	im.problem(row, wrong.column, "%s", wrong.message)
	return none, nil
}

func (im *importer) resolvePlan(ctx context.Context, productName, planName string) (int32, *rowProblem, error) {
	p := im.catalogue.products[domain.Key(productName)]
	if p == nil {
		return none, &rowProblem{colProduct, fmt.Sprintf("There is no product %s in the catalog.", quoted(productName))}, nil
	}
	key := domain.Key(planName)
	planID, known := im.catalogue.planIDs[key]
	if !known {
		made, problem, err := im.makePlan(ctx, p, planName)
		if err != nil || problem != nil {
			return none, problem, err
		}
		planID, im.catalogue.planIDs[key] = made, made
	}
	at, err := im.usePlan(ctx, planID, p)
	if err != nil {
		return none, nil, err
	}
	if at == none {
		plan := im.catalogue.plans[im.catalogue.placeOf[planPart{planID: planID}]]
		message := fmt.Sprintf("The plan %s is one of %s.", quoted(plan.Name), plan.Product.Name)
		if slices.ContainsFunc(im.done.Plans, func(made ImportedPlan) bool { return made.Name == plan.Name }) {
			message = fmt.Sprintf("The partner lacks the plan %s, and a row before says that it is one of %s. Where it is one of a suite, make it first.",
				quoted(plan.Name), plan.Product.Name)
		}
		return none, &rowProblem{colPlan, message}, nil
	}
	return at, nil, nil
}

// usePlan loads a plan that there is, for rows that name p: its own product, or one
// that its suite has or had; none for any other.
func (im *importer) usePlan(ctx context.Context, planID string, p *db.Product) (int32, error) {
	whole, known := im.catalogue.placeOf[planPart{planID: planID}]
	if !known {
		plan, err := im.loadPlan(ctx, planID)
		if err != nil {
			return none, err
		}
		whole = im.addPlan(planPart{planID: planID}, plan)
	}
	plan := im.catalogue.plans[whole]
	if plan.ProductID == p.ID {
		return whole, nil
	}
	part := planPart{planID, p.ID}
	if at, ok := im.catalogue.placeOf[part]; ok {
		return at, nil
	}
	in, err := im.tx.SuiteComponent.Query().Where(suitecomponent.SuiteID(plan.ProductID), suitecomponent.ProductID(p.ID)).Exist(ctx)
	if err != nil {
		return none, fmt.Errorf("import: composition: %w", err)
	}
	if !in {
		return none, nil
	}
	return im.addPlan(part, partOf(plan, p)), nil
}

func (im *importer) addPlan(as planPart, plan *importPlan) int32 {
	at := int32(len(im.catalogue.plans))
	im.catalogue.plans = append(im.catalogue.plans, plan)
	im.catalogue.placeOf[as] = at
	return at
}

// partOf is what a plan of a suite licenses of one product.
func partOf(whole *importPlan, p *db.Product) *importPlan {
	part := &importPlan{Plan: whole.Plan, part: p.ID, families: []string{p.Family}, refused: whole.refused}
	if part.refused == "" && !slices.ContainsFunc(whole.Components, func(c *db.PlanComponent) bool { return c.ProductID == p.ID }) {
		part.refused = fmt.Sprintf("The plan %s does not license %s any more.", quoted(whole.Name), p.Name)
	}
	return part
}

func (im *importer) loadPlan(ctx context.Context, planID string) (*importPlan, error) {
	plan, err := catalog.PlanTx(ctx, im.tx, planID)
	if err != nil {
		return nil, fmt.Errorf("import: plan: %w", err)
	}
	use := &importPlan{Plan: plan}
	for _, c := range plan.Components {
		use.families = append(use.families, c.Edges.Product.Family)
	}
	if err := plan.CheckAssignable(im.tx.Now(), "plan"); err != nil {
		var p domain.Problem
		if !errors.As(err, &p) {
			return nil, err
		}
		use.refused = p.Message
	} else if plan.LicenseVersion == enum.NFR {
		use.refused = "This plan is not for resale; assign it by hand."
	}
	return use, nil
}

// makePlan makes a full plan that the partner lacks: one month where its name says
// monthly, else twelve, renewed by itself.
func (im *importer) makePlan(ctx context.Context, p *db.Product, name string) (string, *rowProblem, error) {
	if len(im.done.Plans) >= maxNewPlans {
		return "", &rowProblem{colPlan, fmt.Sprintf("The file names more than %d plans that the partner lacks.", maxNewPlans)}, nil
	}
	licensed, err := catalog.LicensedTx(ctx, im.tx, p)
	if err != nil {
		return "", nil, err
	}
	months, notice, renew := 12, 30, true
	if strings.Contains(domain.Fold(name), "monthly") {
		months, notice = 1, monthlyNotice
	}
	plan, err := catalog.PlanCreateTx(ctx, im.tx, catalog.PlanCreateInput{
		PartnerID: &im.partner.ID, Name: name, ProductID: p.ID, LicenseVersion: enum.Full,
		PlanTerms:  catalog.PlanTerms{InitialMonths: &months, AutoRenew: &renew, NotificationDays: &notice},
		Components: catalog.FirstChoices(licensed),
	})
	var one domain.Problem
	var many domain.Problems
	switch {
	case errors.As(err, &many):
		one = many[0]
	case errors.As(err, &one):
	case err != nil:
		return "", nil, err
	}
	if err != nil {
		c := colProduct
		if slices.Contains(one.Path, "name") || slices.Contains(one.Path, "partnerId") {
			c = colPlan
		}
		return "", &rowProblem{c, fmt.Sprintf("The plan %s is not there and cannot be made: %s", quoted(name), one.Message)}, nil
	}
	im.done.Plans = append(im.done.Plans, ImportedPlan{Name: plan.Name, Product: p.Name, Months: months})
	return plan.ID, nil, nil
}
