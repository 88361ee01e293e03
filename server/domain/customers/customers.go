// Package customers keeps the partners' customers: their profiles and lists. It
// owns the profile columns of customers; their licenses belong to licensing.
package customers

import (
	"slices"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service performs the verbs and reads of customers.
type Service struct{ db *database.DB }

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }

// maxEmergency is how many emergency addresses a customer has at most.
const maxEmergency = 5

// StatusOf a customer follows from what was done to it.
func StatusOf(c *db.Customer) enum.CustomerStatus {
	if c.DisabledAt != nil {
		return enum.CustomerDisabled
	}
	return enum.CustomerEnabled
}

// ProfileOf reads a customer's profile.
func ProfileOf(c *db.Customer) domain.Company {
	return domain.Company{
		Company: c.Company, City: c.City, State: c.State, Country: c.Country, Address: c.Address,
		PostalCode: c.PostalCode, Phone: c.Phone, Notes: c.Notes, FirstName: c.FirstName, LastName: c.LastName,
		Email: c.Email, TimeZone: c.TimeZone, Locale: c.Locale,
	}
}

// SetProfile writes a checked profile into a row, with what is looked for in it.
func SetProfile(c *db.Customer, p domain.Company) {
	c.Company, c.City, c.State, c.Country, c.Address = p.Company, p.City, p.State, p.Country, p.Address
	c.PostalCode, c.Phone, c.Notes, c.FirstName, c.LastName = p.PostalCode, p.Phone, p.Notes, p.FirstName, p.LastName
	c.Email, c.TimeZone, c.Locale = p.Email, p.TimeZone, p.Locale
	c.CompanyKey = domain.Fold(p.Company)
	c.Search = domain.Search(p.Company, p.City, p.Email, externalOf(c))
}

// externalOf is the integrator's id of a customer; empty when there is none.
func externalOf(c *db.Customer) string {
	if c.ExternalID == nil {
		return ""
	}
	return *c.ExternalID
}

// CheckEmergency checks emergency addresses; each may come as one text of several
// with semicolons, as the reference systems write them.
func CheckEmergency(ps *domain.Problems, path string, in []string) []string {
	out := []string{}
	for i, group := range in {
		for address := range strings.SplitSeq(group, ";") {
			if address = strings.TrimSpace(address); address == "" {
				continue
			}
			domain.Email(ps, path+"."+strconv.Itoa(i), &address)
			if slices.Contains(out, address) {
				continue
			}
			if len(out) == maxEmergency { // no more is looked at: a request may hold very many
				ps.Add(path, "A customer has at most %d emergency addresses.", maxEmergency)
				return out
			}
			out = append(out, address)
		}
	}
	return out
}
