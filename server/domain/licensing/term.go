package licensing

import (
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

// The bounds of a start date, counted from today in the customer's zone. Back is
// spec 5.1, row 13.
const (
	maxStartBack  = 31
	maxStartAhead = 366
)

// Bounds of an assignment's terms (spec 2.7 and 5.1, row 12). The database checks
// them too.
const (
	maxTerm             = 66
	maxNotificationDays = 365
)

// Begin sets a license's term from its first day: the one place where its
// instants are computed. Everything is reckoned on calendar dates in the
// license's zone and converted once (spec 5.1, rows 3 to 8 and 25).
func Begin(l *db.License, first domain.Date) {
	zone := domain.Zone(l.TimeZone)
	last := first.AddMonths(l.InitialMonths, first.Day)
	l.AnchorDay = first.Day
	setInstant(&l.StartsAt, first.Start(zone))
	endAt(l, last, zone)
	l.ChargeStartsAt = nil
	if l.LicenseVersion == enum.Full {
		setInstant(&l.ChargeStartsAt, first.AddMonths(l.ChargeableMonth-1, first.Day).Start(zone))
	}
}

// endAt sets the day from which the license has expired, and what follows from it.
func endAt(l *db.License, day domain.Date, zone *time.Location) {
	setInstant(&l.ExpiresAt, day.Start(zone))
	setInstant(&l.NotifyAt, day.AddDays(-l.NotificationDays).Start(zone))
	setInstant(&l.GraceEndsAt, day.Add(l.GraceLength, l.GraceUnit).Start(zone))
}

func setInstant(to **time.Time, t time.Time) { *to = &t }

// checkStart notes first days that are too far from today.
func checkStart(ps *domain.Problems, path string, first, today domain.Date) {
	switch days := today.DaysUntil(first); {
	case days < -maxStartBack:
		ps.Add(path, "The start date lies more than %d days in the past.", maxStartBack)
	case days > maxStartAhead:
		ps.Add(path, "The start date lies more than %d days ahead.", maxStartAhead)
	}
}

// checkAhead notes a first day whose term is over by now: nothing would renew it.
func checkAhead(ps *domain.Problems, path string, l *db.License, now time.Time) {
	if l.ExpiresAt != nil && !l.ExpiresAt.After(now) {
		ps.Add(path, "A term from %s on would be over by now; choose a later start date.", domain.DateIn(*l.StartsAt, zoneOf(l)))
	}
}

// Suspend ends a license at an instant: its expiry is that instant and its grace
// period is counted from that day; what it was is kept (spec 5.1, row 30). One in
// its grace period has ended before, and gains no time by it.
func Suspend(l *db.License, now time.Time) {
	zone := domain.Zone(l.TimeZone)
	l.SuspendedAt, l.ResumeExpiresAt = &now, l.ExpiresAt
	if l.ExpiresAt == nil {
		return // its term has not begun: it just waits no more
	}
	if !now.Before(*l.ExpiresAt) {
		return
	}
	setInstant(&l.ExpiresAt, now)
	setInstant(&l.GraceEndsAt, domain.DateIn(now, zone).Add(l.GraceLength, l.GraceUnit).Start(zone))
	if l.GraceEndsAt.Before(now) {
		setInstant(&l.GraceEndsAt, now)
	}
}
