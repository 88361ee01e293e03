// Package enum holds the closed lists of the domain. A value's text is the same
// in the graph, in Go and in the database, where a check holds it to the list.
package enum

// PartnerKind is what a company of the channel is: DISTRIBUTOR and ISP are
// Tier 1, MSP and RESELLER are Tier 2.
type PartnerKind string

// The kinds of partner.
const (
	Distributor PartnerKind = "DISTRIBUTOR"
	ISP         PartnerKind = "ISP"
	MSP         PartnerKind = "MSP"
	Reseller    PartnerKind = "RESELLER"
)

// Values lists the kinds.
func (PartnerKind) Values() []string {
	return []string{string(Distributor), string(ISP), string(MSP), string(Reseller)}
}

// Tier is a partner's place in the channel.
type Tier string

// The tiers.
const (
	TierOne Tier = "ONE"
	TierTwo Tier = "TWO"
)

// Tier of a partner of this kind.
func (k PartnerKind) Tier() Tier {
	if k == Distributor || k == ISP {
		return TierOne
	}
	return TierTwo
}

// Role is one of the seven built-in roles of a user.
type Role string

// The roles.
const (
	Administrator          Role = "ADMINISTRATOR"
	CustomerAccountManager Role = "CUSTOMER_ACCOUNT_MANAGER"
	PartnerAccountManager  Role = "PARTNER_ACCOUNT_MANAGER"
	LicenseManager         Role = "LICENSE_MANAGER"
	SupportManager         Role = "SUPPORT_MANAGER"
	SupportEngineer        Role = "SUPPORT_ENGINEER"
	BillingManager         Role = "BILLING_MANAGER"
)

// Values lists the roles.
func (Role) Values() []string {
	return []string{
		string(Administrator), string(CustomerAccountManager), string(PartnerAccountManager),
		string(LicenseManager), string(SupportManager), string(SupportEngineer), string(BillingManager),
	}
}

// ProductKind is how a product is delivered; a SUITE is made of other products.
type ProductKind string

// The kinds of product.
const (
	SaaS     ProductKind = "SAAS"
	Software ProductKind = "SOFTWARE"
	Suite    ProductKind = "SUITE"
)

// Values lists the kinds.
func (ProductKind) Values() []string {
	return []string{string(SaaS), string(Software), string(Suite)}
}

// LicenseVersion is what a license is for: a free trial, the standard paid
// license, or the partner's own not-for-resale one.
type LicenseVersion string

// The license versions.
const (
	Trial LicenseVersion = "TRIAL"
	Full  LicenseVersion = "FULL"
	NFR   LicenseVersion = "NFR"
)

// Values lists the versions.
func (LicenseVersion) Values() []string {
	return []string{string(Trial), string(Full), string(NFR)}
}

// ActivationPolicy is when a license starts to work.
type ActivationPolicy string

// The activation policies.
const (
	// AtStart: by itself, on its start date.
	AtStart ActivationPolicy = "AT_START"
	// FirstSignIn: when a user of the customer first signs in; its term begins then.
	FirstSignIn ActivationPolicy = "FIRST_SIGN_IN"
	// ByCode: when its activation code is entered; its term runs from its start date.
	ByCode ActivationPolicy = "ACTIVATION_CODE"
)

// Values lists the policies.
func (ActivationPolicy) Values() []string {
	return []string{string(AtStart), string(FirstSignIn), string(ByCode)}
}

// PeriodUnit is what a length of time is counted in.
type PeriodUnit string

// The units of a period.
const (
	Days   PeriodUnit = "DAYS"
	Months PeriodUnit = "MONTHS"
)

// Values lists the units.
func (PeriodUnit) Values() []string { return []string{string(Days), string(Months)} }

// TransactionType is the kind of line in the customer-transactions report.
type TransactionType string

// The types of transaction.
const (
	NewPurchase            TransactionType = "NEW_PURCHASE"
	LicenseChange          TransactionType = "LICENSE_CHANGE"
	LicenseConversion      TransactionType = "LICENSE_CONVERSION"
	SuiteCompositionChange TransactionType = "SUITE_COMPOSITION_CHANGE"
)

// Values lists the types.
func (TransactionType) Values() []string {
	return []string{
		string(NewPurchase), string(LicenseChange), string(LicenseConversion), string(SuiteCompositionChange),
	}
}

