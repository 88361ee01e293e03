package catalog_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/servertest"
)

func TestAutoRefill(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		rule                   string
		stock, threshold, want int
	}{
		{"5.2/2_99_of_100_gain_150", 99, 100, 150},
		{"5.2/2_100_of_100_gain_nothing", 100, 100, 0},
		{"5.2/2_a_threshold_of_0_never_refills", 0, 0, 0},
		{"5.1/15_an_odd_threshold_is_rounded_up", 0, 3, 5},
		{"5.1/15_a_threshold_of_1", 0, 1, 2},
		{"5.1/15_as_often_as_it_takes", -151, 100, 300},
	} {
		t.Run(c.rule, func(t *testing.T) {
			t.Parallel()
			if got := catalog.AutoRefill(c.stock, c.threshold); got != c.want {
				t.Errorf("%d units with threshold %d gain %d, want %d", c.stock, c.threshold, got, c.want)
			}
		})
	}
	t.Run("2.6/5_a_refill_ends_at_the_threshold_or_above_and_adds_no_step_too_many", func(t *testing.T) {
		t.Parallel()
		rapid.Check(t, func(t *rapid.T) {
			threshold := rapid.IntRange(1, 999_999).Draw(t, "threshold")
			stock := rapid.IntRange(-999_999, 2_000_000).Draw(t, "stock")
			gain, step := catalog.AutoRefill(stock, threshold), (3*threshold+1)/2
			switch {
			case stock >= threshold && gain != 0:
				t.Errorf("gains %d", gain)
			case stock < threshold && (stock+gain < threshold || stock+gain-step >= threshold || gain%step != 0):
				t.Errorf("gains %d in steps of %d", gain, step)
			}
		})
	})
}

// shelf is a book with pools.
type shelf struct {
	*servertest.Book
	s *catalog.Service
}

// pool makes one of Mail, FULL.
func (s *shelf) pool(t *testing.T, p *db.Partner, stock, maximum, threshold int) *db.Pool {
	t.Helper()
	if _, err := s.DB.Exec(s.System(), "DELETE FROM pools WHERE partner_id = ?", p.ID); err != nil {
		t.Fatal(err)
	}
	row := &db.Pool{
		ID: id.New(id.Pool), CreatedAt: s.Now(), UpdatedAt: s.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
		ProductID: s.Mail.ID, LicenseVersion: enum.Full, Stock: stock, Maximum: maximum, Threshold: threshold,
	}
	s.Insert(row)
	return row
}

func (s *shelf) now(p *db.Pool) *db.Pool { return s.DB.Pool.GetX(s.System(), p.ID) }

func (s *shelf) allow(t *testing.T, p *db.Partner, yes bool) {
	t.Helper()
	s.DB.Partner.UpdateOneID(p.ID).SetPoolRefill(yes).ExecX(s.System())
}

