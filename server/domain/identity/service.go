// Package identity is who signs in, and what they may do.
package identity

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ErrUnauthenticated: the session or token does not exist, has ended, or its user
// is locked out; which of these is not told.
var ErrUnauthenticated = verb.ErrUnauthenticated

// ErrWrong: account name and password do not fit, or the account cannot be used;
// which of these is not told.
var ErrWrong = errors.New("identity: account name or password is wrong")

// Service is the area.
type Service struct {
	db     *database.DB
	log    *slog.Logger
	hasher *hasher
	cache  *cache

	// byPair, byAccount and byAddress count failures of signing in, resets the links
	// asked for.
	byPair, byAccount, byAddress, resets *Throttle
	// known are the accounts and networks that signed in together, the latest of them.
	known *lru.Cache[string, struct{}]

	// OnSignIn runs in the transaction of each sign-in, for what begins with it.
	// It is set once, before the first, by whoever builds the server.
	OnSignIn func(ctx context.Context, tx *database.Tx, user *db.User) error
}

// New makes the area's service; log gets the failures of signing in, and is
// slog's default when nil.
func New(d *database.DB, log *slog.Logger) (*Service, error) {
	if log == nil {
		log = slog.Default()
	}
	h, err := newHasher()
	if err != nil {
		return nil, err
	}
	known, err := lru.New[string, struct{}](maxWindows)
	if err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	return &Service{
		db: d, log: log, hasher: h, cache: newCache(),
		byPair: NewThrottle(failuresPerPair), byAccount: NewThrottle(failuresPerAccount),
		byAddress: NewThrottle(failuresPerAddress), resets: NewThrottle(resetsPerAccount), known: known,
	}, nil
}

// Forget makes every request ask the database anew who it comes from. Whoever
// changes what viewers may do calls it after the transaction: users, tokens, and
// the status of partners and customers.
func (s *Service) Forget() { s.cache.clear() }
