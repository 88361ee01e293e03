package compiled

import (
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/partners"
)

func (t *Types) fillCustomer() {
	type row = db.Customer
	t.Customer.Leaves = map[string]writer[row]{
		"id":              text(func(r *row) string { return r.ID }),
		"version":         number(func(r *row) int { return r.Version }),
		"externalId":      optionalText(func(r *row) *string { return r.ExternalID }),
		"company":         text(func(r *row) string { return r.Company }),
		"city":            text(func(r *row) string { return r.City }),
		"state":           text(func(r *row) string { return r.State }),
		"country":         text(func(r *row) string { return r.Country }),
		"address":         text(func(r *row) string { return r.Address }),
		"postalCode":      text(func(r *row) string { return r.PostalCode }),
		"phone":           text(func(r *row) string { return r.Phone }),
		"notes":           text(func(r *row) string { return r.Notes }),
		"firstName":       text(func(r *row) string { return r.FirstName }),
		"lastName":        text(func(r *row) string { return r.LastName }),
		"email":           text(func(r *row) string { return r.Email }),
		"timeZone":        text(func(r *row) string { return r.TimeZone }),
		"locale":          text(func(r *row) string { return r.Locale }),
		"emergencyEmails": texts(func(r *row) []string { return r.EmergencyEmails }),
		"industry":        text(func(r *row) string { return r.Industry }),
		"status":          text(customers.StatusOf),
		"disabledAt":      optionalInstant(func(r *row) *time.Time { return r.DisabledAt }),
		"ownedByVendor":   text(func(r *row) string { return r.OwnedByVendor }),
		"createdByVendor": text(func(r *row) string { return r.CreatedByVendor }),
		"holdingsVersion": number(func(r *row) int { return r.HoldingsVersion }),
		"createdAt":       instant(func(r *row) time.Time { return r.CreatedAt }),
		"updatedAt":       instant(func(r *row) time.Time { return r.UpdatedAt }),
		"signInUrl":       signIn[row],
		"viewerCanUpdate": truthNow(func(r *row, e *Env) bool { return customers.CanUpdate(e.Viewer, r.Edges.Partner) }),
		"viewerCanAssign": truthNow(func(r *row, e *Env) bool { return licensing.CanAssign(e.Viewer, r, r.Edges.Partner) }),
		"viewerCanManageUsers": truthNow(func(r *row, e *Env) bool {
			return customers.CanManageUsers(e.Viewer, r.Edges.Partner)
		}),
		"assignableRoles":    texts(func(*row) []enum.Role { return identity.AssignableRoles(true) }),
		"licenseState":       atNow(optionalText, licensing.StateOf),
		"unitsProvisioned":   atNow(optionalNumber, licensing.UnitsProvisioned),
		"unitsUsed":          atNow(optionalNumber, licensing.UnitsUsed),
		"nextExpirationDate": atNow(optionalDate, licensing.NextExpiration),
	}
	t.Customer.Edges = map[string]edge[row]{
		"partner":     one(t.Partner, true, func(r *row) *db.Partner { return r.Edges.Partner }),
		"assignments": many(t.Assignment, func(r *row) []*db.Assignment { return r.Edges.Assignments }),
	}
}

