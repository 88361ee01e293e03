package licensing_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/servertest"
)

// approveForRenewal approves the change of the suite of an assignment's plan, to be
// applied by renewals.
func (d *desk) approveForRenewal(t *testing.T, a *db.Assignment) catalog.ApproveEffects {
	t.Helper()
	plan := d.DB.ServicePlan.GetX(d.System(), a.PlanID)
	in := catalog.PlanApproveInput{Versioned: domain.Versioned{ID: plan.ID, ExpectedVersion: plan.Version}, ApplyAtRenewal: ptr(true)}
	done, err := catalog.New(d.DB).PlanApprove(d.as, in, false)
	if err != nil {
		t.Fatal(err)
	}
	return done.Effects
}

// happened are the events of time on an assignment with an action.
func (d *desk) happened(a *db.Assignment, action string) []licensing.Happening {
	return d.happenedTo(a.ID, action)
}

func (d *desk) happenedTo(objectID, action string) []licensing.Happening {
	var out []licensing.Happening
	for _, e := range d.DB.AuditEvent.Query().Where(auditevent.ObjectID(objectID), auditevent.Action(action)).AllX(d.System()) {
		var h licensing.Happening
		if err := json.Unmarshal([]byte(e.Changes), &h); err != nil {
			panic(err)
		}
		out = append(out, h)
	}
	return out
}

