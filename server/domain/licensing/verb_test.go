package licensing_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

func ptr[T any](v T) *T { return &v }

// assign is a call that must succeed.
func assign(t *testing.T, ctx context.Context, b *servertest.Book, c *db.Customer, plan *db.ServicePlan, units int) *db.Assignment {
	t.Helper()
	done, err := licensing.New(b.DB).AssignmentCreate(ctx, licensing.AssignmentCreateInput{
		CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: &units},
	}, false)
	if err != nil {
		t.Fatal(err)
	}
	a, err := b.DB.Assignment.Get(b.System(), done.ID)
	if err != nil {
		t.Fatal(err)
	}
	a.Edges.Licenses, err = a.QueryLicenses().WithProduct().Order(license.ByID()).All(b.System())
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// code of the problem that an error is, or holds; "" when it is none.
func code(err error) domain.Code {
	var p domain.Problem
	if errors.As(err, &p) {
		return p.Code
	}
	var ps domain.Problems
	if errors.As(err, &ps) {
		return ps[0].Code
	}
	var required licensing.CrossgradeRequired
	if errors.As(err, &required) {
		return domain.CodeCrossgradeRequired
	}
	var stale domain.Stale
	if errors.As(err, &stale) {
		return domain.CodeConflict
	}
	return ""
}

