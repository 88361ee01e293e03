package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
)

// User is a person who signs in, for a partner or for a customer.
type User struct{ ent.Schema }

// Mixin of a user.
func (User) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.User}, ofCustomer{optional: true}}
}

// Fields of a user. dashboard is how the user arranged its widgets, as JSON of
// enum.WidgetPlace; none for who did not.
func (User) Fields() []ent.Field {
	return []ent.Field{
		text("account_name", 25),
		field.String("account_key").Comment("account_name, case-folded: unique within the channel."),
		field.Enum("role").GoType(enum.Role("")),
		text("first_name", 50),
		text("last_name", 50),
		text("email", 128),
		optionalText("phone", 32),
		field.String("time_zone").Default("UTC"),
		field.String("locale").Default("en-US"),
		field.Bool("enabled").Default(true),
		field.String("password_hash").Optional().Nillable().Sensitive(),
		field.String("dashboard").Optional().Nillable().Validate(atMost("dashboard", 2000)),
		instant("last_seen_at"),
		instant("deleted_at"),
		field.String("search"),
	}
}

// Edges of a user.
func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("partner", Partner.Type).Ref("users").Field("partner_id").Unique().Required(),
		edge.From("customer", Customer.Type).Ref("users").Field("customer_id").Unique(),
		edge.To("tokens", APIToken.Type),
		edge.To("saved_views", SavedView.Type),
	}
}

// Indexes of a user.
func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("root_id", "account_key").Unique().Annotations(where("deleted_at IS NULL")),
		index.Fields("account_key"),
		index.Fields("partner_id", "account_key"),
		index.Fields("customer_id"),
	}
}

// Annotations of a user.
func (User) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("users",
			known("role", enum.Role("").Values()),
			length("account_name", 0, 25), length("first_name", 0, 50), length("last_name", 0, 50),
			length("email", 0, 128),
			check("account_name_length_alive", "deleted_at IS NOT NULL OR length(account_name) >= 4"),
		),
	}
}
