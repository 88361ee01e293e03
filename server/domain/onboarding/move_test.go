package onboarding_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/assignment"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/db/licensetransaction"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/customers"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// removal is a channel in which an MSP is cancelled, whose customers go to the reseller.
type removal struct {
	*servertest.Book
	t   *testing.T
	s   *licensing.Service
	all *onboarding.Service
	top context.Context
}

func newRemoval(t *testing.T, url string) *removal {
	b := servertest.NewBook(t, url)
	return &removal{b, t, licensing.New(b.DB), onboarding.New(b.DB), b.As(b.Distributor)}
}

// assign a new plan of the MSP's to a customer of its.
func (r *removal) assign(c *db.Customer, product *db.Product, units int, change func(*db.ServicePlan), more ...func(*licensing.AssignmentCreateInput)) *db.Assignment {
	r.t.Helper()
	plan := r.Plan(r.MSP, product, func(p *db.ServicePlan) {
		p.Name = "Plan " + id.New(id.Plan)
		if change != nil {
			change(p)
		}
	})
	in := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(units)}}
	for _, m := range more {
		m(&in)
	}
	done, err := r.s.AssignmentCreate(r.As(r.MSP), in, false)
	if err != nil {
		r.t.Fatal(err)
	}
	return r.DB.Assignment.GetX(r.System(), done.ID)
}

func (r *removal) cancel(p *db.Partner) {
	r.t.Helper()
	now := r.DB.Partner.GetX(r.System(), p.ID)
	_, err := r.all.PartnerCancel(r.top, onboarding.PartnerCancelInput{ID: p.ID, ExpectedVersion: now.Version, ConfirmCompany: now.Company}, false)
	if err != nil {
		r.t.Fatal(err)
	}
}

// to is the move of a customer, as it is now, to a partner.
func (r *removal) to(p *db.Partner, c *db.Customer) licensing.CustomerMoveInput {
	version := r.DB.Customer.GetX(r.System(), c.ID).Version
	return licensing.CustomerMoveInput{Versioned: domain.Versioned{ID: c.ID, ExpectedVersion: version}, PartnerID: p.ID}
}

// used are the units of all products that customers of a partner use, by its steps.
func (r *removal) used(p *db.Partner) (units int) {
	r.t.Helper()
	err := r.DB.QueryOne(r.System(), []any{&units}, "SELECT COALESCE(sum(units), 0) FROM unit_steps WHERE partner_id = ? AND at <= ?", p.ID, r.Now())
	if err != nil {
		r.t.Fatal(err)
	}
	return units
}

// partnersOf are the partners that rows of a customer name, by entity, counted.
func (r *removal) partnersOf(c *db.Customer) map[string]map[string]int {
	r.t.Helper()
	out := map[string]map[string]int{}
	for entity, table := range db.Tables {
		if !table.Columns["partner_id"] || !table.Columns["customer_id"] {
			continue
		}
		out[entity] = map[string]int{}
		var partner string
		err := database.Scan(r.System(), r.DB, []any{&partner}, func() { out[entity][partner]++ },
			"SELECT partner_id FROM "+table.Name+" WHERE customer_id = ?", c.ID)
		if err != nil {
			r.t.Fatal(err)
		}
	}
	return out
}

