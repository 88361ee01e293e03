package registration

import (
	"context"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/read"
)

// orders are what keys can be sorted by.
var orders = map[KeyOrderField]read.Sort{
	ByCreatedAt: {Column: "id"},
	ByExpiresAt: {Column: "expires_at", Time: true},
	ByUnits:     {Column: "units", Number: true},
}

// Keys lists registration keys, newest first unless said otherwise.
func (s *Service) Keys(ctx context.Context, f *KeyFilter, o *KeyOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.RegistrationKey], error) {
	l := s.list(f, page, rows, total)
	if o != nil {
		l.Sort = orders[o.Field].In(o.Direction)
	}
	return read.Pages[db.RegistrationKey](ctx, s.db, l)
}

// KeysByPlans lists the keys of each plan, newest first, with one statement.
func (s *Service) KeysByPlans(ctx context.Context, planIDs []string, page domain.PageArgs, rows *domain.Selection, total bool) (map[string]*read.Page[db.RegistrationKey], error) {
	return read.PagesByParent[db.RegistrationKey](ctx, s.db, "plan_id", planIDs, s.list(nil, page, rows, total))
}

func (s *Service) list(f *KeyFilter, page domain.PageArgs, rows *domain.Selection, total bool) read.List {
	l := read.List{Sort: read.Sort{Column: "id", Desc: true}, Page: page, Rows: rows, Total: total}
	if f == nil {
		return l
	}
	l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
	l.AndIn(s.db, "t0.plan_id", f.PlanIDs)
	if f.BatchID != nil {
		l.And("t0.batch_id = ?", *f.BatchID)
	}
	if f.Statuses != nil {
		l.And(anyStatus(f.Statuses, &l.Args, s.db.Now()))
	}
	if f.Search != nil && strings.TrimSpace(*f.Search) != "" {
		s.search(&l, *f.Search)
	}
	return l
}

// search looks for a whole key, however it is typed, or for what a key begins
// with; in notes, and in the companies of customers.
func (s *Service) search(l *read.List, typed string) {
	if key, ok := ParseKey(typed); ok && s.vault != nil {
		l.And("t0.hash = ?", s.vault.Hash(key))
		return
	}
	conds, args := `t0.search LIKE ? ESCAPE '\'`, []any{domain.LikePattern(typed)}
	conds += ` OR EXISTS (SELECT 1 FROM customers c WHERE c.id = t0.customer_id AND c.search LIKE ? ESCAPE '\')`
	args = append(args, domain.LikePattern(typed))
	if plain, ok := domain.TypedCode(typed); ok {
		if len(plain) > 2 {
			plain = plain[:2] + "-" + plain[2:]
		}
		if len(plain) <= prefixSize {
			conds, args = conds+` OR t0.prefix LIKE ?`, append(args, plain+"%")
		}
	}
	l.And("("+conds+")", args...)
}

// anyStatus is the condition that a key has one of statuses.
func anyStatus(statuses []enum.KeyStatus, args *[]any, now time.Time) string {
	parts := []string{"1 = 0"}
	for _, status := range statuses {
		part := statusSQL[status]
		if part == "" {
			continue
		}
		for range strings.Count(part, "?") {
			*args = append(*args, now)
		}
		parts = append(parts, part)
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

// ValueOf is a key in full, for whoever may see it; nil for others, and where the
// server's secret is not the one that the key was sealed with.
func (s *Service) ValueOf(v *viewer.Viewer, k *db.RegistrationKey) *string {
	if !v.Can(enum.KeysRead) || s.vault == nil {
		return nil
	}
	value, err := s.vault.Open(k.Sealed, k.ID)
	if err != nil {
		s.log.Warn("a registration key cannot be opened: is LMP_SECRET another?", "key", k.ID)
		return nil
	}
	return &value
}

// CanGenerate tells whether v may generate keys of a plan, which carries its
// product, now. granted tells whether the plan was granted to the viewer's company.
func CanGenerate(v *viewer.Viewer, plan *db.ServicePlan, granted bool, now time.Time) bool {
	return v.Can(enum.KeysWrite) && plan.LicenseVersion != enum.NFR && catalog.IsAssignable(v, plan, granted, now)
}

// CanVoid tells whether v may void a key, which carries its partner, now.
func CanVoid(v *viewer.Viewer, k *db.RegistrationKey, now time.Time) bool {
	return v.Can(enum.KeysWrite) && StatusOf(k, now) == enum.KeyAvailable && partners.IsWorking(k.Edges.Partner)
}
