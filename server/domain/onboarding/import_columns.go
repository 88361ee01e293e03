package onboarding

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// column is a column that an import reads, whatever the file calls it.
type column int

// The columns. Those from colCountry on are the customer's profile.
const (
	colCustomer column = iota
	colCity
	colState
	colProduct
	colPlan
	colProvisioned
	colUsed
	colExternalID
	colCountry
	colOwnedBy
	colCreatedBy
	colAddress
	colPostalCode
	colPhone
	colNotes
	colFirstName
	colLastName
	colEmail
	colEmergency
	colTimeZone
	colLanguage
	colIndustry
	columnCount
)

// columnKinds say how a column is called, the first name being its own, where
// domain's checks find its value, and where it is kept.
var columnKinds = [columnCount]struct {
	names    []string
	path     string
	required bool
	// stored is the column of customers that keeps it; empty where none does.
	stored string
}{
	colCustomer:    {[]string{"Customer", "Company", "Company name", "Customer name"}, "company", true, "company"},
	colCity:        {[]string{"City"}, "city", true, "city"},
	colState:       {[]string{"State", "State/Province", "State/Region", "State or region", "Province", "Region"}, "state", true, "state"},
	colProduct:     {[]string{"Product name", "Product", "Product/Service"}, "", true, ""},
	colPlan:        {[]string{"Service plan", "Service plan name", "Plan"}, "", true, ""},
	colProvisioned: {[]string{"Provisioned", "Provisioned units", "Units"}, "", true, ""},
	colUsed:        {[]string{"Used", "Used units"}, "", false, ""},
	colExternalID:  {[]string{"External ID"}, "externalId", false, "external_id"},
	colCountry:     {[]string{"Country", "Country/Area", "Country/Region", "Country code"}, "country", false, "country"},
	colOwnedBy:     {[]string{"Owned by vendor", "Owned by"}, "ownedByVendor", false, "owned_by_vendor"},
	colCreatedBy:   {[]string{"Created by vendor", "Created by"}, "createdByVendor", false, "created_by_vendor"},
	colAddress:     {[]string{"Address", "Street address"}, "address", false, "address"},
	colPostalCode:  {[]string{"Postal code", "Postcode", "Zip", "Zip code", "Zip/Postal code"}, "postalCode", false, "postal_code"},
	colPhone:       {[]string{"Phone", "Phone number", "Telephone"}, "phone", false, "phone"},
	colNotes:       {[]string{"Notes", "Note"}, "notes", false, "notes"},
	colFirstName:   {[]string{"First name", "Contact first name", "Given name"}, "firstName", false, "first_name"},
	colLastName:    {[]string{"Last name", "Contact last name", "Family name"}, "lastName", false, "last_name"},
	colEmail:       {[]string{"E-mail", "E-mail address", "Contact e-mail"}, "email", false, "email"},
	colEmergency: {
		[]string{"Emergency contact e-mail", "Emergency contact e-mails", "Emergency e-mail", "Emergency e-mails"},
		"emergencyEmails", false, "emergency_emails",
	},
	colTimeZone: {[]string{"Time zone"}, "timeZone", false, "time_zone"},
	colLanguage: {[]string{"Language", "Locale"}, "locale", false, "locale"},
	colIndustry: {[]string{"Industry"}, "industry", false, "industry"},
}

// columnByName and columnByPath find columns by a header's letters and digits, and
// by the path of a check.
var columnByName, columnByPath = func() (names, paths map[string]column) {
	names, paths = map[string]column{}, map[string]column{}
	for c, kind := range columnKinds {
		for _, n := range kind.names {
			names[headerKey(n)] = column(c)
		}
		paths[kind.path] = column(c)
	}
	return names, paths
}()

// headerKey is a header without case, marks and whatever separates its words.
func headerKey(header string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, domain.Fold(header))
}

// layout is where the columns of a file are.
type layout struct {
	// at is the place of each column, or -1.
	at [columnCount]int
	// title is each column as the file calls it.
	title [columnCount]string
	// width is how many columns the file has.
	width int
	// ignored are the headers that say nothing to an import.
	ignored []string
}

// readLayout reads the header: pure. Its problems are in the error.
func readLayout(header sheet.Row) (layout, error) {
	l := layout{width: len(header.Cells)}
	for c, kind := range columnKinds {
		l.at[c], l.title[c] = -1, kind.names[0]
	}
	var ps ImportProblems
	for i, h := range header.Cells {
		h = strings.TrimSpace(h)
		c, known := columnByName[headerKey(h)]
		switch {
		case h == "":
		case !known:
			l.ignored = append(l.ignored, shortened(h))
		case l.at[c] >= 0:
			ps.add(header.Number, shortened(h), "The column %s is there twice.", columnKinds[c].names[0])
		default:
			l.at[c], l.title[c] = i, shortened(h)
		}
	}
	var missing []string
	for c, kind := range columnKinds {
		if kind.required && l.at[c] < 0 {
			missing = append(missing, kind.names[0])
		}
	}
	if len(missing) > 0 {
		ps.add(header.Number, "", "These columns are missing: %s.", strings.Join(missing, ", "))
	}
	return l, ps.err()
}

// cell is a column's value in a row; empty where the file has no such column. The
// apostrophe that exports put before text that a spreadsheet would take for a
// formula is taken off.
func (l *layout) cell(row sheet.Row, c column) string {
	at := l.at[c]
	if at < 0 || at >= len(row.Cells) {
		return ""
	}
	return sheet.Meant(strings.TrimSpace(row.Cells[at]))
}

// formula is the first column of a row that holds a formula, as CSV files can.
func (l *layout) formula(row sheet.Row) (column, bool) {
	for c, at := range l.at {
		if at >= 0 && at < len(row.Cells) && strings.HasPrefix(strings.TrimSpace(row.Cells[at]), "=") {
			return column(c), true
		}
	}
	return 0, false
}

// shortened is foreign text as messages quote it.
func shortened(s string) string {
	const most = 60
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}

// quoted is foreign text in quotes.
func quoted(s string) string { return fmt.Sprintf("“%s”", shortened(s)) }
