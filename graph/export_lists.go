package graph

import (
	"maps"
	"slices"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/reports"
)

// ColumnKind is what a column of an export holds.
type ColumnKind int

// The kinds of columns. The cells of text are strings, of numbers int64, of days
// and instants time.Time, an instant in the zone of the export; nil has no value.
const (
	ColumnText ColumnKind = iota
	ColumnNumber
	ColumnDay
	ColumnInstant
)

// node is a row as the graph answers it.
type node = map[string]any

// exportColumn is a column of a list that can be exported: where its value stands
// in a row, fields within fields separated by points, or what is made of a row.
type exportColumn struct {
	header domain.Words
	kind   ColumnKind
	path   string
	of     func(node) any
	// words are what its values are called, where they are of a closed set.
	words words
}

func text(header domain.Words, path string) exportColumn {
	return exportColumn{header: header, path: path}
}

func code(header domain.Words, path string, words words) exportColumn {
	return exportColumn{header: header, path: path, words: words}
}

func number(header domain.Words, path string) exportColumn {
	return exportColumn{header: header, kind: ColumnNumber, path: path}
}

func day(header domain.Words, path string) exportColumn {
	return exportColumn{header: header, kind: ColumnDay, path: path}
}

func instant(header domain.Words, path string) exportColumn {
	return exportColumn{header: header, kind: ColumnInstant, path: path}
}

// exportList is a list that can be exported.
type exportList struct {
	// field of Query, and what is selected of its rows.
	field, selection string
	// needs are the permissions to have the list; doing says what they allow.
	needs []enum.Permission
	doing domain.Words
	// beside is what else is selected of Query with each page.
	beside string
	// rows makes several rows of one, or others, where a list has other rows than its
	// field; of what was selected beside too.
	rows    func(row, filter, beside node) []node
	columns []exportColumn
	// shown are the columns by those of the console's list, for who takes away what
	// is on the screen.
	shown map[string][]domain.Words
	// imported tells that an import reads the file, which knows its columns by the
	// words of the API.
	imported bool
	// secret names the argument of the filter that does not go into the audit log.
	secret string
}

