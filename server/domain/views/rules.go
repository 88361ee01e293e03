package views

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
)

// The bounds of views.
const (
	// maxViews is how many a user may have of a page.
	maxViews   = 50
	maxSearch  = 2000
	maxColumns = 40
)

// column is a name, and after a colon the width in pixels where somebody chose one.
var column = regexp.MustCompile(`^([a-zA-Z][a-zA-Z0-9]{0,31})(?::([4-9][0-9]|[1-9][0-9]{2}|1[0-9]{3}))?$`)

// check notes what a view may not have, and makes its name's key.
func check(ps *domain.Problems, v *db.SavedView) {
	domain.Line(ps, "input.name", &v.Name, 1, 64)
	v.NameKey = domain.Key(v.Name)
	domain.Line(ps, "input.search", &v.Search, 0, maxSearch)
	if _, err := url.ParseQuery(v.Search); err != nil || strings.ContainsAny(v.Search, "?#<>\"' ") {
		ps.Add("input.search", "This is not the search of an address, such as status=GRACE&text=nord.")
	}
	if len(v.Columns) > maxColumns {
		ps.Add("input.columns", "A view has at most %d columns.", maxColumns)
		return
	}
	seen := map[string]bool{}
	for i, c := range v.Columns {
		path := "input.columns." + strconv.Itoa(i)
		name, _, _ := strings.Cut(c, ":")
		switch {
		case !column.MatchString(c):
			ps.Add(path, "A column is its name, or its name, a colon and a width of 40 to 1999 pixels.")
		case seen[name]:
			ps.Add(path, "The column is named twice.")
		}
		seen[name] = true
	}
}

// atConsole tells whether v is a person at the console: others have no views.
func atConsole(v *viewer.Viewer) bool { return v != nil && !v.System && v.TokenID == "" }

// CanUpdate tells whether v may change a view: its owner.
func CanUpdate(v *viewer.Viewer, row *db.SavedView) bool {
	return atConsole(v) && row.OwnerID == v.UserID
}

// CanDelete tells whether v may delete a view: its owner, and an administrator of
// the company what is shared.
func CanDelete(v *viewer.Viewer, row *db.SavedView) bool {
	return CanUpdate(v, row) || canSee(v, row) && v.Role == enum.Administrator && !v.Suspended
}

// canSee: one's own, and what colleagues share.
func canSee(v *viewer.Viewer, row *db.SavedView) bool {
	if CanUpdate(v, row) {
		return true
	}
	customer := ""
	if row.CustomerID != nil {
		customer = *row.CustomerID
	}
	return atConsole(v) && row.Shared && row.PartnerID == v.PartnerID && customer == v.CustomerID
}
