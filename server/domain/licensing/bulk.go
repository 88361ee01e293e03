package licensing

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
)

// Targets are the assignments of a bulk verb: those that are named, or those that a
// filter finds and that are not over.
type Targets struct {
	IDs    []string          `json:"ids,omitzero"`
	Filter *AssignmentFilter `json:"filter,omitzero"`
}

// AssignmentsModifyInput changes the units and terms of many assignments; nil leaves
// alone.
type AssignmentsModifyInput struct {
	Targets
	Units            *int  `json:"units,omitzero"`
	AutoRenew        *bool `json:"autoRenew,omitzero"`
	RenewalMonths    *int  `json:"renewalMonths,omitzero"`
	NotificationDays *int  `json:"notificationDays,omitzero"`
}

// AssignmentsRenewInput extends many assignments, by months or to one last day.
type AssignmentsRenewInput struct {
	Targets
	Months         *int         `json:"months,omitzero"`
	ExpirationDate *domain.Date `json:"expirationDate,omitzero"`
}

// AssignmentsSuspendInput suspends many assignments.
type AssignmentsSuspendInput struct{ Targets }

// AssignmentsModify begins to do to many assignments what AssignmentModify does to
// one, and answers the operation. Each is a transaction of its own; one that is
// refused, as by a rule or because it changed meanwhile, stops none of the others.
//
// It returns domain.Problems with every value that may not be, domain.NotFound for
// ids outside the viewer's scope, and a refusal when there is nothing to do.
func (s *Service) AssignmentsModify(ctx context.Context, in AssignmentsModifyInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, enum.AssignmentsModify, "assignmentsModify", "assignment.modify_many", in, in.Targets, dryRun, func(ps *domain.Problems) {
		if in.Units != nil {
			domain.CheckUnits(ps, "input.units", *in.Units)
		}
		if in.Units == nil && in.AutoRenew == nil && in.RenewalMonths == nil && in.NotificationDays == nil {
			ps.Add("input", "Say what to change.")
		}
	})
}

// AssignmentsRenew is AssignmentRenew for many, as AssignmentsModify is.
func (s *Service) AssignmentsRenew(ctx context.Context, in AssignmentsRenewInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, enum.AssignmentsRenew, "assignmentsRenew", "assignment.renew_many", in, in.Targets, dryRun, func(ps *domain.Problems) {
		if in.Months != nil && (*in.Months < 1 || *in.Months > maxTerm) {
			ps.Add("input.months", "A renewal is 1 to %d months long.", maxTerm)
		}
		if in.Months != nil && in.ExpirationDate != nil {
			ps.Add("input.expirationDate", "Say how long, or until when, not both.")
		}
	})
}

// AssignmentsSuspend is AssignmentSuspend for many, as AssignmentsModify is.
func (s *Service) AssignmentsSuspend(ctx context.Context, in AssignmentsSuspendInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, enum.AssignmentsSuspend, "assignmentsSuspend", "assignment.suspend_many", in, in.Targets, dryRun, func(*domain.Problems) {})
}

// AssignmentsApplyInput applies the new composition of their suites to many
// assignments.
type AssignmentsApplyInput struct{ Targets }

// AssignmentsApply is AssignmentApply for many, as AssignmentsModify is: each that
// would duplicate what its customer holds is refused with CROSSGRADE_REQUIRED. A
// filter finds those alone for which a composition waits.
func (s *Service) AssignmentsApply(ctx context.Context, in AssignmentsApplyInput, dryRun bool) (verb.Done[verb.None], error) {
	on := in.Targets
	if on.Filter != nil {
		waiting := *on.Filter
		waiting.UpdatesAvailable = new(true)
		on.Filter = &waiting
	}
	return s.begin(ctx, enum.AssignmentsApply, "assignmentsApply", "assignment.apply_many", in, on, dryRun, func(ps *domain.Problems) {
		if in.Filter != nil && in.Filter.UpdatesAvailable != nil && !*in.Filter.UpdatesAvailable {
			ps.Add("input.filter.updatesAvailable", "There is nothing to apply to these.")
		}
	})
}

// bulkKinds are the operations that RunBulk works on.
var bulkKinds = []enum.OperationKind{enum.AssignmentsModify, enum.AssignmentsRenew, enum.AssignmentsSuspend, enum.AssignmentsApply}

