package licensing

import (
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// What a row of the list of customers, and of its export, says of all licenses of a
// customer together. The rules read the licenses that were loaded with it.

// urgency has first what a partner has to look at first.
var urgency = []enum.CustomerLicenseState{
	enum.CustomerLicenseState(enum.Grace), enum.CustomerLicenseState(enum.ExpiringSoon), enum.CustomerLicenseState(enum.Expired), enum.ExceedsAllocation,
	enum.CustomerLicenseState(enum.Suspended), enum.CustomerLicenseState(enum.AwaitingActivation), enum.CustomerLicenseState(enum.Scheduled),
	enum.CustomerLicenseState(enum.Active), enum.CustomerLicenseState(enum.Canceled),
}

// StateOf all licenses of a customer in one word; nil where it has none.
func StateOf(c *db.Customer, now time.Time) *enum.CustomerLicenseState {
	first := len(urgency)
	for _, l := range c.Edges.Licenses {
		first = min(first, slices.Index(urgency, enum.CustomerLicenseState(domain.LicenseStatus(l, now))))
		if domain.ExceedsAllocation(l) {
			first = min(first, slices.Index(urgency, enum.ExceedsAllocation))
		}
	}
	if first == len(urgency) {
		return nil
	}
	return &urgency[first]
}

// UnitsProvisioned to a customer that UnitsUsed are used of; nil where all of its
// licenses are over.
func UnitsProvisioned(c *db.Customer, now time.Time) *int {
	return sumOf(countedTogether(c, now), func(l *db.License) *int { return &l.Units })
}

// UnitsUsed by a customer; nil where none of its licenses reports its use.
func UnitsUsed(c *db.Customer, now time.Time) *int {
	return sumOf(countedTogether(c, now), func(l *db.License) *int { return l.UsedUnits })
}

// countedTogether are the licenses of a customer whose units are one figure: the one
// that exceeds its units most, where one does, for others with room to spare would
// hide it; else those that report their use, or all where none does. Those that are
// over do not count.
func countedTogether(c *db.Customer, now time.Time) []*db.License {
	var standing, reporting []*db.License
	var most *db.License
	for _, l := range c.Edges.Licenses {
		if domain.LicenseStatus(l, now).Over() {
			continue
		}
		standing = append(standing, l)
		if l.UsedUnits == nil {
			continue
		}
		reporting = append(reporting, l)
		if domain.ExceedsAllocation(l) && (most == nil || *l.UsedUnits-l.Units > *most.UsedUnits-most.Units) {
			most = l
		}
	}
	switch {
	case most != nil:
		return []*db.License{most}
	case reporting != nil:
		return reporting
	}
	return standing
}

// sumOf what licenses tell; nil where none tells.
func sumOf(licenses []*db.License, told func(*db.License) *int) *int {
	var sum *int
	for _, l := range licenses {
		n := told(l)
		if n == nil {
			continue
		}
		if sum == nil {
			sum = new(int)
		}
		*sum += *n
	}
	return sum
}

// NextExpiration is the last day of the license of a customer that ends next; nil where
// there is none.
func NextExpiration(c *db.Customer, now time.Time) *domain.Date {
	if next := domain.EndsNext(c.Edges.Licenses, now); next != nil {
		return LastDay(next.ExpiresAt, next.TimeZone)
	}
	return nil
}
