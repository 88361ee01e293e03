package licensing_test

import (
	"errors"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// What ends soon is found by the database's clock, among licenses, among assignments
// and by a bulk verb alike.
func TestEnds(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		d.clerk(t)
		month := func(p *db.ServicePlan) { p.InitialMonths, p.AutoRenew, p.RenewalMonths = 1, false, 0 }
		a, over := d.hold(t, d.Mail, 5, month), d.hold(t, d.Mail, 5, month)
		d.hold(t, d.Mail, 5, func(p *db.ServicePlan) { p.InitialMonths = 12 })
		if _, err := d.s.AssignmentCancel(d.as, d.of(over), false); err != nil {
			t.Fatal(err)
		}
		ends := *d.license(a).ExpiresAt
		// found asks all three for what ends within days, and has one of statuses.
		found := func(t *testing.T, days int, statuses ...enum.LicenseStatus) []string {
			t.Helper()
			f := licensing.AssignmentFilter{EndsWithinDays: &days, Statuses: statuses}
			listed, err := d.s.Assignments(d.as, &f, domain.PageArgs{}, nil, false)
			if err != nil {
				t.Fatal(err)
			}
			rows := domain.Select("id")
			rows.Fields["assignment"] = domain.Select("id")
			licenses, err := d.s.Licenses(d.as, &licensing.LicenseFilter{ExpiresWithinDays: &days, Statuses: statuses, FirstToEnd: true}, nil, domain.PageArgs{}, rows, false)
			if err != nil {
				t.Fatal(err)
			}
			var out []string
			for i, row := range listed.Rows {
				out = append(out, row.ID)
				if len(licenses.Rows) != len(listed.Rows) || licenses.Rows[i].Edges.Assignment.ID != row.ID {
					t.Errorf("licenses %v, assignments %v", licenses.Rows, listed.Rows)
				}
			}
			done, err := d.s.AssignmentsSuspend(d.as, licensing.AssignmentsSuspendInput{Targets: licensing.Targets{Filter: &f}}, true)
			if p := (domain.Problem{}); errors.As(err, &p) && p.Code == domain.CodeStateInvalid && len(out) == 0 {
				return nil
			}
			if _, items := d.begun(t, done, err); len(items) != len(out) || len(out) > 0 && items[0].ObjectID != out[0] {
				t.Errorf("a bulk verb finds %+v, want %v", items, out)
			}
			return out
		}
		for name, c := range map[string]struct {
			at       time.Time
			days     int
			statuses []enum.LicenseStatus
			found    bool
		}{
			"the last moment that is too early": {ends.AddDate(0, 0, -10).Add(-time.Second), 10, nil, false},
			"the first moment":                  {ends.AddDate(0, 0, -10), 10, nil, true},
			"the last moment":                   {ends.Add(-time.Second), 10, nil, true},
			"it has ended":                      {ends, 10, nil, false},
			"its status":                        {ends.AddDate(0, 0, -9), 10, []enum.LicenseStatus{enum.Active, enum.ExpiringSoon}, true},
			"another status":                    {ends.AddDate(0, 0, -9), 10, []enum.LicenseStatus{enum.Grace}, false},
			"no status":                         {ends.AddDate(0, 0, -9), 10, []enum.LicenseStatus{}, false},
		} {
			t.Run(name, func(t *testing.T) {
				d.at(t, c.at)
				if got := found(t, c.days, c.statuses...); (len(got) == 1 && got[0] == a.ID) != c.found || len(got) > 1 {
					t.Errorf("%v", got)
				}
			})
		}
		t.Run("what is in grace", func(t *testing.T) {
			d.at(t, ends.Add(time.Hour))
			page, err := d.s.Assignments(d.as, &licensing.AssignmentFilter{Statuses: []enum.LicenseStatus{enum.Grace}}, domain.PageArgs{}, nil, false)
			if err != nil || len(page.Rows) != 1 || page.Rows[0].ID != a.ID {
				t.Errorf("%v, %v", page, err)
			}
		})
		t.Run("no more than a year, no less than a day", func(t *testing.T) {
			for _, days := range []int{-1, 0, 367} {
				f := licensing.AssignmentFilter{EndsWithinDays: &days}
				_, listed := d.s.Assignments(d.as, &f, domain.PageArgs{}, nil, false)
				_, licenses := d.s.Licenses(d.as, &licensing.LicenseFilter{ExpiresWithinDays: &days}, nil, domain.PageArgs{}, nil, false)
				_, bulk := d.s.AssignmentsSuspend(d.as, licensing.AssignmentsSuspendInput{Targets: licensing.Targets{Filter: &f}}, true)
				for _, err := range []error{listed, licenses, bulk} {
					if p := (domain.Problem{}); !errors.As(err, &p) || p.Code != domain.CodeValidation {
						t.Errorf("%d days: %v", days, err)
					}
				}
			}
		})
	})
}
