package licensing

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CustomerDisable locks a customer's users out, makes its licenses count as
// expired, and cancels the messages that wait for it (spec 2.5; 5.1, row 27).
func (s *Service) CustomerDisable(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	done, err := s.turnCustomer(ctx, "customerDisable", in, dryRun, true)
	s.forget(err == nil && !dryRun)
	return done, err
}

// CustomerEnable lets a disabled customer work again: its licenses come back with
// the dates that they had; cancelled messages do not.
func (s *Service) CustomerEnable(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	done, err := s.turnCustomer(ctx, "customerEnable", in, dryRun, false)
	s.forget(err == nil && !dryRun)
	return done, err
}

// forget lets a change of who works count from the next request.
func (s *Service) forget(changed bool) {
	if changed && s.Forget != nil {
		s.Forget()
	}
}

func (s *Service) turnCustomer(ctx context.Context, name string, in domain.Versioned, dryRun, off bool) (verb.Done[Effects], error) {
	if !viewer.From(ctx).Can(enum.CustomersWrite) {
		return verb.Done[Effects]{}, domain.Withheld(viewer.From(ctx), "input", "change customers", enum.CustomersWrite)
	}
	return verb.Run(ctx, s.db, verb.Call{Name: name, Input: in, DryRun: dryRun}, func(tx *database.Tx) (verb.Done[Effects], error) {
		rows, err := database.LockCustomers(ctx, tx, in.ID)
		if err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: lock customer: %w", err)
		}
		if len(rows) == 0 {
			return verb.Done[Effects]{}, domain.NotFound("input.id", "customer")
		}
		customer := rows[0]
		if _, err := partners.WorkingTx(ctx, tx, customer.PartnerID, "input.id"); err != nil {
			return verb.Done[Effects]{}, err
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, customer.Version); err != nil {
			return verb.Done[Effects]{}, err
		}
		if off == (customer.DisabledAt != nil) {
			state := domain.Words("enabled")
			if off {
				state = "disabled"
			}
			return verb.Done[Effects]{}, domain.Refuse(domain.CodeStateInvalid, "input.id", "The customer is already %s.", state)
		}
		change, action, cause := UnblockTx, "customer.enable", "CUSTOMER_ENABLED"
		update := tx.Customer.UpdateOneID(customer.ID).ClearDisabledAt()
		if off {
			change, action, cause = BlockTx, "customer.disable", "CUSTOMER_DISABLED"
			update = tx.Customer.UpdateOneID(customer.ID).SetDisabledAt(tx.Now())
		}
		// The state changes last: what fell due before is judged by the old one.
		effects, err := change(ctx, tx, []string{customer.ID}, cause)
		if err != nil {
			return verb.Done[Effects]{}, err
		}
		if off {
			gone, err := notify.CancelForCustomersTx(ctx, tx, customer.ID)
			if err != nil {
				return verb.Done[Effects]{}, err
			}
			effects.Cancel(gone)
		}
		if err := update.Exec(ctx); err != nil {
			return verb.Done[Effects]{}, fmt.Errorf("licensing: %s: %w", name, err)
		}
		return verb.Done[Effects]{ID: customer.ID, Effects: effects}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: customer.RootID, PartnerID: customer.PartnerID, CustomerID: customer.ID,
			ObjectID: customer.ID, Action: action, Effects: effects,
			Changes: map[string]audit.Change{"disabledAt": {From: customer.DisabledAt, To: disabledAt(off, tx.Now())}},
		})
	})
}

func disabledAt(off bool, now time.Time) *time.Time {
	if off {
		return &now
	}
	return nil
}
