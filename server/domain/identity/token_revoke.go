package identity

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/apitoken"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// TokenRevoke ends a token at once: one of the viewer's, or one of a user that an
// Administrator manages. One that is revoked stays so.
func (s *Service) TokenRevoke(ctx context.Context, id string) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	done, err := verb.Run(ctx, s.db, verb.Call{Name: "tokenRevoke", Input: id}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		t, err := tx.APIToken.Query().Where(apitoken.ID(id)).Only(ctx)
		if db.IsNotFound(err) {
			return done, domain.NotFound("input.id", "token")
		}
		if err != nil {
			return done, fmt.Errorf("identity: reading a token: %w", err)
		}
		if err := checkRevoke(v, t); err != nil {
			return done, err
		}
		done.ID = t.ID
		if t.RevokedAt != nil {
			return done, nil
		}
		if err := tx.APIToken.UpdateOneID(t.ID).SetRevokedAt(tx.Now()).Exec(ctx); err != nil {
			return done, fmt.Errorf("identity: revoking a token: %w", err)
		}
		return done, audit.RecordTx(ctx, tx, tokenEvent(t, "token.revoke", nil))
	})
	if err == nil {
		s.Forget()
	}
	return done, err
}

// checkRevoke: tokens of others do not exist but for the Administrators who
// manage their users. A company's status does not matter: ending access is
// always right.
func checkRevoke(v *viewer.Viewer, t *db.APIToken) error {
	if v.System {
		return nil
	}
	if t.UserID == v.UserID {
		if !v.Can(enum.TokensWrite) {
			return domain.Withheld(v, "input", "manage tokens", enum.TokensWrite)
		}
		return nil
	}
	if !endsTokens(v, t.PartnerID, t.CustomerID) {
		return domain.NotFound("input.id", "token")
	}
	return nil
}

// CanRevokeTokens tells whether v sees the tokens of a user and may revoke them.
func CanRevokeTokens(v *viewer.Viewer, u *db.User) bool {
	if u.ID == v.UserID {
		return v.Can(enum.TokensWrite)
	}
	return endsTokens(v, u.PartnerID, u.CustomerID)
}

// endsTokens tells whether v is an Administrator who manages the users of a partner,
// or of a customer of it: it sees their tokens and revokes them.
func endsTokens(v *viewer.Viewer, partnerID string, customerID *string) bool {
	c := Company{PartnerID: partnerID}
	if customerID != nil {
		c.CustomerID = *customerID
	}
	return v.Role == enum.Administrator && CheckManage(v, c) == nil
}
