package licensing_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/db/pool"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/servertest"
)

// monthly is a plan of a month that renews itself.
func monthly(name string, graceMonths int) func(*db.ServicePlan) {
	return func(p *db.ServicePlan) {
		p.Name, p.InitialMonths, p.RenewalMonths, p.NotificationDays, p.GraceLength = name, 1, 1, 7, graceMonths
	}
}

// cross lets time act at an instant.
func cross(t *testing.T, b *servertest.Book, at time.Time) {
	t.Helper()
	b.Set(at)
	if err := licensing.New(b.DB).CrossDue(b.System()); err != nil {
		t.Fatal(err)
	}
}

// linesOf are the report lines of a license with a cause, in their order.
func linesOf(b *servertest.Book, l *db.License, cause string) []*db.LicenseTransaction {
	return b.DB.LicenseTransaction.Query().
		Where(licensetransaction.LicenseID(l.ID), licensetransaction.Cause(cause)).Order(licensetransaction.ByID()).AllX(b.System())
}

// happened are the events of time itself on a license, as "action instant reason".
func happened(t *testing.T, b *servertest.Book, l *db.License) []string {
	t.Helper()
	return happenedTo(t, b, l.ID)
}

func happenedTo(t *testing.T, b *servertest.Book, objectID string) []string {
	t.Helper()
	var out []string
	for _, e := range b.DB.AuditEvent.Query().Where(auditevent.ObjectID(objectID), auditevent.ActorID("system")).Order(auditevent.ByID()).AllX(b.System()) {
		var h licensing.Happening
		if err := json.Unmarshal([]byte(e.Changes), &h); err != nil {
			t.Fatal(err)
		}
		out = append(out, strings.TrimSpace(e.Action+" "+h.At.Format(time.RFC3339)+" "+h.NotRenewed))
	}
	return out
}

// mailsOf are the messages to a customer about one of its licenses, of a kind.
func mailsOf(b *servertest.Book, c *db.Customer, kind enum.MessageKind) []*db.Message {
	return b.DB.Message.Query().Where(message.CustomerID(c.ID), message.KindEQ(kind)).Order(message.ByDueAt()).AllX(b.System())
}

