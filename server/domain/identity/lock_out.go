package identity

import (
	"context"
	"fmt"

	"github.com/openlmp/openlmp/server/internal/database"
)

// LockOutPartnerTx ends the sessions, tokens and links of a partner's users, and
// of its customers': the partner is cancelled. Forget has to follow.
func LockOutPartnerTx(ctx context.Context, tx *database.Tx, partnerID string) error {
	const theirs = "user_id IN (SELECT id FROM users WHERE partner_id = ?)"
	for _, text := range []string{"DELETE FROM sessions WHERE " + theirs, "DELETE FROM password_links WHERE " + theirs} {
		if _, err := tx.Exec(ctx, text, partnerID); err != nil {
			return fmt.Errorf("identity: locking out: %w", err)
		}
	}
	_, err := tx.Exec(ctx, `UPDATE api_tokens SET revoked_at = ?, updated_at = ?, version = version + 1
		WHERE partner_id = ? AND revoked_at IS NULL`, tx.Now(), tx.Now(), partnerID)
	if err != nil {
		return fmt.Errorf("identity: locking out: %w", err)
	}
	return nil
}
