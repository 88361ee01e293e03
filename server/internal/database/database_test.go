package database_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/scope"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

var noon = time.Date(2026, 5, 4, 12, 0, 0, 123456789, time.FixedZone("IST", 19800))

func open(t *testing.T, url string) (context.Context, *database.DB) {
	t.Helper()
	d, err := database.Open(t.Context(), url, database.Options{Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return viewer.System(context.Background(), "test", enum.ViaCommand), d
}

func none(err error) (struct{}, error) { return struct{}{}, err }

func must[T any](t *testing.T) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func newPartner(tx *database.Tx, slug string) *db.PartnerCreate {
	own := id.New(id.Partner)
	return tx.Partner.Create().SetID(own).SetRootID(own).SetKind(enum.Distributor).SetSlug(slug).
		SetCompany("Orbit " + slug).SetCompanyKey("orbit " + slug).SetCity("Pune").SetState("MH").SetSearch("orbit")
}

func newCustomer(tx *database.Tx, p *db.Partner, company string) *db.CustomerCreate {
	return tx.Customer.Create().SetRootID(p.RootID).SetPartner(p).SetCreatedByPartnerID(p.ID).
		SetCompany(company).SetCompanyKey(strings.ToLower(company)).SetCity("Pune").SetState("MH").
		SetSearch(strings.ToLower(company))
}

// seed makes a partner with the customers named.
func seed(t *testing.T, ctx context.Context, d *database.DB, companies ...string) (*db.Partner, []*db.Customer) {
	t.Helper()
	var out []*db.Customer
	p, err := database.InTx(ctx, d, func(tx *database.Tx) (*db.Partner, error) {
		p, err := newPartner(tx, fmt.Sprint("s", len(companies))).Save(ctx)
		if err != nil {
			return nil, err
		}
		for _, name := range companies {
			c, err := newCustomer(tx, p, name).SetExternalID("x-" + name).Save(ctx)
			if err != nil {
				return nil, err
			}
			out = append(out, c)
		}
		return p, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return p, out
}

func TestStamps(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		want := time.Date(2026, 5, 4, 6, 30, 0, 123456000, time.UTC)
		_, made := seed(t, ctx, d, "Acme")
		if got := made[0]; got.CreatedAt != want || got.UpdatedAt != want || got.Version != 1 {
			t.Errorf("created as %v, %v, version %d; want %v", got.CreatedAt, got.UpdatedAt, got.Version, want)
		}
		later := noon.Add(time.Hour)
		_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
			c, err := tx.Customer.UpdateOneID(made[0].ID).SetDisabledAt(later).Save(ctx)
			if err != nil {
				return none(err)
			}
			if c.Version != 2 || *c.DisabledAt != database.Instant(later) {
				t.Errorf("updated to version %d, disabled at %v", c.Version, c.DisabledAt)
			}
			n, err := tx.Customer.Update().Where(customer.ID(c.ID), customer.Version(2)).SetVersion(9).SetUpdatedAt(later).Save(ctx)
			if n != 1 {
				t.Errorf("%d rows updated", n)
			}
			return none(err)
		})
		must[struct{}](t)(struct{}{}, err)
		got := must[*db.Customer](t)(d.Customer.Get(ctx, made[0].ID))
		if got.Version != 9 || got.UpdatedAt != database.Instant(later) || *got.DisabledAt != database.Instant(later) || got.CreatedAt != want {
			t.Errorf("read back %+v", got)
		}
		if got.CreatedAt.Location() != time.UTC || got.DisabledAt.Location() != time.UTC {
			t.Errorf("times are not UTC: %v", got.CreatedAt.Location())
		}
		// A time of another zone in a condition compares as an instant.
		zone := time.FixedZone("PST", -28800)
		if n := must[int](t)(d.Customer.Query().Where(customer.DisabledAtLTE(later.In(zone))).Count(ctx)); n != 1 {
			t.Errorf("%d rows at or before the instant", n)
		}
		if n := must[int](t)(d.Customer.Query().Where(customer.DisabledAtLT(later.In(zone))).Count(ctx)); n != 0 {
			t.Errorf("%d rows before the instant", n)
		}
	})
}