func TestCompositionAtRenewal(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		from, to := []*db.Product{d.Mail, d.Client}, []*db.Product{d.Mail, d.Backup}
		noGrace := func(p *db.ServicePlan) { p.GraceLength = 0 }
		// renewed lets the first term of an assignment end, and answers when it did.
		renewed := func(t *testing.T, a *db.Assignment, late time.Duration) time.Time {
			end := *d.present(t, a, d.Mail).ExpiresAt
			d.cross(t, end.Add(late))
			return end
		}
		version := func(a *db.Assignment) int { return d.DB.Assignment.GetX(d.System(), a.ID).SuiteVersion }
		for name, c := range map[string]struct {
			late   time.Duration
			change func(*db.ServicePlan)
		}{
			"at_once": {0, nil}, "late": {72 * time.Hour, nil}, "without_grace": {0, noGrace},
		} {
			t.Run("5.1/22+63_a_renewal_applies_it_where_its_approval_said_so_"+name, func(t *testing.T) {
				suite, a := d.suited(t, c.change, from...)
				d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(9)})
				update := d.open(t, a)
				d.Recompose(suite, to...)
				if e := d.approveForRenewal(t, a); e.Assignments != 1 || e.ScheduledUpdates != 1 || e.Crossgrades != 0 || !e.ApplyAtRenewal {
					t.Errorf("foreseen: %+v", e)
				}
				end := renewed(t, a, c.late)
				mail, fresh, gone := d.present(t, a, d.Mail), d.present(t, a, d.Backup), d.present(t, a, d.Client)
				if version(a) != 2 || !mail.ExpiresAt.Equal(end.AddDate(1, 0, 0)) {
					t.Fatalf("composition %d, until %s", version(a), mail.ExpiresAt)
				}
				if !fresh.StartsAt.Equal(end) || !fresh.ExpiresAt.Equal(*mail.ExpiresAt) || fresh.Units != 7 || mail.Units != 7 ||
					fresh.DueAt == nil || !fresh.DueAt.Equal(*mail.DueAt) {
					t.Errorf("what came in: %+v, beside %+v", fresh, mail)
				}
				if gone.UnbundledAt == nil || !gone.UnbundledAt.Equal(end) || !gone.ExpiresAt.Equal(end) {
					t.Errorf("what went: %+v", gone)
				}
				if causes := d.causes(fresh); len(causes) != 1 || causes[0] != "COMPONENT_ADDED" {
					t.Errorf("its lines: %v", causes)
				}
				if did := d.happened(a, "assignment.composition_applied"); len(did) != 1 || !did[0].At.Equal(end) {
					t.Errorf("events: %+v", did)
				}
				if u := d.DB.ScheduledUpdate.GetX(d.System(), update.ID); u.LostReason == nil || *u.LostReason != enum.LostComposition || d.partnerMails(a, enum.UpdateLost) != 1 {
					t.Errorf("the update that was scheduled: %+v", u)
				}
				lost := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action("assignment.update_lost")).OnlyX(d.System())
				plan := d.DB.ServicePlan.GetX(d.System(), a.PlanID).Name
				for _, says := range []string{`"at":"` + end.Format(time.RFC3339) + `"`, `"plan":"` + plan + `"`, `"reason":"COMPOSITION_CHANGED"`, `"timing":"AT_RENEWAL"`, `"units":9`} {
					if !strings.Contains(lost.Changes, says) || lost.ActorName != "system" {
						t.Errorf("its event does not say %s: %s", says, lost.Changes)
					}
				}
				if n := d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(enum.LicenseModified)).CountX(d.System()); n != 1 {
					t.Errorf("%d messages to the customer", n)
				}
				before := d.saved(t)
				d.cross(t, end.Add(c.late))
				if d.saved(t) != before {
					t.Error("a second time it did something")
				}
			})
		}
		t.Run("5.1/63_approving_counts_only_the_updates_that_still_wait", func(t *testing.T) {
			suite, a := d.suited(t, nil, from...)
			d.schedule(t, a, licensing.AssignmentScheduleInput{Timing: enum.AtRenewal, Units: ptr(9)})
			d.DB.ScheduledUpdate.UpdateOneID(d.open(t, a).ID).SetFailedAt(d.Now()).SetFailureCode(string(domain.CodePoolExhausted)).ExecX(d.System())
			d.Recompose(suite, to...)
			if e := d.approveForRenewal(t, a); e.Assignments != 1 || e.ScheduledUpdates != 0 {
				t.Errorf("one that failed is counted: %+v", e)
			}
		})
		t.Run("5.1/22_where_it_did_not_a_renewal_leaves_it", func(t *testing.T) {
			suite, a := d.suited(t, nil, from...)
			d.Recompose(suite, to...)
			d.approve(t, a)
			end := renewed(t, a, 0)
			if gone := d.present(t, a, d.Client); version(a) != 1 || gone.UnbundledAt != nil || !gone.ExpiresAt.Equal(end.AddDate(1, 0, 0)) {
				t.Errorf("composition %d, %+v", version(a), gone)
			}
			if len(d.happened(a, "assignment.composition_postponed")) != 0 {
				t.Error("nothing was to be applied")
			}
			if _, err := d.apply(a, false); err != nil {
				t.Errorf("it still waits: %v", err)
			}
		})
		t.Run("5.1/22_what_renewed_before_the_approval_is_left", func(t *testing.T) {
			suite, a := d.suited(t, nil, from...)
			d.Recompose(suite, to...)
			end := *d.present(t, a, d.Mail).ExpiresAt
			d.at(t, end.Add(time.Hour)) // nobody has looked since
			d.approveForRenewal(t, a)
			cross(t, d.Book, d.Now())
			if version(a) != 1 || !d.present(t, a, d.Client).ExpiresAt.Equal(end.AddDate(1, 0, 0)) {
				t.Errorf("composition %d", version(a))
			}
		})
		t.Run("5.1/11_a_locked_plan_renews_the_old_composition", func(t *testing.T) {
			suite, a := d.suited(t, nil, from...)
			d.Recompose(suite, to...)
			d.approveForRenewal(t, a)
			d.Recompose(suite, d.Mail) // and locked again
			end := renewed(t, a, 0)
			for _, p := range from {
				if l := d.present(t, a, p); l.UnbundledAt != nil || !l.ExpiresAt.Equal(end.AddDate(1, 0, 0)) || l.Units != 7 {
					t.Errorf("%s: %+v", p.Name, l)
				}
			}
			if plan := d.DB.ServicePlan.GetX(d.System(), a.PlanID); version(a) != 1 || plan.SuiteVersion == suite.SuiteVersion {
				t.Errorf("composition %d of a plan of %d", version(a), plan.SuiteVersion)
			}
			if _, err := d.s.AssignmentModify(d.as, licensing.AssignmentModifyInput{Versioned: d.of(a), Units: ptr(3)}, false); code(err) != domain.CodeLockedPlan {
				t.Errorf("changed: %v", err)
			}
		})
		t.Run("2.9/1+5.1/22_a_duplicate_renews_as_it_was_and_the_partner_is_told", func(t *testing.T) {
			suite, a := d.suited(t, nil, from...)
			other := assign(t, d.as, d.Book, d.DB.Customer.GetX(d.System(), a.CustomerID), d.Plan(d.MSP, d.Backup, func(p *db.ServicePlan) { p.Name = a.ID }), 2)
			d.Recompose(suite, to...)
			if e := d.approveForRenewal(t, a); e.Crossgrades != 1 || len(e.Messages) != 1 || e.Messages[0].Kind != enum.CrossgradeNeeded {
				t.Errorf("foreseen: %+v", e)
			}
			end := renewed(t, a, 0)
			for _, p := range from {
				if l := d.present(t, a, p); l.UnbundledAt != nil || !l.ExpiresAt.Equal(end.AddDate(1, 0, 0)) {
					t.Errorf("%s: %+v", p.Name, l)
				}
			}
			if held := d.DB.License.GetX(d.System(), other.Edges.Licenses[0].ID); version(a) != 1 || held.AssignmentID != other.ID {
				t.Errorf("composition %d, and %+v", version(a), held)
			}
			if did := d.happened(a, "assignment.composition_postponed"); len(did) != 1 || !strings.Contains(did[0].Refused, d.Backup.Name) || d.partnerMails(a, enum.CrossgradeNeeded) != 1 {
				t.Errorf("events %+v, %d messages", did, d.partnerMails(a, enum.CrossgradeNeeded))
			}
			// Whoever reads it hears the reason in a language of their own, and no more than that.
			event := d.DB.AuditEvent.Query().Where(auditevent.ObjectID(a.ID), auditevent.Action("assignment.composition_postponed")).OnlyX(d.System())
			for locale, want := range map[string]string{"de-DE": "Der Kunde hat " + d.Backup.Name, "en-US": "The customer holds " + d.Backup.Name} {
				var told map[string]any
				if err := json.Unmarshal([]byte(licensing.ChangesOf(event.Changes, locale)), &told); err != nil {
					t.Fatal(err)
				}
				if said, _ := told["refused"].(string); !strings.HasPrefix(said, want) || told["reasons"] != nil || told["plan"] == nil {
					t.Errorf("in %s it says %v", locale, told)
				}
			}
		})
		t.Run("5.1/15+22_without_stock_it_renews_as_it_was_and_the_partner_is_told", func(t *testing.T) {
			suite, a := d.suited(t, nil, from...)
			d.Recompose(suite, to...)
			d.approveForRenewal(t, a)
			pool := &db.Pool{
				ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: d.MSP.RootID, PartnerID: d.MSP.ID,
				ProductID: d.Backup.ID, LicenseVersion: enum.Full, Stock: 6, Maximum: 20,
			}
			d.Insert(pool)
			defer d.DB.Pool.DeleteOneID(pool.ID).ExecX(d.System())
			end := renewed(t, a, 0)
			if l := d.present(t, a, d.Client); version(a) != 1 || !l.ExpiresAt.Equal(end.AddDate(1, 0, 0)) || d.DB.Pool.GetX(d.System(), pool.ID).Stock != 6 {
				t.Errorf("composition %d, %+v", version(a), l)
			}
			if did := d.happened(a, "assignment.composition_postponed"); len(did) != 1 || did[0].Refused == "" {
				t.Errorf("events %+v", did)
			}
			told := d.DB.Message.Query().Where(message.CustomerID(a.CustomerID), message.KindEQ(enum.CompositionPostponed)).OnlyX(d.System())
			if words := notify.Text(told); told.Recipient != "contact@partner.example" || !told.DueAt.Equal(end) || !strings.Contains(words, "Only 6 units of "+d.Backup.Name) {
				t.Errorf("told at %s: %s", told.DueAt, words)
			}
		})
	})
}

