package graph

import (
	"sync"
	"time"
)

// budget counts what each viewer asked for in the present minute. It counts the
// world's minutes, whatever clock the database runs on.
type budget struct {
	limit int
	wall  func() time.Time

	mu     sync.Mutex
	minute int64
	spent  map[string]int
}

func newBudget(limit int, wall func() time.Time) *budget {
	return &budget{limit: limit, wall: wall, spent: map[string]int{}}
}

// spend takes cost from what who has left in this minute. A request that does
// not fit takes nothing.
func (b *budget) spend(who string, cost int) (remaining int, resetAt time.Time, ok bool) {
	now := b.wall()
	minute := now.Unix() / 60
	resetAt = time.Unix((minute+1)*60, 0).UTC()
	b.mu.Lock()
	defer b.mu.Unlock()
	if minute != b.minute {
		b.minute = minute
		clear(b.spent)
	}
	spent := b.spent[who]
	if b.limit > 0 && spent+cost > b.limit {
		return max(0, b.limit-spent), resetAt, false
	}
	b.spent[who] = spent + cost
	return max(0, b.limit-spent-cost), resetAt, true
}