func TestInTx(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		partners := func() int { return must[int](t)(d.Partner.Query().Count(ctx)) }
		create := func(slug string, err error) func(tx *database.Tx) (string, error) {
			return func(tx *database.Tx) (string, error) {
				p, e := newPartner(tx, slug).Save(ctx)
				if e != nil {
					return "", e
				}
				return p.ID, err
			}
		}
		t.Run("commits", func(t *testing.T) {
			if _, err := database.InTx(ctx, d, create("one", nil)); err != nil || partners() != 1 {
				t.Fatal(err, partners())
			}
		})
		t.Run("rolls_back_and_returns_nothing", func(t *testing.T) {
			cause := errors.New("no")
			got, err := database.InTx(ctx, d, create("two", cause))
			if !errors.Is(err, cause) || got != "" || partners() != 1 {
				t.Fatal(got, err, partners())
			}
		})
		t.Run("preview_keeps_the_value_only", func(t *testing.T) {
			got, err := database.InTxPreview(ctx, d, create("three", nil))
			if err != nil || got == "" || partners() != 1 {
				t.Fatal(got, err, partners())
			}
		})
		t.Run("preview_reads_alone_until_it_begins", func(t *testing.T) {
			if d.Dialect() != "postgres" {
				return // there a preview is a transaction at once
			}
			_, err := database.InTxPreview(ctx, d, func(tx *database.Tx) (struct{}, error) {
				moment := func(q database.Querier) (id int64) {
					if err := q.QueryOne(ctx, []any{&id}, "SELECT txid_current()"); err != nil {
						t.Fatal(err)
					}
					return id
				}
				if first, second := moment(tx.Alone()), moment(tx.Alone()); first == second {
					t.Errorf("both in transaction %d", first)
				}
				if begun, then := moment(tx), moment(tx.Alone()); begun != then {
					t.Errorf("in transactions %d and %d", begun, then)
				}
				return struct{}{}, nil
			})
			if err != nil {
				t.Fatal(err)
			}
		})
		t.Run("panic_rolls_back", func(t *testing.T) {
			func() {
				defer func() {
					if recover() == nil {
						t.Error("the panic was lost")
					}
				}()
				_, _ = database.InTx(ctx, d, func(tx *database.Tx) (string, error) {
					_, _ = create("four", nil)(tx)
					panic("at the disco")
				})
			}()
			if partners() != 1 {
				t.Fatal(partners())
			}
		})
		t.Run("preview_of_a_request_that_has_gone_waits_for_no_connection", func(t *testing.T) {
			dead, cancel := context.WithCancel(ctx)
			cancel()
			_, err := database.InTxPreview(dead, d, func(tx *database.Tx) (n int, err error) {
				return n, tx.Alone().QueryOne(dead, []any{&n}, "SELECT 1")
			})
			if !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
		})
		t.Run("canceled", func(t *testing.T) {
			dead, cancel := context.WithCancel(ctx)
			_, err := database.InTx(dead, d, func(tx *database.Tx) (string, error) {
				cancel()
				return "", tx.Partner.Create().Exec(dead)
			})
			if err == nil || partners() != 1 {
				t.Fatal(err, partners())
			}
		})
		t.Run("is_scoped", func(t *testing.T) {
			_, err := database.InTx(context.Background(), d, func(tx *database.Tx) (int, error) {
				return tx.Partner.Query().Count(context.Background())
			})
			if !errors.Is(err, scope.ErrNoViewer) {
				t.Fatal(err)
			}
			mine, theirs := must[string](t)(database.InTx(ctx, d, create("mine", nil))), must[string](t)(database.InTx(ctx, d, create("theirs", nil)))
			me := viewer.With(ctx, &viewer.Viewer{PartnerID: mine, RootID: mine, Kind: enum.Distributor})
			_, err = database.InTx(me, d, func(tx *database.Tx) (struct{}, error) {
				p, err := tx.Partner.Get(ctx, theirs)
				if err != nil {
					return none(err)
				}
				return none(newCustomer(tx, p, "Foreign").Exec(me))
			})
			if !errors.Is(err, scope.ErrForeign) {
				t.Fatal("a foreign write passed:", err)
			}
		})
	})
}

