package database

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/partner"
	"github.com/openlmp/openlmp/ent/db/registrationkey"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/scope"
)

// The locks read rows by id and hold them to the end of the transaction. Rows
// that do not exist or are out of scope are absent from the answer; the answer
// is in order of id, the order in which the rows are locked. On SQLite the open
// transaction is the lock.

// LockCustomers locks customers. Every change of licenses begins with it, so the
// statement is written by hand.
func LockCustomers(ctx context.Context, tx *Tx, ids ...string) ([]*db.Customer, error) {
	cond, args, err := scope.SQL(ctx, "Customer", "c")
	if err != nil {
		return nil, err
	}
	one, listed := tx.OneOf("c.id", unique(ids))
	rows, err := Rows[db.Customer](ctx, tx, customerColumns, lockCustomers+one+" AND "+cond+" ORDER BY c.id"+tx.ForUpdate(), append(listed, args...)...)
	tx.tick()
	return rows, err
}

var (
	customerColumns = db.Tables["Customer"].ColumnList
	lockCustomers   = "SELECT c." + strings.Join(customerColumns, ", c.") + " FROM customers c WHERE "
)

// LockPlans locks service plans.
func LockPlans(ctx context.Context, tx *Tx, ids ...string) ([]*db.ServicePlan, error) {
	q := tx.ServicePlan.Query().Where(serviceplan.IDIn(unique(ids)...)).Order(serviceplan.ByID())
	if tx.ForUpdate() != "" {
		q.ForUpdate()
	}
	return q.All(ctx)
}

// LockPartners locks partners.
func LockPartners(ctx context.Context, tx *Tx, ids ...string) ([]*db.Partner, error) {
	q := tx.Partner.Query().Where(partner.IDIn(unique(ids)...)).Order(partner.ByID())
	if tx.ForUpdate() != "" {
		q.ForUpdate()
	}
	return q.All(ctx)
}

// LockKeys locks registration keys.
func LockKeys(ctx context.Context, tx *Tx, ids ...string) ([]*db.RegistrationKey, error) {
	q := tx.RegistrationKey.Query().Where(registrationkey.IDIn(unique(ids)...)).Order(registrationkey.ByID())
	if tx.ForUpdate() != "" {
		q.ForUpdate()
	}
	return q.All(ctx)
}

// LockName locks a name that every transaction of the same concern agrees on, for
// what no row stands for yet.
func LockName(ctx context.Context, tx *Tx, name string) error {
	if tx.dialect != dialect.Postgres {
		return nil
	}
	_, err := tx.Exec(ctx, "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", name)
	return err
}

func unique(ids []string) []string {
	ids = slices.Clone(ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}
