package licensing

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/crossgrade"
	"github.com/openlmp/openlmp/ent/db/crossgradeitem"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// mayCrossgrade refuses those who may not decide about licenses.
func mayCrossgrade(ctx context.Context) error {
	if !viewer.From(ctx).Can(enum.LicensesWrite) {
		return domain.Withheld(viewer.From(ctx), "input", "change licenses", enum.LicensesWrite)
	}
	return nil
}

// openKept opens the book of the customer that has an open crossgrade, which it
// loads with its choices. It refuses one that is over.
func openKept(ctx context.Context, tx *database.Tx, on domain.Versioned) (*Book, *Kept, error) {
	whose, err := customerOfKept(ctx, tx, on.ID)
	if err != nil {
		return nil, nil, err
	}
	b, err := openBook(ctx, tx, whose.CustomerID, valueOf(whose.AssignmentID), "input.id")
	if err != nil {
		return nil, nil, err
	}
	k, err := loadKept(ctx, tx, on)
	return b, k, err
}

// customerOfKept tells whose row is to be locked before a crossgrade is read, and the
// assignment that it is about.
func customerOfKept(ctx context.Context, tx *database.Tx, crossgradeID string) (*db.Crossgrade, error) {
	row, err := tx.Crossgrade.Query().Where(crossgrade.ID(crossgradeID)).
		Select(crossgrade.FieldCustomerID, crossgrade.FieldAssignmentID).Only(ctx)
	if db.IsNotFound(err) {
		return nil, domain.NotFound("input.id", "crossgrade")
	}
	if err != nil {
		return nil, fmt.Errorf("licensing: crossgrade: %w", err)
	}
	return row, nil
}

func valueOf(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// loadKept loads an open crossgrade whose customer is locked.
func loadKept(ctx context.Context, tx *database.Tx, on domain.Versioned) (*Kept, error) {
	row, err := withItems(tx).Where(crossgrade.ID(on.ID)).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("licensing: crossgrade: %w", err)
	}
	if err := domain.CheckVersion("input.expectedVersion", on.ExpectedVersion, row.Version); err != nil {
		return nil, err
	}
	if s := StatusOfCrossgrade(row); s != enum.CrossgradeOpen {
		return nil, domain.Refuse(domain.CodeStateInvalid, "input.id", keptWords[s])
	}
	return keptOf(row), nil
}

var keptWords = map[enum.CrossgradeStatus]domain.Words{
	enum.CrossgradeResolved: "The crossgrade is resolved already.", enum.CrossgradeCanceled: "The crossgrade is canceled already.",
}

func withItems(tx *database.Tx) *db.CrossgradeQuery {
	return tx.Crossgrade.Query().WithItems(func(q *db.CrossgradeItemQuery) { q.Order(crossgradeitem.ByID()) })
}

func keptOf(row *db.Crossgrade) *Kept {
	k := &Kept{Crossgrade: row, chosen: map[string]enum.CrossgradeChoice{}}
	for _, i := range row.Edges.Items {
		if i.Chosen != nil {
			k.chosen[i.LicenseID] = *i.Chosen
		}
	}
	return k
}

// openFor is the crossgrade that is kept open for a plan at a customer, who is
// locked; nil when there is none.
func openFor(ctx context.Context, tx *database.Tx, customerID, planID string) (*Kept, error) {
	row, err := withItems(tx).Where(crossgrade.CustomerID(customerID), crossgrade.PlanID(planID),
		crossgrade.ResolvedAtIsNil(), crossgrade.CanceledAtIsNil()).Only(ctx)
	if db.IsNotFound(err) {
		return nil, nil // that is what the caller asks
	}
	if err != nil {
		return nil, fmt.Errorf("licensing: crossgrade: %w", err)
	}
	return keptOf(row), nil
}

// keptTx is openFor an assignment that was made, whether or not anything was left to be
// decided.
func keptTx(ctx context.Context, tx *database.Tx, b *Book, made *Holding) (*Kept, error) {
	// What the customer holds has told whether one is open; who holds nothing may have one.
	told := slices.ContainsFunc(b.Holdings, func(h *Holding) bool { return !slices.Contains(b.made, h) })
	if b.fresh || told && !b.kept {
		return nil, nil
	}
	return openFor(ctx, tx, b.Customer.ID, made.PlanID)
}

