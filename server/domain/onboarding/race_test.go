package onboarding_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/sheet"
	"github.com/openlmp/openlmp/server/servertest"
)

// meanwhile runs first in a transaction, then others beside it until each waits
// for it, and only then commits; it returns what the others returned.
func meanwhile(t *testing.T, b *servertest.Book, first func(context.Context, *database.Tx) error, others ...func() error) []error {
	t.Helper()
	errs := make([]error, len(others))
	var wait sync.WaitGroup
	_, err := database.InTx(b.System(), b.DB, func(tx *database.Tx) (struct{}, error) {
		if err := first(b.System(), tx); err != nil {
			return struct{}{}, err
		}
		blocked := b.Waiting()
		for i, other := range others {
			wait.Go(func() { errs[i] = other() })
			blocked(i + 1)
		}
		return struct{}{}, nil
	})
	wait.Wait()
	if err != nil {
		t.Fatal(err)
	}
	return errs
}

// msp is another MSP of the distributor.
func msp(b *servertest.Book, n int) *db.Partner {
	company := fmt.Sprint("Slip Managed Services ", n)
	p := &db.Partner{
		ID: id.New(id.Partner), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, Kind: enum.MSP,
		RootID: b.Distributor.ID, ParentID: &b.Distributor.ID, Company: company, CompanyKey: domain.Fold(company),
		City: "Galway", State: "Connacht", TimeZone: "UTC", Locale: "en-US", Search: domain.Search(company),
	}
	b.Insert(p)
	b.Insert(&db.ProductGrant{ID: id.New(id.ProductGrant), CreatedAt: b.Now(), RootID: p.RootID, PartnerID: p.ID, ProductID: b.Mail.ID})
	return p
}

func TestPartnerCancelAgainstOthers(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s, sys := onboarding.New(b.DB), b.System()
		// canceling is PartnerCancel up to its commit.
		canceling := func(p *db.Partner) func(context.Context, *database.Tx) error {
			return func(ctx context.Context, tx *database.Tx) error {
				row, err := partners.LockBelow(ctx, tx, domain.Versioned{ID: p.ID, ExpectedVersion: 1})
				if err != nil {
					return err
				}
				return partners.MoveTx(ctx, tx, row, partners.Cancel, nil)
			}
		}
		t.Run("no_plan_is_made_for_a_partner_that_is_cancelled_meanwhile", func(t *testing.T) {
			p := msp(b, 1)
			errs := meanwhile(t, b, canceling(p), func() error {
				_, err := catalog.New(b.DB).PlanCreate(b.As(p), catalog.PlanCreateInput{
					ProductID: b.Mail.ID, Name: "Late", LicenseVersion: enum.Full,
				})
				return err
			})
			if told(errs[0]) != "input.partnerId STATE_INVALID" || b.DB.ServicePlan.Query().Where(serviceplan.PartnerID(p.ID)).CountX(sys) != 0 {
				t.Errorf("got %v", errs[0])
			}
		})
		t.Run("nothing_is_imported_for_a_partner_that_is_cancelled_meanwhile", func(t *testing.T) {
			p := msp(b, 2)
			b.Plan(p, b.Mail, func(p *db.ServicePlan) { p.Name = "Annual" })
			content := "Customer;City;State;Product name;Service plan;Provisioned;Used\nLate Lunch;Galway;Connacht;" + b.Mail.Name + ";Annual;3;1\n"
			file, err := sheet.Open(bytes.NewReader([]byte(content)), int64(len(content)))
			if err != nil {
				t.Fatal(err)
			}
			errs := meanwhile(t, b, canceling(p), func() error {
				_, err := s.CustomersImport(b.As(p), onboarding.ImportInput{PartnerID: p.ID, Name: "late.csv", File: file}, false)
				return err
			})
			if told(errs[0]) != "input.partnerId STATE_INVALID" || b.DB.Customer.Query().Where(customer.PartnerID(p.ID)).CountX(sys) != 0 {
				t.Errorf("got %v", errs[0])
			}
		})
		t.Run("no_license_goes_on_below_a_partner_that_is_cancelled_meanwhile", func(t *testing.T) {
			p := msp(b, 3)
			plan := b.Plan(p, b.Mail, nil)
			there := b.Customer(p, "There Already", "UTC")
			create := func(account string) func() error {
				return func() error {
					_, err := s.CustomerCreate(b.As(p), input(account, licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(5)}), false)
					return err
				}
			}
			// All stand in a row for the partner; the cancellation stands in the middle.
			errs := meanwhile(t, b, func(ctx context.Context, tx *database.Tx) error {
				_, err := database.LockPartners(ctx, tx, p.ID)
				return err
			}, create("before-one"), create("before-two"), func() error {
				_, err := s.PartnerCancel(b.As(b.Distributor), onboarding.PartnerCancelInput{ID: p.ID, ExpectedVersion: 1, ConfirmCompany: p.Company}, false)
				return err
			}, create("after-one"), func() error {
				_, err := licensing.New(b.DB).AssignmentCreate(b.As(p), licensing.AssignmentCreateInput{
					CustomerID: there.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(5)},
				}, false)
				return err
			})
			if errs[2] != nil || partners.StatusOf(b.DB.Partner.GetX(sys, p.ID)) != enum.PartnerCanceled {
				t.Fatalf("the partner was not cancelled: %v", errs[2])
			}
			made := 0
			for _, i := range []int{0, 1, 3, 4} {
				switch got := told(errs[i]); {
				case got == "":
					made++
				case !strings.HasSuffix(got, " STATE_INVALID"):
					t.Errorf("call %d: %v", i, errs[i])
				}
			}
			all := b.DB.License.Query().Where(license.PartnerID(p.ID)).AllX(sys)
			if len(all) != made {
				t.Errorf("%d licenses of %d calls that went through", len(all), made)
			}
			for _, l := range all {
				if l.BlockedAt == nil {
					t.Errorf("license %s goes on", l.ID)
				}
			}
		})
	})
}