func TestAssignmentCreate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := licensing.New(b.DB)
		as := b.As(b.MSP)
		input := func(c *db.Customer, p *db.ServicePlan, units int) licensing.AssignmentCreateInput {
			return licensing.AssignmentCreateInput{
				CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: p.ID, Units: &units},
			}
		}
		mail := b.Plan(b.MSP, b.Mail, nil)
		bundle := b.Plan(b.MSP, b.Bundle, nil)

		t.Run("2.8/4+5.1/3+4+7+8_dates_are_the_customers_and_the_expiry_is_exclusive", func(t *testing.T) {
			c := b.Customer(b.MSP, "Berlin Bakery", "Europe/Berlin")
			l := assign(t, as, b, c, mail, 20).Edges.Licenses[0]
			want := map[string]time.Time{
				"start":  time.Date(2026, 3, 9, 23, 0, 0, 0, time.UTC),
				"expiry": time.Date(2027, 3, 9, 23, 0, 0, 0, time.UTC),
				"notify": time.Date(2027, 2, 7, 23, 0, 0, 0, time.UTC),
				"grace":  time.Date(2027, 4, 9, 22, 0, 0, 0, time.UTC), // summer time by then
				"charge": time.Date(2026, 3, 9, 23, 0, 0, 0, time.UTC),
			}
			got := map[string]time.Time{
				"start": *l.StartsAt, "expiry": *l.ExpiresAt, "notify": *l.NotifyAt, "grace": *l.GraceEndsAt, "charge": *l.ChargeStartsAt,
			}
			for k := range want {
				if !got[k].Equal(want[k]) {
					t.Errorf("%s at %s, want %s", k, got[k], want[k])
				}
			}
			if day := licensing.LastDay(l.ExpiresAt, l.TimeZone); day.String() != "2027-03-09" {
				t.Errorf("last included day %s", day)
			}
		})
		t.Run("5.1/42_a_suite_gives_one_license_a_component_and_software_gets_a_code", func(t *testing.T) {
			c := b.Customer(b.MSP, "Suite Sweets", "UTC")
			got := assign(t, as, b, c, bundle, 5).Edges.Licenses
			if len(got) != 2 || got[0].ActivationCode != nil || got[1].ActivationCode == nil {
				t.Fatalf("licenses %v", got)
			}
			if status := domain.LicenseStatus(got[1], b.Now()); status != enum.AwaitingActivation {
				t.Errorf("software is %s before its code is entered", status)
			}
			lines, err := b.DB.LicenseTransaction.Query().Where(licensetransaction.CustomerID(c.ID)).All(b.System())
			if err != nil || len(lines) != 2 || lines[0].Type != enum.NewPurchase || lines[0].UnitsAfter != 5 || lines[0].Before != "" {
				t.Errorf("report lines %v, %v", lines, err)
			}
		})
		t.Run("5.1/42_a_code_that_is_regenerated_voids_the_old_one", func(t *testing.T) {
			c := b.Customer(b.MSP, "Recoded Rolls", "UTC")
			got := assign(t, as, b, c, bundle, 5).Edges.Licenses
			hosted, software := got[0], got[1]
			on := domain.Versioned{ID: software.ID, ExpectedVersion: software.Version}
			tried, err := s.LicenseRegenerateCode(as, on, true)
			if err != nil || len(tried.Effects.Lines) != 1 || len(tried.Effects.Messages) != 1 {
				t.Fatalf("tried: %+v, %v", tried, err)
			}
			if now := b.DB.License.GetX(b.System(), software.ID); *now.ActivationCode != *software.ActivationCode {
				t.Fatal("trying it has changed the code")
			}
			if _, err := s.LicenseRegenerateCode(as, on, false); err != nil {
				t.Fatal(err)
			}
			now := b.DB.License.GetX(b.System(), software.ID)
			if *now.ActivationCode == *software.ActivationCode {
				t.Error("the code is the same")
			}
			var p domain.Problem
			if _, err := s.LicenseActivate(as, licensing.LicenseActivateInput{Code: *software.ActivationCode}, false); !errors.As(err, &p) || p.Code != domain.CodeNotFound {
				t.Errorf("the old code: %v", err)
			}
			if _, err := s.LicenseActivate(as, licensing.LicenseActivateInput{Code: *now.ActivationCode}, false); err != nil {
				t.Errorf("the new code: %v", err)
			}
			for _, e := range b.DB.AuditEvent.Query().Where(auditevent.ObjectID(software.ID)).AllX(b.System()) {
				if strings.Contains(e.Changes+e.Effects, *now.ActivationCode) {
					t.Errorf("%s holds the code", e.Action)
				}
			}
			if _, err := s.LicenseRegenerateCode(as, domain.Versioned{ID: hosted.ID, ExpectedVersion: hosted.Version}, false); !errors.As(err, &p) || p.Code != domain.CodeStateInvalid {
				t.Errorf("a license without a code: %v", err)
			}
		})
		t.Run("units_may_be_named_for_each_license", func(t *testing.T) {
			c := b.Customer(b.MSP, "Counted Cakes", "UTC")
			done, err := s.AssignmentCreate(as, licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{
				PlanID: bundle.ID, Units: ptr(3), Licenses: []licensing.LicenseUnitsInput{{ProductID: b.Client.ID, Units: 7}},
			}}, false)
			if err != nil {
				t.Fatal(err)
			}
			got := b.DB.License.Query().Where(license.AssignmentID(done.ID)).Order(license.ByID()).AllX(b.System())
			if got[0].Units != 3 || got[1].Units != 7 {
				t.Errorf("units %d and %d", got[0].Units, got[1].Units)
			}
		})
		t.Run("2.8/1+2.9/1+5.1/16_a_held_family_requires_a_crossgrade_and_nothing_is_saved", func(t *testing.T) {
			c := b.Customer(b.MSP, "Twice Ltd", "UTC")
			held := assign(t, as, b, c, mail, 1).Edges.Licenses[0]
			_, err := s.AssignmentCreate(as, input(c, bundle, 1), false)
			var required licensing.CrossgradeRequired
			if !errors.As(err, &required) || len(required.Duplicates) != 1 || required.Duplicates[0].License.ID != held.ID {
				t.Fatalf("got %v", err)
			}
			if n := b.DB.License.Query().Where(license.CustomerID(c.ID)).CountX(b.System()); n != 1 {
				t.Errorf("%d licenses afterwards", n)
			}
			if required.HoldingsVersion != b.DB.Customer.GetX(b.System(), c.ID).HoldingsVersion {
				t.Errorf("holdings version %d", required.HoldingsVersion)
			}
		})
		t.Run("2.9/2+5.1/16_another_level_of_a_family_is_a_duplicate_too", func(t *testing.T) {
			c := b.Customer(b.MSP, "Level Ltd", "UTC")
			assign(t, as, b, c, b.Plan(b.MSP, b.Client, nil), 1)
			_, err := s.AssignmentCreate(as, input(c, b.Plan(b.MSP, b.ClientPro, nil), 1), false)
			if code(err) != domain.CodeCrossgradeRequired {
				t.Errorf("got %v", err)
			}
		})
		t.Run("5.1/16_an_expired_license_is_no_duplicate", func(t *testing.T) {
			c := b.Customer(b.MSP, "Lapsed Ltd", "UTC")
			assign(t, as, b, c, mail, 1)
			b.Set(servertest.Start.AddDate(1, 2, 0))
			defer b.Set(servertest.Start)
			assign(t, as, b, c, mail, 1)
		})
		t.Run("5.1/38_a_dry_run_tells_the_effects_and_saves_nothing", func(t *testing.T) {
			c := b.Customer(b.MSP, "Preview Ltd", "UTC")
			done, err := s.AssignmentCreate(as, input(c, mail, 4), true)
			if err != nil {
				t.Fatal(err)
			}
			e := done.Effects
			if done.ID != "" || len(e.Licenses) != 1 || e.Licenses[0].After.Units != 4 || len(e.Lines) != 1 || len(e.Messages) != 1 {
				t.Fatalf("effects %+v", e)
			}
			if m := e.Messages[0]; *m.PlanName != mail.Name || *m.TimeZone != "UTC" {
				t.Errorf("the message tells of %+v", m)
			}
			if n := b.DB.License.Query().Where(license.CustomerID(c.ID)).CountX(b.System()); n != 0 {
				t.Errorf("%d licenses were saved", n)
			}
			real, err := s.AssignmentCreate(as, input(c, mail, 4), false)
			if err != nil || real.Effects.Licenses[0].After.Status != e.Licenses[0].After.Status {
				t.Errorf("the real run differs: %+v, %v", real.Effects, err)
			}
		})
		t.Run("2.7/9+2.14/1_a_first_sign_in_starts_the_term_that_day", func(t *testing.T) {
			plan := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn })
			c := b.Customer(b.MSP, "Later Ltd", "UTC")
			l := assign(t, as, b, c, plan, 1).Edges.Licenses[0]
			if l.StartsAt != nil || domain.LicenseStatus(l, b.Now()) != enum.AwaitingActivation {
				t.Errorf("before the first sign-in it has a term: %v", l)
			}
		})
		for month, want := range map[int]string{1: "2026-03-10", 3: "2026-05-10", 12: "2027-02-10"} {
			t.Run(fmt.Sprintf("2.7/15+5.1/25_charged_from_month_%d_on", month), func(t *testing.T) {
				plan := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) { p.Name, p.ChargeableMonth = fmt.Sprint("Charged ", month), month })
				l := assign(t, as, b, b.Customer(b.MSP, plan.Name, "Europe/Berlin"), plan, 1).Edges.Licenses[0]
				wantDay(t, "the first day that is charged", licensing.StartDay(l.ChargeStartsAt, l.TimeZone), want)
			})
		}
		t.Run("2.7/20_a_change_of_a_plan_is_for_later_assignments", func(t *testing.T) {
			plan := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) { p.Name = "Changing" })
			before, after := b.Customer(b.MSP, "Before Ltd", "UTC"), b.Customer(b.MSP, "After Ltd", "UTC")
			was := assign(t, as, b, before, plan, 1)
			_, err := catalog.New(b.DB).PlanUpdate(as, catalog.PlanUpdateInput{
				ID: plan.ID, ExpectedVersion: 1, PlanTerms: catalog.PlanTerms{InitialMonths: ptr(24), RenewalMonths: ptr(24), NotificationDays: ptr(5)},
			})
			if err != nil {
				t.Fatal(err)
			}
			is := b.DB.License.GetX(b.System(), was.Edges.Licenses[0].ID)
			if a := b.DB.Assignment.GetX(b.System(), was.ID); a.RenewalMonths != 12 || a.NotificationDays != 30 || a.Version != 1 || is.Version != 1 {
				t.Errorf("what was assigned before: %+v, %+v", a, is)
			}
			made := assign(t, as, b, after, plan, 1)
			if l := made.Edges.Licenses[0]; made.RenewalMonths != 24 || l.NotificationDays != 5 {
				t.Errorf("what is assigned after it: %+v, %+v", made, l)
			}
			wantDay(t, "the last day", lastDay(is), "2027-03-09")
			wantDay(t, "the last day after it", lastDay(made.Edges.Licenses[0]), "2028-03-09")
		})
		refused := []struct {
			rule string
			want domain.Code
			call func(c *db.Customer) licensing.AssignmentCreateInput
		}{
			{"5.1/14_zero_units", domain.CodeValidation, func(c *db.Customer) licensing.AssignmentCreateInput { return input(c, mail, 0) }},
			{"5.1/14_negative_units", domain.CodeValidation, func(c *db.Customer) licensing.AssignmentCreateInput { return input(c, mail, -1) }},
			{"5.1/14_a_million_units", domain.CodeValidation, func(c *db.Customer) licensing.AssignmentCreateInput { return input(c, mail, 1_000_000) }},
			{"no_units", domain.CodeValidation, func(c *db.Customer) licensing.AssignmentCreateInput {
				in := input(c, mail, 1)
				in.Units = nil
				return in
			}},
			{"5.1/13_a_start_32_days_back", domain.CodeValidation, func(c *db.Customer) licensing.AssignmentCreateInput {
				in := input(c, mail, 1)
				in.StartDate = ptr(domain.DateIn(b.Now(), time.UTC).AddDays(-32))
				return in
			}},
			{"a_start_367_days_ahead", domain.CodeValidation, func(c *db.Customer) licensing.AssignmentCreateInput {
				in := input(c, mail, 1)
				in.StartDate = ptr(domain.DateIn(b.Now(), time.UTC).AddDays(367))
				return in
			}},
			{"5.1/51_a_plan_of_another_partner", domain.CodeNotFound, func(c *db.Customer) licensing.AssignmentCreateInput {
				return input(c, b.Plan(b.RivalMSP, b.Mail, func(p *db.ServicePlan) { p.Name = c.ID }), 1)
			}},
			{"5.1/51_a_customer_of_another_partner", domain.CodeNotFound, func(*db.Customer) licensing.AssignmentCreateInput {
				return input(b.Customer(b.RivalMSP, "Foreign Ltd", "UTC"), mail, 1)
			}},
			{"2.7/3_a_disabled_plan", domain.CodeStateInvalid, func(c *db.Customer) licensing.AssignmentCreateInput {
				return input(c, b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { p.Name, p.Enabled = c.ID, false }), 1)
			}},
			{"2.8/2+5.1/55_a_not_for_resale_plan_with_two_units", domain.CodeNFRImmutable, func(c *db.Customer) licensing.AssignmentCreateInput {
				return input(c, b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) {
					p.Name, p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = c.ID, enum.NFR, false, 0, 0
				}), 2)
			}},
		}
		for _, r := range refused {
			t.Run(r.rule+"_is_refused", func(t *testing.T) {
				c := b.Customer(b.MSP, "Refused "+r.rule, "UTC")
				_, err := s.AssignmentCreate(as, r.call(c), false)
				if code(err) != r.want {
					t.Errorf("got %v, want %s", err, r.want)
				}
				if n := b.DB.License.Query().Where(license.CustomerID(c.ID)).CountX(b.System()); n != 0 {
					t.Errorf("%d licenses were saved", n)
				}
			})
		}
		t.Run("5.1/55_one_live_not_for_resale_license_per_partner_and_product", func(t *testing.T) {
			nfr := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) {
				p.Name, p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = "Own use", enum.NFR, false, 0, 0
			})
			assign(t, as, b, b.Customer(b.MSP, "Own Lab", "UTC"), nfr, 1)
			_, err := s.AssignmentCreate(as, input(b.Customer(b.MSP, "Own Showroom", "UTC"), nfr, 1), false)
			if code(err) != domain.CodeNFRAlreadyUsed {
				t.Errorf("got %v", err)
			}
		})
		t.Run("5.1/56_one_trial_per_customer_and_family_ever", func(t *testing.T) {
			trial := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) {
				p.Name, p.LicenseVersion, p.InitialMonths, p.AutoRenew, p.RenewalMonths, p.GraceLength = "Try", enum.Trial, 1, false, 0, 0
			})
			c := b.Customer(b.MSP, "Trying Ltd", "UTC")
			assign(t, as, b, c, trial, 1)
			b.Set(servertest.Start.AddDate(0, 2, 0))
			defer b.Set(servertest.Start)
			_, err := s.AssignmentCreate(as, input(c, trial, 1), false)
			if code(err) != domain.CodeTrialAlreadyUsed {
				t.Errorf("got %v", err)
			}
		})
		t.Run("a_reseller_assigns_what_it_was_granted", func(t *testing.T) {
			plan := b.Plan(b.Distributor, b.Mail, nil)
			c := b.Customer(b.Reseller, "Granted Ltd", "UTC")
			if _, err := s.AssignmentCreate(b.As(b.Reseller), input(c, plan, 1), false); code(err) != domain.CodeNotFound {
				t.Errorf("without a grant: %v", err)
			}
			b.Grant(plan, b.Reseller)
			assign(t, b.As(b.Reseller), b, c, plan, 1)
		})
		t.Run("without_permission_it_is_forbidden", func(t *testing.T) {
			_, err := s.AssignmentCreate(b.As(b.MSP, enum.CustomersRead), input(b.Customer(b.MSP, "Reader Ltd", "UTC"), mail, 1), false)
			if code(err) != domain.CodeForbidden {
				t.Errorf("got %v", err)
			}
		})
	})
}