// exportLists are all lists that can be exported, by their names in addresses.
var exportLists = map[string]*exportList{
	"customers": {
		field: "customers", needs: []enum.Permission{enum.CustomersRead}, doing: "see customers",
		selection: `id externalId company city state country status createdAt partner { company } licenseState unitsProvisioned unitsUsed
			nextExpirationDate assignments { subscriptionType plan { name } }`,
		columns: []exportColumn{
			text("Company", "company"), text("City", "city"), text("State", "state"), text("Country", "country"), code("Customer status", "status", customerStatuses),
			code("License state", "licenseState", licenseStates),
			{header: "Service plans", of: func(c node) any { return different(nodesAt(c, "assignments"), "plan.name") }},
			{header: "Subscriptions", words: subscriptionTypes, of: func(c node) any { return different(nodesAt(c, "assignments"), "subscriptionType") }},
			number("Units provisioned", "unitsProvisioned"), number("Units used", "unitsUsed"), day("Next expiry", "nextExpirationDate"),
			text("Partner", "partner.company"), instant("Created", "createdAt"), text("External ID", "externalId"), text("ID", "id"),
		},
		shown: map[string][]domain.Words{
			"company": {"Company"}, "state": {"Customer status", "License state"}, "plan": {"Service plans"}, "subscription": {"Subscriptions"}, "units": {"Units provisioned", "Units used"}, "expiry": {"Next expiry"}, "partner": {"Partner"}, "location": {"City", "State", "Country"},
		},
	},
	"customer-summary": {
		field: "customers", needs: []enum.Permission{enum.SummaryExport, enum.CustomersRead}, doing: "export the customer summary",
		selection: `id externalId company city state ownedByVendor createdByVendor partner { company } assignments {
			plan { id name } licenses { status licenseVersion units usedUnits product { id name unitType } } }`,
		rows: summaryRows, imported: true,
		columns: []exportColumn{
			text("Customer", "company"), text("City", "city"), text("State", "state"), text("Owned by vendor", "ownedByVendor"),
			text("Created by vendor", "createdByVendor"), text("Partner", "partner.company"), text("Product name", "product.name"),
			text("Service plan", "plan.name"), text("Version", "licenseVersion"), number("Provisioned", "provisioned"), number("Used", "used"),
			text("Unit", "product.unitType"), text("External ID", "externalId"), text("Customer ID", "id"),
		},
	},
	"licenses": {
		field: "licenses", needs: []enum.Permission{enum.CustomersRead}, doing: "see customers", secret: "activationCode",
		selection: `id status licenseVersion units usedUnits startDate expirationDate timeZone customer { id company partner { company } }
			product { name unitType } assignment { id autoRenew renewalMonths plan { name } }`,
		columns: []exportColumn{
			text("Customer", "customer.company"), text("Service plan", "assignment.plan.name"), text("Product", "product.name"),
			code("Version", "licenseVersion", licenseVersions), number("Units", "units"), number("Used", "usedUnits"), code("Unit", "product.unitType", unitTypes),
			day("First day", "startDate"), day("Ends on", "expirationDate"), text("Zone of its days", "timeZone"), code("Status", "status", licenseStatuses),
			code("Auto-renewal", "assignment.autoRenew", yesOrNo), number("Renewal months", "assignment.renewalMonths"),
			text("Partner", "customer.partner.company"), text("Customer ID", "customer.id"), text("Assignment ID", "assignment.id"), text("ID", "id"),
		},
		shown: map[string][]domain.Words{
			"customer": {"Customer"}, "plan": {"Service plan", "Product"}, "units": {"Units"}, "ends": {"Ends on"}, "status": {"Status"}, "renewal": {"Auto-renewal", "Renewal months"}, "partner": {"Partner"},
		},
	},
	"transactions": {
		field: "transactions", needs: []enum.Permission{enum.TransactionsRead}, doing: "see the customer-transactions report",
		selection: `id type cause effectiveAt createdAt unitsBefore unitsAfter licenseVersion actorName customer { id company timeZone partner { company } }
			product { name unitType } plan { name } license { id } before { status expirationDate } after { status startDate expirationDate }`,
		columns: []exportColumn{
			code("Type", "type", transactionTypes), code("Cause", "cause", licenseCauses), text("Partner", "customer.partner.company"), text("Created by", "actorName"),
			text("Customer", "customer.company"), text("Product", "product.name"), text("Service plan", "plan.name"), code("Version", "licenseVersion", licenseVersions),
			number("Units before", "unitsBefore"), number("Units after", "unitsAfter"),
			{header: "Change of units", kind: ColumnNumber, of: func(l node) any { return whole(l, "unitsAfter") - whole(l, "unitsBefore") }},
			code("Unit", "product.unitType", unitTypes), code("Status before", "before.status", licenseStatuses),
			code("Status after", "after.status", licenseStatuses),
			day("First day", "after.startDate"), day("Last day before", "before.expirationDate"), day("Last day after", "after.expirationDate"),
			instant("Effective", "effectiveAt"), instant("Recorded", "createdAt"),
			text("Customer ID", "customer.id"), text("License ID", "license.id"), text("ID", "id"),
		},
		shown: map[string][]domain.Words{
			"customer": {"Customer", "Partner"}, "product": {"Product", "Service plan", "Version"}, "recorded": {"Recorded"}, "effective": {"Effective"}, "type": {"Type", "Cause"},
			"units": {"Units before", "Units after", "Change of units", "Unit"}, "expiry": {"Last day before", "Last day after"}, "actor": {"Created by"},
		},
	},
	"partners": {
		field: "partners", needs: []enum.Permission{enum.PartnersRead}, doing: "see partners",
		selection: `id company kind status firstName lastName email phone address postalCode city state country timeZone createdAt`,
		columns: []exportColumn{
			text("Company", "company"), code("Kind", "kind", partnerKinds), code("Status", "status", partnerStatuses), text("First name", "firstName"), text("Last name", "lastName"),
			text("E-mail", "email"), text("Phone", "phone"), text("Address", "address"), text("Postal code", "postalCode"), text("City", "city"),
			text("State", "state"), text("Country", "country"), text("Time zone", "timeZone"), instant("Created", "createdAt"), text("ID", "id"),
		},
		shown: map[string][]domain.Words{
			"company": {"Company"}, "kind": {"Kind"}, "status": {"Status"}, "contact": {"First name", "Last name", "E-mail"}, "location": {"City", "State", "Country"}, "created": {"Created"},
		},
	},
	"service-plans": {
		field: "plans", needs: []enum.Permission{enum.PlansRead}, doing: "see service plans",
		selection: `id externalId name product { name } licenseVersion subscriptionType initialMonths autoRenew renewalMonths notificationDays
			chargeableMonth graceLength graceUnit enabled locked availability createdAt partner { company }`,
		columns: []exportColumn{
			text("Plan", "name"), text("Product", "product.name"), code("Version", "licenseVersion", licenseVersions),
			code("Subscription", "subscriptionType", subscriptionTypes),
			number("Initial months", "initialMonths"), code("Auto-renewal", "autoRenew", yesOrNo), number("Renewal months", "renewalMonths"),
			number("Notification days", "notificationDays"), number("Chargeable month", "chargeableMonth"), number("Grace", "graceLength"),
			code("Grace unit", "graceUnit", graceUnits), code("Enabled", "enabled", yesOrNo), code("Locked", "locked", yesOrNo), code("Availability", "availability", availabilities),
			text("Made by", "partner.company"), instant("Created", "createdAt"), text("External ID", "externalId"), text("ID", "id"),
		},
		shown: map[string][]domain.Words{
			"name": {"Plan"}, "status": {"Enabled", "Locked", "Availability"}, "product": {"Product"}, "version": {"Version"}, "subscription": {"Subscription", "Initial months"}, "renewal": {"Auto-renewal", "Renewal months"}, "maker": {"Made by"},
		},
	},
	"registration-keys": {
		field: "registrationKeys", needs: []enum.Permission{enum.KeysRead}, doing: "see registration keys", secret: "search",
		selection: `value prefix status units expiresOn note batchId registeredAt voidedAt createdAt plan { name } partner { company timeZone } customer { company }`,
		columns: []exportColumn{
			{header: "Key", of: func(k node) any {
				if value := at(k, "value"); value != nil {
					return value
				}
				return word(k, "prefix") + "…"
			}},
			code("Status", "status", keyStatuses), text("Plan", "plan.name"), number("Units", "units"), day("Last day (partner's zone)", "expiresOn"), text("Note", "note"),
			text("Partner", "partner.company"), text("Customer", "customer.company"), instant("Registered", "registeredAt"), instant("Voided", "voidedAt"),
			instant("Generated", "createdAt"), text("Batch", "batchId"),
		},
		shown: map[string][]domain.Words{
			"key": {"Key"}, "status": {"Status"}, "plan": {"Plan"}, "units": {"Units"}, "partner": {"Partner"}, "customer": {"Customer"}, "expires": {"Last day (partner's zone)"}, "note": {"Note"}, "created": {"Generated"},
		},
	},
	"products":     productsExport,
	"license-pool": poolExport,
	"users":        usersExport,
	"operations":   operationsExport,
	"outbox":       outboxExport,
	"audit-log":    auditExport,
}

