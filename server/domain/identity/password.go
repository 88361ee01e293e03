package identity

import (
	"context"
	_ "embed"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"
	"golang.org/x/sync/semaphore"
	"golang.org/x/text/unicode/norm"

	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/server/domain"
)

// The bounds of a password, in characters.
const (
	minPassword = 12
	maxPassword = 256
	// minOwn is what has to remain without the names that everyone can guess.
	minOwn = 8
)

//go:embed common_passwords.txt
var commonList string

// commonPasswords are long enough and still the first that are guessed.
var commonPasswords = func() map[string]bool {
	m := map[string]bool{}
	for _, line := range strings.Fields(commonList) {
		m[line] = true
	}
	return m
}()

// checkPassword notes why a password is refused; names are those that it may not
// consist of: account name, company.
func checkPassword(ps *domain.Problems, path, password string, names ...string) {
	n := utf8.RuneCountInString(password)
	switch {
	case !utf8.ValidString(password):
		ps.Add(path, "This has bytes that are no text.")
		return
	case n < minPassword:
		ps.Add(path, "A password has at least %d characters.", minPassword)
		return
	case n > maxPassword:
		ps.Add(path, "A password has at most %d characters.", maxPassword)
		return
	}
	folded := domain.Key(password)
	if commonPasswords[folded] || monotonous(folded) {
		ps.Add(path, "This password is one of the first that are guessed; choose another.")
		return
	}
	rest := folded
	for _, name := range append(names, "openlmp") {
		if name = domain.Key(name); utf8.RuneCountInString(name) >= 3 {
			rest = strings.ReplaceAll(rest, name, "")
		}
	}
	if rest != folded && utf8.RuneCountInString(rest) < minOwn {
		ps.Add(path, "This password is little more than a name that others know; choose another.")
	}
}

// monotonous: one short piece over and over, or characters in a row: abcabcabcabc,
// 1234567890123.
func monotonous(s string) bool {
	rs := []rune(s)
	for period := 1; period <= 4; period++ {
		same := true
		for i := period; i < len(rs) && same; i++ {
			same = rs[i] == rs[i-period]
		}
		if same {
			return true
		}
	}
	up, down := true, true
	for i := 1; i < len(rs); i++ {
		step := rs[i] - rs[i-1]
		around := rs[i] == '0' && rs[i-1] == '9' || rs[i] == '9' && rs[i-1] == '0'
		up, down = up && (step == 1 || around), down && (step == -1 || around)
	}
	return up || down
}

// cost of a hash; see argon2id. Raising it makes older hashes be made anew when
// their users sign in.
var cost = argon2id.Params{Memory: 19 * 1024, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

// hasher hashes passwords, two at a time: their memory is what an attacker would use up.
type hasher struct {
	turn *semaphore.Weighted
	// dummy is checked where there is no user, so that both take as long.
	dummy string
}

func newHasher() (*hasher, error) {
	dummy, err := argon2id.CreateHash("nobody has this password", &cost)
	if err != nil {
		return nil, fmt.Errorf("identity: hashing: %w", err)
	}
	return &hasher{turn: semaphore.NewWeighted(2), dummy: dummy}, nil
}

func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	if err := h.turn.Acquire(ctx, 1); err != nil {
		return "", err
	}
	defer h.turn.Release(1)
	out, err := argon2id.CreateHash(norm.NFKC.String(password), &cost)
	if err != nil {
		return "", fmt.Errorf("identity: hashing: %w", err)
	}
	return out, nil
}

// matches checks a password; no hash takes as long and matches nothing. weak
// tells that the hash cost less than new ones do.
func (h *hasher) matches(ctx context.Context, password string, hash *string) (ok, weak bool, err error) {
	against := h.dummy
	if hash != nil {
		against = *hash
	}
	if len(password) > 4*maxPassword {
		password = ""
	}
	if err := h.turn.Acquire(ctx, 1); err != nil {
		return false, false, err
	}
	defer h.turn.Release(1)
	ok, was, err := argon2id.CheckHash(norm.NFKC.String(password), against)
	if err != nil {
		return false, false, fmt.Errorf("identity: checking a password: %w", err)
	}
	weak = was.Memory < cost.Memory || was.Iterations < cost.Iterations || was.KeyLength < cost.KeyLength
	return ok && hash != nil, weak, nil
}

// HashPassword hashes a password for NewUser.PasswordHash.
func (s *Service) HashPassword(ctx context.Context, password string) (string, error) {
	return s.hasher.hash(ctx, password)
}

// Opens tells whether a password is that of all accounts with these names.
func (s *Service) Opens(ctx context.Context, password string, accounts ...string) (bool, error) {
	keys := make([]string, len(accounts))
	for i, name := range accounts {
		keys[i] = domain.Key(name)
	}
	users, err := s.db.User.Query().Where(user.AccountKeyIn(keys...), user.DeletedAtIsNil()).All(ctx)
	if err != nil {
		return false, fmt.Errorf("identity: accounts: %w", err)
	}
	checked := map[string]bool{} // those of a demonstration are alike
	for _, u := range users {
		if u.PasswordHash != nil && checked[*u.PasswordHash] {
			continue
		}
		ok, _, err := s.hasher.matches(ctx, password, u.PasswordHash)
		if err != nil || !ok {
			return false, err
		}
		checked[*u.PasswordHash] = true
	}
	return len(users) > 0, nil
}
