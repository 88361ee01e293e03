package graph

import (
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"
)

// kept remembers values by a text, up to a number of them and up to a sum of
// their sizes; what was not asked for longest is forgotten first.
type kept[V any] struct {
	mu    sync.Mutex
	lru   *simplelru.LRU[string, sized[V]]
	bytes int
	most  int
}

type sized[V any] struct {
	value V
	bytes int
}

func newKept[V any](entries, bytes int) (*kept[V], error) {
	k := &kept[V]{most: bytes}
	var err error
	k.lru, err = simplelru.NewLRU(entries, func(_ string, gone sized[V]) { k.bytes -= gone.bytes })
	return k, err
}

func (k *kept[V]) get(key string) (V, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	found, ok := k.lru.Get(key)
	return found.value, ok
}

// add remembers a value; one that is larger than all may be is not kept.
func (k *kept[V]) add(key string, value V, bytes int) {
	if bytes > k.most {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.lru.Remove(key)
	k.lru.Add(key, sized[V]{value, bytes})
	for k.bytes += bytes; k.bytes > k.most; {
		k.lru.RemoveOldest()
	}
}
