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

// License is the right of a customer to use units of one product. It stores
// facts; its status is derived from them and the clock.
type License struct{ ent.Schema }

// Mixin of a license.
func (License) Mixin() []ent.Mixin { return []ent.Mixin{row{prefix: id.License}, ofCustomer{}} }

// Fields of a license. unbundled_at is when a crossgrade or a new composition left
// it outside any plan, resume_expires_at the expiry that ending its suspension gives
// back. due_at is the next instant at which its status changes by itself and that
// nobody has dealt with yet; none when there is no more.
func (License) Fields() []ent.Field {
	return []ent.Field{
		field.String("assignment_id"),
		field.String("product_id").Comment("What it licenses; a crossgrade may change its level within the family."),
		field.Enum("license_version").GoType(enum.LicenseVersion("")),
		field.Enum("activation").GoType(enum.ActivationPolicy("")),
		field.Int("units"),
		field.Int("used_units").Optional().Nillable().Comment("The last value reported; none when the product does not report."),
		optionalText("data_center", 64),
		field.String("time_zone").Comment("Zone of its dates: the customer's when the plan was assigned."),
		field.Int("initial_months"),
		field.Int("anchor_day").Default(0).Comment("Day of the month of the first start, 1 to 31; 0 before it starts."),
		instant("starts_at"),
		instant("expires_at"),
		instant("notify_at"),
		instant("grace_ends_at"),
		instant("charge_starts_at"),
		field.Int("notification_days"),
		field.Int("chargeable_month").Default(1),
		field.Int("grace_length"),
		field.Enum("grace_unit").GoType(enum.PeriodUnit("")),
		field.String("activation_code").Optional().Nillable(),
		instant("activated_at"),
		instant("suspended_at"),
		instant("canceled_at"),
		instant("blocked_at"),
		instant("unbundled_at"),
		instant("resume_expires_at"),
		field.Int("stock_units").Default(0).Comment("Units that it holds from its partner's pool."),
		instant("due_at"),
	}
}

// Edges of a license.
func (License) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("licenses").Field("customer_id").Unique().Required(),
		edge.From("assignment", Assignment.Type).Ref("licenses").Field("assignment_id").Unique().Required(),
		edge.To("product", Product.Type).Field("product_id").Unique().Required(),
		edge.To("crossgrade_items", CrossgradeItem.Type),
	}
}

// beyondDates is the condition that more than its dates may decide a license's
// status: that of the rules in server/domain/status.go.
const beyondDates = "(canceled_at IS NOT NULL OR blocked_at IS NOT NULL OR suspended_at IS NOT NULL OR (activation <> 'AT_START' AND activated_at IS NULL))"

// Indexes of a license. The partial ones serve the dashboard: of most licenses the
// dates alone give the status, and an index with them the counts. Those on
// expires_at give the order of what ends soon.
func (License) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("assignment_id", "id"),
		index.Fields("customer_id", "id"),
		// Whoever changes what a customer holds begins with those that are not over,
		// see licensing.standing: years of others are not looked at, and of these the
		// index alone says which a plan could take the place of.
		index.Fields("customer_id", "due_at", "product_id", "assignment_id").StorageKey("licenses_standing").
			Annotations(where("canceled_at IS NULL AND (due_at IS NOT NULL OR expires_at IS NULL)")),
		index.Fields("root_id", "product_id", "expires_at", "starts_at", "notify_at", "grace_ends_at").
			StorageKey("licenses_root_dates").Annotations(where("NOT " + beyondDates)),
		index.Fields("partner_id", "product_id", "expires_at", "starts_at", "notify_at", "grace_ends_at").
			StorageKey("licenses_partner_dates").Annotations(where("NOT " + beyondDates)),
		index.Fields("root_id", "partner_id").StorageKey("licenses_beyond_dates").Annotations(where(beyondDates)),
		index.Fields("root_id", "created_at", "id"),
		index.Fields("partner_id", "created_at", "id"),
		index.Fields("root_id", "expires_at", "id").Annotations(where("expires_at IS NOT NULL")),
		index.Fields("partner_id", "expires_at", "id").Annotations(where("expires_at IS NOT NULL")),
		// See domain.EndsNextSQL: which license of a customer ends next.
		index.Fields("customer_id", "expires_at", "id").StorageKey("licenses_next_expiry").
			Annotations(where("expires_at IS NOT NULL AND canceled_at IS NULL AND blocked_at IS NULL")),
		index.Fields("due_at", "id").Annotations(where("due_at IS NOT NULL")),
		index.Fields("activation_code").Unique().Annotations(where("activation_code IS NOT NULL")),
	}
}

// Annotations of a license.
func (License) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		checks("licenses",
			known("license_version", enum.LicenseVersion("").Values()),
			known("activation", enum.ActivationPolicy("").Values()),
			known("grace_unit", enum.PeriodUnit("").Values()),
			check("units_bounds", "units BETWEEN 1 AND 999999"),
			check("stock_units_bounds", "stock_units BETWEEN 0 AND 999999"),
			check("used_units_bounds", "used_units IS NULL OR used_units >= 0"),
			check("term_order", "expires_at IS NULL OR starts_at IS NOT NULL"),
			check("grace_order", "(expires_at IS NULL) = (grace_ends_at IS NULL)"),
		),
	}
}
