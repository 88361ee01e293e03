package catalog_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/db/plancomponent"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

// choosy is a catalogue whose suite has what is named.
const choosy = `
products:
  - {code: MAIL, name: Mail, family: mail, kind: SAAS, unitType: seats, versions: [TRIAL, FULL], dataCenters: [eu, us], manageable: true}
  - {code: DISK, name: Disk, family: disk, kind: SAAS, unitType: seats, versions: [TRIAL, FULL], dataCenters: [eu, us], manageable: true}
  - {code: VIEW, name: View, family: view, kind: SOFTWARE, unitType: seats, versions: [TRIAL, FULL]}
suites:
  - {code: BOX, name: Box, family: box, unitType: seats, versions: [TRIAL, FULL], components: [%s]}
`

func (e *env) box(components string) {
	e.Helper()
	must(e.catalog.Apply(e.system, must(catalog.Parse([]byte(fmt.Sprintf(choosy, components))))(e), false))(e)
}

// Row 44: a partner is told once for each version of a suite, of all plans that it locks.
func TestSuiteChangedTellsPartners(t *testing.T) {
	each(t, func(e *env) {
		e.box("MAIL, VIEW")
		for _, p := range []*db.Partner{e.distributor, e.msp, e.other} {
			if err := e.db.Partner.UpdateOne(p).SetEmail(strings.ToLower(p.Company) + "@partner.example").SetFirstName("Mira").Exec(e.system); err != nil {
				t.Fatal(err)
			}
		}
		e.grant(e.msp, "BOX")
		make := func(name string, p *db.Partner) {
			in := e.input(name, "BOX")
			in.PartnerID = &p.ID
			in.Components = []catalog.PlanComponentInput{{ProductID: e.product("MAIL").ID, DataCenter: of("us")}}
			must(e.catalog.PlanCreate(e.as(e.distributor), in))(e)
		}
		make("Second", e.distributor)
		make("First", e.distributor)
		make("Mine", e.msp)
		told := func() []string {
			var out []string
			for _, m := range must(e.db.Message.Query().Where(message.KindEQ(enum.SuiteChanged)).Order(message.ByRecipient(), message.ByID()).All(e.system))(e) {
				out = append(out, m.Recipient+" "+m.Data)
			}
			return out
		}
		file := must(catalog.Parse([]byte(fmt.Sprintf(choosy, "MAIL, DISK"))))(e)
		must(e.catalog.Apply(e.system, file, true))(e)
		if got := told(); len(got) != 0 {
			t.Errorf("a dry run told %q", got)
		}
		for range 2 {
			must(e.catalog.Apply(e.system, file, false))(e)
		}
		want := []string{
			`managed@partner.example {"firstName":"Mira","channel":"north","suite":"Box","added":["Disk"],"removed":["View"],"plans":["Mine"]}`,
			`north@partner.example {"firstName":"Mira","channel":"north","suite":"Box","added":["Disk"],"removed":["View"],"plans":["First","Second"]}`,
		}
		e.Run("2.10/1+5.1/44_one_message_to_each_partner", func(t *testing.T) {
			if got := told(); !slices.Equal(got, want) {
				t.Errorf("told %q", got)
			}
		})
		e.Run("5.1/44_and_again_for_another_version", func(t *testing.T) {
			e.box("MAIL, DISK, VIEW")
			if got := told(); len(got) != 4 {
				t.Errorf("told %q", got)
			}
		})
		e.Run("2.10/1_locked_plans_are_found", func(t *testing.T) {
			for _, locked := range []bool{true, false} {
				page := must(e.catalog.List(e.as(e.distributor), &catalog.PlanFilter{Locked: &locked}, nil, domain.PageArgs{}, nil, true))(e)
				if want := map[bool]int{true: 3, false: 0}[locked]; page.Total != want {
					t.Errorf("locked %v: %d", locked, page.Total)
				}
			}
		})
	})
}

