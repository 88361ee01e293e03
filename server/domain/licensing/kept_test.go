package licensing_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/crossgrade"
	"github.com/openlmp/openlmp/ent/db/crossgradeitem"
	"github.com/openlmp/openlmp/ent/db/license"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// keeper opens crossgrades and looks at them.
type keeper struct {
	*servertest.Book
	t  *testing.T
	s  *licensing.Service
	as context.Context

	mail, client, bundle *db.ServicePlan
}

func newKeeper(t *testing.T, url string) *keeper {
	b := servertest.NewBook(t, url)
	k := &keeper{Book: b, t: t, s: licensing.New(b.DB), as: b.As(b.MSP)}
	k.mail, k.client, k.bundle = b.Plan(b.MSP, b.Mail, nil), b.Plan(b.MSP, b.Client, nil), b.Plan(b.MSP, b.Bundle, nil)
	return k
}

// holder is a new customer that has plans.
func (k *keeper) holder(plans ...*db.ServicePlan) *db.Customer {
	k.t.Helper()
	c := k.Customer(k.MSP, "Holder "+id.New("x"), "Europe/Berlin")
	for _, p := range plans {
		assign(k.t, k.as, k.Book, c, p, 5)
	}
	return c
}

func terms(c *db.Customer, p *db.ServicePlan, units int) licensing.AssignmentCreateInput {
	return licensing.AssignmentCreateInput{CustomerID: c.ID, PlanAssignmentInput: licensing.PlanAssignmentInput{PlanID: p.ID, Units: &units}}
}

// open keeps a crossgrade; it must succeed.
func (k *keeper) open(t *testing.T, in licensing.AssignmentCreateInput) *db.Crossgrade {
	t.Helper()
	done, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: in})
	if err != nil {
		t.Fatal(err)
	}
	return k.see(done.ID)
}

// see is a crossgrade as it is now, with its items.
func (k *keeper) see(crossgradeID string) *db.Crossgrade {
	return k.DB.Crossgrade.Query().Where(crossgrade.ID(crossgradeID)).WithCustomer().
		WithItems(func(q *db.CrossgradeItemQuery) { q.WithLicense().WithProduct().Order(crossgradeitem.ByID()) }).OnlyX(k.System())
}

func of(c *db.Crossgrade) licensing.CrossgradeChangeInput {
	return licensing.CrossgradeChangeInput{Versioned: domain.Versioned{ID: c.ID, ExpectedVersion: c.Version}}
}

// choosing is of with one choice for every item that has several.
func (k *keeper) choosing(c *db.Crossgrade, choice enum.CrossgradeChoice) licensing.CrossgradeChangeInput {
	in := of(c)
	for _, i := range c.Edges.Items {
		if i.Chosen == nil {
			in.Crossgrades = append(in.Crossgrades, licensing.CrossgradeChoiceInput{LicenseID: i.LicenseID, Choice: choice})
		}
	}
	return in
}

// actions are the audit events about a row, oldest first.
func (k *keeper) actions(objectID string) []string {
	var out []string
	for _, e := range k.DB.AuditEvent.Query().Where(auditevent.ObjectID(objectID)).Order(auditevent.ByID()).AllX(k.System()) {
		out = append(out, e.Action)
	}
	return out
}

// changesOf is what the event of an action on an object says that it changed.
func (k *keeper) changesOf(objectID, action string) string {
	return k.DB.AuditEvent.Query().Where(auditevent.ObjectID(objectID), auditevent.Action(action)).OnlyX(k.System()).Changes
}

// held is how an event tells of a license that a customer held, and more of it.
func held(product *db.Product, plan *db.ServicePlan, more string) string {
	out := `{"product":"` + product.Name + `","plan":"` + plan.Name + `"`
	if more != "" {
		out += "," + more
	}
	return out + "}"
}

func (k *keeper) refuses(t *testing.T, what string, err error, want domain.Code) {
	t.Helper()
	if code(err) != want {
		t.Errorf("%s: got %v, want %q", what, err, want)
	}
}

