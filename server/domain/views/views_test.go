package views_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/domain/views"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// shelf is a book with people who keep views.
type shelf struct {
	*servertest.Book
	*views.Service
	t *testing.T
}

func shelves(t *testing.T, test func(t *testing.T, s *shelf)) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		test(t, &shelf{Book: b, Service: views.New(b.DB), t: t})
	})
}

// person is somebody of a partner, or of a customer of it, at the console.
func (s *shelf) person(p *db.Partner, c *db.Customer, role enum.Role) context.Context {
	u := &db.User{
		ID: id.New(id.User), CreatedAt: s.Now(), UpdatedAt: s.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID, Role: role,
		FirstName: "A", LastName: "B", Email: "a@b.example", TimeZone: "UTC", Locale: "en-US", Enabled: true,
	}
	u.AccountName = u.ID[len(u.ID)-20:]
	u.AccountKey = u.AccountName
	v := *viewer.From(s.As(p))
	v.UserID, v.Role = u.ID, role
	if c != nil {
		u.CustomerID, v.CustomerID = &c.ID, c.ID
	}
	s.Insert(u)
	return viewer.With(s.t.Context(), &v)
}

func (s *shelf) create(ctx context.Context, in views.CreateInput) string {
	s.t.Helper()
	if in.Page == "" {
		in.Page = enum.ViewCustomers
	}
	done, err := s.Create(ctx, in)
	if err != nil {
		s.t.Fatal(err)
	}
	return done.ID
}

// names of the views of the customers that somebody sees; the default has a star.
func (s *shelf) names(ctx context.Context) string {
	s.t.Helper()
	rows, err := s.List(ctx, enum.ViewCustomers, domain.Select("name", "isDefault"))
	if err != nil {
		s.t.Fatal(err)
	}
	var out []string
	for _, row := range rows {
		if row.IsDefault {
			row.Name += "*"
		}
		out = append(out, row.Name)
	}
	return strings.Join(out, " ")
}

func (s *shelf) version(viewID string) int { return s.DB.SavedView.GetX(s.System(), viewID).Version }

// codes are the problems of a refusal, each with its path.
func codes(err error) string {
	var ps domain.Problems
	var p domain.Problem
	var stale domain.Stale
	switch {
	case err == nil:
		return ""
	case errors.As(err, &ps):
	case errors.As(err, &p):
		ps = domain.Problems{p}
	case errors.As(err, &stale):
		return "STALE " + strings.Join(stale.Path, ".")
	default:
		return err.Error()
	}
	var out []string
	for _, p := range ps {
		out = append(out, string(p.Code)+" "+strings.Join(p.Path, "."))
	}
	return strings.Join(out, ", ")
}

func TestAViewIsItsOwnersUntilItIsShared(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		noodles := s.Customer(s.MSP, "Noodles", "UTC")
		ada, ben := s.person(s.MSP, nil, enum.LicenseManager), s.person(s.MSP, nil, enum.SupportEngineer)
		boss := s.person(s.MSP, nil, enum.Administrator)
		others := map[string]context.Context{
			"the Tier 1 above": s.person(s.Distributor, nil, enum.Administrator), "another Tier 2": s.person(s.Reseller, nil, enum.Administrator),
			"another channel": s.person(s.RivalMSP, nil, enum.Administrator), "a customer of it": s.person(s.MSP, noodles, enum.Administrator),
		}
		alone := s.create(ada, views.CreateInput{Name: "alone", Search: "status=ENABLED"})
		shared := s.create(ada, views.CreateInput{Name: "shared", Shared: true, Columns: []string{"company:240", "partner"}})
		s.create(ada, views.CreateInput{Page: enum.ViewPlans, Name: "elsewhere"})
		s.create(ben, views.CreateInput{Name: "zoo"})
		if got := s.names(ada); got != "alone shared" {
			t.Errorf("its owner sees %q", got)
		}
		if got := s.names(ben); got != "zoo shared" {
			t.Errorf("a colleague sees %q: the own ones come first", got)
		}
		for who, ctx := range others {
			if got := s.names(ctx); got != "" {
				t.Errorf("%s sees %q", who, got)
			}
			for _, one := range []string{alone, shared} {
				if rows, err := s.ByIDs(ctx, []string{one}, nil); err != nil || rows[0] != nil {
					t.Errorf("%s finds it by id: %v %v", who, rows[0], err)
				}
				if _, err := s.Delete(ctx, domain.Versioned{ID: one, ExpectedVersion: 1}); codes(err) != "NOT_FOUND input.id" {
					t.Errorf("%s deletes: %v", who, err)
				}
			}
		}
		for _, ctx := range []context.Context{ben, boss} {
			if _, err := s.Update(ctx, views.UpdateInput{ID: shared, ExpectedVersion: 1, Name: new("mine")}); codes(err) != "FORBIDDEN input.id" {
				t.Errorf("a colleague changes it: %v", err)
			}
			if _, err := s.Update(ctx, views.UpdateInput{ID: alone, ExpectedVersion: 1, Name: new("mine")}); codes(err) != "NOT_FOUND input.id" {
				t.Errorf("a colleague finds what is private: %v", err)
			}
		}
		if _, err := s.Delete(ben, domain.Versioned{ID: shared, ExpectedVersion: 1}); codes(err) != "FORBIDDEN input.id" {
			t.Errorf("a colleague deletes: %v", err)
		}
		if _, err := s.Delete(boss, domain.Versioned{ID: shared, ExpectedVersion: 1}); err != nil {
			t.Errorf("an administrator of the company does not delete what is shared: %v", err)
		}
		if n := s.DB.AuditEvent.Query().Where(auditevent.ObjectID(shared), auditevent.ActionIn("saved_view.create", "saved_view.delete")).CountX(s.System()); n != 2 {
			t.Errorf("%d events tell of it, want 2", n)
		}
	})
}

