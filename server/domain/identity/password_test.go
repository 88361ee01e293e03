package identity

import (
	"strings"
	"testing"

	"github.com/alexedwards/argon2id"

	"github.com/openlmp/openlmp/server/domain"
)

func TestCheckPassword(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, password string
		good           bool
	}{
		{"words are fine", "correct horse battery", true},
		{"another script counts characters", "пароль-из-слов", true},
		{"too short", "elevenchars", false},
		{"the shortest", "twelve-chars", true},
		{"the longest", strings.Repeat("lang ist gut", 21) + "ende", true},
		{"too long", strings.Repeat("lang ist gut", 22), false},
		{"not text", "\xff\xfe binary bytes", false},
		{"common", "password1234", false},
		{"common in another case", "PassWord1234", false},
		{"one character", "aaaaaaaaaaaaaaaa", false},
		{"one piece over and over", "abc1abc1abc1abc1", false},
		{"a row", "23456789012345", false},
		{"a row backwards", "zyxwvutsrqponm", false},
		{"the account name and a year", "Northwind-2026", false},
		{"the company and a year", "acme tools 2026", false},
		{"the account name in a long one", "northwind sails at dawn", true},
		{"the product's name", "openlmp12345", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var ps domain.Problems
			checkPassword(&ps, "password", c.password, "northwind", "Acme Tools")
			if (len(ps) == 0) != c.good {
				t.Errorf("%q: %v", c.password, ps)
			}
		})
	}
}

func TestHasher(t *testing.T) {
	t.Parallel()
	h, err := newHasher()
	if err != nil {
		t.Fatal(err)
	}
	hash, err := h.hash(t.Context(), "correct horse battery")
	if err != nil {
		t.Fatal(err)
	}
	if p, _, _, err := argon2id.DecodeHash(hash); err != nil || p.Memory != 19*1024 || p.Iterations != 2 || p.Parallelism != 1 {
		t.Errorf("the hash costs %+v, %v", p, err)
	}
	old, err := argon2id.CreateHash("correct horse battery", &argon2id.Params{Memory: 1024, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, password string
		hash           *string
		ok, weak       bool
	}{
		{"right", "correct horse battery", &hash, true, false},
		{"wrong", "correct horse staple", &hash, false, false},
		{"empty", "", &hash, false, false},
		{"huge", strings.Repeat("x", 1<<20), &hash, false, false},
		{"right for a hash that cost less", "correct horse battery", &old, true, true},
		{"no hash", "nobody has this password", nil, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			ok, weak, err := h.matches(t.Context(), c.password, c.hash)
			if ok != c.ok || weak != c.weak || err != nil {
				t.Errorf("got %v, %v, %v", ok, weak, err)
			}
		})
	}
}
