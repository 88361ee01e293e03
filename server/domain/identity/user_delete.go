package identity

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/domain/views"
	"github.com/openlmp/openlmp/server/internal/database"
)

// UserDelete deletes a user for good: names, addresses, sessions, links,
// tokens and views that were not shared are gone. The id stays, for the audit log.
func (s *Service) UserDelete(ctx context.Context, in domain.Versioned) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, ErrUnauthenticated
	}
	done, err := verb.Run(ctx, s.db, verb.Call{Name: "userDelete", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		u, c, err := lockUserTx(ctx, tx, in.ID)
		if err != nil {
			return done, err
		}
		if err := CheckManage(v, c.Company); err != nil {
			return done, err
		}
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, u.Version); err != nil {
			return done, err
		}
		if err := checkLastAdministratorTx(ctx, tx, u, "input.id"); err != nil {
			return done, err
		}
		if err := lockOutTx(ctx, tx, u.ID); err != nil {
			return done, err
		}
		if _, err := tx.Exec(ctx, "DELETE FROM api_tokens WHERE user_id = ?", u.ID); err != nil {
			return done, fmt.Errorf("identity: deleting tokens: %w", err)
		}
		if err := views.ForgetUserTx(ctx, tx, u.ID); err != nil {
			return done, err
		}
		err = tx.User.UpdateOneID(u.ID).SetAccountName("").SetAccountKey("").SetFirstName("").SetLastName("").SetEmail("").
			SetPhone("").SetSearch("").SetEnabled(false).ClearPasswordHash().SetDeletedAt(tx.Now()).Exec(ctx)
		if err != nil {
			return done, fmt.Errorf("identity: deleting a user: %w", err)
		}
		done.ID = u.ID
		return done, audit.RecordTx(ctx, tx, eventOf(u, "user.delete", nil))
	})
	if err == nil {
		s.Forget()
	}
	return done, err
}
