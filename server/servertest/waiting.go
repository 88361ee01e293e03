package servertest

import "time"

// Waiting begins to watch the book's database; what it returns waits until n more
// transactions wait for others: for a row on PostgreSQL, for their turn to write
// on SQLite.
func (b *Book) Waiting() func(n int) {
	waiting := func() int64 {
		if b.DB.Dialect() != "postgres" {
			return b.DB.Writer().Stats().WaitCount
		}
		var n int64
		err := b.DB.QueryOne(b.t.Context(), []any{&n}, `SELECT count(DISTINCT l.pid) FROM pg_locks l
			JOIN pg_stat_activity a ON a.pid = l.pid WHERE a.datname = current_database() AND NOT l.granted`)
		if err != nil {
			b.t.Error(err)
		}
		return n
	}
	before := waiting()
	return func(n int) {
		b.t.Helper()
		look := time.NewTicker(2 * time.Millisecond)
		defer look.Stop()
		patience := time.After(20 * time.Second)
		for waiting() < before+int64(n) {
			select {
			case <-look.C:
			case <-patience:
				b.t.Errorf("%d transactions wait, not %d", waiting()-before, n)
				return
			}
		}
	}
}
