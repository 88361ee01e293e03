package licensing

import (
	"crypto/rand"
	"strings"
)

// codeShape is the shape of an activation code: seven groups, 37 characters
// (spec 5.1, row 42).
const codeShape = "XX-XXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"

// codeAlphabet is Crockford's: no I, L, O or U to be mistaken.
const codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// newCode makes an activation code of 155 random bits.
func newCode() string {
	random := make([]byte, len(codeShape))
	_, _ = rand.Read(random) // never fails: crypto/rand ends the program instead
	code := []byte(codeShape)
	for i, c := range code {
		if c == 'X' {
			code[i] = codeAlphabet[random[i]&31]
		}
	}
	return string(code)
}

// NormalizeCode is a code as it is stored, whatever way it was typed: in any
// case, with or without hyphens and blanks, O for 0, I and L for 1. It answers
// false for what can be no code.
func NormalizeCode(typed string) (string, bool) {
	var plain strings.Builder
	for _, r := range strings.ToUpper(typed) {
		switch r {
		case '-', ' ', '\t':
			continue
		case 'O':
			r = '0'
		case 'I', 'L':
			r = '1'
		}
		if !strings.ContainsRune(codeAlphabet, r) {
			return "", false
		}
		plain.WriteRune(r)
	}
	digits := plain.String()
	if len(digits) != strings.Count(codeShape, "X") {
		return "", false
	}
	code := []byte(codeShape)
	n := 0
	for i, c := range code {
		if c == 'X' {
			code[i] = digits[n]
			n++
		}
	}
	return string(code), true
}
