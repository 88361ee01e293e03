package customers

import (
	"context"
	"fmt"
	"slices"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// CustomerUpdate changes a customer's profile. Contact's names and address, which
// an import may have left empty, are required here. A change of the time zone
// moves no date of a license (spec 5.1, row 3).
func (s *Service) CustomerUpdate(ctx context.Context, in CustomerUpdateInput) (verb.Done[verb.None], error) {
	if !viewer.From(ctx).Can(enum.CustomersWrite) {
		return verb.Done[verb.None]{}, domain.Withheld(viewer.From(ctx), "input", "change customers", enum.CustomersWrite)
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "customerUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		rows, err := database.LockCustomers(ctx, tx, in.ID)
		if err != nil {
			return verb.Done[verb.None]{}, fmt.Errorf("customers: lock: %w", err)
		}
		if len(rows) == 0 {
			return verb.Done[verb.None]{}, domain.NotFound("input.id", "customer")
		}
		before := rows[0]
		if _, err := partners.WorkingTx(ctx, tx, before.PartnerID, "input.id"); err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, before.Version); err != nil {
			return verb.Done[verb.None]{}, err
		}
		after, err := changed(before, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		changes := differing(before, after)
		if len(changes) == 0 {
			return verb.Done[verb.None]{ID: after.ID}, nil
		}
		if err := save(ctx, tx, after); err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: after.ID}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: after.RootID, PartnerID: after.PartnerID, CustomerID: after.ID, ObjectID: after.ID,
			Action: "customer.update", Changes: changes,
		})
	})
}

// changed is the customer after the change: pure.
func changed(before *db.Customer, in CustomerUpdateInput) (*db.Customer, error) {
	after := *before
	p := ProfileOf(before)
	p.Apply(in.ProfileInput)
	for _, f := range []struct{ to, from *string }{
		{&p.Company, in.Company}, {&p.City, in.City}, {&p.State, in.State},
		{&p.FirstName, in.FirstName}, {&p.LastName, in.LastName}, {&p.Email, in.Email}, {&after.Industry, in.Industry},
	} {
		if f.from != nil {
			*f.to = *f.from
		}
	}
	var ps domain.Problems
	p.Check(&ps, "input")
	for _, f := range []struct{ path, value string }{
		{"input.firstName", p.FirstName}, {"input.lastName", p.LastName}, {"input.email", p.Email},
	} {
		if f.value == "" {
			ps.Add(f.path, "This is required.")
		}
	}
	domain.Line(&ps, "input.industry", &after.Industry, 0, 64)
	if in.EmergencyEmails != nil {
		after.EmergencyEmails = CheckEmergency(&ps, "input.emergencyEmails", in.EmergencyEmails)
	}
	if in.ExternalID != nil {
		external := *in.ExternalID
		domain.ExternalID(&ps, "input.externalId", &external)
		after.ExternalID = &external
		if external == "" {
			after.ExternalID = nil
		}
	}
	SetProfile(&after, p)
	return &after, ps.Err()
}

func save(ctx context.Context, tx *database.Tx, c *db.Customer) error {
	u := tx.Customer.UpdateOneID(c.ID).
		SetCompany(c.Company).SetCompanyKey(c.CompanyKey).SetCity(c.City).SetState(c.State).SetCountry(c.Country).
		SetAddress(c.Address).SetPostalCode(c.PostalCode).SetPhone(c.Phone).SetNotes(c.Notes).
		SetFirstName(c.FirstName).SetLastName(c.LastName).SetEmail(c.Email).SetTimeZone(c.TimeZone).
		SetLocale(c.Locale).SetSearch(c.Search).SetIndustry(c.Industry).SetEmergencyEmails(c.EmergencyEmails).
		SetNillableExternalID(c.ExternalID)
	if c.ExternalID == nil {
		u.ClearExternalID()
	}
	if err := u.Exec(ctx); err != nil {
		if _, ok := database.IsUnique(err); ok {
			return domain.Invalid("input.externalId", "Another customer has this external id.")
		}
		return fmt.Errorf("customers: update: %w", err)
	}
	return nil
}

// differing are the fields in which two states of a customer differ.
func differing(was, next *db.Customer) map[string]audit.Change {
	out := map[string]audit.Change{}
	a, b := ProfileOf(was), ProfileOf(next)
	for _, f := range []struct{ name, from, to string }{
		{"company", a.Company, b.Company}, {"city", a.City, b.City}, {"state", a.State, b.State},
		{"country", a.Country, b.Country}, {"address", a.Address, b.Address}, {"postalCode", a.PostalCode, b.PostalCode},
		{"phone", a.Phone, b.Phone}, {"notes", a.Notes, b.Notes}, {"firstName", a.FirstName, b.FirstName},
		{"lastName", a.LastName, b.LastName}, {"email", a.Email, b.Email}, {"timeZone", a.TimeZone, b.TimeZone},
		{"locale", a.Locale, b.Locale}, {"industry", was.Industry, next.Industry},
		{"externalId", externalOf(was), externalOf(next)},
	} {
		if f.from != f.to {
			out[f.name] = audit.Change{From: f.from, To: f.to}
		}
	}
	if !slices.Equal(was.EmergencyEmails, next.EmergencyEmails) {
		out["emergencyEmails"] = audit.Change{From: was.EmergencyEmails, To: next.EmergencyEmails}
	}
	return out
}
