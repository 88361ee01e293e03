package licensing

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// The causes of changes, as report lines name them: the verb, or what time did.
const (
	causeAssigned    = "ASSIGNED"
	causeActivated   = "ACTIVATED"
	causeAutoRenewed = "AUTO_RENEWED"
	causeModified    = "MODIFIED"
	causeRenewed     = "RENEWED"
	causeSuspended   = "SUSPENDED"
	causeResumed     = "RESUMED"
	causeCanceled    = "CANCELED"
	causeDeleted     = "DELETED"
	causeTransferred = "TRANSFERRED"
	causeConverted   = "CONVERTED"
	causeReplaced    = "REPLACED"
	causeUnbundled   = "UNBUNDLED"
	// Of a code neither report nor log tells more than that there is another.
	causeCodeRegenerated = "CODE_REGENERATED"
	causePlanChanged     = "PLAN_CHANGED"
	// What was put off says so, whoever let it run.
	causeScheduled          = "SCHEDULED_UPDATE"
	causeScheduledConverted = "SCHEDULED_CONVERSION"
	// What a new composition of the suite brings, and what it takes away.
	causeComponentAdded   = "COMPONENT_ADDED"
	causeComponentRemoved = "COMPONENT_REMOVED"
	// The customer has gone to another partner, and the license with it.
	causeCustomerMoved = "CUSTOMER_MOVED"
)

// Credits are what the units of a license, which carries its product, convert into; nil
// when the product does not convert.
func Credits(l *db.License) *int {
	per := l.Edges.Product.CreditsPerUnit
	if per == nil {
		return nil
	}
	return new(*per * l.Units)
}

// FactsOf are a license's facts at an instant.
func FactsOf(l *db.License, now time.Time) LicenseFacts {
	return LicenseFacts{
		Units: l.Units, UsedUnits: l.UsedUnits, Version: l.LicenseVersion, Activation: l.Activation,
		AssignmentID: l.AssignmentID, TimeZone: l.TimeZone, StartsAt: l.StartsAt, ExpiresAt: l.ExpiresAt,
		NotifyAt: l.NotifyAt, GraceEndsAt: l.GraceEndsAt, ChargeStartsAt: l.ChargeStartsAt,
		ActivatedAt: l.ActivatedAt, SuspendedAt: l.SuspendedAt, CanceledAt: l.CanceledAt, BlockedAt: l.BlockedAt, UnbundledAt: l.UnbundledAt,
		Status: domain.LicenseStatus(l, now),
	}
}

// Change is one license before and after: what becomes a report line and an effect.
type Change struct {
	Type  enum.TransactionType
	Cause string
	// Before is nil for a new license.
	Before *db.License
	After  *db.License
	// PlanID, PlanName and ProductName describe it in the report.
	PlanID, PlanName, ProductName string
	// At is the moment of the change, for which statuses are told; EffectiveAt is
	// when it takes effect, which may lie ahead.
	At, EffectiveAt time.Time

	// was is the moment for which the status before is told: where the license was
	// at its border, that is just before it.
	was time.Time
	// step at which time made it, and its line's id where that has its place already.
	step int
	id   string
}

// Line makes the report line of a change; actor is whoever made it.
func (c Change) Line(actor *viewer.Viewer, now time.Time) (*db.LicenseTransaction, error) {
	line := &db.LicenseTransaction{
		ID: cmp.Or(c.id, id.New(id.Transaction)), CreatedAt: now,
		RootID: c.After.RootID, PartnerID: c.After.PartnerID, CustomerID: c.After.CustomerID,
		Type: c.Type, Cause: c.Cause, EffectiveAt: c.EffectiveAt,
		AssignmentID: c.After.AssignmentID, LicenseID: c.After.ID, PlanID: c.PlanID,
		ProductID: c.After.ProductID, LicenseVersion: c.After.LicenseVersion,
		UnitsAfter: c.After.Units, ActorID: actor.UserID, ActorName: actor.Name,
	}
	after, err := json.Marshal(FactsOf(c.After, c.At))
	if err != nil {
		return nil, fmt.Errorf("licensing: facts of a line: %w", err)
	}
	line.After = string(after)
	if c.Before != nil {
		before, err := json.Marshal(FactsOf(c.Before, c.was))
		if err != nil {
			return nil, fmt.Errorf("licensing: facts of a line: %w", err)
		}
		line.Before, line.UnitsBefore = string(before), c.Before.Units
	}
	return line, nil
}

// effect of the change, and the line that it writes.
func (c Change) effect() (LicenseEffect, LineEffect) {
	after := FactsOf(c.After, c.At)
	e := LicenseEffect{ProductName: c.ProductName, PlanName: c.PlanName, After: &after}
	l := LineEffect{Type: c.Type, ProductName: c.ProductName, UnitsAfter: c.After.Units, EffectiveAt: c.EffectiveAt}
	if c.Before != nil {
		before := FactsOf(c.Before, c.was)
		e.Before, l.UnitsBefore = &before, c.Before.Units
		if c.Before.ProductID != c.After.ProductID {
			e.FormerProductName = new(c.Before.Edges.Product.Name)
		}
	}
	return e, l
}

// event is what is told beside the lines of changes.
type event struct {
	audit.Event
	// step at which time brought it about.
	step int
}

// inOrder names events and lines in the order in which time brought them about, of
// one step the events first: their ids are their places in every list of them.
func inOrder(events []event, changes []Change) {
	slices.SortStableFunc(events, func(a, b event) int { return cmp.Compare(a.step, b.step) })
	slices.SortStableFunc(changes, func(a, b Change) int { return cmp.Compare(a.step, b.step) })
	for e, c := 0, 0; e < len(events) || c < len(changes); {
		if c == len(changes) || e < len(events) && events[e].step <= changes[c].step {
			events[e].ID = id.New(id.Audit)
			e++
		} else {
			changes[c].id = id.New(id.Transaction)
			c++
		}
	}
}

// recordTx writes the lines of changes, what they do to the units in use, and the
// events beside them.
func recordTx(ctx context.Context, tx *database.Tx, changes []Change, events []event) error {
	if tx.Preview() {
		return nil // nobody will read them
	}
	inOrder(events, changes)
	told := make([]audit.Event, len(events))
	for i, e := range events {
		told[i] = e.Event
	}
	if err := audit.RecordTx(ctx, tx, told...); err != nil {
		return err
	}
	now := tx.Now()
	lines, steps := make([]*db.LicenseTransaction, len(changes)), Steps{}
	for i, c := range changes {
		steps.Add(c, now)
		line, err := c.Line(viewer.From(ctx), now)
		if err != nil {
			return err
		}
		lines[i] = line
	}
	if err := database.InsertLater(ctx, tx, nil, lines...); err != nil {
		return err
	}
	return database.InsertLater(ctx, tx, nil, steps.Rows(now)...)
}

// ReadFacts reads the facts of a line; nil for an empty text.
func ReadFacts(text string) (*LicenseFacts, error) {
	if text == "" {
		return nil, nil // a new license has no facts before
	}
	var f LicenseFacts
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		return nil, fmt.Errorf("licensing: facts of a line: %w", err)
	}
	return &f, nil
}