func TestCustomerDisable(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := licensing.New(b.DB)
		as := b.As(b.MSP)
		c := b.Customer(b.MSP, "Paused Ltd", "UTC")
		before := assign(t, as, b, c, b.Plan(b.MSP, b.Mail, nil), 9).Edges.Licenses[0]

		if _, err := s.CustomerDisable(as, domain.Versioned{ID: c.ID, ExpectedVersion: 99}, false); code(err) != domain.CodeConflict {
			t.Fatalf("with a stale version: %v", err)
		}
		done, err := s.CustomerDisable(as, domain.Versioned{ID: c.ID, ExpectedVersion: c.Version}, false)
		if err != nil {
			t.Fatal(err)
		}
		if e := done.Effects.Licenses; len(e) != 1 || e[0].Before.Status != enum.Active || e[0].After.Status != enum.Expired {
			t.Errorf("effects %+v", e)
		}
		if gone := done.Effects.CanceledMessages; len(gone) != 1 || gone[0].Kind != enum.LicenseAdded || gone[0].PlanName == nil {
			t.Errorf("messages that do not go out: %+v", gone)
		}
		row := b.DB.Customer.GetX(b.System(), c.ID)
		if _, err := s.CustomerDisable(as, domain.Versioned{ID: c.ID, ExpectedVersion: row.Version}, false); code(err) != domain.CodeStateInvalid {
			t.Errorf("twice: %v", err)
		}
		if _, err := s.AssignmentCreate(as, licensing.AssignmentCreateInput{
			CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: b.Plan(b.MSP, b.Backup, nil).ID, Units: ptr(1)},
		}, false); code(err) != domain.CodeStateInvalid {
			t.Errorf("assigning to a disabled customer: %v", err)
		}
		if _, err := s.CustomerEnable(as, domain.Versioned{ID: c.ID, ExpectedVersion: row.Version}, false); err != nil {
			t.Fatal(err)
		}
		after := b.DB.License.GetX(b.System(), before.ID)
		if !after.ExpiresAt.Equal(*before.ExpiresAt) || domain.LicenseStatus(after, b.Now()) != enum.Active {
			t.Errorf("the old expiry did not come back: %v", after)
		}
		if n := b.DB.LicenseTransaction.Query().Where(licensetransaction.LicenseID(before.ID)).CountX(b.System()); n != 3 {
			t.Errorf("%d report lines, want purchase, disable and enable", n)
		}
		if _, err := s.CustomerDisable(b.As(b.RivalMSP), domain.Versioned{ID: c.ID, ExpectedVersion: 3}, false); code(err) != domain.CodeNotFound {
			t.Errorf("a rival disables it: %v", err)
		}
	})
}

