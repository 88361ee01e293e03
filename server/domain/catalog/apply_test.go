package catalog_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db/suitecomponent"
	"github.com/openlmp/openlmp/server/domain/catalog"
)

const small = `products:
  - {code: A, name: Alpha, kind: SAAS, family: letters, unitType: seats, versions: [FULL, TRIAL, NFR], dataCenters: [Europe]}
  - {code: B, name: Beta, kind: SOFTWARE, unitType: keys, versions: [FULL]}
  - {code: C, name: Gamma, kind: SAAS, unitType: seats, versions: [FULL], creditsPerUnit: 3}
suites:
  - {code: S, name: Set, unitType: seats, versions: [FULL], components: [A, B]}
`

func TestApply(t *testing.T) {
	each(t, func(e *env) {
		expect := func(e *env, file string, dryRun bool, want ...string) {
			e.Helper()
			lines := must(e.apply(file, dryRun))(e)
			if got := strings.Join(lines, "\n"); got != strings.Join(want, "\n") {
				e.Errorf("got\n%s\nwant\n%s", got, strings.Join(want, "\n"))
			}
		}
		created := []string{
			"+ product A: Alpha", "+ product B: Beta", "+ product C: Gamma", "+ suite S: Set (A, B)",
		}
		expect(e, small, true, created...)
		expect(e, small, false, created...) // a dry run saved nothing
		expect(e, small, false)             // a second run changes nothing
		if f := must(catalog.Parse(catalog.Demo))(e); len(must(e.catalog.Apply(e.system, f, false))(e).Lines) != 0 {
			e.Error("products that a file lacks are left alone")
		}

		e.plan(e.as(e.distributor), e.input("Plan of S", "S"))
		e.plan(e.as(e.distributor), e.input("Plan of A", "A"))
		changed := strings.NewReplacer(
			"letters, unitType", "letters, level: 2, unitType", "name: Beta", "name: Gamma", "name: Gamma", "name: Beta",
			"components: [A, B]", "components: [C, A], endOfSale: 2027-01-01",
		).Replace(small)
		expect(e, changed, false,
			"~ product A: level 1 → 2",
			`~ product B: name "Beta" → "Gamma"`,
			`~ product C: name "Gamma" → "Beta"`,
			"~ suite S: activationPolicies [AT_START FIRST_SIGN_IN ACTIVATION_CODE] → [AT_START FIRST_SIGN_IN], "+
				"creditsPerUnit none → 3, endOfSale none → 2027-01-01, + component C, − component B (version 2; 1 plan locks)",
		)
		expect(e, changed, false)
		expect(e, strings.Replace(changed, "[C, A]", "[A, C]", 1), false) // the order alone is no change

		suite := e.product("S")
		equal(e, "version of the suite", suite.SuiteVersion, 2)
		rows := must(e.db.SuiteComponent.Query().Where(suitecomponent.SuiteID(suite.ID)).All(e.system))(e)
		equal(e, "rows of both compositions", len(rows), 4)
		expect(e, small, false, // and back: the plan of version 1 stays locked, no plan is of version 2
			"~ product A: level 2 → 1", `~ product B: name "Gamma" → "Beta"`, `~ product C: name "Beta" → "Gamma"`,
			"~ suite S: activationPolicies [AT_START FIRST_SIGN_IN] → [AT_START FIRST_SIGN_IN ACTIVATION_CODE], "+
				"creditsPerUnit 3 → none, endOfSale 2027-01-01 → none, + component B, − component C (version 3; no plan locks)")
		events := 0
		if err := e.db.QueryOne(e.Context(), []any{&events}, "SELECT count(*) FROM audit_events WHERE object_id = ?", suite.ID); err != nil {
			e.Fatal(err)
		}
		equal(e, "audit events of the suite", events, 3)
	})
}

func TestApplyRefuses(t *testing.T) {
	each(t, func(e *env) {
		must(e.apply(small, false))(e)
		before := must(e.db.Product.Query().Count(e.system))(e)
		for name, c := range map[string]struct{ file, want string }{
			"another kind": {strings.Replace(small, "code: B, name: Beta, kind: SOFTWARE", "code: B, name: Beta, kind: SAAS", 1),
				"line 3, column 33: B is SOFTWARE and stays so"},
			"a component that there is not": {strings.Replace(small, "[A, B]", "[A, X]", 1), "There is no product X."},
			"a suite within a suite":        {strings.Replace(small, "[A, B]", "[A, WF-OFFICE]", 1), "WF-OFFICE is a suite itself"},
			"two components of one family": {
				strings.Replace(small, "[A, B]", "[WFBS-SVC, WFBS-SVC-57]", 1), "are of one family"},
			"a component that ends before its suite": {
				strings.Replace(small, "versions: [FULL], creditsPerUnit", "endOfLife: 2026-12-31, versions: [FULL], creditsPerUnit", 1) +
					"  - {code: T, name: Tail, unitType: seats, versions: [FULL], components: [C]}\n", "C ends its life on 2026-12-31"},
			"a name that a product beside the file has": {
				strings.Replace(small, "name: Alpha", "name: cloud EDGE", 1), "The product CLOUD-EDGE, which this file lacks, has the name"},
		} {
			e.Run(name, func(t *testing.T) {
				_, err := e.apply(c.file, false)
				var ps catalog.FileProblems
				if !errors.As(err, &ps) || !strings.Contains(err.Error(), c.want) {
					t.Errorf("got %v, want %q", err, c.want)
				}
			})
		}
		equal(e, "products", must(e.db.Product.Query().Count(e.system))(e), before)
		if _, err := e.catalog.Apply(e.as(e.distributor), must(catalog.Parse([]byte(small)))(e), false); !errors.Is(err, catalog.ErrNotOperator) {
			e.Errorf("a partner changes the catalogue: %v", err)
		}
	})
}
