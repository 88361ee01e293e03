package customers

import (
	"context"
	"fmt"
	"reflect"

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
// moves no date of a licence (spec 5.1, row 3).
func (s *Service) CustomerUpdate(ctx context.Context, in CustomerUpdateInput) (verb.Done[verb.None], error) {
	if !viewer.From(ctx).Can(enum.CustomersWrite) {
		return verb.Done[verb.None]{}, domain.Forbidden("input", "Your role does not change customers.")
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
		if err := save(ctx, tx, after); err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: after.ID}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: after.RootID, PartnerID: after.PartnerID, CustomerID: after.ID, ObjectID: after.ID,
			Action: "customer.update", Changes: difference(before, after),
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

// difference lists the fields of the profile that changed.
func difference(before, after *db.Customer) map[string]audit.Change {
	out := map[string]audit.Change{}
	was, is := reflect.ValueOf(ProfileOf(before)), reflect.ValueOf(ProfileOf(after))
	for i := range was.NumField() {
		if from, to := was.Field(i).Interface(), is.Field(i).Interface(); from != to {
			out[was.Type().Field(i).Name] = audit.Change{From: from, To: to}
		}
	}
	for name, pair := range map[string][2]any{
		"Industry": {before.Industry, after.Industry}, "ExternalID": {before.ExternalID, after.ExternalID},
		"EmergencyEmails": {before.EmergencyEmails, after.EmergencyEmails},
	} {
		if !reflect.DeepEqual(pair[0], pair[1]) {
			out[name] = audit.Change{From: pair[0], To: pair[1]}
		}
	}
	return out
}
