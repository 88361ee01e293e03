package registration

import (
	"context"
	"errors"
	"time"

	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
)

// dropEvery is how often registrations that are over are deleted.
const dropEvery = time.Hour

// registrationsEnded is the job that deletes them.
type registrationsEnded struct{}

// Kind of the job.
func (registrationsEnded) Kind() string { return "registration.registrations_ended" }

// Register makes the queue delete what is over.
func (s *Service) Register(q *jobs.Queue) {
	jobs.Register(q, func(ctx context.Context, _ registrationsEnded) error { return s.DropEnded(ctx) })
	jobs.Every(q, dropEvery, registrationsEnded{})
}

// DropEnded deletes the registrations that nobody has confirmed in time, with all
// that was filled in, what is left of those that were, and their links.
func (s *Service) DropEnded(ctx context.Context) error {
	now := s.db.Now()
	_, links := database.Prune(ctx, s.db, "registration_links", "expires_at <= ?", now)
	_, registrations := database.Prune(ctx, s.db, "registrations", "expires_at <= ?", now)
	return errors.Join(links, registrations)
}
