package catalog_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
)

func (e *env) products(ctx context.Context, f catalog.ProductFilter) string {
	e.Helper()
	page := must(e.catalog.Products(ctx, &f, nil, domain.PageArgs{First: of(100)}, domain.Select("code"), true))(e)
	codes := make([]string, len(page.Rows))
	for i, p := range page.Rows {
		codes[i] = p.Code
	}
	equal(e, "total", page.Total, len(codes))
	return strings.Join(codes, " ")
}

func (e *env) plans(ctx context.Context, f catalog.PlanFilter) string {
	e.Helper()
	page := must(e.catalog.List(ctx, &f, nil, domain.PageArgs{}, domain.Select("name"), true))(e)
	names := make([]string, len(page.Rows))
	for i, p := range page.Rows {
		names[i] = p.Name
	}
	equal(e, "total", page.Total, len(names))
	return strings.Join(names, " ")
}

func TestProducts(t *testing.T) {
	each(t, func(e *env) {
		e.grant(e.msp, "CAS")
		e.grant(e.msp, "WFBS-SVC-57")
		sold := e.plan(e.as(e.distributor), e.input("sold", "ENDPOINT-ENC"))
		e.plan(e.as(e.distributor), e.input("kept", "TMWS"))
		must(e.db.PlanGrant.Create().SetRootID(e.distributor.ID).SetPartnerID(e.reseller.ID).SetPlanID(sold.ID).Save(e.system))(e)
		buyer, neighbour := e.holder(e.reseller, sold, "CLOUD-EDGE"), e.holder(e.reseller, sold, "EMAIL-ENC")
		all := "CAS CLOUD-EDGE ENDPOINT-ENC EMAIL-ENC HES TMWS WFBS-ADV WFBS-SVC WFBS-SVC-57 WFBS-STD WF-OFFICE WF-SVC-ADV"
		yes := of(true)
		for _, c := range []struct{ rule, got, want string }{
			{"a Tier 1 has all, by name", e.products(e.as(e.distributor), catalog.ProductFilter{}), all},
			{"an MSP has those granted to it", e.products(e.as(e.msp), catalog.ProductFilter{}), "CAS WFBS-SVC-57"},
			{"a reseller has those of the plans granted to it, and what its customers hold",
				e.products(e.as(e.reseller), catalog.ProductFilter{}), "CLOUD-EDGE ENDPOINT-ENC EMAIL-ENC"},
			{"a customer has what it holds", e.products(buyer, catalog.ProductFilter{}), "CLOUD-EDGE"},
			{"and not what its neighbour holds", e.products(neighbour, catalog.ProductFilter{}), "EMAIL-ENC"},
			{"by text within the name", e.products(e.as(e.distributor), catalog.ProductFilter{Search: of("sECurity a")}), "WFBS-ADV"},
			{"by text within the code", e.products(e.as(e.distributor), catalog.ProductFilter{Search: of("tmw")}), "TMWS"},
			{"by kind", e.products(e.as(e.distributor), catalog.ProductFilter{Kinds: []enum.ProductKind{enum.Suite}}), "WF-OFFICE WF-SVC-ADV"},
			{"by version", e.products(e.as(e.distributor), catalog.ProductFilter{
				Versions: []enum.LicenseVersion{enum.NFR}, Kinds: []enum.ProductKind{enum.Software}}), "WFBS-ADV WFBS-STD"},
			{"a Tier 1 plans all that are sold", e.products(e.as(e.other), catalog.ProductFilter{Plannable: yes}), strings.Replace(all, "WFBS-SVC-57 ", "", 1)},
			{"an MSP those granted to it", e.products(e.as(e.msp), catalog.ProductFilter{Plannable: yes}), "CAS"},
			{"a reseller none", e.products(e.as(e.reseller), catalog.ProductFilter{Plannable: yes}), ""},
			{"without the permission there are none", e.products(e.as(e.msp, enum.ProductsRead), catalog.ProductFilter{}), ""},
		} {
			e.Run(c.rule, func(t *testing.T) {
				if c.got != c.want {
					t.Errorf("got %q, want %q", c.got, c.want)
				}
			})
		}
	})
}

