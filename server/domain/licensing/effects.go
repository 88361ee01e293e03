package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/notify"
)

// Effects are what a change does, in plain values: no row of it needs to exist.
type Effects struct {
	Licenses    []LicenseEffect      `json:"licenses"`
	Assignments []AssignmentEffect   `json:"assignments"`
	Pools       []catalog.PoolEffect `json:"pools"`
	// Credits that the units gained convert into, negative for units lost; nil
	// when nothing converts.
	Credits  *int                   `json:"credits,omitempty"`
	Messages []notify.MessageEffect `json:"messages"`
	// CanceledMessages were waiting and do not go out.
	CanceledMessages []notify.MessageEffect `json:"canceledMessages,omitempty"`
	Lines            []LineEffect           `json:"lines"`
	// ScheduledUpdates are those that are made, changed or cancelled; what they will
	// do is among the other effects.
	ScheduledUpdates []ScheduledUpdateEffect `json:"scheduledUpdates"`
	// LostScheduledUpdates will not run because of the change.
	LostScheduledUpdates []LostScheduledUpdate `json:"lostScheduledUpdates"`
}

// NoEffects are the effects of a change that has none.
func NoEffects() Effects {
	return Effects{
		Licenses: []LicenseEffect{}, Assignments: []AssignmentEffect{}, Pools: []catalog.PoolEffect{},
		Messages: []notify.MessageEffect{}, Lines: []LineEffect{},
		ScheduledUpdates: []ScheduledUpdateEffect{}, LostScheduledUpdates: []LostScheduledUpdate{},
	}
}

// LicenseEffect is one license before and after.
type LicenseEffect struct {
	ProductName string        `json:"productName"`
	PlanName    string        `json:"planName"`
	Before      *LicenseFacts `json:"before,omitempty"`
	After       *LicenseFacts `json:"after,omitempty"`
	// FormerProductName is nil where the product has stayed.
	FormerProductName *string `json:"formerProductName,omitempty"`
}

// LicenseFacts are the facts of a license at one moment, as report lines keep them.
type LicenseFacts struct {
	Units          int                   `json:"units"`
	UsedUnits      *int                  `json:"usedUnits,omitempty"`
	Version        enum.LicenseVersion   `json:"version"`
	Activation     enum.ActivationPolicy `json:"activation"`
	AssignmentID   string                `json:"assignmentId"`
	TimeZone       string                `json:"timeZone"`
	StartsAt       *time.Time            `json:"startsAt,omitempty"`
	ExpiresAt      *time.Time            `json:"expiresAt,omitempty"`
	NotifyAt       *time.Time            `json:"notifyAt,omitempty"`
	GraceEndsAt    *time.Time            `json:"graceEndsAt,omitempty"`
	ChargeStartsAt *time.Time            `json:"chargeStartsAt,omitempty"`
	ActivatedAt    *time.Time            `json:"activatedAt,omitempty"`
	SuspendedAt    *time.Time            `json:"suspendedAt,omitempty"`
	CanceledAt     *time.Time            `json:"canceledAt,omitempty"`
	BlockedAt      *time.Time            `json:"blockedAt,omitempty"`
	UnbundledAt    *time.Time            `json:"unbundledAt,omitempty"`
	// Status at the moment of the change.
	Status enum.LicenseStatus `json:"status"`
}

// AssignmentEffect is the terms of one assignment before and after.
type AssignmentEffect struct {
	PlanName string           `json:"planName"`
	Before   *AssignmentTerms `json:"before,omitempty"`
	After    *AssignmentTerms `json:"after,omitempty"`
}

// AssignmentTerms are what holds for all licenses of an assignment.
type AssignmentTerms struct {
	PlanName         string `json:"planName"`
	AutoRenew        bool   `json:"autoRenew"`
	RenewalMonths    int    `json:"renewalMonths"`
	NotificationDays int    `json:"notificationDays"`
	Managed          bool   `json:"managed"`
	// SuiteVersion is the composition of the suite; 0 when the product is none.
	SuiteVersion int  `json:"suiteVersion"`
	Suspended    bool `json:"suspended"`
	// EndReason is why it is over; nil while it is not.
	EndReason *enum.EndReason `json:"endReason,omitempty"`
}

func termsOf(h *Holding) AssignmentTerms {
	return AssignmentTerms{
		PlanName: h.Edges.Plan.Name, AutoRenew: h.AutoRenew, RenewalMonths: h.RenewalMonths, NotificationDays: h.NotificationDays,
		Managed: h.Managed, SuiteVersion: h.SuiteVersion, Suspended: h.SuspendedAt != nil, EndReason: h.EndReason,
	}
}

// Cancel notes messages that were waiting and do not go out.
func (e *Effects) Cancel(gone []*db.Message) {
	for _, m := range gone {
		e.CanceledMessages = append(e.CanceledMessages, notify.EffectOf(m))
	}
}

// LineEffect is a line that the customer-transactions report gains.
type LineEffect struct {
	Type        enum.TransactionType `json:"type"`
	ProductName string               `json:"productName"`
	UnitsBefore int                  `json:"unitsBefore"`
	UnitsAfter  int                  `json:"unitsAfter"`
	EffectiveAt time.Time            `json:"effectiveAt"`
}

// StartDate is the first day of the term in the license's zone; nil before it begins.
func (f LicenseFacts) StartDate() *domain.Date { return dayOf(f.StartsAt, f.TimeZone, 0) }

// ExpirationDate is the last included day of the term; nil before it begins.
func (f LicenseFacts) ExpirationDate() *domain.Date { return dayOf(f.ExpiresAt, f.TimeZone, -1) }

// GraceEndDate is the last included day of the grace period; nil before the term begins.
func (f LicenseFacts) GraceEndDate() *domain.Date { return dayOf(f.GraceEndsAt, f.TimeZone, -1) }

// Unbundled tells whether it stands alone, outside any plan.
func (f LicenseFacts) Unbundled() bool { return f.UnbundledAt != nil }

// ExceedsAllocation tells whether more units are used than there are (spec 5.1, row 14).
func (f LicenseFacts) ExceedsAllocation() bool { return f.UsedUnits != nil && *f.UsedUnits > f.Units }

// NeedsActivation tells whether it still waits for its code or the first sign-in.
func (f LicenseFacts) NeedsActivation() bool {
	return f.Activation != enum.AtStart && f.ActivatedAt == nil
}

// StartDay, in zone, of a license that starts at t; nil when t is.
func StartDay(t *time.Time, zone string) *domain.Date { return dayOf(t, zone, 0) }

// LastDay, in zone, of a term that ends before t; nil when t is.
func LastDay(t *time.Time, zone string) *domain.Date { return dayOf(t, zone, -1) }

// dayOf is the date of an instant in a zone; shift −1 asks for the last day
// before it, which for an end at noon is that very day.
func dayOf(t *time.Time, zone string, shift time.Duration) *domain.Date {
	if t == nil {
		return nil
	}
	d := domain.DateIn(t.Add(shift), domain.Zone(zone))
	return &d
}