func TestPlanApprove(t *testing.T) {
	each(t, func(e *env) {
		e.box("MAIL, VIEW")
		make := func(name string) *db.ServicePlan {
			in := e.input(name, "BOX")
			in.PartnerID = &e.distributor.ID
			in.Components = []catalog.PlanComponentInput{{ProductID: e.product("MAIL").ID, DataCenter: new("us"), Managed: new(true)}}
			return must(e.db.ServicePlan.Get(e.system, must(e.catalog.PlanCreate(e.as(e.distributor), in))(e).ID))(e)
		}
		first, second := make("First"), make("Second")
		normal := domain.Versioned{ID: first.ID, ExpectedVersion: first.Version}
		refuse := func(rule string, in catalog.PlanApproveInput, by *db.Partner, want string, without ...enum.Permission) {
			e.Helper()
			e.Run(rule, func(t *testing.T) {
				if _, err := e.catalog.PlanApprove(e.as(by, without...), in, false); refused(err) != want {
					t.Errorf("got %q, want %q", refused(err), want)
				}
			})
		}
		refuse("2.10/2_a_plan_that_is_not_locked", catalog.PlanApproveInput{Versioned: normal}, e.distributor, "input.id STATE_INVALID")
		e.box("MAIL, DISK")
		seen := catalog.PlanApproveInput{Versioned: normal}
		normal.ExpectedVersion++ // the plan's composition is another now
		here := func(center string, managed bool) []catalog.PlanComponentInput {
			return []catalog.PlanComponentInput{{ProductID: e.product("DISK").ID, DataCenter: &center, Managed: &managed}}
		}
		refuse("2.10/2_a_hosted_product_without_its_data_centre", catalog.PlanApproveInput{Versioned: normal}, e.distributor, "input.components VALIDATION")
		refuse("2.10/2_a_data_centre_that_there_is_not", catalog.PlanApproveInput{Versioned: normal, Components: here("moon", false)}, e.distributor, "input.components.0.dataCenter VALIDATION")
		refuse("2.10/2_what_stays_keeps_its_choices", catalog.PlanApproveInput{Versioned: normal, Components: append(here("eu", false),
			catalog.PlanComponentInput{ProductID: e.product("MAIL").ID, DataCenter: new("eu")})}, e.distributor, "input.components.1.productId VALIDATION")
		refuse("2.10/2_what_goes_has_no_choice", catalog.PlanApproveInput{Versioned: normal, Components: append(here("eu", false),
			catalog.PlanComponentInput{ProductID: e.product("VIEW").ID})}, e.distributor, "input.components.1.productId VALIDATION")
		refuse("5.1/36_changed_meanwhile", catalog.PlanApproveInput{Versioned: domain.Versioned{ID: first.ID, ExpectedVersion: 9}}, e.distributor, "somebody else changed it first: its version is now 2")
		refuse("5.1/36_before_the_suite_changed", seen, e.distributor, "somebody else changed it first: its version is now 2")
		refuse("5.1/51_of_another_channel", catalog.PlanApproveInput{Versioned: normal, Components: here("eu", true)}, e.other, "input.id NOT_FOUND")
		refuse("2.3/1_without_the_permission", catalog.PlanApproveInput{Versioned: normal, Components: here("eu", true)}, e.distributor, "input FORBIDDEN", enum.PlansWrite)

		e.Run("2.10/2_the_plan_has_the_new_composition_with_its_choices", func(t *testing.T) {
			updates, err := e.catalog.Recomposed(e.as(e.distributor), []string{first.ID, second.ID}, nil)
			if err != nil || len(updates) != 2 || len(updates[0]) != 2 || updates[0][0].Code != "DISK" || updates[0][1].Code != "VIEW" || len(updates[1]) != 2 {
				t.Fatalf("to review: %v, %v", updates, err)
			}
			loaded := must(e.db.ServicePlan.Query().WithComponents().All(e.system))(e)
			for _, p := range loaded {
				if p.ID == first.ID {
					told := catalog.ComponentUpdates(p, updates[0])
					if told[0].Change != enum.ComponentAdded || told[1].Change != enum.ComponentRemoved {
						t.Errorf("told as %s and %s", told[0].Change, told[1].Change)
					}
				}
			}
			must(e.catalog.PlanApprove(e.as(e.distributor), catalog.PlanApproveInput{Versioned: normal, Components: here("eu", true)}, false))(e)
			plan := must(e.db.ServicePlan.Get(e.system, first.ID))(e)
			rows := must(e.db.PlanComponent.Query().Where(plancomponent.PlanID(first.ID)).Order(db.Asc("position")).WithProduct().All(e.system))(e)
			if plan.SuiteVersion != 2 || plan.Version != 3 || len(rows) != 2 {
				t.Fatalf("%+v with %v", plan, rows)
			}
			if m := rows[0]; m.Edges.Product.Code != "MAIL" || m.DataCenter != "us" || !m.Managed {
				t.Errorf("what stays: %+v", m)
			}
			if d := rows[1]; d.Edges.Product.Code != "DISK" || d.DataCenter != "eu" || !d.Managed || d.Position != 1 {
				t.Errorf("what came: %+v", d)
			}
			if n := must(e.db.AuditEvent.Query().Where(auditevent.ObjectID(first.ID), auditevent.Action("plan.approve")).Count(e.system))(e); n != 1 {
				t.Errorf("%d events", n)
			}
			if updates, err := e.catalog.Recomposed(e.as(e.distributor), []string{first.ID}, nil); err != nil || len(updates[0]) != 0 {
				t.Errorf("still to review: %v, %v", updates, err)
			}
			if others := must(e.db.PlanComponent.Query().Where(plancomponent.PlanID(second.ID)).Count(e.system))(e); others != 2 {
				t.Error("another plan changed too")
			}
		})
		e.Run("2.10/1_it_can_be_changed_again", func(t *testing.T) {
			if _, err := e.catalog.PlanUpdate(e.as(e.distributor), catalog.PlanUpdateInput{ID: first.ID, ExpectedVersion: 3, Name: new("Third")}); err != nil {
				t.Error(err)
			}
		})
		e.Run("2.7/17_one_that_is_sold_no_more_can_be_approved_and_one_that_is_gone_not", func(t *testing.T) {
			in := catalog.PlanApproveInput{Versioned: domain.Versioned{ID: second.ID, ExpectedVersion: second.Version + 1}, Components: here("us", false)}
			set := e.db.Product.Update().Where(product.Code("BOX"))
			if err := set.SetEndOfSaleAt(e.now).SetEndOfLifeAt(e.now).Exec(e.system); err != nil {
				t.Fatal(err)
			}
			_, err := e.catalog.PlanApprove(e.as(e.distributor), in, false)
			e.expect(err, "input.id END_OF_LIFE")
			if err := e.db.Product.Update().Where(product.Code("BOX")).ClearEndOfLifeAt().Exec(e.system); err != nil {
				t.Fatal(err)
			}
			if _, err := e.catalog.PlanApprove(e.as(e.distributor), in, false); err != nil {
				t.Error(err)
			}
		})
	})
}
