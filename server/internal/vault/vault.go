// Package vault keeps short secrets in the database: sealed, so that a copy of
// the database alone does not give them away, and hashed under a key, so that one
// that is typed can be found without opening any.
package vault

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// Size is how many bytes a server's secret has.
const Size = 32

// Vault seals and finds values with keys that follow from the server's secret.
type Vault struct {
	sealing cipher.AEAD
	hashing []byte
}

// New makes a vault of a secret of Size bytes.
func New(secret []byte) (*Vault, error) {
	if len(secret) != Size {
		return nil, fmt.Errorf("vault: a secret has %d bytes, this one %d", Size, len(secret))
	}
	sealing, err := hkdf.Key(sha256.New, secret, nil, "lmp sealing 1", Size)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	hashing, err := hkdf.Key(sha256.New, secret, nil, "lmp hashing 1", Size)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	block, err := aes.NewCipher(sealing)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	return &Vault{sealing: aead, hashing: hashing}, nil
}

// Seal encrypts a value for the row with an id; it opens for no other.
func (v *Vault) Seal(value, id string) string {
	nonce := make([]byte, v.sealing.NonceSize())
	_, _ = rand.Read(nonce) // never fails
	return base64.RawStdEncoding.EncodeToString(v.sealing.Seal(nonce, nonce, []byte(value), []byte(id)))
}

// ErrClosed: the value was sealed with another secret, or for another row.
var ErrClosed = errors.New("vault: the value was sealed with another secret")

// Open decrypts what Seal made; ErrClosed when it cannot.
func (v *Vault) Open(sealed, id string) (string, error) {
	b, err := base64.RawStdEncoding.DecodeString(sealed)
	n := v.sealing.NonceSize()
	if err != nil || len(b) < n {
		return "", ErrClosed
	}
	value, err := v.sealing.Open(nil, b[:n], b[n:], []byte(id))
	if err != nil {
		return "", ErrClosed
	}
	return string(value), nil
}

// Hash is the same for the same value, and tells nothing of it to those who do
// not have the secret.
func (v *Vault) Hash(value string) string {
	h := hmac.New(sha256.New, v.hashing)
	h.Write([]byte(value))
	return hex.EncodeToString(h.Sum(nil))
}

// ParseSecret reads a secret of Size bytes as an operator gives it: 64 hexadecimal
// digits, or base 64.
func ParseSecret(s string) ([]byte, error) {
	s = strings.TrimSpace(s)
	if b, err := hex.DecodeString(s); err == nil && len(b) == Size {
		return b, nil
	}
	s = strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(s), "=")
	if b, err := base64.RawStdEncoding.DecodeString(s); err == nil && len(b) == Size {
		return b, nil
	}
	return nil, fmt.Errorf("it is not %d bytes in base 64 or hexadecimal digits: make one with openssl rand -base64 %d", Size, Size)
}

// FileSecret reads the secret in a file that its owner alone can read, and makes
// it when there is none.
func FileSecret(path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if err := makeSecret(path); err != nil && !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
		b, err = os.ReadFile(path) // another process may have been first
	}
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	secret, err := ParseSecret(string(b))
	if err != nil {
		return nil, fmt.Errorf("vault: the secret in %s: %w", path, err)
	}
	return secret, nil
}

// makeSecret writes a new secret under another name first, so that nobody reads half of it.
func makeSecret(path string) error {
	secret := make([]byte, Size)
	_, _ = rand.Read(secret) // never fails
	part := path + "." + rand.Text()
	text := base64.StdEncoding.EncodeToString(secret) + "\n"
	if err := os.WriteFile(part, []byte(text), 0o600); err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	err := os.Link(part, path) // fails where the file is there by now
	if gone := os.Remove(part); gone != nil {
		return fmt.Errorf("vault: %w", gone)
	}
	if err != nil {
		return fmt.Errorf("vault: %w", err)
	}
	return nil
}
