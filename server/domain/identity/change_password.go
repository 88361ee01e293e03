package identity

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ChangePasswordInput is what somebody gives who is signed in and wants another
// password.
type ChangePasswordInput struct{ Cookie, Current, Password string }

// ChangePassword sets the password of the user whose session it is, and who knows the
// present one. All other sessions and all links of the user end; this session goes
// on. It returns ErrUnauthenticated without a session that lasts, Throttled after too
// many wrong passwords, and problems at current and password.
func (s *Service) ChangePassword(ctx context.Context, in ChangePasswordInput) error {
	key, now := digest(in.Cookie), s.db.Now()
	a, _, _, err := s.lookUp(ctx, key, now)
	if err != nil {
		return err
	}
	// Whoever finds an open session shall not try passwords at it.
	tries := digest("change password", a.user.ID)
	if err := s.byPair.Take(tries, now); err != nil {
		return err
	}
	ok, _, err := s.hasher.matches(ctx, in.Current, a.user.PasswordHash)
	if err != nil {
		return err
	}
	if !ok {
		return domain.Problems{domain.Invalid("current", "This is not your present password.")}
	}
	s.byPair.GiveBack(tries)
	var ps domain.Problems
	checkPassword(&ps, "password", in.Password, a.user.AccountName, a.company)
	if in.Password == in.Current {
		ps.Add("password", "This is your present password; choose another.")
	}
	if err := ps.Err(); err != nil {
		return err
	}
	hash, err := s.hasher.hash(ctx, in.Password)
	if err != nil {
		return err
	}
	ctx = a.acting(ctx)
	_, err = database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		if err := dropLinksTx(ctx, tx, a.user.ID); err != nil {
			return struct{}{}, err
		}
		if err := endOthersTx(ctx, tx, a.user.ID, key); err != nil {
			return struct{}{}, err
		}
		n, err := tx.Exec(ctx, `UPDATE users SET password_hash = ?, updated_at = ?, version = version + 1
			WHERE id = ? AND password_hash = ? AND enabled AND deleted_at IS NULL`, hash, tx.Now(), a.user.ID, *a.user.PasswordHash)
		if err != nil {
			return struct{}{}, fmt.Errorf("identity: changing a password: %w", err)
		}
		if n == 0 { // somebody else changed it meanwhile
			return struct{}{}, ErrUnauthenticated
		}
		return struct{}{}, audit.RecordTx(ctx, tx, eventOf(&a.user, "user.set_password", nil))
	})
	s.Forget()
	return err
}
