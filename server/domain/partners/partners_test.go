package partners_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/plangrant"
	"github.com/openlmp/openlmp/ent/db/productgrant"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/servertest"
)

func ptr[T any](v T) *T { return &v }

// refused says at which path, and with which code, err refuses; all of them.
func refused(err error) string {
	var ps domain.Problems
	var p domain.Problem
	switch {
	case err == nil:
		return ""
	case errors.As(err, &ps):
	case errors.As(err, &p):
		ps = domain.Problems{p}
	default:
		return err.Error()
	}
	parts := make([]string, len(ps))
	for i, p := range ps {
		parts[i] = strings.Join(p.Path, ".") + " " + string(p.Code)
	}
	return strings.Join(parts, "; ")
}

func expect(t *testing.T, rule string, err error, want string) {
	t.Helper()
	if got := refused(err); got != want {
		t.Errorf("%s: got %q, want %q", rule, got, want)
	}
}

func TestMove(t *testing.T) {
	all := []enum.PartnerStatus{enum.PartnerActive, enum.PartnerSuspended, enum.PartnerCanceled}
	for move, want := range map[partners.Move][]enum.PartnerStatus{
		partners.Suspend: {enum.PartnerSuspended, "", ""},
		partners.Resume:  {"", enum.PartnerActive, ""},
		partners.Cancel:  {enum.PartnerCanceled, enum.PartnerCanceled, ""},
	} {
		for i, from := range all {
			t.Run(string(move)+" from "+string(from), func(t *testing.T) {
				to, err := move.From(from, "input.id")
				if to != want[i] || (err == nil) != (want[i] != "") {
					t.Errorf("got %q and %v, want %q", to, err, want[i])
				}
			})
		}
	}
}

func TestPartnerStatus(t *testing.T) {
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := partners.New(b.DB)
		forgotten := 0
		s.Forget = func() { forgotten++ }
		suspend := func(ctx context.Context, p *db.Partner, version int) error {
			_, err := s.PartnerSuspend(ctx, domain.Versioned{ID: p.ID, ExpectedVersion: version})
			return err
		}
		resume := func(ctx context.Context, p *db.Partner, version int) error {
			_, err := s.PartnerResume(ctx, domain.Versioned{ID: p.ID, ExpectedVersion: version})
			return err
		}
		top := b.As(b.Distributor)
		expect(t, "an active partner is not resumed", resume(top, b.MSP, 1), "input.id STATE_INVALID")
		expect(t, "a Tier 2 suspends nobody", suspend(b.As(b.MSP), b.Reseller, 1), "input FORBIDDEN")
		expect(t, "a foreign partner does not exist", suspend(b.As(b.Rival), b.MSP, 1), "input.id NOT_FOUND")
		expect(t, "an unknown one neither", suspend(top, &db.Partner{ID: "prt_x"}, 1), "input.id NOT_FOUND")
		expect(t, "nobody suspends their own company", suspend(top, b.Distributor, 1), "input.id FORBIDDEN")
		expect(t, "an active partner is suspended", suspend(top, b.MSP, 1), "")
		var stale domain.Stale
		if err := resume(top, b.MSP, 1); !errors.As(err, &stale) || stale.CurrentVersion != 2 {
			t.Errorf("an old version: got %v", err)
		}
		expect(t, "once", suspend(top, b.MSP, 2), "input.id STATE_INVALID")
		if row := b.DB.Partner.GetX(b.System(), b.MSP.ID); partners.StatusOf(row) != enum.PartnerSuspended {
			t.Errorf("it is %s", partners.StatusOf(row))
		}
		_, err := s.PartnerUpdate(top, partners.PartnerUpdateInput{ID: b.MSP.ID, ExpectedVersion: 2, City: ptr("Cork")})
		expect(t, "a suspended partner is not changed", err, "input.id STATE_INVALID")
		expect(t, "a suspended partner is resumed", resume(top, b.MSP, 2), "")
		if forgotten != 2 {
			t.Errorf("requests were asked anew %d times, want 2", forgotten)
		}
	})
}

