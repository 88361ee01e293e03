package identity

import (
	"context"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
)

// ByPartners lists the users of each partner company itself, by account name,
// with one statement.
func (s *Service) ByPartners(ctx context.Context, partnerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.User], error) {
	l := s.nested(ctx, page, rows, total)
	l.And("t0.customer_id IS NULL")
	return read.PagesByParent[db.User](ctx, s.db, "partner_id", partnerIDs, l)
}

// ByCustomers lists the users of each customer, by account name, with one
// statement.
func (s *Service) ByCustomers(ctx context.Context, customerIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.User], error) {
	return read.PagesByParent[db.User](ctx, s.db, "customer_id", customerIDs, s.nested(ctx, page, rows, total))
}

func (s *Service) nested(ctx context.Context, page domain.PageArgs, rows *domain.Selection, total bool) read.List {
	l := read.List{Sort: read.Sort{Column: "account_key"}, Page: page, Rows: rows, Total: total}
	l.And("t0.deleted_at IS NULL")
	s.readable(ctx, &l)
	return l
}
