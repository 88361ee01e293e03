package catalog_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/internal/database"
)

func TestPlanCreate(t *testing.T) {
	each(t, func(e *env) {
		e.grant(e.msp, "CAS")
		e.grant(e.msp, "TMWS")
		create := func(ctx context.Context, code string, change func(*catalog.PlanCreateInput)) error {
			in := e.input("Plan "+code, code)
			in.Components = catalog.FirstChoices([]*db.Product{e.product(code)})
			if change != nil {
				change(&in)
			}
			_, err := e.catalog.PlanCreate(ctx, in)
			return err
		}
		for _, c := range []struct {
			rule string
			err  error
			want string
		}{
			{"2.7/1_a Tier 1 makes plans of any product", create(e.as(e.distributor), "WFBS-SVC", nil), ""},
			{"an MSP makes plans of products granted to it", create(e.as(e.msp), "CAS", nil), ""},
			{"an MSP makes none of others", create(e.as(e.msp), "HES", nil), "input.productId FORBIDDEN"},
			{"2.7/1_a reseller makes none", create(e.as(e.reseller), "CAS", nil), "input FORBIDDEN"},
			{"2.7/1_a role without plans makes none", create(e.as(e.msp, enum.PlansWrite), "CAS", nil), "input FORBIDDEN"},
			{"a Tier 1 makes them for an MSP below it", create(e.as(e.distributor), "TMWS", func(in *catalog.PlanCreateInput) { in.PartnerID = &e.msp.ID }), ""},
			{"but of what is granted to it", create(e.as(e.distributor), "HES", func(in *catalog.PlanCreateInput) { in.PartnerID = &e.msp.ID }), "input.productId FORBIDDEN"},
			{"not for a reseller", create(e.as(e.distributor), "CAS", func(in *catalog.PlanCreateInput) { in.PartnerID = &e.reseller.ID }), "input.partnerId FORBIDDEN"},
			{"a foreign partner does not exist", create(e.as(e.distributor), "CAS", func(in *catalog.PlanCreateInput) { in.PartnerID = &e.other.ID }), "input.partnerId NOT_FOUND"},
			{"nor does the one above", create(e.as(e.msp), "CAS", func(in *catalog.PlanCreateInput) { in.PartnerID = &e.distributor.ID }), "input.partnerId NOT_FOUND"},
			{"2.7/4_an unknown product does not exist", create(e.as(e.distributor), "CAS", func(in *catalog.PlanCreateInput) { in.ProductID = "prd_x" }), "input.productId NOT_FOUND"},
			{"a product at end of sale is refused", create(e.as(e.distributor), "WFBS-SVC-57", nil), "input.productId END_OF_SALE"},
			{"2.7/6_a version must be offered", create(e.as(e.distributor), "CLOUD-EDGE", func(in *catalog.PlanCreateInput) { in.LicenseVersion = enum.NFR }), "input.licenseVersion VALIDATION"},
			{"2.7/2_a name is unique whatever its case", create(e.as(e.distributor), "CAS", func(in *catalog.PlanCreateInput) { in.Name = "  PLAN wfbs-svc " }), "input.name VALIDATION"},
			{"another partner may have it", create(e.as(e.other), "WFBS-SVC", nil), ""},
			{"2.7/10_several data centres want a choice", create(e.as(e.distributor), "HES", func(in *catalog.PlanCreateInput) { in.Components = nil }), "input.components VALIDATION"},
			{"all problems come at once", create(e.as(e.distributor), "CAS", func(in *catalog.PlanCreateInput) {
				in.Name, in.InitialMonths, in.NotificationDays = "", of(67), of(-1)
				in.Components[0].DataCenter = of("Mars")
			}), "input.name VALIDATION; input.initialMonths VALIDATION; input.notificationDays VALIDATION; input.components.0.dataCenter VALIDATION"},
		} {
			e.Run(c.rule, func(t *testing.T) {
				if got := refused(c.err); got != c.want {
					t.Errorf("got %q, want %q", got, c.want)
				}
			})
		}

		e.grant(e.msp, "CLOUD-EDGE")
		in := e.input("By the integrator", "CLOUD-EDGE")
		in.ExternalID = of("crm-1")
		e.plan(e.as(e.msp), in)
		in.Name = "Another"
		_, err := e.catalog.PlanCreate(e.as(e.msp), in)
		e.expect(err, "input.externalId VALIDATION")

		e.suspend(e.msp)
		in.ExternalID = nil
		in.PartnerID = &e.msp.ID
		_, err = e.catalog.PlanCreate(e.as(e.distributor), in)
		e.expect(err, "input.partnerId STATE_INVALID")
	})
}

