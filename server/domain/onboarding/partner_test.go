package onboarding_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/apitoken"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/db/passwordlink"
	"github.com/openlmp/openlmp/ent/db/plangrant"
	"github.com/openlmp/openlmp/ent/db/pool"
	"github.com/openlmp/openlmp/ent/db/productgrant"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/servertest"
)

// told says at which path, and with which code, err refuses; all of them.
func told(err error) string {
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

func partnerInput(kind enum.PartnerKind, account string) onboarding.PartnerCreateInput {
	return onboarding.PartnerCreateInput{
		Kind: kind, Company: "Pier Partners", City: "Cork", State: "Munster",
		Administrator: domain.AdministratorInput{
			AccountName: account, FirstName: "First", LastName: "Last", Email: "first@pier.example",
		},
	}
}

func TestPartnerCreate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := onboarding.New(b.DB)
		top, sys := b.As(b.Distributor), b.System()
		expect := func(rule string, err error, want string) {
			t.Helper()
			if got := told(err); got != want {
				t.Errorf("%s: got %q, want %q", rule, got, want)
			}
		}

		in := partnerInput(enum.MSP, "pier-admin")
		in.ProductIDs = []string{b.Mail.ID, b.Client.ID}
		in.Stock = []onboarding.StockInput{{ProductID: b.Mail.ID, Trial: 10, Full: 500}, {ProductID: b.Client.ID}}
		in.PoolRefill = ptr(true)
		done, err := s.PartnerCreate(top, in)
		if err != nil {
			t.Fatal(err)
		}
		row := b.DB.Partner.GetX(sys, done.ID)
		if row.RootID != b.Distributor.ID || *row.ParentID != b.Distributor.ID || row.Slug != "" || !row.PoolRefill || row.FirstName != "First" {
			t.Errorf("got %+v", row)
		}
		admin := b.DB.User.Query().Where(user.PartnerID(row.ID)).OnlyX(sys)
		if admin.Role != enum.Administrator || admin.AccountName != "pier-admin" {
			t.Errorf("got %+v", admin)
		}
		if n := b.DB.Message.Query().Where(message.UserID(admin.ID), message.KindEQ(enum.AccountCreated)).CountX(sys); n != 1 {
			t.Errorf("%d messages to the administrator, want 1", n)
		}
		if n := b.DB.ProductGrant.Query().Where(productgrant.PartnerID(row.ID)).CountX(sys); n != 2 {
			t.Errorf("%d products granted, want 2", n)
		}
		for version, units := range map[enum.LicenseVersion]int{enum.Trial: 10, enum.Full: 500} {
			p := b.DB.Pool.Query().Where(pool.PartnerID(row.ID), pool.LicenseVersionEQ(version)).OnlyX(sys)
			if p.Stock != units || p.Maximum != units {
				t.Errorf("%s: stock %d of %d, want %d", version, p.Stock, p.Maximum, units)
			}
		}

		plan := b.Plan(b.Distributor, b.Mail, nil)
		in = partnerInput(enum.Reseller, "shop-admin")
		in.PlanIDs = []string{plan.ID}
		if done, err = s.PartnerCreate(top, in); err != nil {
			t.Fatal(err)
		}
		if n := b.DB.PlanGrant.Query().Where(plangrant.PartnerID(done.ID)).CountX(sys); n != 1 {
			t.Errorf("%d plans granted, want 1", n)
		}

		before := counts(b)
		_, err = s.PartnerCreate(top, partnerInput(enum.MSP, "PIER-admin"))
		expect("an account name is unique in the channel, whatever its case", err, "input.administrator.accountName VALIDATION")
		_, err = s.PartnerCreate(b.As(b.MSP), partnerInput(enum.MSP, "below-two"))
		expect("a Tier 2 creates none", err, "input FORBIDDEN")
		_, err = s.PartnerCreate(b.As(b.Distributor, enum.CustomersWrite), partnerInput(enum.MSP, "no-right"))
		expect("a role without partners creates none", err, "input FORBIDDEN")
		bad := partnerInput(enum.ISP, "x")
		bad.Company, bad.PlanIDs = "", []string{plan.ID}
		bad.Stock = []onboarding.StockInput{{ProductID: "prd_x", Full: -1}, {ProductID: b.Mail.ID, Trial: 1_000_000}}
		_, err = s.PartnerCreate(top, bad)
		expect("all problems come at once", err, "input.kind VALIDATION; input.company VALIDATION; input.administrator.accountName VALIDATION; "+
			"input.planIds VALIDATION; input.stock.0.productId NOT_FOUND; input.stock.0.full VALIDATION; input.stock.1.trial VALIDATION")
		useless := partnerInput(enum.MSP, "useless-stock")
		useless.ProductIDs = []string{b.Bundle.ID}
		useless.Stock = []onboarding.StockInput{{ProductID: b.Bundle.ID, Full: 1}, {ProductID: b.Backup.ID, Full: 1}, {ProductID: b.Client.ID, Full: 1}}
		_, err = s.PartnerCreate(top, useless)
		expect("there is no stock of suites, nor of what the partner cannot license", err, "input.stock.0.productId VALIDATION; input.stock.1.productId VALIDATION")
		resold := partnerInput(enum.Reseller, "resold-stock")
		resold.PlanIDs, resold.Stock = []string{plan.ID}, []onboarding.StockInput{{ProductID: b.Client.ID, Full: 1}, {ProductID: b.Mail.ID, Full: 1}}
		_, err = s.PartnerCreate(top, resold)
		expect("a reseller's stock is of the plans that it is granted", err, "input.stock.0.productId VALIDATION")
		foreign := partnerInput(enum.Reseller, "foreign-plan")
		foreign.PlanIDs = []string{b.Plan(b.Rival, b.Mail, nil).ID}
		_, err = s.PartnerCreate(top, foreign)
		expect("a foreign plan does not exist", err, "input.planIds.0 NOT_FOUND")
		if after := counts(b); !equalInts(before, after) {
			t.Errorf("something was written: %v, then %v", before, after)
		}
		if _, err := s.PartnerCreate(b.As(b.Rival), partnerInput(enum.MSP, "pier-admin")); err != nil {
			t.Errorf("another channel may have the name: %v", err)
		}
	})
}

