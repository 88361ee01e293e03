package identity

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"math/big"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
)

// A token is written lmp_live_, 8 characters by which it is known, 43 that are
// secret and 6 that check the rest, so that secret scanners find it and a typing
// error needs no look-up.
const (
	tokenPrefix = "lmp_live_"
	publicSize  = 8
	secretSize  = 43 // 256 bits in base 62
	checkSize   = 6  // 32 bits
)

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// newToken makes a token and the part by which people know it.
func newToken() (token, hint string) {
	var public [6]byte
	var private [32]byte
	_, _ = rand.Read(public[:]) // it never fails
	_, _ = rand.Read(private[:])
	hint = tokenPrefix + inBase62(public[:], publicSize+1)[1:]
	body := hint + inBase62(private[:], secretSize)
	return body + checkOf(body), hint
}

// inBase62 writes bytes as exactly size digits, the lowest that are needed.
func inBase62(b []byte, size int) string {
	n, base, digit := new(big.Int).SetBytes(b), big.NewInt(62), new(big.Int)
	out := make([]byte, size)
	for i := size - 1; i >= 0; i-- {
		n.DivMod(n, base, digit)
		out[i] = base62[digit.Int64()]
	}
	return string(out)
}

func checkOf(body string) string {
	sum := crc32.ChecksumIEEE([]byte(body))
	return inBase62([]byte{byte(sum >> 24), byte(sum >> 16), byte(sum >> 8), byte(sum)}, checkSize)
}

// wellFormed tells whether text can be a token at all.
func wellFormed(token string) bool {
	at := len(token) - checkSize
	return len(token) == len(tokenPrefix)+publicSize+secretSize+checkSize &&
		strings.HasPrefix(token, tokenPrefix) && checkOf(token[:at]) == token[at:]
}

// TokenViewer returns who asks with an API token, or ErrUnauthenticated. The
// viewer is the caller's own to fill in, but for its permissions, which are shared.
func (s *Service) TokenViewer(ctx context.Context, bearer string) (*viewer.Viewer, error) {
	if !wellFormed(bearer) {
		return nil, ErrUnauthenticated
	}
	key, now := digest(bearer), s.db.Now()
	v, era := s.cache.get(key, now)
	if v != nil {
		return v, nil
	}
	var id, hash, scopes string
	var expires time.Time
	var revoked, used *time.Time
	a, err := oneAccount(ctx, s.db, "k.id, k.hash, k.scopes, k.expires_at, k.revoked_at, k.last_used_at, ",
		[]any{&id, &hash, &scopes, &expires, &revoked, &used}, "api_tokens k, ", "k.hash = ? AND u.id = k.user_id", key)
	if err != nil {
		return nil, err
	}
	if a == nil || subtle.ConstantTimeCompare([]byte(hash), []byte(key)) != 1 ||
		!a.works() || revoked != nil || !now.Before(expires) {
		return nil, ErrUnauthenticated
	}
	granted := []enum.Permission{}
	if err := json.Unmarshal([]byte(scopes), &granted); err != nil {
		return nil, fmt.Errorf("identity: the scopes of %s: %w", id, err)
	}
	if used == nil || now.Sub(*used) >= seenEvery {
		s.saw(ctx, "api_tokens", "last_used_at", id, a.user.ID)
	}
	v = a.viewer(enum.ViaAPI, id, granted)
	s.cache.put(key, *v, now, expires, era)
	return v, nil
}