func TestLicenseActivate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := licensing.New(b.DB)
		as := b.As(b.MSP)
		b.DB.Product.UpdateOneID(b.Backup.ID).SetActivationPolicies([]enum.ActivationPolicy{enum.ByCode}).ExecX(b.System())
		for rule, product := range map[string]*db.Product{"2.14/2_hosted_with_a_code": b.Backup, "2.14/3_on_premises": b.Client} {
			t.Run(rule, func(t *testing.T) {
				c := b.Customer(b.MSP, "Coded Ltd", "UTC")
				plan := b.Plan(b.MSP, product, func(p *db.ServicePlan) { p.Activation = enum.ByCode })
				l := assign(t, as, b, c, plan, 2).Edges.Licenses[0]
				if l.ActivationCode == nil || domain.LicenseStatus(l, b.Now()) != enum.AwaitingActivation {
					t.Fatalf("it works without a code: %+v", l)
				}
				typed := licensing.LicenseActivateInput{Code: " " + (*l.ActivationCode)[:10] + (*l.ActivationCode)[10:]}
				if _, err := s.LicenseActivate(b.As(b.RivalMSP), typed, false); code(err) != domain.CodeNotFound {
					t.Errorf("a rival activates it: %v", err)
				}
				if _, err := s.LicenseActivate(as, licensing.LicenseActivateInput{Code: "nonsense"}, false); code(err) != domain.CodeValidation {
					t.Errorf("nonsense: %v", err)
				}
				if _, err := s.LicenseActivate(as, typed, false); err != nil {
					t.Fatal(err)
				}
				after := b.DB.License.GetX(b.System(), l.ID)
				if domain.LicenseStatus(after, b.Now()) != enum.Active || !after.ExpiresAt.Equal(*l.ExpiresAt) {
					t.Errorf("activated: %v", after)
				}
				if _, err := s.LicenseActivate(as, typed, false); code(err) != domain.CodeStateInvalid {
					t.Errorf("twice: %v", err)
				}
			})
		}
	})
}

