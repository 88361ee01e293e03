package identity

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// SetPasswordInput is what the page behind a link gives.
type SetPasswordInput struct{ Token, Password, Address string }

// SetPassword sets the password of the user whom a link was made for. The link
// works once; all other links and all sessions of the user end with it. A link
// that is used, over or unknown is a problem at token, a poor password one at
// password, which leaves the link as it is.
func (s *Service) SetPassword(ctx context.Context, in SetPasswordInput) error {
	address := Network(in.Address)
	if err := s.byAddress.Take(address, s.db.Now()); err != nil {
		return err
	}
	dead := domain.Problems{domain.Invalid("token", "This link has been used or is over; ask for a new one.")}
	key := digest(in.Token)
	var expires time.Time
	a, err := oneAccount(ctx, s.db, "l.expires_at, ", []any{&expires},
		"password_links l, ", "l.id = ? AND u.id = l.user_id", key)
	if err != nil {
		return err
	}
	if a == nil || !a.works() || !s.db.Now().Before(expires) {
		return dead
	}
	s.byAddress.GiveBack(address)
	var ps domain.Problems
	checkPassword(&ps, "password", in.Password, a.user.AccountName, a.company)
	if err := ps.Err(); err != nil {
		return err
	}
	hash, err := s.hasher.hash(ctx, in.Password)
	if err != nil {
		return err
	}
	ctx = a.acting(ctx)
	_, err = database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		now := tx.Now()
		n, err := tx.Exec(ctx, `DELETE FROM password_links WHERE id = ? AND expires_at > ?`, key, now)
		if err != nil {
			return struct{}{}, fmt.Errorf("identity: using a link: %w", err)
		}
		if n == 0 {
			return struct{}{}, dead
		}
		if err := dropLinksTx(ctx, tx, a.user.ID); err != nil {
			return struct{}{}, err
		}
		if err := endSessionsTx(ctx, tx, a.user.ID); err != nil {
			return struct{}{}, err
		}
		n, err = tx.Exec(ctx, `UPDATE users SET password_hash = ?, updated_at = ?, version = version + 1
			WHERE id = ? AND enabled AND deleted_at IS NULL`, hash, now, a.user.ID)
		if err != nil {
			return struct{}{}, fmt.Errorf("identity: setting a password: %w", err)
		}
		if n == 0 {
			return struct{}{}, dead
		}
		return struct{}{}, audit.RecordTx(ctx, tx, eventOf(&a.user, "user.set_password", nil))
	})
	s.Forget()
	return err
}
