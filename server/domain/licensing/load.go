package licensing

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/database"
)

// lockBook locks a customer and loads what it holds; nil when there is none such in scope.
func lockBook(ctx context.Context, tx *database.Tx, customerID string, of extent) (*Book, error) {
	customers, err := lockCustomer(ctx, tx, customerID)
	if err != nil || len(customers) == 0 {
		return nil, err
	}
	books, err := loadBooks(ctx, tx, customers, of)
	if err != nil {
		return nil, err
	}
	return books[0], nil
}

func lockCustomer(ctx context.Context, tx *database.Tx, customerID string) ([]*db.Customer, error) {
	customers, err := database.LockCustomers(ctx, tx, customerID)
	if err != nil {
		return nil, fmt.Errorf("licensing: lock customer: %w", err)
	}
	return customers, nil
}

// bookFor locks a customer and loads what plans could take the place of, and the plans
// themselves, in the order of their ids, nil for each that there is not for whoever asks.
// The book is nil when there is no such customer in scope. A preview locks nothing: there
// the customer comes with what it holds, in one statement.
func bookFor(ctx context.Context, tx *database.Tx, customerID string, planIDs []string) (*Book, []*catalog.Plan, error) {
	var customers []*db.Customer
	if !tx.Preview() {
		var err error
		if customers, err = lockCustomer(ctx, tx, customerID); err != nil || len(customers) == 0 {
			return nil, nil, err
		}
	}
	plans, err := catalog.PlansTx(ctx, tx, planIDs)
	if err != nil {
		return nil, nil, err
	}
	of := extent{families: familiesOf(plans)}
	if !tx.Preview() {
		books, err := loadBooks(ctx, tx, customers, of)
		if err != nil {
			return nil, nil, err
		}
		return books[0], plans, nil
	}
	load, b := newLoading(), &Book{now: tx.Now()}
	if err := load.previewed(ctx, tx, b, customerID, of); err != nil {
		return nil, nil, err
	}
	if b.Customer != nil {
		return b, plans, load.others(ctx, tx, []*Book{b})
	}
	b, err = lockBook(ctx, tx, customerID, of) // it holds nothing of the kind
	return b, plans, err
}

// familiesOf are the families of what plans license.
func familiesOf(plans []*catalog.Plan) []string {
	var out []string
	for _, p := range plans {
		if p == nil {
			continue
		}
		for _, c := range p.Components {
			if !slices.Contains(out, c.Edges.Product.Family) {
				out = append(out, c.Edges.Product.Family)
			}
		}
	}
	return out
}

// loadBooks loads what locked customers hold, with a fixed number of statements.
func loadBooks(ctx context.Context, tx *database.Tx, customers []*db.Customer, of extent) ([]*Book, error) {
	books := make([]*Book, len(customers))
	byID := make(map[string]*Book, len(customers))
	for i, c := range customers {
		books[i] = &Book{Customer: c, now: tx.Now()}
		byID[c.ID] = books[i]
	}
	load := newLoading()
	if err := load.assignments(ctx, tx, byID, of); err != nil {
		return nil, err
	}
	if err := load.licenses(ctx, tx, books); err != nil {
		return nil, err
	}
	return books, load.others(ctx, tx, books)
}

// loading is what is loaded once for many rows.
type loading struct {
	products map[string]*db.Product
	plans    map[string]*db.ServicePlan
	partners map[string]*managing
}

func newLoading() loading {
	return loading{products: map[string]*db.Product{}, plans: map[string]*db.ServicePlan{}, partners: map[string]*managing{}}
}

// others loads all but the assignments and their licenses.
func (to loading) others(ctx context.Context, tx *database.Tx, books []*Book) error {
	err := to.rest(ctx, tx, books)
	if err == nil {
		err = loadCompositions(ctx, tx, books)
	}
	if err == nil {
		err = loadUpdates(ctx, tx, books)
	}
	return err
}

// managing is a partner that manages customers, and the slug of its Tier 1.
type managing struct {
	*db.Partner
	channel string
}

// heldRow is what is scanned of an assignment, with what rules ask for beside it.
type heldRow struct {
	db.Assignment
	plan    db.ServicePlan
	product db.Product
	partner db.Partner
	kept    bool
	channel string
}

// targets of assignmentFields.
func (h *heldRow) targets() []any {
	return slices.Concat(database.Targets(&h.Assignment, assignmentColumns), database.Targets(&h.plan, planColumns),
		database.Targets(&h.product, productColumns), database.Targets(&h.partner, partnerColumns), []any{&h.kept})
}

