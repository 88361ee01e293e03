package onboarding

import (
	"context"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// importChunk is how many rows of the file are written at once: what bounds the
// memory.
const importChunk = 5000

// importBook is what is written at once.
type importBook struct {
	customers   []*db.Customer
	assignments []*db.Assignment
	licenses    []*db.License
	lines       []*db.LicenseTransaction
	steps       licensing.Steps
	events      []audit.Event
	// touched are customers that were there and hold more now, by how many licenses.
	touched map[int32][]string
}

// importEvent is what the audit log says of a customer: which row of which file
// named it, whether it was new, and how many plans it got.
type importEvent struct {
	File    string `json:"file"`
	Row     int32  `json:"row"`
	Created bool   `json:"created"`
	Plans   int32  `json:"plans"`
}

// write reads the file again and writes what its rows say.
func (im *importer) write(ctx context.Context) error {
	if err := im.lockFound(ctx); err != nil {
		return err
	}
	checked, total := im.sum, len(im.rows)
	b := importBook{touched: map[int32][]string{}, steps: licensing.Steps{}}
	err := im.eachRow(func(sheet.Row) error { return nil }, func(index int32, row sheet.Row) error {
		if int(index) >= total || int(im.rows[index].number) != row.Number {
			return errChanged
		}
		if err := im.add(ctx, &b, &im.rows[index], row); err != nil {
			return err
		}
		done := int(index) + 1
		if done%importChunk == 0 {
			if err := im.flush(ctx, &b); err != nil {
				return err
			}
		}
		im.progress("Writing", done, total)
		return nil
	})
	if err != nil {
		return err
	}
	if im.sum != checked {
		return errChanged
	}
	return im.flush(ctx, &b)
}

// lockFound locks the customers that get more, and refuses when one of them was
// given something else since it was compared.
func (im *importer) lockFound(ctx context.Context) error {
	byID := map[string]*foundCustomer{}
	var ids []string
	for i := range im.customers {
		if c := &im.customers[i]; c.held != none && c.plans > 0 {
			byID[c.id] = &im.found[c.held]
			ids = append(ids, c.id)
		}
	}
	slices.Sort(ids)
	for chunk := range slices.Chunk(ids, importChunk) {
		rows, err := database.LockCustomers(ctx, im.tx, chunk...)
		if err != nil {
			return fmt.Errorf("import: lock: %w", err)
		}
		for _, c := range rows {
			if f := byID[c.ID]; f.holdings != c.HoldingsVersion || f.disabled != (c.DisabledAt != nil) {
				return fmt.Errorf("the customer %s was changed meanwhile; import the file again", c.Company)
			}
		}
	}
	return nil
}

// add makes the rows that a row of the file stands for.
func (im *importer) add(ctx context.Context, b *importBook, r *importRow, row sheet.Row) error {
	if r.state == rowSame || im.follows(r) {
		return nil
	}
	c := &im.customers[r.customer]
	if !c.begun {
		c.begun = true
		im.begin(b, c, r, row)
	}
	return im.assign(ctx, b, c, r)
}

// begin makes the customer, or notes the change of the one that is there.
func (im *importer) begin(b *importBook, c *importCustomer, r *importRow, row sheet.Row) {
	created := c.held == none
	if created {
		customer := im.newCustomer(row, func(column, string) {})
		c.id = customer.ID
		b.customers = append(b.customers, customer)
	} else {
		b.touched[c.licenses] = append(b.touched[c.licenses], c.id)
	}
	b.events = append(b.events, audit.Event{
		RootID: im.partner.RootID, PartnerID: im.partner.ID, CustomerID: c.id, ObjectID: c.id, Action: "customer.import",
		Changes: importEvent{File: im.in.Name, Row: r.number, Created: created, Plans: c.plans},
	})
}

// assign makes the assignment that begins with a row, its licenses and their report
// lines.
func (im *importer) assign(ctx context.Context, b *importBook, c *importCustomer, r *importRow) error {
	plan, in, used := im.assigned(c, r)
	now := im.tx.Now()
	var ps domain.Problems
	h := licensing.Grant(&ps, "plan",
		&db.Customer{ID: c.id, RootID: im.partner.RootID, PartnerID: im.partner.ID, TimeZone: c.zone}, plan, in, now)
	if err := ps.Err(); err != nil {
		return fmt.Errorf("row %d: %w", r.number, err)
	}
	a, licenses := h.Assignment, h.Licenses
	if plan.LicenseVersion == enum.Full {
		a.AutoRenew = true
		if a.RenewalMonths == 0 {
			a.RenewalMonths = a.InitialMonths
		}
	}
	for _, l := range licenses {
		// What is imported is in use: nobody has to sign in or enter a code first.
		licensing.Begin(l, im.today)
		if l.Activation != enum.AtStart {
			l.ActivatedAt = &now
		}
		licensing.SetDue(l, now)
		if n := used[l.ProductID]; n != none {
			units := int(n)
			l.UsedUnits = &units
		}
		change := licensing.Change{
			Type: enum.NewPurchase, Cause: "IMPORTED", After: l, PlanID: plan.ID, PlanName: plan.Name,
			ProductName: l.Edges.Product.Name, At: now, EffectiveAt: *l.StartsAt,
		}
		b.steps.Add(change, now)
		line, err := change.Line(viewer.From(ctx), now)
		if err != nil {
			return err
		}
		b.lines = append(b.lines, line)
	}
	b.assignments, b.licenses = append(b.assignments, a), append(b.licenses, licenses...)
	return nil
}

// assigned is what the row assigns: its whole plan, or those products of its suite
// that the customer's rows name, each with the units that its row tells; used are
// those of each product.
func (im *importer) assigned(c *importCustomer, r *importRow) (plan *catalog.Plan, in licensing.PlanAssignmentInput, used map[string]int32) {
	whole := im.catalogue.plans[r.plan]
	plan, in, used = whole.Plan, licensing.PlanAssignmentInput{PlanID: whole.ID}, map[string]int32{}
	if whole.part == "" {
		units := int(r.units)
		in.Units = &units
		for _, component := range plan.Components {
			used[component.ProductID] = r.used
		}
		return plan, in, used
	}
	for at := c.last; at != none; at = im.rows[at].earlier {
		if other := &im.rows[at]; im.together(other, r) {
			productID := im.catalogue.plans[other.plan].part
			in.Licenses = append(in.Licenses, licensing.LicenseUnitsInput{ProductID: productID, Units: int(other.units)})
			used[productID] = other.used
		}
	}
	named := *plan
	named.Components = slices.DeleteFunc(slices.Clone(plan.Components), func(component *db.PlanComponent) bool {
		_, is := used[component.ProductID]
		return !is
	})
	return &named, in, used
}

// flush writes what was made, in the order in which rows refer to each other.
func (im *importer) flush(ctx context.Context, b *importBook) error {
	for n, ids := range b.touched {
		_, err := im.tx.Exec(ctx, `UPDATE customers SET holdings_version = holdings_version + ? WHERE `+im.tx.In("id"), n, im.tx.List(ids))
		if err != nil {
			return fmt.Errorf("import: customers: %w", err)
		}
	}
	if err := load(ctx, im.tx, b.customers); err != nil {
		return err
	}
	if err := load(ctx, im.tx, b.assignments); err != nil {
		return err
	}
	if err := load(ctx, im.tx, b.licenses); err != nil {
		return err
	}
	if err := load(ctx, im.tx, b.lines); err != nil {
		return err
	}
	if err := load(ctx, im.tx, b.steps.Rows(im.tx.Now())); err != nil {
		return err
	}
	if len(b.events) > 0 {
		if err := audit.RecordTx(ctx, im.tx, b.events...); err != nil {
			return err
		}
	}
	clear(b.touched)
	clear(b.steps)
	*b = importBook{
		customers: b.customers[:0], assignments: b.assignments[:0], licenses: b.licenses[:0], lines: b.lines[:0],
		steps: b.steps, events: b.events[:0], touched: b.touched,
	}
	return nil
}
