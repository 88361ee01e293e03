package catalog_test

import (
	"context"
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/servertest"
)

// Pools are listed by product and version, whole over all pages either way, to those
// who see plans and within their scope, and found by each condition.
func TestPoolList(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := catalog.New(b.DB)
		for code, name := range map[*db.Product]string{b.Mail: "Mail 2", b.Client: "Mail", b.Backup: "Mail Plus"} {
			b.DB.Product.UpdateOneID(code.ID).SetName(name).SetNameKey(domain.Key(name)).ExecX(b.System())
		}
		names := map[string]string{}
		pool := func(name string, p *db.Partner, product *db.Product, version enum.LicenseVersion, stock, threshold int) {
			row := &db.Pool{
				ID: id.New(id.Pool), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: product.ID, LicenseVersion: version, Stock: stock, Maximum: 40, Threshold: threshold,
			}
			b.Insert(row)
			names[row.ID] = name
		}
		pool("plus", b.MSP, b.Backup, enum.Full, 5, 10)
		pool("two", b.MSP, b.Mail, enum.Full, 50, 10)
		pool("mail trial", b.MSP, b.Client, enum.Trial, 0, 0)
		pool("mail", b.MSP, b.Client, enum.Full, 7, 0)
		pool("the shop's", b.Reseller, b.Client, enum.Full, 7, 0)
		pool("the rival's", b.RivalMSP, b.Client, enum.Full, 7, 0)

		list := func(ctx context.Context, f *catalog.PoolFilter, page domain.PageArgs) (out []string, next *string) {
			t.Helper()
			got, err := s.PoolList(ctx, f, nil, page, domain.Select("stock", "threshold"), true)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range got.Rows {
				out = append(out, names[row.ID])
				level := catalog.LevelOf(row)
				same, err := s.PoolList(ctx, &catalog.PoolFilter{Levels: []enum.PoolLevel{level}}, nil, domain.PageArgs{}, nil, false)
				if err != nil || !slices.ContainsFunc(same.Rows, func(p *db.Pool) bool { return p.ID == row.ID }) {
					t.Errorf("%s is not listed as %s, %v", names[row.ID], level, err)
				}
			}
			if got.HasNext {
				next = new(got.Cursor(got.Rows[len(got.Rows)-1]))
			}
			return out, next
		}
		msp, tierOne := b.As(b.MSP, enum.PlansRead), b.As(b.Distributor, enum.PlansRead)
		all := []string{"mail", "mail trial", "two", "plus"}
		for rule, c := range map[string]struct {
			ctx    context.Context
			filter *catalog.PoolFilter
			want   []string
		}{
			"a Tier 2 sees its own":               {msp, nil, all},
			"a Tier 1 sees those below it":        {tierOne, &catalog.PoolFilter{PartnerIDs: []string{b.MSP.ID}}, all},
			"its own has none":                    {tierOne, &catalog.PoolFilter{Own: true}, nil},
			"whoever may not see plans sees none": {b.As(b.MSP, enum.CustomersRead), nil, nil},
			"by name":                             {msp, &catalog.PoolFilter{Search: new(" PLUS")}, []string{"plus"}},
			"by code":                             {msp, &catalog.PoolFilter{Search: new("mai"), ProductIDs: []string{b.Mail.ID}}, []string{"two"}},
			"by version":                          {msp, &catalog.PoolFilter{Versions: []enum.LicenseVersion{enum.Trial}}, []string{"mail trial"}},
			"by level":                            {msp, &catalog.PoolFilter{Levels: []enum.PoolLevel{enum.LowStock, enum.NoStock}}, []string{"mail trial", "plus"}},
			"by no level":                         {msp, &catalog.PoolFilter{Levels: []enum.PoolLevel{}}, nil},
		} {
			if got, _ := list(c.ctx, c.filter, domain.PageArgs{}); !slices.Equal(got, c.want) {
				t.Errorf("%s: %q, want %q", rule, got, c.want)
			}
		}
		var paged []string
		page := domain.PageArgs{First: new(1)}
		for {
			got, next := list(msp, nil, page)
			paged = append(paged, got...)
			if next == nil {
				break
			}
			page.After = next
		}
		if !slices.Equal(paged, all) {
			t.Errorf("page by page: %q, want %q", paged, all)
		}
		if got, _ := list(msp, nil, domain.PageArgs{Last: new(2)}); !slices.Equal(got, all[2:]) {
			t.Errorf("the last two: %q", got)
		}
	})
}