// openTx keeps the decision about the duplicates that were found of a plan.
// changed is the assignment whose suite changed; nil when the plan is to be
// assigned. It refuses a second one for the plan, and choices that there are not;
// paths begin with path.
func openTx(ctx context.Context, tx *database.Tx, b *Book, in PlanAssignmentInput, changed *Holding, found []Duplicate, path string) (*Kept, error) {
	if other, err := openFor(ctx, tx, b.Customer.ID, in.PlanID); err != nil || other != nil {
		if err == nil {
			err = domain.Refuse(domain.CodeStateInvalid, path+".planId", "A crossgrade to this plan is open already; go on with that one.")
		}
		return nil, err
	}
	k := keep(b, in)
	if changed != nil {
		k.AssignmentID = &changed.ID
	}
	if err := k.choose(path, found, in.Crossgrades); err != nil {
		return nil, err
	}
	return k, k.saveTx(ctx, tx)
}

// saveTx writes a crossgrade and what it found.
func (k *Kept) saveTx(ctx context.Context, tx *database.Tx) error {
	if err := database.SaveLater(ctx, tx, k.Crossgrade); err != nil {
		return err
	}
	err := database.UpdateLater(ctx, tx, "crossgrade_items", `DELETE FROM crossgrade_items WHERE crossgrade_id = ?`, k.ID)
	if err != nil {
		return err
	}
	return database.InsertLater(ctx, tx, nil, k.items()...)
}

// touch gives a crossgrade a new version.
func (k *Kept) touch(tx *database.Tx) {
	k.Version++
	k.UpdatedAt = tx.Now()
}

// resolve ends a crossgrade by the assignment that was made, with what was then
// decided.
func (k *Kept) resolve(tx *database.Tx, made *Holding) {
	k.touch(tx)
	k.ResolvedAt, k.MadeAssignmentID = new(tx.Now()), &made.ID
	k.found, k.chosen = made.decided.duplicates, made.decided.chosen
}

// resolveTx ends a crossgrade because its plan was assigned without it.
func (k *Kept) resolveTx(ctx context.Context, tx *database.Tx, made *Holding) error {
	k.resolve(tx, made)
	if err := k.saveTx(ctx, tx); err != nil {
		return err
	}
	return k.recordTx(ctx, tx, "crossgrade.resolve", map[string]audit.Change{"madeAssignment": {To: made.ID}})
}

// recordTx records what was done to a crossgrade alone.
func (k *Kept) recordTx(ctx context.Context, tx *database.Tx, action string, changes any) error {
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: k.RootID, PartnerID: k.PartnerID, CustomerID: k.CustomerID, ObjectID: k.ID, Action: action, Changes: changes,
	})
}

// keptOver is what the event of a crossgrade tells that ended with what it was about.
type keptOver struct {
	// At is when that happened, whenever it was recorded; nil for the instant of the event.
	At             *time.Time    `json:"at,omitempty"`
	CanceledAt     *audit.Change `json:"canceledAt,omitempty"`
	MadeAssignment *audit.Change `json:"madeAssignment,omitempty"`
	Reason         string        `json:"reason"`
}

// CancelKeptTx cancels the open crossgrades of a partner that is cancelled itself.
func CancelKeptTx(ctx context.Context, tx *database.Tx, partnerID string) error {
	return cancelKeptTx(ctx, tx, "PARTNER_CANCELED", "partner_id = ?", partnerID)
}

// cancelKeptOfTx cancels the open crossgrades of a customer that moves to another partner.
func cancelKeptOfTx(ctx context.Context, tx *database.Tx, customerID string) error {
	return cancelKeptTx(ctx, tx, causeCustomerMoved, "customer_id = ?", customerID)
}

func cancelKeptTx(ctx context.Context, tx *database.Tx, why, cond, id string) error {
	events, err := endKeptTx(ctx, tx, enum.CrossgradeCanceled, why, tx.Now(), cond, id)
	if err != nil {
		return err
	}
	return audit.RecordTx(ctx, tx, events...)
}