func TestPlanTx(t *testing.T) {
	each(t, func(e *env) {
		in := e.input("Office", "WF-OFFICE")
		in.Activation = of(enum.FirstSignIn)
		in.Components = []catalog.PlanComponentInput{{ProductID: e.product("HES").ID, DataCenter: of("Europe"), Managed: of(true)}}
		row := e.plan(e.as(e.distributor), in)

		plan := must(e.loaded(e.as(e.distributor), row.ID))(e)
		equal(e, "product", plan.Product.Name, e.product("WF-OFFICE").Name)
		equal(e, "pinned composition", plan.SuiteVersion, 1)
		var codes []string
		for _, c := range plan.Components {
			codes = append(codes, c.Edges.Product.Code+" "+c.DataCenter+" "+string(plan.ActivationOf(c.Edges.Product)))
		}
		equal(e, "components in the suite's order", strings.Join(codes, "; "),
			"WFBS-ADV  ACTIVATION_CODE; HES Europe FIRST_SIGN_IN; ENDPOINT-ENC  ACTIVATION_CODE")
		equal(e, "a hosted component is managed as chosen", plan.Components[1].Managed, true)

		ctx, count := database.WithCounter(e.as(e.distributor))
		must(e.loaded(ctx, row.ID))(e)
		if n := count.Count(); n != 1 {
			e.Errorf("%d statements, want 1", n)
		}

		_, err := e.loaded(e.as(e.msp), row.ID)
		e.expect(err, "input.planId NOT_FOUND")
		_, err = e.loaded(e.as(e.other), row.ID)
		e.expect(err, "input.planId NOT_FOUND")

		may := func(partnerID string) bool {
			return must(database.InTx(e.system, e.db, func(tx *database.Tx) (bool, error) {
				return catalog.MayAssignTx(e.as(e.distributor), tx, plan, partnerID)
			}))(e)
		}
		equal(e, "its maker may assign it", may(e.distributor.ID), true)
		equal(e, "a reseller may not", may(e.reseller.ID), false)
		must(e.db.PlanGrant.Create().SetRootID(e.distributor.ID).SetPartnerID(e.reseller.ID).SetPlanID(row.ID).Save(e.system))(e)
		equal(e, "unless it is granted", may(e.reseller.ID), true)
		must(e.loaded(e.as(e.reseller), row.ID))(e)

		if err := plan.CheckAssignable(e.now, "input.planId"); err != nil {
			e.Error(err)
		}
		must(e.apply("suites:\n  - {code: WF-OFFICE, name: Worry-Free Office Suite, unitType: seats, versions: [FULL], components: [WFBS-ADV, HES]}\n", false))(e)
		plan = must(e.loaded(e.as(e.distributor), row.ID))(e)
		e.expect(plan.CheckAssignable(e.now, "input.planId"), "input.planId LOCKED_PLAN")
		equal(e, "a locked plan keeps its components", len(plan.Components), 3)
	})
}

