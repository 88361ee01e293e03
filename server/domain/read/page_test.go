package read_test

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

func ptr[T any](v T) *T { return &v }

// licenses makes a license of each expiry, nil for one without a term, all of
// one customer and one assignment; they are named by their units, 1, 2, 3, …
func licenses(b *servertest.Book, p *db.Partner, expiries ...*time.Time) {
	c := b.Customer(p, "Holder of "+p.Company, "UTC")
	plan := b.Plan(p, b.Mail, func(s *db.ServicePlan) { s.Name = "Plan for " + c.ID })
	a := &db.Assignment{
		ID: id.New(id.Assignment), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID,
		PartnerID: p.ID, CustomerID: c.ID, PlanID: plan.ID, InitialMonths: 12,
	}
	b.Insert(a)
	for i, at := range expiries {
		var started *time.Time
		if at != nil {
			started = ptr(b.Now().Add(-24 * time.Hour))
		}
		b.Insert(&db.License{
			ID: id.New(id.License), CreatedAt: b.Now(), UpdatedAt: b.Now(), Version: 1, RootID: p.RootID,
			PartnerID: p.ID, CustomerID: c.ID, AssignmentID: a.ID, ProductID: b.Mail.ID,
			LicenseVersion: enum.Full, Activation: enum.AtStart, Units: i + 1, TimeZone: "UTC", InitialMonths: 12,
			GraceUnit: enum.Months, StartsAt: started, ExpiresAt: at, GraceEndsAt: at,
		})
	}
}

func units(rows []*db.License) []int {
	out := make([]int, len(rows))
	for i, r := range rows {
		out[i] = r.Units
	}
	return out
}

// walk pages through a whole list and returns its rows in the order of the list;
// between the pages it calls between.
func walk[T any, P read.Entity[T]](t *testing.T, ctx context.Context, q database.Querier, l read.List, size int, backward bool, between func()) []*T {
	t.Helper()
	var out []*T
	for range 50 {
		l.Page.First, l.Page.Last = &size, nil
		if backward {
			l.Page.First, l.Page.Last = nil, &size
		}
		page, err := read.Pages[T, P](ctx, q, l)
		if err != nil {
			t.Fatal(err)
		}
		more := page.HasNext
		if backward {
			out, more = append(slices.Clone(page.Rows), out...), page.HasPrevious
		} else {
			out = append(out, page.Rows...)
		}
		if !more {
			return out
		}
		if len(page.Rows) != size {
			t.Fatalf("a page of %d rows has %d and says that more follow", size, len(page.Rows))
		}
		if backward {
			l.Page.Before = ptr(page.Cursor(P(page.Rows[0])))
		} else {
			l.Page.After = ptr(page.Cursor(P(page.Rows[size-1])))
		}
		between()
	}
	t.Fatal("the list does not end")
	return nil
}