// saved is all that a change of a pool may write, as text.
func (s *shelf) saved(t *testing.T) string {
	t.Helper()
	text, err := json.Marshal([]any{
		s.DB.Pool.Query().Order(db.Asc("id")).AllX(s.System()), s.DB.AuditEvent.Query().Order(db.Asc("id")).AllX(s.System()),
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func versioned(p *db.Pool) domain.Versioned {
	return domain.Versioned{ID: p.ID, ExpectedVersion: p.Version}
}

// problem is the code of the first problem that an error is or holds.
func problem(err error) domain.Code {
	var p domain.Problem
	var ps domain.Problems
	var stale domain.Stale
	switch {
	case errors.As(err, &ps):
		return ps[0].Code
	case errors.As(err, &p):
		return p.Code
	case errors.As(err, &stale):
		return domain.CodeConflict
	}
	return ""
}

func TestPoolRefill(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := &shelf{b, catalog.New(b.DB)}
		for _, c := range []struct {
			rule               string
			own                [3]int // stock, maximum, threshold of the MSP's pool; the Tier 1's where tierOne
			above              *int   // stock of the Tier 1's pool; none when nil
			tierOne, byTierOne bool
			allowed            bool
			units              *int
			want               domain.Code
			after, wantAbove   int
		}{
			{rule: "2.6/3_a_tier_1_gains_500_from_outside", own: [3]int{7, 0, 0}, tierOne: true, byTierOne: true, after: 507},
			{rule: "2.6/3_a_tier_1_gains_what_it_asks_for", own: [3]int{7, 0, 0}, tierOne: true, byTierOne: true, units: new(3), after: 10},
			{rule: "2.6/4_a_tier_2_fills_to_its_maximum", own: [3]int{7, 40, 0}, allowed: true, after: 40},
			{rule: "2.6/4_from_the_pool_of_its_tier_1", own: [3]int{7, 40, 0}, allowed: true, above: new(100), after: 40, wantAbove: 67},
			{rule: "2.6/4_with_what_it_asks_for", own: [3]int{7, 40, 0}, allowed: true, above: new(100), units: new(5), after: 12, wantAbove: 95},
			{rule: "2.6/4_not_beyond_its_maximum", own: [3]int{7, 40, 0}, allowed: true, above: new(100), units: new(34), want: domain.CodeValidation, after: 7, wantAbove: 100},
			{rule: "2.6/4_not_when_it_is_full", own: [3]int{40, 40, 0}, allowed: true, above: new(100), want: domain.CodeStateInvalid, after: 40, wantAbove: 100},
			{rule: "2.6/4_not_unless_its_tier_1_allows_it", own: [3]int{7, 40, 0}, above: new(100), want: domain.CodeForbidden, after: 7, wantAbove: 100},
			{rule: "2.6/4_its_tier_1_may_always", own: [3]int{7, 40, 0}, byTierOne: true, above: new(100), after: 40, wantAbove: 67},
			{rule: "5.1/15_not_more_than_its_tier_1_has", own: [3]int{7, 40, 0}, allowed: true, above: new(32), want: domain.CodePoolExhausted, after: 7, wantAbove: 32},
			{rule: "5.1/14_not_zero", own: [3]int{7, 40, 0}, allowed: true, units: new(0), want: domain.CodeValidation, after: 7},
			{rule: "5.1/14_not_less_than_zero", own: [3]int{7, 0, 0}, tierOne: true, byTierOne: true, units: new(-1), want: domain.CodeValidation, after: 7},
			{rule: "5.1/14_not_a_million", own: [3]int{7, 0, 0}, tierOne: true, byTierOne: true, units: new(1_000_000), want: domain.CodeValidation, after: 7},
		} {
			t.Run(c.rule, func(t *testing.T) {
				owner, as := b.MSP, b.As(b.MSP)
				if c.tierOne {
					owner = b.Distributor
				}
				if c.byTierOne {
					as = b.As(b.Distributor)
				}
				s.allow(t, b.MSP, c.allowed)
				if _, err := b.DB.Exec(b.System(), "DELETE FROM pools"); err != nil {
					t.Fatal(err)
				}
				var above *db.Pool
				if c.above != nil {
					above = s.pool(t, b.Distributor, *c.above, 0, 0)
				}
				p := s.pool(t, owner, c.own[0], c.own[1], c.own[2])
				in := catalog.PoolRefillInput{Versioned: versioned(p), Units: c.units}
				before := s.saved(t)
				preview, err := s.s.PoolRefill(as, in, true)
				if problem(err) != c.want {
					t.Fatalf("previewed: %v, want %q", err, c.want)
				}
				if s.saved(t) != before {
					t.Error("the preview saved something")
				}
				done, err := s.s.PoolRefill(as, in, false)
				if problem(err) != c.want {
					t.Fatalf("got %v, want %q", err, c.want)
				}
				if c.want != "" && s.saved(t) != before {
					t.Error("a refusal saved something")
				}
				if got := s.now(p).Stock; got != c.after {
					t.Errorf("%d in stock, want %d", got, c.after)
				}
				if above != nil && s.now(above).Stock != c.wantAbove {
					t.Errorf("the Tier 1 has %d, want %d", s.now(above).Stock, c.wantAbove)
				}
				if c.want != "" {
					return
				}
				want := catalog.PoolEffect{ProductName: b.Mail.Name, LicenseVersion: enum.Full, Before: c.own[0], After: c.after}
				for _, e := range [][]catalog.PoolEffect{preview.Effects, done.Effects} {
					if len(e) != 1 || e[0] != want { // and nothing of the Tier 1's
						t.Errorf("effects %+v, want %+v", e, want)
					}
				}
				if n := b.DB.AuditEvent.Query().Where(auditevent.ObjectID(p.ID), auditevent.Action("pool.refill")).CountX(b.System()); n != 1 {
					t.Errorf("%d events", n)
				}
			})
		}
		t.Run("5.1/15_a_tier_1_that_falls_below_its_threshold_refills_itself", func(t *testing.T) {
			above := s.pool(t, b.Distributor, 120, 0, 100)
			p := s.pool(t, b.MSP, 0, 21, 0)
			if _, err := s.s.PoolRefill(b.As(b.Distributor), catalog.PoolRefillInput{Versioned: versioned(p)}, false); err != nil {
				t.Fatal(err)
			}
			if got := s.now(above).Stock; got != 249 {
				t.Errorf("the Tier 1 has %d, want 249", got)
			}
		})
		t.Run("5.1/36+51_stale_foreign_and_forbidden", func(t *testing.T) {
			p := s.pool(t, b.MSP, 0, 21, 0)
			for want, call := range map[domain.Code]struct {
				as context.Context
				on domain.Versioned
			}{
				domain.CodeConflict:  {b.As(b.Distributor), domain.Versioned{ID: p.ID, ExpectedVersion: 9}},
				domain.CodeNotFound:  {b.As(b.RivalMSP), versioned(p)},
				domain.CodeForbidden: {b.As(b.Distributor, enum.LicensesWrite), versioned(p)},
			} {
				if _, err := s.s.PoolRefill(call.as, catalog.PoolRefillInput{Versioned: call.on}, false); problem(err) != want {
					t.Errorf("refill: got %v, want %s", err, want)
				}
				if _, err := s.s.PoolUpdate(call.as, catalog.PoolUpdateInput{Versioned: call.on, Threshold: new(1)}, false); problem(err) != want {
					t.Errorf("update: got %v, want %s", err, want)
				}
			}
			b.DB.Partner.UpdateOneID(b.MSP.ID).SetSuspendedAt(b.Now()).ExecX(b.System())
			defer b.DB.Partner.UpdateOneID(b.MSP.ID).ClearSuspendedAt().ExecX(b.System())
			if _, err := s.s.PoolRefill(b.As(b.Distributor), catalog.PoolRefillInput{Versioned: versioned(p)}, false); problem(err) != domain.CodeStateInvalid {
				t.Errorf("of a suspended partner: %v", err)
			}
		})
	})
}

func TestPoolUpdate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := &shelf{b, catalog.New(b.DB)}
		t.Run("2.6/5_a_tier_1_below_its_new_threshold_refills_at_once", func(t *testing.T) {
			p := s.pool(t, b.Distributor, 99, 0, 0)
			done, err := s.s.PoolUpdate(b.As(b.Distributor), catalog.PoolUpdateInput{Versioned: versioned(p), Threshold: new(100)}, false)
			if err != nil {
				t.Fatal(err)
			}
			want := catalog.PoolEffect{ProductName: b.Mail.Name, LicenseVersion: enum.Full, Before: 99, After: 249, Refilled: 150}
			if row := s.now(p); row.Stock != 249 || row.Threshold != 100 || row.Version != 2 || len(done.Effects) != 1 || done.Effects[0] != want {
				t.Errorf("%+v, effects %+v", row, done.Effects)
			}
		})
		t.Run("2.6/6_the_level_of_a_tier_2_only_shows_that_its_pool_is_low", func(t *testing.T) {
			p := s.pool(t, b.MSP, 9, 50, 0)
			if _, err := s.s.PoolUpdate(b.As(b.MSP), catalog.PoolUpdateInput{Versioned: versioned(p), Threshold: new(10)}, false); err != nil {
				t.Fatal(err)
			}
			if row := s.now(p); row.Stock != 9 || !catalog.BelowThreshold(row) {
				t.Errorf("%+v", row)
			}
		})
		t.Run("2.6/4_the_tier_1_decides_on_the_maximum", func(t *testing.T) {
			p := s.pool(t, b.MSP, 9, 50, 0)
			in := catalog.PoolUpdateInput{Versioned: versioned(p), Maximum: new(60)}
			if _, err := s.s.PoolUpdate(b.As(b.MSP), in, false); problem(err) != domain.CodeForbidden {
				t.Errorf("by the Tier 2: %v", err)
			}
			if _, err := s.s.PoolUpdate(b.As(b.Distributor), in, false); err != nil || s.now(p).Maximum != 60 {
				t.Errorf("by the Tier 1: %v, %+v", err, s.now(p))
			}
			own := s.pool(t, b.Distributor, 9, 0, 0)
			in.Versioned = versioned(own)
			if _, err := s.s.PoolUpdate(b.As(b.Distributor), in, false); problem(err) != domain.CodeValidation {
				t.Errorf("of a Tier 1: %v", err)
			}
		})
		t.Run("5.1/14_levels_out_of_bounds_are_refused", func(t *testing.T) {
			p := s.pool(t, b.MSP, 9, 50, 0)
			for _, in := range []catalog.PoolUpdateInput{{Threshold: new(-1)}, {Threshold: new(1_000_000)}, {Maximum: new(-1)}, {Maximum: new(1_000_000)}} {
				in.Versioned = versioned(p)
				if _, err := s.s.PoolUpdate(b.As(b.Distributor), in, false); problem(err) != domain.CodeValidation {
					t.Errorf("got %v", err)
				}
			}
		})
		t.Run("5.1/50_what_changes_nothing_leaves_no_trace", func(t *testing.T) {
			p := s.pool(t, b.MSP, 9, 50, 3)
			before := s.saved(t)
			if _, err := s.s.PoolUpdate(b.As(b.MSP), catalog.PoolUpdateInput{Versioned: versioned(p), Threshold: new(3)}, false); err != nil || s.saved(t) != before {
				t.Errorf("something was written, or %v", err)
			}
		})
	})
}

