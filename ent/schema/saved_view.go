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

// SavedView is a list of the console as a user wants to find it again: filters,
// sorting and columns under a name.
type SavedView struct{ ent.Schema }

// Mixin of a view: it belongs to the company of its owner.
func (SavedView) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.SavedView}, ofCustomer{optional: true}}
}

// Fields of a view.
func (SavedView) Fields() []ent.Field {
	return []ent.Field{
		field.String("owner_id").Immutable(),
		field.Enum("page").GoType(enum.ViewPage("")).Immutable(),
		text("name", 64),
		field.String("name_key").Comment("name, case-folded: unique among the owner's views of a page."),
		optionalText("search", 2000),
		field.JSON("columns", []string{}),
		field.Bool("shared").Default(false),
		field.Bool("is_default").Default(false),
	}
}

// Edges of a view.
func (SavedView) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("owner", User.Type).Ref("saved_views").Field("owner_id").Unique().Required().Immutable(),
	}
}

// Indexes of a view. The last finds what colleagues share.
func (SavedView) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("owner_id", "page", "name_key").Unique(),
		index.Fields("owner_id", "page").StorageKey("saved_views_default").Unique().Annotations(where("is_default")),
		index.Fields("partner_id", "page").StorageKey("saved_views_shared").Annotations(where("shared")),
	}
}

// Annotations of a view.
func (SavedView) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("saved_views",
		grown("page", 2, enum.ViewPage("").Values()),
		length("name", 1, 64), length("search", 0, 2000),
	)}
}
