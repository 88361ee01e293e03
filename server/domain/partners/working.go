package partners

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// StatusOf a partner follows from what was done to it; cancelled is final.
func StatusOf(p *db.Partner) enum.PartnerStatus {
	switch {
	case p.CanceledAt != nil:
		return enum.PartnerCanceled
	case p.SuspendedAt != nil:
		return enum.PartnerSuspended
	}
	return enum.PartnerActive
}

// CheckWorking refuses to change what belongs to a suspended or cancelled partner
// (spec 2.4, company status); path names the input.
func CheckWorking(p *db.Partner, path string) error {
	switch StatusOf(p) {
	case enum.PartnerSuspended:
		return domain.Refuse(domain.CodeStateInvalid, path, "The partner %s is suspended; resume it first.", p.Company)
	case enum.PartnerCanceled:
		return domain.Refuse(domain.CodeStateInvalid, path, "The partner %s is canceled; nothing of it can be changed.", p.Company)
	}
	return nil
}

// Working is a partner that may work, as verbs on its customers need it.
type Working struct {
	ID, RootID, Company, TimeZone, Locale string
	Kind                                  enum.PartnerKind
	// Channel is the slug of its Tier 1.
	Channel string
}

// WorkingTx loads a partner and refuses as CheckWorking does; domain.NotFound at
// path when there is none for the viewer.
func WorkingTx(ctx context.Context, tx *database.Tx, partnerID, path string) (*Working, error) {
	return workingTx(ctx, tx, partnerID, path, "")
}

// HoldTx is WorkingTx for what makes something new of the partner's: until the
// transaction ends nobody cancels or suspends it. Whoever holds a customer's row
// calls WorkingTx instead: locks go partner first, then customer.
func HoldTx(ctx context.Context, tx *database.Tx, partnerID, path string) (*Working, error) {
	if tx.Dialect() == dialect.Postgres {
		return workingTx(ctx, tx, partnerID, path, " FOR KEY SHARE OF p")
	}
	return workingTx(ctx, tx, partnerID, path, "")
}

// AloneTx keeps out whoever else calls it for the partner until the transaction
// ends. It goes together with HoldTx, as locking for an update does not.
func AloneTx(ctx context.Context, tx *database.Tx, partnerID string) error {
	if tx.Dialect() != dialect.Postgres {
		return nil // the transaction is the lock
	}
	var id string
	if err := tx.QueryOne(ctx, []any{&id}, "SELECT id FROM partners WHERE id = ? FOR NO KEY UPDATE", partnerID); err != nil {
		return fmt.Errorf("partners: lock: %w", err)
	}
	return nil
}

func workingTx(ctx context.Context, tx *database.Tx, partnerID, path, lock string) (*Working, error) {
	cond, args, err := scope.SQL(ctx, "Partner", "p")
	if err != nil {
		return nil, err
	}
	var p db.Partner
	w := &Working{ID: partnerID}
	err = tx.QueryOne(ctx,
		[]any{&w.RootID, &p.Company, &w.TimeZone, &w.Locale, &w.Kind, &p.SuspendedAt, &p.CanceledAt, &w.Channel},
		`SELECT p.root_id, p.company, p.time_zone, p.locale, p.kind, p.suspended_at, p.canceled_at, r.slug
			FROM partners p JOIN partners r ON r.id = p.root_id WHERE p.id = ? AND `+cond+lock, append([]any{partnerID}, args...)...)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, domain.NotFound(path, "partner")
	}
	if err != nil {
		return nil, fmt.Errorf("partners: %w", err)
	}
	w.Company = p.Company
	return w, CheckWorking(&p, path)
}
