package registration

import (
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/openlmp/openlmp/server/domain"
)

// anyKey draws a key as newKey makes them.
func anyKey(t *rapid.T) string {
	digits := rapid.StringOfN(rapid.SampledFrom([]rune(domain.Crockford)), keyDigits-1, keyDigits-1, -1).Draw(t, "key")
	key, _ := domain.ShapedCode(keyShape, digits+string(checkOf(digits)))
	return key
}

func TestKey(t *testing.T) {
	t.Parallel()
	t.Run("5.1/41_a_key_has_22_characters_of_its_alphabet_and_is_never_the_same", func(t *testing.T) {
		t.Parallel()
		form := regexp.MustCompile(`^[0-9A-HJKMNP-TV-Z]{2}(-[0-9A-HJKMNP-TV-Z]{4}){4}$`)
		seen := map[string]bool{}
		for range 2000 {
			key := newKey()
			if got, ok := ParseKey(key); len(key) != 22 || !form.MatchString(key) || seen[key] || !ok || got != key {
				t.Fatalf("%q, %v, seen %v", got, ok, seen[key])
			}
			seen[key] = true
		}
	})
	t.Run("5.1/41_a_key_that_is_written_is_read_as_the_same", rapid.MakeCheck(func(t *rapid.T) {
		key := anyKey(t)
		if got, ok := ParseKey(key); !ok || got != key {
			t.Fatalf("%q, %v", got, ok)
		}
	}))
	t.Run("5.1/41_a_key_is_read_however_it_is_typed", rapid.MakeCheck(func(t *rapid.T) {
		key := anyKey(t)
		typed := ""
		for _, r := range key {
			switch {
			case r == '-':
				r = rapid.SampledFrom([]rune("- \t–")).Draw(t, "between")
			case r == '0':
				r = rapid.SampledFrom([]rune("0Oo")).Draw(t, "nought")
			case r == '1':
				r = rapid.SampledFrom([]rune("1IiLl")).Draw(t, "one")
			}
			typed += string(r)
			if rapid.Bool().Draw(t, "lower") {
				typed = strings.ToLower(typed)
			}
		}
		if rapid.Bool().Draw(t, "without hyphens") {
			typed = " " + strings.NewReplacer("-", "", "–", "").Replace(typed) + " "
		}
		if got, ok := ParseKey(typed); !ok || got != key {
			t.Fatalf("%q is read as %q, %v", typed, got, ok)
		}
	}))
	t.Run("5.1/41_the_check_character_notices_every_wrong_character", rapid.MakeCheck(func(t *rapid.T) {
		key := []byte(anyKey(t))
		at := digit(t, key, "at")
		key[at] = rapid.SampledFrom([]byte(domain.Crockford)).Filter(func(c byte) bool { return c != key[at] }).Draw(t, "wrong")
		if got, ok := ParseKey(string(key)); ok {
			t.Fatalf("%s is taken for %s", key, got)
		}
	}))
	t.Run("5.1/41_the_check_character_notices_two_that_changed_places", rapid.MakeCheck(func(t *rapid.T) {
		key := []byte(anyKey(t))
		a, b := digit(t, key, "one"), digit(t, key, "other")
		if key[a] == key[b] {
			return // nothing changed
		}
		key[a], key[b] = key[b], key[a]
		if got, ok := ParseKey(string(key)); ok {
			t.Fatalf("%s is taken for %s", key, got)
		}
	}))
	t.Run("5.1/41_what_is_no_key_is_none", rapid.MakeCheck(func(t *rapid.T) {
		key := anyKey(t)
		for _, typed := range []string{"", key[1:], key + "0", "U" + key[1:], rapid.StringN(0, 40, -1).Draw(t, "typed")} {
			if got, ok := ParseKey(typed); ok {
				t.Fatalf("%q is taken for %s", typed, got)
			}
		}
	}))
}

// digit draws the place of a character that counts.
func digit(t *rapid.T, key []byte, label string) int {
	return rapid.IntRange(0, len(key)-1).Filter(func(i int) bool { return key[i] != '-' }).Draw(t, label)
}
