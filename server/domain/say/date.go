package say

import (
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
)

// patterns are how a day is written, as CLDR's medium dates are, which is how the
// console writes them: d and M are numbers, dd and MM of two digits, MMM is a name.
var patterns = map[string]string{
	"en": "MMM d, y", "en-GB": "d MMM y", "en-AU": "d MMM y", "en-IE": "d MMM y", "en-NZ": "d MMM y",
	"en-IN": "d MMM y", "en-ZA": "dd MMM y",
	"de": "dd.MM.y", "es": "d MMM y", "ja": "y/MM/dd",
}

var months = map[string][]string{
	"en": {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
	"es": {"ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"},
}

// Date is a day as the country writes it.
func (l Language) Date(d domain.Date) string {
	base, _ := l.tag.Base()
	region, _ := l.tag.Region()
	pattern, ok := patterns[base.String()+"-"+region.String()]
	if !ok {
		pattern = patterns[base.String()]
	}
	day, month := strconv.Itoa(d.Day), strconv.Itoa(int(d.Month))
	name := ""
	if names := months[base.String()]; names != nil {
		name = names[d.Month-1]
	}
	return strings.NewReplacer(
		"MMM", name, "MM", two(month), "dd", two(day), "d", day, "y", strconv.Itoa(d.Year),
	).Replace(pattern)
}

func two(digits string) string {
	if len(digits) == 1 {
		return "0" + digits
	}
	return digits
}