func TestPages(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		as := b.As(b.MSP)
		at := func(d time.Duration) *time.Time { return ptr(b.Now().Add(d)) }
		// 1 and 4 expire together; 3 and 6 never; 5 a microsecond after 2, before the epoch's text grows.
		licenses(b, b.MSP, at(48*time.Hour), at(-time.Hour), nil, at(48*time.Hour), at(-time.Hour+time.Microsecond), nil)
		licenses(b, b.RivalMSP, at(time.Hour), nil)
		nothing := func() {}
		byExpiry := func(desc bool) read.List {
			return read.List{Sort: read.Sort{Column: "expires_at", Time: true, Desc: desc}, Rows: domain.Select("units")}
		}
		for _, c := range []struct {
			rule string
			list read.List
			want []int
		}{
			{"ties_are_broken_by_id_and_no_term_comes_last", byExpiry(false), []int{2, 5, 1, 4, 3, 6}},
			{"descending_no_term_still_comes_last", byExpiry(true), []int{4, 1, 5, 2, 6, 3}},
			{"by_creation_at_one_instant_the_id_decides", read.List{Sort: read.Sort{Column: "created_at", Time: true}, Rows: domain.Select("units")}, []int{1, 2, 3, 4, 5, 6}},
			{"by_id_newest_first", read.List{Sort: read.Sort{Column: "id", Desc: true}, Rows: domain.Select("units")}, []int{6, 5, 4, 3, 2, 1}},
		} {
			t.Run(c.rule, func(t *testing.T) {
				for size := 1; size <= 7; size++ {
					for _, backward := range []bool{false, true} {
						got := units(walk[db.License](t, as, b.DB, c.list, size, backward, nothing))
						if !slices.Equal(got, c.want) {
							t.Errorf("pages of %d, backward %v: %v, want %v", size, backward, got, c.want)
						}
					}
				}
			})
		}
		t.Run("a_page_between_two_cursors", func(t *testing.T) {
			l := byExpiry(false)
			all, err := read.Pages[db.License](as, b.DB, l)
			if err != nil || len(all.Rows) != 6 {
				t.Fatal(len(all.Rows), err)
			}
			l.Page.After, l.Page.Before = ptr(all.Cursor(all.Rows[0])), ptr(all.Cursor(all.Rows[4]))
			for _, c := range []struct {
				args           domain.PageArgs
				want           []int
				next, previous bool
			}{
				{domain.PageArgs{}, []int{5, 1, 4}, false, true},
				{domain.PageArgs{First: ptr(2)}, []int{5, 1}, true, true},
				{domain.PageArgs{Last: ptr(2)}, []int{1, 4}, true, true},
			} {
				c.args.After, c.args.Before = l.Page.After, l.Page.Before
				l.Page = c.args
				page, err := read.Pages[db.License](as, b.DB, l)
				if err != nil || !slices.Equal(units(page.Rows), c.want) || page.HasNext != c.next || page.HasPrevious != c.previous {
					t.Errorf("%v, next %v, previous %v, %v; want %v", units(page.Rows), page.HasNext, page.HasPrevious, err, c)
				}
			}
		})
		t.Run("the_total_counts_the_list_and_not_the_page", func(t *testing.T) {
			l := byExpiry(false)
			l.Total, l.Page.First = true, ptr(2)
			l.And("t0.expires_at IS NOT NULL")
			page, err := read.Pages[db.License](as, b.DB, l)
			if err != nil || page.Total != 4 || len(page.Rows) != 2 {
				t.Fatalf("%+v, %v", page, err)
			}
			l.Page.After = ptr(page.Cursor(page.Rows[1]))
			if page, err = read.Pages[db.License](as, b.DB, l); err != nil || page.Total != 4 {
				t.Errorf("on the second page: %+v, %v", page, err)
			}
		})
		t.Run("a_list_of_nothing_is_an_empty_page", func(t *testing.T) {
			l := byExpiry(true)
			l.Total = true
			l.AndIn(b.DB, "t0.customer_id", []string{})
			page, err := read.Pages[db.License](as, b.DB, l)
			if err != nil || page.Rows == nil || len(page.Rows) != 0 || page.Total != 0 || page.HasNext || page.HasPrevious {
				t.Errorf("%+v, %v", page, err)
			}
		})
	})
}

// Rows that come while somebody pages are seen once or not at all, and no row is
// seen twice or left out.
func TestCursorsSurviveInserts(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		for _, company := range []string{"delta", "Bravo", "écho", "bravo", `100% "quoted" \ back`, "[\""} {
			b.Customer(b.MSP, company, "UTC")
		}
		for _, desc := range []bool{false, true} {
			l := read.List{Sort: read.Sort{Column: "company_key", Desc: desc}, Rows: domain.Select("company")}
			for _, backward := range []bool{false, true} {
				before, err := read.Pages[db.Customer](b.As(b.MSP), b.DB, read.List{Sort: l.Sort, Page: domain.PageArgs{First: ptr(100)}})
				if err != nil {
					t.Fatal(err)
				}
				n := 0
				got := walk[db.Customer](t, b.As(b.MSP), b.DB, l, 2, backward, func() {
					n++
					if n <= 3 {
						b.Customer(b.MSP, fmt.Sprintf("%s %v %v", []string{"alpha", "bravo", "zulu"}[n-1], desc, backward), "UTC")
					}
				})
				seen := map[string]int{}
				for _, c := range got {
					seen[c.ID]++
				}
				for _, c := range before.Rows {
					if seen[c.ID] != 1 {
						t.Errorf("descending %v, backward %v: %q was seen %d times", desc, backward, c.Company, seen[c.ID])
					}
				}
				for one, times := range seen {
					if times != 1 {
						t.Errorf("%s was seen %d times", one, times)
					}
				}
			}
		}
	})
}

