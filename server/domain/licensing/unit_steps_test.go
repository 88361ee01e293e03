package licensing

import (
	"testing"
	"time"
)

// Folding moves no step over the end of a month, in any zone.
func TestFoldingKeepsMonths(t *testing.T) {
	t.Parallel()
	for _, name := range zones(t) {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		for month := range 24 {
			end := time.Date(2025, time.Month(1+month), 1, 0, 0, 0, 0, zone)
			for _, off := range []time.Duration{
				-20 * 24 * time.Hour, -30 * time.Hour, -15 * time.Hour, -time.Hour, -time.Minute, -time.Microsecond,
				0, time.Microsecond, time.Minute, 14 * time.Hour, 30 * time.Hour, 20 * 24 * time.Hour,
			} {
				at := end.Add(off)
				if folded := foldedAt(at); folded.After(at) || folded.Before(end) != at.Before(end) {
					t.Fatalf("%s in %s is folded to %s, the month ends at %s", at, name, folded, end)
				}
			}
		}
	}
}
