package onboarding

import (
	"encoding/json"
	"fmt"
	"hash/maphash"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// saying is what a row says of its customer in a column, in four bytes; 0 is
// nothing.
func (im *importer) saying(row sheet.Row, c column) uint32 {
	return im.inFourBytes(c, im.asKept(c, im.cell(row, c)))
}

func (im *importer) inFourBytes(c column, s string) uint32 {
	if s == "" {
		return 0
	}
	if c <= colState {
		s = domain.Key(s)
	}
	return max(1, uint32(maphash.String(im.seed, s)))
}

// asKept is a cell as a customer keeps it, so that other spellings of one value are
// no difference. What may not be is told where the customer is made.
func (im *importer) asKept(c column, s string) string {
	if s == "" {
		return ""
	}
	var untold domain.Problems
	switch c {
	case colCountry:
		return strings.ToUpper(s)
	case colNotes:
		return strings.ReplaceAll(s, "\r\n", "\n")
	case colTimeZone:
		return im.zoneOf(&untold, s)
	case colLanguage:
		return im.localeOf(&untold, s, "")
	case colEmergency:
		return strings.Join(customers.CheckEmergency(&untold, "row.emergencyEmails", []string{s}), ";")
	}
	return s
}

// checkRepeats refuses a row that says something else of its customer than the
// first row of it did; it may leave out what that said.
func (im *importer) checkRepeats(row sheet.Row, c int32) {
	first := im.said[int(c)*len(im.repeated):]
	for i, col := range im.repeated {
		if said := im.saying(row, col); said != 0 && said != first[i] {
			im.problem(row, col, "This is not what row %d says of the same customer.", im.rows[im.customers[c].first].number)
		}
	}
}

// keptColumns are what customers keep of the repeated columns, after a comma each.
func (im *importer) keptColumns() string {
	var b strings.Builder
	for _, c := range im.repeated {
		stored := columnKinds[c].stored
		if c == colExternalID {
			stored = "COALESCE(c." + stored + ", '')"
		} else {
			stored = "c." + stored
		}
		b.WriteString(", " + stored)
	}
	return b.String()
}

// keep notes what the customer that was found last keeps in the repeated columns.
func (im *importer) keep(values []string) error {
	for i, c := range im.repeated {
		s := values[i]
		if c == colEmergency {
			var addresses []string
			if err := json.Unmarshal([]byte(s), &addresses); err != nil {
				return fmt.Errorf("import: customers: %w", err)
			}
			s = strings.Join(addresses, ";")
		}
		im.kept = append(im.kept, im.inFourBytes(c, s))
	}
	return nil
}

// compareProfile tells where the file says something else of a customer that is
// there than its profile, which an import leaves alone.
func (im *importer) compareProfile(c int32) {
	customer := &im.customers[c]
	said, kept := im.said[int(c)*len(im.repeated):], im.kept[int(customer.held)*len(im.repeated):]
	for i, col := range im.repeated {
		if said[i] != 0 && said[i] != kept[i] {
			im.done.Differences.add(int(im.rows[customer.first].number), im.title[col], "The customer's profile has another value, which stays.")
		}
	}
}
