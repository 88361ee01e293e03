// Package licensing assigns plans and keeps the life of licences. It owns
// assignments, licenses and license_transactions.
package licensing

import (
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service performs the verbs and reads of licensing.
type Service struct {
	db *database.DB
	// Forget makes requests ask anew who they come from; it runs after a customer
	// is disabled or enabled. It is set once by whoever builds the server, and may
	// be nil.
	Forget func()
}

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }
