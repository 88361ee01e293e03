package licensing

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// LicenseActivate records that a license was activated with its code. It returns
// domain.NotFound for a code that no license in the viewer's scope has, and a
// refusal when the license is activated already or no longer runs.
func (s *Service) LicenseActivate(ctx context.Context, in LicenseActivateInput, dryRun bool) (verb.Done[Effects], error) {
	v := viewer.From(ctx)
	if !v.Can(enum.LicensesWrite) {
		return verb.Done[Effects]{}, domain.Withheld(v, "input", "change licenses", enum.LicensesWrite)
	}
	code, ok := NormalizeCode(in.Code)
	if !ok {
		return verb.Done[Effects]{}, domain.Invalid("input.code", "An activation code looks like %s.", codeShape)
	}
	call := verb.Call{Name: "licenseActivate", Input: in, DryRun: dryRun}
	return verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Effects], error) {
		found, err := tx.License.Query().Where(license.ActivationCode(code)).Only(ctx)
		if db.IsNotFound(err) {
			return verb.Done[Effects]{}, domain.NotFound("input.code", "activation code")
		}
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: code: %w", err)
		}
		b, err := openBook(ctx, tx, found.CustomerID, found.ID, "input.code")
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		h, l := b.license(found.ID)
		if err := b.activateNow(h, l); err != nil {
			return verb.Done[Effects]{}, err
		}
		return finish(ctx, tx, b, l.ID, "license.activate", nil)
	})
}

// activateNow is the rule of LicenseActivate: pure.
func (b *Book) activateNow(h *Holding, l *db.License) error {
	if domain.LicenseStatus(l, b.now) != enum.AwaitingActivation {
		return domain.Refuse(domain.CodeStateInvalid, "input.code", "Only a license that awaits its activation can be activated.")
	}
	b.activate(h, l)
	return nil
}

// ActivateAtSignInTx starts the licenses of a customer that wait for the first
// sign-in of one of its users; there are none from the second on.
func ActivateAtSignInTx(ctx context.Context, tx *database.Tx, customerID string) error {
	some, err := tx.License.Query().
		Where(license.CustomerID(customerID), license.ActivationEQ(enum.FirstSignIn), license.ActivatedAtIsNil(),
			license.CanceledAtIsNil(), license.SuspendedAtIsNil(), license.BlockedAtIsNil()).Exist(ctx)
	if err != nil {
		return fmt.Errorf("licensing: waiting licenses: %w", err)
	}
	if !some {
		return nil
	}
	customers, err := database.LockCustomers(ctx, tx, customerID)
	if err != nil {
		return fmt.Errorf("licensing: lock customer: %w", err)
	}
	// Under the lock: another of its users may have signed in meanwhile.
	books, err := openBooks(ctx, tx, customers, extent{})
	if err != nil || len(books) == 0 {
		return err
	}
	b := books[0]
	for _, h := range b.Holdings {
		for _, l := range h.Licenses {
			if l.Activation == enum.FirstSignIn && domain.LicenseStatus(l, tx.Now()) == enum.AwaitingActivation {
				b.activate(h, l)
			}
		}
	}
	if len(b.changes) == 0 {
		return nil
	}
	_, err = finish(ctx, tx, b, customerID, "license.activate_at_sign_in", nil)
	return err
}

// activate marks a license as activated now; the term of one that waited for the
// first sign-in begins today.
func (b *Book) activate(h *Holding, l *db.License) {
	b.change(h, l, causeActivated, b.now, func(l *db.License) {
		l.ActivatedAt = &b.now
		if l.StartsAt == nil {
			Begin(l, domain.DateIn(b.now, zoneOf(l)))
		}
	})
}