func TestPageArgumentsAreRefused(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		as := b.As(b.MSP)
		licenses(b, b.MSP, ptr(b.Now()), nil)
		cursor := func(s string) *string { return ptr(base64.RawURLEncoding.EncodeToString([]byte(s))) }
		byExpiry := read.Sort{Column: "expires_at", Time: true}
		byID := read.Sort{Column: "id"}
		other, err := read.Pages[db.License](as, b.DB, read.List{Sort: read.Sort{Column: "created_at", Time: true}})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			rule string
			sort read.Sort
			page domain.PageArgs
			path string
		}{
			{"no_rows", byID, domain.PageArgs{First: ptr(0)}, "first"},
			{"fewer_than_none", byID, domain.PageArgs{Last: ptr(-1)}, "last"},
			{"too_many", byID, domain.PageArgs{First: ptr(101)}, "first"},
			{"far_too_many", byID, domain.PageArgs{Last: ptr(1 << 31)}, "last"},
			{"both_ways", byID, domain.PageArgs{First: ptr(1), Last: ptr(1)}, "last"},
			{"empty_cursor", byID, domain.PageArgs{After: ptr("")}, "after"},
			{"no_base64", byID, domain.PageArgs{Before: ptr("'; DROP TABLE licenses; --")}, "before"},
			{"no_json", byID, domain.PageArgs{After: cursor("x")}, "after"},
			{"null", byID, domain.PageArgs{After: cursor("null")}, "after"},
			{"too_few_parts", byID, domain.PageArgs{After: cursor(`["id","x"]`)}, "after"},
			{"too_many_parts", byID, domain.PageArgs{After: cursor(`["id","x","x","x"]`)}, "after"},
			{"no_text", byID, domain.PageArgs{After: cursor(`["id",1,2]`)}, "after"},
			{"a_zero_byte", byID, domain.PageArgs{After: cursor(`["id","\u0000","x"]`)}, "after"},
			{"a_zero_byte_in_the_id", byID, domain.PageArgs{After: cursor(`["id","x","\u0000"]`)}, "after"},
			{"no_time", byExpiry, domain.PageArgs{Before: cursor(`["expires_at","soon","lic_x"]`)}, "before"},
			{"before_all_time", byExpiry, domain.PageArgs{Before: cursor(`["expires_at","0000-01-01T00:00:00Z","lic_x"]`)}, "before"},
			{"after_all_time", byExpiry, domain.PageArgs{Before: cursor(`["expires_at","9999-12-31T23:59:59-01:00","lic_x"]`)}, "before"},
			{"the_cursor_of_another_order", byExpiry, domain.PageArgs{After: ptr(other.Cursor(other.Rows[0]))}, "after"},
			{"oversized", byID, domain.PageArgs{After: ptr(strings.Repeat("a", 100_000))}, "after"},
		} {
			t.Run(c.rule, func(t *testing.T) {
				_, err := read.Pages[db.License](as, b.DB, read.List{Sort: c.sort, Page: c.page})
				var ps domain.Problems
				if !errors.As(err, &ps) || len(ps) != 1 || strings.Join(ps[0].Path, ".") != c.path || ps[0].Code != domain.CodeValidation {
					t.Errorf("got %v, want one problem at %s", err, c.path)
				}
			})
		}
		t.Run("a_cursor_that_someone_wrote_is_only_a_place", func(t *testing.T) {
			for _, text := range []string{`["id","' OR 1=1 --","%"]`, `["id","\ud800","\uffff"]`, `["id","","` + strings.Repeat("z", 10_000) + `"]`} {
				if _, err := read.Pages[db.License](as, b.DB, read.List{Sort: byID, Page: domain.PageArgs{After: cursor(text)}}); err != nil {
					t.Errorf("%s: %v", text, err)
				}
			}
		})
	})
}
