package registration

import (
	"crypto/rand"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
)

// keyShape is the shape of a registration key: 22 characters, of which 18 count
// (spec 5.1, row 41). The last of them is the check character.
const keyShape = "XX-XXXX-XXXX-XXXX-XXXX"

const (
	keyDigits  = 18
	prefixSize = len("XX-XXXX")
)

// newKey makes a key of 85 random bits.
func newKey() string {
	random := make([]byte, keyDigits-1)
	_, _ = rand.Read(random) // never fails
	for i := range random {
		random[i] = domain.Crockford[random[i]&31]
	}
	key, _ := domain.ShapedCode(keyShape, string(random)+string(checkOf(string(random))))
	return key
}

// ParseKey reads a key whatever way it was typed and returns it in its shape;
// false when a character of it is wrong, missing or too many.
func ParseKey(typed string) (string, bool) {
	plain, ok := domain.TypedCode(typed)
	if !ok || len(plain) != keyDigits || checkOf(plain[:keyDigits-1]) != plain[keyDigits-1] {
		return "", false
	}
	return domain.ShapedCode(keyShape, plain)
}

// checkOf is the check character of the others. Characters are the numbers of a
// field of 32; each is multiplied by a power of the field's generator of its own,
// and with the check character, whose power is the first, they add up to nothing.
// So a wrong character is noticed, and two that changed places, wherever they
// stand: no two powers are the same.
func checkOf(others string) byte {
	sum := 0
	for i := range len(others) {
		sum ^= times(strings.IndexByte(domain.Crockford, others[i]), i+1)
	}
	return domain.Crockford[sum]
}

// times multiplies a number by the n-th power of 2, in the field of 32 whose
// numbers are polynomials modulo x⁵ + x² + 1.
func times(a, n int) int {
	for range n {
		if a <<= 1; a&32 != 0 {
			a ^= 0b100101
		}
	}
	return a
}