func TestHandwrittenSQL(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		_, made := seed(t, ctx, d, "Acme", "Birch", "Cedar")
		must[int](t)(d.Customer.Update().Where(customer.ID(made[1].ID)).SetDisabledAt(noon).Save(ctx))
		ids := []string{made[0].ID, made[1].ID, "cus_none"}
		columns := []string{"id", "created_at", "disabled_at", "external_id", "version", "company"}
		query := "SELECT " + strings.Join(columns, ", ") + " FROM customers WHERE company <> '?' AND " + d.In("id") +
			" AND created_at <= ? ORDER BY company -- why?"
		check := func(q database.Querier) {
			for range 4 { // plain, prepared, reused
				got := must[[]*db.Customer](t)(database.Rows[db.Customer](ctx, q, columns, query, q.List(ids), noon))
				if len(got) != 2 {
					t.Fatalf("%d rows", len(got))
				}
				a, b := got[0], got[1]
				if a.Company != "Acme" || *a.ExternalID != "x-Acme" || a.DisabledAt != nil || a.CreatedAt != database.Instant(noon) {
					t.Errorf("%+v", a)
				}
				if b.Company != "Birch" || *b.ExternalID != "x-Birch" || *b.DisabledAt != database.Instant(noon) || b.Version != 2 {
					t.Errorf("%+v", b)
				}
			}
		}
		check(d)
		must[struct{}](t)(database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
			check(tx)
			n, err := tx.Exec(ctx, "UPDATE customers SET notes = ? WHERE "+tx.In("id"), "what?", tx.List(ids))
			if n != 2 {
				t.Errorf("%d rows updated", n)
			}
			return none(err)
		}))
		var kind enum.PartnerKind
		p := must[[]*db.Partner](t)(database.Rows[db.Partner](ctx, d, []string{"kind", "parent_id", "pool_refill"},
			"SELECT kind, parent_id, pool_refill FROM partners"))
		if kind = p[0].Kind; kind != enum.Distributor || p[0].ParentID != nil || p[0].PoolRefill {
			t.Errorf("%+v", p[0])
		}
		if got := must[[]*db.Customer](t)(database.Rows[db.Customer](ctx, d, []string{"id"}, "SELECT id FROM customers WHERE "+d.In("id"), d.List(nil))); len(got) != 0 {
			t.Errorf("an empty list found %d", len(got))
		}
		if _, err := database.Rows[db.Customer](ctx, d, []string{"color"}, "SELECT 'red'"); err == nil {
			t.Error("a column that there is not was scanned")
		}
		must[*db.Customer](t)(d.Customer.UpdateOne(made[0]).SetEmergencyEmails([]string{"a@example.com"}).Save(ctx))
		must[*db.Customer](t)(d.Customer.UpdateOne(made[1]).SetEmergencyEmails([]string{"b@example.com"}).Save(ctx))
		mails := must[[]*db.Customer](t)(database.Rows[db.Customer](ctx, d, []string{"emergency_emails"}, "SELECT emergency_emails FROM customers ORDER BY company"))
		if mails[0].EmergencyEmails[0] != "a@example.com" || mails[1].EmergencyEmails[0] != "b@example.com" || len(mails[2].EmergencyEmails) != 0 {
			t.Errorf("JSON was read as %v, %v, %v", mails[0].EmergencyEmails, mails[1].EmergencyEmails, mails[2].EmergencyEmails)
		}
		var n int
		if err := d.QueryOne(ctx, []any{&n}, "SELECT 1 FROM customers WHERE id = ?", "none"); !errors.Is(err, sql.ErrNoRows) {
			t.Error(err)
		}
	})
}

func TestInsertAndLoad(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		columns := []string{"id", "hash", "object_id", "effects", "created_at"}
		row := func(kind string, i int) []any {
			return []any{fmt.Sprint(kind, i), "h", "o\t\\N", "é?", noon.Add(time.Duration(i) * time.Second)}
		}
		var rows [][]any
		for i := range 2500 {
			rows = append(rows, row("i", i))
		}
		var loaded iter.Seq2[[]any, error] = func(yield func([]any, error) bool) {
			for i := range 10_500 {
				if !yield(row("l", i), nil) {
					return
				}
			}
		}
		counting, counter := database.WithCounter(ctx)
		must[struct{}](t)(database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
			if err := database.Insert(counting, tx, "idempotency_keys", columns, rows); err != nil {
				return none(err)
			}
			n, err := database.Load(ctx, tx, "idempotency_keys", columns, loaded)
			if n != 10_500 {
				t.Errorf("%d loaded", n)
			}
			return none(err)
		}))
		if counter.Count() != 3 {
			t.Errorf("%d statements for 2,500 rows", counter.Count())
		}
		var n int
		if err := d.QueryOne(ctx, []any{&n}, "SELECT count(*) FROM idempotency_keys WHERE object_id = ? AND effects = ?", "o\t\\N", "é?"); err != nil || n != 13_000 {
			t.Error(n, err)
		}
		last := must[*db.IdempotencyKey](t)(d.IdempotencyKey.Get(ctx, "l10499"))
		if last.CreatedAt != database.Instant(noon.Add(10_499*time.Second)) {
			t.Error(last.CreatedAt)
		}
		broken := errors.New("bad line")
		_, err := database.InTx(ctx, d, func(tx *database.Tx) (int64, error) {
			return database.Load(ctx, tx, "idempotency_keys", columns, func(yield func([]any, error) bool) {
				_ = yield(row("b", 1), nil) && yield(nil, broken)
			})
		})
		if !errors.Is(err, broken) {
			t.Error(err)
		}
		_, err = database.InTx(ctx, d, func(tx *database.Tx) (int64, error) {
			return database.Load(ctx, tx, "idempotency_keys", columns, func(yield func([]any, error) bool) { _ = yield(row("i", 1), nil) })
		})
		if name, ok := database.IsUnique(err); !ok || name != "idempotency_keys_pkey" {
			t.Errorf("%q %v: %v", name, ok, err)
		}
	})
}

