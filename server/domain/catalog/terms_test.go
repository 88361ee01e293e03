package catalog

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

var hosted = []enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn}

func of[T any](v T) *T { return &v }

func told(ps domain.Problems) string {
	parts := make([]string, len(ps))
	for i, p := range ps {
		parts[i] = strings.TrimPrefix(strings.Join(p.Path, "."), "input.") + " " + string(p.Code)
	}
	return strings.Join(parts, "; ")
}

func TestNewTerms(t *testing.T) {
	full := Terms{
		Activation: enum.AtStart, InitialMonths: 12, NotificationDays: 30, ChargeableMonth: 1, GraceLength: 1, GraceUnit: enum.Months,
	}
	for rule, c := range map[string]struct {
		version enum.LicenseVersion
		offered []enum.ActivationPolicy
		in      PlanTerms
		want    func(*Terms)
		told    string
	}{
		"a full plan has defaults":        {enum.Full, hosted, PlanTerms{}, func(*Terms) {}, ""},
		"renewal takes the term's length": {enum.Full, hosted, PlanTerms{InitialMonths: of(6), AutoRenew: of(true)}, func(t *Terms) { t.InitialMonths, t.AutoRenew, t.RenewalMonths = 6, true, 6 }, ""},
		"renewal may have its own": {enum.Full, hosted, PlanTerms{AutoRenew: of(true), RenewalMonths: of(1)},
			func(t *Terms) { t.AutoRenew, t.RenewalMonths = true, 1 }, ""},
		"no renewal has no length":      {enum.Full, hosted, PlanTerms{RenewalMonths: of(1)}, nil, "renewalMonths VALIDATION"},
		"2.7/12_66 months are the most": {enum.Full, hosted, PlanTerms{InitialMonths: of(66)}, func(t *Terms) { t.InitialMonths = 66 }, ""},
		"2.7/12_67 are too many":        {enum.Full, hosted, PlanTerms{InitialMonths: of(67), AutoRenew: of(true)}, nil, "initialMonths VALIDATION"},
		"grace may be days": {enum.Full, hosted, PlanTerms{GraceLength: of(366), GraceUnit: of(enum.Days)},
			func(t *Terms) { t.GraceLength, t.GraceUnit = 366, enum.Days }, ""},
		"13 months of grace are too many":       {enum.Full, hosted, PlanTerms{GraceLength: of(13)}, nil, "graceLength VALIDATION"},
		"another unit wants a length":           {enum.Full, hosted, PlanTerms{GraceUnit: of(enum.Days)}, nil, "graceLength VALIDATION"},
		"an unknown unit is refused":            {enum.Full, hosted, PlanTerms{GraceUnit: of(enum.PeriodUnit("YEARS")), GraceLength: of(1)}, nil, "graceUnit VALIDATION"},
		"2.7/9_software starts by code":         {enum.Full, []enum.ActivationPolicy{enum.ByCode}, PlanTerms{}, func(t *Terms) { t.Activation = enum.ByCode }, ""},
		"2.7/9_and does not start otherwise":    {enum.Full, []enum.ActivationPolicy{enum.ByCode}, PlanTerms{Activation: of(enum.AtStart)}, nil, "activation VALIDATION"},
		"a hosted product does not want a code": {enum.Full, hosted, PlanTerms{Activation: of(enum.ByCode)}, nil, "activation VALIDATION"},
		"2.7/12_a trial is one month":           {enum.Trial, hosted, PlanTerms{}, func(t *Terms) { t.InitialMonths, t.GraceLength, t.NotificationDays = 1, 0, 7 }, ""},
		"a trial may say so":                    {enum.Trial, hosted, PlanTerms{InitialMonths: of(1), AutoRenew: of(false), RenewalMonths: of(0)}, func(t *Terms) { t.InitialMonths, t.GraceLength, t.NotificationDays = 1, 0, 7 }, ""},
		"2.7/12_a trial has no other term":      {enum.Trial, hosted, PlanTerms{InitialMonths: of(2), GraceLength: of(1)}, nil, "initialMonths VALIDATION; graceLength VALIDATION"},
		"a trial may start at the first sign-in": {enum.Trial, hosted, PlanTerms{Activation: of(enum.FirstSignIn)}, func(t *Terms) {
			t.InitialMonths, t.GraceLength, t.NotificationDays, t.Activation = 1, 0, 7, enum.FirstSignIn
		}, ""},
		"2.7/5_a not-for-resale plan is one year":               {enum.NFR, hosted, PlanTerms{}, func(t *Terms) { t.GraceLength = 0 }, ""},
		"2.7/5_and nothing else":                                {enum.NFR, hosted, PlanTerms{Activation: of(enum.FirstSignIn), ChargeableMonth: of(2)}, nil, "activation VALIDATION; chargeableMonth VALIDATION"},
		"2.7/15+5.1/25_charging may begin a year into the term": {enum.Full, hosted, PlanTerms{ChargeableMonth: of(12)}, func(t *Terms) { t.ChargeableMonth = 12 }, ""},
		"2.7/15+5.1/25_and not before the term":                 {enum.Full, hosted, PlanTerms{ChargeableMonth: of(0)}, nil, "chargeableMonth VALIDATION"},
		"2.7/15+5.1/25_nor after its first year":                {enum.Full, hosted, PlanTerms{ChargeableMonth: of(13)}, nil, "chargeableMonth VALIDATION"},
	} {
		t.Run(rule, func(t *testing.T) {
			var ps domain.Problems
			got := newTerms(&ps, c.version, c.offered, c.in)
			if told(ps) != c.told {
				t.Fatalf("got %q, want %q", told(ps), c.told)
			}
			if c.want == nil {
				return
			}
			want := full
			c.want(&want)
			if got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
}

// maybe is a value, or none.
func maybe[T any](g *rapid.Generator[T]) *rapid.Generator[*T] {
	return rapid.Custom(func(t *rapid.T) *T {
		if rapid.Bool().Draw(t, "absent") {
			return nil
		}
		return of(g.Draw(t, "value"))
	})
}

func anyTerms(t *rapid.T) PlanTerms {
	n := maybe(rapid.IntRange(-2, 400))
	return PlanTerms{
		Activation:    maybe(rapid.SampledFrom([]enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn, enum.ByCode, "NEVER"})).Draw(t, "activation"),
		InitialMonths: n.Draw(t, "initialMonths"), AutoRenew: maybe(rapid.Bool()).Draw(t, "autoRenew"),
		RenewalMonths: n.Draw(t, "renewalMonths"), NotificationDays: n.Draw(t, "notificationDays"),
		ChargeableMonth: n.Draw(t, "chargeableMonth"), GraceLength: n.Draw(t, "graceLength"),
		GraceUnit: maybe(rapid.SampledFrom([]enum.PeriodUnit{enum.Days, enum.Months, "YEARS"})).Draw(t, "graceUnit"),
	}
}

// sound is what the checks of service_plans ask for.
func soundTerms(t Terms, version enum.LicenseVersion) bool {
	grace := 12
	if t.GraceUnit == enum.Days {
		grace = 366
	}
	ok := t.InitialMonths >= 1 && t.InitialMonths <= 66 && t.RenewalMonths >= 0 && t.RenewalMonths <= 66 &&
		t.AutoRenew == (t.RenewalMonths > 0) && t.NotificationDays >= 0 && t.NotificationDays <= 365 &&
		t.ChargeableMonth >= 1 && t.ChargeableMonth <= 12 && t.GraceLength >= 0 && t.GraceLength <= grace &&
		(t.GraceUnit == enum.Days || t.GraceUnit == enum.Months) && t.Activation != enum.ByCode && t.Activation != "NEVER"
	switch version {
	case enum.Trial:
		return ok && t.InitialMonths == 1 && !t.AutoRenew && t.GraceLength == 0
	case enum.NFR:
		return ok && t == defaultTerms(enum.NFR, hosted)
	}
	return ok
}

func TestTermsAreSoundOrRefused(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		version := rapid.SampledFrom([]enum.LicenseVersion{enum.Trial, enum.Full, enum.NFR}).Draw(t, "version")
		var ps domain.Problems
		terms := newTerms(&ps, version, hosted, anyTerms(t))
		if ps == nil && !soundTerms(terms, version) {
			t.Fatalf("a new %s plan has %+v", version, terms)
		}
		if ps != nil {
			terms = defaultTerms(version, hosted)
		}
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			var ps domain.Problems
			next := changedTerms(&ps, terms, version, hosted, anyTerms(t))
			if ps == nil && !soundTerms(next, version) {
				t.Fatalf("a changed %s plan has %+v, from %+v", version, next, terms)
			}
			if ps == nil {
				terms = next
			}
		}
		var none domain.Problems
		if again := changedTerms(&none, terms, version, hosted, PlanTerms{}); none != nil || again != terms {
			t.Fatalf("no change changes %+v to %+v: %v", terms, again, none)
		}
	})
}

