package read

// statusFacts are what a license's status follows from.
var statusFacts = []string{
	"activation", "activated_at", "starts_at", "expires_at", "notify_at", "grace_ends_at",
	"suspended_at", "canceled_at", "blocked_at",
}

// changeable is what the verbs on an assignment are judged by, and changeableEdges
// what belongs to it.
var (
	changeable      = []string{"customer_id", "plan_id", "canceled_at", "suspended_at", "suite_version"}
	changeableEdges = map[string][]string{
		"customer": {"disabledAt", "partner.suspendedAt", "partner.canceledAt"},
		"plan":     {"licenseVersion", "suiteVersion", "product.suiteVersion"},
		"licenses": {"unbundledAt", "canceledAt", "status", "expiresAt", "graceEndsAt", "product.endOfSaleAt", "product.endOfLifeAt"},
	}
)

// schedulable is what an update and another plan are judged by, and schedulableEdges
// what belongs to it.
var (
	schedulable      = []string{"customer_id", "canceled_at", "suspended_at", "plan_id", "suite_version"}
	schedulableEdges = map[string][]string{
		"customer": {"disabledAt", "partner.suspendedAt", "partner.canceledAt"}, "plan": {"licenseVersion", "product.suiteVersion"},
	}
)

// derived lists, for fields of the graph that are no columns, the columns that
// they are computed from. A field that is neither a column nor here reads all.
var derived = map[string][]string{
	"License.status":            statusFacts,
	"License.exceedsAllocation": {"units", "used_units"},
	"License.startDate":         {"starts_at", "time_zone"},
	"License.expirationDate":    {"expires_at", "time_zone"},
	"License.credits":           {"units"},
	"License.history":           {},

	"Assignment.subscriptionType":    {"initial_months"},
	"Assignment.updatesAvailable":    {"suite_version", "plan_id", "canceled_at"},
	"Assignment.unbundled":           {},
	"Assignment.viewerCanChange":     {"customer_id", "canceled_at"},
	"Assignment.crossgradeProducts":  {},
	"Assignment.viewerCanApply":      changeable,
	"Assignment.viewerCanModify":     changeable,
	"Assignment.viewerCanRenew":      changeable,
	"Assignment.viewerCanSuspend":    changeable,
	"Assignment.viewerCanUnsuspend":  changeable,
	"Assignment.viewerCanCancel":     changeable,
	"Assignment.crossgradeRequired":  {},
	"Assignment.scheduledUpdates":    {"scheduled_update_id"},
	"Assignment.viewerCanSchedule":   schedulable,
	"Assignment.viewerCanChangePlan": schedulable,
	"Assignment.viewerCanConvert":    {"customer_id", "canceled_at", "suspended_at", "plan_id"},

	"Crossgrade.status":           {"resolved_at", "canceled_at"},
	"Crossgrade.stale":            {"resolved_at", "canceled_at", "holdings_version", "customer_id"},
	"Crossgrade.viewerCanResolve": {"resolved_at", "canceled_at", "customer_id"},
	"Crossgrade.choiceForStart":   {"assignment_id", "plan_id"},
	"CrossgradeItem.choices":      {"license_id", "product_id"},

	"ScheduledUpdate.effectiveDate": {"effective_at", "time_zone"},

	"SavedView.viewerCanUpdate": {"owner_id"},
	"SavedView.viewerCanDelete": {"owner_id", "shared", "partner_id", "customer_id"},

	"Customer.status":               {"disabled_at"},
	"Customer.licenseState":         {},
	"Customer.unitsProvisioned":     {},
	"Customer.unitsUsed":            {},
	"Customer.nextExpirationDate":   {},
	"Customer.ownedBy":              {"root_id", "partner_id"},
	"Customer.createdBy":            {"created_by_partner_id"},
	"Customer.signInUrl":            {"root_id"},
	"Customer.users":                {},
	"Customer.crossgrades":          {},
	"Customer.suiteCrossgrades":     {},
	"Customer.unbundledLicenses":    {},
	"Customer.transactions":         {},
	"Customer.timeline":             {},
	"Customer.licensesAsOf":         {},
	"Customer.viewerCanUpdate":      {"partner_id"},
	"Customer.viewerCanAssign":      {"partner_id", "disabled_at"},
	"Customer.viewerCanManageUsers": {"partner_id"},
	"Customer.viewerCanMove":        {"partner_id"},
	"Customer.assignableRoles":      {},

	"Product.availability": {"end_of_sale_at", "end_of_life_at"},
	"Product.components":   {"kind", "suite_version"},
	"Product.planStarts":   {"kind", "activation_policies", "suite_version"},

	"ServicePlan.subscriptionType":      {"initial_months"},
	"ServicePlan.applyAtRenewal":        {"composes_since"},
	"ServicePlan.locked":                {"suite_version", "product_id"},
	"ServicePlan.componentUpdates":      {"suite_version", "product_id"},
	"ServicePlan.viewerCanApprove":      {"partner_id", "suite_version", "product_id"},
	"ServicePlan.availability":          {"product_id"},
	"ServicePlan.creditsPerUnit":        {},
	"ServicePlan.assignments":           {},
	"ServicePlan.trialFormUrl":          {"trial_form", "form_token", "partner_id", "root_id"},
	"ServicePlan.registrationKeys":      {},
	"ServicePlan.viewerCanUpdate":       {"partner_id"},
	"ServicePlan.viewerCanAssign":       {"partner_id", "enabled", "suite_version", "product_id"},
	"ServicePlan.viewerCanGenerateKeys": {"partner_id", "enabled", "suite_version", "product_id", "license_version"},

	"RegistrationKey.value":         {"sealed"},
	"RegistrationKey.status":        {"registered_at", "voided_at", "expires_at"},
	"RegistrationKey.expiresOn":     {"expires_at", "time_zone"},
	"RegistrationKey.viewerCanVoid": {"partner_id", "registered_at", "voided_at", "expires_at"},

	// Of a license as it was, which is read from a line.
	"LicenseTransaction.facts": {"after"},
	"LicenseTransaction.since": {"effective_at"},

	"BulkOperation.items":          {},
	"BulkOperationItem.object":     {"object_id"},
	"BulkOperationItem.userErrors": {"problems"},

	"AuditEvent.changes": {"changes", "object_id"},
	"AuditEvent.object":  {"object_id"},

	"Message.subject": {"kind", "data", "locale"},
	"Message.text":    {"kind", "data", "locale"},
	"Message.status":  {"due_at", "sent_at", "canceled_at", "failed_at"},

	"Pool.belowThreshold":      {"stock", "threshold"},
	"Pool.level":               {"stock", "threshold"},
	"Pool.refillUnits":         {"stock", "maximum", "partner_id", "root_id"},
	"Pool.viewerCanRefill":     {"partner_id"},
	"Pool.viewerCanUpdate":     {"partner_id"},
	"Pool.viewerCanSetMaximum": {"partner_id", "root_id"},

	"Partner.tier":                   {"kind"},
	"Partner.status":                 {"suspended_at", "canceled_at"},
	"Partner.brand":                  {"brand_title", "brand_accent", "brand_logo"},
	"Partner.signInUrl":              {"root_id", "slug"},
	"Partner.parent":                 {"parent_id"},
	"Partner.children":               {},
	"Partner.customers":              {},
	"Partner.plans":                  {},
	"Partner.users":                  {},
	"Partner.pool":                   {},
	"Partner.products":               {"root_id", "kind"},
	"Partner.grantedPlans":           {},
	"Partner.viewerCanUpdate":        {"root_id", "suspended_at", "canceled_at"},
	"Partner.viewerCanEditNotes":     {"root_id", "suspended_at", "canceled_at"},
	"Partner.viewerCanManageUsers":   {"root_id", "suspended_at", "canceled_at"},
	"Partner.viewerCanCreatePools":   {"root_id", "suspended_at", "canceled_at"},
	"Partner.viewerCanMoveCustomers": {"suspended_at", "canceled_at"},
	"Partner.assignableRoles":        {},

	"User.hasPassword":           {"password_hash"},
	"User.partner":               {"partner_id"},
	"User.customer":              {"customer_id"},
	"User.viewerCanRevokeTokens": {"partner_id", "customer_id"},
	"User.viewerCanUpdate":       {"root_id", "partner_id", "customer_id", "deleted_at"},
}

