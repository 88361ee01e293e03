package onboarding

import (
	"context"
	"errors"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PartnerCancel cancels a partner for good: its users and its customers' users
// are locked out, what waits to be mailed is cancelled, and the licenses of its
// customers count as expired from now.
//
// It returns domain.NotFound, domain.Forbidden for the viewer's own company,
// domain.Stale, a refusal for a partner that is cancelled, and domain.Problems
// unless the company's name is typed again.
func (s *Service) PartnerCancel(ctx context.Context, in PartnerCancelInput, dryRun bool) (verb.Done[licensing.Effects], error) {
	if err := partners.MayWrite(ctx); err != nil {
		return verb.Done[licensing.Effects]{}, err
	}
	call := verb.Call{Name: "partnerCancel", Input: in, DryRun: dryRun}
	done, err := verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[licensing.Effects], error) {
		p, customers, err := lockToCancel(ctx, tx, in)
		if err != nil {
			return verb.Done[licensing.Effects]{}, err
		}
		effects, err := licensing.BlockTx(ctx, tx, customers, "PARTNER_CANCELED")
		if err != nil {
			return verb.Done[licensing.Effects]{}, err
		}
		if err := licensing.CancelKeptTx(ctx, tx, p.ID); err != nil {
			return verb.Done[licensing.Effects]{}, err
		}
		if err := identity.LockOutPartnerTx(ctx, tx, p.ID); err != nil {
			return verb.Done[licensing.Effects]{}, err
		}
		gone, err := notify.CancelForPartnerTx(ctx, tx, p.ID)
		if err != nil {
			return verb.Done[licensing.Effects]{}, err
		}
		effects.Cancel(gone)
		return verb.Done[licensing.Effects]{ID: p.ID, Effects: effects}, partners.MoveTx(ctx, tx, p, partners.Cancel, effects)
	})
	if err == nil && !dryRun && s.Forget != nil {
		s.Forget()
	}
	return done, err
}

// lockToCancel locks a partner and its customers: those first, as every verb on
// licenses does, and once more for those that were made meanwhile.
func lockToCancel(ctx context.Context, tx *database.Tx, in PartnerCancelInput) (*db.Partner, []string, error) {
	if _, err := partnersCustomers(ctx, tx, in.ID); err != nil {
		return nil, nil, err
	}
	p, err := partners.LockBelow(ctx, tx, domain.Versioned{ID: in.ID, ExpectedVersion: in.ExpectedVersion})
	if err != nil {
		return nil, nil, err
	}
	if _, err := partners.Cancel.From(partners.StatusOf(p), "input.id"); err != nil {
		return nil, nil, err
	}
	if in.ConfirmCompany != p.Company {
		return nil, nil, domain.Invalid("input.confirmCompany", "This is not the company's name; type it as it is written.")
	}
	customers, err := partnersCustomers(ctx, tx, in.ID)
	return p, customers, err
}

// partnersCustomers locks the customers of a partner, as far as the viewer sees
// them, and lists their ids.
func partnersCustomers(ctx context.Context, tx *database.Tx, partnerID string) (ids []string, err error) {
	cond, args, err := scope.SQL(ctx, "Customer", "c")
	if err != nil {
		return nil, err
	}
	rows, err := tx.Query(ctx, "SELECT c.id FROM customers c WHERE c.partner_id = ? AND "+cond+" ORDER BY c.id"+tx.ForUpdate(),
		append([]any{partnerID}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("onboarding: locking customers: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("onboarding: locking customers: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
