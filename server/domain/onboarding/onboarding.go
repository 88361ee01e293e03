// Package onboarding holds the verbs that span areas: a customer with its user
// and plans, a partner with its stock, the import, the demonstration data. It
// owns no table.
package onboarding

import (
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service performs the verbs of onboarding.
type Service struct {
	db *database.DB
	// Forget makes requests ask anew who they come from; it runs after a partner
	// is cancelled. It is set once by whoever builds the server, and may be nil.
	Forget func()
}

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }
