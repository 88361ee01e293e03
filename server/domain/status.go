package domain

import (
	"slices"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// statusRule is one line of the table from which a license's status is read, in Go and
// in SQL alike. The first rule that fits decides (spec 5.1, rows 1 and 27).
type statusRule struct {
	status enum.LicenseStatus
	fits   func(l *db.License, now time.Time) bool
	// sql is the same condition over columns written as @column; ? is now.
	sql string
}

// statusRules in their order. The last fits always; those from dateRules on read
// dates alone.
var statusRules = []statusRule{
	{
		enum.Canceled,
		func(l *db.License, _ time.Time) bool { return l.CanceledAt != nil },
		"@canceled_at IS NOT NULL",
	}, {
		// The customer is disabled, or its partner cancelled.
		enum.Expired,
		func(l *db.License, _ time.Time) bool { return l.BlockedAt != nil },
		"@blocked_at IS NOT NULL",
	}, {
		// It works up to its expiry, which its suspension may have put ahead.
		enum.Suspended,
		func(l *db.License, now time.Time) bool {
			return l.SuspendedAt != nil && (l.ExpiresAt == nil || !now.Before(*l.ExpiresAt)) &&
				(l.GraceEndsAt == nil || now.Before(*l.GraceEndsAt))
		},
		"(@suspended_at IS NOT NULL AND (@expires_at IS NULL OR @expires_at <= ?) AND (@grace_ends_at IS NULL OR @grace_ends_at > ?))",
	}, {
		enum.AwaitingActivation,
		func(l *db.License, now time.Time) bool {
			return l.Activation != enum.AtStart && l.ActivatedAt == nil && (l.ExpiresAt == nil || now.Before(*l.ExpiresAt))
		},
		"(@activation <> 'AT_START' AND @activated_at IS NULL AND (@expires_at IS NULL OR @expires_at > ?))",
	}, {
		// A suspension may have put its expiry before its start, too.
		enum.Scheduled,
		func(l *db.License, now time.Time) bool {
			return (l.StartsAt == nil || now.Before(*l.StartsAt)) && (l.ExpiresAt == nil || now.Before(*l.ExpiresAt))
		},
		"((@starts_at IS NULL OR @starts_at > ?) AND (@expires_at IS NULL OR @expires_at > ?))",
	}, {
		enum.ExpiringSoon,
		func(l *db.License, now time.Time) bool {
			return l.NotifyAt != nil && !now.Before(*l.NotifyAt) && l.ExpiresAt != nil && now.Before(*l.ExpiresAt)
		},
		"(@notify_at <= ? AND @expires_at > ?)",
	}, {
		enum.Active,
		func(l *db.License, now time.Time) bool { return l.ExpiresAt == nil || now.Before(*l.ExpiresAt) },
		"(@expires_at IS NULL OR @expires_at > ?)",
	}, {
		enum.Grace,
		func(l *db.License, now time.Time) bool {
			return l.GraceEndsAt != nil && now.Before(*l.GraceEndsAt) && l.StartsAt != nil && !now.Before(*l.StartsAt)
		},
		"(@grace_ends_at > ? AND @starts_at <= ?)",
	}, {
		enum.Expired,
		func(*db.License, time.Time) bool { return true },
		"1 = 1",
	},
}

// dateRules is how many rules come before those on dates. None of them fits where
// beyondDates does not hold.
const dateRules = 4

// beyondDates is the condition that more than its dates may decide a license's
// status. It is the condition of the indexes of ent/schema too: of the many
// licenses where it does not hold, an index alone gives the status.
const beyondDates = "(@canceled_at IS NOT NULL OR @blocked_at IS NOT NULL OR @suspended_at IS NOT NULL OR (@activation <> 'AT_START' AND @activated_at IS NULL))"

// LicenseStatus is the status of a license at an instant.
func LicenseStatus(l *db.License, now time.Time) enum.LicenseStatus {
	for _, r := range statusRules {
		if r.fits(l, now) {
			return r.status
		}
	}
	return enum.Expired
}

// LicenseStatusSQL is LicenseStatus as an expression over the license under alias, with its arguments.
func LicenseStatusSQL(alias string, now time.Time) (string, []any) {
	return statusSQL(statusRules, alias, now)
}

// DatedStatusSQL is LicenseStatusSQL for licenses of which BeyondDatesSQL does not hold.
func DatedStatusSQL(alias string, now time.Time) (string, []any) {
	return statusSQL(statusRules[dateRules:], alias, now)
}

// BeyondDatesSQL is the condition that more than its dates may decide the status of
// the license under alias.
func BeyondDatesSQL(alias string) string { return over(beyondDates, alias) }

func statusSQL(rules []statusRule, alias string, now time.Time) (string, []any) {
	var b strings.Builder
	var args []any
	b.WriteString("CASE")
	for _, r := range rules[:len(rules)-1] {
		b.WriteString(" WHEN " + over(r.sql, alias) + " THEN '" + string(r.status) + "'")
		for range strings.Count(r.sql, "?") {
			args = append(args, now)
		}
	}
	b.WriteString(" ELSE '" + string(rules[len(rules)-1].status) + "' END")
	return b.String(), args
}

// LicenseStatusIn is the condition that the license under alias has one of statuses.
func LicenseStatusIn(alias string, statuses []enum.LicenseStatus, now time.Time) (string, []any) {
	if len(statuses) == 0 {
		return "1 = 0", nil
	}
	expr, args := LicenseStatusSQL(alias, now)
	marks := strings.Repeat(", ?", len(statuses))[2:]
	for _, s := range statuses {
		args = append(args, string(s))
	}
	return expr + " IN (" + marks + ")", args
}

// StandsSQL is the condition that the license under alias would be neither expired nor
// cancelled, were its customer enabled: that it is held (spec 5.1, row 16).
func StandsSQL(alias string, now time.Time) (string, []any) {
	free := slices.DeleteFunc(slices.Clone(statusRules), func(r statusRule) bool { return r.sql == "@blocked_at IS NOT NULL" })
	expr, args := statusSQL(free, alias, now)
	return expr + " NOT IN ('" + string(enum.Expired) + "', '" + string(enum.Canceled) + "')", args
}

// EndsNextSQL is the condition that the term of the license under alias goes on and will
// end: ? is now. It is the condition of an index of ent/schema too.
func EndsNextSQL(alias string) string {
	return over("@expires_at > ? AND @canceled_at IS NULL AND @blocked_at IS NULL", alias)
}

// EndsNext is the license of some whose term goes on and ends first; nil where none does.
func EndsNext(licenses []*db.License, now time.Time) *db.License {
	var next *db.License
	for _, l := range licenses {
		if l.ExpiresAt == nil || !now.Before(*l.ExpiresAt) || LicenseStatus(l, now).Over() {
			continue
		}
		if next == nil || l.ExpiresAt.Before(*next.ExpiresAt) {
			next = l
		}
	}
	return next
}

// ExceedsAllocation tells whether a license uses more units than it has, whatever
// its dates (spec 5.1, row 2).
func ExceedsAllocation(l *db.License) bool { return l.UsedUnits != nil && *l.UsedUnits > l.Units }

// ExceedsAllocationSQL is ExceedsAllocation as a condition over the license under
// alias; NULL, which a condition takes for false, where no use was reported.
func ExceedsAllocationSQL(alias string) string { return over("@used_units > @units", alias) }

// over writes a text over columns written as @column for an alias.
func over(text, alias string) string { return strings.ReplaceAll(text, "@", alias+".") }
