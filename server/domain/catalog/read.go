package catalog

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

// onSale, of a product under p, takes the instant twice.
const onSale = "(p.end_of_sale_at IS NULL OR p.end_of_sale_at > ?) AND (p.end_of_life_at IS NULL OR p.end_of_life_at > ?)"

// productOrders and planOrders are what products and plans can be sorted by.
var (
	productOrders = map[ProductOrderField]read.Sort{
		ProductsByName:      {Column: "name_key"},
		ProductsByCode:      {Column: "code"},
		ProductsByFamily:    {Column: "family"},
		ProductsByEndOfSale: {Column: "end_of_sale_at", Time: true},
	}
	planOrders = map[PlanOrderField]read.Sort{
		ByName:      {Column: "name_key"},
		ByCreatedAt: {Column: "created_at", Time: true},
	}
)

// Products lists, by name unless said otherwise, what of the catalogue is for the viewer.
func (s *Service) Products(ctx context.Context, f *ProductFilter, o *ProductOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.Product], error) {
	v := viewer.From(ctx)
	l := read.List{Sort: productOrders[ProductsByName], Page: page, Rows: rows, Total: total}
	if o != nil {
		l.Sort = productOrders[o.Field].In(o.Direction)
	}
	if !v.Can(enum.ProductsRead) {
		l.And("1 = 0")
	}
	if err := available(ctx, &l, v); err != nil {
		return nil, err
	}
	if f == nil {
		return read.Pages[db.Product](ctx, s.db, l)
	}
	if given(f.Search) {
		l.And(`(t0.name_key LIKE ? ESCAPE '\' OR lower(t0.code) LIKE ? ESCAPE '\')`, domain.LikeKey(*f.Search), domain.LikeKey(*f.Search))
	}
	l.AndIn(s.db, "t0.kind", read.Strings(f.Kinds))
	if f.Versions != nil {
		any := make([]string, len(f.Versions))
		for i, version := range f.Versions {
			any[i] = "CAST(t0.versions AS text) LIKE ?"
			l.Args = append(l.Args, `%"`+string(version)+`"%`)
		}
		l.And("(" + strings.Join(append(any, "1 = 0"), " OR ") + ")")
	}
	if f.Plannable != nil && *f.Plannable {
		plannable(&l, v, s.db)
	}
	return read.Pages[db.Product](ctx, s.db, l)
}

// available keeps the products that concern the viewer: all for a Tier 1; for a
// Tier 2 what is granted to it, by itself or as a plan, and what its customers
// hold, which outlives a grant; for a customer's users what the customer holds.
func available(ctx context.Context, l *read.List, v *viewer.Viewer) error {
	if v.System || v.Kind.Tier() == enum.TierOne && !v.IsCustomer() {
		return nil
	}
	held, args, err := scope.SQL(ctx, "License", "h")
	if err != nil {
		return fmt.Errorf("catalog: %w", err)
	}
	cond := "EXISTS (SELECT 1 FROM licenses h WHERE h.product_id = t0.id AND " + held + ")"
	if !v.IsCustomer() {
		cond += " OR EXISTS (SELECT 1 FROM product_grants g WHERE g.product_id = t0.id AND g.partner_id = ?)" +
			" OR EXISTS (SELECT 1 FROM plan_grants g JOIN service_plans s ON s.id = g.plan_id WHERE s.product_id = t0.id AND g.partner_id = ?)"
		args = append(args, v.PartnerID, v.PartnerID)
	}
	l.And("("+cond+")", args...)
	return nil
}

// plannable keeps the products that the viewer's company can make a plan of now:
// what a Tier 1 may, an MSP may of what is granted to it, and a reseller never.
func plannable(l *read.List, v *viewer.Viewer, d *database.DB) {
	switch {
	case v.System, v.Kind.Tier() == enum.TierOne && !v.IsCustomer() && !v.Suspended:
	case v.Kind == enum.MSP && !v.IsCustomer() && !v.Suspended:
		l.And("EXISTS (SELECT 1 FROM product_grants g WHERE g.product_id = t0.id AND g.partner_id = ?)", v.PartnerID)
	default:
		l.And("1 = 0")
	}
	l.And(strings.ReplaceAll(onSale, "p.", "t0."), d.Now(), d.Now())
}

// List lists plans, by name unless said otherwise; those of products at end of
// life are left out.
func (s *Service) List(ctx context.Context, f *PlanFilter, o *PlanOrder, page domain.PageArgs, rows *domain.Selection, total bool) (*read.Page[db.ServicePlan], error) {
	l := read.List{Sort: planOrders[ByName], Page: page, Rows: rows, Total: total}
	if o != nil {
		l.Sort = planOrders[o.Field].In(o.Direction)
	}
	if !viewer.From(ctx).Can(enum.PlansRead) {
		l.And("1 = 0")
	}
	l.And("EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id AND (p.end_of_life_at IS NULL OR p.end_of_life_at > ?))", s.db.Now())
	if f != nil {
		if err := s.filter(ctx, &l, f); err != nil {
			return nil, err
		}
	}
	return read.Pages[db.ServicePlan](ctx, s.db, l)
}