// derivedEdges lists the edges, and dotted paths in them, that a derived field
// needs too.
var derivedEdges = map[string]map[string][]string{
	"Customer.licenseState":         {"licenses": {"status", "exceedsAllocation"}},
	"Customer.unitsProvisioned":     {"licenses": {"status", "exceedsAllocation"}},
	"Customer.unitsUsed":            {"licenses": {"status", "exceedsAllocation"}},
	"Customer.nextExpirationDate":   {"licenses": {"status", "expirationDate"}},
	"Customer.viewerCanUpdate":      {"partner": {"suspendedAt", "canceledAt"}},
	"Customer.viewerCanAssign":      {"partner": {"suspendedAt", "canceledAt"}},
	"Customer.viewerCanManageUsers": {"partner": {"suspendedAt", "canceledAt"}},
	"Customer.viewerCanMove":        {"partner": {"suspendedAt", "canceledAt"}},

	"Assignment.updatesAvailable": {"plan": {"suiteVersion"}, "licenses": {"unbundledAt", "canceledAt"}},
	"Assignment.unbundled":        {"licenses": {"unbundledAt", "status"}},
	"Assignment.viewerCanChange":  {"customer": {"disabledAt", "partner.suspendedAt", "partner.canceledAt"}},
	"Assignment.viewerCanApply": {
		"customer": changeableEdges["customer"], "licenses": changeableEdges["licenses"],
		"plan": {"suiteVersion", "product.suiteVersion", "product.endOfSaleAt", "product.endOfLifeAt"},
	},
	"Assignment.viewerCanModify":     changeableEdges,
	"Assignment.viewerCanRenew":      changeableEdges,
	"Assignment.viewerCanSuspend":    changeableEdges,
	"Assignment.viewerCanUnsuspend":  changeableEdges,
	"Assignment.viewerCanCancel":     changeableEdges,
	"Assignment.viewerCanSchedule":   schedulableEdges,
	"Assignment.viewerCanChangePlan": schedulableEdges,
	"Assignment.viewerCanConvert": {
		"customer": {"disabledAt", "partner.suspendedAt", "partner.canceledAt"}, "plan": {"licenseVersion"},
	},

	"License.credits":             {"product": {"creditsPerUnit"}},
	"Crossgrade.stale":            {"customer": {"holdingsVersion"}},
	"Crossgrade.viewerCanResolve": {"customer": {"disabledAt", "partner.suspendedAt", "partner.canceledAt"}},
	"Crossgrade.choiceForStart": {
		"plan": {"components.product.kind"}, "items": {"product.kind", "license.product.kind"},
	},
	"CrossgradeItem.choices": {"product": {"kind"}, "license": {"product.kind"}},

	"Pool.viewerCanRefill":     {"partner": {"suspendedAt", "canceledAt", "poolRefill"}},
	"Pool.viewerCanUpdate":     {"partner": {"suspendedAt", "canceledAt"}},
	"Pool.viewerCanSetMaximum": {"partner": {"suspendedAt", "canceledAt"}},

	"ServicePlan.locked":           {"product": {"suiteVersion"}},
	"ServicePlan.availability":     {"product": {"endOfSaleAt", "endOfLifeAt"}},
	"ServicePlan.componentUpdates": {"product": {"suiteVersion"}, "components": {"productId"}},
	"ServicePlan.viewerCanApprove": {
		"product": {"suiteVersion", "endOfSaleAt", "endOfLifeAt"}, "partner": {"suspendedAt", "canceledAt"},
	},
	"ServicePlan.viewerCanUpdate": {
		"product": {"suiteVersion", "endOfSaleAt", "endOfLifeAt"}, "partner": {"suspendedAt", "canceledAt"},
	},
	"ServicePlan.creditsPerUnit":  {"components": {"product.creditsPerUnit"}},
	"User.viewerCanUpdate":        {"partner": {"suspendedAt", "canceledAt"}},
	"ServicePlan.viewerCanAssign": {"product": {"suiteVersion", "endOfSaleAt", "endOfLifeAt"}},
	"ServicePlan.viewerCanGenerateKeys": {
		"product": {"suiteVersion", "endOfSaleAt", "endOfLifeAt"}, "partner": {"suspendedAt", "canceledAt"},
	},

	"RegistrationKey.viewerCanVoid": {"partner": {"suspendedAt", "canceledAt"}},
}

// own lists fields that are named like an edge and are not it: they take
// arguments, or need a rule; resolvers and loaders answer them.
var own = map[string]bool{
	"BulkOperation.items": true,
	"Customer.users":      true, "Partner.children": true, "Partner.customers": true, "Partner.parent": true,
	"Partner.plans": true, "Partner.users": true, "Product.components": true, "ServicePlan.assignments": true,
	"ServicePlan.registrationKeys": true,
	"User.customer":                true, "User.partner": true,
}

// unseen lists edges to a row that is always there and that the viewer may not
// see: a reseller sees plans of its Tier 1, and not that partner. A join would
// drop the row itself, so they are a statement of their own. A plan of a kept
// crossgrade, or of a registration key, may be granted no more.
var unseen = map[string]bool{"ServicePlan.partner": true, "Crossgrade.plan": true, "RegistrationKey.plan": true}
