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

// BulkOperation is work that goes on behind a request, and how far it is. Each of
// its transactions writes here what it has done, so that a server that was killed
// goes on where it was.
type BulkOperation struct{ ent.Schema }

// Mixin of an operation: it belongs to the partner whose user began it.
func (BulkOperation) Mixin() []ent.Mixin {
	return []ent.Mixin{row{prefix: id.Operation}, tenant{}}
}

// Fields of an operation.
func (BulkOperation) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(enum.OperationKind("")).Immutable(),
		field.Enum("status").GoType(enum.OperationStatus("")),
		field.String("input").Immutable().Comment("What it was asked to do, as JSON."),
		field.Int("total").Default(0).Comment("How much there is to do, as far as is known."),
		field.Int("done").Default(0),
		field.Bool("dry_run").Default(false).Immutable().Comment("It tries everything and changes nothing."),
		field.Int("refused").Default(0).Comment("How many of the done were refused or failed."),
		field.String("actor_id").Immutable(),
		field.String("actor_name").Immutable(),
		field.Enum("via").GoType(enum.Via("")).Default(string(enum.ViaSystem)).Immutable(),
		field.String("permissions").Default("[]").Immutable().Comment("What the actor might do when it began, as JSON: it never does more."),
		instant("started_at"),
		instant("finished_at"),
		field.String("failure").Default("").Comment("What went wrong, for the operator's log; empty unless it failed."),
	}
}

// Indexes of an operation. The partial one finds what is to be gone on with.
func (BulkOperation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("root_id", "id"),
		index.Fields("partner_id", "id"),
		index.Fields("kind", "id").StorageKey("bulk_operations_unfinished").Annotations(where("finished_at IS NULL")),
	}
}

// Annotations of an operation.
func (BulkOperation) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("bulk_operations",
		grown("kind", 6, enum.OperationKind("").Values()),
		known("via", enum.Via("").Values()),
		known("status", enum.OperationStatus("").Values()),
		check("counts", "total >= 0 AND done >= 0"),
	)}
}

// Edges of an operation.
func (BulkOperation) Edges() []ent.Edge { return []ent.Edge{edge.To("items", BulkOperationItem.Type)} }

// BulkOperationItem is one object of an operation, and what became of it.
type BulkOperationItem struct{ ent.Schema }

// Mixin of an item: it is the operation's partner's.
func (BulkOperationItem) Mixin() []ent.Mixin {
	return []ent.Mixin{fact{prefix: id.OperationItem}, tenant{}}
}

// Fields of an item; its id gives its place.
func (BulkOperationItem) Fields() []ent.Field {
	return []ent.Field{
		field.String("operation_id").Immutable(),
		field.String("object_id").Immutable(),
		field.Int("object_version").Immutable().Comment("Of the object when the operation was asked for: what has changed since is refused."),
		field.Enum("outcome").GoType(enum.ItemOutcome("")).Default(string(enum.ItemPending)),
		field.String("problems").Default("").Comment("Why it was refused, as JSON."),
		field.String("effects").Default("").Comment("What it did, or would do, as JSON."),
	}
}

// Edges of an item.
func (BulkOperationItem) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("operation", BulkOperation.Type).Ref("items").Field("operation_id").Unique().Required().Immutable(),
	}
}

// Indexes of an item. The partial one finds what is to be done next.
func (BulkOperationItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("operation_id", "id"),
		index.Fields("operation_id", "id").StorageKey("bulk_operation_items_pending").Annotations(where("outcome = 'PENDING'")),
	}
}

// Annotations of an item.
func (BulkOperationItem) Annotations() []entschema.Annotation {
	return []entschema.Annotation{checks("bulk_operation_items", known("outcome", enum.ItemOutcome("").Values()))}
}
