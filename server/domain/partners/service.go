// Package partners is the channel: Tier 1 companies and the MSPs and resellers
// below them.
package partners

import "github.com/openlmp/openlmp/server/internal/database"

// Service holds the verbs and reads of partner companies.
type Service struct {
	db *database.DB
	// Forget makes requests ask anew who they come from; it runs after a change of
	// what a partner's users may do. It is set once by whoever builds the server,
	// and may be nil.
	Forget func()
}

// New makes the service.
func New(d *database.DB) *Service { return &Service{db: d} }

func (s *Service) forget() {
	if s.Forget != nil {
		s.Forget()
	}
}
