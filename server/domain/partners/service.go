package partners

import "github.com/openlmp/openlmp/server/internal/database"

// Service is the area.
type Service struct{ db *database.DB }

// New makes the area's service.
func New(d *database.DB) *Service { return &Service{db: d} }
