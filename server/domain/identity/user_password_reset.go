package identity

import (
	"context"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// UserPasswordReset sends a user a link to set a new password. The former one
// works until the link is used.
func (s *Service) UserPasswordReset(ctx context.Context, id string) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "userPasswordReset", Input: id}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		u, c, err := lockUserTx(ctx, tx, id)
		if err != nil {
			return done, err
		}
		if err := CheckManage(v, c.Company); err != nil && !own(v, u.ID) {
			return done, err
		}
		if !u.Enabled {
			return done, domain.Refuse(domain.CodeStateInvalid, "input.id", "The user is disabled; enable it first.")
		}
		if err := queueResetTx(ctx, tx, c.account(u)); err != nil {
			return done, err
		}
		done.ID = u.ID
		return done, audit.RecordTx(ctx, tx, eventOf(u, "user.password_reset", nil))
	})
}
