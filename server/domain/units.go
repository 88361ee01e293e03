package domain

// MaxUnits is the most units of a license, and of what is taken from or put into a
// pool at once (spec 5.1, row 14).
const MaxUnits = 999_999

// CheckUnits holds units of a license, or of what becomes one, to their bounds.
func CheckUnits(ps *Problems, path string, n int) {
	if n < 1 || n > MaxUnits {
		ps.Add(path, "Units are between 1 and 999,999.")
	}
}
