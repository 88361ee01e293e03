package identity

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
)

func TestCache(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	later := start.Add(time.Hour)
	has := func(c *cache, now time.Time) bool {
		v, _ := c.get("a", now)
		return v != nil
	}
	t.Run("an entry lasts five seconds, and no longer than its session", func(t *testing.T) {
		t.Parallel()
		c := newCache()
		c.put("a", viewer.Viewer{}, start, later, 0)
		if !has(c, start.Add(cacheFor-1)) || has(c, start.Add(cacheFor)) || has(c, start.Add(-1)) {
			t.Error("it lasts longer or shorter")
		}
		c.put("a", viewer.Viewer{}, start, start.Add(time.Second), 0)
		if has(c, start.Add(time.Second)) {
			t.Error("it outlives its session")
		}
	})
	t.Run("what was read before a change is not put back after it", func(t *testing.T) {
		t.Parallel()
		c := newCache()
		_, era := c.get("a", start)
		c.clear()
		c.put("a", viewer.Viewer{}, start, later, era)
		if has(c, start) {
			t.Error("it was put back")
		}
	})
	t.Run("it empties while a test clock stands still", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := newCache()
			c.put("a", viewer.Viewer{}, start, later, 0)
			<-time.After(cacheFor - 1)
			if !has(c, start) {
				t.Error("too early")
			}
			<-time.After(2)
			if has(c, start) {
				t.Error("it did not")
			}
		})
	})
	t.Run("it is bounded", func(t *testing.T) {
		t.Parallel()
		c := newCache()
		for i := range cacheMax + 1 {
			c.put(string(rune(i)), viewer.Viewer{}, start, later, 0)
		}
		if len(c.entries) > cacheMax {
			t.Errorf("%d entries", len(c.entries))
		}
	})
}
