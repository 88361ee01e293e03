package partners

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// OwnerID names who owns the customers that a partner manages: the Tier 1 for a
// reseller, else the partner itself.
func OwnerID(p *db.Partner) string {
	if p.Kind == enum.Reseller {
		return p.RootID
	}
	return p.ID
}

// Owners loads who owns the customers of each managing partner, with two
// statements; nil where the viewer cannot see the owner.
func Owners(ctx context.Context, from *read.Reader, partnerIDs []string, rows *domain.Selection) (map[string]*db.Partner, error) {
	managing, err := read.Many[db.Partner](ctx, from, partnerIDs, domain.Select("kind", "rootId"))
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(managing))
	for i, p := range managing {
		ids[i] = partnerIDs[i]
		if p != nil {
			ids[i] = OwnerID(p)
		}
	}
	owners, err := read.Many[db.Partner](ctx, from, ids, rows)
	if err != nil {
		return nil, err
	}
	out := make(map[string]*db.Partner, len(owners))
	for i, o := range owners {
		out[partnerIDs[i]] = o
	}
	return out, nil
}
