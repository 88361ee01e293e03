package verb

import (
	"context"
	"time"

	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
)

const (
	// keepKeys is how long a retry under an idempotency key is answered at least.
	keepKeys = 7 * 24 * time.Hour
	// pruneEvery is how often keys that are older go.
	pruneEvery = time.Hour
)

// keysAged is the job that forgets old keys.
type keysAged struct{}

// Kind of the job.
func (keysAged) Kind() string { return "verb.keys_aged" }

// rowsGrew is the job that looks how many rows there are now.
type rowsGrew struct{}

// Kind of the job.
func (rowsGrew) Kind() string { return "verb.rows_grew" }

// Register makes the queue forget old keys, and the database look at how its
// tables have grown.
func Register(q *jobs.Queue, d *database.DB) {
	jobs.Register(q, func(ctx context.Context, _ keysAged) error { return PruneKeys(ctx, d) })
	jobs.Every(q, pruneEvery, keysAged{})
	jobs.Register(q, func(ctx context.Context, _ rowsGrew) error { return d.Analyze(ctx) })
	jobs.Every(q, pruneEvery, rowsGrew{})
}

// PruneKeys forgets the idempotency keys that are older than seven days by the
// database's clock. A request under one of them is a new one from then on.
func PruneKeys(ctx context.Context, d *database.DB) error {
	_, err := database.Prune(ctx, d, "idempotency_keys", "created_at < ?", d.Now().Add(-keepKeys))
	return err
}
