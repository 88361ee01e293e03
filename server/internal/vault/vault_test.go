package vault_test

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/openlmp/openlmp/server/internal/vault"
)

func open(t *testing.T, secret []byte) *vault.Vault {
	t.Helper()
	v, err := vault.New(secret)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestVault(t *testing.T) {
	t.Parallel()
	one := open(t, bytes.Repeat([]byte{1}, vault.Size))
	two := open(t, bytes.Repeat([]byte{2}, vault.Size))
	const value = "AB-CDEF"
	sealed := one.Seal(value, "row-1")
	t.Run("what_is_sealed_opens_for_its_row_and_secret_alone", func(t *testing.T) {
		t.Parallel()
		if got, err := one.Open(sealed, "row-1"); err != nil || got != value {
			t.Errorf("%q, %v", got, err)
		}
		if strings.Contains(sealed, value) || sealed == one.Seal(value, "row-1") {
			t.Error("it can be read, or compared")
		}
		for name, open := range map[string]func() (string, error){
			"another row":    func() (string, error) { return one.Open(sealed, "row-2") },
			"another secret": func() (string, error) { return two.Open(sealed, "row-1") },
			"nothing":        func() (string, error) { return one.Open("", "row-1") },
			"a changed one":  func() (string, error) { return one.Open("A"+sealed[1:len(sealed)-1]+"x", "row-1") },
			"no base 64":     func() (string, error) { return one.Open("!", "row-1") },
		} {
			if got, err := open(); !errors.Is(err, vault.ErrClosed) || got != "" {
				t.Errorf("%s: %q, %v", name, got, err)
			}
		}
	})
	t.Run("a_hash_is_the_same_for_one_secret_alone", func(t *testing.T) {
		t.Parallel()
		hash := one.Hash(value)
		if again := one.Hash(value); again != hash || hash == one.Hash("AB-CDEG") || hash == two.Hash(value) {
			t.Error("it does not find what it was made of")
		}
	})
	t.Run("a_short_secret_is_refused", func(t *testing.T) {
		t.Parallel()
		if _, err := vault.New(make([]byte, vault.Size-1)); err == nil {
			t.Error("it was taken")
		}
	})
}

func TestParseSecret(t *testing.T) {
	t.Parallel()
	secret := bytes.Repeat([]byte{0xfb, 0xff}, vault.Size/2)
	for _, s := range []string{
		hex.EncodeToString(secret), strings.ToUpper(hex.EncodeToString(secret)),
		base64.StdEncoding.EncodeToString(secret), base64.RawURLEncoding.EncodeToString(secret),
		" " + base64.URLEncoding.EncodeToString(secret) + "\n",
	} {
		if got, err := vault.ParseSecret(s); err != nil || !bytes.Equal(got, secret) {
			t.Errorf("%q: %x, %v", s, got, err)
		}
	}
	for _, s := range []string{"", "password", base64.StdEncoding.EncodeToString(secret[1:]), hex.EncodeToString(append(secret, 0))} {
		if got, err := vault.ParseSecret(s); err == nil {
			t.Errorf("%q is taken for %x", s, got)
		}
	}
}

func TestFileSecret(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "lmp.db.secret")
	t.Run("many_at_once_have_the_one_that_was_made", func(t *testing.T) {
		got := make([][]byte, 8)
		var all sync.WaitGroup
		for i := range got {
			all.Go(func() {
				secret, err := vault.FileSecret(path)
				if err != nil {
					t.Error(err)
				}
				got[i] = secret
			})
		}
		all.Wait()
		for _, g := range got {
			if len(g) != vault.Size || !bytes.Equal(g, got[0]) {
				t.Errorf("%x beside %x", g, got[0])
			}
		}
	})
	t.Run("its_owner_alone_can_read_it_and_nothing_else_is_left", func(t *testing.T) {
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%v, %v", info, err)
		}
		if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
			t.Errorf("%v, %v", left, err)
		}
	})
	t.Run("a_file_that_holds_none_is_an_error", func(t *testing.T) {
		bad := filepath.Join(t.TempDir(), "bad")
		if err := os.WriteFile(bad, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := vault.FileSecret(bad); err == nil || !strings.Contains(err.Error(), bad) {
			t.Error(err)
		}
	})
}