// A license is found by its code, however that is typed, by whoever sees the license.
func TestLicensesByActivationCode(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s, c := licensing.New(b.DB), b.Customer(b.MSP, "Coded Ltd", "UTC")
		plan := b.Plan(b.MSP, b.Client, func(p *db.ServicePlan) { p.Activation = enum.ByCode })
		l := assign(t, b.As(b.MSP), b, c, plan, 2).Edges.Licenses[0]
		assign(t, b.As(b.MSP), b, b.Customer(b.MSP, "Another Ltd", "UTC"), plan, 2)
		for typed, found := range map[string]bool{
			*l.ActivationCode: true,
			" " + strings.ToLower(strings.ReplaceAll(*l.ActivationCode, "-", "")): true,
			"00-0000-00000-00000-00000-00000-00000":                               false,
		} {
			for who, sees := range map[*db.Partner]bool{b.MSP: true, b.RivalMSP: false} {
				page, err := s.Licenses(b.As(who), &licensing.LicenseFilter{ActivationCode: &typed}, nil, domain.PageArgs{}, nil, false)
				if err != nil || (len(page.Rows) == 1 && page.Rows[0].ID == l.ID) != (found && sees) || len(page.Rows) > 1 {
					t.Errorf("%s finds %v by %q: %v", who.Company, page, typed, err)
				}
			}
		}
		nonsense := "nonsense"
		_, err := s.Licenses(b.As(b.MSP), &licensing.LicenseFilter{ActivationCode: &nonsense}, nil, domain.PageArgs{}, nil, false)
		if p := (domain.Problem{}); !errors.As(err, &p) || p.Code != domain.CodeValidation || strings.Join(p.Path, ".") != "filter.activationCode" {
			t.Errorf("nonsense: %v", err)
		}
	})
}

