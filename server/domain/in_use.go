package domain

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
)

// InUse tells whether the units of a license with a status count as in use: it works,
// in its grace period too.
func InUse(s enum.LicenseStatus) bool {
	return s == enum.Active || s == enum.ExpiringSoon || s == enum.Grace
}

// UseOf tells when the status of a license counts as in use, as long as nobody changes
// it: from an instant until before another, which is nil where there is no end. Such a
// license has one stretch of use at most; one without any is never in use.
func UseOf(l *db.License) (from time.Time, until *time.Time, ever bool) {
	if l.CanceledAt != nil || l.BlockedAt != nil || l.StartsAt == nil {
		return time.Time{}, nil, false
	}
	from = *l.StartsAt
	notBefore := func(at *time.Time) bool {
		if at != nil && at.After(from) {
			from = *at
		}
		return at != nil
	}
	if l.SuspendedAt != nil && l.ExpiresAt == nil && !notBefore(l.GraceEndsAt) {
		return time.Time{}, nil, false
	}
	if l.Activation != enum.AtStart && l.ActivatedAt == nil && !notBefore(l.ExpiresAt) {
		return time.Time{}, nil, false
	}
	if until = l.ExpiresAt; until == nil {
		return from, nil, true
	}
	// What is suspended has no grace period in which it works.
	if g := l.GraceEndsAt; l.SuspendedAt == nil && g != nil && g.After(*until) {
		until = g
	}
	return from, until, from.Before(*until)
}