func TestCustomerMove(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		r := newRemoval(t, url)
		sys := r.System()
		r.Insert(&db.Pool{ID: id.New(id.Pool), CreatedAt: r.Now(), UpdatedAt: r.Now(), Version: 1, RootID: r.MSP.RootID, PartnerID: r.MSP.ID, ProductID: r.Mail.ID, LicenseVersion: enum.Full, Stock: 50, Maximum: 50})
		r.Insert(&db.Pool{ID: id.New(id.Pool), CreatedAt: r.Now(), UpdatedAt: r.Now(), Version: 1, RootID: r.MSP.RootID, PartnerID: r.Reseller.ID, ProductID: r.Mail.ID, LicenseVersion: enum.Full, Stock: 7, Maximum: 50})
		stock := func(p *db.Partner) int {
			var n int
			if err := r.DB.QueryOne(sys, []any{&n}, "SELECT stock FROM pools WHERE partner_id = ?", p.ID); err != nil {
				t.Fatal(err)
			}
			return n
		}
		made, err := r.all.CustomerCreate(r.As(r.MSP), input("mover-admin"), false)
		if err != nil {
			t.Fatal(err)
		}
		c := r.DB.Customer.GetX(sys, made.ID)
		admin := c.QueryUsers().OnlyX(sys)
		r.Insert(&db.APIToken{
			ID: id.New(id.Token), CreatedAt: r.Now(), UpdatedAt: r.Now(), Version: 1, RootID: c.RootID, PartnerID: c.PartnerID, CustomerID: &c.ID,
			UserID: admin.ID, Name: "t", Hash: "h", Hint: "t", Scopes: []string{}, ExpiresAt: r.Now().AddDate(1, 0, 0),
		})
		r.Insert(&db.SavedView{
			ID: id.New(id.SavedView), CreatedAt: r.Now(), UpdatedAt: r.Now(), Version: 1, RootID: c.RootID, PartnerID: c.PartnerID, CustomerID: &c.ID,
			OwnerID: admin.ID, Page: enum.ViewCustomers, Name: "v", NameKey: "v", Columns: []string{},
		})
		mail := r.assign(c, r.Mail, 5, nil)
		over := r.assign(c, r.Backup, 2, nil)
		if _, err := r.s.AssignmentCancel(r.As(r.MSP), domain.Versioned{ID: over.ID, ExpectedVersion: over.Version}, false); err != nil {
			t.Fatal(err)
		}
		later := r.assign(c, r.Backup, 6, nil, func(in *licensing.AssignmentCreateInput) {
			first := domain.DateIn(r.Now().AddDate(0, 0, 9), time.UTC)
			in.StartDate = &first
		})
		coded := r.assign(c, r.Client, 7, nil)
		gone := r.assign(r.Customer(r.MSP, "Elsewhere", "UTC"), r.Mail, 1, nil)
		update := func(a *db.Assignment) domain.Versioned {
			return domain.Versioned{ID: a.ID, ExpectedVersion: r.DB.Assignment.GetX(sys, a.ID).Version}
		}
		if _, err := r.s.AssignmentSchedule(r.As(r.MSP), licensing.AssignmentScheduleInput{Versioned: update(mail), Timing: enum.AtRenewal, Units: ptr(9)}, false); err != nil {
			t.Fatal(err)
		}
		bundle := r.Plan(r.MSP, r.Bundle, nil)
		if _, err := r.s.CrossgradeOpen(r.As(r.MSP), licensing.CrossgradeOpenInput{AssignmentCreateInput: licensing.AssignmentCreateInput{
			CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: bundle.ID, Units: ptr(1)},
		}}); err != nil {
			t.Fatal(err)
		}

		if _, err := r.s.CustomerMove(r.top, r.to(r.Reseller, c), false); told(err) != "input.id STATE_INVALID" {
			t.Errorf("the partner works still: got %v", err)
		}
		r.Set(r.Now().Add(40 * 24 * time.Hour))
		canceled := r.Now()
		r.cancel(r.MSP)
		r.Set(r.Now().Add(3 * 24 * time.Hour))
		moved := r.Now()
		history := r.DB.LicenseTransaction.Query().CountX(sys)

		suspended, rivals := msp(r.Book, 1), r.RivalMSP
		r.DB.Partner.UpdateOneID(suspended.ID).SetSuspendedAt(r.Now()).ExecX(sys)
		stale := r.to(r.Reseller, c)
		stale.ExpectedVersion--
		unknown := r.to(r.Reseller, c)
		unknown.ID = id.New(id.Customer)
		for _, refused := range []struct {
			rule string
			as   context.Context
			in   licensing.CustomerMoveInput
			want string
		}{
			{"only a Tier 1 moves", r.As(r.Reseller), r.to(r.Reseller, c), "input FORBIDDEN"},
			{"it takes the permission to change customers", r.As(r.Distributor, enum.CustomersRead, enum.PartnersWrite), r.to(r.Reseller, c), "input FORBIDDEN"},
			{"another channel sees nothing", r.As(r.Rival), r.to(rivals, c), "input.id NOT_FOUND"},
			{"nothing leaves the channel", r.top, r.to(rivals, c), "input.partnerId NOT_FOUND"},
			{"a suspended partner takes nobody over", r.top, r.to(suspended, c), "input.partnerId STATE_INVALID"},
			{"a cancelled partner takes nobody over", r.top, r.to(r.MSP, c), "input.partnerId STATE_INVALID"},
			{"there is such a customer", r.top, unknown, "input.id NOT_FOUND"},
		} {
			if _, err := r.s.CustomerMove(refused.as, refused.in, false); told(err) != refused.want {
				t.Errorf("%s: got %v, want %s", refused.rule, err, refused.want)
			}
		}
		if _, err := r.s.CustomerMove(r.top, stale, false); err == nil || !strings.Contains(err.Error(), "somebody else") {
			t.Errorf("it was changed since: got %v", err)
		}

		before := counts(r.Book)
		try, err := r.s.CustomerMove(r.top, r.to(r.Reseller, c), true)
		if err != nil || len(try.Effects.Licenses) != 4 || len(try.Effects.LostScheduledUpdates) != 1 || len(try.Effects.Pools) != 1 || len(try.Effects.Messages) != 0 {
			t.Errorf("a dry run tells of %d licenses, %+v: %v", len(try.Effects.Licenses), try.Effects, err)
		}
		if after := counts(r.Book); !slices.Equal(before, after) {
			t.Errorf("a dry run wrote: %v, then %v", before, after)
		}

		if _, err := r.s.CustomerMove(r.top, r.to(r.Reseller, c), false); err != nil {
			t.Fatal(err)
		}
		t.Run("what is the customer's goes with it, and what is over stays", func(t *testing.T) {
			for entity, partners := range r.partnersOf(c) {
				old, now := partners[r.MSP.ID], partners[r.Reseller.ID]
				switch entity {
				case "LicenseTransaction", "AuditEvent":
					if old == 0 || now == 0 {
						t.Errorf("%s: %d were the MSP's, and %d came", entity, old, now)
					}
				case "Message":
					if old == 0 || now != 0 {
						t.Errorf("%s: %d of the MSP, %d of the reseller", entity, old, now)
					}
				case "RegistrationKey":
				default:
					if old != 0 || now == 0 {
						t.Errorf("%s: %d stayed, %d came", entity, old, now)
					}
				}
			}
			if p := r.DB.Customer.GetX(sys, c.ID).PartnerID; p != r.Reseller.ID {
				t.Errorf("it is managed by %s", p)
			}
			if n := r.DB.CrossgradeItem.Query().CountX(r.As(r.Reseller)); n != 2 {
				t.Errorf("%d items of the crossgrade came", n)
			}
			if n := r.DB.Message.Query().Where(message.SentAtIsNil(), message.CanceledAtIsNil()).CountX(sys); n != 0 {
				t.Errorf("%d mails of the MSP wait still", n)
			}
			if other := r.DB.Assignment.GetX(sys, gone.ID); other.PartnerID != r.MSP.ID || other.CanceledAt != nil {
				t.Errorf("another customer was touched: %+v", other)
			}
		})
		t.Run("units that were held go back to the former partner's stock", func(t *testing.T) {
			if msp, reseller := stock(r.MSP), stock(r.Reseller); msp != 49 || reseller != 7 {
				t.Errorf("the MSP has %d and the reseller %d, want 49, as one is held elsewhere, and 7", msp, reseller)
			}
			if a, b := r.used(r.MSP), r.used(r.Reseller); a != 0 || b != 0 {
				t.Errorf("by their steps the MSP uses %d and the reseller %d", a, b)
			}
		})
		t.Run("licenses stay expired whatever happens", func(t *testing.T) {
			look := func(when string) {
				t.Helper()
				for _, l := range r.DB.License.Query().Where(license.CustomerID(c.ID)).AllX(sys) {
					status, want := domain.LicenseStatus(l, r.Now()), enum.Expired
					if l.AssignmentID == over.ID {
						want = enum.Canceled
					}
					if status != want || l.DueAt != nil {
						t.Errorf("%s: a license is %s, due %v", when, status, l.DueAt)
					}
					if want == enum.Expired && (l.StartsAt.After(canceled) || !l.ExpiresAt.Equal(canceled) || !l.GraceEndsAt.Equal(canceled)) {
						t.Errorf("%s: it ran %s to %s, want the end of %s", when, l.StartsAt, l.ExpiresAt, canceled)
					}
				}
			}
			look("when it moved")
			as := r.As(r.Reseller)
			for _, a := range []*db.Assignment{mail, later, coded} {
				row := r.DB.Assignment.GetX(sys, a.ID)
				if row.EndReason == nil || *row.EndReason != enum.EndPartnerCanceled || row.ScheduledUpdateID != nil {
					t.Errorf("an assignment is not over: %+v", row)
				}
				if _, err := r.s.AssignmentRenew(as, licensing.AssignmentRenewInput{Versioned: update(a), Months: ptr(12)}, false); told(err) != "input.id STATE_INVALID" {
					t.Errorf("it is renewed: %v", err)
				}
			}
			on := func() domain.Versioned { return r.to(r.Reseller, c).Versioned }
			if _, err := r.s.CustomerDisable(as, on(), false); err != nil {
				t.Fatal(err)
			}
			look("when it was disabled")
			if _, err := r.s.CustomerEnable(as, on(), false); err != nil {
				t.Fatal(err)
			}
			look("when it was enabled again")
			r.Set(moved.AddDate(2, 0, 0))
			if err := r.s.CrossDue(sys); err != nil {
				t.Fatal(err)
			}
			look("two years later")
			r.Set(moved)
		})
		t.Run("history begins with the move for the new partner, and goes on for the Tier 1", func(t *testing.T) {
			asOf := func(as context.Context, at time.Time) (n int) {
				pages, err := r.s.LicensesAsOf(as, []string{c.ID}, at, domain.PageArgs{}, domain.Select("cause"), false)
				if err != nil {
					t.Fatal(err)
				}
				return len(pages[c.ID].Rows)
			}
			if a, b := asOf(r.As(r.Reseller), moved), asOf(r.As(r.Reseller), canceled); a != 4 || b != 0 {
				t.Errorf("the reseller sees %d licenses as of the move, %d before; want 4 and none", a, b)
			}
			if a, b := asOf(r.top, moved), asOf(r.top, canceled); a != 4 || b != 4 {
				t.Errorf("the Tier 1 sees %d licenses as of the move, %d before; want 4 each", a, b)
			}
			if n := r.DB.LicenseTransaction.Query().Where(licensetransaction.PartnerID(r.MSP.ID)).CountX(sys); n != history {
				t.Errorf("the MSP has %d lines, and had %d", n, history)
			}
			lines := r.DB.LicenseTransaction.Query().Where(licensetransaction.Cause("CUSTOMER_MOVED")).AllX(r.As(r.Reseller))
			if len(lines) != 4 || lines[0].Type != enum.LicenseChange || lines[0].UnitsBefore != lines[0].UnitsAfter {
				t.Errorf("%d lines tell of the move: %+v", len(lines), lines)
			}
			events := r.DB.AuditEvent.Query().Where(auditevent.Action("customer.move")).AllX(r.As(r.Reseller))
			if len(events) != 1 || !strings.Contains(events[0].Changes, r.MSP.Company) || !strings.Contains(events[0].Changes, r.Reseller.Company) {
				t.Errorf("%d events tell of it: %+v", len(events), events)
			}
		})
		t.Run("the new partner assigns its own plans and none of the former one's", func(t *testing.T) {
			again := licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: mail.PlanID, Units: ptr(1)}}
			if _, err := r.s.AssignmentCreate(r.As(r.Reseller), again, false); err == nil {
				t.Error("a plan of the MSP was assigned")
			}
			granted := r.Plan(r.Distributor, r.Mail, nil)
			r.Grant(granted, r.Reseller)
			again.PlanID = granted.ID
			if _, err := r.s.AssignmentCreate(r.As(r.Reseller), again, false); err != nil {
				t.Errorf("what expired is in the way: %v", err)
			}
			if n := r.used(r.Reseller); n != 1 {
				t.Errorf("the reseller's steps say %d units, want 1", n)
			}
		})
	})
}

