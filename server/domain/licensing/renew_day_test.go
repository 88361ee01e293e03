package licensing_test

import (
	"errors"
	"testing"

	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// A value that may not be is told once, however many licenses it is for.
func TestOneProblemOnce(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		today := domain.DateIn(d.Now(), domain.Zone("UTC"))
		for _, r := range []struct {
			rule string
			days int
		}{
			{"5.1/9_renewed_to_yesterday", -1},
			{"5.1/9_renewed_to_today", 0},
			{"5.1/12_renewed_for_too_long", 4000},
		} {
			t.Run(r.rule, func(t *testing.T) {
				a := d.hold(t, d.Bundle, 1, nil)
				day := today.AddDays(r.days)
				_, err := d.s.AssignmentRenew(d.as, licensing.AssignmentRenewInput{Versioned: d.of(a), ExpirationDate: &day}, false)
				var ps domain.Problems
				if !errors.As(err, &ps) || len(ps) != 1 || pathOf(err) != "expirationDate" {
					t.Errorf("got %v", err)
				}
			})
		}
	})
}