func equalInts(a, b []int) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

func TestPartnerCancel(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := onboarding.New(b.DB)
		forgotten := 0
		s.Forget = func() { forgotten++ }
		top, sys := b.As(b.Distributor), b.System()
		plan := b.Plan(b.MSP, b.Mail, nil)
		for _, account := range []string{"one-admin", "two-admin"} {
			in := input(account, licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(5)})
			if _, err := s.CustomerCreate(b.As(b.MSP), in, false); err != nil {
				t.Fatal(err)
			}
		}
		admin := b.DB.User.Query().Where(user.AccountName("one-admin")).OnlyX(sys)
		b.Insert(&db.Session{ID: "s1", UserID: admin.ID, CreatedAt: b.Now(), LastSeenAt: b.Now(), ExpiresAt: b.Now().AddDate(0, 0, 1)})
		b.Insert(&db.APIToken{
			ID: id.New(id.Token), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: b.MSP.RootID, PartnerID: b.MSP.ID,
			CustomerID: admin.CustomerID, UserID: admin.ID, Name: "t", Hash: "h", Hint: "t", Scopes: []string{}, ExpiresAt: b.Now().AddDate(0, 0, 1),
		})
		rival := b.Customer(b.RivalMSP, "Untouched", "UTC")

		cancel := func(p *db.Partner, version int, company string, dryRun bool) (licensing.Effects, error) {
			in := onboarding.PartnerCancelInput{ID: p.ID, ExpectedVersion: version, ConfirmCompany: company}
			done, err := s.PartnerCancel(top, in, dryRun)
			return done.Effects, err
		}
		for _, c := range []struct {
			rule    string
			partner *db.Partner
			company string
			want    string
		}{
			{"5.1/28_its_name_is_typed_again", b.MSP, "Harbor", "input.confirmCompany VALIDATION"},
			{"5.1/28_not_without_a_name", b.MSP, "", "input.confirmCompany VALIDATION"},
			{"a_foreign_partner_does_not_exist", b.RivalMSP, b.RivalMSP.Company, "input.id NOT_FOUND"},
			{"the_own_company_is_not_canceled", b.Distributor, b.Distributor.Company, "input.id FORBIDDEN"},
		} {
			t.Run(c.rule, func(t *testing.T) {
				before := counts(b)
				if _, err := cancel(c.partner, 1, c.company, false); told(err) != c.want || !equalInts(before, counts(b)) {
					t.Errorf("got %v, want %s and nothing changed", err, c.want)
				}
			})
		}
		bundle := b.Plan(b.MSP, b.Bundle, nil)
		kept, err := licensing.New(b.DB).CrossgradeOpen(b.As(b.MSP), licensing.CrossgradeOpenInput{AssignmentCreateInput: licensing.AssignmentCreateInput{
			CustomerID: *admin.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: bundle.ID, Units: ptr(1)},
		}})
		if err != nil {
			t.Fatal(err)
		}
		before := counts(b)
		effects, err := cancel(b.MSP, 1, b.MSP.Company, true)
		if err != nil || len(effects.Licenses) != 2 || len(effects.Lines) != 2 {
			t.Fatalf("a dry run tells the effects: %d licenses, %d lines, %v", len(effects.Licenses), len(effects.Lines), err)
		}
		if got := effects.Licenses[0].After.Status; got != enum.Expired {
			t.Errorf("a license would be %s", got)
		}
		if n := len(effects.CanceledMessages); n != 4 {
			t.Errorf("%d messages would not go out, want those of two accounts and two plans", n)
		}
		if after := counts(b); !equalInts(before, after) || forgotten != 0 {
			t.Errorf("a dry run wrote: %v, then %v", before, after)
		}

		if _, err := cancel(b.MSP, 1, b.MSP.Company, false); err != nil {
			t.Fatal(err)
		}
		if got := partners.StatusOf(b.DB.Partner.GetX(sys, b.MSP.ID)); got != enum.PartnerCanceled {
			t.Errorf("the partner is %s", got)
		}
		if got := licensing.StatusOfCrossgrade(b.DB.Crossgrade.GetX(sys, kept.ID)); got != enum.CrossgradeCanceled {
			t.Errorf("the crossgrade that was kept is %s", got)
		}
		if e := b.DB.AuditEvent.Query().Where(auditevent.ObjectID(kept.ID), auditevent.Action("crossgrade.cancel")).OnlyX(sys); !strings.Contains(e.Changes, `"reason":"PARTNER_CANCELED"`) {
			t.Errorf("its event says %s", e.Changes)
		}
		blocked := b.DB.License.Query().Where(license.BlockedAt(b.Now())).AllX(sys)
		if len(blocked) != 2 || domain.LicenseStatus(blocked[0], b.Now()) != enum.Expired {
			t.Errorf("%d licenses ended, want 2", len(blocked))
		}
		lines := b.DB.LicenseTransaction.Query().
			Where(licensetransaction.Cause("PARTNER_CANCELED"), licensetransaction.TypeEQ(enum.LicenseChange)).CountX(sys)
		if lines != 2 {
			t.Errorf("%d lines, want 2", lines)
		}
		if n := b.DB.Session.Query().CountX(sys); n != 0 {
			t.Errorf("%d sessions go on", n)
		}
		if n := b.DB.APIToken.Query().Where(apitoken.RevokedAtIsNil()).CountX(sys); n != 0 {
			t.Errorf("%d tokens go on", n)
		}
		if n := b.DB.Message.Query().Where(message.PartnerID(b.MSP.ID), message.CanceledAtIsNil()).CountX(sys); n != 0 {
			t.Errorf("%d messages wait still", n)
		}
		if forgotten != 1 {
			t.Errorf("requests were asked anew %d times, want 1", forgotten)
		}
		if _, err := cancel(b.MSP, 2, b.MSP.Company, false); told(err) != "input.id STATE_INVALID" {
			t.Errorf("it is final: got %v", err)
		}
		if _, err := s.CustomerCreate(top, withPartner(input("late-admin"), b.MSP.ID), false); told(err) != "input.partnerId STATE_INVALID" {
			t.Errorf("nothing of it is changed: got %v", err)
		}
		if b.DB.Customer.GetX(sys, rival.ID).Version != 1 {
			t.Error("another channel was touched")
		}
		of := b.DB.License.Query().Where(license.PartnerID(b.MSP.ID))
		t.Run("5.1/28_all_its_licenses_expire_now", func(t *testing.T) {
			for _, l := range of.Clone().AllX(sys) {
				if got := domain.LicenseStatus(l, b.Now()); got != enum.Expired {
					t.Errorf("one is %s", got)
				}
			}
		})
		t.Run("5.1/28_all_is_locked", func(t *testing.T) {
			l := of.Clone().FirstX(sys)
			on := domain.Versioned{ID: l.AssignmentID, ExpectedVersion: b.DB.Assignment.GetX(sys, l.AssignmentID).Version}
			customer := domain.Versioned{ID: l.CustomerID, ExpectedVersion: b.DB.Customer.GetX(sys, l.CustomerID).Version}
			s := licensing.New(b.DB)
			for name, change := range map[string]func() error{
				"modify": func() error {
					_, err := s.AssignmentModify(top, licensing.AssignmentModifyInput{Versioned: on, Units: ptr(9)}, false)
					return err
				},
				"renew": func() error {
					_, err := s.AssignmentRenew(top, licensing.AssignmentRenewInput{Versioned: on}, false)
					return err
				},
				"cancel":  func() error { _, err := s.AssignmentCancel(top, on, false); return err },
				"disable": func() error { _, err := s.CustomerDisable(top, customer, false); return err },
				"assign": func() error {
					_, err := s.AssignmentCreate(top, licensing.AssignmentCreateInput{
						CustomerID: l.CustomerID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: bundle.ID, Units: ptr(1)},
					}, false)
					return err
				},
			} {
				before := counts(b)
				if err := change(); !strings.HasSuffix(told(err), " STATE_INVALID") || !equalInts(before, counts(b)) {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
		t.Run("5.1/28_its_data_stays_readable_to_the_Tier_1", func(t *testing.T) {
			mine := licensing.AssignmentFilter{PartnerIDs: []string{b.MSP.ID}}
			held, err := licensing.New(b.DB).Assignments(top, &mine, domain.PageArgs{}, nil, false)
			if err != nil || len(held.Rows) != 2 {
				t.Errorf("it reads %v, %v, want two plans", held, err)
			}
			lines, err := licensing.New(b.DB).Transactions(top, &licensing.TransactionFilter{PartnerIDs: []string{b.MSP.ID}}, nil, domain.PageArgs{}, nil, false)
			if err != nil || len(lines.Rows) != 4 {
				t.Errorf("it reads %v, %v, want the two purchases and the two ends", lines, err)
			}
			if n := of.Clone().CountX(top); n != 2 {
				t.Errorf("it reads %d licenses, want 2", n)
			}
		})
	})
}