// Seed-1: a plan that duplicates what the customer holds is assigned once it is
// said what becomes of the duplicates; spec 5.1, rows 17 to 21, and 5.2.
func TestCrossgrade(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s, as := licensing.New(b.DB), b.As(b.MSP)
		mail, client := b.Plan(b.MSP, b.Mail, nil), b.Plan(b.MSP, b.Client, nil)
		bundle := b.Plan(b.MSP, b.Bundle, nil)
		required := func(c *db.Customer, p *db.ServicePlan, units int) (licensing.AssignmentCreateInput, licensing.CrossgradeRequired) {
			in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: p.ID, Units: &units}}
			_, err := s.AssignmentCreate(as, in, false)
			var out licensing.CrossgradeRequired
			if !errors.As(err, &out) {
				t.Fatalf("got %v", err)
			}
			in.HoldingsVersion = &out.HoldingsVersion
			return in, out
		}
		licensesOf := func(c *db.Customer) map[string]*db.License {
			out := map[string]*db.License{}
			for _, l := range b.DB.License.Query().Where(license.CustomerID(c.ID), license.CanceledAtIsNil()).WithProduct().AllX(b.System()) {
				out[l.Edges.Product.Name] = l
			}
			return out
		}

		t.Run("2.8/8_what_is_wrong_with_a_request_is_said_before_what_it_duplicates", func(t *testing.T) {
			c := b.Customer(b.MSP, "Unlikely Ltd", "Europe/Berlin")
			assign(t, as, b, c, mail, 20)
			for _, units := range []*int{nil, ptr(0), ptr(-5), ptr(1_000_000_000)} {
				in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: bundle.ID, Units: units}}
				if _, err := s.AssignmentCreate(as, in, true); code(err) != domain.CodeValidation || pathOf(err) != "units" {
					t.Errorf("%v", err)
				}
			}
		})
		t.Run("2.9/4+7+8+10+12+13+5.1/18+20+5.2/6_an_upgrade_moves_the_license_into_the_suite_and_ends_the_old_plan", func(t *testing.T) {
			c := b.Customer(b.MSP, "Upgrade Ltd", "Europe/Berlin")
			old := assign(t, as, b, c, mail, 20)
			b.Set(b.Now().AddDate(0, 1, 0))
			in, _ := required(c, bundle, 25)
			preview, err := s.AssignmentCreate(as, in, true)
			if err != nil {
				t.Fatal(err)
			}
			done, err := s.AssignmentCreate(as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			if len(preview.Effects.Licenses) != len(done.Effects.Licenses) || preview.Effects.Licenses[0].After.Units != 25 || preview.ID != "" {
				t.Errorf("preview %+v, then %+v", preview.Effects, done.Effects)
			}
			held := licensesOf(c)
			was, is := old.Edges.Licenses[0], held[b.Mail.Name]
			if is.ID != was.ID || is.AssignmentID != done.ID || is.Units != 25 || !is.StartsAt.After(*was.StartsAt) || len(held) != 2 {
				t.Errorf("transferred %+v", is)
			}
			ended := b.DB.Assignment.GetX(b.System(), old.ID)
			if ended.CanceledAt == nil || ended.EndReason == nil || *ended.EndReason != enum.EndCrossgraded {
				t.Errorf("the old plan goes on: %+v", ended)
			}
			lines := b.DB.LicenseTransaction.Query().Where(licensetransaction.LicenseID(is.ID)).Order(db.Desc(licensetransaction.FieldID)).AllX(b.System())
			if len(lines) != 2 || lines[0].Cause != "TRANSFERRED" || lines[0].PlanID != bundle.ID || lines[0].UnitsBefore != 20 || lines[0].UnitsAfter != 25 {
				t.Errorf("lines %+v", lines)
			}
		})
		t.Run("2.9/8+11+13+5.1/20+5.2/7_a_downgrade_leaves_the_rest_alone_with_its_old_expiry", func(t *testing.T) {
			c := b.Customer(b.MSP, "Downgrade Ltd", "UTC")
			old := assign(t, as, b, c, bundle, 9)
			before := licensesOf(c)
			in, _ := required(c, mail, 9)
			if _, err := s.AssignmentCreate(as, in, false); err != nil {
				t.Fatal(err)
			}
			alone := licensesOf(c)[b.Client.Name]
			if alone.UnbundledAt == nil || !alone.ExpiresAt.Equal(*before[b.Client.Name].ExpiresAt) || alone.Units != 9 || alone.AssignmentID != old.ID {
				t.Errorf("what stays %+v", alone)
			}
			if _, err := s.AssignmentRenew(as, licensing.AssignmentRenewInput{Versioned: domain.Versioned{ID: old.ID, ExpectedVersion: old.Version + 1}}, false); code(err) != domain.CodeStateInvalid {
				t.Errorf("renewing what stands alone: %v", err)
			}
			listed := func() int {
				t.Helper()
				rows, err := s.UnbundledByCustomers(as, []string{c.ID}, nil)
				if err != nil {
					t.Fatal(err)
				}
				row := b.DB.Assignment.Query().Where(assignment.ID(old.ID)).WithLicenses().OnlyX(b.System())
				if flag := licensing.Unbundled(row, b.Now()); flag != (len(rows[0]) > 0) {
					t.Errorf("the plan is unbundled: %t, with %d licenses that stand alone", flag, len(rows[0]))
				}
				return len(rows[0])
			}
			now := b.Now()
			for _, at := range []struct {
				when time.Time
				want int
			}{{now, 1}, {alone.GraceEndsAt.Add(-time.Microsecond), 1}, {*alone.GraceEndsAt, 0}, {now, 1}} {
				if b.Set(at.when); listed() != at.want {
					t.Errorf("at %s %d licenses stand alone, want %d", at.when, listed(), at.want)
				}
			}
			if _, err := s.LicenseDelete(as, domain.Versioned{ID: alone.ID, ExpectedVersion: alone.Version}, false); err != nil {
				t.Error(err)
			}
		})
		t.Run("2.9/5+5.1/17+18+19_software_is_transferred_with_its_code_or_licensed_anew", func(t *testing.T) {
			for _, choice := range []enum.CrossgradeChoice{enum.Transfer, enum.NewLicense} {
				c := b.Customer(b.MSP, "Software "+string(choice), "UTC")
				was := assign(t, as, b, c, client, 3).Edges.Licenses[0]
				in, found := required(c, bundle, 4)
				if _, err := s.AssignmentCreate(as, in, false); code(err) != domain.CodeCrossgradeRequired {
					t.Errorf("without a choice: %v", err)
				}
				in.Crossgrades = []licensing.CrossgradeChoiceInput{{LicenseID: found.Duplicates[0].License.ID, Choice: choice}}
				if _, err := s.AssignmentCreate(as, in, false); err != nil {
					t.Fatal(err)
				}
				is := licensesOf(c)[b.Client.Name]
				if same := is.ID == was.ID && *is.ActivationCode == *was.ActivationCode; same != (choice == enum.Transfer) {
					t.Errorf("%s: %s with code %s, was %s with %s", choice, is.ID, *is.ActivationCode, was.ID, *was.ActivationCode)
				}
			}
		})
		t.Run("2.9/14_a_hosted_service_keeps_its_account", func(t *testing.T) {
			c := b.Customer(b.MSP, "Account Ltd", "UTC")
			was := assign(t, as, b, c, mail, 3).Edges.Licenses[0]
			b.DB.License.UpdateOneID(was.ID).SetDataCenter("Europe").SetActivatedAt(b.Now()).SetUsedUnits(2).ExecX(b.System())
			in, found := required(c, bundle, 4)
			if choices := found.Duplicates[0].Choices(); len(choices) != 1 || choices[0] != enum.Transfer {
				t.Errorf("choices %v", choices)
			}
			if _, err := s.AssignmentCreate(as, in, false); err != nil {
				t.Fatal(err)
			}
			is := licensesOf(c)[b.Mail.Name]
			if is.ID != was.ID || is.DataCenter != "Europe" || is.ActivatedAt == nil || is.UsedUnits == nil || *is.UsedUnits != 2 {
				t.Errorf("transferred %+v", is)
			}
		})
		t.Run("5.1/17_holdings_that_changed_since_the_preview_refuse_it", func(t *testing.T) {
			c := b.Customer(b.MSP, "Stale Ltd", "UTC")
			held := assign(t, as, b, c, mail, 3)
			in, _ := required(c, bundle, 4)
			if _, err := s.AssignmentModify(as, licensing.AssignmentModifyInput{Versioned: domain.Versioned{ID: held.ID, ExpectedVersion: held.Version}, Units: ptr(8)}, false); err != nil {
				t.Fatal(err)
			}
			if _, err := s.AssignmentCreate(as, in, false); code(err) != domain.CodePreviewStale {
				t.Errorf("got %v", err)
			}
		})
		t.Run("2.9/6+5.1/19_the_start_is_free_only_for_software_that_is_all_licensed_anew", func(t *testing.T) {
			c := b.Customer(b.MSP, "Start Ltd", "UTC")
			assign(t, as, b, c, client, 3)
			later := domain.DateIn(b.Now(), time.UTC).AddDays(10)
			in, found := required(c, b.Plan(b.MSP, b.ClientPro, nil), 4)
			if found.ChoiceForStart != enum.NewLicense {
				t.Errorf("the start is free with %q", found.ChoiceForStart)
			}
			in.StartDate = &later
			in.Crossgrades = []licensing.CrossgradeChoiceInput{{LicenseID: found.Duplicates[0].License.ID, Choice: enum.Transfer}}
			if _, err := s.AssignmentCreate(as, in, false); code(err) != domain.CodeValidation {
				t.Errorf("transferred: %v", err)
			}
			in.Crossgrades[0].Choice = enum.NewLicense
			earlier := later.AddDays(-11) // yesterday, which the old license was charged for
			in.StartDate = &earlier
			if _, err := s.AssignmentCreate(as, in, true); code(err) != domain.CodeValidation {
				t.Errorf("from a day that is over: %v", err)
			}
			in.StartDate = &later
			if _, err := s.AssignmentCreate(as, in, false); err != nil {
				t.Errorf("anew: %v", err)
			}
		})
		t.Run("2.8/18_a_full_plan_takes_the_place_of_a_trial_and_the_line_says_conversion", func(t *testing.T) {
			c := b.Customer(b.MSP, "Trial Ltd", "UTC")
			trial := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) {
				p.Name, p.LicenseVersion, p.InitialMonths, p.GraceLength = "Mail trial", enum.Trial, 1, 0
				p.AutoRenew, p.RenewalMonths = false, 0
			})
			was := assign(t, as, b, c, trial, 3).Edges.Licenses[0]
			in, _ := required(c, mail, 5)
			if _, err := s.AssignmentCreate(as, in, false); err != nil {
				t.Fatal(err)
			}
			is := licensesOf(c)[b.Mail.Name]
			last := b.DB.LicenseTransaction.Query().Where(licensetransaction.LicenseID(was.ID)).Order(db.Desc(licensetransaction.FieldID)).FirstX(b.System())
			if is.ID != was.ID || is.LicenseVersion != enum.Full || last.Type != enum.LicenseConversion {
				t.Errorf("converted %+v, line %s", is, last.Type)
			}
			if _, err := s.AssignmentCreate(as, licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: trial.ID, Units: ptr(1)}}, false); code(err) != domain.CodeTrialAlreadyUsed {
				t.Errorf("a trial after it: %v", err)
			}
		})
	})
}