func TestConstraints(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		p, made := seed(t, ctx, d, "Acme")
		try := func(fn func(tx *database.Tx) error) error {
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) { return none(fn(tx)) })
			return err
		}
		unique := func(want string, err error) {
			t.Helper()
			if name, ok := database.IsUnique(err); !ok || name != want {
				t.Errorf("got %q %v, want %q: %v", name, ok, want, err)
			}
		}
		unique("customer_partner_id_external_id", try(func(tx *database.Tx) error {
			return newCustomer(tx, p, "Other").SetExternalID("x-Acme").Exec(ctx)
		}))
		unique("customers_pkey", try(func(tx *database.Tx) error {
			return newCustomer(tx, p, "Other").SetID(made[0].ID).Exec(ctx)
		}))
		unique("partner_slug", try(func(tx *database.Tx) error { return newPartner(tx, p.Slug).Exec(ctx) }))
		if err := try(func(tx *database.Tx) error {
			return tx.Customer.UpdateOne(made[0]).SetPartnerID("prt_none").Exec(ctx)
		}); err == nil || !strings.Contains(strings.ToLower(err.Error()), "foreign key constraint") {
			t.Error("a missing partner passed:", err)
		}
		if err := try(func(tx *database.Tx) error {
			_, err := tx.Exec(ctx, "UPDATE partners SET kind = ?", "bogus")
			return err
		}); err == nil || !strings.Contains(err.Error(), "partners_kind_known") {
			t.Error("an unknown kind passed:", err)
		}
		if _, ok := database.IsUnique(errors.New("UNIQUE constraint failed: a.b")); ok {
			t.Error("any error is unique")
		}
	})
}

func TestLocks(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		_, made := seed(t, ctx, d, "Acme", "Birch")
		const workers, rounds = 4, 10
		errs := make(chan error, workers)
		for range workers {
			go func() {
				for range rounds {
					_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
						rows, err := database.LockCustomers(ctx, tx, made[1].ID, made[0].ID, made[1].ID)
						if err != nil {
							return none(err)
						}
						if len(rows) != 2 || rows[0].ID != made[0].ID {
							return none(errors.New("rows are missing or out of order"))
						}
						return none(tx.Customer.UpdateOne(rows[0]).SetHoldingsVersion(rows[0].HoldingsVersion + 1).Exec(ctx))
					})
					if err != nil {
						errs <- err
						return
					}
				}
				errs <- nil
			}()
		}
		for range workers {
			if err := <-errs; err != nil {
				t.Fatal(err)
			}
		}
		if got := must[*db.Customer](t)(d.Customer.Get(ctx, made[0].ID)); got.HoldingsVersion != 1+workers*rounds {
			t.Errorf("updates were lost: %d", got.HoldingsVersion)
		}
	})
}

func TestCounter(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		seed(t, ctx, d, "Acme")
		counting, counter := database.WithCounter(ctx)
		must[int](t)(d.Customer.Query().Count(counting))
		must[struct{}](t)(database.InTx(counting, d, func(tx *database.Tx) (struct{}, error) {
			if _, err := tx.Customer.Query().WithPartner().All(counting); err != nil {
				return none(err)
			}
			_, err := tx.Exec(counting, "UPDATE customers SET notes = ?", "")
			return none(err)
		}))
		must[int](t)(d.Customer.Query().Count(ctx))
		if counter.Count() != 4 {
			t.Errorf("counted %q", counter.Texts())
		}
	})
}
