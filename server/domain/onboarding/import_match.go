package onboarding

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain/licensing"
)

// foundCustomer is a customer of the partner that the file may mean.
type foundCustomer struct {
	id, zone string
	holdings int // its version
	disabled bool
	// is the file's customer, or none.
	is int32
}

// matchCustomers finds the file's customers among the partner's: by external id,
// else by company, city and state. Only those that fit are kept.
func (im *importer) matchCustomers(ctx context.Context) error {
	cond, args, err := scope.SQL(ctx, "Customer", "c")
	if err != nil {
		return err
	}
	rows, err := im.tx.Query(ctx, `SELECT c.id, c.external_id, c.company, c.city, c.state, c.time_zone, c.holdings_version,
		c.disabled_at IS NOT NULL`+im.keptColumns()+` FROM customers c WHERE c.partner_id = ? AND `+cond, append([]any{im.partner.ID}, args...)...)
	if err != nil {
		return fmt.Errorf("import: customers: %w", err)
	}
	defer rows.Close()
	values := make([]string, len(im.repeated))
	for rows.Next() {
		f := foundCustomer{is: none}
		var external *string
		var company, city, state string
		targets := []any{&f.id, &external, &company, &city, &state, &f.zone, &f.holdings, &f.disabled}
		for i := range values {
			targets = append(targets, &values[i])
		}
		if err := rows.Scan(targets...); err != nil {
			return fmt.Errorf("import: customers: %w", err)
		}
		place := int32(len(im.found))
		fits := false
		if external != nil {
			if at, ok := im.externalAt[digestOf(*external)]; ok {
				im.customers[at].held, fits = place, true
			}
		}
		if at, ok := im.nameAt[nameDigest(company, city, state)]; ok {
			fits = true
			im.names[at].foundAny.note(place)
			if external == nil {
				im.names[at].foundPlain.note(place)
			}
		}
		if !fits {
			continue
		}
		im.found = append(im.found, f)
		if err := im.keep(values); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("import: customers: %w", err)
	}
	im.decideMatches()
	return nil
}

// decideMatches takes the customer of the same external id, else the one so called.
func (im *importer) decideMatches() {
	for i := range im.customers {
		c := &im.customers[i]
		if c.held == none {
			name := &im.names[c.name]
			so := name.foundAny
			if c.external {
				so = name.foundPlain
			}
			switch so {
			case noneFound:
				continue
			case several:
				im.problemAt(&im.rows[c.first], colCustomer, "The partner has several customers so called; say which by its external id.")
				continue
			}
			c.held = int32(so)
		}
		f := &im.found[c.held]
		if f.is != none {
			im.problemAt(&im.rows[c.first], colCustomer, "The partner has one customer so called, which row %d means already.",
				im.rows[im.customers[f.is].first].number)
			continue
		}
		f.is = int32(i)
		c.id, c.zone = f.id, f.zone
		im.compareProfile(int32(i))
	}
}

// matchPlans compares the rows of customers that are there with what these hold,
// and refuses plans that cannot be assigned.
func (im *importer) matchPlans(ctx context.Context) error {
	if len(im.found) > 0 {
		if err := im.matchHoldings(ctx); err != nil {
			return err
		}
	}
	for i := range im.rows {
		r := &im.rows[i]
		if r.state != rowNew || r.customer == none || r.plan == none {
			continue
		}
		if refused := im.catalogue.plans[r.plan].refused; refused != "" {
			im.problemAt(r, colPlan, "%s", refused)
		} else if r.lacks {
			im.problemAt(r, colProduct, "The customer holds this plan without this product.")
		}
		if held := im.customers[r.customer].held; held != none && im.found[held].disabled {
			im.problemAt(r, colCustomer, "The customer is disabled; enable it first.")
		}
	}
	return nil
}

// matchHoldings goes over the licenses of the partner's customers. One of the same
// plan, units and used units makes a row unchanged, whatever became of it; one of
// the same family that stands is in the way of any other row.
func (im *importer) matchHoldings(ctx context.Context) error {
	byID := make(map[string]int32, len(im.found))
	for i := range im.found {
		if im.found[i].is != none {
			byID[im.found[i].id] = im.found[i].is
		}
	}
	cond, args, err := scope.SQL(ctx, "License", "l")
	if err != nil {
		return err
	}
	rows, err := im.tx.Query(ctx, `SELECT l.customer_id, a.plan_id, l.product_id, l.license_version, l.units, l.used_units, l.activation,
		l.starts_at, l.expires_at, l.notify_at, l.grace_ends_at, l.activated_at, l.suspended_at, l.canceled_at
		FROM licenses l JOIN assignments a ON a.id = l.assignment_id
		WHERE l.partner_id = ? AND `+cond, append([]any{im.partner.ID}, args...)...)
	if err != nil {
		return fmt.Errorf("import: licenses: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var l db.License
		var planID string
		if err := rows.Scan(&l.CustomerID, &planID, &l.ProductID, &l.LicenseVersion, &l.Units, &l.UsedUnits, &l.Activation,
			&l.StartsAt, &l.ExpiresAt, &l.NotifyAt, &l.GraceEndsAt, &l.ActivatedAt, &l.SuspendedAt, &l.CanceledAt); err != nil {
			return fmt.Errorf("import: licenses: %w", err)
		}
		if c, ok := byID[l.CustomerID]; ok {
			im.compare(&im.customers[c], planID, &l)
		}
	}
	return rows.Err()
}

// compare judges the rows of a customer by a license that it has.
func (im *importer) compare(c *importCustomer, planID string, l *db.License) {
	family := im.catalogue.families[l.ProductID]
	for at := c.last; at != none; at = im.rows[at].earlier {
		r := &im.rows[at]
		plan := im.catalogue.plans[r.plan]
		if r.state == rowBad {
			continue
		}
		if !plan.shares([]string{family}) {
			r.lacks = r.lacks || plan.part != "" && plan.ID == planID && licensing.Stands(l, im.tx.Now())
			continue
		}
		same := plan.ID == planID && (plan.part == "" || plan.part == l.ProductID) && int(r.units) == l.Units && (r.used == none) == (l.UsedUnits == nil) &&
			(l.UsedUnits == nil || *l.UsedUnits == int(r.used))
		switch {
		case same:
			r.state = rowSame
		case licensing.Stands(l, im.tx.Now()):
			im.problemAt(r, colProduct, "The customer holds this product in another way: %s.", im.inWords(planID, l))
		case plan.LicenseVersion == enum.Trial && l.LicenseVersion == enum.Trial && r.state == rowNew:
			im.problemAt(r, colPlan, "The customer has had a trial of this product.")
		}
	}
}

// inWords tells of a license what a row could have said.
func (im *importer) inWords(planID string, l *db.License) string {
	plan := "by another plan"
	if at, ok := im.catalogue.placeOf[planPart{planID: planID}]; ok {
		plan = "by the plan " + quoted(im.catalogue.plans[at].Name)
	}
	used := "none reported as used"
	if l.UsedUnits != nil {
		used = fmt.Sprintf("%d of them used", *l.UsedUnits)
	}
	return fmt.Sprintf("%d units %s, %s", l.Units, plan, used)
}
