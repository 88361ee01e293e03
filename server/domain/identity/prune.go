package identity

import (
	"context"
	"errors"
	"time"

	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/jobs"
)

// dropEvery is how often sessions and links that are over are deleted.
const dropEvery = time.Hour

// credentialsEnded is the job that deletes them.
type credentialsEnded struct{}

// Kind of the job.
func (credentialsEnded) Kind() string { return "identity.credentials_ended" }

// Register makes the queue delete what is over.
func (s *Service) Register(q *jobs.Queue) {
	jobs.Register(q, func(ctx context.Context, _ credentialsEnded) error { return s.DropEnded(ctx) })
	jobs.Every(q, dropEvery, credentialsEnded{})
}

// DropEnded deletes the sessions and links of everybody that are over for good.
// API tokens stay: their owners read when one ended.
func (s *Service) DropEnded(ctx context.Context) error {
	now := s.db.Now()
	_, sessions := database.Prune(ctx, s.db, "sessions", "expires_at <= ? OR last_seen_at <= ?", now, now.Add(-sessionIdle))
	_, links := database.Prune(ctx, s.db, "password_links", "expires_at <= ?", now)
	return errors.Join(sessions, links)
}
