package licensing

import (
	"crypto/rand"

	"github.com/openlmp/openlmp/server/domain"
)

// codeShape is the shape of an activation code: seven groups, 37 characters
// (spec 5.1, row 42).
const codeShape = "XX-XXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"

// newCode makes an activation code of 155 random bits.
func newCode() string {
	random := make([]byte, len(codeShape))
	_, _ = rand.Read(random) // never fails: crypto/rand ends the program instead
	code := []byte(codeShape)
	for i, c := range code {
		if c == 'X' {
			code[i] = domain.Crockford[random[i]&31]
		}
	}
	return string(code)
}

// NormalizeCode is a code as it is stored, whatever way it was typed: see
// domain.TypedCode. It answers false for what can be no code.
func NormalizeCode(typed string) (string, bool) {
	plain, ok := domain.TypedCode(typed)
	if !ok {
		return "", false
	}
	return domain.ShapedCode(codeShape, plain)
}
