package onboarding

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/partner"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ErrNotOperator: somebody other than the operator makes a Tier 1.
var ErrNotOperator = errors.New("onboarding: only the operator of the server makes a Tier 1")

// TierOneExists: there is a Tier 1 with the company's name.
type TierOneExists struct {
	ID, Company, Slug string
}

// Error says which.
func (e TierOneExists) Error() string {
	return fmt.Sprintf("there is a Tier 1 called %s already: %s, channel %s", e.Company, e.ID, e.Slug)
}

// tierOnes is the lock under which Tier 1s are made, one after the other.
const tierOnes = "tier-one"

// maxSlug is the most characters of a channel's slug.
const maxSlug = 32

// TierOneInput creates a Tier 1.
type TierOneInput struct {
	// Kind is DISTRIBUTOR or ISP.
	Kind    enum.PartnerKind `json:"kind"`
	Company string           `json:"company"`
	City    string           `json:"city"`
	State   string           `json:"state"`
	domain.ProfileInput
	Administrator domain.AdministratorInput `json:"administrator"`
	// Another: make it although there is a Tier 1 of the company's name.
	Another bool `json:"-"`
}

// TierOne is what CreateTierOne made.
type TierOne struct {
	Partner *db.Partner
	User    *db.User
	// LinkToken goes into the link by which the first user sets a password; it is
	// shown this once.
	LinkToken string
}

// CreateTierOne creates a Tier 1, its channel and its first user, for the
// operator. The channel's slug is made of the company's name.
//
// It returns domain.Problems with every value that may not be, and TierOneExists
// for a company's name that another Tier 1 has, whatever its case, unless the
// input says that it is another.
func (s *Service) CreateTierOne(ctx context.Context, in TierOneInput) (TierOne, error) {
	if v := viewer.From(ctx); v == nil || !v.System {
		return TierOne{}, ErrNotOperator
	}
	var ps domain.Problems
	if in.Kind.Tier() != enum.TierOne {
		ps.Add("input.kind", "A Tier 1 is a DISTRIBUTOR or an ISP.")
	}
	p, admin := newPartner(&ps, "", PartnerCreateInput{
		Kind: in.Kind, Company: in.Company, City: in.City, State: in.State,
		ProfileInput: in.ProfileInput, Administrator: in.Administrator,
	})
	if err := ps.Err(); err != nil {
		return TierOne{}, err
	}
	p.RootID, admin.RootID = p.ID, p.ID
	return database.InTx(ctx, s.db, func(tx *database.Tx) (TierOne, error) {
		// Two at the same moment would not see each other's name, nor its slug.
		if err := database.LockName(ctx, tx, tierOnes); err != nil {
			return TierOne{}, fmt.Errorf("onboarding: %w", err)
		}
		if err := checkAnother(ctx, tx, p, in.Another); err != nil {
			return TierOne{}, err
		}
		var taken []string
		base := slugOf(p.Company)
		if err := tx.Partner.Query().Where(partner.SlugHasPrefix(base)).Select(partner.FieldSlug).Scan(ctx, &taken); err != nil {
			return TierOne{}, fmt.Errorf("onboarding: slugs: %w", err)
		}
		p.Slug = freeSlug(base, taken)
		user, err := insertPartner(ctx, tx, p, admin, in)
		if err != nil {
			return TierOne{}, err
		}
		token, err := identity.MintLinkTx(ctx, tx, user.ID, identity.NewAccountLink)
		if err != nil {
			return TierOne{}, err
		}
		return TierOne{p, user, token}, notify.QueueTx(ctx, tx, partnerMail(p, user, p.Slug))
	})
}

// checkAnother refuses a company that is a Tier 1 already: the command was run
// twice.
func checkAnother(ctx context.Context, tx *database.Tx, p *db.Partner, another bool) error {
	if another {
		return nil
	}
	was, err := tx.Partner.Query().Where(partner.CompanyKey(p.CompanyKey), partner.ParentIDIsNil()).First(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("onboarding: companies: %w", err)
	}
	return TierOneExists{ID: was.ID, Company: was.Company, Slug: was.Slug}
}

// slugOf a company's name: small letters, digits and hyphens, such as
// north-wind-distribution.
func slugOf(company string) string {
	var b strings.Builder
	for _, r := range domain.Fold(company) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	out := strings.Trim(b.String()[:min(b.Len(), maxSlug)], "-")
	if out == "" {
		return "channel"
	}
	return out
}

// freeSlug is base, or base with the first number that makes it unique.
func freeSlug(base string, taken []string) string {
	used := make(map[string]bool, len(taken))
	for _, t := range taken {
		used[t] = true
	}
	slug := base
	for n := 2; used[slug]; n++ {
		slug = base + "-" + strconv.Itoa(n)
	}
	return slug
}
