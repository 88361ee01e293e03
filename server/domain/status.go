package domain

import (
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// statusRule is one line of the table from which a licence's status is read, in Go and
// in SQL alike. The first rule that fits decides (spec 5.1, rows 1 and 27).
type statusRule struct {
	status enum.LicenseStatus
	fits   func(l *db.License, now time.Time) bool
	// sql is the same condition over columns written as @column; ? is now.
	sql string
}

// statusRules in their order. The last fits always.
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
		enum.Suspended,
		func(l *db.License, now time.Time) bool {
			return l.SuspendedAt != nil && (l.GraceEndsAt == nil || now.Before(*l.GraceEndsAt))
		},
		"(@suspended_at IS NOT NULL AND (@grace_ends_at IS NULL OR @grace_ends_at > ?))",
	}, {
		enum.AwaitingActivation,
		func(l *db.License, now time.Time) bool {
			return l.Activation != enum.AtStart && l.ActivatedAt == nil && (l.ExpiresAt == nil || now.Before(*l.ExpiresAt))
		},
		"(@activation <> 'AT_START' AND @activated_at IS NULL AND (@expires_at IS NULL OR @expires_at > ?))",
	}, {
		enum.Scheduled,
		func(l *db.License, now time.Time) bool { return l.StartsAt == nil || now.Before(*l.StartsAt) },
		"(@starts_at IS NULL OR @starts_at > ?)",
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
		func(l *db.License, now time.Time) bool { return l.GraceEndsAt != nil && now.Before(*l.GraceEndsAt) },
		"(@grace_ends_at > ?)",
	}, {
		enum.Expired,
		func(*db.License, time.Time) bool { return true },
		"1 = 1",
	},
}

// LicenseStatus is the status of a licence at an instant.
func LicenseStatus(l *db.License, now time.Time) enum.LicenseStatus {
	for _, r := range statusRules {
		if r.fits(l, now) {
			return r.status
		}
	}
	return enum.Expired
}

// LicenseStatusSQL is LicenseStatus as an expression over the licence under alias, with its arguments.
func LicenseStatusSQL(alias string, now time.Time) (string, []any) {
	var b strings.Builder
	var args []any
	b.WriteString("CASE")
	for _, r := range statusRules[:len(statusRules)-1] {
		cond, n := r.over(alias)
		b.WriteString(" WHEN " + cond + " THEN '" + string(r.status) + "'")
		args = append(args, repeat(now, n)...)
	}
	b.WriteString(" ELSE '" + string(statusRules[len(statusRules)-1].status) + "' END")
	return b.String(), args
}

// LicenseStatusIn is the condition that the licence under alias has one of statuses.
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

// over writes the condition for an alias and counts its arguments.
func (r statusRule) over(alias string) (string, int) {
	return strings.ReplaceAll(r.sql, "@", alias+"."), strings.Count(r.sql, "?")
}

func repeat(now time.Time, n int) []any {
	out := make([]any, n)
	for i := range out {
		out[i] = now
	}
	return out
}