// ComponentChange is what a new composition of a suite does with a product.
type ComponentChange string

// The changes.
const (
	ComponentAdded   ComponentChange = "ADDED"
	ComponentRemoved ComponentChange = "REMOVED"
)

// Values lists the changes.
func (ComponentChange) Values() []string {
	return []string{string(ComponentAdded), string(ComponentRemoved)}
}

// CrossgradeChoice is what becomes of a license that a new plan duplicates.
type CrossgradeChoice string

// The choices.
const (
	// Transfer moves the license into the new plan, with its id, code and history.
	Transfer CrossgradeChoice = "TRANSFER"
	// NewLicense ends the license and makes a new one; for software only.
	NewLicense CrossgradeChoice = "NEW_LICENSE"
)

// Values lists the choices.
func (CrossgradeChoice) Values() []string { return []string{string(Transfer), string(NewLicense)} }

// CrossgradeStatus is where a kept crossgrade stands; it is derived.
type CrossgradeStatus string

// The statuses of a crossgrade.
const (
	CrossgradeOpen     CrossgradeStatus = "OPEN"
	CrossgradeResolved CrossgradeStatus = "RESOLVED"
	CrossgradeCanceled CrossgradeStatus = "CANCELED"
)

// Values lists the statuses.
func (CrossgradeStatus) Values() []string {
	return []string{string(CrossgradeOpen), string(CrossgradeResolved), string(CrossgradeCanceled)}
}

// EndReason is why an assignment is over.
type EndReason string

// The reasons.
const (
	// EndCanceled: the partner cancelled it.
	EndCanceled EndReason = "CANCELED"
	// EndCrossgraded: a crossgrade moved or replaced all of its licenses.
	EndCrossgraded EndReason = "CROSSGRADED"
	// EndPartnerCanceled: its partner was cancelled, and its customer moved to another.
	EndPartnerCanceled EndReason = "PARTNER_CANCELED"
	// EndExpired: the last of its licenses that stood alone has expired.
	EndExpired EndReason = "EXPIRED"
)

// Values lists the reasons.
func (EndReason) Values() []string {
	return []string{string(EndCanceled), string(EndCrossgraded), string(EndExpired), string(EndPartnerCanceled)}
}

// UpdateTiming is when a scheduled update runs.
type UpdateTiming string

// The timings.
const (
	// OnDate: at the beginning of a day.
	OnDate UpdateTiming = "ON_DATE"
	// AtRenewal: just before the term is renewed, by itself or by hand.
	AtRenewal UpdateTiming = "AT_RENEWAL"
	// AtTrialEnd: when the trial would expire, which becomes a full license instead.
	AtTrialEnd UpdateTiming = "AT_TRIAL_END"
)

// Values lists the timings.
func (UpdateTiming) Values() []string {
	return []string{string(OnDate), string(AtRenewal), string(AtTrialEnd)}
}

// LostReason is why a scheduled update will not run.
type LostReason string

// The reasons.
const (
	// LostCrossgrade: a crossgrade took licenses out of the assignment.
	LostCrossgrade LostReason = "CROSSGRADED"
	// LostComposition: a new composition of the suite was applied.
	LostComposition LostReason = "COMPOSITION_CHANGED"
	// LostPlanChange: the plan was changed, or the trial converted, before.
	LostPlanChange LostReason = "PLAN_CHANGED"
	// LostEnd: the assignment ended.
	LostEnd LostReason = "ASSIGNMENT_ENDED"
)

// Values lists the reasons.
func (LostReason) Values() []string {
	return []string{string(LostCrossgrade), string(LostComposition), string(LostPlanChange), string(LostEnd)}
}

// LicenseStatus is derived from a license's facts and the clock; it is never stored.
type LicenseStatus string

// The statuses of a license.
const (
	Scheduled          LicenseStatus = "SCHEDULED"
	AwaitingActivation LicenseStatus = "AWAITING_ACTIVATION"
	Active             LicenseStatus = "ACTIVE"
	ExpiringSoon       LicenseStatus = "EXPIRING_SOON"
	Grace              LicenseStatus = "GRACE"
	Expired            LicenseStatus = "EXPIRED"
	Suspended          LicenseStatus = "SUSPENDED"
	Canceled           LicenseStatus = "CANCELED"
)

