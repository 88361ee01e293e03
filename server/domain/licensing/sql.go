package licensing

import (
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain/catalog"
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
	// families are those of what is to be assigned. Of what stands, the book then has what
	// that could take the place of, and what has come to a border.
	families []string
}

// standing is the condition that the license x is not over: it stands, or a border
// of it waits to be dealt with. Whatever stands has a border ahead, or no end yet. The
// index licenses_standing holds them.
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
	case len(e.families) > 0:
		// The index alone answers it.
		of, families := q.OneOf("f.family", e.families)
		cond += "a.id IN (SELECT x.assignment_id FROM licenses x WHERE " + whose + " AND " + standing +
			" AND (x.due_at <= ? OR x.product_id IN (SELECT f.id FROM products f WHERE " + of + "))))"
		return cond, slices.Concat(args, mine, []any{q.Now()}, families)
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
	assignmentFields = as("a", assignmentColumns) + ", " + as("p", planColumns) + ", " + as("s", productColumns) + ", " + as("m", partnerColumns) +
		", EXISTS (SELECT 1 FROM crossgrades k WHERE k.customer_id = a.customer_id AND k.resolved_at IS NULL AND k.canceled_at IS NULL)"
	fromAssignments = ` FROM assignments a JOIN service_plans p ON p.id = a.plan_id JOIN products s ON s.id = p.product_id
		JOIN partners m ON m.id = a.partner_id`
	selectAssignments = "SELECT " + assignmentFields + ", r.slug" + fromAssignments + " JOIN partners r ON r.id = m.root_id WHERE "
	// selectPreviewed is selectAssignments with the customer of each, and a row for each
	// of its licenses: one that has none has nothing left to change. The channel is that
	// of whoever asks.
	selectPreviewed = "SELECT " + assignmentFields + ", " + as("u", customerColumns) + ", " + as("l", licenseColumns) + ", " + as("o", productColumns) +
		fromAssignments + ` JOIN customers u ON u.id = a.customer_id JOIN licenses l ON l.assignment_id = a.id
		JOIN products o ON o.id = l.product_id WHERE `
	selectLicenses = "SELECT " + as("l", licenseColumns) + ", " + as("s", productColumns) +
		" FROM licenses l JOIN products s ON s.id = l.product_id WHERE "
	selectPartners = "SELECT " + as("m", partnerColumns) + ", r.slug FROM partners m JOIN partners r ON r.id = m.root_id WHERE "
)