// assignments gives books their holdings, and the partners that manage them.
func (to loading) assignments(ctx context.Context, tx *database.Tx, books map[string]*Book, of extent) error {
	cond, args, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return err
	}
	which, listed := of.where(tx, slices.Collect(maps.Keys(books)))
	var row heldRow
	err = database.Scan(ctx, tx, append(row.targets(), &row.channel), func() {
		to.holding(books[row.CustomerID], &row)
	}, selectAssignments+which+" AND "+cond+" ORDER BY a.id", append(listed, args...)...)
	if err != nil {
		return fmt.Errorf("licensing: assignments: %w", err)
	}
	return nil
}

// previewed gives a book that holds something of the extent its customer, and its
// holdings with their licenses.
func (to loading) previewed(ctx context.Context, tx *database.Tx, b *Book, customerID string, of extent) error {
	assignments, args, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return err
	}
	licenses, more, err := scope.SQL(ctx, "License", "l")
	if err != nil {
		return err
	}
	which, listed := of.where(tx, []string{customerID})
	var (
		customer db.Customer
		l        db.License
		product  db.Product
		row      = heldRow{channel: viewer.From(ctx).Channel}
		last     *Holding
	)
	targets := slices.Concat(row.targets(), database.Targets(&customer, customerColumns),
		database.Targets(&l, licenseColumns), database.Targets(&product, productColumns))
	err = database.Scan(ctx, tx.Alone(), targets, func() {
		if last == nil || last.ID != row.ID {
			last = to.holding(b, &row)
		}
		if b.Customer == nil {
			b.Customer = new(customer)
		}
		to.license(last, &l, &product)
	}, selectPreviewed+which+" AND "+assignments+" AND "+licenses+" ORDER BY a.id, l.id", slices.Concat(listed, args, more)...)
	if err != nil {
		return fmt.Errorf("licensing: what plans could take the place of: %w", err)
	}
	return nil
}

// holding gives a book an assignment, and the partner that manages it.
func (to loading) holding(b *Book, row *heldRow) *Holding {
	if to.plans[row.plan.ID] == nil {
		plan := new(row.plan)
		plan.Edges.Product = to.product(&row.product)
		to.plans[plan.ID] = plan
	}
	a := new(row.Assignment)
	a.Edges.Plan = to.plans[row.plan.ID]
	h := &Holding{Assignment: a}
	b.Holdings = append(b.Holdings, h)
	b.kept = row.kept
	to.partner(&row.partner, row.channel).manages(b)
	return h
}

// licenses gives the holdings of books their licenses.
func (to loading) licenses(ctx context.Context, tx *database.Tx, books []*Book) error {
	holdings := map[string]*Holding{}
	var ids []string
	for _, b := range books {
		for _, h := range b.Holdings {
			holdings[h.ID] = h
			ids = append(ids, h.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	cond, args, err := scope.SQL(ctx, "License", "l")
	if err != nil {
		return err
	}
	of, listed := tx.OneOf("l.assignment_id", ids)
	var l db.License
	var product db.Product
	targets := append(database.Targets(&l, licenseColumns), database.Targets(&product, productColumns)...)
	err = database.Scan(ctx, tx, targets, func() {
		to.license(holdings[l.AssignmentID], &l, &product)
	}, selectLicenses+of+" AND "+cond+" ORDER BY l.id", append(listed, args...)...)
	if err != nil {
		return fmt.Errorf("licensing: licenses: %w", err)
	}
	return nil
}

// rest gives the partners that manage them to books that hold nothing.
func (to loading) rest(ctx context.Context, tx *database.Tx, books []*Book) error {
	var ids []string
	for _, b := range books {
		if b.Partner == nil {
			ids = append(ids, b.Customer.PartnerID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	var partner db.Partner
	var channel string
	of, args := tx.OneOf("m.id", ids)
	err := database.Scan(ctx, tx, append(database.Targets(&partner, partnerColumns), &channel), func() {
		p := to.partner(&partner, channel)
		for _, b := range books {
			if b.Customer.PartnerID == p.ID {
				p.manages(b)
			}
		}
	}, selectPartners+of, args...)
	if err != nil {
		return fmt.Errorf("licensing: partners: %w", err)
	}
	return nil
}

// license gives a holding a license of a product.
func (to loading) license(h *Holding, l *db.License, product *db.Product) {
	row := new(*l)
	row.Edges.Product = to.product(product)
	h.Licenses = append(h.Licenses, row)
}

// product keeps one row of each product.
func (to loading) product(p *db.Product) *db.Product {
	if to.products[p.ID] == nil {
		to.products[p.ID] = new(*p)
	}
	return to.products[p.ID]
}

// partner keeps one row of each partner.
func (to loading) partner(p *db.Partner, channel string) *managing {
	if to.partners[p.ID] == nil {
		to.partners[p.ID] = &managing{new(*p), channel}
	}
	return to.partners[p.ID]
}

func (m *managing) manages(b *Book) { b.Partner, b.Channel = m.Partner, m.channel }
