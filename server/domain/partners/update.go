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

// PartnerUpdate changes a partner company: a Tier 1 those below it, everyone's
// administrator their own. What a partner is granted only its Tier 1 changes.
//
// It returns domain.NotFound, domain.Forbidden, domain.Stale, a refusal for a
// partner that is suspended or cancelled, and domain.Problems with every value
// that may not be.
func (s *Service) PartnerUpdate(ctx context.Context, in PartnerUpdateInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if !v.Can(enum.PartnersWrite) && !v.Can(enum.OwnUsersWrite) {
		need := enum.OwnUsersWrite
		if v.Granted[enum.PartnersWrite] {
			need = enum.PartnersWrite
		}
		return verb.Done[verb.None]{}, domain.Withheld(v, "input", "change companies", need)
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "partnerUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		p, err := lockToUpdate(ctx, tx, v, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if notesAreAbove(v, p) {
			in.Notes = nil // a company reads its Tier 1's notes as empty, and clears none by sending them back
		}
		var ps domain.Problems
		next := changed(&ps, p, in)
		grants := Grants{ProductIDs: in.ProductIDs, PlanIDs: in.PlanIDs}
		if err := grants.CheckTx(ctx, tx, &ps, p.Kind, p.RootID); err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := ps.Err(); err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: p.ID}, save(ctx, tx, p, next, grants)
	})
}

// lockToUpdate locks a partner that the viewer may change.
func lockToUpdate(ctx context.Context, tx *database.Tx, v *viewer.Viewer, in PartnerUpdateInput) (*db.Partner, error) {
	rows, err := database.LockPartners(ctx, tx, in.ID)
	if err != nil {
		return nil, fmt.Errorf("partners: lock: %w", err)
	}
	if len(rows) == 0 {
		return nil, domain.NotFound("input.id", "partner")
	}
	p := rows[0]
	switch own := p.ID == v.PartnerID; {
	case v.System:
	case v.IsCustomer(), own && !v.Can(enum.OwnUsersWrite):
		return nil, domain.Withheld(v, "input.id", "change this company", enum.OwnUsersWrite)
	case !own && (!v.Can(enum.PartnersWrite) || v.Tier() != enum.TierOne):
		return nil, domain.Withheld(v, "input.id", "change this company", enum.PartnersWrite)
	case notesAreAbove(v, p) && in.Notes != nil && *in.Notes != "":
		return nil, domain.Forbidden("input.notes", "Notes on a company are kept by its Tier 1.")
	case own && (in.ProductIDs != nil || in.PlanIDs != nil || in.PoolRefill != nil):
		return nil, domain.Forbidden("input", "What a company may sell is set by its Tier 1.")
	}
	if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, p.Version); err != nil {
		return nil, err
	}
	return p, CheckWorking(p, "input.id")
}

// changed computes the row with the input's changes: pure.
func changed(ps *domain.Problems, was *db.Partner, in PartnerUpdateInput) *db.Partner {
	profile := ProfileOf(was)
	profile.Apply(in.ProfileInput)
	for _, f := range []struct{ to, from *string }{
		{&profile.Company, in.Company}, {&profile.City, in.City}, {&profile.State, in.State},
		{&profile.FirstName, in.FirstName}, {&profile.LastName, in.LastName}, {&profile.Email, in.Email},
	} {
		if f.from != nil {
			*f.to = *f.from
		}
	}
	profile.Check(ps, "input")
	next := *was
	SetProfile(&next, profile)
	if in.PoolRefill != nil {
		next.PoolRefill = *in.PoolRefill
		if was.ParentID == nil && next.PoolRefill {
			ps.Add("input.poolRefill", "The pool of a Tier 1 is filled by the operator.")
		}
	}
	return &next
}

// save writes what differs; nothing when nothing does.
func save(ctx context.Context, tx *database.Tx, was, next *db.Partner, grants Grants) error {
	changes := differing(was, next)
	if err := grants.SetTx(ctx, tx, was, changes); err != nil {
		return err
	}
	if len(changes) == 0 {
		return nil
	}
	err := tx.Partner.UpdateOneID(was.ID).SetCompany(next.Company).SetCompanyKey(next.CompanyKey).SetCity(next.City).
		SetState(next.State).SetCountry(next.Country).SetAddress(next.Address).SetPostalCode(next.PostalCode).
		SetPhone(next.Phone).SetNotes(next.Notes).SetFirstName(next.FirstName).SetLastName(next.LastName).
		SetEmail(next.Email).SetTimeZone(next.TimeZone).SetLocale(next.Locale).SetSearch(next.Search).
		SetPoolRefill(next.PoolRefill).Exec(ctx)
	if err != nil {
		return fmt.Errorf("partners: update: %w", err)
	}
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: was.RootID, PartnerID: was.ID, ObjectID: was.ID, Action: "partner.update", Changes: changes,
	})
}

// differing are the fields in which two states of a partner differ.
func differing(was, next *db.Partner) map[string]audit.Change {
	out := map[string]audit.Change{}
	a, b := ProfileOf(was), ProfileOf(next)
	for _, f := range []struct{ name, from, to string }{
		{"company", a.Company, b.Company}, {"city", a.City, b.City}, {"state", a.State, b.State},
		{"country", a.Country, b.Country}, {"address", a.Address, b.Address}, {"postalCode", a.PostalCode, b.PostalCode},
		{"phone", a.Phone, b.Phone}, {"notes", a.Notes, b.Notes}, {"firstName", a.FirstName, b.FirstName},
		{"lastName", a.LastName, b.LastName}, {"email", a.Email, b.Email}, {"timeZone", a.TimeZone, b.TimeZone},
		{"locale", a.Locale, b.Locale},
	} {
		if f.from != f.to {
			out[f.name] = audit.Change{From: f.from, To: f.to}
		}
	}
	if was.PoolRefill != next.PoolRefill {
		out["poolRefill"] = audit.Change{From: was.PoolRefill, To: next.PoolRefill}
	}
	return out
}
