package registration

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/mail"
)

// What the page behind a link says when the link does nothing.
var (
	errUsed = domain.Refuse(domain.CodeConflict, "token",
		"This link has been used: the registration is complete. Look for the message with your account, or sign in.")
	errOver = domain.Refuse(domain.CodeNotFound, "token",
		"This link is over, or is not the whole link of the message. Register again.")
)

// MintLink makes a link to confirm a registration, for a mail that goes out, and
// returns its token. It works once, as long as the registration waits; links that
// were made before work too, until one of them is used.
func (s *Service) MintLink(ctx context.Context, registrationID string) (string, error) {
	ctx = acting(ctx)
	return database.InTx(ctx, s.db, func(tx *database.Tx) (string, error) {
		var expires time.Time
		err := tx.QueryOne(ctx, []any{&expires}, "SELECT expires_at FROM registrations WHERE id = ? AND expires_at > ? AND confirmed_at IS NULL",
			registrationID, tx.Now())
		if errors.Is(err, sql.ErrNoRows) {
			return "", fmt.Errorf("registration: it is over, or confirmed: %w", mail.ErrRefused) // not to be tried again
		}
		if err != nil {
			return "", fmt.Errorf("registration: making a link: %w", err)
		}
		var random [32]byte
		_, _ = rand.Read(random[:]) // never fails
		token := base64.RawURLEncoding.EncodeToString(random[:])
		return token, database.Insert(ctx, tx, "registration_links", []string{"id", "registration_id", "created_at", "expires_at"},
			[][]any{{digest(token), registrationID, tx.Now(), expires}})
	})
}

// digest is what is stored of a token. Tokens are random: they need no slow hash.
func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
