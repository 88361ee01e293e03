package registration

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Request takes what a stranger filled in and mails a link to confirm it to the
// address that it names: nothing is made before. Whether account name or address
// are known already is not told; an address that has had the trial is told so by
// mail.
//
// It returns domain.Problems with every value that may not be, a problem in words
// for strangers, and identity.Throttled after too many requests.
func (s *Service) Request(ctx context.Context, in Wanted, form Form, address string) error {
	if err := s.admit(address); err != nil {
		return err
	}
	ctx = acting(ctx)
	o, err := s.guess(address, func() (*offer, error) {
		return database.InTxPreview(ctx, s.db, func(tx *database.Tx) (*offer, error) { return s.offerTx(ctx, tx, in) })
	})
	if err != nil {
		return err
	}
	if err := checkForm(&form, o); err != nil {
		return err
	}
	if o.trouble != nil {
		return s.fail(ctx, o, &form, o.trouble)
	}
	if err := s.byOffer.Take(o.id(), s.db.Now()); err != nil {
		return err
	}
	if err := s.byEmail.Take(domain.Key(form.Email), s.db.Now()); err != nil {
		return err
	}
	_, err = database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		return struct{}{}, requestTx(ctx, tx, o, form)
	})
	return err
}

// checkForm holds a form to the bounds of a customer and of its first user: pure.
func checkForm(form *Form, o *offer) error {
	var ps domain.Problems
	if !domain.KnownZone(form.TimeZone) {
		form.TimeZone = o.zone()
	}
	var locale domain.Problems
	if domain.Locale(&locale, "locale", &form.Locale); len(locale) > 0 {
		form.Locale = ""
	}
	c := domain.Company{
		Company: form.Company, City: form.City, State: form.State, Country: form.Country,
		TimeZone: form.TimeZone, Locale: form.Locale,
	}
	c.CheckCompany(&ps, "form")
	u := identity.NewUser{
		CustomerID: "to be", Role: enum.Administrator, AccountName: form.AccountName, FirstName: form.FirstName,
		LastName: form.LastName, Email: form.Email, Phone: form.Phone, Path: "form", TimeZone: c.TimeZone, Locale: c.Locale,
	}
	identity.CheckNewUser(&ps, &u)
	*form = Form{
		Company: c.Company, City: c.City, State: c.State, Country: c.Country, AccountName: u.AccountName,
		FirstName: u.FirstName, LastName: u.LastName, Email: u.Email, Phone: u.Phone, TimeZone: c.TimeZone, Locale: c.Locale,
	}
	return ps.Err()
}

// zone is the partner's; UTC where that cannot work now.
func (o *offer) zone() string {
	if o.partner == nil {
		return "UTC"
	}
	return o.partner.TimeZone
}

// requestTx writes the registration and its mail, or the one that says that there
// is no second trial.
func requestTx(ctx context.Context, tx *database.Tx, o *offer, form Form) error {
	mail := notify.Mail{
		RootID: o.partner.RootID, PartnerID: o.partnerID, Kind: enum.RegistrationRequired, Recipient: form.Email, Locale: form.Locale,
	}
	data := notify.Registration{Partner: o.partner.Company, Channel: o.partner.Channel, Plan: o.plan.Name}
	had, err := hadTrialTx(ctx, tx, o, form.Email)
	if err != nil {
		return err
	}
	if had {
		mail.Kind, mail.Data = enum.RegistrationRepeated, data
		return notify.QueueTx(ctx, tx, mail)
	}
	text, err := json.Marshal(form)
	if err != nil {
		return fmt.Errorf("registration: %w", err)
	}
	row := &db.Registration{
		ID: id.New(id.Registration), CreatedAt: tx.Now(), ExpiresAt: tx.Now().Add(life), RootID: o.partner.RootID,
		PartnerID: o.partnerID, PlanID: o.plan.ID, EmailKey: domain.Key(form.Email), Form: string(text),
	}
	if o.key != nil {
		row.KeyID = &o.key.ID
	}
	if err := database.InsertRows(ctx, tx, row); err != nil {
		return err
	}
	data.ID, mail.DedupKey = row.ID, string(enum.RegistrationRequired)+":"+row.ID
	mail.Data = data
	return notify.QueueTx(ctx, tx, mail)
}

// hadTrialTx tells whether a customer of the channel whom an address belongs to
// has had a trial of what a plan licenses: each registration makes a new customer,
// so one trial per customer and family is one per address (spec 5.1, row 56).
func hadTrialTx(ctx context.Context, tx *database.Tx, o *offer, email string) (bool, error) {
	if o.plan.LicenseVersion != enum.Trial {
		return false, nil
	}
	products := make([]*db.Product, len(o.plan.Components))
	for i, c := range o.plan.Components {
		products[i] = c.Edges.Product
	}
	key := domain.Key(email)
	name, err := licensing.HadTrialTx(ctx, tx, products, `SELECT c.id FROM customers c WHERE c.root_id = ? AND lower(c.email) = ?
		UNION SELECT u.customer_id FROM users u WHERE u.root_id = ? AND lower(u.email) = ? AND u.customer_id IS NOT NULL`,
		o.plan.RootID, key, o.plan.RootID, key)
	return name != "", err
}