func TestPlanUpdate(t *testing.T) {
	each(t, func(e *env) {
		e.grant(e.msp, "CAS")
		in := e.input("Cloud", "CAS")
		in.Components = catalog.FirstChoices([]*db.Product{e.product("CAS")})
		row := e.plan(e.as(e.msp), in)
		update := func(ctx context.Context, change func(*catalog.PlanUpdateInput)) error {
			in := catalog.PlanUpdateInput{ID: row.ID, ExpectedVersion: e.read(row.ID).Version}
			change(&in)
			_, err := e.catalog.PlanUpdate(ctx, in)
			return err
		}
		nothing := func(*catalog.PlanUpdateInput) {}

		e.expect(update(e.as(e.msp), nothing), "")
		equal(e, "a change of nothing is none", e.read(row.ID).Version, 1)
		e.expect(update(e.as(e.msp), func(in *catalog.PlanUpdateInput) {
			in.Name, in.AutoRenew, in.InitialMonths = of("Cloud 2"), of(true), of(24)
			in.Components = []catalog.PlanComponentInput{{ProductID: row.ProductID, DataCenter: of("Japan")}}
		}), "")
		row = e.read(row.ID)
		equal(e, "name", row.Name, "Cloud 2")
		equal(e, "renewal takes the first term's length", row.RenewalMonths, 24)
		equal(e, "version", row.Version, 2)
		plan := must(e.loaded(e.as(e.msp), row.ID))(e)
		equal(e, "data centre", plan.Components[0].DataCenter, "Japan")

		e.expect(update(e.as(e.distributor), func(in *catalog.PlanUpdateInput) { in.NotificationDays = of(14) }), "")
		e.expect(update(e.as(e.other), nothing), "input.id NOT_FOUND")
		e.expect(update(e.as(e.reseller), nothing), "input FORBIDDEN")
		e.expect(update(e.as(e.msp), func(in *catalog.PlanUpdateInput) { in.AutoRenew, in.RenewalMonths = of(false), of(12) }),
			"input.renewalMonths VALIDATION")
		err := update(e.as(e.msp), func(in *catalog.PlanUpdateInput) { in.ExpectedVersion = 1 })
		var stale domain.Stale
		if !errors.As(err, &stale) || stale.CurrentVersion != 3 {
			e.Errorf("got %v, want version 3", err)
		}

		own := e.plan(e.as(e.distributor), e.input("Of the Tier 1", "CLOUD-EDGE"))
		assigned := func(ctx context.Context) error {
			_, err := e.catalog.PlanUpdate(ctx, catalog.PlanUpdateInput{ID: own.ID, ExpectedVersion: 1})
			return err
		}
		e.expect(assigned(e.as(e.msp)), "input.id NOT_FOUND")
		must(e.db.PlanGrant.Create().SetRootID(e.distributor.ID).SetPartnerID(e.msp.ID).SetPlanID(own.ID).Save(e.system))(e)
		e.expect(assigned(e.as(e.msp)), "input.id FORBIDDEN")

		must(e.apply("products:\n  - {code: CAS, name: Cloud App Security, kind: SAAS, unitType: users, versions: [FULL, TRIAL], endOfSale: 2026-05-05}\n", false))(e)
		e.expect(update(e.as(e.msp), func(in *catalog.PlanUpdateInput) { in.Name = of("Still sold") }), "")
		e.now = e.now.Add(24 * time.Hour)
		e.expect(update(e.as(e.msp), nothing), "input.id END_OF_SALE")
		must(e.apply("products:\n  - {code: CAS, name: Cloud App Security, kind: SAAS, unitType: users, versions: [FULL], endOfLife: 2026-05-05}\n", false))(e)
		e.expect(update(e.as(e.msp), nothing), "input.id END_OF_LIFE")
		must(e.apply("products:\n  - {code: CAS, name: Cloud App Security, kind: SAAS, unitType: users, versions: [FULL]}\n", false))(e)
		e.suspend(e.msp)
		e.expect(update(e.as(e.distributor), nothing), "input.id STATE_INVALID")
	})
}

func TestPlanImmutable(t *testing.T) {
	each(t, func(e *env) {
		in := e.input("Try it", "WFBS-STD")
		in.LicenseVersion = enum.Trial
		trial := e.plan(e.as(e.distributor), in)
		equal(e, "a trial runs one month", trial.InitialMonths, 1)
		in = e.input("Our own", "WFBS-STD")
		in.LicenseVersion = enum.NFR
		nfr := e.plan(e.as(e.distributor), in)
		equal(e, "a not-for-resale license runs twelve", nfr.InitialMonths, 12)

		update := func(id string, in catalog.PlanUpdateInput) error {
			in.ID, in.ExpectedVersion = id, e.read(id).Version
			_, err := e.catalog.PlanUpdate(e.as(e.distributor), in)
			return err
		}
		e.expect(update(trial.ID, catalog.PlanUpdateInput{PlanTerms: catalog.PlanTerms{InitialMonths: of(2), AutoRenew: of(true)}}),
			"input.initialMonths TRIAL_IMMUTABLE; input.autoRenew TRIAL_IMMUTABLE")
		e.expect(update(trial.ID, catalog.PlanUpdateInput{PlanTerms: catalog.PlanTerms{NotificationDays: of(7)}}), "")
		e.expect(update(nfr.ID, catalog.PlanUpdateInput{PlanTerms: catalog.PlanTerms{NotificationDays: of(7)}, ExternalID: of("x")}),
			"input.notificationDays NFR_IMMUTABLE; input.externalId NFR_IMMUTABLE")
		e.expect(update(nfr.ID, catalog.PlanUpdateInput{
			Components: []catalog.PlanComponentInput{{ProductID: nfr.ProductID, Managed: of(true)}},
		}), "input.components NFR_IMMUTABLE")
		e.expect(update(nfr.ID, catalog.PlanUpdateInput{Name: of("Ours")}), "")
	})
}

