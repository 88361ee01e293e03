package identity

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// How long a session lives.
const (
	// sessionLife is how long at most.
	sessionLife = 12 * time.Hour
	// sessionIdle is how long without a request.
	sessionIdle = 30 * time.Minute
	// seenEvery is how often at most the time of the last request is written.
	seenEvery = time.Minute
	// seenPatience is how long that may wait for other writers.
	seenPatience = 500 * time.Millisecond
)

// secret makes a value of 256 random bits.
func secret() string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // it never fails
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// digest is what is stored of a secret. Secrets are random: they need no slow hash.
func digest(parts ...string) string {
	h := sha256.New()
	for i, p := range parts {
		if i > 0 {
			h.Write([]byte{0})
		}
		h.Write([]byte(p))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// SessionViewer returns who asks with a session's cookie, or ErrUnauthenticated.
// The viewer is the caller's own to fill in, but for its permissions, which are
// shared.
func (s *Service) SessionViewer(ctx context.Context, cookie string) (*viewer.Viewer, error) {
	if cookie == "" || len(cookie) > 128 {
		return nil, ErrUnauthenticated
	}
	key, now := digest(cookie), s.db.Now()
	v, era := s.cache.get(key, now)
	if v != nil {
		return v, nil
	}
	a, end, err := s.session(ctx, key, now)
	if err != nil {
		return nil, err
	}
	v = a.viewer(enum.ViaConsole, "", nil)
	v.SessionID = key
	s.cache.put(key, *v, now, end, era)
	return v, nil
}

// SessionLives tells whether a session still lets its user in. Unlike a request, the
// question is no use of it.
func (s *Service) SessionLives(ctx context.Context, cookie string) (bool, error) {
	_, _, _, err := s.lookUp(ctx, digest(cookie), s.db.Now())
	if errors.Is(err, ErrUnauthenticated) {
		return false, nil
	}
	return err == nil, err
}

// lookUp reads a session that lets its user in, when it was last used, and when it
// ends at the latest.
func (s *Service) lookUp(ctx context.Context, key string, now time.Time) (a *account, seen, expires time.Time, err error) {
	a, err = oneAccount(ctx, s.db, "s.last_seen_at, s.expires_at, ", []any{&seen, &expires},
		"sessions s, ", "s.id = ? AND u.id = s.user_id", key)
	if err == nil && (a == nil || !a.works() || !now.Before(expires) || now.Sub(seen) >= sessionIdle) {
		err = ErrUnauthenticated
	}
	return a, seen, expires, err
}

// session reads a session and notes that it was used. end is when it ends unless
// it is used again.
func (s *Service) session(ctx context.Context, key string, now time.Time) (a *account, end time.Time, err error) {
	a, seen, expires, err := s.lookUp(ctx, key, now)
	if err != nil {
		return nil, end, err
	}
	if now.Sub(seen) >= seenEvery {
		s.saw(ctx, "sessions", "last_seen_at", key, a.user.ID)
		seen = now
	}
	if end = seen.Add(sessionIdle); expires.Before(end) {
		end = expires
	}
	return a, end, nil
}

// saw notes that a credential and its user were used. Reading does not fail, and
// does not wait long, for that.
func (s *Service) saw(ctx context.Context, table, column, id, userID string) {
	ctx, cancel := context.WithTimeout(ctx, seenPatience)
	defer cancel()
	_, err := database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		now := tx.Now()
		if _, err := tx.Exec(ctx, "UPDATE "+table+" SET "+column+" = ? WHERE id = ?", now, id); err != nil {
			return struct{}{}, err
		}
		_, err := tx.Exec(ctx, "UPDATE users SET last_seen_at = ? WHERE id = ?", now, userID)
		return struct{}{}, err
	})
	if err != nil {
		s.log.WarnContext(ctx, "the time of the last request was not written", "user", userID, "error", err)
	}
}

// SignOut ends a session; one that has ended already is no error.
func (s *Service) SignOut(ctx context.Context, cookie string) error {
	key := digest(cookie)
	a, err := oneAccount(ctx, s.db, "", nil, "sessions s, ", "s.id = ? AND u.id = s.user_id", key)
	if err != nil || a == nil {
		return err
	}
	ctx = a.acting(ctx)
	_, err = database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		n, err := tx.Exec(ctx, "DELETE FROM sessions WHERE id = ?", key)
		if err != nil {
			return struct{}{}, fmt.Errorf("identity: signing out: %w", err)
		}
		if n == 0 {
			return struct{}{}, nil
		}
		return struct{}{}, audit.RecordTx(ctx, tx, eventOf(&a.user, "user.sign_out", nil))
	})
	s.Forget()
	return err
}

// endSessionsTx ends all sessions of a user.
func endSessionsTx(ctx context.Context, tx *database.Tx, userID string) error {
	return endOthersTx(ctx, tx, userID, "")
}

// endOthersTx ends all sessions of a user but one.
func endOthersTx(ctx context.Context, tx *database.Tx, userID, but string) error {
	if _, err := tx.Exec(ctx, "DELETE FROM sessions WHERE user_id = ? AND id <> ?", userID, but); err != nil {
		return fmt.Errorf("identity: ending sessions: %w", err)
	}
	return nil
}
