package onboarding

import (
	"crypto/sha256"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// importCustomer is a customer that the file names, in as few bytes as do: there
// may be a million.
type importCustomer struct {
	// id of the row; empty until it is found or made.
	id string
	// zone of the licenses' dates.
	zone string
	// first is the index of the row that named it first, last of the row that
	// assigned a plan to it last; none is -1.
	first, last int32
	// name is its place in importer.names.
	name int32
	// held is the place in importer.found of the customer that is there, or none.
	held int32
	// plans is how many plans are to be assigned, licenses how many licenses with them.
	plans, licenses int32
	// external is true when the row has an external id.
	external bool
	// begun is true once the row, or the change of it, is written.
	begun bool
}

// none is the index of nothing.
const none int32 = -1

// importName is a (company, city, state) that the file has.
type importName struct {
	// plain is the customer without external id, named the first one with, many
	// that there are more of those.
	plain, named int32
	many         bool
	// foundPlain and foundAny are the partner's customers so called: without an
	// external id, and any.
	foundPlain, foundAny found
}

// found is the partner's customer that fits: an index, none, or several.
type found int32

const (
	noneFound found = -1
	several   found = -2
)

// note counts one more that fits.
func (f *found) note(i int32) {
	if *f == noneFound {
		*f = found(i)
	} else {
		*f = several
	}
}

// digest is a key of a map in 16 bytes, whatever its length.
type digest [16]byte

func digestOf(parts ...string) digest {
	b := make([]byte, 0, 256)
	for _, p := range parts {
		b = strconv.AppendInt(b, int64(len(p)), 10)
		b = append(append(b, ':'), p...)
	}
	full := sha256.Sum256(b)
	return digest(full[:16])
}

// nameDigest is what a customer without external id is known by, case-folded.
func nameDigest(company, city, state string) digest {
	return digestOf(domain.Key(company), domain.Key(city), domain.Key(state))
}

// customerOf finds the customer of a row among those of the rows before, or adds
// it: by external id, else by company, city and state. It is none when the row
// does not say which.
func (im *importer) customerOf(row sheet.Row, index int32) int32 {
	company, city, state := im.cell(row, colCustomer), im.cell(row, colCity), im.cell(row, colState)
	external := im.cell(row, colExternalID)
	same := lastCustomer{company, city, state, external, im.before.customer}
	if im.before == same && same.customer != none {
		im.checkRepeats(row, same.customer)
		return same.customer
	}
	c := im.lookUp(row, index, company, city, state, external)
	im.before = lastCustomer{company, city, state, external, c}
	return c
}

// lastCustomer remembers whose the row before was: mostly the next is the same's.
type lastCustomer struct {
	company, city, state, external string
	customer                       int32
}

func (im *importer) lookUp(row sheet.Row, index int32, company, city, state, external string) int32 {
	missing := false
	for _, c := range []column{colCustomer, colCity, colState} {
		if im.cell(row, c) == "" {
			im.problem(row, c, "This is required.")
			missing = true
		}
	}
	if missing {
		return none
	}
	key := nameDigest(company, city, state)
	at, known := im.nameAt[key]
	if !known {
		at = int32(len(im.names))
		im.nameAt[key] = at
		im.names = append(im.names, importName{plain: none, named: none, foundPlain: noneFound, foundAny: noneFound})
	}
	name := &im.names[at]
	var c int32
	switch {
	case external != "":
		if i, ok := im.externalAt[digestOf(external)]; ok {
			c = i
		} else {
			c = name.plain // whose external id the first row should have had
		}
	case name.plain != none:
		c = name.plain
	case name.many:
		im.problem(row, colCustomer, "Several customers of the file are called so; say which by its external id.")
		return none
	default:
		c = name.named
	}
	if c != none {
		im.checkRepeats(row, c)
		return c
	}
	c = int32(len(im.customers))
	im.customers = append(im.customers, importCustomer{first: index, last: none, name: at, held: none, external: external != ""})
	switch {
	case external == "":
		name.plain = c
	default:
		im.externalAt[digestOf(external)] = c
		name.many = name.many || name.named != none
		name.named = c
	}
	for _, col := range im.repeated {
		im.said = append(im.said, im.saying(row, col))
	}
	customer := im.newCustomer(row, func(c column, message string) { im.problem(row, c, "%s", message) })
	im.customers[c].zone = customer.TimeZone
	return c
}

// newCustomer makes a customer from a row, and tells what it may not hold.
func (im *importer) newCustomer(row sheet.Row, tell func(c column, message string)) *db.Customer {
	now := im.tx.Now()
	c := &db.Customer{
		ID: id.New(id.Customer), CreatedAt: now, UpdatedAt: now, Version: 1, HoldingsVersion: 1,
		RootID: im.partner.RootID, PartnerID: im.partner.ID, CreatedByPartnerID: im.partner.ID,
		OwnedByVendor: im.cell(row, colOwnedBy), CreatedByVendor: im.cell(row, colCreatedBy), Industry: im.cell(row, colIndustry),
	}
	p := domain.Company{
		Company: im.cell(row, colCustomer), City: im.cell(row, colCity), State: im.cell(row, colState),
		Country: im.cell(row, colCountry), Address: im.cell(row, colAddress), PostalCode: im.cell(row, colPostalCode),
		Phone: im.cell(row, colPhone), Notes: im.cell(row, colNotes), FirstName: im.cell(row, colFirstName),
		LastName: im.cell(row, colLastName), Email: im.cell(row, colEmail),
	}
	var ps domain.Problems
	p.Check(&ps, "row") // without zone and language, which are checked once each
	p.TimeZone = im.zoneOf(&ps, im.cell(row, colTimeZone))
	p.Locale = im.localeOf(&ps, im.cell(row, colLanguage), p.Locale)
	domain.Line(&ps, "row.ownedByVendor", &c.OwnedByVendor, 0, 128)
	domain.Line(&ps, "row.createdByVendor", &c.CreatedByVendor, 0, 128)
	domain.Line(&ps, "row.industry", &c.Industry, 0, 64)
	if external := im.cell(row, colExternalID); external != "" {
		domain.ExternalID(&ps, "row.externalId", &external)
		c.ExternalID = &external
	}
	c.EmergencyEmails = customers.CheckEmergency(&ps, "row.emergencyEmails", []string{im.cell(row, colEmergency)})
	for _, problem := range ps {
		tell(columnByPath[problem.Path[1]], problem.Message)
	}
	if len(ps) == 0 {
		customers.SetProfile(c, p)
	}
	c.TimeZone = p.TimeZone
	return c
}

// checked is a value as it was written, and what is wrong with it.
type checked struct {
	value    string
	problems domain.Problems
}

// zoneOf is the file's time zone, else the partner's.
func (im *importer) zoneOf(ps *domain.Problems, said string) string {
	if said == "" {
		return im.partner.TimeZone
	}
	return remembered(ps, im.zones, said, func(ps *domain.Problems, s *string) { domain.TimeZone(ps, "row.timeZone", s) })
}

// localeOf is the file's language, else the usual one.
func (im *importer) localeOf(ps *domain.Problems, said, usual string) string {
	if said == "" {
		return usual
	}
	return remembered(ps, im.locales, said, func(ps *domain.Problems, s *string) { domain.Locale(ps, "row.locale", s) })
}

// maxRemembered is how many different values are remembered.
const maxRemembered = 2000

func remembered(ps *domain.Problems, in map[string]checked, said string, check func(*domain.Problems, *string)) string {
	c, ok := in[said]
	if !ok {
		c.value = said
		check(&c.problems, &c.value)
		if len(in) < maxRemembered {
			in[said] = c
		}
	}
	*ps = append(*ps, c.problems...)
	return c.value
}