// begin queues a bulk verb; check notes what may be in no input at all.
func (s *Service) begin(ctx context.Context, kind enum.OperationKind, name, action string, in any, on Targets, dryRun bool, check func(*domain.Problems)) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if !v.Can(enum.LicensesWrite) {
		return verb.Done[verb.None]{}, domain.Withheld(v, "input", "change licenses", enum.LicensesWrite)
	}
	var ps domain.Problems
	if check(&ps); (on.IDs == nil) == (on.Filter == nil) {
		ps.Add("input.ids", "Name the assignments, or give a filter: one of the two.")
	}
	if len(on.IDs) > operations.MaxItems {
		ps.Add("input.ids", "At most %d assignments at once.", operations.MaxItems)
	}
	if err := ps.Err(); err != nil {
		return verb.Done[verb.None]{}, err
	}
	call := verb.Call{Name: name, Input: struct {
		Input  any
		DryRun bool
	}{in, dryRun}}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[verb.None], error) {
		objects, err := targetsTx(ctx, tx, on)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		o, err := operations.QueueItemsTx(ctx, tx, kind, in, objects, dryRun)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if s.wakeBulk != nil {
			if err := s.wakeBulk(ctx, tx); err != nil {
				return verb.Done[verb.None]{}, err
			}
		}
		if dryRun {
			return verb.Done[verb.None]{ID: o.ID}, nil
		}
		return verb.Done[verb.None]{ID: o.ID}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: v.RootID, PartnerID: v.PartnerID, ObjectID: o.ID, Action: action, Changes: in,
		})
	})
}

// targetsTx finds the assignments of a bulk verb, with their versions.
func targetsTx(ctx context.Context, tx *database.Tx, on Targets) ([]operations.Object, error) {
	l := read.List{}
	if on.Filter != nil {
		if err := filterAssignments(&l, tx, "input.filter", on.Filter); err != nil {
			return nil, err
		}
		l.And("t0.canceled_at IS NULL")
	} else {
		l.AndIn(tx, "t0.id", on.IDs)
	}
	rows, err := read.All[db.Assignment](ctx, tx, l, domain.Select("version"), operations.MaxItems+1)
	if err != nil {
		return nil, err
	}
	if len(rows) > operations.MaxItems {
		return nil, domain.Invalid("input.filter", "It finds more than %d assignments; narrow it down.", operations.MaxItems)
	}
	found := make(map[string]bool, len(rows))
	objects := make([]operations.Object, len(rows))
	for i, a := range rows {
		objects[i] = operations.Object{ID: a.ID, Version: a.Version}
		found[a.ID] = true
	}
	var ps domain.Problems
	for i, id := range on.IDs {
		if !found[id] {
			ps = append(ps, domain.NotFound("input.ids."+strconv.Itoa(i), "assignment"))
		}
	}
	if len(rows) == 0 && len(ps) == 0 {
		return nil, domain.Refuse(domain.CodeStateInvalid, "input", "There is no such assignment that is not over; nothing is left to do.")
	}
	return objects, ps.Err()
}

// bulkWork is the job that goes on with bulk verbs.
type bulkWork struct{}

// Kind of the job.
func (bulkWork) Kind() string { return "licensing.bulk" }

// registerBulk makes the queue work on bulk verbs: when one is asked for, at the
// start and each minute, so that what a killed server left is gone on with.
func (s *Service) registerBulk(q *jobs.Queue) {
	jobs.Register(q, func(ctx context.Context, _ bulkWork) error { return s.RunBulk(ctx) })
	jobs.Every(q, lookEvery, bulkWork{})
	s.wakeBulk = func(ctx context.Context, tx *database.Tx) error { return q.Insert(ctx, tx, bulkWork{}) }
}

// RunBulk does what is to be done of bulk verbs, item by item. An item runs the very
// verb on one assignment, as the one who asked for it, under the item's id as its
// idempotency key: it is done once, whoever is killed in between and however many
// servers take it.
func (s *Service) RunBulk(ctx context.Context) error {
	ctx = asTime(ctx)
	for {
		o, item, err := operations.NextItem(ctx, s.db, bulkKinds...)
		if err != nil || o == nil {
			return err
		}
		var became operations.Outcome
		if item != nil {
			if became, err = s.doItem(ctx, o, item); err != nil {
				return err
			}
		}
		if err := operations.RecordItem(ctx, s.db, o.ID, item, became); err != nil {
			return err
		}
	}
}

