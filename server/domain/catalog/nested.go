package catalog

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// PlansByPartners lists the plans that each partner made, by name, with one
// statement. As in every list of plans, those of products at end of life are
// left out.
func (s *Service) PlansByPartners(ctx context.Context, partnerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.ServicePlan], error) {
	l := read.List{Sort: read.Sort{Column: "name_key"}, Page: page, Rows: rows, Total: total}
	l.And("NOT EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id AND p.end_of_life_at <= ?)", s.db.Now())
	return read.PagesByParent[db.ServicePlan](ctx, s.db, "partner_id", partnerIDs, l)
}

// Components is ComponentsByProduct for those who hold no database.
func (s *Service) Components(ctx context.Context, productIDs []string, rows *domain.Selection) ([][]*db.Product, error) {
	return ComponentsByProduct(ctx, s.db, productIDs, rows)
}

// PartnerProducts is ProductsByPartner for those who hold no database.
func (s *Service) PartnerProducts(ctx context.Context, partnerIDs []string, rows *domain.Selection) ([][]*db.Product, error) {
	return ProductsByPartner(ctx, s.db, partnerIDs, rows)
}

// GrantedPlans is GrantedPlansByPartner for those who hold no database.
func (s *Service) GrantedPlans(ctx context.Context, partnerIDs []string, rows *domain.Selection) ([][]*db.ServicePlan, error) {
	return GrantedPlansByPartner(ctx, s.db, partnerIDs, rows)
}

// Pools is PoolByPartner for those who hold no database.
func (s *Service) Pools(ctx context.Context, partnerIDs []string, rows *domain.Selection) ([][]*db.Pool, error) {
	return PoolByPartner(ctx, s.db, partnerIDs, rows)
}
