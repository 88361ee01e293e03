package catalog

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ErrNotOperator: somebody other than the operator changes the catalogue.
var ErrNotOperator = errors.New("catalog: only the operator of the server changes the catalog")

// Apply makes the catalogue what a file says, in one transaction, and returns
// the differences; a dry run returns them and saves nothing. A second run of the
// same file changes nothing. Products that the file lacks are left alone.
//
// A new composition of a suite raises its version, which locks the plans made of
// it; their partners get a message. It returns FileProblems with all that does not fit what there is.
func (s *Service) Apply(ctx context.Context, f File, dryRun bool) (Diff, error) {
	if v := viewer.From(ctx); v == nil || !v.System {
		return Diff{}, ErrNotOperator
	}
	done, err := verb.Run(ctx, s.db, verb.Call{Name: "catalogApply", DryRun: dryRun}, func(tx *database.Tx) (verb.Done[Diff], error) {
		has, err := storedTx(ctx, tx)
		if err != nil {
			return verb.Done[Diff]{}, err
		}
		steps, err := compare(has, f)
		if err != nil {
			return verb.Done[Diff]{}, err
		}
		if err := makeWay(ctx, tx, steps); err != nil {
			return verb.Done[Diff]{}, err
		}
		var diff Diff
		for _, step := range steps {
			if err := step.write(ctx, tx); err != nil {
				return verb.Done[Diff]{}, err
			}
			diff.Lines = append(diff.Lines, step.line)
		}
		if err := tellSuitesTx(ctx, tx, has, steps); err != nil {
			return verb.Done[Diff]{}, err
		}
		return verb.Done[Diff]{Effects: diff}, nil
	})
	return done.Effects, err
}

// storedTx locks and loads the catalogue.
func storedTx(ctx context.Context, tx *database.Tx) (stored, error) {
	has := stored{products: map[string]*db.Product{}, components: map[string][]string{}, plans: map[string]int{}}
	// Two files at once would both raise a version; the lock is on the rows of
	// the one table that both change.
	if err := drain(tx.Query(ctx, "SELECT id FROM products ORDER BY id"+tx.ForUpdate())); err != nil {
		return has, fmt.Errorf("catalog: locking: %w", err)
	}
	rows, err := tx.Product.Query().All(ctx)
	if err != nil {
		return has, fmt.Errorf("catalog: products: %w", err)
	}
	for _, p := range rows {
		has.products[p.Code] = p
	}
	if err := compositionsTx(ctx, tx, has.components); err != nil {
		return has, fmt.Errorf("catalog: compositions: %w", err)
	}
	return has, unlockedPlansTx(ctx, tx, has.plans)
}

// compositionsTx loads the present composition of each suite, by code.
func compositionsTx(ctx context.Context, tx *database.Tx, to map[string][]string) error {
	rows, err := tx.Query(ctx, `SELECT s.code, p.code FROM suite_components c
		JOIN products s ON s.id = c.suite_id AND s.suite_version = c.suite_version
		JOIN products p ON p.id = c.product_id ORDER BY s.code, c.position`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var suite, product string
		if err := rows.Scan(&suite, &product); err != nil {
			return err
		}
		to[suite] = append(to[suite], product)
	}
	return rows.Err()
}

// unlockedPlansTx counts, by suite, the plans that a new composition would lock.
func unlockedPlansTx(ctx context.Context, tx *database.Tx, to map[string]int) error {
	rows, err := tx.Query(ctx, `SELECT s.code, count(*) FROM service_plans sp
		JOIN products s ON s.id = sp.product_id AND s.suite_version = sp.suite_version
		WHERE s.kind = 'SUITE' GROUP BY s.code`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var suite string
		var n int
		if err := rows.Scan(&suite, &n); err != nil {
			return err
		}
		to[suite] = n
	}
	return rows.Err()
}

// makeWay frees the names of products that are renamed, so that two of them can
// change places.
func makeWay(ctx context.Context, tx *database.Tx, steps []step) error {
	for _, s := range steps {
		if s.was == nil || s.was.NameKey == s.row.NameKey {
			continue
		}
		if _, err := tx.Exec(ctx, "UPDATE products SET name_key = id WHERE id = ?", s.row.ID); err != nil {
			return fmt.Errorf("catalog: renaming %s: %w", s.row.Code, err)
		}
	}
	return nil
}

// write saves the product, its new composition, and who did it.
func (s *step) write(ctx context.Context, tx *database.Tx) error {
	r := s.row
	action := "product.update"
	if s.was == nil {
		action = "product.create"
		r.CreatedAt, r.UpdatedAt = tx.Now(), tx.Now()
		if err := database.InsertRows(ctx, tx, r); err != nil {
			return fmt.Errorf("catalog: %s: %w", r.Code, err)
		}
	} else if err := s.update(ctx, tx); err != nil {
		return fmt.Errorf("catalog: %s: %w", r.Code, err)
	}
	components := make([]*db.SuiteComponent, len(s.components))
	for i, p := range s.components {
		components[i] = &db.SuiteComponent{
			ID: id.New(id.SuiteComponent), CreatedAt: tx.Now(), SuiteID: r.ID, SuiteVersion: r.SuiteVersion,
			ProductID: p.ID, Position: i,
		}
	}
	if err := database.InsertRows(ctx, tx, components...); err != nil {
		return fmt.Errorf("catalog: composition of %s: %w", r.Code, err)
	}
	// The catalogue is nobody's in the channel: no partner reads these events.
	return audit.RecordTx(ctx, tx, audit.Event{ObjectID: r.ID, Action: action, Changes: s.changes})
}

func (s *step) update(ctx context.Context, tx *database.Tx) error {
	r := s.row
	// Whoever has looked at a plan of a suite has seen another composition than this.
	_, err := tx.Exec(ctx, `UPDATE service_plans SET version = version + 1, updated_at = ?
		WHERE product_id = (SELECT p.id FROM products p WHERE p.id = ? AND p.suite_version <> ?)`, tx.Now(), r.ID, r.SuiteVersion)
	if err != nil {
		return err
	}
	u := tx.Product.UpdateOneID(r.ID).SetName(r.Name).SetNameKey(r.NameKey).SetDescription(r.Description).
		SetFamily(r.Family).SetLevel(r.Level).SetUnitType(r.UnitType).SetVersions(r.Versions).
		SetActivationPolicies(r.ActivationPolicies).SetDataCenters(r.DataCenters).SetManageable(r.Manageable).
		SetReportsUsage(r.ReportsUsage).SetSuiteVersion(r.SuiteVersion).SetNillableCreditsPerUnit(r.CreditsPerUnit).
		SetNillableEndOfSaleAt(r.EndOfSaleAt).SetNillableEndOfLifeAt(r.EndOfLifeAt)
	if r.CreditsPerUnit == nil {
		u.ClearCreditsPerUnit()
	}
	if r.EndOfSaleAt == nil {
		u.ClearEndOfSaleAt()
	}
	if r.EndOfLifeAt == nil {
		u.ClearEndOfLifeAt()
	}
	return u.Exec(ctx)
}

// drain reads rows to their end for what reading them does.
func drain(rows *sql.Rows, err error) error {
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
	}
	return rows.Err()
}