// doItem runs the verb of an operation on one of its items. The error tells that it
// is to be tried again later.
func (s *Service) doItem(ctx context.Context, o *db.BulkOperation, item *db.BulkOperationItem) (operations.Outcome, error) {
	var permissions []enum.Permission
	if err := json.Unmarshal([]byte(o.Permissions), &permissions); err != nil {
		return operations.Outcome{}, fmt.Errorf("licensing: operation %s: %w", o.ID, err)
	}
	actor, err := identity.ViewerOf(ctx, s.db, o.ActorID, o.Via, permissions)
	if err != nil {
		return operations.Outcome{}, err
	}
	if actor == nil {
		return operations.Outcome{Outcome: enum.ItemRefused, Problems: domain.Problems{
			domain.Forbidden("", "The account of %s, who asked for it, works no more.", o.ActorName),
		}}, nil
	}
	actor.IdempotencyKey, actor.RequestID = item.ID, o.ID
	done, err := s.callOn(viewer.With(ctx, actor), o, item)
	if err == nil {
		return operations.Outcome{Outcome: enum.ItemDone, Effects: done.Effects}, nil
	}
	if ps := problemsOf(err); ps != nil {
		return operations.Outcome{Outcome: enum.ItemRefused, Problems: ps}, nil
	}
	if ctx.Err() != nil || errors.Is(err, database.ErrContended) {
		return operations.Outcome{}, err
	}
	// It would fail again, and the others are to go on: the log has the reason.
	s.log().ErrorContext(ctx, "licensing: an item of an operation failed", "operation", o.ID, "item", item.ID, "error", err.Error())
	return operations.Outcome{Outcome: enum.ItemFailed, Problems: domain.Problems{
		domain.Refuse(domain.CodeConflict, "", "Something went wrong on our side; nothing was changed. Try it again."),
	}}, nil
}

// callOn calls the verb of an operation on one assignment.
func (s *Service) callOn(ctx context.Context, o *db.BulkOperation, item *db.BulkOperationItem) (verb.Done[Effects], error) {
	on := domain.Versioned{ID: item.ObjectID, ExpectedVersion: item.ObjectVersion}
	read := func(in any) error {
		if err := json.Unmarshal([]byte(o.Input), in); err != nil {
			return fmt.Errorf("licensing: operation %s: %w", o.ID, err)
		}
		return nil
	}
	switch o.Kind {
	case enum.AssignmentsModify:
		var in AssignmentsModifyInput
		if err := read(&in); err != nil {
			return verb.Done[Effects]{}, err
		}
		return s.AssignmentModify(ctx, AssignmentModifyInput{
			Versioned: on, Units: in.Units, AutoRenew: in.AutoRenew, RenewalMonths: in.RenewalMonths, NotificationDays: in.NotificationDays,
		}, o.DryRun)
	case enum.AssignmentsRenew:
		var in AssignmentsRenewInput
		if err := read(&in); err != nil {
			return verb.Done[Effects]{}, err
		}
		return s.AssignmentRenew(ctx, AssignmentRenewInput{Versioned: on, Months: in.Months, ExpirationDate: in.ExpirationDate}, o.DryRun)
	case enum.AssignmentsSuspend:
		return s.AssignmentSuspend(ctx, on, o.DryRun)
	case enum.AssignmentsApply:
		return s.AssignmentApply(ctx, AssignmentApplyInput{Versioned: on}, o.DryRun)
	default:
		return verb.Done[Effects]{}, fmt.Errorf("licensing: operation %s: no bulk verb is of kind %s", o.ID, o.Kind)
	}
}

// problemsOf is a refusal as plain problems; nil for any other error.
func problemsOf(err error) domain.Problems {
	var ps domain.Problems
	var p domain.Problem
	var stale domain.Stale
	var crossgrade CrossgradeRequired
	var exhausted PoolExhausted
	switch {
	case errors.As(err, &ps):
		return ps
	case errors.As(err, &p):
		return domain.Problems{p}
	case errors.As(err, &stale):
		return domain.Problems{domain.Refuse(domain.CodeConflict, strings.Join(stale.Path, "."), "It was changed since this was asked for; look at it again.")}
	case errors.As(err, &crossgrade):
		words := crossgrade.Words
		if words == "" {
			words = "The customer holds the same product otherwise by now."
		}
		return domain.Problems{domain.Refuse(domain.CodeCrossgradeRequired, strings.Join(crossgrade.Path, "."), words, crossgrade.Args...)}
	case errors.As(err, &exhausted):
		return domain.Problems{exhausted.Problem()}
	}
	return nil
}
