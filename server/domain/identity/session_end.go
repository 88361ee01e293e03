package identity

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// SessionEnd signs one of the viewer's browsers out. A session of somebody else is
// NotFound, as is one that has ended; ErrUnauthenticated when the session that asks has.
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
		if err == nil {
			err = askingTx(ctx, tx, v)
		}
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
// for the session that asks, which ends nothing once it has ended: ErrUnauthenticated.
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
		if err := askingTx(ctx, tx, v); err != nil {
			return done, err
		}
		if err := endOthersTx(ctx, tx, u.ID, v.SessionID); err != nil {
			return done, err
		}
		done.ID = u.ID
		return done, audit.RecordTx(ctx, tx, eventOf(u, "user.sessions_end", nil))
	})
}

// askingTx returns ErrUnauthenticated when the session that asks was ended since, by
// one that held the same lock before: what has ended ends nothing.
func askingTx(ctx context.Context, tx *database.Tx, v *viewer.Viewer) error {
	if v.SessionID == "" {
		return nil
	}
	var n int
	if err := tx.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM sessions WHERE id = ?", v.SessionID); err != nil {
		return fmt.Errorf("identity: reading a session: %w", err)
	}
	if n == 0 {
		return ErrUnauthenticated
	}
	return nil
}

// ending runs a verb that ends sessions. The feed of events tells their browsers.
func (s *Service) ending(ctx context.Context, call verb.Call, fn func(*database.Tx) (verb.Done[verb.None], error)) (verb.Done[verb.None], error) {
	done, err := verb.Run(ctx, s.db, call, fn)
	if err == nil {
		s.Forget()
	}
	return done, err
}