// Spec 2.9, "Where?": a crossgrade that is not decided in the dialog is kept.
func TestKeptCrossgrade(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		k := newKeeper(t, url)
		k.t = t
		t.Run("2.9/3+5.1/21_it_is_opened_looked_at_changed_and_resolved", func(t *testing.T) {
			c := k.holder(k.mail, k.client)
			opened := k.open(t, terms(c, k.bundle, 7))
			items := opened.Edges.Items
			if len(items) != 2 || items[0].Chosen == nil || *items[0].Chosen != enum.Transfer || items[1].Chosen != nil ||
				licensing.StatusOfCrossgrade(opened) != enum.CrossgradeOpen || licensing.Stale(opened) {
				t.Fatalf("opened %+v with %+v", opened, items)
			}
			if n := k.DB.License.Query().Where(license.CustomerID(c.ID)).CountX(k.System()); n != 2 {
				t.Errorf("%d licenses: nothing is assigned before it is resolved", n)
			}
			_, err := k.s.CrossgradeResolve(k.as, of(opened), false)
			var required licensing.CrossgradeRequired
			if !errors.As(err, &required) || len(required.Duplicates) != 2 || required.HoldingsVersion != opened.HoldingsVersion {
				t.Errorf("without a choice: %v", err)
			}
			change := k.choosing(opened, enum.NewLicense)
			change.Units = ptr(9)
			if _, err := k.s.CrossgradeUpdate(k.as, change); err != nil {
				t.Fatal(err)
			}
			changed := k.see(opened.ID)
			if changed.Version != 2 || *changed.Units != 9 || *changed.Edges.Items[1].Chosen != enum.NewLicense {
				t.Errorf("changed %+v", changed)
			}
			if _, err := k.s.CrossgradeUpdate(k.as, of(changed)); err != nil || k.see(opened.ID).Version != 2 {
				t.Errorf("a look that finds the same is a change: %v", err)
			}
			k.refuses(t, "an old version", func() error { _, err := k.s.CrossgradeResolve(k.as, of(opened), false); return err }(), domain.CodeConflict)
			done, err := k.s.CrossgradeResolve(k.as, of(changed), false)
			if err != nil {
				t.Fatal(err)
			}
			is := k.see(opened.ID)
			if licensing.StatusOfCrossgrade(is) != enum.CrossgradeResolved || is.MadeAssignmentID == nil || done.ID != is.ID || licensing.Stale(is) {
				t.Fatalf("resolved %+v", is)
			}
			for _, l := range k.DB.License.Query().Where(license.AssignmentID(*is.MadeAssignmentID)).AllX(k.System()) {
				if l.Units != 9 || l.CanceledAt != nil {
					t.Errorf("assigned %+v", l)
				}
			}
			if old := k.DB.License.GetX(k.System(), items[1].LicenseID); old.CanceledAt == nil {
				t.Errorf("what was to be licensed anew goes on: %+v", old)
			}
			if got := k.actions(is.ID); !slices.Equal(got, []string{"crossgrade.open", "crossgrade.update", "crossgrade.resolve"}) {
				t.Errorf("events %v", got)
			}
			for action, want := range map[string]string{
				"crossgrade.open": `"duplicates":[` + held(k.Mail, k.mail, `"chosen":"TRANSFER"`) + `,` + held(k.Client, k.client, "") + `]`,
				"crossgrade.update": `"duplicates":{"from":[` + held(k.Mail, k.mail, `"chosen":"TRANSFER"`) + `],"to":[` +
					held(k.Mail, k.mail, `"chosen":"TRANSFER"`) + `,` + held(k.Client, k.client, `"chosen":"NEW_LICENSE"`) + `]}`,
				"crossgrade.resolve": `"duplicates":[` + held(k.Mail, k.mail, `"became":"MOVED","newProduct":"`+k.Mail.Name+`"`) + `,` +
					held(k.Client, k.client, `"became":"NEW_LICENSE","newProduct":"`+k.Client.Name+`"`) + `],"formerPlans":[` +
					`{"plan":"` + k.mail.Name + `","endReason":"CROSSGRADED"},{"plan":"` + k.client.Name + `","endReason":"CROSSGRADED"}]`,
			} {
				if got := k.changesOf(is.ID, action); !strings.Contains(got, want) {
					t.Errorf("%s tells %s, want %s in it", action, got, want)
				}
			}
		})
		t.Run("2.9/6_the_event_of_assigning_at_once_names_what_stands_alone", func(t *testing.T) {
			c := k.holder(k.bundle)
			in := terms(c, k.mail, 7)
			in.HoldingsVersion = &k.DB.Customer.GetX(k.System(), c.ID).HoldingsVersion
			done, err := k.s.AssignmentCreate(k.as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			want := `"duplicates":[` + held(k.Mail, k.bundle, `"became":"MOVED","newProduct":"`+k.Mail.Name+`"`) + `],"formerPlans":[{"plan":"` +
				k.bundle.Name + `","unbundled":["` + k.Client.Name + `"]}]`
			if got := k.changesOf(done.ID, "assignment.create"); !strings.Contains(got, want) {
				t.Errorf("it tells %s, want %s in it", got, want)
			}
		})
		t.Run("2.9/3_it_is_cancelled_and_the_customer_keeps_what_it_has", func(t *testing.T) {
			c := k.holder(k.mail)
			opened := k.open(t, terms(c, k.bundle, 7))
			if _, err := k.s.CrossgradeCancel(k.as, of(opened).Versioned); err != nil {
				t.Fatal(err)
			}
			is := k.see(opened.ID)
			if licensing.StatusOfCrossgrade(is) != enum.CrossgradeCanceled || is.Version != 2 ||
				k.DB.Customer.GetX(k.System(), c.ID).HoldingsVersion != opened.HoldingsVersion {
				t.Errorf("cancelled %+v", is)
			}
			k.open(t, terms(c, k.bundle, 7)) // and can be opened again
		})
		t.Run("5.1/17_it_is_stale_when_the_licenses_change_under_it_until_it_looks_again", func(t *testing.T) {
			c := k.holder(k.mail, k.client)
			opened := k.open(t, terms(c, k.bundle, 7))
			change := k.choosing(opened, enum.NewLicense)
			if _, err := k.s.CrossgradeUpdate(k.as, change); err != nil {
				t.Fatal(err)
			}
			backup := k.Plan(k.MSP, k.Backup, func(p *db.ServicePlan) { p.Name = id.New("x") })
			assign(t, k.as, k.Book, c, backup, 1)
			stale := k.see(opened.ID)
			if !licensing.Stale(stale) {
				t.Fatalf("not stale: %+v", stale)
			}
			for _, dry := range []bool{true, false} {
				_, err := k.s.CrossgradeResolve(k.as, of(stale), dry)
				k.refuses(t, "stale", err, domain.CodePreviewStale)
			}
			if _, err := k.s.CrossgradeUpdate(k.as, of(stale)); err != nil {
				t.Fatal(err)
			}
			again := k.see(opened.ID)
			if licensing.Stale(again) || len(again.Edges.Items) != 2 || *again.Edges.Items[1].Chosen != enum.NewLicense {
				t.Errorf("looked again %+v with %+v", again, again.Edges.Items)
			}
			if _, err := k.s.CrossgradeResolve(k.as, of(again), false); err != nil {
				t.Error(err)
			}
		})
		t.Run("5.1/17_a_look_drops_the_choices_of_what_has_gone", func(t *testing.T) {
			c := k.holder(k.mail)
			clients := assign(t, k.as, k.Book, c, k.client, 2)
			opened := k.open(t, terms(c, k.bundle, 7))
			if _, err := k.s.AssignmentCancel(k.as, domain.Versioned{ID: clients.ID, ExpectedVersion: clients.Version}, false); err != nil {
				t.Fatal(err)
			}
			named := k.choosing(opened, enum.Transfer)
			_, err := k.s.CrossgradeUpdate(k.as, named)
			k.refuses(t, "a choice for what has gone", err, domain.CodeNotFound)
			if _, err := k.s.CrossgradeUpdate(k.as, of(opened)); err != nil {
				t.Fatal(err)
			}
			if is := k.see(opened.ID); len(is.Edges.Items) != 1 || is.Edges.Items[0].ProductID != k.Mail.ID {
				t.Errorf("%+v", is.Edges.Items)
			}
		})
		t.Run("2.9/1_when_nothing_overlaps_any_more_resolving_assigns", func(t *testing.T) {
			c := k.holder()
			mails := assign(t, k.as, k.Book, c, k.mail, 2)
			opened := k.open(t, terms(c, k.bundle, 7))
			if _, err := k.s.AssignmentCancel(k.as, domain.Versioned{ID: mails.ID, ExpectedVersion: mails.Version}, false); err != nil {
				t.Fatal(err)
			}
			if _, err := k.s.CrossgradeUpdate(k.as, of(opened)); err != nil {
				t.Fatal(err)
			}
			if _, err := k.s.CrossgradeResolve(k.as, of(k.see(opened.ID)), false); err != nil {
				t.Error(err)
			}
		})
		t.Run("5.1/19_the_start_is_kept_and_judged_when_it_is_resolved", func(t *testing.T) {
			c := k.holder(k.client)
			pro := k.Plan(k.MSP, k.ClientPro, func(p *db.ServicePlan) { p.Name = id.New("x") })
			in := terms(c, pro, 3)
			in.StartDate = ptr(domain.DateIn(k.Now(), time.UTC).AddDays(10))
			opened := k.open(t, in)
			_, err := k.s.CrossgradeResolve(k.as, k.choosing(opened, enum.Transfer), true)
			k.refuses(t, "transferred", err, domain.CodeValidation)
			if _, err := k.s.CrossgradeResolve(k.as, k.choosing(opened, enum.NewLicense), true); err != nil {
				t.Errorf("anew: %v", err)
			}
			now := k.choosing(opened, enum.Transfer)
			now.StartDate = &domain.Date{}
			if _, err := k.s.CrossgradeResolve(k.as, now, false); err != nil {
				t.Errorf("cleared: %v", err)
			}
			if is := k.see(opened.ID); is.StartDate != nil {
				t.Errorf("%+v", is)
			}
		})
		t.Run("5.1/19_a_start_that_no_choice_allows_is_not_kept", func(t *testing.T) {
			c := k.holder(k.mail)
			in := terms(c, k.Plan(k.MSP, k.Mail, func(p *db.ServicePlan) { p.Name = id.New("x") }), 3)
			today := domain.DateIn(k.Now(), domain.Zone(c.TimeZone))
			in.StartDate = ptr(today.AddDays(10))
			_, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: in})
			k.refuses(t, "opened with it", err, domain.CodeValidation)
			in.StartDate = &today
			opened := k.open(t, in)
			change := of(opened)
			change.StartDate = ptr(today.AddDays(10))
			_, err = k.s.CrossgradeUpdate(k.as, change)
			if k.refuses(t, "changed to it", err, domain.CodeValidation); pathOf(err) != "startDate" {
				t.Errorf("at %q", pathOf(err))
			}
			k.DB.Crossgrade.UpdateOneID(opened.ID).SetStartDate(today.AddDays(-3).String()).ExecX(k.System()) // as it is three days later
			change.StartDate, change.ExternalID, change.ExpectedVersion = nil, ptr("after it"), k.see(opened.ID).Version
			if _, err := k.s.CrossgradeUpdate(k.as, change); err != nil {
				t.Errorf("another change, after it has passed: %v", err)
			}
		})
		t.Run("2.9/3_what_was_chosen_for_a_license_that_has_ended_since_is_not_told", func(t *testing.T) {
			c := k.holder(k.bundle)
			other := k.Plan(k.MSP, k.Bundle, func(p *db.ServicePlan) { p.Name = id.New("x") })
			opened := k.open(t, terms(c, other, 7))
			if _, err := k.s.CrossgradeUpdate(k.as, k.choosing(opened, enum.Transfer)); err != nil {
				t.Fatal(err)
			}
			first := k.DB.AuditEvent.Query().Where(auditevent.ObjectID(opened.ID), auditevent.Action("crossgrade.update")).OnlyX(k.System())
			anew := terms(c, k.client, 3)
			anew.HoldingsVersion = &k.DB.Customer.GetX(k.System(), c.ID).HoldingsVersion
			for _, i := range opened.Edges.Items {
				if i.Edges.License.ProductID == k.Client.ID {
					anew.Crossgrades = []licensing.CrossgradeChoiceInput{{LicenseID: i.LicenseID, Choice: enum.NewLicense}}
				}
			}
			if _, err := k.s.AssignmentCreate(k.as, anew, false); err != nil {
				t.Fatal(err)
			}
			if _, err := k.s.CrossgradeUpdate(k.as, of(k.see(opened.ID))); err != nil {
				t.Fatal(err)
			}
			e := k.DB.AuditEvent.Query().Where(auditevent.ObjectID(opened.ID), auditevent.Action("crossgrade.update"), auditevent.IDNEQ(first.ID)).OnlyX(k.System())
			_, told, _ := strings.Cut(e.Changes, `"duplicates":`)
			if !strings.Contains(told, held(k.Mail, k.bundle, `"chosen":"TRANSFER"`)) || strings.Contains(told, held(k.Client, k.bundle, `"chosen":"TRANSFER"`)) {
				t.Errorf("it tells %s", e.Changes)
			}
		})
		t.Run("2.9/3_assigning_the_plan_otherwise_resolves_it", func(t *testing.T) {
			c := k.holder(k.client)
			opened := k.open(t, terms(c, k.bundle, 7))
			in := terms(c, k.bundle, 8)
			in.HoldingsVersion = &opened.HoldingsVersion
			in.Crossgrades = k.choosing(opened, enum.NewLicense).Crossgrades
			done, err := k.s.AssignmentCreate(k.as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			is := k.see(opened.ID)
			if is.MadeAssignmentID == nil || *is.MadeAssignmentID != done.ID || *is.Edges.Items[0].Chosen != enum.NewLicense ||
				!slices.Equal(k.actions(is.ID), []string{"crossgrade.open", "crossgrade.resolve"}) {
				t.Errorf("%+v with %+v", is, is.Edges.Items)
			}
		})
		t.Run("5.1/15_another_level_is_another_pool_and_each_is_told_by_its_name", func(t *testing.T) {
			for _, product := range []*db.Product{k.Client, k.ClientPro} {
				k.Insert(&db.Pool{ID: id.New(id.Pool), CreatedAt: k.Now(), UpdatedAt: k.Now(), Version: 1, RootID: k.MSP.RootID, PartnerID: k.MSP.ID,
					ProductID: product.ID, LicenseVersion: enum.Full, Stock: 50, Maximum: 50})
			}
			c := k.holder(k.client)
			pro := k.Plan(k.MSP, k.ClientPro, func(p *db.ServicePlan) { p.Name = id.New("x") })
			done, err := k.s.CrossgradeResolve(k.as, k.choosing(k.open(t, terms(c, pro, 8)), enum.Transfer), true)
			for i := range done.Effects.Pools {
				done.Effects.Pools[i].PoolID = ""
			}
			want := []catalog.PoolEffect{
				{ProductName: k.Client.Name, LicenseVersion: enum.Full, Before: 45, After: 50},
				{ProductName: k.ClientPro.Name, LicenseVersion: enum.Full, Before: 50, After: 42},
			}
			if err != nil || !slices.Equal(done.Effects.Pools, want) {
				t.Errorf("pools %+v, want %+v; %v", done.Effects.Pools, want, err)
			}
		})
		t.Run("5.1/18_a_dry_run_tells_what_then_happens_and_leaves_nothing", func(t *testing.T) {
			c := k.holder(k.mail, k.client)
			opened := k.open(t, terms(c, k.bundle, 7))
			in := k.choosing(opened, enum.Transfer)
			preview, err := k.s.CrossgradeResolve(k.as, in, true)
			if err != nil {
				t.Fatal(err)
			}
			if is := k.see(opened.ID); is.Version != 1 || licensing.StatusOfCrossgrade(is) != enum.CrossgradeOpen || preview.ID != "" {
				t.Errorf("the dry run left %+v", is)
			}
			done, err := k.s.CrossgradeResolve(k.as, in, false)
			if err != nil || plain(preview.Effects) != plain(done.Effects) {
				t.Errorf("preview %s\nthen %s\n%v", plain(preview.Effects), plain(done.Effects), err)
			}
		})
	})
}

