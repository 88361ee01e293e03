package licensing

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CustomerMoveInput names a customer of a cancelled partner, and where it goes.
type CustomerMoveInput struct {
	domain.Versioned
	PartnerID string
	// ClearExternalIDs lets the external ids go: they were those of the former
	// partner's systems.
	ClearExternalIDs bool
}

// CustomerMove gives a customer of a cancelled partner to another that works, with all
// that is the customer's (spec 5.1, row 28). What the former partner assigned is over,
// and its licenses stay expired. Lines, events and messages of the past stay those of
// the partner of then: the new one's history of the customer begins with the move, of
// which each license writes a line.
//
// It returns domain.NotFound, domain.Forbidden to all but users of a Tier 1,
// domain.Stale, a refusal for a partner that is not cancelled, or one to go to that is
// not active, and a conflict for an external id that the new partner uses already.
func (s *Service) CustomerMove(ctx context.Context, in CustomerMoveInput, dryRun bool) (verb.Done[Effects], error) {
	if err := customers.MayMove(viewer.From(ctx)); err != nil {
		return verb.Done[Effects]{}, err
	}
	done, err := verb.Run(ctx, s.db, verb.Call{Name: "customerMove", Input: in, DryRun: dryRun}, func(tx *database.Tx) (verb.Done[Effects], error) {
		to, err := partners.HoldTx(ctx, tx, in.PartnerID, "input.partnerId")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		rows, err := database.LockCustomers(ctx, tx, in.ID)
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: lock customer: %w", err)
		}
		if len(rows) == 0 {
			return verb.Done[Effects]{}, domain.NotFound("input.id", "customer")
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, rows[0].Version); err != nil {
			return verb.Done[Effects]{}, err
		}
		effects, err := moveCustomerTx(ctx, tx, rows[0], to, in.ClearExternalIDs)
		return verb.Done[Effects]{ID: in.ID, Effects: effects}, err
	})
	// Its users were locked out with their partner; who they are is read anew.
	s.forget(err == nil && !dryRun)
	return done, err
}

func moveCustomerTx(ctx context.Context, tx *database.Tx, customer *db.Customer, to *partners.Working, clear bool) (Effects, error) {
	books, err := loadBooks(ctx, tx, []*db.Customer{customer}, extent{ended: true})
	if err != nil {
		return Effects{}, err
	}
	b := books[0]
	from := b.Partner
	if partners.StatusOf(from) != enum.PartnerCanceled {
		return Effects{}, domain.Refuse(domain.CodeStateInvalid, "input.id",
			"The partner %s of %s is not canceled: only customers of a canceled partner are moved to another.", from.Company, customer.Company)
	}
	// What fell due before is judged by the former partner.
	if err := settleTx(ctx, tx, books); err != nil {
		return Effects{}, err
	}
	told := toldOf(b, from, to, clear)
	b.moveTo(to.ID)
	effects, err := SaveTx(ctx, tx, "input.id", b)
	if err != nil {
		return Effects{}, err
	}
	gone, err := notify.CancelForCustomersTx(ctx, tx, customer.ID)
	if err != nil {
		return Effects{}, err
	}
	effects.Cancel(gone)
	if err := cancelKeptOfTx(ctx, tx, customer.ID); err != nil {
		return Effects{}, err
	}
	if err := customers.MoveTx(ctx, tx, customer, to, clear); err != nil {
		return Effects{}, err
	}
	return effects, audit.RecordTx(ctx, tx, audit.Event{
		RootID: customer.RootID, PartnerID: to.ID, CustomerID: customer.ID, ObjectID: customer.ID,
		Action: "customer.move", Effects: effects, Changes: told,
	})
}

// moveTold is what the event of a move tells, in names.
type moveTold struct {
	Partner audit.Change `json:"partner"`
	// ExternalID and PlanExternalIDs are those that were let go.
	ExternalID      *audit.Change `json:"externalId,omitempty"`
	PlanExternalIDs *audit.Change `json:"planExternalIds,omitempty"`
}

func toldOf(b *Book, from *db.Partner, to *partners.Working, clear bool) moveTold {
	told := moveTold{Partner: audit.Change{From: from.Company, To: to.Company}}
	if !clear {
		return told
	}
	if id := b.Customer.ExternalID; id != nil {
		told.ExternalID = &audit.Change{From: *id}
	}
	var ids []string
	for _, h := range b.Holdings {
		if h.ExternalID != nil {
			ids = append(ids, *h.ExternalID)
		}
	}
	if len(ids) > 0 {
		told.PlanExternalIDs = &audit.Change{From: ids}
	}
	return told
}

// moveTo ends all that the customer has from its partner, which is cancelled, and gives
// its licenses to another. Stock that they hold goes back to where it came from.
func (b *Book) moveTo(partnerID string) {
	mails := len(b.mails)
	for _, h := range b.Holdings {
		for _, l := range h.Licenses {
			b.moveStock(l, l, -l.StockUnits, "")
			b.change(h, l, causeCustomerMoved, b.now, func(l *db.License) {
				l.PartnerID = partnerID
				if l.CanceledAt == nil {
					endForGood(l, b.blockedAt(l))
				}
			})
		}
		if h.CanceledAt == nil {
			b.end(h, enum.EndPartnerCanceled)
		}
	}
	b.mails = b.mails[:mails] // of a lost update nobody is left to be told
}

// blockedAt is since when a license counts as expired, as the license of a customer
// who was disabled before, or of a cancelled partner.
func (b *Book) blockedAt(l *db.License) time.Time {
	if l.BlockedAt != nil {
		return *l.BlockedAt
	}
	return *b.Partner.CanceledAt
}

// endForGood makes the dates of a license say that it has expired at an instant, or
// before: nothing that lets others of its customer work again brings it back.
func endForGood(l *db.License, at time.Time) {
	for _, end := range []**time.Time{&l.StartsAt, &l.ExpiresAt, &l.GraceEndsAt} {
		if *end == nil || at.Before(**end) {
			*end = &at
		}
	}
	for _, ahead := range []**time.Time{&l.NotifyAt, &l.ChargeStartsAt} {
		if *ahead != nil && at.Before(**ahead) {
			*ahead = nil
		}
	}
	l.BlockedAt, l.ResumeExpiresAt = nil, nil
}