func TestACustomersUsersShareWithinTheirCompany(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		noodles, pears := s.Customer(s.MSP, "Noodles", "UTC"), s.Customer(s.MSP, "Pears", "UTC")
		s.create(s.person(s.MSP, noodles, enum.Administrator), views.CreateInput{Name: "noodles", Shared: true})
		if got := s.names(s.person(s.MSP, noodles, enum.SupportEngineer)); got != "noodles" {
			t.Errorf("a colleague sees %q", got)
		}
		for who, c := range map[string]*db.Customer{"another customer": pears, "the partner": nil} {
			if got := s.names(s.person(s.MSP, c, enum.Administrator)); got != "" {
				t.Errorf("%s sees %q", who, got)
			}
		}
	})
}

func TestOneViewOpensByItself(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		ada, ben := s.person(s.MSP, nil, enum.LicenseManager), s.person(s.MSP, nil, enum.LicenseManager)
		first := s.create(ada, views.CreateInput{Name: "a", IsDefault: true})
		s.create(ben, views.CreateInput{Name: "c", IsDefault: true})
		second := s.create(ada, views.CreateInput{Name: "b", IsDefault: true})
		if got := s.names(ada); got != "a b*" {
			t.Errorf("%q", got)
		}
		if _, err := s.Update(ada, views.UpdateInput{ID: first, ExpectedVersion: s.version(first), IsDefault: new(true)}); err != nil {
			t.Fatal(err)
		}
		if got := s.names(ada); got != "a* b" {
			t.Errorf("%q", got)
		}
		if got := s.names(ben); got != "c*" {
			t.Errorf("another's went: %q", got)
		}
		_, err := s.Update(ada, views.UpdateInput{ID: second, ExpectedVersion: 1, Name: new("d")})
		if codes(err) != "STALE input.expectedVersion" {
			t.Errorf("a version that is over passed: %v", err)
		}
	})
}

