package licensing

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/database"
)

// extent is how much of what customers hold a book has. Without more it is every
// assignment that has a license which can still change by itself or stand in the
// way, or an update that is open, each with all of its licenses: years of licenses
// that are over cost nothing.
type extent struct {
	// ended: all there is, over or not.
	ended bool
	// about is an assignment or a license that is had in any case; "" for none.
	about string
	// plans are those that are to be assigned. Of what stands, the book then has what
	// they could take the place of, and what has come to a border.
	plans []string
}

// standing is the condition that the license x is not over: it stands, or a border
// of it waits to be dealt with. Whatever stands has a border ahead, or no end yet. The
// index licenses_not_over holds them.
const standing = "x.canceled_at IS NULL AND (x.due_at IS NOT NULL OR x.expires_at IS NULL)"

// where is the condition of the extent on the assignment a of customers.
func (e extent) where(q clocked, customers []string) (cond string, args []any) {
	cond, args = q.OneOf("a.customer_id", customers)
	if e.ended {
		return cond, args
	}
	whose, mine := q.OneOf("x.customer_id", customers)
	cond += " AND (a.scheduled_update_id IS NOT NULL OR "
	switch {
	case len(e.plans) > 0:
		// Apart, each is answered by the index alone, however much the customer holds.
		of, plans := q.OneOf("c.plan_id", e.plans)
		cond += "a.id IN (SELECT x.assignment_id FROM licenses x WHERE " + whose + " AND " + standing + " AND x.due_at <= ?)" +
			" OR a.id IN (SELECT x.assignment_id FROM plan_components c JOIN products f ON f.id = c.product_id" +
			" JOIN products s ON s.family = f.family JOIN licenses x ON x.product_id = s.id WHERE " + of + " AND " + whose + " AND " + standing + "))"
		return cond, slices.Concat(args, mine, []any{q.Now()}, plans, mine)
	case e.about != "":
		cond += "a.id = ? OR a.id IN (SELECT x.assignment_id FROM licenses x WHERE " + whose + " AND (" + standing + " OR x.id = ?)))"
		return cond, slices.Concat(args, []any{e.about}, mine, []any{e.about})
	}
	return cond + "a.id IN (SELECT x.assignment_id FROM licenses x WHERE " + whose + " AND " + standing + "))", append(args, mine...)
}

// The columns of what books are made of. Of products and partners it is those that rules
// ask for; of customers, too, where they come with what they hold.
var (
	assignmentColumns = db.Tables["Assignment"].ColumnList
	planColumns       = db.Tables["ServicePlan"].ColumnList
	licenseColumns    = db.Tables["License"].ColumnList
	productColumns    = catalog.RuleColumns
	partnerColumns    = []string{"id", "root_id", "company", "first_name", "email", "locale", "suspended_at", "canceled_at"}
	customerColumns   = []string{
		"id", "root_id", "partner_id", "holdings_version", "disabled_at", "company", "first_name", "last_name", "email", "time_zone", "locale",
	}
)

// as lists columns of an alias.
func as(alias string, columns []string) string {
	return alias + "." + strings.Join(columns, ", "+alias+".")
}

var (
	// The plan is seen by whoever sees its assignment, and the partner that manages a
	// customer by whoever changes what it holds. kept tells of an open crossgrade.
	assignmentFields = as("a", assignmentColumns) + ", " + as("p", planColumns) + ", " + as("s", productColumns) + ", " +
		as("m", partnerColumns) + `, r.slug, EXISTS (SELECT 1 FROM crossgrades k WHERE k.customer_id = a.customer_id AND k.resolved_at IS NULL AND k.canceled_at IS NULL)`
	fromAssignments = ` FROM assignments a JOIN service_plans p ON p.id = a.plan_id JOIN products s ON s.id = p.product_id
		JOIN partners m ON m.id = a.partner_id JOIN partners r ON r.id = m.root_id`
	selectAssignments = "SELECT " + assignmentFields + fromAssignments + " WHERE "
	// selectPreviewed is selectAssignments with the customer of each.
	selectPreviewed = "SELECT " + assignmentFields + ", " + as("u", customerColumns) + fromAssignments + " JOIN customers u ON u.id = a.customer_id WHERE "
	selectLicenses  = "SELECT " + as("l", licenseColumns) + ", " + as("s", productColumns) +
		" FROM licenses l JOIN products s ON s.id = l.product_id WHERE "
	selectPartners = "SELECT " + as("m", partnerColumns) + ", r.slug FROM partners m JOIN partners r ON r.id = m.root_id WHERE "
)

