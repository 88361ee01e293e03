// Package branding gives partners a console of their own: title, color and logo.
package branding

import (
	"context"
	"fmt"
	"regexp"

	"golang.org/x/sync/semaphore"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Service is the area.
type Service struct {
	db *database.DB
	// turn is of the one picture that is unpacked at a time: its memory and its time
	// are what an attacker would use up.
	turn *semaphore.Weighted
}

// New makes the area's service.
func New(d *database.DB) *Service { return &Service{db: d, turn: semaphore.NewWeighted(1)} }

// Brand is what a partner's console looks like; nil is as the platform's own.
type Brand struct {
	Title, Accent *string
	// LogoPath is the address of the logo on this server.
	LogoPath *string
}

// Of is the brand of a partner.
func Of(p *db.Partner) Brand {
	b := Brand{Title: p.BrandTitle, Accent: p.BrandAccent}
	if p.BrandLogo != nil {
		b.LogoPath = new("/brand/" + *p.BrandLogo + ".png")
	}
	return b
}

var hashed = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Logo is the PNG whose content has a hash: whoever knows that may see it, as on
// a page where nobody is signed in. read.ErrNone where there is none.
func (s *Service) Logo(ctx context.Context, hash string) ([]byte, error) {
	if !hashed.MatchString(hash) {
		return nil, read.ErrNone
	}
	found, err := database.Rows[db.BrandLogo](ctx, s.db, []string{"content"}, "SELECT content FROM brand_logos WHERE hash = ? LIMIT 1", hash)
	if err != nil {
		return nil, fmt.Errorf("branding: reading a logo: %w", err)
	}
	if len(found) == 0 {
		return nil, read.ErrNone
	}
	return found[0].Content, nil
}