func TestTakenExternalIDIsNamed(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		mail, backup := b.Plan(b.MSP, b.Mail, nil), b.Plan(b.MSP, b.Backup, nil)
		plans := func(external ...string) []licensing.PlanAssignmentInput {
			return []licensing.PlanAssignmentInput{
				{PlanID: mail.ID, Units: ptr(1), ExternalID: &external[0]}, {PlanID: backup.ID, Units: ptr(1), ExternalID: &external[1]},
			}
		}
		s, as := onboarding.New(b.DB), b.As(b.MSP)
		if _, err := s.CustomerCreate(as, input("first-one", plans("a", "b")...), false); err != nil {
			t.Fatal(err)
		}
		if _, err := s.CustomerCreate(as, input("second-one", plans("c", "b")...), false); told(err) != "input.plans.1.externalId VALIDATION" {
			t.Errorf("got %v", err)
		}
	})
}

func TestOnceAtOnce(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s, sys, as := licensing.New(b.DB), b.System(), b.As(b.MSP)
		t.Run("of_several_not_for_resale_licenses_at_once_one_is_assigned", func(t *testing.T) {
			plan := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) {
				p.LicenseVersion, p.AutoRenew, p.RenewalMonths, p.GraceLength = enum.NFR, false, 0, 0
			})
			var calls []func() error
			for i := range 4 {
				c := b.Customer(b.MSP, fmt.Sprint("Not For Resale ", i), "UTC")
				calls = append(calls, func() error {
					_, err := s.AssignmentCreate(as, licensing.AssignmentCreateInput{
						CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(1)},
					}, false)
					return err
				})
			}
			errs := meanwhile(t, b, func(ctx context.Context, tx *database.Tx) error { return partners.AloneTx(ctx, tx, b.MSP.ID) }, calls...)
			var got []string
			for _, err := range errs {
				got = append(got, told(err))
			}
			slices.Sort(got)
			used := "input.planId NFR_ALREADY_USED"
			if !slices.Equal(got, []string{"", used, used, used}) {
				t.Errorf("got %q", got)
			}
			if n := b.DB.License.Query().Where(license.LicenseVersionEQ(enum.NFR)).CountX(sys); n != 1 {
				t.Errorf("%d licenses", n)
			}
		})
		t.Run("of_several_first_sign_ins_at_once_one_starts_the_licenses", func(t *testing.T) {
			c := b.Customer(b.MSP, "Early Birds", "UTC")
			plan := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) { p.Activation = enum.FirstSignIn })
			_, err := s.AssignmentCreate(as, licensing.AssignmentCreateInput{
				CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(1)},
			}, false)
			if err != nil {
				t.Fatal(err)
			}
			signIn := func(ctx context.Context, tx *database.Tx) error { return licensing.ActivateAtSignInTx(ctx, tx, c.ID) }
			beside := func() error {
				_, err := database.InTx(sys, b.DB, func(tx *database.Tx) (struct{}, error) { return struct{}{}, signIn(sys, tx) })
				return err
			}
			for _, err := range meanwhile(t, b, signIn, beside, beside, beside) {
				if err != nil {
					t.Error(err)
				}
			}
			lines := b.DB.LicenseTransaction.Query().Where(licensetransaction.CustomerID(c.ID), licensetransaction.Cause("ACTIVATED")).CountX(sys)
			events := b.DB.AuditEvent.Query().Where(auditevent.CustomerID(c.ID), auditevent.Action("license.activate_at_sign_in")).CountX(sys)
			if l := b.DB.License.Query().Where(license.CustomerID(c.ID)).OnlyX(sys); lines != 1 || events != 1 || l.Version != 2 || l.ActivatedAt == nil {
				t.Errorf("%d lines, %d events, version %d", lines, events, l.Version)
			}
		})
	})
}

// Of two commands that make a Tier 1 of the same name at the same moment one makes
// it, and the other is told of it.
func TestTierOneTwiceAtOnce(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := onboarding.New(b.DB)
		create := func() error {
			_, err := s.CreateTierOne(b.System(), onboarding.TierOneInput{
				Kind: enum.Distributor, Company: "Twice Trading", City: "Ulm", State: "BW",
				Administrator: domain.AdministratorInput{AccountName: "operator", FirstName: "A", LastName: "B", Email: "a@b.example"},
			})
			return err
		}
		errs := meanwhile(t, b, func(ctx context.Context, tx *database.Tx) error {
			return database.LockName(ctx, tx, "tier-one")
		}, create, create)
		made, refused := 0, 0
		for _, err := range errs {
			var exists onboarding.TierOneExists
			switch {
			case err == nil:
				made++
			case errors.As(err, &exists) && exists.Company == "Twice Trading":
				refused++
			default:
				t.Error(err)
			}
		}
		if made != 1 || refused != 1 {
			t.Errorf("%d were made and %d refused: %v", made, refused, errs)
		}
	})
}