// Values lists the statuses.
func (LicenseStatus) Values() []string {
	return []string{
		string(Scheduled), string(AwaitingActivation), string(Active), string(ExpiringSoon),
		string(Grace), string(Expired), string(Suspended), string(Canceled),
	}
}

// Over tells that a license of this status counts no more.
func (s LicenseStatus) Over() bool { return s == Expired || s == Canceled }

// CustomerLicenseState is what all licenses of a customer are in one word: a LicenseStatus,
// or ExceedsAllocation. It is derived; it is never stored.
type CustomerLicenseState string

// ExceedsAllocation is the state that is no status: one uses more than it has.
const ExceedsAllocation CustomerLicenseState = "EXCEEDS_ALLOCATION"

// Values lists the states.
func (CustomerLicenseState) Values() []string {
	return append(LicenseStatus("").Values(), string(ExceedsAllocation))
}

// Via is the way by which a change came.
type Via string

// The ways.
const (
	ViaConsole Via = "CONSOLE"
	ViaAPI     Via = "API"
	ViaSystem  Via = "SYSTEM"
	ViaImport  Via = "IMPORT"
	ViaCommand Via = "COMMAND"
)

// Values lists the ways.
func (Via) Values() []string {
	return []string{string(ViaConsole), string(ViaAPI), string(ViaSystem), string(ViaImport), string(ViaCommand)}
}

// Permission is one thing that a viewer may do; the scopes of a token are taken
// from the same list.
type Permission string

// The permissions.
const (
	CustomersRead      Permission = "CUSTOMERS_READ"
	CustomersWrite     Permission = "CUSTOMERS_WRITE"
	LicensesWrite      Permission = "LICENSES_WRITE"
	CustomerUsersWrite Permission = "CUSTOMER_USERS_WRITE"
	PartnersRead       Permission = "PARTNERS_READ"
	PartnersWrite      Permission = "PARTNERS_WRITE"
	PartnerUsersWrite  Permission = "PARTNER_USERS_WRITE"
	OwnUsersWrite      Permission = "OWN_USERS_WRITE"
	PlansRead          Permission = "PLANS_READ"
	PlansWrite         Permission = "PLANS_WRITE"
	KeysRead           Permission = "KEYS_READ"
	KeysWrite          Permission = "KEYS_WRITE"
	ProductsRead       Permission = "PRODUCTS_READ"
	TransactionsRead   Permission = "TRANSACTIONS_READ"
	SummaryExport      Permission = "SUMMARY_EXPORT"
	AuditRead          Permission = "AUDIT_READ"
	OutboxRead         Permission = "OUTBOX_READ"
	BrandWrite         Permission = "BRAND_WRITE"
	TokensWrite        Permission = "TOKENS_WRITE"
)

// Values lists the permissions.
func (Permission) Values() []string {
	return []string{
		string(CustomersRead), string(CustomersWrite), string(LicensesWrite), string(CustomerUsersWrite),
		string(PartnersRead), string(PartnersWrite), string(PartnerUsersWrite), string(OwnUsersWrite),
		string(PlansRead), string(PlansWrite), string(KeysRead), string(KeysWrite), string(ProductsRead),
		string(TransactionsRead), string(SummaryExport), string(AuditRead), string(OutboxRead), string(BrandWrite), string(TokensWrite),
	}
}

// PartnerStatus is whether a partner may work; derived from what was done to it.
type PartnerStatus string

// The statuses of a partner.
const (
	PartnerActive    PartnerStatus = "ACTIVE"
	PartnerSuspended PartnerStatus = "SUSPENDED"
	PartnerCanceled  PartnerStatus = "CANCELED"
)

// CustomerStatus is whether a customer's accounts and licenses work.
type CustomerStatus string

// The statuses of a customer.
const (
	CustomerEnabled  CustomerStatus = "ENABLED"
	CustomerDisabled CustomerStatus = "DISABLED"
)

// SubscriptionType is how customers of a plan are billed, after its first term.
type SubscriptionType string

// The subscription types.
const (
	MonthlyPlan       SubscriptionType = "MONTHLY_PLAN"
	AnnualLicense     SubscriptionType = "ANNUAL_LICENSE"
	OtherSubscription SubscriptionType = "OTHER"
)

