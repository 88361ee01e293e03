package onboarding_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/servertest"
)

func ptr[T any](v T) *T { return &v }

func input(account string, plans ...licensing.PlanAssignmentInput) onboarding.CustomerCreateInput {
	return onboarding.CustomerCreateInput{
		Company: "Harbor Bakery", City: "Galway", State: "Connacht", Plans: plans,
		Administrator: domain.AdministratorInput{
			AccountName: account, FirstName: "Contact", LastName: "Person", Email: "contact@bakery.example",
		},
	}
}

// withKey is the context of a request with an idempotency key.
func withKey(ctx context.Context, key string) context.Context {
	v := *viewer.From(ctx)
	v.IdempotencyKey = key
	return viewer.With(ctx, &v)
}

// paths of the problems that an error holds.
func paths(err error) []string {
	var ps domain.Problems
	var p domain.Problem
	if errors.As(err, &ps) {
		out := make([]string, len(ps))
		for i, p := range ps {
			out[i] = strings.Join(p.Path, ".")
		}
		return out
	}
	if errors.As(err, &p) {
		return []string{strings.Join(p.Path, ".")}
	}
	return nil
}

// counts of all that a creation writes.
func counts(b *servertest.Book) []int {
	ctx := b.System()
	return []int{
		b.DB.Customer.Query().CountX(ctx), b.DB.User.Query().CountX(ctx), b.DB.Assignment.Query().CountX(ctx),
		b.DB.License.Query().CountX(ctx), b.DB.LicenseTransaction.Query().CountX(ctx),
		b.DB.AuditEvent.Query().CountX(ctx), b.DB.Message.Query().CountX(ctx), b.DB.IdempotencyKey.Query().CountX(ctx),
	}
}

func TestCustomerCreate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := onboarding.New(b.DB)
		as := b.As(b.MSP)
		mail := b.Plan(b.MSP, b.Mail, nil)
		bundle := b.Plan(b.MSP, b.Bundle, nil)
		backup := b.Plan(b.MSP, b.Backup, nil)
		one := func(p *db.ServicePlan) licensing.PlanAssignmentInput {
			return licensing.PlanAssignmentInput{PlanID: p.ID, Units: ptr(5)}
		}

		t.Run("with_plans_everything_is_there_at_once", func(t *testing.T) {
			before := counts(b)
			done, err := s.CustomerCreate(as, input("bakery", one(bundle), one(backup)), false)
			if err != nil {
				t.Fatal(err)
			}
			after := counts(b)
			for i, want := range []int{1, 1, 2, 3, 3, 1, 3, 0} {
				if after[i]-before[i] != want {
					t.Errorf("counts went from %v to %v", before, after)
					break
				}
			}
			c := b.DB.Customer.GetX(b.System(), done.ID)
			if c.CreatedByPartnerID != b.MSP.ID || c.RootID != b.Distributor.ID || c.TimeZone != "UTC" {
				t.Errorf("customer %v", c)
			}
			u := b.DB.User.Query().Where(user.CustomerID(c.ID)).OnlyX(b.System())
			if u.Role != enum.Administrator || u.AccountName != "bakery" {
				t.Errorf("first user %v", u)
			}
			if len(done.Effects.Licenses) != 3 || len(done.Effects.Messages) != 3 {
				t.Errorf("effects %+v", done.Effects)
			}
		})
		t.Run("5.1/15_want_of_stock_is_told_at_the_plan", func(t *testing.T) {
			b.Insert(&db.Pool{
				ID: id.New(id.Pool), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: b.MSP.RootID, PartnerID: b.MSP.ID,
				ProductID: b.Client.ID, LicenseVersion: enum.Full, Stock: 3, Maximum: 3,
			})
			var short licensing.PoolExhausted
			_, err := s.CustomerCreate(as, input("stockless", one(backup), one(b.Plan(b.MSP, b.Client, nil))), false)
			if !errors.As(err, &short) || strings.Join(short.Path, ".") != "input.plans.1.units" {
				t.Errorf("%+v", err)
			}
		})
		t.Run("without_plans_it_is_created_alone", func(t *testing.T) {
			before := counts(b)
			if _, err := s.CustomerCreate(as, input("alone"), false); err != nil {
				t.Fatal(err)
			}
			if after := counts(b); after[0] != before[0]+1 || after[3] != before[3] {
				t.Errorf("counts went from %v to %v", before, after)
			}
		})
		t.Run("the_account_mail_waits_for_its_day_in_the_customers_zone", func(t *testing.T) {
			in := input("later")
			in.TimeZone = ptr("W. Europe Standard Time") // as Windows names Europe/Berlin
			in.AccountEmailOn = &domain.Date{Year: 2026, Month: 4, Day: 1}
			done, err := s.CustomerCreate(as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			m := b.DB.Message.Query().Where(message.CustomerID(done.ID)).OnlyX(b.System())
			if want := time.Date(2026, 3, 31, 22, 0, 0, 0, time.UTC); !m.DueAt.Equal(want) {
				t.Errorf("due at %s, want %s", m.DueAt, want)
			}
		})
		t.Run("every_problem_is_named_and_nothing_is_saved", func(t *testing.T) {
			before := counts(b)
			in := input("x", one(mail))
			in.Company, in.City = " ", strings.Repeat("c", 65)
			in.Country, in.TimeZone = ptr("XX"), ptr("Mars/Olympus")
			in.Administrator.Email, in.EmergencyEmails = "nobody", []string{"a@b.example;wrong"}
			in.AccountEmailOn = &domain.Date{Year: 2026, Month: 3, Day: 9}
			_, err := s.CustomerCreate(as, in, false)
			got := paths(err)
			for _, want := range []string{
				"input.company", "input.city", "input.country", "input.timeZone", "input.administrator.accountName",
				"input.administrator.email", "input.emergencyEmails.0", "input.accountEmailOn",
			} {
				if !slices.Contains(got, want) {
					t.Errorf("%s is not named: %v", want, err)
				}
			}
			if slices.Contains(got, "input.administrator.timeZone") {
				t.Errorf("the company's zone is told again of its user: %v", err)
			}
			if after := counts(b); !slices.Equal(before, after) {
				t.Errorf("counts went from %v to %v", before, after)
			}
		})
		t.Run("account_names_are_unique_in_the_channel_whatever_their_case", func(t *testing.T) {
			if _, err := s.CustomerCreate(as, input("unique-one"), false); err != nil {
				t.Fatal(err)
			}
			before := counts(b)
			_, err := s.CustomerCreate(b.As(b.Distributor), input("UNIQUE-One"), false)
			if got := paths(err); !slices.Equal(got, []string{"input.administrator.accountName"}) {
				t.Errorf("got %v", err)
			}
			if after := counts(b); !slices.Equal(before, after) {
				t.Errorf("counts went from %v to %v", before, after)
			}
			if _, err := s.CustomerCreate(b.As(b.RivalMSP), input("unique-one"), false); err != nil {
				t.Errorf("in another channel: %v", err)
			}
		})
		t.Run("two_plans_of_one_family_are_refused", func(t *testing.T) {
			_, err := s.CustomerCreate(as, input("collide", one(mail), one(bundle)), false)
			var p domain.Problem
			if got := paths(err); !slices.Equal(got, []string{"input.plans.1.planId"}) || !errors.As(err, &p) || p.Code != domain.CodeValidation {
				t.Errorf("got %v; nothing is held that could be crossgraded, so that it is a wrong choice of plans", err)
			}
		})
		t.Run("a_foreign_plan_is_an_unknown_one", func(t *testing.T) {
			_, foreign := s.CustomerCreate(as, input("foreign", one(b.Plan(b.RivalMSP, b.Mail, nil))), false)
			unknown := licensing.PlanAssignmentInput{PlanID: "plan_00000000000000000000000000", Units: ptr(5)}
			_, none := s.CustomerCreate(as, input("foreign", unknown), false)
			if foreign == nil || none == nil || foreign.Error() != none.Error() {
				t.Errorf("%v and %v", foreign, none)
			}
		})
		t.Run("a_tier_one_creates_for_a_partner_below_and_no_other", func(t *testing.T) {
			in := input("below", one(mail))
			in.PartnerID = &b.MSP.ID
			if _, err := s.CustomerCreate(b.As(b.Distributor), in, false); err != nil {
				t.Error(err)
			}
			in.Administrator.AccountName, in.PartnerID = "beside", &b.RivalMSP.ID
			if _, err := s.CustomerCreate(b.As(b.Distributor), in, false); !slices.Equal(paths(err), []string{"input.partnerId"}) {
				t.Errorf("for a rival: %v", err)
			}
			in.PartnerID = &b.MSP.ID
			if _, err := s.CustomerCreate(b.As(b.Reseller), in, false); !slices.Equal(paths(err), []string{"input.partnerId"}) {
				t.Errorf("for a sibling: %v", err)
			}
		})
		t.Run("a_dry_run_tells_and_saves_nothing", func(t *testing.T) {
			before := counts(b)
			done, err := s.CustomerCreate(withKey(as, "dry"), input("dry-run", one(mail)), true)
			if err != nil || done.ID != "" || len(done.Effects.Licenses) != 1 || len(done.Effects.Messages) != 2 {
				t.Errorf("%+v, %v", done, err)
			}
			if after := counts(b); !slices.Equal(before, after) {
				t.Errorf("counts went from %v to %v", before, after)
			}
		})
	})
}

