package identity

import (
	"context"
	"fmt"
	"strings"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// PrintedLink is a link to set a password that an operator hands on.
type PrintedLink struct{ Token, Channel, Lasts string }

// PrintLink makes a link for the account that a command names, as CommandViewer finds
// it: for a user who could not be sent one. The former password works until it is used.
func (s *Service) PrintLink(ctx context.Context, path, account string) (PrintedLink, error) {
	v, err := s.CommandViewer(ctx, path, account)
	if err != nil {
		return PrintedLink{}, err
	}
	return database.InTx(ctx, s.db, func(tx *database.Tx) (PrintedLink, error) {
		u, err := tx.User.Get(ctx, v.UserID)
		if err != nil {
			return PrintedLink{}, fmt.Errorf("identity: user: %w", err)
		}
		link, lasts := PrintedLink{Channel: v.Channel, Lasts: "24 hours"}, ResetLink
		if u.PasswordHash == nil {
			link.Lasts, lasts = "7 days", NewAccountLink
		}
		if link.Token, err = MintLinkTx(ctx, tx, u.ID, lasts); err != nil {
			return PrintedLink{}, err
		}
		return link, audit.RecordTx(ctx, tx, eventOf(u, "user.password_reset", nil))
	})
}

// CommandViewer returns the user whom a command acts for: ACCOUNT_NAME, or
// SLUG/ACCOUNT_NAME where several channels have the name. It is NotFound at path
// for every name that does not lead to one account that works.
func (s *Service) CommandViewer(ctx context.Context, path, account string) (*viewer.Viewer, error) {
	channel, name, ok := strings.Cut(account, "/")
	if !ok {
		channel, name = "", account
	}
	a, err := findAccount(ctx, s.db, name, strings.ToLower(channel))
	if err != nil {
		return nil, err
	}
	if a == nil || !a.works() {
		return nil, domain.Refuse(domain.CodeNotFound, path,
			"No account that works is named %q, or several channels have the name. Account names are in the console under Users; "+
				"write SLUG/ACCOUNT_NAME to name the channel.", account)
	}
	return a.viewer(enum.ViaCommand, "", nil), nil
}