// loadBook loads what a customer holds and locks the customer; nil when there is none such
// in scope. A preview locks nothing: there the customer comes with what it holds, in one
// statement less.
func loadBook(ctx context.Context, tx *database.Tx, customerID string, of extent) (*Book, error) {
	if tx.Preview() {
		load, books := newLoading(), map[string]*Book{customerID: {now: tx.Now()}}
		if err := load.previewed(ctx, tx, books, of); err != nil {
			return nil, err
		}
		if b := books[customerID]; b.Customer != nil {
			return b, load.others(ctx, tx, []*Book{b})
		}
	}
	rows, err := database.LockCustomers(ctx, tx, customerID)
	if err != nil {
		return nil, fmt.Errorf("licensing: lock customer: %w", err)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	books, err := loadBooks(ctx, tx, rows, of)
	if err != nil {
		return nil, err
	}
	return books[0], nil
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
	return books, load.others(ctx, tx, books)
}

// loading is what is loaded once for many rows.
type loading struct {
	products map[string]*db.Product
	partners map[string]*managing
}

func newLoading() loading {
	return loading{products: map[string]*db.Product{}, partners: map[string]*managing{}}
}

// others loads all but the assignments.
func (to loading) others(ctx context.Context, tx *database.Tx, books []*Book) error {
	err := to.licenses(ctx, tx, books)
	if err == nil {
		err = to.rest(ctx, tx, books)
	}
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

// assignments gives books their holdings, and the partners that manage them.
func (to loading) assignments(ctx context.Context, tx *database.Tx, books map[string]*Book, of extent) error {
	return to.assigned(ctx, tx, books, of, selectAssignments, nil, func(*Book) {})
}

// previewed is assignments that gives books that hold something their customers, too.
func (to loading) previewed(ctx context.Context, tx *database.Tx, books map[string]*Book, of extent) error {
	var customer db.Customer
	return to.assigned(ctx, tx, books, of, selectPreviewed, database.Targets(&customer, customerColumns), func(b *Book) {
		if b.Customer == nil {
			b.Customer = new(customer)
		}
	})
}

// assigned scans what a SELECT gives of assignments, and beside it what goes to the
// targets more, of which each takes what its book is to keep.
func (to loading) assigned(ctx context.Context, tx *database.Tx, books map[string]*Book, of extent, query string, more []any, each func(*Book)) error {
	cond, args, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return err
	}
	customers := make([]string, 0, len(books))
	for id := range books {
		customers = append(customers, id)
	}
	which, listed := of.where(tx, customers)
	var (
		a       db.Assignment
		plan    db.ServicePlan
		product db.Product
		partner db.Partner
		channel string
		kept    bool
		targets = make([]any, 0, 80)
		plans   = map[string]*db.ServicePlan{}
	)
	targets = append(targets, database.Targets(&a, assignmentColumns)...)
	targets = append(targets, database.Targets(&plan, planColumns)...)
	targets = append(targets, database.Targets(&product, productColumns)...)
	targets = append(targets, database.Targets(&partner, partnerColumns)...)
	targets = append(targets, &channel, &kept)
	err = database.Scan(ctx, tx, append(targets, more...), func() {
		if plans[plan.ID] == nil {
			plans[plan.ID] = new(plan)
			plans[plan.ID].Edges.Product = to.product(&product)
		}
		row := new(a)
		row.Edges.Plan = plans[plan.ID]
		b := books[a.CustomerID]
		b.Holdings = append(b.Holdings, &Holding{Assignment: row})
		b.kept = kept
		to.partner(&partner, channel).manages(b)
		each(b)
	}, query+which+" AND "+cond+" ORDER BY a.id", append(listed, args...)...)
	if err != nil {
		return fmt.Errorf("licensing: assignments: %w", err)
	}
	return nil
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
		row := new(l)
		row.Edges.Product = to.product(&product)
		h := holdings[l.AssignmentID]
		h.Licenses = append(h.Licenses, row)
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
