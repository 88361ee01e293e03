package licensing

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
)

// bulkKinds are the operations that RunBulk works on.
var bulkKinds = []enum.OperationKind{
	enum.AssignmentsModify, enum.AssignmentsRenew, enum.AssignmentsSuspend, enum.AssignmentsCancel, enum.AssignmentsApply,
	enum.CustomersDisable, enum.CustomersEnable, enum.CustomersMove,
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
// verb on one object, as the one who asked for it, under the item's id as its
// idempotency key: it is done once, whoever is killed in between and however many
// servers take it.
func (s *Service) RunBulk(ctx context.Context) error {
	ctx = asTime(ctx)
	var check checking
	for {
		o, item, err := operations.NextItem(ctx, s.db, bulkKinds...)
		if err != nil || o == nil {
			return err
		}
		var became operations.Outcome
		if item != nil {
			on := ctx
			if o.DryRun {
				if err := check.before(ctx, s.db, item); err != nil {
					return err
				}
				on = check.with(ctx)
			}
			if became, err = s.doItem(on, o, item); err != nil {
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

// callOn calls the verb of an operation on one object.
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
		var in AssignmentsSuspendInput
		if err := read(&in); err != nil {
			return verb.Done[Effects]{}, err
		}
		return s.AssignmentSuspend(ctx, AssignmentSuspendInput{Versioned: on, ExpirationDate: in.ExpirationDate}, o.DryRun)
	case enum.AssignmentsCancel:
		return s.AssignmentCancel(ctx, on, o.DryRun)
	case enum.AssignmentsApply:
		return s.applyOrKeep(ctx, on, o.DryRun)
	case enum.CustomersDisable:
		return s.CustomerDisable(ctx, on, o.DryRun)
	case enum.CustomersEnable:
		return s.CustomerEnable(ctx, on, o.DryRun)
	case enum.CustomersMove:
		var in CustomersMoveInput
		if err := read(&in); err != nil {
			return verb.Done[Effects]{}, err
		}
		return s.CustomerMove(ctx, CustomerMoveInput{Versioned: on, PartnerID: in.PartnerID, ClearExternalIDs: in.ClearExternalIDs}, o.DryRun)
	default:
		return verb.Done[Effects]{}, fmt.Errorf("licensing: operation %s: no bulk verb is of kind %s", o.ID, o.Kind)
	}
}

const changedSince domain.Words = "It was changed since this was asked for; look at it again."

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
		return domain.Problems{domain.Refuse(domain.CodeConflict, strings.Join(stale.Path, "."), changedSince)}
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
