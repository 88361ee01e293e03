package domain

import (
	"net/mail"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// Company is the profile of a partner or a customer. Bounds: spec 2.5, field limits.
type Company struct {
	Company, City, State, Country, Address, PostalCode, Phone, Notes string
	FirstName, LastName, Email, TimeZone, Locale                     string
}

// Apply takes over what a form gives; nil leaves alone.
func (c *Company) Apply(in ProfileInput) {
	for _, f := range []struct{ to, from *string }{
		{&c.Address, in.Address}, {&c.PostalCode, in.PostalCode}, {&c.Country, in.Country},
		{&c.Phone, in.Phone}, {&c.Notes, in.Notes}, {&c.TimeZone, in.TimeZone}, {&c.Locale, in.Locale},
	} {
		if f.from != nil {
			*f.to = *f.from
		}
	}
}

// Check trims the profile, fills in defaults, and notes what it may not hold;
// path is the input's, such as "input".
func (c *Company) Check(ps *Problems, path string) {
	c.CheckCompany(ps, path)
	Line(ps, path+".firstName", &c.FirstName, 0, 50)
	Line(ps, path+".lastName", &c.LastName, 0, 50)
	if c.Email = strings.TrimSpace(c.Email); c.Email != "" {
		Email(ps, path+".email", &c.Email)
	}
}

// CheckCompany is Check without the contact person, for forms where that is the
// first user and has a path of its own.
func (c *Company) CheckCompany(ps *Problems, path string) {
	Line(ps, path+".company", &c.Company, 1, 128)
	Line(ps, path+".city", &c.City, 1, 64)
	Line(ps, path+".state", &c.State, 1, 64)
	Line(ps, path+".address", &c.Address, 0, 128)
	Line(ps, path+".postalCode", &c.PostalCode, 0, 10)
	Line(ps, path+".phone", &c.Phone, 0, 32)
	Text(ps, path+".notes", &c.Notes, 2000)
	Country(ps, path+".country", &c.Country)
	TimeZone(ps, path+".timeZone", &c.TimeZone)
	Locale(ps, path+".locale", &c.Locale)
}

// Line trims text that stands on one line and holds it to its bounds.
func Line(ps *Problems, path string, s *string, minimum, maximum int) {
	*s = strings.TrimSpace(*s)
	n := utf8.RuneCountInString(*s)
	switch {
	case !CleanLine(*s):
		ps.Add(path, "This has characters that cannot be shown.")
	case n == 0 && minimum > 0:
		ps.Add(path, "This is required.")
	case n < minimum:
		ps.Add(path, "This has %d characters; at least %d are needed.", n, minimum)
	case n > maximum:
		ps.Add(path, "This has %d characters; at most %d are allowed.", n, maximum)
	}
}

// Text holds text of several lines to its bounds.
func Text(ps *Problems, path string, s *string, maximum int) {
	*s = strings.TrimSpace(strings.ReplaceAll(*s, "\r\n", "\n"))
	if n := utf8.RuneCountInString(*s); n > maximum {
		ps.Add(path, "This has %d characters; at most %d are allowed.", n, maximum)
	}
	if !CleanLine(strings.NewReplacer("\n", " ", "\t", " ").Replace(*s)) {
		ps.Add(path, "This has characters that cannot be shown.")
	}
}

// Email checks a required address of at most 128 characters.
func Email(ps *Problems, path string, s *string) {
	Line(ps, path, s, 1, 128)
	if *s == "" || !CleanLine(*s) {
		return
	}
	a, err := mail.ParseAddress(*s)
	if err != nil || a.Address != *s || !strings.Contains((*s)[strings.LastIndex(*s, "@")+1:], ".") {
		ps.Add(path, "This is no e-mail address; write it as name@example.com.")
	}
}

// Country checks an optional ISO 3166-1 alpha-2 code.
func Country(ps *Problems, path string, s *string) {
	*s = strings.ToUpper(strings.TrimSpace(*s))
	if *s == "" {
		return
	}
	if r, err := language.ParseRegion(*s); len(*s) != 2 || err != nil || !r.IsCountry() {
		ps.Add(path, "This is no country code; use two letters of ISO 3166-1, such as DE.")
	}
}

// TimeZone checks an IANA name, or takes the one that a Windows name stands for; empty is UTC.
func TimeZone(ps *Problems, path string, s *string) {
	*s = strings.TrimSpace(*s)
	if *s == "" {
		*s = "UTC"
	}
	if iana, ok := windowsZones[*s]; ok {
		*s = iana
	}
	if !KnownZone(*s) {
		ps.Add(path, "This time zone is not known; use an IANA name such as Europe/Berlin.")
	}
}

// Locale checks a BCP 47 tag; empty is en-US.
func Locale(ps *Problems, path string, s *string) {
	*s = strings.TrimSpace(*s)
	if *s == "" {
		*s = "en-US"
	}
	tag, err := language.Parse(*s)
	if err != nil || len(*s) > 35 {
		ps.Add(path, "This is no language; use a tag such as en-US.")
		return
	}
	*s = tag.String()
}

// AccountName checks a sign-in name: 4 to 25 letters, digits, hyphens and
// underscores (spec 5.1, row 46).
func AccountName(ps *Problems, path string, s *string) {
	*s = strings.TrimSpace(*s)
	if n := len(*s); n < 4 || n > 25 {
		ps.Add(path, "An account name has 4 to 25 characters.")
		return
	}
	if strings.ContainsFunc(*s, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_'
	}) {
		ps.Add(path, "An account name has only letters, digits, hyphens and underscores.")
	}
}

// ExternalID checks an integrator's id, cleared when empty.
func ExternalID(ps *Problems, path string, s *string) {
	Line(ps, path, s, 0, 64)
}
