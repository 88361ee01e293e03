package domain

import (
	"strings"
	"unicode"
)

// Crockford is the alphabet of codes that people type: no I, L, O or U to be
// mistaken.
const Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// TypedCode reads a code whatever way it was typed: in any case, with or without
// hyphens and blanks, O for 0, I and L for 1. It answers the characters of
// Crockford alone; false for what has others.
func TypedCode(typed string) (string, bool) {
	var plain strings.Builder
	for _, r := range strings.ToUpper(typed) {
		switch {
		case r == 'O':
			r = '0'
		case r == 'I', r == 'L':
			r = '1'
		case unicode.IsSpace(r), unicode.Is(unicode.Pd, r): // copied from a document, hyphens are of many kinds
			continue
		}
		if !strings.ContainsRune(Crockford, r) {
			return "", false
		}
		plain.WriteRune(r)
	}
	return plain.String(), true
}

// ShapedCode writes the characters of a code into a shape such as XX-XXXX; false
// when they are too few or too many for it.
func ShapedCode(shape, plain string) (string, bool) {
	if len(plain) != strings.Count(shape, "X") {
		return "", false
	}
	code := []byte(shape)
	n := 0
	for i, c := range code {
		if c == 'X' {
			code[i] = plain[n]
			n++
		}
	}
	return string(code), true
}
