package identity

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// maxSessionList is how many of a user's sessions are listed, maxUserAgent and
// maxAddress how many bytes are stored of what they tell.
const (
	maxSessionList = 100
	maxUserAgent   = 256
	maxAddress     = 64
)

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

// SessionEnd signs one of the viewer's browsers out. A session of somebody else is
// NotFound, as is one that has ended.
func (s *Service) SessionEnd(ctx context.Context, id string) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	if v.SessionID == "" {
		return verb.Done[verb.None]{}, domain.Forbidden("input", "A token ends no sessions of its own user; sign in for that.")
	}
	return s.ending(ctx, verb.Call{Name: "sessionEnd", Input: id}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		u, _, err := lockUserTx(ctx, tx, v.UserID)
		if err != nil {
			return done, err
		}
		n, err := tx.Exec(ctx, "DELETE FROM sessions WHERE id = ? AND user_id = ?", id, u.ID)
		if err != nil {
			return done, fmt.Errorf("identity: ending a session: %w", err)
		}
		if n == 0 {
			return done, domain.NotFound("input.id", "session")
		}
		done.ID = id
		return done, audit.RecordTx(ctx, tx, eventOf(u, "user.sessions_end", nil))
	})
}

// UserSessionsEnd signs a user out everywhere: one whom the viewer manages, whatever
// becomes of their company, since ending access is always right; or the viewer, but
// for the session that asks.
func (s *Service) UserSessionsEnd(ctx context.Context, userID string) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	return s.ending(ctx, verb.Call{Name: "userSessionsEnd", Input: userID}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		u, c, err := lockUserTx(ctx, tx, userID)
		if err != nil {
			return done, err
		}
		if err := CheckManage(v, Company{PartnerID: c.PartnerID, CustomerID: c.CustomerID}); err != nil && !own(v, u.ID) {
			return done, err
		}
		if err := endOthersTx(ctx, tx, u.ID, v.SessionID); err != nil {
			return done, err
		}
		done.ID = u.ID
		return done, audit.RecordTx(ctx, tx, eventOf(u, "user.sessions_end", nil))
	})
}

// ending runs a verb that ends sessions. The feed of events tells their browsers.
func (s *Service) ending(ctx context.Context, call verb.Call, fn func(*database.Tx) (verb.Done[verb.None], error)) (verb.Done[verb.None], error) {
	done, err := verb.Run(ctx, s.db, call, fn)
	if err == nil {
		s.Forget()
	}
	return done, err
}
