package domain

// MaxUnits is the most units of a license, and of what is taken from or put into a
// pool at once (spec 5.1, row 14).
const MaxUnits = 999_999

// CheckUnits holds units of a license, or of what becomes one, to their bounds.
func CheckUnits(ps *Problems, path string, n int) {
	CheckBetween(ps, path, n, 1, MaxUnits)
}

// CheckBetween holds a number to its bounds; it tells whether it keeps them.
func CheckBetween(ps *Problems, path string, n, least, most int) bool {
	if n >= least && n <= most {
		return true
	}
	ps.Add(path, "A number between %d and %d is needed.", least, most)
	return false
}