// Row 44, as an approval makes it: each partner of customers who need a crossgrade
// gets one message, and a dry run none.
func TestApproveTellsOfCrossgrades(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newUpdateDesk(t, url)
		suite := d.Suite("FLEET", d.Mail, d.Client)
		plan := d.Plan(d.MSP, suite, nil)
		hold := func(company string, more *db.Product) *db.Assignment {
			c := d.Customer(d.MSP, company, "UTC")
			if more != nil {
				assign(t, d.as, d.Book, c, d.Plan(d.MSP, more, func(p *db.ServicePlan) { p.Name = company }), 1)
			}
			return assign(t, d.as, d.Book, c, plan, 5)
		}
		hold("Calm", nil)
		for _, company := range []string{"Torn 01", "Torn 02", "Torn 03", "Torn 04", "Torn 05", "Torn 06", "Torn 07", "Torn 08", "Torn 09", "Torn 10", "Torn 11", "Torn 12"} {
			hold(company, d.Backup)
		}
		d.Recompose(suite, d.Mail, d.Backup)
		in := catalog.PlanApproveInput{Versioned: domain.Versioned{ID: plan.ID, ExpectedVersion: plan.Version}}
		mails := func() []*db.Message {
			return d.DB.Message.Query().Where(message.KindEQ(enum.CrossgradeNeeded)).AllX(d.System())
		}
		before := d.saved(t)
		dry, err := catalog.New(d.DB).PlanApprove(d.as, in, true)
		if err != nil || d.saved(t) != before || d.DB.ServicePlan.GetX(d.System(), plan.ID).Version != plan.Version {
			t.Fatalf("a dry run: %v", err)
		}
		done, err := catalog.New(d.DB).PlanApprove(d.as, in, false)
		if err != nil || text(t, done.Effects) != text(t, dry.Effects) {
			t.Fatalf("approved %s, and foresaw %s: %v", text(t, done.Effects), text(t, dry.Effects), err)
		}
		if e := done.Effects; e.Assignments != 13 || e.Crossgrades != 12 || len(e.Components) != 3 || e.Components[0].Change != nil ||
			*e.Components[1].Change != enum.ComponentAdded || *e.Components[2].Change != enum.ComponentRemoved {
			t.Errorf("effects: %s", text(t, e))
		}
		t.Run("2.9/1+5.1/44_one_message_to_the_partner", func(t *testing.T) {
			got := mails()
			if len(got) != 1 || got[0].Recipient != "contact@partner.example" || got[0].PartnerID != d.MSP.ID {
				t.Fatalf("%+v", got)
			}
			var data notify.CrossgradeNeed
			if err := json.Unmarshal([]byte(got[0].Data), &data); err != nil || len(data.Customers) != 10 || data.Customers[0] != "Torn 01" || data.More != 2 {
				t.Errorf("%+v, %v", data, err)
			}
		})
	})
}