func (t *Types) fillAssignment() {
	type row = db.Assignment
	t.Assignment.Leaves = map[string]writer[row]{
		"id":         text(func(r *row) string { return r.ID }),
		"version":    number(func(r *row) int { return r.Version }),
		"externalId": optionalText(func(r *row) *string { return r.ExternalID }),
		"subscriptionType": text(func(r *row) enum.SubscriptionType {
			return enum.SubscriptionTypeOf(r.InitialMonths)
		}),
		"autoRenew":          truth(func(r *row) bool { return r.AutoRenew }),
		"renewalMonths":      number(func(r *row) int { return r.RenewalMonths }),
		"notificationDays":   number(func(r *row) int { return r.NotificationDays }),
		"managed":            truth(func(r *row) bool { return r.Managed }),
		"suspendedAt":        optionalInstant(func(r *row) *time.Time { return r.SuspendedAt }),
		"canceledAt":         optionalInstant(func(r *row) *time.Time { return r.CanceledAt }),
		"endReason":          optionalText(func(r *row) *enum.EndReason { return r.EndReason }),
		"updatesAvailable":   truth(licensing.UpdatesAvailable),
		"unbundled":          truthNow(func(r *row, e *Env) bool { return licensing.Unbundled(r, e.Now) }),
		"viewerCanChange":    truthNow(func(r *row, e *Env) bool { return licensing.CanChange(e.Viewer, r) }),
		"viewerCanApply":     truthNow(func(r *row, e *Env) bool { return licensing.CanApply(e.Viewer, r, e.Now) }),
		"viewerCanModify":    truthNow(func(r *row, e *Env) bool { return licensing.CanModify(e.Viewer, r, e.Now) }),
		"viewerCanRenew":     truthNow(func(r *row, e *Env) bool { return licensing.CanRenew(e.Viewer, r, e.Now) }),
		"viewerCanSuspend":   truthNow(func(r *row, e *Env) bool { return licensing.CanSuspend(e.Viewer, r, e.Now) }),
		"viewerCanUnsuspend": truthNow(func(r *row, e *Env) bool { return licensing.CanUnsuspend(e.Viewer, r, e.Now) }),
		"viewerCanCancel":    truthNow(func(r *row, e *Env) bool { return licensing.CanCancel(e.Viewer, r) }),
		"createdAt":          instant(func(r *row) time.Time { return r.CreatedAt }),
		"scheduledUpdates":   truth(func(r *row) bool { return r.ScheduledUpdateID != nil }),
		"viewerCanSchedule":  truthNow(func(r *row, e *Env) bool { return licensing.CanSchedule(e.Viewer, r) }),
	}
	t.Assignment.Edges = map[string]edge[row]{
		"customer":        one(t.Customer, false, func(r *row) *db.Customer { return r.Edges.Customer }),
		"plan":            one(t.ServicePlan, false, func(r *row) *db.ServicePlan { return r.Edges.Plan }),
		"licenses":        many(t.License, func(r *row) []*db.License { return r.Edges.Licenses }),
		"scheduledUpdate": one(t.scheduledUpdate, true, func(r *row) *db.ScheduledUpdate { return r.Edges.ScheduledUpdate }),
	}
}

func (t *Types) fillScheduledUpdate() {
	type row = db.ScheduledUpdate
	t.scheduledUpdate.Leaves = map[string]writer[row]{
		"id":               text(func(r *row) string { return r.ID }),
		"timing":           text(func(r *row) enum.UpdateTiming { return r.Timing }),
		"effectiveDate":    optionalDate(licensing.EffectiveDay),
		"units":            optionalNumber(func(r *row) *int { return r.Units }),
		"expirationDate":   optionalDate(licensing.ExpiryOf),
		"autoRenew":        optionalTruth(func(r *row) *bool { return r.AutoRenew }),
		"renewalMonths":    optionalNumber(func(r *row) *int { return r.RenewalMonths }),
		"notificationDays": optionalNumber(func(r *row) *int { return r.NotificationDays }),
		"requestedBy":      text(func(r *row) string { return r.RequestedBy }),
		"failedAt":         optionalInstant(func(r *row) *time.Time { return r.FailedAt }),
		"failureCode":      optionalText(licensing.FailureCodeOf),
		"failure": func(b []byte, r *row, e *Env) []byte {
			return appendString(b, licensing.FailureOf(r, e.Viewer.Locale))
		},
		"createdAt": instant(func(r *row) time.Time { return r.CreatedAt }),
		"updatedAt": instant(func(r *row) time.Time { return r.UpdatedAt }),
	}
	t.scheduledUpdate.Edges = map[string]edge[row]{
		"plan":     one(t.ServicePlan, true, func(r *row) *db.ServicePlan { return r.Edges.Plan }),
		"licenses": units(t.scheduledUnits),
	}
	type some = licensing.ScheduledUnits
	t.scheduledUnits.Leaves = map[string]writer[some]{
		"productId":   text(func(u *some) string { return u.ProductID }),
		"productName": text(func(u *some) string { return u.ProductName }),
		"units":       number(func(u *some) int { return u.Units }),
	}
}

// units is the way to what a scheduled update keeps as JSON.
func units(to *Type[licensing.ScheduledUnits]) edge[db.ScheduledUpdate] {
	return func(oc *graphql.OperationContext, set ast.SelectionSet) (writer[db.ScheduledUpdate], bool) {
		plan, ok := to.Compile(oc, set)
		return func(b []byte, row *db.ScheduledUpdate, e *Env) []byte {
			all, err := licensing.UnitsOf(row)
			e.broken = e.broken || err != nil
			return appendList(b, all, plan, e)
		}, ok
	}
}

