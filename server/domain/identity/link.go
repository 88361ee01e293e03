package identity

import (
	"context"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/server/internal/database"
)

// How long a link to set a password works.
const (
	// NewAccountLink is for the first password of a new account.
	NewAccountLink = 7 * 24 * time.Hour
	// ResetLink is for a new password.
	ResetLink = 24 * time.Hour
)

// MintLinkTx makes a single-use link to set a password and returns the token that
// goes into it. Links that were made before work until one of them is used.
func MintLinkTx(ctx context.Context, tx *database.Tx, userID string, validFor time.Duration) (string, error) {
	token, now := secret(), tx.Now()
	if _, err := tx.Exec(ctx, "DELETE FROM password_links WHERE user_id = ? AND expires_at <= ?", userID, now); err != nil {
		return "", fmt.Errorf("identity: dropping old links: %w", err)
	}
	err := database.Insert(ctx, tx, "password_links", []string{"id", "user_id", "created_at", "expires_at"},
		[][]any{{digest(token), userID, now, now.Add(validFor)}})
	if err != nil {
		return "", err
	}
	return token, nil
}

// MintLink makes the link for a mail that goes out, or for a command that prints
// it: valid for NewAccountLink where the user has no password yet, else for
// ResetLink.
func (s *Service) MintLink(ctx context.Context, userID string) (string, error) {
	return database.InTx(ctx, s.db, func(tx *database.Tx) (string, error) {
		var fresh bool
		err := tx.QueryOne(ctx, []any{&fresh}, "SELECT password_hash IS NULL FROM users WHERE id = ? AND deleted_at IS NULL", userID)
		if err != nil {
			return "", fmt.Errorf("identity: making a link: %w", err)
		}
		validFor := ResetLink
		if fresh {
			validFor = NewAccountLink
		}
		return MintLinkTx(ctx, tx, userID, validFor)
	})
}

// dropLinksTx ends all links of a user.
func dropLinksTx(ctx context.Context, tx *database.Tx, userID string) error {
	if _, err := tx.Exec(ctx, "DELETE FROM password_links WHERE user_id = ?", userID); err != nil {
		return fmt.Errorf("identity: ending links: %w", err)
	}
	return nil
}
