package graph

import (
	"maps"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// What can be sold, with the company's own stock beside it as the console shows it.
var productsExport = &exportList{
	field: "products", needs: []enum.Permission{enum.ProductsRead}, doing: "see the product catalog",
	selection: `id code name description kind family level unitType versions availability endOfSaleAt endOfLifeAt creditsPerUnit components { name }`,
	beside:    `viewer { partner { pool { product { id } licenseVersion stock } } }`,
	rows:      withStock,
	columns: []exportColumn{
		text("Product", "name"), text("Code", "code"), code("Kind", "kind", productKinds), text("Family", "family"), number("Level", "level"),
		code("Unit", "unitType", unitTypes), code("Versions", "versions", licenseVersions), number("Stock, full", "stockFull"),
		number("Stock, trial", "stockTrial"), code("Availability", "availability", availabilities), instant("End of sale", "endOfSaleAt"),
		instant("End of life", "endOfLifeAt"), number("Credits per unit", "creditsPerUnit"),
		{header: "Products in it", of: func(p node) any { return different(nodesAt(p, "components"), "name") }},
		text("Description", "description"), text("ID", "id"),
	},
	shown: map[string][]domain.Words{
		"name": {"Product", "Availability"}, "code": {"Code"}, "kind": {"Kind"}, "family": {"Family"}, "unit": {"Unit"}, "versions": {"Versions"},
		"stock": {"Stock, full", "Stock, trial"},
	},
}

// withStock is a product with what the viewer's company has left of it.
func withStock(product, _, beside node) []node {
	out := maps.Clone(product)
	partner, _ := at(beside, "viewer.partner").(node)
	for _, pool := range nodesAt(partner, "pool") {
		if at(pool, "product.id") != product["id"] {
			continue
		}
		if word(pool, "licenseVersion") == string(enum.Trial) {
			out["stockTrial"] = pool["stock"]
		} else {
			out["stockFull"] = pool["stock"]
		}
	}
	return []node{out}
}

// The stock of license pools.
var poolExport = &exportList{
	field: "pools", needs: []enum.Permission{enum.PlansRead}, doing: "see license pools",
	selection: `id partner { company } product { code name unitType } licenseVersion level stock maximum threshold`,
	columns: []exportColumn{
		text("Product", "product.name"), text("Code", "product.code"), code("Version", "licenseVersion", licenseVersions),
		code("Unit", "product.unitType", unitTypes), code("Level", "level", poolLevels), number("Remaining licenses", "stock"),
		number("Maximum", "maximum"), number("Threshold", "threshold"), text("Partner", "partner.company"), text("ID", "id"),
	},
	shown: map[string][]domain.Words{
		"product": {"Product"}, "version": {"Version"}, "unit": {"Unit"}, "level": {"Level"}, "stock": {"Remaining licenses"},
		"maximum": {"Maximum"}, "threshold": {"Threshold"},
	},
}

// Who may sign in. Whoever sees users sees which: the list itself leaves the others out.
var usersExport = &exportList{
	field:     "users",
	selection: `id accountName firstName lastName role email phone enabled hasPassword lastSeenAt createdAt timeZone locale partner { company } customer { company }`,
	columns: []exportColumn{
		text("Account name", "accountName"), text("First name", "firstName"), text("Last name", "lastName"), code("Role", "role", roles),
		text("E-mail", "email"), text("Phone", "phone"), code("Enabled", "enabled", yesOrNo), code("Has a password", "hasPassword", yesOrNo),
		instant("Last seen", "lastSeenAt"), instant("Created", "createdAt"), text("Time zone", "timeZone"), text("Language", "locale"),
		text("Partner", "partner.company"), text("Customer", "customer.company"), text("ID", "id"),
	},
	shown: map[string][]domain.Words{
		"account": {"Account name"}, "name": {"First name", "Last name"}, "role": {"Role"}, "email": {"E-mail"},
		"status": {"Enabled", "Has a password"}, "seen": {"Last seen"},
	},
}

// What was begun for many at once, as the console's page of it is for.
var operationsExport = &exportList{
	field: "bulkOperations", needs: []enum.Permission{enum.LicensesWrite}, doing: "see bulk operations",
	selection: `id kind status actorName createdAt startedAt finishedAt total done refused dryRun`,
	columns: []exportColumn{
		code("Operation", "kind", operationKinds), code("Check only", "dryRun", yesOrNo), code("Status", "status", operationStatuses),
		text("By", "actorName"), instant("When", "createdAt"), instant("Began", "startedAt"), instant("Ended", "finishedAt"),
		number("To do", "total"), number("Done", "done"), number("Refused", "refused"), text("ID", "id"),
	},
	shown: map[string][]domain.Words{
		"kind": {"Operation", "Check only"}, "actor": {"By"}, "when": {"When"}, "progress": {"Done", "To do"}, "refused": {"Refused"}, "status": {"Status"},
	},
}

// Messages without their texts, which can let somebody in.
var outboxExport = &exportList{
	field: "messages", needs: []enum.Permission{enum.OutboxRead}, doing: "see the outbox",
	selection: `id subject kind recipient status createdAt dueAt sentAt tries lastError`,
	columns: []exportColumn{
		text("Subject", "subject"), code("Status", "status", messageStatuses), code("Kind", "kind", messageKinds), text("Recipient", "recipient"),
		instant("Due", "dueAt"), instant("Sent", "sentAt"), instant("Created", "createdAt"), number("Tries", "tries"),
		text("Last failure", "lastError"), text("ID", "id"),
	},
	shown: map[string][]domain.Words{
		"subject": {"Subject"}, "status": {"Status"}, "kind": {"Kind"}, "recipient": {"Recipient"}, "due": {"Due"}, "sent": {"Sent"},
	},
}

// The audit log. What changed is as it was recorded.
var auditExport = &exportList{
	field: "auditEvents", needs: []enum.Permission{enum.AuditRead}, doing: "see the audit log",
	selection: `id createdAt actorId actorName via action objectId changes requestId`,
	columns: []exportColumn{
		instant("When", "createdAt"), code("Action", "action", auditActions), text("By", "actorName"), code("Through", "via", vias),
		text("Object ID", "objectId"), text("Changes", "changes"), text("Actor ID", "actorId"), text("Request ID", "requestId"), text("ID", "id"),
	},
	shown: map[string][]domain.Words{
		"action": {"Action"}, "when": {"When"}, "actor": {"By"}, "via": {"Through"}, "object": {"Object ID"},
	},
}