func (t *Types) fillLicense() {
	type row = db.License
	t.License.Leaves = map[string]writer[row]{
		"id":             text(func(r *row) string { return r.ID }),
		"version":        number(func(r *row) int { return r.Version }),
		"licenseVersion": text(func(r *row) enum.LicenseVersion { return r.LicenseVersion }),
		"status": func(b []byte, r *row, e *Env) []byte {
			return appendString(b, string(domain.LicenseStatus(r, e.Now)))
		},
		"units":             number(func(r *row) int { return r.Units }),
		"usedUnits":         optionalNumber(func(r *row) *int { return r.UsedUnits }),
		"exceedsAllocation": truth(domain.ExceedsAllocation),
		"credits":           optionalNumber(licensing.Credits),
		"dataCenter":        text(func(r *row) string { return r.DataCenter }),
		"timeZone":          text(func(r *row) string { return r.TimeZone }),
		"startsAt":          optionalInstant(func(r *row) *time.Time { return r.StartsAt }),
		"expiresAt":         optionalInstant(func(r *row) *time.Time { return r.ExpiresAt }),
		"startDate":         optionalDate(func(r *row) *domain.Date { return licensing.StartDay(r.StartsAt, r.TimeZone) }),
		"expirationDate":    optionalDate(func(r *row) *domain.Date { return licensing.LastDay(r.ExpiresAt, r.TimeZone) }),
		"graceEndsAt":       optionalInstant(func(r *row) *time.Time { return r.GraceEndsAt }),
		"chargeStartsAt":    optionalInstant(func(r *row) *time.Time { return r.ChargeStartsAt }),
		"activation":        text(func(r *row) enum.ActivationPolicy { return r.Activation }),
		"activationCode":    optionalText(func(r *row) *string { return r.ActivationCode }),
		"activatedAt":       optionalInstant(func(r *row) *time.Time { return r.ActivatedAt }),
		"unbundledAt":       optionalInstant(func(r *row) *time.Time { return r.UnbundledAt }),
		"createdAt":         instant(func(r *row) time.Time { return r.CreatedAt }),
	}
	t.License.Edges = map[string]edge[row]{
		"customer":   one(t.Customer, false, func(r *row) *db.Customer { return r.Edges.Customer }),
		"assignment": one(t.Assignment, false, func(r *row) *db.Assignment { return r.Edges.Assignment }),
		"product":    one(t.Product, false, func(r *row) *db.Product { return r.Edges.Product }),
	}
}

func (t *Types) fillServicePlan() {
	type row = db.ServicePlan
	t.ServicePlan.Leaves = map[string]writer[row]{
		"id":             text(func(r *row) string { return r.ID }),
		"version":        number(func(r *row) int { return r.Version }),
		"externalId":     optionalText(func(r *row) *string { return r.ExternalID }),
		"name":           text(func(r *row) string { return r.Name }),
		"licenseVersion": text(func(r *row) enum.LicenseVersion { return r.LicenseVersion }),
		"activation":     text(func(r *row) enum.ActivationPolicy { return r.Activation }),
		"initialMonths":  number(func(r *row) int { return r.InitialMonths }),
		"subscriptionType": text(func(r *row) enum.SubscriptionType {
			return enum.SubscriptionTypeOf(r.InitialMonths)
		}),
		"autoRenew":        truth(func(r *row) bool { return r.AutoRenew }),
		"renewalMonths":    number(func(r *row) int { return r.RenewalMonths }),
		"notificationDays": number(func(r *row) int { return r.NotificationDays }),
		"chargeableMonth":  number(func(r *row) int { return r.ChargeableMonth }),
		"graceLength":      number(func(r *row) int { return r.GraceLength }),
		"graceUnit":        text(func(r *row) enum.PeriodUnit { return r.GraceUnit }),
		"enabled":          truth(func(r *row) bool { return r.Enabled }),
		"locked":           truth(func(r *row) bool { return catalog.Locked(r, r.Edges.Product) }),
		"availability": func(b []byte, r *row, e *Env) []byte {
			return appendString(b, string(catalog.Availability(r.Edges.Product, e.Now)))
		},
		"applyAtRenewal":  truth(func(r *row) bool { return r.ComposesSince != nil }),
		"trialForm":       truth(func(r *row) bool { return r.TrialForm }),
		"trialFormUnits":  number(func(r *row) int { return r.TrialFormUnits }),
		"creditsPerUnit":  optionalNumber(func(r *row) *int { return catalog.CreditsPerUnit(r.Edges.Components) }),
		"createdAt":       instant(func(r *row) time.Time { return r.CreatedAt }),
		"viewerCanUpdate": truthNow(func(r *row, e *Env) bool { return catalog.CanUpdate(e.Viewer, r, e.Now) }),
	}
	t.ServicePlan.Edges = map[string]edge[row]{
		"partner":    one(t.Partner, true, func(r *row) *db.Partner { return r.Edges.Partner }),
		"product":    one(t.Product, false, func(r *row) *db.Product { return r.Edges.Product }),
		"components": many(t.PlanComponent, func(r *row) []*db.PlanComponent { return r.Edges.Components }),
	}

	type component = db.PlanComponent
	t.PlanComponent.Leaves = map[string]writer[component]{
		"dataCenter": text(func(r *component) string { return r.DataCenter }),
		"managed":    truth(func(r *component) bool { return r.Managed }),
	}
	t.PlanComponent.Edges = map[string]edge[component]{
		"product": one(t.Product, false, func(r *component) *db.Product { return r.Edges.Product }),
	}
}

