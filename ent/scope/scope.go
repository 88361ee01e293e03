// Package scope keeps every viewer to its own rows. It is the only behaviour in
// the ORM, beside times and versions: queries gain a condition, changes too, and
// a create is refused when it names a tenant or a row that the viewer cannot see.
//
// Each entity declares its kind of scope (ent/schema); what a kind means to a
// viewer is written once, in Condition. Without a viewer there is an error.
package scope

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/intercept"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/schema"
	"github.com/openlmp/openlmp/ent/viewer"
)

// ErrNoViewer: somebody reached for rows without saying who asks.
var ErrNoViewer = errors.New("scope: no viewer")

// ErrForeign: a change names a tenant, or a row of one, that the viewer cannot see.
var ErrForeign = errors.New("scope: foreign row")

// Condition returns the SQL condition, with ? for its arguments, that keeps the
// rows of an entity under alias to those that v may see.
func Condition(v *viewer.Viewer, kind, alias string) (string, []any) {
	if v.System || kind == schema.ScopeGlobal {
		return "1 = 1", nil
	}
	col := func(c string) string { return alias + "." + c }
	tierOne := v.Tier() == enum.TierOne && !v.IsCustomer()
	switch kind {
	case schema.ScopePlan:
		return planCondition(v, col("id"), col("root_id"), col("partner_id"))
	case schema.ScopePlanPart:
		return planCondition(v, col("plan_id"), col("root_id"), col("partner_id"))
	case schema.ScopeSelf:
		if !tierOne {
			return col("id") + " = ?", []any{v.PartnerID}
		}
	case schema.ScopeTenant, schema.ScopeCustomer, schema.ScopeCompany:
		if v.IsCustomer() {
			switch kind {
			case schema.ScopeCustomer:
				return col("customer_id") + " = ?", []any{v.CustomerID}
			case schema.ScopeCompany:
				return col("id") + " = ?", []any{v.CustomerID}
			}
			return "1 = 0", nil
		}
		if !tierOne {
			return col("partner_id") + " = ?", []any{v.PartnerID}
		}
	default:
		return "1 = 0", nil
	}
	return col("root_id") + " = ?", []any{v.RootID}
}

// planCondition: a plan is seen by its maker and the Tier 1 above, by the
// resellers it is granted to, and by the customers who have it.
func planCondition(v *viewer.Viewer, plan, root, partner string) (string, []any) {
	switch {
	case v.IsCustomer():
		return "EXISTS (SELECT 1 FROM assignments scope_a WHERE scope_a.plan_id = " + plan +
			" AND scope_a.customer_id = ?)", []any{v.CustomerID}
	case v.Tier() == enum.TierOne:
		return root + " = ?", []any{v.RootID}
	}
	return "(" + partner + " = ? OR EXISTS (SELECT 1 FROM plan_grants scope_g WHERE scope_g.plan_id = " + plan +
			" AND scope_g.partner_id = ?) OR EXISTS (SELECT 1 FROM assignments scope_a WHERE scope_a.plan_id = " + plan +
			" AND scope_a.partner_id = ?))",
		[]any{v.PartnerID, v.PartnerID, v.PartnerID}
}

// SQL is Condition for hand-written statements, for whoever asks in ctx.
func SQL(ctx context.Context, entity, alias string) (string, []any, error) {
	v := viewer.From(ctx)
	if v == nil {
		return "", nil, ErrNoViewer
	}
	t, ok := db.Tables[entity]
	if !ok {
		return "", nil, fmt.Errorf("scope: no entity %q", entity)
	}
	cond, args := Condition(v, t.Scope, alias)
	return cond, args, nil
}

// Register puts scope on a client. The one constructor of clients calls it.
func Register(c *db.Client) {
	c.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		v := viewer.From(ctx)
		if v == nil {
			return ErrNoViewer
		}
		if !v.System {
			q.WhereP(predicate(v, q.Type()))
		}
		return nil
	}))
	c.Use(func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if err := guard(ctx, m); err != nil {
				return nil, err
			}
			return next.Mutate(ctx, m)
		})
	})
}

