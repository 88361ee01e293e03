package domain

import "time"

// Clock tells the time. There is one per database: the world's, or the test
// clock of a database that was made with one.
type Clock func() time.Time

// Now is the clock's time in UTC, to the microsecond, as both databases keep it.
func (c Clock) Now() time.Time { return c().UTC().Truncate(time.Microsecond) }
