// Package registration lets those become customers who are none yet: by a key that
// their partner sold them, or by a trial form.
package registration

import (
	"context"
	"log/slog"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/vault"
)

// Service is the area.
type Service struct {
	db    *database.DB
	vault *vault.Vault
	log   *slog.Logger

	// byAddress counts requests from a network, misses the unknown keys and forms
	// among them, byEmail and byOffer requests that send a mail.
	byAddress, misses, byEmail, byOffer *identity.Throttle
}

// How many requests are borne in a window.
const (
	requestsPerAddress = 60
	missesPerAddress   = 10
	mailsPerEmail      = 3
	mailsPerOffer      = 60
)

// New makes the service. Without a vault keys are neither generated nor read; log
// is slog's default when nil.
func New(d *database.DB, v *vault.Vault, log *slog.Logger) *Service {
	if log == nil {
		log = slog.Default()
	}
	return &Service{
		db: d, vault: v, log: log,
		byAddress: identity.NewThrottle(requestsPerAddress), misses: identity.NewThrottle(missesPerAddress),
		byEmail: identity.NewThrottle(mailsPerEmail), byOffer: identity.NewThrottle(mailsPerOffer),
	}
}

// acting is the context in which a stranger's request is carried out: the rows
// that it reaches are those that its key, form or link leads to.
func acting(ctx context.Context) context.Context {
	return viewer.System(ctx, "registration", enum.ViaSystem)
}