// predicate is Condition for Ent's selectors.
func predicate(v *viewer.Viewer, entity string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		id := s.C("id") // "customers"."id" or `customers`.`id`
		alias := id[:strings.LastIndex(id, ".")]
		cond, args := Condition(v, db.Tables[entity].Scope, alias)
		s.Where(sql.P(func(b *sql.Builder) {
			b.WriteString("(")
			for i, part := range strings.Split(cond, "?") {
				if i > 0 {
					b.Arg(args[i-1])
				}
				b.WriteString(part)
			}
			b.WriteString(")")
		}))
	}
}

// change is what every generated mutation has, beside ent.Mutation.
type change interface {
	ent.Mutation
	Client() *db.Client
	WhereP(...func(*sql.Selector))
}

// guard narrows an update or delete to the viewer's rows, and refuses a change
// that names a tenant or a row that the viewer cannot see.
func guard(ctx context.Context, mutation ent.Mutation) error {
	v := viewer.From(ctx)
	if v == nil {
		return ErrNoViewer
	}
	m, ok := mutation.(change)
	if !ok {
		return fmt.Errorf("scope: %T cannot be scoped", mutation)
	}
	if v.System {
		return nil
	}
	table := db.Tables[m.Type()]
	if table.Scope == schema.ScopeGlobal || table.Scope == schema.ScopeSystem {
		return fmt.Errorf("%w: %s is not written by viewers", ErrForeign, m.Type())
	}
	if !m.Op().Is(ent.OpCreate) {
		m.WhereP(predicate(v, m.Type()))
	}
	if err := guardTenant(v, m); err != nil {
		return err
	}
	return guardEdges(ctx, v, m, table)
}

// guardTenant refuses scope columns that are not the viewer's.
func guardTenant(v *viewer.Viewer, m ent.Mutation) error {
	want := map[string]string{"root_id": v.RootID}
	if v.Tier() == enum.TierTwo || v.IsCustomer() {
		want["partner_id"] = v.PartnerID
	}
	if v.IsCustomer() {
		want["customer_id"] = v.CustomerID
	}
	for column, own := range want {
		if value, ok := m.Field(column); ok && text(value) != own {
			return fmt.Errorf("%w: %s of another tenant", ErrForeign, column)
		}
	}
	return nil
}

// guardEdges refuses edges to rows that the viewer cannot see.
func guardEdges(ctx context.Context, v *viewer.Viewer, m change, table *db.Table) error {
	for _, name := range m.AddedEdges() {
		edge, ok := table.Edges[strings.ReplaceAll(strings.ToLower(name), "_", "")]
		if !ok {
			return fmt.Errorf("scope: %s has no edge %q", m.Type(), name)
		}
		ids := m.AddedIDs(name)
		other := db.Tables[edge.Type]
		s := sql.Dialect(m.Client().Dialect()).Select(sql.Count("*")).From(sql.Table(other.Name))
		s.Where(sql.In("id", anys(ids)...))
		predicate(v, edge.Type)(s)
		query, args := s.Query()
		rows, err := m.Client().QueryContext(ctx, query, args...)
		if err != nil {
			return fmt.Errorf("scope: resolve %s: %w", name, err)
		}
		n, err := sql.ScanInt(rows)
		_ = rows.Close()
		if err != nil {
			return fmt.Errorf("scope: resolve %s: %w", name, err)
		}
		if n != len(ids) {
			return fmt.Errorf("%w: %s", ErrForeign, name)
		}
	}
	return nil
}

func anys(ids []ent.Value) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = id
	}
	return out
}

// text of a scope column's value; an empty optional one is never foreign.
func text(v ent.Value) string {
	switch v := v.(type) {
	case string:
		return v
	case *string:
		if v != nil {
			return *v
		}
	}
	return ""
}

// Sees tells whether v may see a row of a customer, or of its partner where
// customer is empty, by the columns at hand: what Condition asks of rows of
// schema.ScopeCustomer.
func Sees(v *viewer.Viewer, root, partner, customer string) bool {
	switch {
	case v.System:
		return true
	case v.IsCustomer():
		return customer == v.CustomerID
	case v.Tier() == enum.TierOne:
		return root == v.RootID
	}
	return partner == v.PartnerID
}