func TestTrialForm(t *testing.T) {
	each(t, func(e *env) {
		open := func(on bool, units *int) catalog.PlanForm {
			return catalog.PlanForm{TrialForm: &on, TrialFormUnits: units}
		}
		in := e.input("Try it", "WFBS-STD")
		in.LicenseVersion = enum.Trial
		row := e.read(e.plan(e.as(e.distributor), in).ID)
		update := func(id string, form catalog.PlanForm) error {
			_, err := e.catalog.PlanUpdate(e.as(e.distributor), catalog.PlanUpdateInput{ID: id, ExpectedVersion: e.read(id).Version, PlanForm: form})
			return err
		}
		e.Run("2.7/7_a_trial_has_a_form_when_it_is_switched_on_and_keeps_its_address", func(*testing.T) {
			if row.TrialForm || row.FormToken != nil {
				e.Errorf("it has one already: %+v", row)
			}
			e.expect(update(row.ID, open(true, nil)), "")
			first := e.read(row.ID)
			if !first.TrialForm || first.TrialFormUnits != 5 || first.FormToken == nil || len(*first.FormToken) != 22 {
				e.Fatalf("%+v", first)
			}
			e.expect(update(row.ID, open(false, of(9))), "")
			e.expect(update(row.ID, open(true, nil)), "")
			again := e.read(row.ID)
			if !again.TrialForm || again.TrialFormUnits != 9 || *again.FormToken != *first.FormToken {
				e.Errorf("%+v", again)
			}
			e.expect(update(row.ID, open(true, of(0))), "input.trialFormUnits VALIDATION")
			e.expect(update(row.ID, open(true, of(1_000_000))), "input.trialFormUnits VALIDATION")
		})
		e.Run("2.7/7_no_other_plan_has_one", func(*testing.T) {
			e.expect(update(e.plan(e.as(e.distributor), e.input("In full", "WFBS-STD")).ID, open(true, nil)), "input.trialForm VALIDATION")
			in := e.input("Our own", "WFBS-STD")
			in.LicenseVersion = enum.NFR
			e.expect(update(e.plan(e.as(e.distributor), in).ID, open(true, nil)), "input.trialForm NFR_IMMUTABLE")
			in = e.input("New", "WFBS-STD")
			in.PlanForm = open(true, of(3))
			_, err := e.catalog.PlanCreate(e.as(e.distributor), in)
			e.expect(err, "input.trialForm VALIDATION; input.trialFormUnits VALIDATION")
			in.LicenseVersion = enum.Trial
			if made := e.read(e.plan(e.as(e.distributor), in).ID); !made.TrialForm || made.TrialFormUnits != 3 || made.FormToken == nil {
				e.Errorf("%+v", made)
			}
		})
	})
}

func TestPlanEnable(t *testing.T) {
	each(t, func(e *env) {
		row := e.plan(e.as(e.distributor), e.input("Edge", "CLOUD-EDGE"))
		enable := func(version int) error {
			_, err := e.catalog.PlanEnable(e.as(e.distributor), domain.Versioned{ID: row.ID, ExpectedVersion: version})
			return err
		}
		disable := func(version int) error {
			_, err := e.catalog.PlanDisable(e.as(e.distributor), domain.Versioned{ID: row.ID, ExpectedVersion: version})
			return err
		}
		e.expect(enable(1), "input.id STATE_INVALID")
		e.expect(disable(1), "")
		plan := must(e.loaded(e.as(e.distributor), row.ID))(e)
		e.expect(plan.CheckAssignable(e.now, "input.planId"), "input.planId STATE_INVALID")
		e.expect(disable(2), "input.id STATE_INVALID")
		if err := enable(1); refused(err) == "" {
			e.Error("an old version is accepted")
		}
		must(e.apply("products:\n  - {code: CLOUD-EDGE, name: Cloud Edge, kind: SAAS, unitType: seats, versions: [FULL], endOfSale: 2026-05-01}\n", false))(e)
		e.expect(enable(2), "input.id END_OF_SALE")
		must(e.apply("products:\n  - {code: CLOUD-EDGE, name: Cloud Edge, kind: SAAS, unitType: seats, versions: [FULL]}\n", false))(e)
		e.expect(enable(2), "")
		equal(e, "enabled", e.read(row.ID).Enabled, true)
	})
}