// closeKeptTx ends the open crossgrades about assignments that were changed, by when they
// were, where there is nothing to decide any more: those that are over cancel theirs, and
// those that have the composition of their plan have resolved it. deciding is one that
// the verb itself ends; empty for none. It returns the events that tell of them.
func closeKeptTx(ctx context.Context, tx *database.Tx, changed map[moment][]string, deciding string) ([]event, error) {
	var out []event
	for when, ids := range changed {
		about := tx.In("assignment_id") + " AND id <> ? AND EXISTS (SELECT 1 FROM assignments a "
		canceled, err := endKeptTx(ctx, tx, enum.CrossgradeCanceled, string(enum.LostEnd), when.at,
			about+"WHERE a.id = crossgrades.assignment_id AND a.canceled_at IS NOT NULL)", tx.List(ids), deciding)
		if err != nil {
			return nil, err
		}
		resolved, err := endKeptTx(ctx, tx, enum.CrossgradeResolved, string(enum.LostComposition), when.at,
			about+"JOIN service_plans k ON k.id = a.plan_id AND k.suite_version = a.suite_version WHERE a.id = crossgrades.assignment_id)", tx.List(ids), deciding)
		if err != nil {
			return nil, err
		}
		for _, e := range append(canceled, resolved...) {
			out = append(out, event{e, when.step})
		}
	}
	return out, nil
}

// endKeptTx cancels the open crossgrades of which a condition holds, or resolves them by
// the assignments that they are about, at an instant; the events tell why.
func endKeptTx(ctx context.Context, tx *database.Tx, as enum.CrossgradeStatus, why string, at time.Time, cond string, args ...any) ([]audit.Event, error) {
	set, action := "canceled_at = ?", "crossgrade.cancel"
	if as == enum.CrossgradeResolved {
		set, action = "made_assignment_id = assignment_id, resolved_at = ?", "crossgrade.resolve"
	}
	ended, err := endedTx(ctx, tx, "UPDATE crossgrades SET "+set+", updated_at = ?, version = version + 1 WHERE "+cond+
		" AND resolved_at IS NULL AND canceled_at IS NULL RETURNING id, root_id, partner_id, customer_id, made_assignment_id",
		append([]any{at, tx.Now()}, args...))
	if err != nil {
		return nil, fmt.Errorf("licensing: crossgrades: %w", err)
	}
	events := make([]audit.Event, len(ended))
	for i, k := range ended {
		told := keptOver{Reason: why}
		if !at.Equal(tx.Now()) {
			told.At = &at
		}
		if k.MadeAssignmentID != nil {
			told.MadeAssignment = &audit.Change{To: *k.MadeAssignmentID}
		} else {
			told.CanceledAt = &audit.Change{To: at}
		}
		events[i] = audit.Event{RootID: k.RootID, PartnerID: k.PartnerID, CustomerID: k.CustomerID, ObjectID: k.ID, Action: action, Changes: told}
	}
	return events, nil
}

func endedTx(ctx context.Context, tx *database.Tx, update string, args []any) (ended []*db.Crossgrade, err error) {
	rows, err := tx.Query(ctx, update, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		k := &db.Crossgrade{}
		if err := rows.Scan(&k.ID, &k.RootID, &k.PartnerID, &k.CustomerID, &k.MadeAssignmentID); err != nil {
			return nil, err
		}
		ended = append(ended, k)
	}
	return ended, rows.Err()
}

// keptChanges are what differs between two states of a crossgrade, in the words
// of the schema; b is the book of its customer.
func keptChanges(b *Book, was, is *Kept) map[string]audit.Change {
	out := map[string]audit.Change{}
	note := func(name string, from, to any) {
		if !reflect.DeepEqual(from, to) {
			out[name] = audit.Change{From: from, To: to}
		}
	}
	note("units", was.Units, is.Units)
	note("licenses", LicenseUnitsOf(was.Crossgrade), LicenseUnitsOf(is.Crossgrade))
	note("startDate", was.StartDate, is.StartDate)
	note("externalId", was.ExternalID, is.ExternalID)
	note("holdingsVersion", was.HoldingsVersion, is.HoldingsVersion)
	if !maps.Equal(was.chosen, is.chosen) {
		out["crossgrades"] = audit.Change{From: was.chosenList(), To: is.chosenList()}
		out["duplicates"] = chosenChange(b, was, is)
	}
	return out
}