func TestDue(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := licensing.New(b.DB)
		as := b.As(b.MSP)
		start := servertest.Start
		// held is a new customer with one license, from the start of the book.
		held := func(name, zone string, plan *db.ServicePlan) (*db.Customer, *db.License) {
			b.Set(start)
			c := b.Customer(b.MSP, name, zone)
			return c, assign(t, as, b, c, plan, 5).Edges.Licenses[0]
		}
		now := func(l *db.License) *db.License { return b.DB.License.GetX(b.System(), l.ID) }
		short := b.Plan(b.MSP, b.Mail, monthly("Monthly", 1))
		long := b.Plan(b.MSP, b.Mail, monthly("Patient", 3))

		t.Run("2.8/12+5.1/10_a_license_renews_at_its_border_as_of_its_border", func(t *testing.T) {
			c, l := held("Border Ltd", "Europe/Berlin", short)
			border := *l.ExpiresAt
			cross(t, b, border.Add(-time.Microsecond))
			if got := now(l); !got.ExpiresAt.Equal(border) {
				t.Fatalf("it was renewed before its border: %s", got.ExpiresAt)
			}
			cross(t, b, border.Add(3*time.Hour))
			after := now(l)
			if want := time.Date(2026, 5, 9, 22, 0, 0, 0, time.UTC); !after.ExpiresAt.Equal(want) {
				t.Errorf("renewed to %s, want %s", after.ExpiresAt, want)
			}
			lines := linesOf(b, l, "AUTO_RENEWED")
			if len(lines) != 1 || !lines[0].EffectiveAt.Equal(border) || lines[0].ActorID != "system" || lines[0].Type != enum.LicenseChange {
				t.Errorf("lines %v", lines)
			}
			want := []string{"license.expiring_soon " + l.NotifyAt.Format(time.RFC3339), "license.auto_renewed " + border.Format(time.RFC3339)}
			if got := happened(t, b, l); !slices.Equal(got, want) {
				t.Errorf("events %v, want %v", got, want)
			}
			if mails := mailsOf(b, c, enum.LicenseRenewed); len(mails) != 1 || !mails[0].DueAt.Equal(border) {
				t.Errorf("mails %v", mails)
			}
		})
		t.Run("5.1/39+45_what_was_crossed_is_not_crossed_again", func(t *testing.T) {
			c, l := held("Once Ltd", "UTC", short)
			for _, at := range []time.Time{*l.NotifyAt, l.NotifyAt.Add(time.Hour), *l.ExpiresAt, l.ExpiresAt.Add(time.Hour)} {
				cross(t, b, at)
				cross(t, b, at)
			}
			if n := len(mailsOf(b, c, enum.LicenseExpiring)); n != 1 {
				t.Errorf("%d mails say that it expires soon", n)
			}
			if n := len(mailsOf(b, c, enum.LicenseRenewed)); n != 1 {
				t.Errorf("%d mails say that it was renewed", n)
			}
			if got := happened(t, b, l); len(got) != 2 {
				t.Errorf("events %v", got)
			}
		})
		t.Run("5.1/10_several_periods_are_made_up_for_in_order", func(t *testing.T) {
			_, l := held("Asleep Ltd", "UTC", long)
			cross(t, b, l.ExpiresAt.AddDate(0, 2, 15))
			var got []string
			for _, line := range linesOf(b, l, "AUTO_RENEWED") {
				got = append(got, line.EffectiveAt.Format(time.DateOnly))
			}
			if want := []string{"2026-04-10", "2026-05-10", "2026-06-10"}; !slices.Equal(got, want) {
				t.Errorf("renewed as of %v, want %v", got, want)
			}
		})
		t.Run("5.1/39_what_is_late_is_told_in_the_order_in_which_it_happened_event_and_line_together", func(t *testing.T) {
			c, l := held("Tardy Ltd", "UTC", long)
			assign(t, as, b, c, b.Plan(b.MSP, b.Backup, monthly("Beside", 3)), 1)
			other, _ := held("Tardy Too Ltd", "UTC", long)
			cross(t, b, l.ExpiresAt.AddDate(0, 2, 15))
			told := time.Time{}
			for _, e := range b.DB.AuditEvent.Query().Where(auditevent.CreatedAt(b.Now()), auditevent.CustomerIDIn(c.ID, other.ID)).Order(auditevent.ByID()).AllX(b.System()) {
				var h licensing.Happening
				if err := json.Unmarshal([]byte(e.Changes), &h); err != nil || h.At.Before(told) {
					t.Errorf("%s of %s comes after what happened at %s: %v", e.Action, h.At, told, err)
				}
				told = h.At
			}
			pages, err := s.TimelinesByCustomers(as, []string{c.ID}, domain.PageArgs{}, nil, false)
			if err != nil {
				t.Fatal(err)
			}
			var late []licensing.TimelineEntry
			for _, e := range pages[c.ID].Entries {
				if e.ActorName() == "system" {
					late = append(late, e)
				}
			}
			if len(late) != 18 { // of each license three warnings, three renewals and their lines
				t.Errorf("%d entries, want 18", len(late))
			}
			for i, e := range late {
				if i > 0 && e.EffectiveAt().After(late[i-1].EffectiveAt()) {
					t.Errorf("%s of %s comes before %s of %s", late[i-1].Action(), late[i-1].EffectiveAt(), e.Action(), e.EffectiveAt())
				}
				if e.Transaction() != nil && (i+1 == len(late) || late[i+1].Action() != e.Action() || late[i+1].ObjectID() != e.ObjectID()) {
					t.Errorf("%s of %s is not beside its event", e.Action(), e.EffectiveAt())
				}
			}
		})
		t.Run("5.1/10_a_renewal_is_told_from_what_the_license_was_just_before_its_border", func(t *testing.T) {
			for months, late := range map[int]time.Duration{0: 0, 1: 0, 3: 72 * time.Hour} {
				_, l := held("Before Ltd", "UTC", b.Plan(b.MSP, b.Mail, monthly("Before "+late.String()+strings.Repeat("I", months), months)))
				cross(t, b, l.ExpiresAt.Add(late))
				lines := linesOf(b, l, "AUTO_RENEWED")
				if len(lines) != 1 {
					t.Fatalf("renewed %d times", len(lines))
				}
				was, err := licensing.ReadFacts(lines[0].Before)
				is, err2 := licensing.ReadFacts(lines[0].After)
				if err = errors.Join(err, err2); err != nil || was.Status != enum.ExpiringSoon || is.Status != enum.Active {
					t.Errorf("with %d months of grace it is told from %s to %s: %v", months, was.Status, is.Status, err)
				}
			}
		})
		t.Run("5.1/10_a_first_border_beyond_its_grace_is_not_made_up_for", func(t *testing.T) {
			c, l := held("Too Late Ltd", "UTC", short)
			cross(t, b, *l.GraceEndsAt)
			if got := now(l); !got.ExpiresAt.Equal(*l.ExpiresAt) || domain.LicenseStatus(got, b.Now()) != enum.Expired {
				t.Errorf("renewed to %s", got.ExpiresAt)
			}
			if got := happened(t, b, l); len(got) != 3 || !strings.HasSuffix(got[1], "NOT_RUN_IN_TIME") || !strings.HasPrefix(got[2], "license.grace_ended") {
				t.Errorf("events %v", got)
			}
			if mails := mailsOf(b, c, enum.LicenseExpired); len(mails) != 1 || !mails[0].DueAt.Equal(*l.ExpiresAt) {
				t.Errorf("mails %v", mails)
			}
		})
		t.Run("5.1/10_a_microsecond_before_the_end_of_grace_it_still_renews", func(t *testing.T) {
			_, l := held("Just Ltd", "UTC", short)
			cross(t, b, l.GraceEndsAt.Add(-time.Microsecond))
			if n := len(linesOf(b, l, "AUTO_RENEWED")); n != 1 {
				t.Errorf("renewed %d times", n)
			}
		})
		t.Run("5.1/8+10_without_grace_it_renews_when_time_is_looked_at_within_a_day", func(t *testing.T) {
			none := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { monthly("No grace", 1)(p); p.GraceLength = 0 })
			for after, want := range map[time.Duration]int{time.Minute: 1, 24*time.Hour - time.Microsecond: 1, 24 * time.Hour: 0} {
				_, l := held("No Grace "+after.String(), "UTC", none)
				if !l.GraceEndsAt.Equal(*l.ExpiresAt) {
					t.Fatalf("its grace ends at %s, its term at %s", l.GraceEndsAt, l.ExpiresAt)
				}
				cross(t, b, l.ExpiresAt.Add(after))
				if n := len(linesOf(b, l, "AUTO_RENEWED")); n != want {
					t.Errorf("%s after its term it was renewed %d times, want %d", after, n, want)
				}
			}
		})
		t.Run("2.8/19+20+5.1/10_without_auto_renewal_it_expires_and_goes", func(t *testing.T) {
			plan := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { monthly("Ends", 1)(p); p.AutoRenew, p.RenewalMonths = false, 0 })
			c, l := held("Ending Ltd", "America/New_York", plan)
			cross(t, b, *l.ExpiresAt)
			if status := domain.LicenseStatus(now(l), b.Now()); status != enum.Grace || len(mailsOf(b, c, enum.LicenseExpired)) != 1 {
				t.Errorf("it is %s", status)
			}
			cross(t, b, *l.GraceEndsAt)
			if got := now(l); domain.LicenseStatus(got, b.Now()) != enum.Expired || got.DueAt != nil {
				t.Errorf("it is due again at %s", got.DueAt)
			}
		})
		for name, renewsItself := range map[string]bool{"renewed": true, "expired": false} {
			t.Run("5.1/39+45_products_of_a_suite_that_come_to_a_border_together_are_told_of_together_"+name, func(t *testing.T) {
				c, mail := held("Suite "+name, "Europe/Berlin", b.Plan(b.MSP, b.Bundle, func(p *db.ServicePlan) {
					p.Name = "Suite " + name
					if !renewsItself {
						p.AutoRenew, p.RenewalMonths = false, 0
					}
				}))
				products := func(kind enum.MessageKind, at time.Time) []string {
					mails := mailsOf(b, c, kind)
					if len(mails) != 1 || !mails[0].DueAt.Equal(at) {
						t.Fatalf("%s: mails %v", kind, mails)
					}
					var data notify.Licenses
					if err := json.Unmarshal([]byte(mails[0].Data), &data); err != nil {
						t.Fatal(err)
					}
					var out []string
					for _, item := range data.Items {
						out = append(out, item.Product)
					}
					return slices.Sorted(slices.Values(out))
				}
				want := []string{b.Client.Name, b.Mail.Name}
				kind := enum.LicenseExpired
				if renewsItself {
					kind = enum.LicenseRenewed
				}
				cross(t, b, *mail.NotifyAt)
				cross(t, b, *mail.ExpiresAt)
				cross(t, b, mail.ExpiresAt.Add(time.Hour))
				if got := products(enum.LicenseExpiring, *mail.NotifyAt); !slices.Equal(got, want) {
					t.Errorf("told that %v expire soon", got)
				}
				if got := products(kind, *mail.ExpiresAt); !slices.Equal(got, want) {
					t.Errorf("told of %v that they are %s", got, name)
				}
			})
		}

		blocked := []struct {
			rule, want string
			block      func(c *db.Customer, p *db.Product, plan *db.ServicePlan)
		}{
			{"5.1/11_a_disabled_customer_renews_nothing", "CUSTOMER_DISABLED", func(c *db.Customer, _ *db.Product, _ *db.ServicePlan) {
				if _, err := s.CustomerDisable(as, domain.Versioned{ID: c.ID, ExpectedVersion: 1}, false); err != nil {
					t.Fatal(err)
				}
			}},
			{"5.1/11_a_suspended_partner_renews_nothing", "PARTNER_SUSPENDED", func(c *db.Customer, _ *db.Product, _ *db.ServicePlan) {
				b.DB.Partner.UpdateOneID(c.PartnerID).SetSuspendedAt(b.Now()).ExecX(b.System())
			}},
			{"5.1/11_a_cancelled_partner_renews_nothing", "PARTNER_CANCELED", func(c *db.Customer, _ *db.Product, _ *db.ServicePlan) {
				b.DB.Partner.UpdateOneID(c.PartnerID).SetCanceledAt(b.Now()).ExecX(b.System())
			}},
			{"5.1/11_a_product_at_its_end_of_life_is_not_renewed", "END_OF_LIFE", func(_ *db.Customer, p *db.Product, _ *db.ServicePlan) {
				b.DB.Product.UpdateOneID(p.ID).SetEndOfLifeAt(b.Now()).ExecX(b.System())
			}},
			{"5.1/11_after_the_end_of_sale_it_renews", "", func(_ *db.Customer, p *db.Product, _ *db.ServicePlan) {
				b.DB.Product.UpdateOneID(p.ID).SetEndOfSaleAt(b.Now()).ExecX(b.System())
			}},
			{"5.1/11_a_locked_plan_renews_what_it_had", "", func(_ *db.Customer, p *db.Product, plan *db.ServicePlan) {
				b.DB.ServicePlan.UpdateOneID(plan.ID).SetSuiteVersion(p.SuiteVersion + 1).ExecX(b.System())
			}},
		}
		for _, c := range blocked {
			t.Run(c.rule, func(t *testing.T) {
				_, l := held(c.rule, "UTC", b.Plan(b.MSP, b.Backup, monthly(c.rule, 1)))
				b.Set(start.AddDate(0, 0, 3))
				customer, product := b.DB.Customer.GetX(b.System(), l.CustomerID), b.DB.Product.GetX(b.System(), b.Backup.ID)
				c.block(customer, product, b.DB.ServicePlan.GetX(b.System(), b.DB.Assignment.GetX(b.System(), l.AssignmentID).PlanID))
				defer func() {
					b.DB.Partner.UpdateOneID(b.MSP.ID).ClearSuspendedAt().ClearCanceledAt().ExecX(b.System())
					b.DB.Product.UpdateOneID(product.ID).ClearEndOfLifeAt().ClearEndOfSaleAt().ExecX(b.System())
				}()
				cross(t, b, *l.ExpiresAt)
				renewed := len(linesOf(b, l, "AUTO_RENEWED"))
				if (renewed == 1) != (c.want == "") {
					t.Errorf("renewed %d times", renewed)
				}
				events := happened(t, b, l)
				if c.want != "" && (len(events) == 0 || !strings.HasSuffix(events[len(events)-1], c.want)) {
					t.Errorf("the reason is not recorded: %v", events)
				}
			})
		}
		t.Run("5.1/27_what_fell_due_while_a_customer_was_disabled_stays_undone", func(t *testing.T) {
			c, l := held("Away Ltd", "UTC", short)
			if _, err := s.CustomerDisable(as, domain.Versioned{ID: c.ID, ExpectedVersion: 1}, false); err != nil {
				t.Fatal(err)
			}
			b.Set(l.ExpiresAt.AddDate(0, 0, 2))
			version := b.DB.Customer.GetX(b.System(), c.ID).Version
			if _, err := s.CustomerEnable(as, domain.Versioned{ID: c.ID, ExpectedVersion: version}, false); err != nil {
				t.Fatal(err)
			}
			if got := now(l); domain.LicenseStatus(got, b.Now()) != enum.Grace || len(linesOf(b, l, "AUTO_RENEWED")) != 0 {
				t.Errorf("it came back %s, until %s", domain.LicenseStatus(got, b.Now()), got.ExpiresAt)
			}
		})
		t.Run("5.1/39_a_verb_finds_everything_crossed", func(t *testing.T) {
			_, l := held("Verbal Ltd", "UTC", short)
			b.Set(l.ExpiresAt.Add(time.Hour))
			a := b.DB.Assignment.GetX(b.System(), l.AssignmentID)
			modify := licensing.AssignmentModifyInput{Versioned: domain.Versioned{ID: a.ID, ExpectedVersion: a.Version}, Units: ptr(9)}
			// Whoever looked at it before it renewed has seen another term (5.1/36).
			if _, err := s.AssignmentModify(as, modify, false); !errors.As(err, new(domain.Stale)) {
				t.Fatalf("got %v", err)
			}
			modify.ExpectedVersion++
			if _, err := s.AssignmentModify(as, modify, false); err != nil {
				t.Fatal(err)
			}
			renewed, modified := linesOf(b, l, "AUTO_RENEWED"), linesOf(b, l, "MODIFIED")
			if len(renewed) != 1 || len(modified) != 1 || renewed[0].ID > modified[0].ID || renewed[0].ActorID != "system" {
				t.Fatalf("lines %v, %v", renewed, modified)
			}
			cross(t, b, b.Now())
			if n := len(linesOf(b, l, "AUTO_RENEWED")); n != 1 {
				t.Errorf("renewed %d times", n)
			}
		})
	})
}

