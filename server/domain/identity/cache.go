package identity

import (
	"sync"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
)

// Viewers are kept this long at most, and so many of them.
const (
	cacheFor = 5 * time.Second
	cacheMax = 10_000
)

// cache keeps viewers by the hash of their credential. It is emptied by the
// world's time too: the clock of a test database may stand still.
type cache struct {
	mu      sync.Mutex
	entries map[string]cached
	// era rises when entries are dropped, so that a viewer that was read before
	// is not put back after.
	era int
}

type cached struct {
	viewer viewer.Viewer
	at     time.Time
	// until is when the session or token ends by itself.
	until time.Time
}

func newCache() *cache { return &cache{entries: map[string]cached{}} }

// get returns a viewer of the caller's own, and the era to put one in.
func (c *cache) get(key string, now time.Time) (*viewer.Viewer, int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.entries[key]
	if !ok || now.Before(e.at) || now.Sub(e.at) >= cacheFor || !now.Before(e.until) {
		return nil, c.era
	}
	v := e.viewer
	return &v, c.era
}

// put keeps a viewer that was read in era.
func (c *cache) put(key string, v viewer.Viewer, now, until time.Time, era int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if era != c.era {
		return
	}
	if len(c.entries) >= cacheMax {
		c.entries = map[string]cached{}
	}
	if len(c.entries) == 0 {
		time.AfterFunc(cacheFor, c.clear)
	}
	c.entries[key] = cached{v, now, until}
}

func (c *cache) clear() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.era++
	c.entries = map[string]cached{}
}