func (t *Types) fillProduct() {
	type row = db.Product
	t.Product.Leaves = map[string]writer[row]{
		"id":                 text(func(r *row) string { return r.ID }),
		"code":               text(func(r *row) string { return r.Code }),
		"name":               text(func(r *row) string { return r.Name }),
		"description":        text(func(r *row) string { return r.Description }),
		"kind":               text(func(r *row) enum.ProductKind { return r.Kind }),
		"family":             text(func(r *row) string { return r.Family }),
		"level":              number(func(r *row) int { return r.Level }),
		"unitType":           text(func(r *row) string { return r.UnitType }),
		"versions":           texts(func(r *row) []enum.LicenseVersion { return r.Versions }),
		"activationPolicies": texts(func(r *row) []enum.ActivationPolicy { return r.ActivationPolicies }),
		"dataCenters":        texts(func(r *row) []string { return r.DataCenters }),
		"manageable":         truth(func(r *row) bool { return r.Manageable }),
		"reportsUsage":       truth(func(r *row) bool { return r.ReportsUsage }),
		"creditsPerUnit":     optionalNumber(func(r *row) *int { return r.CreditsPerUnit }),
		"endOfSaleAt":        optionalInstant(func(r *row) *time.Time { return r.EndOfSaleAt }),
		"endOfLifeAt":        optionalInstant(func(r *row) *time.Time { return r.EndOfLifeAt }),
		"availability": func(b []byte, r *row, e *Env) []byte {
			return appendString(b, string(catalog.Availability(r, e.Now)))
		},
	}
}

func (t *Types) fillPartner() {
	type row = db.Partner
	t.Partner.Leaves = map[string]writer[row]{
		"id":                   text(func(r *row) string { return r.ID }),
		"version":              number(func(r *row) int { return r.Version }),
		"kind":                 text(func(r *row) enum.PartnerKind { return r.Kind }),
		"tier":                 text(func(r *row) enum.Tier { return r.Kind.Tier() }),
		"status":               text(partners.StatusOf),
		"company":              text(func(r *row) string { return r.Company }),
		"city":                 text(func(r *row) string { return r.City }),
		"state":                text(func(r *row) string { return r.State }),
		"country":              text(func(r *row) string { return r.Country }),
		"address":              text(func(r *row) string { return r.Address }),
		"postalCode":           text(func(r *row) string { return r.PostalCode }),
		"phone":                text(func(r *row) string { return r.Phone }),
		"notes":                text(func(r *row) string { return r.Notes }),
		"firstName":            text(func(r *row) string { return r.FirstName }),
		"lastName":             text(func(r *row) string { return r.LastName }),
		"email":                text(func(r *row) string { return r.Email }),
		"timeZone":             text(func(r *row) string { return r.TimeZone }),
		"locale":               text(func(r *row) string { return r.Locale }),
		"poolRefill":           truth(func(r *row) bool { return r.PoolRefill }),
		"signInUrl":            signIn[row],
		"createdAt":            instant(func(r *row) time.Time { return r.CreatedAt }),
		"viewerCanUpdate":      truthNow(func(r *row, e *Env) bool { return partners.CanUpdate(e.Viewer, r) }),
		"viewerCanEditNotes":   truthNow(func(r *row, e *Env) bool { return partners.CanEditNotes(e.Viewer, r) }),
		"viewerCanManageUsers": truthNow(func(r *row, e *Env) bool { return partners.CanManageUsers(e.Viewer, r) }),
		"viewerCanCreatePools": truthNow(func(r *row, e *Env) bool { return catalog.CanCreatePools(e.Viewer, r) }),
		"assignableRoles":      texts(func(*row) []enum.Role { return identity.AssignableRoles(false) }),
	}
}

