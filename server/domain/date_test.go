package domain

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func date(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestDateAsJSON(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule string
		date any
		want string
	}{
		{"a date is its text", new(date("2026-01-31")), `"2026-01-31"`},
		{"one that was cleared is null", new(Date), "null"},
		{"one that is not there is null", (*Date)(nil), "null"},
	} {
		if got, err := json.Marshal(c.date); err != nil || string(got) != c.want {
			t.Errorf("%s: %s, %v", c.rule, got, err)
		}
	}
	var back *Date
	if err := json.Unmarshal([]byte(`"2026-01-31"`), &back); err != nil || *back != date("2026-01-31") {
		t.Errorf("read back as %v, %v", back, err)
	}
}

func TestAddMonths(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule, from string
		months     int
		anchor     int
		want       string
	}{
		{"a month ends on its last day where it has no anchor day", "2025-01-31", 1, 31, "2025-02-28"},
		{"a leap year has one day more", "2024-01-31", 1, 31, "2024-02-29"},
		{"the anchor is kept past a short month", "2025-01-31", 2, 31, "2025-03-31"},
		{"a year from a leap day is the 28th", "2024-02-29", 12, 29, "2025-02-28"},
		{"and a leap day again in a leap year", "2024-02-29", 48, 29, "2028-02-29"},
		{"the longest term", "2025-08-31", 66, 31, "2031-02-28"},
		{"months before", "2025-03-31", -1, 31, "2025-02-28"},
	} {
		if got := date(c.from).AddMonths(c.months, c.anchor); got.String() != c.want {
			t.Errorf("%s: %s + %d months = %s, want %s", c.rule, c.from, c.months, got, c.want)
		}
	}
}

// Adding months to the anchored start never drifts: k periods end where one of k
// times the length ends, whatever the days between.
func TestAddMonthsNeverChains(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		from := anyDate(t)
		months := rapid.IntRange(1, 66).Draw(t, "months")
		got := from.AddMonths(months, from.Day)
		if got.Day > from.Day {
			t.Fatalf("%s + %d months = %s: later in the month than it began", from, months, got)
		}
		if got.Day < from.Day && got.AddDays(1).Day != 1 {
			t.Fatalf("%s + %d months = %s: neither the anchor day nor the month's last", from, months, got)
		}
		if n := (got.Year-from.Year)*12 + int(got.Month-from.Month); n != months {
			t.Fatalf("%s + %d months = %s: %d months", from, months, got, n)
		}
	})
}

// A date begins at the first of its instants, in every zone and over every
// transition: a microsecond before it is the day before.
func TestStartIsTheFirstInstant(t *testing.T) {
	t.Parallel()
	zones := []string{
		"UTC", "Europe/Berlin", "America/Sao_Paulo", "America/Havana", "Asia/Beirut", "Africa/Cairo",
		"Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu", "America/St_Johns", "Asia/Tehran", "Pacific/Kiritimati",
	}
	rapid.Check(t, func(t *rapid.T) {
		zone := Zone(rapid.SampledFrom(zones).Draw(t, "zone"))
		d := anyDate(t)
		start := d.Start(zone)
		if DateIn(start, zone).Before(d) {
			t.Fatalf("%s in %s starts at %s, the day before", d, zone, start)
		}
		if !DateIn(start.Add(-time.Microsecond), zone).Before(d) {
			t.Fatalf("%s in %s starts at %s, which is not its first instant", d, zone, start)
		}
	})
}

func TestStartWhereMidnightIsNotOne(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ zone, date, want string }{
		{"America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"}, // 00:00 became 01:00
		{"America/Havana", "2024-03-10", "2024-03-10T05:00:00Z"},
		{"Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"},     // the day was left out
		{"America/Havana", "2024-11-03", "2024-11-03T04:00:00Z"},   // 01:00 became 00:00
		{"Antarctica/Casey", "2019-03-17", "2019-03-16T13:00:00Z"}, // 03:00 became 00:00
		{"America/St_Johns", "2010-11-07", "2010-11-07T02:30:00Z"}, // 00:01 became 23:01 of the day before
	} {
		if got := date(c.date).Start(Zone(c.zone)).Format(time.RFC3339); got != c.want {
			t.Errorf("%s in %s starts at %s, want %s", c.date, c.zone, got, c.want)
		}
	}
}

func TestParseDate(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{"", "2023-02-29", "2025-13-01", "0001-01-01", "9999-12-31", "2025-1-1", "25-01-01", "2025-01-01T00:00:00Z"} {
		if d, err := ParseDate(bad); err == nil {
			t.Errorf("%q was read as %s", bad, d)
		}
	}
}

func anyDate(t *rapid.T) Date {
	return Date{2000, 1, 1}.AddDays(rapid.IntRange(0, 365*199).Draw(t, "day"))
}
