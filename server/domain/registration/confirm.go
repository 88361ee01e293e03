package registration

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Pending is a registration that waits, as the page behind its link shows it.
type Pending struct {
	Offer
	Company     string `json:"company"`
	AccountName string `json:"accountName"`
	Email       string `json:"email"`
}

// Confirmed is a registration that was completed.
type Confirmed struct {
	Company     string `json:"company"`
	AccountName string `json:"accountName"`
	Email       string `json:"email"`
	// CustomerID is the customer that it made; strangers are not told.
	CustomerID string `json:"-"`
}

// waiting is a registration behind a link, with what it leads to.
type waiting struct {
	*db.Registration
	form  Form
	offer *offer
}

// Pending shows what a link confirms, and does nothing: mail scanners follow
// links. It returns a problem for a link that does nothing any more.
func (s *Service) Pending(ctx context.Context, token, address string) (Pending, error) {
	if err := s.admit(address); err != nil {
		return Pending{}, err
	}
	ctx = acting(ctx)
	w, err := database.InTxPreview(ctx, s.db, func(tx *database.Tx) (*waiting, error) { return waitingTx(ctx, tx, token, "") })
	if err != nil {
		return Pending{}, err
	}
	if w.offer.trouble != nil {
		return Pending{}, s.fail(ctx, w.offer, &w.form, w.offer.trouble)
	}
	return Pending{Offer: w.offer.shown(), Company: w.form.Company, AccountName: w.form.AccountName, Email: w.form.Email}, nil
}

// Confirm completes a registration: customer, user, assignment and licenses are
// made, and the key is registered, in one transaction, and the account's link goes
// out. accountName, where it is not empty, replaces the one that was filled in.
//
// It returns a problem at token for a link that does nothing any more, at
// accountName for a name that the channel has, at key for a key that was used or
// voided meanwhile, and one in words for strangers where the partner has to put
// something right; then the link works on.
func (s *Service) Confirm(ctx context.Context, token, accountName, address string) (Confirmed, error) {
	if err := s.admit(address); err != nil {
		return Confirmed{}, err
	}
	ctx = acting(ctx)
	var failed *waiting
	done, err := database.InTx(ctx, s.db, func(tx *database.Tx) (out Confirmed, err error) {
		failed = nil // it may run again
		w, err := waitingTx(ctx, tx, token, tx.ForUpdate())
		if err != nil {
			return out, err
		}
		if accountName = strings.TrimSpace(accountName); accountName != "" {
			w.form.AccountName = accountName
		}
		failed = w
		return completeTx(ctx, tx, w)
	})
	if err == nil || failed == nil || ofStranger(err) {
		return done, err
	}
	return Confirmed{}, s.fail(ctx, failed.offer, &failed.form, err)
}

// waitingTx finds the registration behind a link; lock ends the statement that
// reads it.
func waitingTx(ctx context.Context, tx *database.Tx, token, lock string) (*waiting, error) {
	r := &db.Registration{}
	err := tx.QueryOne(ctx, []any{&r.ID, &r.ExpiresAt, &r.RootID, &r.PlanID, &r.KeyID, &r.EmailKey, &r.Form, &r.ConfirmedAt},
		`SELECT r.id, r.expires_at, r.root_id, r.plan_id, r.key_id, r.email_key, r.form, r.confirmed_at FROM registrations r
		WHERE r.id = (SELECT l.registration_id FROM registration_links l WHERE l.id = ?)`+lock, digest(token))
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, errOver
	case err != nil:
		return nil, fmt.Errorf("registration: the link: %w", err)
	case r.ConfirmedAt != nil:
		return nil, errUsed
	case !tx.Now().Before(r.ExpiresAt):
		return nil, errOver
	}
	w := &waiting{Registration: r}
	if err := json.Unmarshal([]byte(r.Form), &w.form); err != nil {
		return nil, fmt.Errorf("registration: reading %s: %w", r.ID, err)
	}
	w.offer, err = w.offerTx(ctx, tx)
	return w, err
}