func withPartner(in onboarding.CustomerCreateInput, partnerID string) onboarding.CustomerCreateInput {
	in.PartnerID = &partnerID
	return in
}

func TestCreateTierOne(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := onboarding.New(b.DB)
		in := onboarding.TierOneInput{
			Kind: enum.Distributor, Company: "Ünal & Söhne Vertrieb GmbH für Süddeutschland", City: "Ulm", State: "BW",
			Administrator: domain.AdministratorInput{AccountName: "operator-one", FirstName: "A", LastName: "B", Email: "a@unal.example"},
		}
		if _, err := s.CreateTierOne(b.As(b.Distributor), in); !errors.Is(err, onboarding.ErrNotOperator) {
			t.Errorf("a partner makes a Tier 1: %v", err)
		}
		for _, slug := range []string{"unal-sohne-vertrieb-gmbh-fur-sud", "unal-sohne-vertrieb-gmbh-fur-sud-2"} {
			made, err := s.CreateTierOne(b.System(), in)
			if err != nil {
				t.Fatal(err)
			}
			again := in
			again.Company, again.Another = strings.ToUpper(in.Company), false
			var exists onboarding.TierOneExists
			if _, err := s.CreateTierOne(b.System(), again); !errors.As(err, &exists) || exists.Company != in.Company {
				t.Errorf("a second of the name, in capitals: %v", err)
			}
			in.Another = true
			p := b.DB.Partner.GetX(b.System(), made.Partner.ID)
			if p.Slug != slug || p.RootID != p.ID || p.ParentID != nil {
				t.Errorf("got %s of %s, want %s", p.Slug, p.RootID, slug)
			}
			if n := b.DB.PasswordLink.Query().Where(passwordlink.UserID(made.User.ID)).CountX(b.System()); n != 1 || made.LinkToken == "" {
				t.Errorf("%d links, token %q", n, made.LinkToken)
			}
		}
		in.Kind, in.City = enum.MSP, ""
		if _, err := s.CreateTierOne(b.System(), in); told(err) != "input.kind VALIDATION; input.city VALIDATION" {
			t.Errorf("got %v", err)
		}
	})
}