func TestPoolCreate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := &shelf{b, catalog.New(b.DB)}
		as := b.As(b.Distributor)
		input := func(change func(*catalog.PoolCreateInput)) catalog.PoolCreateInput {
			in := catalog.PoolCreateInput{ProductID: b.Mail.ID, LicenseVersion: enum.Full}
			if change != nil {
				change(&in)
			}
			return in
		}
		t.Run("2.6/3_a_tier_1_stocks_itself_with_500", func(t *testing.T) {
			in := input(nil)
			before := s.saved(t)
			if preview, err := s.s.PoolCreate(as, in, true); err != nil || preview.ID != "" || s.saved(t) != before {
				t.Errorf("the preview: %+v, %v", preview, err)
			}
			done, err := s.s.PoolCreate(as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			if row := b.DB.Pool.GetX(b.System(), done.ID); row.Stock != 500 || row.PartnerID != b.Distributor.ID || done.Effects[0].After != 500 {
				t.Errorf("%+v, effects %+v", row, done.Effects)
			}
			if _, err := s.s.PoolCreate(as, in, false); problem(err) != domain.CodeStateInvalid {
				t.Errorf("twice: %v", err)
			}
		})
		t.Run("5.1/15_a_tier_2_is_stocked_from_its_tier_1", func(t *testing.T) {
			above := s.pool(t, b.Distributor, 100, 0, 0)
			in := input(func(in *catalog.PoolCreateInput) { in.PartnerID, in.Maximum = &b.MSP.ID, new(60) })
			done, err := s.s.PoolCreate(as, in, false)
			if err != nil {
				t.Fatal(err)
			}
			if row := b.DB.Pool.GetX(b.System(), done.ID); row.Stock != 60 || row.Maximum != 60 || s.now(above).Stock != 40 {
				t.Errorf("%+v, and the Tier 1 has %d", row, s.now(above).Stock)
			}
			in.PartnerID = &b.Reseller.ID
			before := s.saved(t)
			if _, err := s.s.PoolCreate(as, in, false); problem(err) != domain.CodePoolExhausted || s.saved(t) != before {
				t.Errorf("more than it has: %v", err)
			}
		})
		for rule, c := range map[string]struct {
			want domain.Code
			as   context.Context
			in   catalog.PoolCreateInput
		}{
			"2.6/4_by_a_tier_2":                {domain.CodeForbidden, b.As(b.MSP), input(nil)},
			"2.3/1_without_the_permission":     {domain.CodeForbidden, b.As(b.Distributor, enum.LicensesWrite), input(nil)},
			"5.1/51_for_anothers_partner":      {domain.CodeNotFound, as, input(func(in *catalog.PoolCreateInput) { in.PartnerID, in.Maximum = &b.RivalMSP.ID, new(5) })},
			"5.1/51_of_no_product":             {domain.CodeNotFound, as, input(func(in *catalog.PoolCreateInput) { in.ProductID = "prd_unknown" })},
			"5.1/55_of_not_for_resale":         {domain.CodeValidation, as, input(func(in *catalog.PoolCreateInput) { in.LicenseVersion = enum.NFR })},
			"5.1/15_of_a_suite":                {domain.CodeValidation, as, input(func(in *catalog.PoolCreateInput) { in.ProductID = b.Bundle.ID })},
			"2.6/4_without_a_maximum":          {domain.CodeValidation, as, input(func(in *catalog.PoolCreateInput) { in.PartnerID = &b.Reseller.ID })},
			"2.6/3_with_a_maximum":             {domain.CodeValidation, as, input(func(in *catalog.PoolCreateInput) { in.LicenseVersion, in.Maximum = enum.Trial, new(5) })},
			"2.6/4_with_more_than_its_maximum": {domain.CodeValidation, as, input(func(in *catalog.PoolCreateInput) { in.PartnerID, in.Maximum, in.Units = &b.Reseller.ID, new(5), new(6) })},
		} {
			t.Run(rule+"_is_refused", func(t *testing.T) {
				before := s.saved(t)
				if _, err := s.s.PoolCreate(c.as, c.in, false); problem(err) != c.want || s.saved(t) != before {
					t.Errorf("got %v, want %s, and nothing saved", err, c.want)
				}
			})
		}
	})
}