func TestChooseComponents(t *testing.T) {
	one := &db.Product{ID: "one", Name: "One", Kind: enum.SaaS, DataCenters: []string{"Europe"}, Manageable: true}
	two := &db.Product{ID: "two", Name: "Two", Kind: enum.SaaS, DataCenters: []string{"Europe", "Japan"}}
	none := &db.Product{ID: "none", Name: "None", Kind: enum.Software, Manageable: true}
	all := []*db.Product{one, two, none}
	japan := PlanComponentInput{ProductID: "two", DataCenter: of("Japan")}
	for rule, c := range map[string]struct {
		was  []choice
		in   []PlanComponentInput
		want []choice
		told string
	}{
		"the only data centre is taken":                {nil, []PlanComponentInput{japan}, []choice{{DataCenter: "Europe"}, {DataCenter: "Japan"}, {}}, ""},
		"2.7/10_of several one is chosen":              {nil, nil, nil, "components VALIDATION"},
		"also where the product is named":              {nil, []PlanComponentInput{{ProductID: "two"}}, nil, "components.0.dataCenter VALIDATION"},
		"one that the product has":                     {nil, []PlanComponentInput{{ProductID: "two", DataCenter: of("Mars")}}, nil, "components.0.dataCenter VALIDATION"},
		"software runs nowhere":                        {nil, []PlanComponentInput{japan, {ProductID: "none", DataCenter: of("Europe")}}, nil, "components.1.dataCenter VALIDATION"},
		"a product that can be managed may be":         {nil, []PlanComponentInput{japan, {ProductID: "none", Managed: of(true)}}, []choice{{DataCenter: "Europe"}, {DataCenter: "Japan"}, {Managed: true}}, ""},
		"another may not":                              {nil, []PlanComponentInput{{ProductID: "two", DataCenter: of("Japan"), Managed: of(true)}}, nil, "components.0.managed VALIDATION"},
		"a product that is not licensed has no choice": {nil, []PlanComponentInput{japan, {ProductID: "x"}}, nil, "components.1.productId VALIDATION"},
		"a product is named once":                      {nil, []PlanComponentInput{japan, japan}, nil, "components.1.productId VALIDATION"},
		"a change leaves others alone, even out of date": {
			[]choice{{DataCenter: "Moon"}, {DataCenter: "Europe"}, {Managed: true}}, []PlanComponentInput{japan},
			[]choice{{DataCenter: "Moon"}, {DataCenter: "Japan"}, {Managed: true}}, ""},
	} {
		t.Run(rule, func(t *testing.T) {
			var ps domain.Problems
			var was []*choice
			for i := range c.was {
				was = append(was, &c.was[i])
			}
			got := chooseComponents(&ps, all, was, c.in)
			if told(ps) != c.told {
				t.Fatalf("got %q, want %q", told(ps), c.told)
			}
			for i := range c.want {
				if got[i] != c.want[i] {
					t.Errorf("%s: got %+v, want %+v", all[i].Name, got[i], c.want[i])
				}
			}
		})
	}
}