func (t *Types) fillUser() {
	type row = db.User
	t.User.Leaves = map[string]writer[row]{
		"id":                    text(func(r *row) string { return r.ID }),
		"version":               number(func(r *row) int { return r.Version }),
		"accountName":           text(func(r *row) string { return r.AccountName }),
		"role":                  text(func(r *row) enum.Role { return r.Role }),
		"firstName":             text(func(r *row) string { return r.FirstName }),
		"lastName":              text(func(r *row) string { return r.LastName }),
		"email":                 text(func(r *row) string { return r.Email }),
		"phone":                 text(func(r *row) string { return r.Phone }),
		"timeZone":              text(func(r *row) string { return r.TimeZone }),
		"locale":                text(func(r *row) string { return r.Locale }),
		"enabled":               truth(func(r *row) bool { return r.Enabled }),
		"hasPassword":           truth(func(r *row) bool { return r.PasswordHash != nil }),
		"lastSeenAt":            optionalInstant(func(r *row) *time.Time { return r.LastSeenAt }),
		"createdAt":             instant(func(r *row) time.Time { return r.CreatedAt }),
		"viewerCanUpdate":       truthNow(func(r *row, e *Env) bool { return identity.CanUpdate(e.Viewer, r) }),
		"viewerCanRevokeTokens": truthNow(func(r *row, e *Env) bool { return identity.CanRevokeTokens(e.Viewer, r) }),
	}
	t.User.Edges = map[string]edge[row]{
		"customer": loaded(t.Customer, func(r *row) (*db.Customer, bool) {
			return r.Edges.Customer, r.CustomerID == nil || r.Edges.Customer != nil
		}),
	}
}

func (t *Types) fillLicenseTransaction() {
	type row = db.LicenseTransaction
	t.LicenseTransaction.Leaves = map[string]writer[row]{
		"id":             text(func(r *row) string { return r.ID }),
		"type":           text(func(r *row) enum.TransactionType { return r.Type }),
		"cause":          text(func(r *row) string { return r.Cause }),
		"effectiveAt":    instant(func(r *row) time.Time { return r.EffectiveAt }),
		"createdAt":      instant(func(r *row) time.Time { return r.CreatedAt }),
		"licenseVersion": text(func(r *row) enum.LicenseVersion { return r.LicenseVersion }),
		"unitsBefore":    number(func(r *row) int { return r.UnitsBefore }),
		"unitsAfter":     number(func(r *row) int { return r.UnitsAfter }),
		"actorName":      text(func(r *row) string { return r.ActorName }),
	}
	t.LicenseTransaction.Edges = map[string]edge[row]{
		"customer": one(t.Customer, false, func(r *row) *db.Customer { return r.Edges.Customer }),
		"before":   facts(t.licenseFacts, func(r *row) string { return r.Before }),
		"after":    facts(t.licenseFacts, func(r *row) string { return r.After }),
		"license":  one(t.License, false, func(r *row) *db.License { return r.Edges.License }),
		"plan":     one(t.ServicePlan, false, func(r *row) *db.ServicePlan { return r.Edges.Plan }),
		"product":  one(t.Product, false, func(r *row) *db.Product { return r.Edges.Product }),
	}
}

func (t *Types) fillLicenseFacts() {
	type row = licensing.LicenseFacts
	t.licenseFacts.Leaves = map[string]writer[row]{
		"units":           number(func(r *row) int { return r.Units }),
		"status":          text(func(r *row) enum.LicenseStatus { return r.Status }),
		"startDate":       optionalDate(func(r *row) *domain.Date { return r.StartDate() }),
		"expirationDate":  optionalDate(func(r *row) *domain.Date { return r.ExpirationDate() }),
		"graceEndDate":    optionalDate(func(r *row) *domain.Date { return r.GraceEndDate() }),
		"needsActivation": truth(func(r *row) bool { return r.NeedsActivation() }),
	}
}

// facts is the way to what a report line keeps as JSON; empty is null.
func facts(to *Type[licensing.LicenseFacts], get func(*db.LicenseTransaction) string) edge[db.LicenseTransaction] {
	return func(oc *graphql.OperationContext, set ast.SelectionSet) (writer[db.LicenseTransaction], bool) {
		plan, ok := to.Compile(oc, set)
		return func(b []byte, row *db.LicenseTransaction, e *Env) []byte {
			f, err := licensing.ReadFacts(get(row))
			if err != nil || f == nil {
				e.broken = e.broken || err != nil
				return append(b, "null"...)
			}
			return plan.append(b, f, e)
		}, ok
	}
}

func signIn[T any](b []byte, _ *T, e *Env) []byte { return appendString(b, e.SignInURL) }
