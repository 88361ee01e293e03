package identity

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
)

// maxSessionList is how many of a user's sessions are listed.
const maxSessionList = 100

// Session is a signed-in browser, as its user is told of it.
type Session struct {
	// ID is the hash of the cookie: it opens nothing.
	ID                               string
	CreatedAt, LastSeenAt, ExpiresAt time.Time
	UserAgent, Address               string
	// Current is the session that asks.
	Current bool
}

// Sessions lists where the viewer is signed in, the latest sign-in first; at most
// 100. A token is told of none.
func (s *Service) Sessions(ctx context.Context) ([]*Session, error) {
	v := viewer.From(ctx)
	if v == nil {
		return nil, ErrUnauthenticated
	}
	if v.SessionID == "" {
		return nil, nil // not at the console
	}
	now := s.db.Now()
	rows, err := s.db.Query(ctx, `SELECT id, created_at, last_seen_at, expires_at, user_agent, address FROM sessions
		WHERE user_id = ? AND expires_at > ? AND last_seen_at > ? ORDER BY created_at DESC, id LIMIT ?`,
		v.UserID, now, now.Add(-sessionIdle), maxSessionList)
	if err != nil {
		return nil, fmt.Errorf("identity: listing sessions: %w", err)
	}
	defer rows.Close()
	var out []*Session
	for rows.Next() {
		var at Session
		if err := rows.Scan(&at.ID, &at.CreatedAt, &at.LastSeenAt, &at.ExpiresAt, &at.UserAgent, &at.Address); err != nil {
			return nil, fmt.Errorf("identity: listing sessions: %w", err)
		}
		at.Current = at.ID == v.SessionID
		out = append(out, &at)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("identity: listing sessions: %w", err)
	}
	return out, rows.Close()
}