func TestWhatAViewHolds(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		ada := s.person(s.MSP, nil, enum.LicenseManager)
		taken := s.create(ada, views.CreateInput{Name: "Nordics"})
		many := slices.Repeat([]string{"a"}, 41)
		for want, in := range map[string]views.CreateInput{
			"VALIDATION input.name":                                {Name: " "},
			"VALIDATION input.search":                              {Name: "x", Search: "?status=GRACE"},
			"VALIDATION input.columns":                             {Name: "x", Columns: many},
			"VALIDATION input.columns.0":                           {Name: "x", Columns: []string{"a:39"}},
			"VALIDATION input.columns.1":                           {Name: "x", Columns: []string{"a:40", "a"}},
			"VALIDATION input.name, VALIDATION input.columns.0":    {Name: "", Columns: []string{"<b>"}},
			"VALIDATION input.search, VALIDATION input.columns.0":  {Name: "x", Search: "a=%zz", Columns: []string{""}},
			"VALIDATION input.search, VALIDATION input.columns.0 ": {Name: "x", Search: "a=<script>", Columns: []string{"a:2000"}},
		} {
			in.Page = enum.ViewCustomers
			if _, err := s.Create(ada, in); codes(err) != strings.TrimSpace(want) {
				t.Errorf("%+v: %s, want %s", in, codes(err), want)
			}
		}
		if _, err := s.Create(ada, views.CreateInput{Page: enum.ViewCustomers, Name: "nordics"}); codes(err) != "VALIDATION input.name" {
			t.Errorf("a name that is taken, in another case: %v", err)
		}
		s.create(ada, views.CreateInput{Page: enum.ViewPlans, Name: "nordics"})
		s.create(s.person(s.MSP, nil, enum.LicenseManager), views.CreateInput{Name: "nordics"})
		other := s.create(ada, views.CreateInput{Name: "Other", Search: "text=n%C3%B6rd+ost", Columns: []string{"a:40", "b"}})
		if _, err := s.Update(ada, views.UpdateInput{ID: other, ExpectedVersion: 1, Name: new("NORDICS")}); codes(err) != "VALIDATION input.name" {
			t.Errorf("renamed to what is taken: %v", err)
		}
		if _, err := s.Update(ada, views.UpdateInput{ID: other, ExpectedVersion: 1, Columns: []string{}}); err != nil {
			t.Fatal(err)
		}
		if row := s.DB.SavedView.GetX(s.System(), other); len(row.Columns) != 0 || row.Search != "text=n%C3%B6rd+ost" || row.Version != 2 {
			t.Errorf("%+v", row)
		}
		if _, err := s.Update(ada, views.UpdateInput{ID: taken, ExpectedVersion: 1, Name: new("Nordics")}); err != nil || s.version(taken) != 1 {
			t.Errorf("what changes nothing made version %d: %v", s.version(taken), err)
		}
	})
}

func TestFiftyViewsOfAPage(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		ada := s.person(s.MSP, nil, enum.LicenseManager)
		for i := range 48 {
			s.create(ada, views.CreateInput{Name: fmt.Sprint("view ", i)})
		}
		var wait sync.WaitGroup
		for i := range 6 {
			wait.Go(func() {
				_, err := s.Create(ada, views.CreateInput{Page: enum.ViewCustomers, Name: fmt.Sprint("late ", i)})
				if err != nil && codes(err) != "VALIDATION input" {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if n := len(strings.Fields(s.names(ada))); n != 2*50 {
			t.Errorf("%d words, want those of 50 views", n)
		}
		s.create(ada, views.CreateInput{Page: enum.ViewPlans, Name: "another page"})
	})
}

func TestViewsAreForPeople(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		ada := s.person(s.MSP, nil, enum.Administrator)
		one := s.create(ada, views.CreateInput{Name: "a", Shared: true})
		token := *viewer.From(ada)
		token.TokenID = "tok"
		for who, ctx := range map[string]context.Context{"a token": viewer.With(t.Context(), &token), "the server": s.System()} {
			_, create := s.Create(ctx, views.CreateInput{Page: enum.ViewCustomers, Name: "b"})
			_, update := s.Update(ctx, views.UpdateInput{ID: one, ExpectedVersion: 1, Name: new("b")})
			_, remove := s.Delete(ctx, domain.Versioned{ID: one, ExpectedVersion: 1})
			for _, err := range []error{create, update, remove} {
				if codes(err) != "FORBIDDEN input" {
					t.Errorf("%s: %v", who, err)
				}
			}
			if got := s.names(ctx); got != "" {
				t.Errorf("%s sees %q", who, got)
			}
		}
		if _, err := s.Create(t.Context(), views.CreateInput{}); !errors.Is(err, verb.ErrUnauthenticated) {
			t.Errorf("nobody: %v", err)
		}
	})
}

func TestWithAUserGoesWhatWasPrivate(t *testing.T) {
	shelves(t, func(t *testing.T, s *shelf) {
		ada, ben := s.person(s.MSP, nil, enum.LicenseManager), s.person(s.MSP, nil, enum.LicenseManager)
		s.create(ada, views.CreateInput{Name: "alone"})
		s.create(ada, views.CreateInput{Name: "shared", Shared: true})
		s.create(ben, views.CreateInput{Name: "kept"})
		_, err := database.InTx(ada, s.DB, func(tx *database.Tx) (struct{}, error) {
			return struct{}{}, views.ForgetUserTx(ada, tx, viewer.From(ada).UserID)
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.names(ben); got != "kept shared" {
			t.Errorf("a colleague sees %q", got)
		}
		if got := s.names(ada); got != "shared" {
			t.Errorf("%q are left", got)
		}
	})
}
