package identity

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
)

// maxUserAgent and maxAddress are how many bytes are stored of what tells a session
// from the others.
const (
	maxUserAgent = 256
	maxAddress   = 64
)

// SignInInput is what a sign-in gives.
type SignInInput struct {
	AccountName, Password string
	// Channel is the slug of the Tier 1; not needed for a name that is the only
	// one on the server.
	Channel string
	// Address is where the request comes from, UserAgent what the browser calls itself.
	Address, UserAgent string
}

// SignedIn is a new session.
type SignedIn struct {
	// Cookie is the secret that the browser keeps.
	Cookie    string
	ExpiresAt time.Time
	UserID    string
}

// SignIn begins a session. It returns ErrWrong whatever of the credentials is
// wrong, after the same time, and Throttled after too many failures.
func (s *Service) SignIn(ctx context.Context, in SignInInput) (SignedIn, error) {
	now := s.db.Now()
	address := Network(in.Address)
	if err := s.byAddress.Take(address, now); err != nil {
		return SignedIn{}, err
	}
	// Counted as it is typed, so that the count does not tell what exists.
	channel := strings.ToLower(strings.TrimSpace(in.Channel))
	key := digest(channel, domain.Key(in.AccountName))
	pair := digest(key, address)
	if err := s.byPair.Take(pair, now); err != nil {
		s.log.WarnContext(ctx, "sign-in throttled", "address", in.Address)
		return SignedIn{}, err
	}
	stranger := !s.known.Contains(pair)
	if stranger {
		if err := s.byAccount.Take(key, now); err != nil {
			s.log.WarnContext(ctx, "sign-in throttled", "address", in.Address, "tries", "from many networks")
			return SignedIn{}, err
		}
	}
	a, err := findAccount(ctx, s.db, in.AccountName, channel)
	if err != nil {
		return SignedIn{}, err
	}
	var hash *string
	if a != nil {
		hash = a.user.PasswordHash
	}
	ok, weak, err := s.hasher.matches(ctx, in.Password, hash)
	if err != nil {
		return SignedIn{}, err
	}
	if !ok || !a.works() {
		s.log.WarnContext(ctx, "sign-in refused", "account", accountLogged(a), "address", in.Address)
		return SignedIn{}, ErrWrong
	}
	if stranger {
		s.byAccount.GiveBack(key)
	}
	s.known.Add(pair, struct{}{})
	s.byPair.GiveBack(pair)
	s.byAddress.GiveBack(address)
	next := *hash
	if weak {
		if next, err = s.hasher.hash(ctx, in.Password); err != nil {
			return SignedIn{}, err
		}
	}
	return s.begin(a.acting(ctx), a, next, in)
}

// begin writes the session, unless the account was locked or its password
// changed meanwhile.
func (s *Service) begin(ctx context.Context, a *account, hash string, in SignInInput) (SignedIn, error) {
	return database.InTx(ctx, s.db, func(tx *database.Tx) (SignedIn, error) {
		now := tx.Now()
		// Customer, sessions, user: the order in which every verb locks them.
		if s.OnSignIn != nil {
			if err := s.OnSignIn(ctx, tx, &a.user); err != nil {
				return SignedIn{}, err
			}
		}
		n, err := tx.Exec(ctx, `UPDATE users SET last_seen_at = ?, password_hash = ?
			WHERE id = ? AND password_hash = ? AND enabled AND deleted_at IS NULL`,
			now, hash, a.user.ID, *a.user.PasswordHash)
		if err != nil {
			return SignedIn{}, fmt.Errorf("identity: signing in: %w", err)
		}
		if n == 0 {
			return SignedIn{}, ErrWrong
		}
		out := SignedIn{Cookie: secret(), ExpiresAt: now.Add(sessionLife), UserID: a.user.ID}
		err = database.Insert(ctx, tx, "sessions", []string{"id", "user_id", "created_at", "last_seen_at", "expires_at", "user_agent", "address"},
			[][]any{{digest(out.Cookie), a.user.ID, now, now, out.ExpiresAt, cut(in.UserAgent, maxUserAgent), cut(in.Address, maxAddress)}})
		if err != nil {
			return SignedIn{}, err
		}
		return out, audit.RecordTx(ctx, tx, eventOf(&a.user, audit.SignIn, nil))
	})
}

// cut keeps what can be stored and read of a text that a stranger sent, up to a
// number of bytes.
func cut(text string, most int) string {
	if len(text) > most {
		text = text[:most]
	}
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || unicode.IsControl(r) {
			return -1
		}
		return r
	}, text)
}

// accountLogged names an account in the log; a name that is nobody's may be a
// password typed into the wrong field.
func accountLogged(a *account) string {
	if a == nil {
		return "unknown"
	}
	return a.user.ID
}
