package domain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold is text as lists sort and compare it: without case, marks and double
// spaces. "Ünal  GmbH" folds to "unal gmbh".
func Fold(s string) string {
	s = cases.Fold().String(norm.NFKD.String(s))
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Key is text as names are unique by: without case, marks kept.
func Key(s string) string {
	return cases.Fold().String(norm.NFC.String(strings.Join(strings.Fields(s), " ")))
}

// Search joins what the search box of a list looks in.
func Search(parts ...string) string { return Fold(strings.Join(parts, " ")) }

// LikePattern is a folded LIKE pattern, escaped by \, for "contains".
func LikePattern(s string) string { return contains(Fold(s)) }

// LikeKey is LikePattern for text that was folded with Key.
func LikeKey(s string) string { return contains(Key(s)) }

// maxPattern is longer than any text that is searched: what begins with so much
// is nowhere, and SQLite takes no pattern without bounds.
const maxPattern = 4000

func contains(s string) string {
	if len(s) > maxPattern {
		s = strings.ToValidUTF8(s[:maxPattern], "")
	}
	return "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(s) + "%"
}

// CleanLine reports text that can stand on one line and is what it looks like: no
// bytes that are no UTF-8, no control characters, and none that are not seen but
// turn the order of others around or stand for text that was lost. Joiners stay:
// words of some languages need them.
func CleanLine(s string) bool { return utf8.ValidString(s) && !strings.ContainsFunc(s, misleads) }

func misleads(r rune) bool {
	switch {
	case r == utf8.RuneError: // what was no character became this
		return true
	case r == '\u200C' || r == '\u200D': // zero-width non-joiner and joiner
		return false
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}