// summaryRows are a customer's rows of the customer summary: what it holds, as
// reports groups it.
func summaryRows(customer, filter, _ node) []node {
	var licenses []node
	var held []reports.Held
	for _, a := range nodesAt(customer, "assignments") {
		for _, l := range nodesAt(a, "licenses") {
			row := maps.Clone(customer)
			row["product"], row["plan"], row["licenseVersion"] = l["product"], a["plan"], l["licenseVersion"]
			licenses = append(licenses, row)
			held = append(held, reports.Held{
				ProductID: word(l, "product.id"), PlanID: word(a, "plan.id"), Version: enum.LicenseVersion(word(l, "licenseVersion")),
				Status: enum.LicenseStatus(word(l, "status")), Units: whole(l, "units"), Used: wholeOrNone(l, "usedUnits"),
			})
		}
	}
	var out []node
	for _, r := range reports.Summary(held, reports.SummaryFilter{
		ProductIDs: named[string](filter, "productIds"), PlanIDs: named[string](filter, "planIds"),
		Statuses: named[enum.LicenseStatus](filter, "licenseStatuses"),
	}) {
		row := licenses[r.First]
		row["provisioned"] = r.Provisioned
		if r.Used != nil {
			row["used"] = *r.Used
		}
		out = append(out, row)
	}
	return out
}

// named are the values of an argument of a filter; nil where it is not given.
func named[T ~string](filter node, argument string) []T {
	list, ok := filter[argument].([]any)
	if one, single := filter[argument].(string); single { // one value stands for a list of one
		list, ok = []any{one}, true
	}
	if !ok {
		return nil
	}
	out := make([]T, 0, len(list))
	for _, value := range list {
		if text, ok := value.(string); ok {
			out = append(out, T(text))
		}
	}
	return out
}

// wholeOrNone is a number that may not be there.
func wholeOrNone(row node, path string) *int64 {
	if at(row, path) == nil {
		return nil
	}
	n := whole(row, path)
	return &n
}

// different are the different words of rows, in their order.
func different(rows []node, path string) []string {
	words := []string{}
	for _, row := range rows {
		if w := word(row, path); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words
}
