package catalog

import (
	"errors"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
)

var (
	sale = time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)
	life = time.Date(2027, 6, 1, 0, 0, 0, 0, time.UTC)
)

func TestAvailability(t *testing.T) {
	both := &db.Product{EndOfSaleAt: &sale, EndOfLifeAt: &life}
	for name, c := range map[string]struct {
		product *db.Product
		now     time.Time
		want    enum.ProductAvailability
	}{
		"without dates it is sold":                         {&db.Product{}, life, enum.OnSale},
		"until the end of sale it is sold":                 {both, sale.Add(-time.Microsecond), enum.OnSale},
		"from the end of sale it is not":                   {both, sale, enum.EndOfSale},
		"from the end of life it is gone":                  {both, life, enum.EndOfLife},
		"an end of life alone ends the sale with the life": {&db.Product{EndOfLifeAt: &life}, life, enum.EndOfLife},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Availability(c.product, c.now); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestCheckAssignable(t *testing.T) {
	plan := func(change func(*Plan)) *Plan {
		p := &Plan{ServicePlan: &db.ServicePlan{Enabled: true, SuiteVersion: 2}, Product: &db.Product{SuiteVersion: 2}}
		change(p)
		return p
	}
	for name, c := range map[string]struct {
		plan *Plan
		want domain.Code
	}{
		"an enabled plan can be assigned": {plan(func(*Plan) {}), ""},
		"a disabled one cannot":           {plan(func(p *Plan) { p.Enabled = false }), domain.CodeStateInvalid},
		"one of an older composition is locked": {
			plan(func(p *Plan) { p.Product.SuiteVersion = 3 }), domain.CodeLockedPlan},
		"one of a product at end of sale cannot": {
			plan(func(p *Plan) { p.Product.EndOfSaleAt = &sale }), domain.CodeEndOfSale},
		"one of a product at end of life cannot": {
			plan(func(p *Plan) { p.Product.EndOfLifeAt = &sale }), domain.CodeEndOfLife},
	} {
		t.Run(name, func(t *testing.T) {
			var p domain.Problem
			if err := c.plan.CheckAssignable(sale, "input.planId"); errors.As(err, &p) != (c.want != "") || p.Code != c.want {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func TestActivationOf(t *testing.T) {
	hosted := &db.Product{Kind: enum.SaaS, ActivationPolicies: []enum.ActivationPolicy{enum.AtStart, enum.FirstSignIn}}
	coded := &db.Product{Kind: enum.SaaS, ActivationPolicies: []enum.ActivationPolicy{enum.ByCode}}
	software := &db.Product{Kind: enum.Software, ActivationPolicies: []enum.ActivationPolicy{enum.ByCode}}
	for name, c := range map[string]struct {
		product *db.Product
		want    enum.ActivationPolicy
	}{
		"a hosted product starts as the plan says":           {hosted, enum.FirstSignIn},
		"a hosted product that needs a code starts with one": {coded, enum.ByCode},
		"software starts with a code":                        {software, enum.ByCode},
	} {
		t.Run(name, func(t *testing.T) {
			p := &Plan{ServicePlan: &db.ServicePlan{Activation: enum.FirstSignIn}}
			if got := p.ActivationOf(c.product); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