// Stock is given back when grace has ended, and a renewal takes none.
func TestDueStock(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		stock := func(p *db.Partner) int {
			return b.DB.Pool.Query().Where(pool.PartnerID(p.ID)).OnlyX(b.System()).Stock
		}
		fill := func(p *db.Partner, product *db.Product, stock, threshold int) {
			b.Insert(&db.Pool{
				ID: id.New(id.Pool), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: product.ID, LicenseVersion: enum.Full, Stock: stock, Threshold: threshold,
			})
		}
		fill(b.MSP, b.Mail, 100, 0)
		t.Run("5.1/15_stock_comes_back_when_grace_has_ended", func(t *testing.T) {
			plan := b.Plan(b.MSP, b.Mail, func(p *db.ServicePlan) { monthly("Ends", 1)(p); p.AutoRenew, p.RenewalMonths = false, 0 })
			l := assign(t, b.As(b.MSP), b, b.Customer(b.MSP, "Stock Ltd", "UTC"), plan, 7).Edges.Licenses[0]
			cross(t, b, l.GraceEndsAt.Add(-time.Second))
			if n := stock(b.MSP); n != 93 {
				t.Errorf("in grace %d units are in stock, want 93", n)
			}
			cross(t, b, *l.GraceEndsAt)
			if n := stock(b.MSP); n != 100 {
				t.Errorf("after it %d units are in stock, want 100", n)
			}
		})
		t.Run("5.1/15_a_renewal_without_grace_takes_no_stock", func(t *testing.T) {
			b.Set(servertest.Start)
			l := assign(t, b.As(b.MSP), b, b.Customer(b.MSP, "Bare Ltd", "UTC"), b.Plan(b.MSP, b.Mail, monthly("Bare", 0)), 60).Edges.Licenses[0]
			cross(t, b, *l.ExpiresAt)
			if n := len(linesOf(b, l, "AUTO_RENEWED")); n != 1 || stock(b.MSP) != 40 {
				t.Errorf("renewed %d times, %d units in stock, want 40", n, stock(b.MSP))
			}
		})
		t.Run("5.1/15_units_that_come_back_refill_nothing", func(t *testing.T) {
			b.Set(servertest.Start)
			fill(b.Distributor, b.Mail, 20, 0)
			plan := b.Plan(b.Distributor, b.Mail, func(p *db.ServicePlan) { monthly("Ends", 1)(p); p.AutoRenew, p.RenewalMonths = false, 0 })
			l := assign(t, b.As(b.Distributor), b, b.Customer(b.Distributor, "Direct Ltd", "UTC"), plan, 7).Edges.Licenses[0]
			b.DB.Pool.Update().Where(pool.PartnerID(b.Distributor.ID)).SetThreshold(100).ExecX(b.System())
			cross(t, b, *l.GraceEndsAt)
			if n := stock(b.Distributor); n != 20 {
				t.Errorf("%d units are in stock, want 20", n)
			}
		})
	})
}