func TestPartnerUpdate(t *testing.T) {
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := partners.New(b.DB)
		top := b.As(b.Distributor)
		update := func(ctx context.Context, p *db.Partner, in partners.PartnerUpdateInput) error {
			in.ID, in.ExpectedVersion = p.ID, b.DB.Partner.GetX(b.System(), p.ID).Version
			_, err := s.PartnerUpdate(ctx, in)
			return err
		}
		now := func(p *db.Partner) *db.Partner { return b.DB.Partner.GetX(b.System(), p.ID) }

		expect(t, "a change of nothing", update(top, b.MSP, partners.PartnerUpdateInput{}), "")
		if v := now(b.MSP).Version; v != 1 {
			t.Errorf("it made version %d", v)
		}
		in := partners.PartnerUpdateInput{Company: ptr(" Ünal Managed "), Email: ptr("it@unal.example"), PoolRefill: ptr(true)}
		in.Country, in.TimeZone = ptr("ie"), ptr("Europe/Dublin")
		expect(t, "a Tier 1 changes a partner below it", update(top, b.MSP, in), "")
		row := now(b.MSP)
		if row.Company != "Ünal Managed" || row.CompanyKey != "unal managed" || row.Country != "IE" || !row.PoolRefill || row.Version != 2 {
			t.Errorf("got %+v", row)
		}
		expect(t, "empty clears what is optional", update(top, b.MSP, partners.PartnerUpdateInput{Email: ptr("")}), "")
		if now(b.MSP).Email != "" {
			t.Error("the address is still there")
		}
		expect(t, "all problems come at once", update(top, b.MSP, partners.PartnerUpdateInput{Company: ptr(""), City: ptr(strings.Repeat("x", 65)), Email: ptr("no")}),
			"input.company VALIDATION; input.city VALIDATION; input.email VALIDATION")
		expect(t, "an administrator changes the own company", update(b.As(b.MSP), b.MSP, partners.PartnerUpdateInput{City: ptr("Cork")}), "")
		expect(t, "but not what it may sell", update(b.As(b.MSP), b.MSP, partners.PartnerUpdateInput{ProductIDs: []string{b.Mail.ID}}), "input FORBIDDEN")
		expect(t, "others do not", update(b.As(b.MSP, enum.CustomersWrite), b.MSP, partners.PartnerUpdateInput{}), "input FORBIDDEN")
		expect(t, "nor does it see its neighbours", update(b.As(b.MSP), b.Reseller, partners.PartnerUpdateInput{}), "input.id NOT_FOUND")
		expect(t, "nor another channel's", update(top, b.RivalMSP, partners.PartnerUpdateInput{}), "input.id NOT_FOUND")

		plan := b.Plan(b.Distributor, b.Mail, nil)
		ofMSP := b.Plan(b.MSP, b.Backup, nil)
		foreign := b.Plan(b.Rival, b.Mail, nil)
		expect(t, "a reseller is granted plans of its Tier 1 only",
			update(top, b.Reseller, partners.PartnerUpdateInput{PlanIDs: []string{plan.ID, ofMSP.ID, foreign.ID, plan.ID}}),
			"input.planIds.3 VALIDATION; input.planIds.1 NOT_FOUND; input.planIds.2 NOT_FOUND")
		expect(t, "an MSP is granted products only", update(top, b.MSP, partners.PartnerUpdateInput{PlanIDs: []string{plan.ID}}), "input.planIds VALIDATION")
		expect(t, "of the catalogue", update(top, b.MSP, partners.PartnerUpdateInput{ProductIDs: []string{"prd_x"}}), "input.productIds.0 NOT_FOUND")
		expect(t, "the list is new", update(top, b.MSP, partners.PartnerUpdateInput{ProductIDs: []string{b.Mail.ID, b.Backup.ID}}), "")
		expect(t, "the list is new again", update(top, b.MSP, partners.PartnerUpdateInput{ProductIDs: []string{b.Backup.ID, b.Client.ID}}), "")
		granted := b.DB.ProductGrant.Query().Where(productgrant.PartnerID(b.MSP.ID)).AllX(b.System())
		if len(granted) != 2 {
			t.Errorf("%d products are granted, want 2", len(granted))
		}
		version := now(b.MSP).Version
		expect(t, "the same list", update(top, b.MSP, partners.PartnerUpdateInput{ProductIDs: []string{b.Client.ID, b.Backup.ID}}), "")
		if v := now(b.MSP).Version; v != version {
			t.Errorf("it made version %d of %d", v, version)
		}
		expect(t, "plans for a reseller", update(top, b.Reseller, partners.PartnerUpdateInput{PlanIDs: []string{plan.ID}}), "")
		expect(t, "an empty list takes all back", update(top, b.Reseller, partners.PartnerUpdateInput{PlanIDs: []string{}}), "")
		if n := b.DB.PlanGrant.Query().Where(plangrant.PartnerID(b.Reseller.ID)).CountX(b.System()); n != 0 {
			t.Errorf("%d plans are granted still", n)
		}
	})
}

