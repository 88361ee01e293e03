// Package schema declares the entities. One file an entity; what all share is here.
//
// It imports nothing that Ent generates: scope and clocks live elsewhere.
package schema

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"github.com/openlmp/openlmp/ent/id"
)

// Scope says whose rows an entity holds. Every entity carries one; the
// generator refuses to forget it (template/table.tmpl) and ent/scope enforces it.
type Scope struct {
	// Kind is one of the constants below.
	Kind string
}

// The kinds of scope.
const (
	// ScopeTenant: root_id and partner_id; not for a customer's users.
	ScopeTenant = "TENANT"
	// ScopeCustomer: root_id, partner_id and customer_id, which may be empty
	// where the row is the partner's own.
	ScopeCustomer = "CUSTOMER"
	// ScopeSelf: the row is a partner.
	ScopeSelf = "SELF"
	// ScopeCompany: the row is a customer.
	ScopeCompany = "COMPANY"
	// ScopePlan: the row is a plan, which its grantees and holders see too.
	ScopePlan = "PLAN"
	// ScopePlanPart: the row belongs to the plan in plan_id and is seen with it.
	ScopePlanPart = "PLAN_PART"
	// ScopeGlobal: read by all, written by the operator alone.
	ScopeGlobal = "GLOBAL"
	// ScopeSystem: the server's own, never reached for a viewer.
	ScopeSystem = "SYSTEM"
)

// Name of the annotation.
func (Scope) Name() string { return "Scope" }

// row is what every entity of the graph has: an id, times and a version.
type row struct {
	mixin.Schema
	prefix string
}

func (r row) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(id.Maker(r.prefix)).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("updated_at"),
		field.Int("version").Default(1),
	}
}

// fact is an entity whose rows are written once and never changed.
type fact struct {
	mixin.Schema
	prefix string
}

func (f fact) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").DefaultFunc(id.Maker(f.prefix)).Immutable(),
		field.Time("created_at").Immutable(),
	}
}

// tenant is the scope of rows that belong to a partner; scope narrows or widens
// it where ScopeTenant does not fit.
type tenant struct {
	mixin.Schema
	scope string
}

func (tenant) Fields() []ent.Field {
	return []ent.Field{
		field.String("root_id").Comment("The Tier 1 of the partner; itself for a Tier 1."),
		field.String("partner_id").Comment("The partner that manages the row."),
	}
}

func (t tenant) Annotations() []entschema.Annotation {
	if t.scope == "" {
		return []entschema.Annotation{Scope{Kind: ScopeTenant}}
	}
	return []entschema.Annotation{Scope{Kind: t.scope}}
}

// ofCustomer is the scope of rows that belong to a customer of a partner.
type ofCustomer struct {
	mixin.Schema
	// optional is true where a row may be the partner's own.
	optional bool
}

func (o ofCustomer) Fields() []ent.Field {
	c := field.String("customer_id").Comment("The customer whose row it is.")
	if o.optional {
		c = c.Optional().Nillable()
	}
	return append(tenant{}.Fields(), c)
}

func (ofCustomer) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Scope{Kind: ScopeCustomer}}
}

// text is a string of at most max characters; the database holds it to that too
// when checks lists it.
func text(name string, max int) ent.Field {
	return field.String(name).Validate(atMost(name, max))
}

// optionalText is text that may be empty.
func optionalText(name string, max int) ent.Field {
	return field.String(name).Default("").Validate(atMost(name, max))
}

func atMost(name string, max int) func(string) error {
	return func(s string) error {
		if n := utf8.RuneCountInString(s); n > max {
			return fmt.Errorf("%s has %d characters, at most %d are allowed", name, n, max)
		}
		return nil
	}
}

// bound is a check that a column's text has between min and max characters.
func bound(column string, min, max int) (string, string) {
	return column + "_length", fmt.Sprintf("length(%s) BETWEEN %d AND %d", column, min, max)
}

// oneOf is a check that a column holds one of values.
func oneOf(column string, values []string) (string, string) {
	return column + "_known", fmt.Sprintf("%s IN ('%s')", column, strings.Join(values, "', '"))
}

// check is a check of any other kind.
func check(name, expr string) func() (string, string) {
	return func() (string, string) { return name, expr }
}

// checks gathers the checks of a table; each name is made unique by the table's.
func checks(table string, list ...func() (string, string)) entschema.Annotation {
	m := make(map[string]string, len(list))
	for _, f := range list {
		name, expr := f()
		m[table+"_"+name] = expr
	}
	return entsql.Annotation{Table: table, Checks: m}
}

func length(column string, min, max int) func() (string, string) {
	return func() (string, string) { return bound(column, min, max) }
}

func known(column string, values []string) func() (string, string) {
	return func() (string, string) { return oneOf(column, values) }
}

// grown is known for a list that has got new values since the first migration:
// migrations compare checks by name, so its generation rises with each.
func grown(column string, generation int, values []string) func() (string, string) {
	return func() (string, string) {
		name, expr := oneOf(column, values)
		return fmt.Sprintf("%s_%d", name, generation), expr
	}
}

// profile is how a company is reached. Bounds are those of the field limits in
// the functional specification, 2.5.
func profile() []ent.Field {
	return []ent.Field{
		text("company", 128),
		field.String("company_key").Comment("company, case-folded: what lists sort by."),
		text("city", 64),
		text("state", 64),
		optionalText("country", 2),
		optionalText("address", 128),
		optionalText("postal_code", 10),
		optionalText("phone", 32),
		optionalText("notes", 2000),
		optionalText("first_name", 50),
		optionalText("last_name", 50),
		optionalText("email", 128),
		field.String("time_zone").Default("UTC").Comment("IANA name."),
		field.String("locale").Default("en-US").Comment("BCP 47."),
		field.String("search").Comment("Normalised text that the search box looks in."),
	}
}

// profileChecks hold the profile to its bounds in the database.
func profileChecks() []func() (string, string) {
	return []func() (string, string){
		length("company", 1, 128), length("city", 1, 64), length("state", 1, 64),
		length("country", 0, 2), length("address", 0, 128), length("postal_code", 0, 10),
		length("phone", 0, 32), length("notes", 0, 2000), length("first_name", 0, 50),
		length("last_name", 0, 50), length("email", 0, 128),
	}
}

// externalIDIndex makes an external id unique among a partner's rows.
func externalIDIndex() ent.Index {
	return index.Fields("partner_id", "external_id").Unique().
		Annotations(where("external_id IS NOT NULL"))
}

func externalID() ent.Field {
	return field.String("external_id").Optional().Nillable().Validate(atMost("external_id", 64)).
		Comment("The integrator's own id of the row, unique within the partner.")
}

// instant is a point in time that may not have come.
func instant(name string) ent.Field {
	return field.Time(name).Optional().Nillable()
}

// where makes an index partial.
func where(predicate string) entschema.Annotation { return entsql.IndexWhere(predicate) }