// Retries under one key, at once and afterwards, make one customer and get one
// answer; another input under it is refused; failures leave no record.
func TestIdempotencyKey(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := onboarding.New(b.DB)
		plan := licensing.PlanAssignmentInput{PlanID: b.Plan(b.MSP, b.Mail, nil).ID, Units: ptr(5)}
		as := withKey(b.As(b.MSP), "retry-1")
		ids := make([]string, 8)
		var all sync.WaitGroup
		for i := range ids {
			all.Go(func() {
				done, err := s.CustomerCreate(as, input("retried", plan), false)
				if err != nil || len(done.Effects.Licenses) != 1 {
					t.Errorf("attempt %d: %+v, %v", i, done, err)
				}
				ids[i] = done.ID
			})
		}
		all.Wait()
		if len(slices.Compact(ids)) != 1 {
			t.Errorf("ids %v", ids)
		}
		if n := b.DB.Customer.Query().Where(customer.Company("Harbor Bakery")).CountX(b.System()); n != 1 {
			t.Errorf("%d customers", n)
		}
		other := plan
		other.Units = ptr(6)
		if _, err := s.CustomerCreate(as, input("retried", other), false); !errors.Is(err, verb.ErrIdempotencyMismatch) {
			t.Errorf("another input under the key: %v", err)
		}
		if _, err := s.CustomerCreate(withKey(b.As(b.RivalMSP), "retry-1"), input("retried"), false); err != nil {
			t.Errorf("the same key of another actor: %v", err)
		}
		failing := withKey(b.As(b.MSP), "retry-2")
		if _, err := s.CustomerCreate(failing, input("retried"), false); err == nil {
			t.Error("a taken account name was accepted")
		}
		if _, err := s.CustomerCreate(failing, input("fresh-name"), false); err != nil {
			t.Errorf("the key of a failed request: %v", err)
		}
	})
}