// SubscriptionTypeOf a plan whose first term has so many months.
func SubscriptionTypeOf(initialMonths int) SubscriptionType {
	switch {
	case initialMonths == 1:
		return MonthlyPlan
	case initialMonths >= 12:
		return AnnualLicense
	}
	return OtherSubscription
}

// ProductAvailability is where a product stands between sale and end of life.
type ProductAvailability string

// The availabilities.
const (
	OnSale    ProductAvailability = "ON_SALE"
	EndOfSale ProductAvailability = "END_OF_SALE"
	EndOfLife ProductAvailability = "END_OF_LIFE"
)

// MessageKind is what a message tells of.
type MessageKind string

// The kinds of message.
const (
	AccountCreated MessageKind = "ACCOUNT_CREATED"
	PasswordReset  MessageKind = "PASSWORD_RESET"
	LicenseAdded   MessageKind = "LICENSE_ADDED"
	// LicenseModified: units, dates or terms changed, by hand or as scheduled.
	LicenseModified MessageKind = "LICENSE_MODIFIED"
	// LicenseDiscontinued: suspended or cancelled.
	LicenseDiscontinued MessageKind = "LICENSE_DISCONTINUED"
	// LicenseResumed: a suspension ended.
	LicenseResumed MessageKind = "LICENSE_RESUMED"
	// LicenseRenewed: the term was extended, by hand or by itself.
	LicenseRenewed MessageKind = "LICENSE_RENEWED"
	// LicenseExpiring: the notification window before the expiry began.
	LicenseExpiring MessageKind = "LICENSE_EXPIRING"
	// LicenseExpired: the term ended and was not renewed.
	LicenseExpired MessageKind = "LICENSE_EXPIRED"
	// RegistrationRequired: a registration waits for whoever it names to confirm it.
	RegistrationRequired MessageKind = "REGISTRATION_REQUIRED"
	// RegistrationConfirmation: it was confirmed, and the account is there.
	RegistrationConfirmation MessageKind = "REGISTRATION_CONFIRMATION"
	// RegistrationRepeated: whoever asks for a trial has had it.
	RegistrationRepeated MessageKind = "REGISTRATION_REPEATED"
	// RegistrationFailed tells the partner of a registration that could not be completed.
	RegistrationFailed MessageKind = "REGISTRATION_FAILED"
	// UpdateLost tells the partner that a scheduled update will not run.
	UpdateLost MessageKind = "SCHEDULED_UPDATE_LOST"
	// UpdateFailed tells the partner that a scheduled update could not run.
	UpdateFailed MessageKind = "SCHEDULED_UPDATE_FAILED"
	// SuiteChanged tells a partner that a suite changed, and which of its plans are locked.
	SuiteChanged MessageKind = "SUITE_CHANGED"
	// CrossgradeNeeded tells a partner that a new composition waits for decisions about
	// duplicates.
	CrossgradeNeeded MessageKind = "CROSSGRADE_REQUIRED"
	// CompositionPostponed tells a partner that an assignment renewed as it was, because
	// its new composition could not be applied.
	CompositionPostponed MessageKind = "COMPOSITION_POSTPONED"
)

// Values lists the kinds.
func (MessageKind) Values() []string {
	return []string{
		string(AccountCreated), string(PasswordReset), string(LicenseAdded), string(LicenseModified),
		string(LicenseDiscontinued), string(LicenseResumed), string(LicenseRenewed), string(LicenseExpiring),
		string(LicenseExpired), string(RegistrationRequired), string(RegistrationConfirmation),
		string(RegistrationRepeated), string(RegistrationFailed), string(UpdateLost), string(UpdateFailed),
		string(SuiteChanged), string(CrossgradeNeeded), string(CompositionPostponed),
	}
}

// MessageStatus is where a message stands; derived from its facts and the clock.
type MessageStatus string

// The statuses of a message.
const (
	MessageScheduled MessageStatus = "SCHEDULED"
	MessageWaiting   MessageStatus = "WAITING"
	MessageSent      MessageStatus = "SENT"
	MessageCanceled  MessageStatus = "CANCELED"
	MessageFailed    MessageStatus = "FAILED"
)