func TestList(t *testing.T) {
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := partners.New(b.DB)
		top := b.As(b.Distributor)
		if _, err := s.PartnerSuspend(top, domain.Versioned{ID: b.Reseller.ID, ExpectedVersion: 1}); err != nil {
			t.Fatal(err)
		}
		license(b, b.MSP)
		list := func(ctx context.Context, f partners.PartnerFilter) string {
			t.Helper()
			page, err := s.List(ctx, &f, nil, domain.PageArgs{}, domain.Select("company"), true)
			if err != nil {
				t.Fatal(err)
			}
			names := make([]string, len(page.Rows))
			for i, p := range page.Rows {
				names[i] = strings.Fields(p.Company)[0]
			}
			if page.Total != len(names) {
				t.Errorf("%d rows of %d", len(names), page.Total)
			}
			return strings.Join(names, " ")
		}
		for _, c := range []struct{ rule, got, want string }{
			{"a Tier 1 sees those below it", list(top, partners.PartnerFilter{}), "Harbor Quay"},
			{"a Tier 2 none", list(b.As(b.MSP), partners.PartnerFilter{}), ""},
			{"nor who may not read partners", list(b.As(b.Distributor, enum.CustomersRead), partners.PartnerFilter{}), ""},
			{"by text", list(top, partners.PartnerFilter{Search: ptr("RESALE")}), "Quay"},
			{"by kind", list(top, partners.PartnerFilter{Kinds: []enum.PartnerKind{enum.MSP}}), "Harbor"},
			{"by status", list(top, partners.PartnerFilter{Statuses: []enum.PartnerStatus{enum.PartnerSuspended, enum.PartnerCanceled}}), "Quay"},
			{"by no status", list(top, partners.PartnerFilter{Statuses: []enum.PartnerStatus{}}), ""},
			{"by product of its customers", list(top, partners.PartnerFilter{ProductIDs: []string{b.Mail.ID}}), "Harbor"},
			{"by another product", list(top, partners.PartnerFilter{ProductIDs: []string{b.Backup.ID}}), ""},
			{"by status of licenses", list(top, partners.PartnerFilter{LicenseStatuses: []enum.LicenseStatus{enum.Active}}), "Harbor"},
			{"of the product, when both are given", list(top, partners.PartnerFilter{
				ProductIDs: []string{b.Mail.ID}, LicenseStatuses: []enum.LicenseStatus{enum.Expired}}), ""},
		} {
			t.Run(c.rule, func(t *testing.T) {
				if c.got != c.want {
					t.Errorf("got %q, want %q", c.got, c.want)
				}
			})
		}
	})
}

// license gives a customer of a partner an active license of b.Mail.
func license(b *servertest.Book, p *db.Partner) {
	c := b.Customer(p, "Holder", "UTC")
	plan := b.Plan(p, b.Mail, nil)
	a := &db.Assignment{
		ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
		CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12, NotificationDays: 30,
	}
	b.Insert(a)
	start, end := b.Now(), b.Now().AddDate(1, 0, 0)
	b.Insert(&db.License{
		ID: id.New(id.License), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
		CustomerID: c.ID, AssignmentID: a.ID, ProductID: b.Mail.ID, LicenseVersion: enum.Full, Activation: enum.AtStart,
		Units: 5, TimeZone: "UTC", InitialMonths: 12, AnchorDay: 10, StartsAt: &start, ExpiresAt: &end, GraceEndsAt: &end,
		NotificationDays: 30, ChargeableMonth: 1, GraceUnit: enum.Months,
	})
}
