// Package licensing assigns plans and keeps the life of licenses. It owns
// assignments, licenses, license_transactions and unit_steps.
package licensing

import (
	"context"
	"log/slog"

	"github.com/openlmp/openlmp/server/internal/database"
)

// Service performs the verbs and reads of licensing.
type Service struct {
	db *database.DB
	// Forget makes requests ask anew who they come from; it runs after a customer
	// is disabled or enabled. It is set once by whoever builds the server, and may
	// be nil.
	Forget func()
	// ClockMoved makes this server see that the clock of a test database has moved.
	// It is set as Forget is, and may be nil.
	ClockMoved func(context.Context) error

	// chunk is how many due licenses one transaction deals with.
	chunk int
	// wake lets time act soon after tx, and wakeBulk the bulk verbs; nil until Register.
	wake, wakeBulk func(ctx context.Context, tx *database.Tx) error
	// Log gets what goes wrong behind requests; slog's default when nil.
	Log *slog.Logger
}

func (s *Service) log() *slog.Logger {
	if s.Log == nil {
		return slog.Default()
	}
	return s.Log
}

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d, chunk: dueChunk} }
