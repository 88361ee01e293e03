package partners

import (
	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
)

// ProfileOf is a partner's profile as its row has it.
func ProfileOf(p *db.Partner) domain.Company {
	return domain.Company{
		Company: p.Company, City: p.City, State: p.State, Country: p.Country, Address: p.Address,
		PostalCode: p.PostalCode, Phone: p.Phone, Notes: p.Notes, FirstName: p.FirstName, LastName: p.LastName,
		Email: p.Email, TimeZone: p.TimeZone, Locale: p.Locale,
	}
}

// SetProfile writes a checked profile into a row, with what lists sort by and
// look in.
func SetProfile(p *db.Partner, c domain.Company) {
	p.Company, p.City, p.State, p.Country, p.Address = c.Company, c.City, c.State, c.Country, c.Address
	p.PostalCode, p.Phone, p.Notes, p.FirstName, p.LastName = c.PostalCode, c.Phone, c.Notes, c.FirstName, c.LastName
	p.Email, p.TimeZone, p.Locale = c.Email, c.TimeZone, c.Locale
	p.CompanyKey = domain.Fold(c.Company)
	p.Search = domain.Search(c.Company, c.City, c.Email)
}