func TestExternalIDsOfMoved(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		r := newRemoval(t, url)
		sys := r.System()
		named := func(p *db.Partner, company string) *db.Customer {
			c := r.Customer(p, company, "UTC")
			r.DB.Customer.UpdateOneID(c.ID).SetExternalID("crm-1").ExecX(sys)
			return c
		}
		c, other := named(r.MSP, "Named Noodles"), named(r.Reseller, "Other Oats")
		external := func(in *licensing.AssignmentCreateInput) { in.ExternalID = ptr("sub-1") }
		a := r.assign(c, r.Mail, 1, nil, external)
		plan := r.Plan(r.Distributor, r.Mail, nil)
		r.Grant(plan, r.Reseller)
		in := licensing.AssignmentCreateInput{CustomerID: other.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: plan.ID, Units: ptr(1)}}
		external(&in)
		if _, err := r.s.AssignmentCreate(r.As(r.Reseller), in, false); err != nil {
			t.Fatal(err)
		}
		r.cancel(r.MSP)
		_, err := r.s.CustomerMove(r.top, r.to(r.Reseller, c), false)
		if told(err) != "input.clearExternalIds CONFLICT; input.clearExternalIds CONFLICT" {
			t.Fatalf("got %v", err)
		}
		for _, word := range []string{"crm-1", "Other Oats", "sub-1", "Quay Resale"} {
			if !strings.Contains(err.Error(), word) {
				t.Errorf("%q is not named: %v", word, err)
			}
		}
		if r.DB.Customer.GetX(sys, c.ID).PartnerID != r.MSP.ID {
			t.Error("it moved")
		}
		// Without the clash they stay, and when they are let go the event has them.
		let := r.to(r.Reseller, c)
		let.ClearExternalIDs = true
		if _, err := r.s.CustomerMove(r.top, let, false); err != nil {
			t.Fatal(err)
		}
		if row := r.DB.Customer.GetX(sys, c.ID); row.ExternalID != nil || strings.Contains(row.Search, "crm-1") || r.DB.Assignment.GetX(sys, a.ID).ExternalID != nil {
			t.Errorf("external ids stayed: %+v", row)
		}
		if text := r.DB.AuditEvent.Query().Where(auditevent.Action("customer.move")).OnlyX(sys).Changes; !strings.Contains(text, "crm-1") || !strings.Contains(text, "sub-1") {
			t.Errorf("the event tells %s", text)
		}
	})
}

