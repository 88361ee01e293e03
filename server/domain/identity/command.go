package identity

import (
	"context"
	"strings"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
)

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
			"There is no account %q that works, or more than one: write SLUG/ACCOUNT_NAME then.", account)
	}
	return a.viewer(enum.ViaCommand, "", nil), nil
}