// OperationKind is what a background operation does.
type OperationKind string

// The kinds of operation.
const (
	// TestClockAdvance moves the clock of a test database on, with all that falls due.
	TestClockAdvance OperationKind = "TEST_CLOCK_ADVANCE"
	// AssignmentsModify, AssignmentsRenew, AssignmentsSuspend, AssignmentsCancel and
	// AssignmentsApply do to many assignments what the verb of that name does to one.
	AssignmentsModify  OperationKind = "ASSIGNMENTS_MODIFY"
	AssignmentsRenew   OperationKind = "ASSIGNMENTS_RENEW"
	AssignmentsSuspend OperationKind = "ASSIGNMENTS_SUSPEND"
	AssignmentsCancel  OperationKind = "ASSIGNMENTS_CANCEL"
	AssignmentsApply   OperationKind = "ASSIGNMENTS_APPLY"
	// CustomersDisable and CustomersEnable do so to many customers.
	CustomersDisable OperationKind = "CUSTOMERS_DISABLE"
	CustomersEnable  OperationKind = "CUSTOMERS_ENABLE"
	// CustomersMove moves many customers of canceled partners to another partner.
	CustomersMove OperationKind = "CUSTOMERS_MOVE"
)

// Values lists the kinds.
func (OperationKind) Values() []string {
	return []string{
		string(TestClockAdvance), string(AssignmentsModify), string(AssignmentsRenew), string(AssignmentsSuspend), string(AssignmentsCancel),
		string(AssignmentsApply), string(CustomersDisable), string(CustomersEnable), string(CustomersMove),
	}
}

// ItemOutcome is what became of one object of a background operation.
type ItemOutcome string

// The outcomes of an item.
const (
	ItemPending ItemOutcome = "PENDING"
	ItemDone    ItemOutcome = "DONE"
	ItemRefused ItemOutcome = "REFUSED"
	ItemFailed  ItemOutcome = "FAILED"
)

// Values lists the outcomes.
func (ItemOutcome) Values() []string {
	return []string{string(ItemPending), string(ItemDone), string(ItemRefused), string(ItemFailed)}
}

// OperationStatus is where a background operation stands.
type OperationStatus string

// The statuses of an operation.
const (
	OperationQueued  OperationStatus = "QUEUED"
	OperationRunning OperationStatus = "RUNNING"
	OperationDone    OperationStatus = "DONE"
	OperationFailed  OperationStatus = "FAILED"
)

// Values lists the statuses.
func (OperationStatus) Values() []string {
	return []string{string(OperationQueued), string(OperationRunning), string(OperationDone), string(OperationFailed)}
}

// KeyStatus is where a registration key stands; derived from its facts and the clock.
type KeyStatus string

// The statuses of a registration key.
const (
	KeyAvailable  KeyStatus = "AVAILABLE"
	KeyRegistered KeyStatus = "REGISTERED"
	KeyVoided     KeyStatus = "VOIDED"
	KeyExpired    KeyStatus = "EXPIRED"
)

// ViewPage is a list of the console that can be kept as a view.
type ViewPage string

// The lists.
const (
	ViewCustomers    ViewPage = "CUSTOMERS"
	ViewPartners     ViewPage = "PARTNERS"
	ViewPlans        ViewPage = "PLANS"
	ViewProducts     ViewPage = "PRODUCTS"
	ViewKeys         ViewPage = "REGISTRATION_KEYS"
	ViewRenewals     ViewPage = "RENEWALS"
	ViewOperations   ViewPage = "OPERATIONS"
	ViewOutbox       ViewPage = "OUTBOX"
	ViewTransactions ViewPage = "TRANSACTIONS"
	ViewAudit        ViewPage = "AUDIT_LOG"
	ViewUsers        ViewPage = "USERS"
	ViewPool         ViewPage = "LICENSE_POOL"
)

// Values lists the lists.
func (ViewPage) Values() []string {
	return []string{
		string(ViewCustomers), string(ViewPartners), string(ViewPlans), string(ViewProducts), string(ViewKeys),
		string(ViewRenewals), string(ViewOperations), string(ViewOutbox), string(ViewTransactions), string(ViewAudit),
		string(ViewUsers), string(ViewPool),
	}
}
