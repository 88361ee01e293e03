package licensing

import (
	"context"
	"fmt"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
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
	whose, again := q.OneOf("x.customer_id", customers)
	some := standing
	if len(e.plans) > 0 {
		of, plans := q.OneOf("c.plan_id", e.plans)
		some += " AND (x.due_at <= ? OR x.product_id IN (SELECT s.id FROM plan_components c" +
			" JOIN products f ON f.id = c.product_id JOIN products s ON s.family = f.family WHERE " + of + "))"
		again = append(append(again, q.Now()), plans...)
	}
	if e.about != "" {
		cond += " AND (a.id = ? OR "
		some = "(" + some + " OR x.id = ?)"
		args, again = append(args, e.about), append(again, e.about)
	} else {
		cond += " AND ("
	}
	return cond + "a.scheduled_update_id IS NOT NULL OR a.id IN (SELECT x.assignment_id FROM licenses x WHERE " + whose + " AND " + some + "))",
		append(args, again...)
}

// The columns of what books are made of. Of products it is those that rules ask for.
var (
	assignmentColumns = db.Tables["Assignment"].ColumnList
	planColumns       = db.Tables["ServicePlan"].ColumnList
	licenseColumns    = db.Tables["License"].ColumnList
	productColumns    = []string{
		"id", "name", "kind", "family", "level", "manageable", "credits_per_unit", "suite_version", "end_of_sale_at", "end_of_life_at",
	}
	partnerColumns = []string{"id", "root_id", "company", "first_name", "email", "locale", "suspended_at", "canceled_at"}
)

// as lists columns of an alias.
func as(alias string, columns []string) string {
	return alias + "." + strings.Join(columns, ", "+alias+".")
}

var (
	// The plan is seen by whoever sees its assignment, and the partner that manages a
	// customer by whoever changes what it holds. kept tells of an open crossgrade.
	selectAssignments = "SELECT " + as("a", assignmentColumns) + ", " + as("p", planColumns) + ", " + as("s", productColumns) + ", " +
		as("m", partnerColumns) + `, r.slug, EXISTS (SELECT 1 FROM crossgrades k WHERE k.customer_id = a.customer_id AND k.resolved_at IS NULL AND k.canceled_at IS NULL)
		FROM assignments a JOIN service_plans p ON p.id = a.plan_id JOIN products s ON s.id = p.product_id
		JOIN partners m ON m.id = a.partner_id JOIN partners r ON r.id = m.root_id WHERE `
	selectLicenses = "SELECT " + as("l", licenseColumns) + ", " + as("s", productColumns) +
		" FROM licenses l JOIN products s ON s.id = l.product_id WHERE "
	selectPartners = "SELECT " + as("m", partnerColumns) + ", r.slug FROM partners m JOIN partners r ON r.id = m.root_id WHERE "
)

// loadBooks loads what locked customers hold, with a fixed number of statements.
func loadBooks(ctx context.Context, tx *database.Tx, customers []*db.Customer, of extent) ([]*Book, error) {
	books := make([]*Book, len(customers))
	byID := make(map[string]*Book, len(customers))
	for i, c := range customers {
		books[i] = &Book{Customer: c, now: tx.Now()}
		byID[c.ID] = books[i]
	}
	load := loading{products: map[string]*db.Product{}, partners: map[string]*managing{}}
	err := load.assignments(ctx, tx, byID, of)
	if err == nil {
		err = load.licenses(ctx, tx, books)
	}
	if err == nil {
		err = load.rest(ctx, tx, books)
	}
	if err == nil {
		err = loadCompositions(ctx, tx, books)
	}
	if err == nil {
		err = loadUpdates(ctx, tx, books)
	}
	return books, err
}

// loading is what is loaded once for many rows.
type loading struct {
	products map[string]*db.Product
	partners map[string]*managing
}

// managing is a partner that manages customers, and the slug of its Tier 1.
type managing struct {
	*db.Partner
	channel string
}

// assignments gives books their holdings, and the partners that manage them.
func (to loading) assignments(ctx context.Context, tx *database.Tx, books map[string]*Book, of extent) error {
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
	err = database.Scan(ctx, tx, targets, func() {
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
	}, selectAssignments+which+" AND "+cond+" ORDER BY a.id", append(listed, args...)...)
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
