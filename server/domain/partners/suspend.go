package partners

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PartnerSuspend makes a partner below the viewer's Tier 1 read-only.
//
// It returns domain.NotFound, domain.Forbidden for the viewer's own company,
// domain.Stale, and a refusal for a partner that is not active.
func (s *Service) PartnerSuspend(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	return s.move(ctx, "partnerSuspend", Suspend, in)
}

func (s *Service) move(ctx context.Context, name string, m Move, in domain.Versioned) (verb.Done[verb.None], error) {
	if err := MayWrite(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	done, err := verb.Run(ctx, s.db, verb.Call{Name: name, Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		p, err := LockBelow(ctx, tx, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: p.ID}, MoveTx(ctx, tx, p, m, nil)
	})
	if err == nil {
		s.forget()
	}
	return done, err
}

// MayWrite refuses whoever may write no partner below their own.
func MayWrite(ctx context.Context) error {
	v := viewer.From(ctx)
	if !v.Can(enum.PartnersWrite) || !v.System && v.Tier() != enum.TierOne {
		return domain.Withheld(v, "input", "manage partner companies", enum.PartnersWrite)
	}
	return nil
}

// LockBelow locks a partner below the viewer's, as the viewer saw it.
func LockBelow(ctx context.Context, tx *database.Tx, in domain.Versioned) (*db.Partner, error) {
	rows, err := database.LockPartners(ctx, tx, in.ID)
	if err != nil {
		return nil, fmt.Errorf("partners: lock: %w", err)
	}
	if len(rows) == 0 {
		return nil, domain.NotFound("input.id", "partner")
	}
	if rows[0].ParentID == nil {
		return nil, domain.Forbidden("input.id", "This is a Tier 1, which only the operator of the server manages.")
	}
	return rows[0], domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, rows[0].Version)
}

// MoveTx changes the status of a partner that is locked; effects go into the
// audit event.
func MoveTx(ctx context.Context, tx *database.Tx, p *db.Partner, m Move, effects any) error {
	was := StatusOf(p)
	to, err := m.From(was, "input.id")
	if err != nil {
		return err
	}
	u := tx.Partner.UpdateOneID(p.ID)
	switch m {
	case Suspend:
		u.SetSuspendedAt(tx.Now())
	case Resume:
		u.ClearSuspendedAt()
	case Cancel:
		u.SetCanceledAt(tx.Now())
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("partners: %s: %w", m.action(), err)
	}
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: p.RootID, PartnerID: p.ID, ObjectID: p.ID, Action: m.action(), Effects: effects,
		Changes: map[string]audit.Change{"status": {From: was, To: to}},
	})
}
