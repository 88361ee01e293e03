package licensing

import (
	"context"
	"crypto/rand"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
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

// LicenseRegenerateCode gives a license another activation code and voids the one
// that it had (spec 5.1, row 42); the customer gets the new one. What was activated
// stays so.
//
// It returns domain.NotFound, domain.Stale, and a refusal for a license that has no
// code, or is over.
func (s *Service) LicenseRegenerateCode(ctx context.Context, in domain.Versioned, dryRun bool) (verb.Done[Effects], error) {
	return s.onLicense(ctx, "licenseRegenerateCode", "license.regenerate_code", in, in, dryRun, func(b *Book, h *Holding, l *db.License) error {
		return b.regenerateCode(h, l)
	})
}

// regenerateCode is the rule of LicenseRegenerateCode: pure, but for the code.
func (b *Book) regenerateCode(h *Holding, l *db.License) error {
	switch {
	case l.ActivationCode == nil:
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "The license has no activation code.")
	case !Stands(l, b.now):
		return domain.Refuse(domain.CodeStateInvalid, "input.id", "The license is over.")
	}
	code := newCode()
	b.change(h, l, causeCodeRegenerated, b.now, func(l *db.License) { l.ActivationCode = &code })
	b.mail(enum.LicenseModified, h, []*db.License{l}, b.now)
	return nil
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
