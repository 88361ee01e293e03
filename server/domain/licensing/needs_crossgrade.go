package licensing

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// nobodyDecides is what is asked of crossgrades by those who do not decide about them:
// the users of customers.
const nobodyDecides = "1 = 0"

// suiteNeedsCrossgradeSQL is catalog.SuiteCrossgradeSQL for those who decide.
func suiteNeedsCrossgradeSQL(ctx context.Context, alias string, now time.Time) (string, []any) {
	if viewer.From(ctx).IsCustomer() {
		return nobodyDecides, nil
	}
	return catalog.SuiteCrossgradeSQL(alias, now)
}

// needsCrossgradeSQL is the condition that somebody has to decide about the assignment
// under alias: its suite needs a crossgrade, or one is kept open, of its suite or of a
// plan that is to be assigned and duplicates what it has.
func needsCrossgradeSQL(ctx context.Context, alias string, now time.Time) (string, []any) {
	suite, args := suiteNeedsCrossgradeSQL(ctx, alias, now)
	if suite == nobodyDecides {
		return nobodyDecides, nil
	}
	const open = "g.resolved_at IS NULL AND g.canceled_at IS NULL"
	return suite + " OR " + alias + ".canceled_at IS NULL AND (" + alias + ".id IN (SELECT g.assignment_id FROM crossgrades g WHERE g.assignment_id IS NOT NULL AND " + open + ")" +
		" OR " + alias + ".id IN (SELECT l.assignment_id FROM crossgrades g JOIN crossgrade_items i ON i.crossgrade_id = g.id JOIN licenses l ON l.id = i.license_id WHERE " + open + "))", args
}

// NeedCrossgrade tells about which assignments somebody has to decide, as the filter
// of that name finds them.
func (s *Service) NeedCrossgrade(ctx context.Context, assignmentIDs []string) (map[string]bool, error) {
	seen, args, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return nil, err
	}
	needs, more := needsCrossgradeSQL(ctx, "a", s.db.Now())
	out, id := make(map[string]bool, len(assignmentIDs)), ""
	err = database.Scan(ctx, s.db, []any{&id}, func() { out[id] = true },
		"SELECT a.id FROM assignments a WHERE "+s.db.In("a.id")+" AND "+seen+" AND ("+needs+")",
		slices.Concat([]any{s.db.List(assignmentIDs)}, args, more)...)
	if err != nil {
		return nil, fmt.Errorf("licensing: assignments that need a crossgrade: %w", err)
	}
	return out, nil
}

// SuiteCrossgradesByCustomers lists the assignments of each customer whose suite needs a
// crossgrade that is not kept open, newest first and at most a page of them, with one
// statement. They follow from what is held: a change of a suite writes nothing at the
// thousands of customers that it may concern.
func (s *Service) SuiteCrossgradesByCustomers(ctx context.Context, customerIDs []string, rows *domain.Selection) ([][]*db.Assignment, error) {
	l := read.List{Sort: read.Sort{Column: "created_at", Time: true, Desc: true}, Page: domain.PageArgs{First: new(domain.MaxPage)}, Rows: rows}
	needs, args := suiteNeedsCrossgradeSQL(ctx, "t0", s.db.Now())
	l.And(needs, args...)
	l.And("NOT EXISTS (SELECT 1 FROM crossgrades g WHERE g.customer_id = t0.customer_id AND g.plan_id = t0.plan_id AND g.resolved_at IS NULL AND g.canceled_at IS NULL)")
	pages, err := read.PagesByParent[db.Assignment](ctx, s.db, "customer_id", customerIDs, l)
	if err != nil {
		return nil, err
	}
	out := make([][]*db.Assignment, len(customerIDs))
	for i, id := range customerIDs {
		out[i] = pages[id].Rows
	}
	return out, nil
}
