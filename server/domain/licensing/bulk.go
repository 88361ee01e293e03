package licensing

import (
	"context"
	"strconv"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// bulk is a bulk verb that somebody asks for.
type bulk struct {
	kind         enum.OperationKind
	name, action string
	input        any
	dryRun       bool
	// What it is done to is named, or found by a filter: one of the two.
	ids      []string
	filtered bool
	// find finds it, with versions, at most so many.
	find func(ctx context.Context, tx *database.Tx, most int) ([]operations.Object, error)
	of   bulkWords
}

// bulkWords are what a bulk verb says of the kind of object that it is done to, and
// what it takes to begin one.
type bulkWords struct {
	needs                                enum.Permission
	doing, one, choose, most, many, none domain.Words
}

// begin queues a bulk verb; check notes what may be in no input at all, and may be nil.
func (s *Service) begin(ctx context.Context, b bulk, check func(*domain.Problems)) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if !v.Can(b.of.needs) {
		return verb.Done[verb.None]{}, domain.Withheld(v, "input", b.of.doing, b.of.needs)
	}
	var ps domain.Problems
	if check != nil {
		check(&ps)
	}
	if len(b.ids) == 0 && !b.filtered || b.ids != nil && b.filtered {
		ps.Add("input.ids", b.of.choose)
	}
	if len(b.ids) > operations.MaxItems {
		ps.Add("input.ids", b.of.most, operations.MaxItems)
	}
	if err := ps.Err(); err != nil {
		return verb.Done[verb.None]{}, err
	}
	call := verb.Call{Name: b.name, Input: struct {
		Input  any
		DryRun bool
	}{b.input, b.dryRun}}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[verb.None], error) {
		objects, err := b.objectsTx(ctx, tx)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		o, err := operations.QueueItemsTx(ctx, tx, b.kind, b.input, objects, b.dryRun)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if s.wakeBulk != nil {
			if err := s.wakeBulk(ctx, tx); err != nil {
				return verb.Done[verb.None]{}, err
			}
		}
		if b.dryRun {
			return verb.Done[verb.None]{ID: o.ID}, nil
		}
		return verb.Done[verb.None]{ID: o.ID}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: v.RootID, PartnerID: v.PartnerID, ObjectID: o.ID, Action: b.action, Changes: b.input,
		})
	})
}

// objectsTx finds what a bulk verb is done to. It refuses more than one operation takes
// on, what is named and not there, and nothing at all.
func (b bulk) objectsTx(ctx context.Context, tx *database.Tx) ([]operations.Object, error) {
	objects, err := b.find(ctx, tx, operations.MaxItems+1)
	if err != nil {
		return nil, err
	}
	if len(objects) > operations.MaxItems {
		return nil, domain.Invalid("input.filter", b.of.many, operations.MaxItems)
	}
	found := make(map[string]bool, len(objects))
	for _, o := range objects {
		found[o.ID] = true
	}
	var ps domain.Problems
	for i, id := range b.ids {
		if !found[id] {
			ps = append(ps, domain.NotFound("input.ids."+strconv.Itoa(i), b.of.one))
		}
	}
	if len(objects) == 0 && len(ps) == 0 {
		return nil, domain.Refuse(domain.CodeStateInvalid, "input", b.of.none)
	}
	return objects, ps.Err()
}
