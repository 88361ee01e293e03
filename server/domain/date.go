package domain

import (
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
)

// Date is a calendar date; which zone it is counted in, its user knows.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Dates outside these years are refused wherever they come from.
const (
	MinYear = 2000
	MaxYear = 2199
)

// ParseDate reads YYYY-MM-DD and refuses days that do not exist.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date: write it as 2026-01-31", s)
	}
	if t.Year() < MinYear || t.Year() > MaxYear {
		return Date{}, fmt.Errorf("the year of a date is between %d and %d", MinYear, MaxYear)
	}
	return dateOf(t), nil
}

// DateIn is the calendar date of an instant in a zone.
func DateIn(t time.Time, zone *time.Location) Date { return dateOf(t.In(zone)) }

func dateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// String writes YYYY-MM-DD, for programs; what is said to people takes the date itself,
// which server/domain/say writes as their country does.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// MarshalText writes YYYY-MM-DD.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// MarshalJSON writes YYYY-MM-DD, and null for the zero date: that is how an input says
// that there is none any more.
func (d Date) MarshalJSON() ([]byte, error) {
	if d == (Date{}) {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalText reads YYYY-MM-DD.
func (d *Date) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDate(string(text))
	return err
}

// Start is the first instant of the date in a zone, in UTC. Where midnight does
// not exist, because a clock moved over it, it is the first instant after; where
// it comes twice, because a clock was put back to it or over it, the first.
func (d Date) Start(zone *time.Location) time.Time {
	t := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, zone)
	if dateOf(t).Before(d) {
		// time.Date took the offset before the gap, which fell on the day before.
		_, transition := t.ZoneBounds()
		return transition.UTC()
	}
	if since, _ := t.ZoneBounds(); !since.IsZero() && t.Sub(since) < 24*time.Hour {
		_, before := since.Add(-1).Zone()
		midnight := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Add(-time.Duration(before) * time.Second)
		if midnight.Before(since) && dateOf(midnight.In(zone)) == d {
			t = midnight
		}
	}
	return t.UTC()
}

// AfterDay parts the terms whose last included day is d from those of later days: a
// term ends with the midnight after its last day, and the next can end a day later at
// the earliest.
func AfterDay(d Date, zone *time.Location) time.Time {
	return d.AddDays(1).Start(zone).Add(time.Second)
}

// AddDays moves by calendar days.
func (d Date) AddDays(n int) Date {
	return dateOf(time.Date(d.Year, d.Month, d.Day+n, 0, 0, 0, 0, time.UTC))
}

// AddMonths moves by calendar months from d to the anchor day, or to the month's
// last day where it has none: 31 January, 28 February, 31 March.
func (d Date) AddMonths(n, anchor int) Date {
	first := time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return Date{first.Year(), first.Month(), min(anchor, last)}
}

// Add moves by a period; months keep d's own day as their anchor.
func (d Date) Add(n int, unit enum.PeriodUnit) Date {
	if unit == enum.Months {
		return d.AddMonths(n, d.Day)
	}
	return d.AddDays(n)
}

// Before tells whether d comes before e.
func (d Date) Before(e Date) bool { return d.days() < e.days() }

// DaysUntil counts the days from d to e; negative when e comes first.
func (d Date) DaysUntil(e Date) int { return int(e.days() - d.days()) }

func (d Date) days() int64 {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Unix() / 86400
}