func (s *Service) filter(ctx context.Context, l *read.List, f *PlanFilter) error {
	if given(f.Search) {
		l.And(`t0.name_key LIKE ? ESCAPE '\'`, domain.LikeKey(*f.Search))
	}
	l.AndIn(s.db, "t0.partner_id", f.PartnerIDs)
	l.AndIn(s.db, "t0.product_id", f.ProductIDs)
	l.AndIn(s.db, "t0.license_version", read.Strings(f.LicenseVersions))
	if f.Enabled != nil {
		l.And("t0.enabled = ?", *f.Enabled)
	}
	if f.ExternalID != nil {
		l.And("t0.external_id = ?", *f.ExternalID)
	}
	if f.Locked != nil {
		l.And(read.Unless(*f.Locked, lockedSQL))
	}
	if f.UpdatesAvailable != nil {
		cond, args, err := scope.SQL(ctx, "Assignment", "a")
		if err != nil {
			return err
		}
		l.And(read.Unless(*f.UpdatesAvailable, PlanUpdatesSQL("t0", cond)), args...)
	}
	if f.AssignableForPartnerID != nil {
		cond, args, err := s.assignable(ctx, "?", *f.AssignableForPartnerID)
		if err != nil {
			return err
		}
		l.And(cond, args...)
	}
	if f.SuccessorsOfAssignmentID != nil {
		cond, args, err := s.succeeds(ctx)
		if err != nil {
			return err
		}
		l.And("EXISTS (SELECT 1 FROM assignments b JOIN customers c ON c.id = b.customer_id WHERE b.id = ? AND "+cond+")",
			append([]any{*f.SuccessorsOfAssignmentID}, args...)...)
	}
	return nil
}

// assignable is the condition that the plan t0 can be assigned now to a customer of a
// partner, which is an expression of SQL with its arguments.
func (s *Service) assignable(ctx context.Context, partner string, of ...any) (string, []any, error) {
	cond, args, err := scope.SQL(ctx, "PlanGrant", "g")
	if err != nil {
		return "", nil, err
	}
	all := slices.Concat(of, of, args, []any{true, s.db.Now(), s.db.Now()})
	return "(t0.partner_id = " + partner + " OR EXISTS (SELECT 1 FROM plan_grants g WHERE g.plan_id = t0.id AND g.partner_id = " + partner + " AND " + cond + "))" +
		" AND t0.enabled = ? AND EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id AND p.suite_version = t0.suite_version AND " + onSale + ")", all, nil
}

// succeeds is the condition that the assignment b of the customer c can be changed or
// converted to the plan t0: another full plan that the customer's partner may assign,
// with a product for the family of each license that still belongs to it, and with no
// other.
func (s *Service) succeeds(ctx context.Context) (string, []any, error) {
	cond, args, err := scope.SQL(ctx, "Assignment", "b")
	if err != nil {
		return "", nil, err
	}
	can, more, err := s.assignable(ctx, "c.partner_id")
	if err != nil {
		return "", nil, err
	}
	const held = "SELECT h.family FROM licenses x JOIN products h ON h.id = x.product_id" +
		" WHERE x.assignment_id = b.id AND x.unbundled_at IS NULL AND x.canceled_at IS NULL"
	const offered = "SELECT o.family FROM plan_components k JOIN products o ON o.id = k.product_id WHERE k.plan_id = t0.id"
	return cond + " AND " + can + " AND b.plan_id <> t0.id AND t0.license_version = ?" +
		" AND NOT EXISTS (" + held + " AND h.family NOT IN (" + offered + "))" +
		" AND NOT EXISTS (" + offered + " AND o.family NOT IN (" + held + "))", slices.Concat(args, more, []any{string(enum.Full)}), nil
}

// Succeeded tells which assignments there is a plan for that they can be changed or
// converted to.
func (s *Service) Succeeded(ctx context.Context, assignmentIDs []string) (map[string]bool, error) {
	cond, args, err := scope.SQL(ctx, "ServicePlan", "t0")
	if err != nil {
		return nil, err
	}
	succeeds, more, err := s.succeeds(ctx)
	if err != nil {
		return nil, err
	}
	out, id := make(map[string]bool, len(assignmentIDs)), ""
	err = database.Scan(ctx, s.db, []any{&id}, func() { out[id] = true },
		"SELECT b.id FROM assignments b JOIN customers c ON c.id = b.customer_id WHERE "+s.db.In("b.id")+
			" AND EXISTS (SELECT 1 FROM service_plans t0 WHERE "+cond+" AND "+succeeds+")",
		slices.Concat([]any{s.db.List(assignmentIDs)}, args, more)...)
	if err != nil {
		return nil, fmt.Errorf("catalog: plans that follow: %w", err)
	}
	return out, nil
}

// lockedSQL is Locked over alias t0.
const lockedSQL = "EXISTS (SELECT 1 FROM products p WHERE p.id = t0.product_id AND p.suite_version <> t0.suite_version)"

func given(s *string) bool { return s != nil && strings.TrimSpace(*s) != "" }
