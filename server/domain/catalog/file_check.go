package catalog

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// Bounds of a product.
const (
	maxCode        = 32
	maxProductName = 128
	maxDescription = 1000
	maxFamily      = 64
	maxUnitType    = 32
	maxDataCenter  = 64
	maxLevel       = 1000
	maxCredits     = 1_000_000
)

// check holds every item to its bounds, fills in defaults, and refuses a code or
// a name that comes twice.
func (f *File) check(ps *FileProblems) {
	codes, names := map[string]bool{}, map[string]bool{}
	for isSuite, list := range [][]Item{f.Products, f.Suites} {
		for n := range list {
			i := &list[n]
			i.checkText(ps)
			i.checkKind(ps, isSuite == 1)
			i.checkDates(ps)
			if key := domain.Key(i.Code); codes[key] {
				ps.add(i.place("code"), "The code %s comes twice.", i.Code)
			} else {
				codes[key] = true
			}
			if key := domain.Key(i.Name); names[key] {
				ps.add(i.place("name"), "The name %s comes twice.", i.Name)
			} else {
				names[key] = true
			}
		}
	}
}

func (i *Item) checkText(ps *FileProblems) {
	line(ps, i, "code", &i.Code, 1, maxCode)
	if strings.ContainsFunc(i.Code, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune("-_.", r)
	}) {
		ps.add(i.place("code"), "A code has letters, digits, hyphens, dots and underscores.")
	}
	line(ps, i, "name", &i.Name, 1, maxProductName)
	i.Description = strings.TrimSpace(i.Description)
	if utf8.RuneCountInString(i.Description) > maxDescription {
		ps.add(i.place("description"), "A description has at most %d characters.", maxDescription)
	}
	if i.Family == "" {
		i.Family = i.Code
	}
	line(ps, i, "family", &i.Family, 1, maxFamily)
	line(ps, i, "unitType", &i.UnitType, 1, maxUnitType)
	if i.Level == nil {
		i.Level = new(int)
		*i.Level = 1
	}
	if *i.Level < 1 || *i.Level > maxLevel {
		ps.add(i.place("level"), "A level is 1 to %d.", maxLevel)
	}
	if i.CreditsPerUnit != nil && (*i.CreditsPerUnit < 1 || *i.CreditsPerUnit > maxCredits) {
		ps.add(i.place("creditsPerUnit"), "A unit converts into 1 to %d credits; leave this out when it does not convert.", maxCredits)
	}
	choices(ps, i, "versions", i.Versions, enum.LicenseVersion("").Values())
}

// checkKind holds what a product has to what its kind can have.
func (i *Item) checkKind(ps *FileProblems, isSuite bool) {
	switch {
	case isSuite:
		choices(ps, i, "components", i.Components, nil)
		if len(i.Components) > maxComponents {
			ps.add(i.place("components"), "A suite has at most %d components.", maxComponents)
		}
	case i.Kind == enum.SaaS:
		if i.ActivationPolicies == nil {
			i.ActivationPolicies = []enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn}
		}
		choices(ps, i, "activationPolicies", i.ActivationPolicies, enum.ActivationPolicy("").Values())
		if len(i.DataCenters) > 0 {
			choices(ps, i, "dataCenters", i.DataCenters, nil)
		}
	case i.Kind == enum.Software:
		if i.ActivationPolicies == nil {
			i.ActivationPolicies = []enum.ActivationPolicy{enum.ByCode}
		}
		if len(i.ActivationPolicies) != 1 || i.ActivationPolicies[0] != enum.ByCode {
			ps.add(i.place("activationPolicies"), "Software starts with an ACTIVATION_CODE only.")
		}
		if len(i.DataCenters) > 0 {
			ps.add(i.place("dataCenters"), "Software runs at the customer's and has no data centers.")
		}
	default:
		ps.add(i.place("kind"), "A product is SAAS or SOFTWARE.")
	}
}

func (i *Item) checkDates(ps *FileProblems) {
	sale, life := i.date(ps, "endOfSale", i.EndOfSale), i.date(ps, "endOfLife", i.EndOfLife)
	if sale != nil && life != nil && life.Before(*sale) {
		ps.add(i.place("endOfLife"), "The end of life comes after the end of sale.")
	}
}

func (i *Item) date(ps *FileProblems, field, text string) *time.Time {
	at, err := instantOf(text)
	if err != nil {
		ps.add(i.place(field), "%s.", err)
	}
	return at
}

// instantOf a date of the file is its first instant in UTC; none when empty.
func instantOf(text string) (*time.Time, error) {
	if text == "" {
		return nil, nil
	}
	d, err := domain.ParseDate(text)
	if err != nil {
		return nil, err
	}
	at := d.Start(time.UTC)
	return &at, nil
}

func line(ps *FileProblems, i *Item, field string, s *string, minimum, maximum int) {
	var found domain.Problems
	domain.Line(&found, field, s, minimum, maximum)
	for _, p := range found {
		ps.add(i.place(field), "%s: %s", field, p.Message)
	}
}

// choices refuses an empty list, a value that is not known, and one that comes twice.
func choices[S ~string](ps *FileProblems, i *Item, field string, values []S, known []string) {
	if len(values) == 0 {
		ps.add(i.place(field), "%s: Name at least one.", field)
	}
	for n, v := range values {
		text := string(v)
		switch {
		case known != nil && !slices.Contains(known, text):
			ps.add(i.place(field), "%s: %q is not known; there are %s.", field, text, strings.Join(known, ", "))
		case strings.TrimSpace(text) == "" || !domain.CleanLine(text) || utf8.RuneCountInString(text) > maxDataCenter:
			ps.add(i.place(field), "%s: Each has 1 to %d characters.", field, maxDataCenter)
		case slices.Contains(values[:n], v):
			ps.add(i.place(field), "%s: %s comes twice.", field, text)
		}
	}
}
