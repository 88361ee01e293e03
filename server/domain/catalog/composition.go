package catalog

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// bundled is the condition that a license still belongs to its plan.
const bundled = "%[1]s.unbundled_at IS NULL AND %[1]s.canceled_at IS NULL"

// UpdatesAvailableSQL is the condition that the plan of the assignment under alias was
// approved for another composition of its suite than the assignment has, which then
// can be applied: it is not over, and something of it is left. A plan that was never
// approved again has the first composition, as all its assignments do.
func UpdatesAvailableSQL(alias string) string {
	return alias + ".canceled_at IS NULL AND " + alias + ".plan_id IN (SELECT k.id FROM service_plans k WHERE k.suite_version > 1 AND k.suite_version <> " +
		alias + ".suite_version) AND EXISTS (SELECT 1 FROM licenses y WHERE y.assignment_id = " + alias + ".id AND " + fmt.Sprintf(bundled, "y") + ")"
}

// PlanUpdatesSQL is the condition that UpdatesAvailableSQL holds of some assignment of
// the plan under alias, among those that meet the condition seen over alias a. It
// begins with what few plans meet.
func PlanUpdatesSQL(alias, seen string) string {
	return "(" + alias + ".suite_version > 1 AND EXISTS (SELECT 1 FROM assignments a WHERE a.plan_id = " + alias + ".id AND a.canceled_at IS NULL" +
		" AND a.suite_version <> " + alias + ".suite_version AND EXISTS (SELECT 1 FROM licenses y WHERE y.assignment_id = a.id AND " +
		fmt.Sprintf(bundled, "y") + ") AND " + seen + "))"
}

// BehindSQL is the condition that the assignment under alias has another composition
// than its suite, approved or not: it is not over, and something of it is left. It
// begins with the few plans whose suite was changed, so that those of a whole book are
// found by them.
func BehindSQL(alias string) string {
	return alias + ".canceled_at IS NULL AND " + alias + ".plan_id IN (SELECT k.id FROM service_plans k JOIN products s ON s.id = k.product_id" +
		" WHERE s.suite_version > 1) AND EXISTS (SELECT 1 FROM service_plans k JOIN products s ON s.id = k.product_id" +
		" WHERE k.id = " + alias + ".plan_id AND s.suite_version <> " + alias + ".suite_version)" +
		" AND EXISTS (SELECT 1 FROM licenses y WHERE y.assignment_id = " + alias + ".id AND " + fmt.Sprintf(bundled, "y") + ")"
}

// overlap, of an assignment under %[1]s, joins the products p that the present
// composition of its suite brings with the licenses x that its customer holds of
// their families; what stays in the assignment is none of them.
const overlap = `service_plans k JOIN products s ON s.id = k.product_id
	JOIN suite_components c ON c.suite_id = s.id AND c.suite_version = s.suite_version
	JOIN products p ON p.id = c.product_id
	JOIN products f ON f.family = p.family
	JOIN licenses x ON x.product_id = f.id
	WHERE x.customer_id = %[1]s.customer_id AND k.id = %[1]s.plan_id AND s.suite_version <> %[1]s.suite_version
	AND NOT EXISTS (SELECT 1 FROM licenses y WHERE y.assignment_id = %[1]s.id AND y.product_id = p.id AND y.unbundled_at IS NULL AND y.canceled_at IS NULL)
	AND NOT (x.assignment_id = %[1]s.id AND x.unbundled_at IS NULL AND x.canceled_at IS NULL AND EXISTS (SELECT 1 FROM suite_components z
		WHERE z.suite_id = s.id AND z.suite_version = s.suite_version AND z.product_id = x.product_id))`

// standingSQL is the condition that the assignment under alias has not expired: to one
// that has, nothing can be applied.
func standingSQL(alias string, now time.Time) (string, []any) {
	stands, args := domain.StandsSQL("w", now)
	return "EXISTS (SELECT 1 FROM licenses w WHERE w.assignment_id = " + alias + ".id AND " + fmt.Sprintf(bundled, "w") + " AND " + stands + ")", args
}

// OverlapSQL is the condition that the present composition of its suite would bring to
// the assignment under alias what its customer holds already: applying it needs a
// crossgrade (spec 2.9).
func OverlapSQL(alias string, now time.Time) (string, []any) {
	held, args := domain.StandsSQL("x", now)
	own, more := standingSQL(alias, now)
	return "EXISTS (SELECT 1 FROM " + fmt.Sprintf(overlap, alias) + " AND " + held + ") AND " + own, slices.Concat(args, more)
}

// SuiteCrossgradeSQL is the condition that somebody has to decide about a crossgrade
// before the present composition of its suite can be applied to the assignment under
// alias.
func SuiteCrossgradeSQL(alias string, now time.Time) (string, []any) {
	overlaps, args := OverlapSQL(alias, now)
	return BehindSQL(alias) + " AND " + overlaps, args
}

// Overlaps reads, by name, the products that the present compositions of their suites
// would bring to assignments and that their customers hold a license of the family of.
func (s *Service) Overlaps(ctx context.Context, assignmentIDs []string, rows *domain.Selection) ([][]*db.Product, error) {
	cond, args, err := scope.SQL(ctx, "Assignment", "a")
	if err != nil {
		return nil, err
	}
	held, more := domain.StandsSQL("x", s.db.Now())
	own, last := standingSQL("a", s.db.Now())
	return related[db.Product](ctx, s.db, assignmentIDs, rows, `SELECT d.a, d.p FROM (SELECT DISTINCT a.id AS a, p.id AS p, p.name_key AS k FROM assignments a, `+
		fmt.Sprintf(overlap, "a")+" AND a.canceled_at IS NULL AND "+s.db.In("a.id")+" AND "+cond+" AND "+held+" AND "+own+") d ORDER BY d.a, d.k",
		slices.Concat([]any{s.db.List(assignmentIDs)}, args, more, last)...)
}

// affected are the assignments of a plan that wait for a composition, counted: all,
// those with a scheduled update that still waits, and those that need a crossgrade.
func affectedTx(ctx context.Context, tx *database.Tx, planID string, e *ApproveEffects) error {
	overlaps, args := OverlapSQL("a", tx.Now())
	err := tx.QueryOne(ctx, []any{&e.Assignments, &e.ScheduledUpdates, &e.Crossgrades},
		`SELECT count(*), count(u.id), COALESCE(sum(CASE WHEN `+overlaps+` THEN 1 ELSE 0 END), 0)
		FROM assignments a LEFT JOIN scheduled_updates u ON u.id = a.scheduled_update_id AND u.failed_at IS NULL
		WHERE a.plan_id = ? AND `+BehindSQL("a"), append(args, planID)...)
	if err != nil {
		return fmt.Errorf("catalog: assignments of a plan: %w", err)
	}
	return nil
}
