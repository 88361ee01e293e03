package onboarding_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db/crossgrade"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

func TestDemo(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d, err := database.Open(t.Context(), url, database.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = d.Close() })
		ctx := viewer.System(t.Context(), "demo", enum.ViaCommand)
		s := onboarding.New(d)
		if err := s.Demo(ctx, onboarding.DemoOptions{Customers: 2000, PasswordHash: "none"}); err != nil {
			t.Fatal(err)
		}
		if n := d.Customer.Query().CountX(ctx); n != 2000 {
			t.Errorf("%d customers", n)
		}
		for _, signIn := range onboarding.DemoSignIns {
			if n := d.User.Query().Where(user.AccountName(signIn.AccountName)).CountX(ctx); n != 1 {
				t.Errorf("%d users are called %s", n, signIn.AccountName)
			}
		}
		if n := d.ServicePlan.Query().CountX(ctx); n < 35 || n > 60 {
			t.Errorf("%d plans, want some forty", n)
		}
		expr, args := domain.LicenseStatusSQL("l", d.Now())
		for _, status := range enum.LicenseStatus("").Values() {
			var n int
			if err := d.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM licenses l WHERE "+expr+" = ?", append(args, status)...); err != nil || n == 0 {
				t.Errorf("no license is %s (%v)", status, err)
			}
		}
		for _, version := range []enum.LicenseVersion{enum.Trial, enum.Full, enum.NFR} {
			var n int
			if err := d.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM licenses WHERE license_version = ?", string(version)); err != nil || n == 0 {
				t.Errorf("no license is %s (%v)", version, err)
			}
		}
		// What the rules forbid is not in the book either: two licenses of one
		// family at a customer.
		var twice int
		if err := d.QueryOne(ctx, []any{&twice}, `SELECT count(*) FROM (SELECT l.customer_id, p.family FROM licenses l
			JOIN products p ON p.id = l.product_id GROUP BY 1, 2 HAVING count(*) > 1) x`); err != nil || twice > 0 {
			t.Errorf("%d customers hold a family twice (%v)", twice, err)
		}
		// What waits to be decided: a crossgrade that is kept, suites that ask for one, and
		// plans whose suite changed, approved and not.
		if n := d.Crossgrade.Query().Where(crossgrade.ResolvedAtIsNil(), crossgrade.CanceledAtIsNil()).CountX(ctx); n != 1 {
			t.Errorf("%d crossgrades are kept", n)
		}
		waiting, err := licensing.New(d).SuiteCrossgradesByCustomers(ctx, d.Customer.Query().IDsX(ctx), nil)
		if err != nil || len(slices.Concat(waiting...)) == 0 {
			t.Errorf("no suite asks for a crossgrade (%v)", err)
		}
		for _, approved := range []bool{false, true} {
			var n int
			err := d.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM service_plans k JOIN products p ON p.id = k.product_id WHERE p.suite_version > 1 AND (k.suite_version = p.suite_version) = ?", approved)
			if err != nil || n == 0 {
				t.Errorf("no plan has a suite that changed and is approved: %v (%v)", approved, err)
			}
		}
		if lines, licenses := d.LicenseTransaction.Query().CountX(ctx), d.License.Query().CountX(ctx); lines != licenses {
			t.Errorf("%d report lines for %d licenses", lines, licenses)
		}
		if err := s.Demo(ctx, onboarding.DemoOptions{Customers: 1}); !errors.Is(err, onboarding.ErrNotEmpty) {
			t.Errorf("into a full database: %v", err)
		}
	})
}