// 2.9 and 5.1/54: what is over stays over, and every refusal leaves all as it was.
func TestKeptCrossgradeRefusals(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		k := newKeeper(t, url)
		verbs := map[string]func(ctx context.Context, c *db.Crossgrade) error{
			"update": func(ctx context.Context, c *db.Crossgrade) error {
				_, err := k.s.CrossgradeUpdate(ctx, of(c))
				return err
			},
			"resolve": func(ctx context.Context, c *db.Crossgrade) error {
				_, err := k.s.CrossgradeResolve(ctx, of(c), false)
				return err
			},
			"cancel": func(ctx context.Context, c *db.Crossgrade) error {
				_, err := k.s.CrossgradeCancel(ctx, of(c).Versioned)
				return err
			},
		}
		all := func(t *testing.T, ctx context.Context, c *db.Crossgrade, want domain.Code, but ...string) {
			t.Helper()
			before := plain(k.see(c.ID))
			for name, verb := range verbs {
				if !slices.Contains(but, name) {
					k.refuses(t, name, verb(ctx, c), want)
				}
			}
			if after := plain(k.see(c.ID)); after != before {
				t.Errorf("refused, and it is %s, was %s", after, before)
			}
		}
		t.Run("5.1/54_one_that_is_resolved_or_cancelled_stays_so", func(t *testing.T) {
			resolved := k.open(t, terms(k.holder(k.mail), k.bundle, 7))
			if err := verbs["resolve"](k.as, resolved); err != nil {
				t.Fatal(err)
			}
			canceled := k.open(t, terms(k.holder(k.mail), k.bundle, 7))
			if err := verbs["cancel"](k.as, canceled); err != nil {
				t.Fatal(err)
			}
			for _, c := range []*db.Crossgrade{resolved, canceled} {
				all(t, k.as, k.see(c.ID), domain.CodeStateInvalid)
				all(t, k.as, c, domain.CodeConflict)
			}
		})
		t.Run("2.9/1_a_plan_that_duplicates_nothing_is_assigned_and_not_kept", func(t *testing.T) {
			_, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: terms(k.holder(k.client), k.mail, 1)})
			k.refuses(t, "open", err, domain.CodeStateInvalid)
		})
		t.Run("2.9/3_there_is_one_open_for_a_plan", func(t *testing.T) {
			c := k.holder(k.mail)
			k.open(t, terms(c, k.bundle, 7))
			_, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: terms(c, k.bundle, 8)})
			k.refuses(t, "a second", err, domain.CodeStateInvalid)
		})
		t.Run("5.1/14+17_terms_and_choices_are_checked_when_it_is_opened", func(t *testing.T) {
			c := k.holder(k.client)
			in := terms(c, k.bundle, 0)
			_, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: in})
			k.refuses(t, "no units", err, domain.CodeValidation)
			in = terms(c, k.bundle, 1)
			in.Crossgrades = []licensing.CrossgradeChoiceInput{{LicenseID: "lic_none", Choice: enum.Transfer}}
			_, err = k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: in})
			k.refuses(t, "a license that is not held", err, domain.CodeNotFound)
			in.Crossgrades, in.HoldingsVersion = nil, ptr(99)
			_, err = k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: in})
			k.refuses(t, "an old look", err, domain.CodePreviewStale)
			trial := k.Plan(k.MSP, k.Client, func(p *db.ServicePlan) {
				p.Name, p.LicenseVersion, p.InitialMonths, p.GraceLength, p.AutoRenew, p.RenewalMonths = "Trial", enum.Trial, 1, 0, false, 0
			})
			_, err = k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: terms(c, trial, 1)})
			k.refuses(t, "a trial of what is held", err, domain.CodeStateInvalid)
		})
		t.Run("a_plan_that_cannot_be_assigned_any_more_can_only_be_given_up", func(t *testing.T) {
			plan := k.Plan(k.MSP, k.Bundle, func(p *db.ServicePlan) { p.Name = id.New("x") })
			opened := k.open(t, terms(k.holder(k.mail), plan, 7))
			k.DB.ServicePlan.UpdateOneID(plan.ID).SetEnabled(false).ExecX(k.System())
			all(t, k.as, opened, domain.CodeStateInvalid, "cancel")
			if err := verbs["cancel"](k.as, opened); err != nil {
				t.Error(err)
			}
		})
		t.Run("5.1/27_that_of_a_disabled_customer_can_only_be_given_up", func(t *testing.T) {
			c := k.holder(k.mail)
			opened := k.open(t, terms(c, k.bundle, 7))
			if _, err := k.s.CustomerDisable(k.as, domain.Versioned{ID: c.ID, ExpectedVersion: 1}, false); err != nil {
				t.Fatal(err)
			}
			if !licensing.Stale(k.see(opened.ID)) {
				t.Error("it is not stale")
			}
			all(t, k.as, opened, domain.CodeStateInvalid, "cancel")
			if err := verbs["cancel"](k.as, opened); err != nil {
				t.Error(err)
			}
		})
		t.Run("5.1/29_that_of_a_suspended_partner_rests", func(t *testing.T) {
			opened := k.open(t, terms(k.holder(k.mail), k.bundle, 7))
			set := k.DB.Partner.UpdateOneID(k.MSP.ID)
			set.SetSuspendedAt(k.Now()).ExecX(k.System())
			all(t, k.as, opened, domain.CodeStateInvalid)
			k.DB.Partner.UpdateOneID(k.MSP.ID).ClearSuspendedAt().ExecX(k.System())
		})
		t.Run("5.1/51_that_of_another_does_not_exist", func(t *testing.T) {
			opened := k.open(t, terms(k.holder(k.mail), k.bundle, 7))
			for _, other := range []*db.Partner{k.Reseller, k.Rival, k.RivalMSP} {
				all(t, k.As(other), opened, domain.CodeNotFound)
			}
			_, err := k.s.CrossgradeOpen(k.As(k.RivalMSP), licensing.CrossgradeOpenInput{AssignmentCreateInput: terms(k.holder(k.mail), k.bundle, 7)})
			k.refuses(t, "another's customer", err, domain.CodeNotFound)
			if err := verbs["resolve"](k.As(k.Distributor), opened); err != nil {
				t.Errorf("the Tier 1 above: %v", err)
			}
		})
		t.Run("who_may_not_change_licenses_may_not_decide", func(t *testing.T) {
			opened := k.open(t, terms(k.holder(k.mail), k.bundle, 7))
			reads := k.As(k.MSP, enum.CustomersRead)
			all(t, reads, opened, domain.CodeForbidden)
			_, err := k.s.CrossgradeOpen(reads, licensing.CrossgradeOpenInput{AssignmentCreateInput: terms(k.holder(k.mail), k.bundle, 7)})
			k.refuses(t, "open", err, domain.CodeForbidden)
		})
	})
}