func TestCustomersMove(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		r := newRemoval(t, url)
		sys := r.System()
		n := identity.NewUser{
			RootID: r.Distributor.ID, PartnerID: r.Distributor.ID, AccountName: "clerk", Role: enum.CustomerAccountManager,
			FirstName: "Ada", LastName: "Byron", Email: "clerk@example.com", Path: "input",
		}
		var ps domain.Problems
		if identity.CheckNewUser(&ps, &n); len(ps) > 0 {
			t.Fatal(ps)
		}
		clerk, err := database.InTx(sys, r.DB, func(tx *database.Tx) (*db.User, error) { return identity.AddUserTx(sys, tx, n) })
		if err != nil {
			t.Fatal(err)
		}
		viewer.From(r.top).UserID = clerk.ID
		one, two := r.Customer(r.MSP, "One", "UTC"), r.Customer(r.MSP, "Two", "UTC")
		r.assign(one, r.Mail, 5, nil)
		elsewhere := r.Customer(r.Reseller, "Elsewhere", "UTC")
		r.cancel(r.MSP)

		to := func(p *db.Partner, of licensing.CustomersInput) licensing.CustomersMoveInput {
			return licensing.CustomersMoveInput{CustomersInput: of, PartnerID: p.ID}
		}
		all := licensing.CustomersInput{Filter: &customers.CustomerFilter{PartnerIDs: []string{r.MSP.ID, r.Reseller.ID}}}
		for _, refused := range []struct {
			as   context.Context
			in   licensing.CustomersMoveInput
			want string
		}{
			{r.As(r.MSP), to(r.Reseller, all), "input FORBIDDEN"},
			{r.top, to(r.RivalMSP, all), "input.partnerId NOT_FOUND"},
			{r.top, to(r.MSP, all), "input.partnerId STATE_INVALID"},
			{r.top, to(r.Reseller, licensing.CustomersInput{}), "input.ids VALIDATION"},
		} {
			if _, err := r.s.CustomersMove(refused.as, refused.in, false); told(err) != refused.want {
				t.Errorf("got %v, want %s", err, refused.want)
			}
		}
		for _, dryRun := range []bool{true, false} {
			done, err := r.s.CustomersMove(r.top, to(r.Reseller, all), dryRun)
			if err != nil {
				t.Fatal(err)
			}
			if err := r.s.RunBulk(sys); err != nil {
				t.Fatal(err)
			}
			o := r.DB.BulkOperation.GetX(sys, done.ID)
			if o.Kind != enum.CustomersMove || o.Status != enum.OperationDone || o.Done != 3 || o.Refused != 1 {
				t.Errorf("dry run %v: %+v", dryRun, o)
			}
			for _, item := range o.QueryItems().AllX(sys) {
				if want := map[bool]enum.ItemOutcome{true: enum.ItemRefused, false: enum.ItemDone}[item.ObjectID == elsewhere.ID]; item.Outcome != want {
					t.Errorf("dry run %v: %+v", dryRun, item)
				}
			}
			want := map[bool]string{true: r.MSP.ID, false: r.Reseller.ID}[dryRun]
			for _, c := range []*db.Customer{one, two} {
				if p := r.DB.Customer.GetX(sys, c.ID).PartnerID; p != want {
					t.Errorf("dry run %v: %s is managed by %s, want %s", dryRun, c.Company, p, want)
				}
			}
		}
		if n := r.DB.Assignment.Query().Where(assignment.PartnerID(r.Reseller.ID)).CountX(sys); n != 1 {
			t.Errorf("%d assignments came", n)
		}
		if n := r.DB.AuditEvent.Query().Where(auditevent.Action("customer.move_many")).CountX(sys); n != 1 {
			t.Errorf("%d events tell that it was begun", n)
		}
	})
}
