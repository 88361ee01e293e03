package licensing

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
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

// AssignmentsSuspendInput suspends many assignments, as AssignmentSuspendInput does one.
type AssignmentsSuspendInput struct {
	Targets
	ExpirationDate *domain.Date `json:"expirationDate,omitzero"`
}

// AssignmentsModify begins to do to many assignments what AssignmentModify does to
// one, and answers the operation. Each is a transaction of its own; one that is
// refused, as by a rule or because it changed meanwhile, stops none of the others.
//
// It returns domain.Problems with every value that may not be, domain.NotFound for
// ids outside the viewer's scope, and a refusal when there is nothing to do.
func (s *Service) AssignmentsModify(ctx context.Context, in AssignmentsModifyInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, in.bulk(enum.AssignmentsModify, "assignmentsModify", "assignment.modify_many", in, dryRun), func(ps *domain.Problems) {
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
	return s.begin(ctx, in.bulk(enum.AssignmentsRenew, "assignmentsRenew", "assignment.renew_many", in, dryRun), func(ps *domain.Problems) {
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
	return s.begin(ctx, in.bulk(enum.AssignmentsSuspend, "assignmentsSuspend", "assignment.suspend_many", in, dryRun), nil)
}

// AssignmentsCancelInput ends many assignments.
type AssignmentsCancelInput struct{ Targets }

// AssignmentsCancel is AssignmentCancel for many, as AssignmentsModify is.
func (s *Service) AssignmentsCancel(ctx context.Context, in AssignmentsCancelInput, dryRun bool) (verb.Done[verb.None], error) {
	return s.begin(ctx, in.bulk(enum.AssignmentsCancel, "assignmentsCancel", "assignment.cancel_many", in, dryRun), nil)
}

// AssignmentsApplyInput applies the new composition of their suites to many
// assignments.
type AssignmentsApplyInput struct{ Targets }

// AssignmentsApply is AssignmentApply for many, as AssignmentsModify is: each that
// would duplicate what its customer holds is refused with CROSSGRADE_REQUIRED, and the
// decision about it is kept as an open crossgrade. A filter finds those alone for which a composition waits.
func (s *Service) AssignmentsApply(ctx context.Context, in AssignmentsApplyInput, dryRun bool) (verb.Done[verb.None], error) {
	on := in.Targets
	if on.Filter != nil {
		waiting := *on.Filter
		waiting.UpdatesAvailable = new(true)
		on.Filter = &waiting
	}
	return s.begin(ctx, on.bulk(enum.AssignmentsApply, "assignmentsApply", "assignment.apply_many", in, dryRun), func(ps *domain.Problems) {
		if in.Filter != nil && in.Filter.UpdatesAvailable != nil && !*in.Filter.UpdatesAvailable {
			ps.Add("input.filter.updatesAvailable", "There is nothing to apply to these.")
		}
	})
}

// bulk is a bulk verb on them, with the whole of its input.
func (on Targets) bulk(kind enum.OperationKind, name, action string, in any, dryRun bool) bulk {
	return bulk{
		kind: kind, name: name, action: action, input: in, dryRun: dryRun,
		ids: on.IDs, filtered: on.Filter != nil, find: on.findTx, of: bulkAssignments,
	}
}

var bulkAssignments = bulkWords{
	needs: enum.LicensesWrite, doing: "change licenses", one: "assignment",
	choose: "Name the assignments, or give a filter: one of the two.",
	most:   "At most %d assignments at once.",
	many:   "It finds more than %d assignments; narrow it down.",
	none:   "There is no such assignment that is not over; nothing is left to do.",
}

func (on Targets) findTx(ctx context.Context, tx *database.Tx, most int) ([]operations.Object, error) {
	l := read.List{}
	if on.Filter != nil {
		if err := filterAssignments(ctx, &l, tx, "input.filter", on.Filter); err != nil {
			return nil, err
		}
		l.And("t0.canceled_at IS NULL")
	} else {
		l.AndIn(tx, "t0.id", on.IDs)
	}
	rows, err := read.All[db.Assignment](ctx, tx, l, domain.Select("version"), most)
	objects := make([]operations.Object, len(rows))
	for i, a := range rows {
		objects[i] = operations.Object{ID: a.ID, Version: a.Version}
	}
	return objects, err
}