// Two who decide at once: one does, the other is told.
func TestKeptCrossgradeRaces(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		k := newKeeper(t, url)
		both := func(one, other func() error) []error {
			errs := make([]error, 2)
			var wg sync.WaitGroup
			for i, f := range []func() error{one, other} {
				wg.Go(func() { errs[i] = f() })
			}
			wg.Wait()
			return errs
		}
		for range 5 {
			t.Run("5.1/36_two_resolve_at_once_and_one_wins", func(t *testing.T) {
				c := k.holder(k.mail)
				opened := k.open(t, terms(c, k.bundle, 7))
				resolve := func() error { _, err := k.s.CrossgradeResolve(k.as, of(opened), false); return err }
				errs := both(resolve, resolve)
				if (errs[0] == nil) == (errs[1] == nil) || code(errors.Join(errs...)) != domain.CodeConflict {
					t.Errorf("%v", errs)
				}
				if n := k.DB.Assignment.Query().Where().CountX(k.System()); n == 0 {
					t.Error("nothing was assigned")
				}
				if n := k.DB.License.Query().Where(license.CustomerID(c.ID), license.CanceledAtIsNil()).CountX(k.System()); n != 2 {
					t.Errorf("%d licenses", n)
				}
			})
			t.Run("5.1/36_two_open_at_once_and_one_is_kept", func(t *testing.T) {
				c := k.holder(k.mail)
				open := func() error {
					_, err := k.s.CrossgradeOpen(k.as, licensing.CrossgradeOpenInput{AssignmentCreateInput: terms(c, k.bundle, 7)})
					return err
				}
				errs := both(open, open)
				if (errs[0] == nil) == (errs[1] == nil) || code(errors.Join(errs...)) != domain.CodeStateInvalid {
					t.Errorf("%v", errs)
				}
			})
			t.Run("5.1/17_resolving_against_a_change_is_before_it_or_stale", func(t *testing.T) {
				c := k.holder()
				held := assign(t, k.as, k.Book, c, k.mail, 5)
				opened := k.open(t, terms(c, k.bundle, 7))
				errs := both(
					func() error { _, err := k.s.CrossgradeResolve(k.as, of(opened), false); return err },
					func() error {
						_, err := k.s.AssignmentModify(k.as, licensing.AssignmentModifyInput{
							Versioned: domain.Versioned{ID: held.ID, ExpectedVersion: held.Version}, Units: ptr(6)}, false)
						return err
					})
				resolved := licensing.StatusOfCrossgrade(k.see(opened.ID)) == enum.CrossgradeResolved
				switch {
				case resolved && errs[0] == nil && errs[1] != nil: // what was to be changed has gone
				case !resolved && errs[1] == nil && code(errs[0]) == domain.CodePreviewStale:
				default:
					t.Errorf("resolved %v: %v", resolved, errs)
				}
			})
		}
	})
}
