package licensing

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/scheduledupdate"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Scheduled is an update that waits for its time, or that failed at it.
type Scheduled struct {
	*db.ScheduledUpdate
	// plan that it changes to; nil when it leaves the plan as it is.
	plan *catalog.Plan
	// granted: the customer's partner may assign that plan.
	granted bool
	// licenses are the units of single products.
	licenses []*ScheduledUnits
}

// ScheduledUnits are the units of one product after an update, as they are stored.
type ScheduledUnits struct {
	ProductID   string `json:"productId"`
	ProductName string `json:"productName"`
	Units       int    `json:"units"`
}

// ScheduledUpdateFacts are what an update changes, and when; nil leaves alone.
type ScheduledUpdateFacts struct {
	Timing enum.UpdateTiming `json:"timing"`
	// EffectiveDate is the day from which it holds; nil when no date decides.
	EffectiveDate    *domain.Date      `json:"effectiveDate,omitempty"`
	NewPlanName      *string           `json:"newPlanName,omitempty"`
	Units            *int              `json:"units,omitempty"`
	Licenses         []*ScheduledUnits `json:"licenses"`
	ExpirationDate   *domain.Date      `json:"expirationDate,omitempty"`
	AutoRenew        *bool             `json:"autoRenew,omitempty"`
	RenewalMonths    *int              `json:"renewalMonths,omitempty"`
	NotificationDays *int              `json:"notificationDays,omitempty"`
}

// ScheduledUpdateEffect is one update before and after: nil for one that is new,
// and for one that waits no more.
type ScheduledUpdateEffect struct {
	PlanName string                `json:"planName"`
	Before   *ScheduledUpdateFacts `json:"before,omitempty"`
	After    *ScheduledUpdateFacts `json:"after,omitempty"`
	// Applied: it waits no more because the change has done what it says.
	Applied bool `json:"applied"`
}

// LostScheduledUpdate is an update that will not run, and why.
type LostScheduledUpdate struct {
	PlanName string               `json:"planName"`
	Reason   enum.LostReason      `json:"reason"`
	Update   ScheduledUpdateFacts `json:"update"`
}

// EffectiveDay is the day from which an update holds; nil when no date decides.
func EffectiveDay(u *db.ScheduledUpdate) *domain.Date { return dayOf(u.EffectiveAt, u.TimeZone, 0) }

// ExpiryOf is the last included day that an update sets; nil when it sets none.
func ExpiryOf(u *db.ScheduledUpdate) *domain.Date {
	if u.ExpirationDate == "" {
		return nil
	}
	d, err := domain.ParseDate(u.ExpirationDate)
	if err != nil {
		return nil // written by schedule alone
	}
	return &d
}

// UnitsOf are the units of single products that an update sets.
func UnitsOf(u *db.ScheduledUpdate) ([]*ScheduledUnits, error) {
	out := []*ScheduledUnits{}
	if u.Licenses == "" {
		return out, nil
	}
	if err := json.Unmarshal([]byte(u.Licenses), &out); err != nil {
		return nil, fmt.Errorf("licensing: units of a scheduled update: %w", err)
	}
	return out, nil
}

// FailureCodeOf is why an update was refused at its time; nil when it was not.
func FailureCodeOf(u *db.ScheduledUpdate) *domain.Code {
	if u.FailureCode == "" {
		return nil
	}
	code := domain.Code(u.FailureCode)
	return &code
}

// facts of an update.
func (u *Scheduled) facts() ScheduledUpdateFacts {
	f := ScheduledUpdateFacts{
		Timing: u.Timing, EffectiveDate: EffectiveDay(u.ScheduledUpdate), Units: u.Units, Licenses: u.licenses,
		ExpirationDate: ExpiryOf(u.ScheduledUpdate), AutoRenew: u.AutoRenew, RenewalMonths: u.RenewalMonths, NotificationDays: u.NotificationDays,
	}
	if u.plan != nil {
		f.NewPlanName = &u.plan.Name
	}
	return f
}

// change is what an update asks for, as an input of now.
func (u *Scheduled) change() AssignmentModifyInput {
	in := AssignmentModifyInput{
		Units: u.Units, ExpirationDate: ExpiryOf(u.ScheduledUpdate),
		AutoRenew: u.AutoRenew, RenewalMonths: u.RenewalMonths, NotificationDays: u.NotificationDays,
	}
	for _, l := range u.licenses {
		in.Licenses = append(in.Licenses, LicenseUnitsInput{ProductID: l.ProductID, Units: l.Units})
	}
	return in
}

// runsBy tells whether an update may run until an instant, so that stock matters.
func (u *Scheduled) runsBy(h *Holding, until time.Time) bool {
	if u.FailedAt != nil {
		return false
	}
	if u.Timing == enum.OnDate {
		return u.DueAt != nil && !u.DueAt.After(until)
	}
	return endsBy(h, until)
}

// endsBy tells whether a license of an assignment comes to a border until an instant.
func endsBy(h *Holding, until time.Time) bool {
	return slices.ContainsFunc(bundled(h), func(l *db.License) bool { return l.DueAt != nil && !l.DueAt.After(until) })
}

// loadUpdates gives holdings their open updates: no statement where there are none.
func loadUpdates(ctx context.Context, tx *database.Tx, books []*Book) error {
	ctx = asTime(ctx)
	of := map[string]*Holding{}
	managers := map[string]string{}
	var ids []string
	for _, b := range books {
		for _, h := range b.Holdings {
			if h.ScheduledUpdateID != nil {
				ids = append(ids, *h.ScheduledUpdateID)
				of[*h.ScheduledUpdateID], managers[*h.ScheduledUpdateID] = h, b.Customer.PartnerID
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := tx.ScheduledUpdate.Query().Where(scheduledupdate.IDIn(ids...)).All(ctx)
	if err != nil {
		return fmt.Errorf("licensing: scheduled updates: %w", err)
	}
	for _, row := range rows {
		u := &Scheduled{ScheduledUpdate: row}
		if u.licenses, err = UnitsOf(row); err != nil {
			return err
		}
		if row.PlanID != nil {
			if u.plan, u.granted, err = planFor(ctx, tx, *row.PlanID, managers[row.ID]); err != nil {
				return err
			}
		}
		of[row.ID].Update = u
	}
	return nil
}

// planFor loads a plan, and whether a partner may assign it; nil when there is
// none for whoever asks.
func planFor(ctx context.Context, tx *database.Tx, planID, partnerID string) (*catalog.Plan, bool, error) {
	plans, err := catalog.PlansTx(ctx, tx, []string{planID})
	if err != nil || plans[0] == nil {
		return nil, false, err
	}
	granted, err := catalog.MayAssignTx(ctx, tx, plans[0], partnerID)
	return plans[0], granted, err
}
