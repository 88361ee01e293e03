package database

import (
	"context"
	"sync"
)

// Counter remembers the statements that were sent in a context, for tests.
type Counter struct {
	mu    sync.Mutex
	texts []string
}

type counterKey struct{}

// WithCounter returns a context in which every statement is counted: Ent's, the
// hand-written and the queue's, in and out of transactions. Begin, commit and
// rollback are not statements.
func WithCounter(ctx context.Context) (context.Context, *Counter) {
	c := &Counter{}
	return context.WithValue(ctx, counterKey{}, c), c
}

// Count returns the number of statements so far.
func (c *Counter) Count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.texts)
}

// Texts returns the statements so far, in order.
func (c *Counter) Texts() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.texts...)
}

// Reset forgets the statements so far.
func (c *Counter) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.texts = nil
}

func count(ctx context.Context, query string) {
	c, ok := ctx.Value(counterKey{}).(*Counter)
	if !ok {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.texts = append(c.texts, query)
}
