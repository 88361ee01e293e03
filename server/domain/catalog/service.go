// Package catalog is what can be licensed, and what partners make of it.
package catalog

import "github.com/openlmp/openlmp/server/internal/database"

// Service holds the verbs and reads of products and plans.
type Service struct{ db *database.DB }

// New makes the service.
func New(db *database.DB) *Service { return &Service{db: db} }