func TestPlans(t *testing.T) {
	each(t, func(e *env) {
		e.grant(e.msp, "CLOUD-EDGE")
		granted := e.plan(e.as(e.distributor), e.input("granted", "CLOUD-EDGE"))
		e.plan(e.as(e.distributor), e.input("kept", "TMWS"))
		e.plan(e.as(e.msp), e.input("managed", "CLOUD-EDGE"))
		off := e.plan(e.as(e.distributor), e.input("off", "TMWS"))
		must(e.catalog.PlanDisable(e.as(e.distributor), domain.Versioned{ID: off.ID, ExpectedVersion: 1}))(e)
		e.plan(e.as(e.other), e.input("foreign", "TMWS"))
		suite := e.input("suite", "WF-OFFICE")
		suite.Components = catalog.FirstChoices([]*db.Product{e.product("HES")})
		locked := e.plan(e.as(e.distributor), suite)
		for _, id := range []string{granted.ID, locked.ID} {
			must(e.db.PlanGrant.Create().SetRootID(e.distributor.ID).SetPartnerID(e.reseller.ID).SetPlanID(id).Save(e.system))(e)
		}
		tierOne := e.as(e.distributor)
		assignable := func(ctx context.Context, p *db.Partner) string {
			return e.plans(ctx, catalog.PlanFilter{AssignableForPartnerID: &p.ID})
		}
		equal(e, "before its suite changes a plan can be assigned", assignable(tierOne, e.reseller), "granted suite")
		must(e.apply("suites:\n  - {code: WF-OFFICE, name: Worry-Free Office Suite, unitType: seats, versions: [FULL], components: [HES]}\n", false))(e)
		for _, c := range []struct{ rule, got, want string }{
			{"a Tier 1 sees its tree's", e.plans(tierOne, catalog.PlanFilter{}), "granted kept managed off suite"},
			{"an MSP its own", e.plans(e.as(e.msp), catalog.PlanFilter{}), "managed"},
			{"a reseller those granted to it", e.plans(e.as(e.reseller), catalog.PlanFilter{}), "granted suite"},
			{"by text", e.plans(tierOne, catalog.PlanFilter{Search: of("AN")}), "granted managed"},
			{"a sign of a pattern is text", e.plans(tierOne, catalog.PlanFilter{Search: of("%")}), ""},
			{"by partner", e.plans(tierOne, catalog.PlanFilter{PartnerIDs: []string{e.msp.ID}}), "managed"},
			{"by product", e.plans(tierOne, catalog.PlanFilter{ProductIDs: []string{e.product("TMWS").ID}}), "kept off"},
			{"by version", e.plans(tierOne, catalog.PlanFilter{LicenseVersions: []enum.LicenseVersion{enum.Trial}}), ""},
			{"by whether it is enabled", e.plans(tierOne, catalog.PlanFilter{Enabled: of(false)}), "off"},
			{"a Tier 1 assigns its own", assignable(tierOne, e.distributor), "granted kept"},
			{"an MSP its own", assignable(tierOne, e.msp), "managed"},
			{"a reseller those granted to it, unless locked", assignable(tierOne, e.reseller), "granted"},
			{"a foreign partner none", assignable(tierOne, e.other), ""},
			{"without the permission there are none", e.plans(e.as(e.msp, enum.PlansRead), catalog.PlanFilter{}), ""},
		} {
			e.Run(c.rule, func(t *testing.T) {
				if c.got != c.want {
					t.Errorf("got %q, want %q", c.got, c.want)
				}
			})
		}

		e.Run("a reseller sees a granted plan without the partner that made it", func(t *testing.T) {
			sel := domain.Select("name", "partner")
			sel.Fields["partner"] = domain.Select("company")
			row := must(read.ByIDs[db.ServicePlan](e.as(e.reseller), e.db, []string{granted.ID}, sel))(e)[0]
			if row == nil || row.Edges.Partner != nil {
				t.Errorf("got %+v", row)
			}
			row = must(read.ByIDs[db.ServicePlan](tierOne, e.db, []string{granted.ID}, sel))(e)[0]
			if row.Edges.Partner == nil {
				t.Error("its Tier 1 does not see the partner")
			}
		})
		e.Run("those at end of life are left out", func(t *testing.T) {
			must(e.apply("products:\n  - {code: TMWS, name: Trend Micro Web Security, kind: SAAS, unitType: users, versions: [FULL], endOfLife: 2026-06-01}\n", false))(e)
			e.now = time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
			equal(e, "plans", e.plans(tierOne, catalog.PlanFilter{}), "granted managed suite")
		})
	})
}

func TestBatches(t *testing.T) {
	each(t, func(e *env) {
		e.grant(e.msp, "TMWS")
		e.grant(e.msp, "CAS")
		plan := e.plan(e.as(e.distributor), e.input("granted", "TMWS"))
		must(e.db.PlanGrant.Create().SetRootID(e.distributor.ID).SetPartnerID(e.reseller.ID).SetPlanID(plan.ID).Save(e.system))(e)
		for _, version := range []enum.LicenseVersion{enum.Trial, enum.Full} {
			must(e.db.Pool.Create().SetRootID(e.msp.RootID).SetPartnerID(e.msp.ID).SetProductID(e.product("CAS").ID).
				SetLicenseVersion(version).SetStock(5).SetMaximum(10).Save(e.system))(e)
		}
		codes := func(ps []*db.Product) string {
			var out []string
			for _, p := range ps {
				out = append(out, p.Code)
			}
			return strings.Join(out, " ")
		}
		tierOne, counter := database.WithCounter(e.as(e.distributor))
		partners := []string{e.reseller.ID, e.distributor.ID, e.other.ID, e.msp.ID}

		products := must(catalog.ComponentsByProduct(tierOne, e.db, []string{e.product("CAS").ID, e.product("WF-SVC-ADV").ID}, nil))(e)
		equal(e, "a plain product has no components", codes(products[0]), "")
		equal(e, "a suite has them in its order", codes(products[1]), "WFBS-SVC HES CAS")

		products = must(catalog.ProductsByPartner(tierOne, e.db, partners, domain.Select("code")))(e)
		equal(e, "products of a reseller", codes(products[0]), "")
		equal(e, "products of a Tier 1", len(products[1]), 12)
		equal(e, "products of a foreign partner", codes(products[2]), "")
		equal(e, "products of an MSP", codes(products[3]), "CAS TMWS")

		plans := must(catalog.GrantedPlansByPartner(tierOne, e.db, partners, nil))(e)
		equal(e, "plans of a reseller", plans[0][0].Name, "granted")
		equal(e, "plans of an MSP", len(plans[3]), 0)
		plans = must(catalog.GrantedPlansByPartner(e.as(e.other), e.db, partners, nil))(e)
		equal(e, "plans that a stranger sees", len(plans[0]), 0)

		pools := must(catalog.PoolByPartner(tierOne, e.db, partners, nil))(e)
		equal(e, "pool of an MSP", len(pools[3]), 2)
		equal(e, "its product", pools[3][0].LicenseVersion, enum.Full)
		equal(e, "pool of a reseller", len(pools[0]), 0)

		if n := counter.Count(); n > 12 {
			e.Errorf("%d statements", n)
		}
	})
}