// offerTx is what the registration came by, as it is now, with its key locked.
func (w *waiting) offerTx(ctx context.Context, tx *database.Tx) (*offer, error) {
	if w.KeyID == nil {
		plan, err := tx.ServicePlan.Get(ctx, w.PlanID)
		if err != nil {
			return nil, err
		}
		if !plan.TrialForm {
			return nil, errNoForm
		}
		return formTx(ctx, tx, *plan.FormToken)
	}
	keys, err := database.LockKeys(ctx, tx, *w.KeyID)
	if err != nil {
		return nil, err
	}
	if len(keys) == 0 || StatusOf(keys[0], tx.Now()) != enum.KeyAvailable {
		return nil, errNoKey
	}
	return keyTx(ctx, tx, keys[0])
}

// completeTx makes what a registration is for.
func completeTx(ctx context.Context, tx *database.Tx, w *waiting) (Confirmed, error) {
	if w.offer.trouble != nil {
		return Confirmed{}, w.offer.trouble
	}
	// Two that wait may name one address: the second finds the first one's trial.
	if err := database.LockName(ctx, tx, "registration/"+w.RootID+"/"+w.EmailKey); err != nil {
		return Confirmed{}, err
	}
	had, err := hadTrialTx(ctx, tx, w.offer, w.form.Email)
	if err != nil {
		return Confirmed{}, err
	}
	if had {
		return Confirmed{}, errHadTrial
	}
	customer, effects, err := onboarding.CustomerCreateTx(ctx, tx, w.customer(), enum.RegistrationConfirmation)
	if err != nil {
		return Confirmed{}, err
	}
	// The statement sends what was put off: the customer is there before its key says so.
	_, err = tx.Exec(ctx, "UPDATE registrations SET confirmed_at = ?, form = '' WHERE id = ?", tx.Now(), w.ID)
	if err != nil {
		return Confirmed{}, fmt.Errorf("registration: confirming: %w", err)
	}
	done := Confirmed{Company: customer.Company, AccountName: w.form.AccountName, Email: w.form.Email, CustomerID: customer.ID}
	if w.offer.key == nil {
		return done, nil
	}
	return done, registerTx(ctx, tx, w.offer.key, customer, effects)
}

// registerTx marks a key as registered by a customer.
func registerTx(ctx context.Context, tx *database.Tx, k *db.RegistrationKey, c *db.Customer, effects licensing.Effects) error {
	_, err := tx.Exec(ctx, `UPDATE registration_keys SET registered_at = ?, customer_id = ?, updated_at = ?, version = version + 1
		WHERE id = ?`, tx.Now(), c.ID, tx.Now(), k.ID)
	if err != nil {
		return fmt.Errorf("registration: registering the key: %w", err)
	}
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: k.RootID, PartnerID: k.PartnerID, CustomerID: c.ID, ObjectID: k.ID, Action: "registration_key.register",
		Effects: effects,
	})
}

// errHadTrial tells whoever owns the address; before it was confirmed it is told
// by mail alone.
var errHadTrial = domain.Refuse(domain.CodeTrialAlreadyUsed, "token",
	"This e-mail address has had the trial already. Sign in to see what you have.")

// customer is what the registration makes.
func (w *waiting) customer() onboarding.CustomerCreateInput {
	f, phone := w.form, (*string)(nil)
	if f.Phone != "" {
		phone = &f.Phone
	}
	return onboarding.CustomerCreateInput{
		PartnerID: &w.offer.partnerID, Company: f.Company, City: f.City, State: f.State,
		ProfileInput: domain.ProfileInput{Country: &f.Country, Phone: phone, TimeZone: &f.TimeZone, Locale: &f.Locale},
		Administrator: domain.AdministratorInput{
			AccountName: f.AccountName, FirstName: f.FirstName, LastName: f.LastName, Email: f.Email, Phone: phone,
		},
		Plans: []licensing.PlanAssignmentInput{{PlanID: w.offer.plan.ID, Units: &w.offer.units}},
	}
}

// ofStranger tells whether an error is for whoever registers to put right.
func ofStranger(err error) bool {
	var one domain.Problem
	var many domain.Problems
	switch {
	case errors.As(err, &many):
		for _, p := range many {
			if len(p.Path) == 0 || p.Path[len(p.Path)-1] != "accountName" {
				return false
			}
		}
		return true
	case errors.As(err, &one):
		return one.Message == errHadTrial.Message
	}
	return reasonOf(err) == nil
}
