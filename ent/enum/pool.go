package enum

// PoolLevel is how much stock a pool has; derived from its stock and its threshold.
type PoolLevel string

// The levels of a pool.
const (
	// EnoughStock: its threshold or more, and not nothing.
	EnoughStock PoolLevel = "ENOUGH"
	// LowStock: less than its threshold.
	LowStock PoolLevel = "LOW"
	// NoStock: nothing is left.
	NoStock PoolLevel = "EMPTY"
)

// Values lists the levels.
func (PoolLevel) Values() []string {
	return []string{string(EnoughStock), string(LowStock), string(NoStock)}
}