// Many customers, in small chunks.
func TestDueInChunks(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		plan := b.Plan(b.MSP, b.Mail, monthly("Monthly", 3))
		other := b.Plan(b.MSP, b.Backup, func(p *db.ServicePlan) { monthly("Quarterly", 3)(p); p.InitialMonths, p.RenewalMonths = 3, 3 })
		for _, zone := range []string{"UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin", "Africa/Cairo", "Pacific/Apia"} {
			c := b.Customer(b.MSP, "Of "+zone, zone)
			assign(t, b.As(b.MSP), b, c, plan, 1)
			assign(t, b.As(b.MSP), b, c, other, 2)
		}
		b.Set(servertest.Start.AddDate(0, 3, 10))

		t.Run("5.1/39_two_servers_at_once_cross_each_border_once", func(t *testing.T) {
			var all sync.WaitGroup
			failed := make([]error, 4)
			for i := range failed {
				all.Go(func() { failed[i] = licensing.New(b.DB).InChunks(3).CrossDue(b.System()) })
			}
			all.Wait()
			for _, err := range failed {
				if err != nil {
					t.Fatal(err)
				}
			}
			for _, l := range b.DB.License.Query().AllX(b.System()) {
				want := map[string]int{b.Mail.ID: 3, b.Backup.ID: 1}[l.ProductID]
				if got := len(linesOf(b, l, "AUTO_RENEWED")); got != want {
					t.Errorf("a license of %d months was renewed %d times, want %d", l.InitialMonths, got, want)
				}
				events := happened(t, b, l)
				if slices.Sort(events); len(slices.Compact(slices.Clone(events))) != len(events) {
					t.Errorf("something happened twice: %v", events)
				}
			}
			if n := b.DB.License.Query().Where(license.DueAtLTE(b.Now())).CountX(b.System()); n != 0 {
				t.Errorf("%d licenses are still due", n)
			}
		})
		t.Run("5.1/39_what_is_late_is_told_in_the_order_of_time", func(t *testing.T) {
			last := map[string]time.Time{}
			lines := b.DB.LicenseTransaction.Query().Where(licensetransaction.Cause("AUTO_RENEWED")).Order(licensetransaction.ByID()).AllX(b.System())
			for _, line := range lines {
				if line.EffectiveAt.Before(last[line.CustomerID]) {
					t.Errorf("%s is told after %s", line.EffectiveAt, last[line.CustomerID])
				}
				last[line.CustomerID] = line.EffectiveAt
			}
			if len(lines) != 7*4 {
				t.Errorf("%d renewals", len(lines))
			}
		})
	})
}

// A customer whose borders cannot be written keeps nobody else waiting, and is named.
func TestDueLeavesOutWhatFails(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		plan := b.Plan(b.MSP, b.Mail, monthly("Monthly", 1))
		var held []*db.License
		for _, name := range []string{"First Ltd", "Broken Ltd", "Last Ltd"} {
			held = append(held, assign(t, b.As(b.MSP), b, b.Customer(b.MSP, name, "UTC"), plan, 1).Edges.Licenses[0])
		}
		// Its addresses are no list: the row cannot be read.
		if _, err := b.DB.Exec(b.System(), "UPDATE customers SET emergency_emails = '5' WHERE id = ?", held[1].CustomerID); err != nil {
			t.Fatal(err)
		}
		b.Set(*held[0].ExpiresAt)
		if err := licensing.New(b.DB).CrossDue(b.System()); err == nil || !strings.Contains(err.Error(), held[1].CustomerID) {
			t.Errorf("the failure does not name its customer: %v", err)
		}
		for i, want := range []int{1, 0, 1} {
			if got := len(linesOf(b, held[i], "AUTO_RENEWED")); got != want {
				t.Errorf("license %d was renewed %d times, want %d", i, got, want)
			}
		}
	})
}
