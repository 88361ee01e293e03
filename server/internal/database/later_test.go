package database_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/customer"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

func customerOf(p *db.Partner, company string) *db.Customer {
	external := "x-" + company
	at := database.Instant(noon)
	return &db.Customer{
		ID: id.New(id.Customer), CreatedAt: at, UpdatedAt: at, Version: 1, HoldingsVersion: 1, RootID: p.RootID,
		PartnerID: p.ID, CreatedByPartnerID: p.ID, Company: company, CompanyKey: strings.ToLower(company),
		City: "Pune", State: "MH", Search: strings.ToLower(company), ExternalID: &external, TimeZone: "UTC", Locale: "en-US",
	}
}

func TestLater(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url)
		p, made := seed(t, ctx, d, "Acme")
		errTaken := errors.New("taken")
		taken := func(err error) error {
			if name, ok := database.IsUnique(err); !ok || !strings.Contains(name, "external_id") {
				t.Errorf("the constraint is %q of %v", name, err)
			}
			return errTaken
		}
		key := func(tx *database.Tx, name string) error {
			return database.InsertLater(ctx, tx, nil, &db.IdempotencyKey{ID: name, Hash: "h", CreatedAt: tx.Now()})
		}
		keys := func() int { return d.IdempotencyKey.Query().CountX(ctx) }

		t.Run("what_was_put_off_goes_out_at_the_end_in_one_round_trip", func(t *testing.T) {
			counted, counter := database.WithCounter(ctx)
			_, err := database.InTx(counted, d, func(tx *database.Tx) (struct{}, error) {
				err := errors.Join(
					database.InsertLater(counted, tx, taken, customerOf(p, "Birch")),
					key(tx, "one"), key(tx, "two"),
					database.UpdateLater(counted, tx, "partners", "UPDATE partners SET city = ? WHERE id = ?", "Oslo", p.ID))
				if n := counter.Count(); n != 0 {
					t.Errorf("%d statements went out at once", n)
				}
				return none(err)
			})
			if err != nil {
				t.Fatal(err)
			}
			want := 3 // the keys are one INSERT
			if d.Dialect() == "postgres" {
				want = 1
			}
			if counter.Count() != want {
				t.Errorf("%q", counter.Texts())
			}
			if n := d.Customer.Query().Where(customer.Company("Birch")).CountX(ctx); n != 1 || keys() != 2 || d.Partner.GetX(ctx, p.ID).City != "Oslo" {
				t.Errorf("%d customers, %d keys", n, keys())
			}
		})
		t.Run("whatever_else_is_sent_sees_it", func(t *testing.T) {
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				c := customerOf(p, "Cedar")
				if err := database.InsertLater(ctx, tx, nil, c); err != nil {
					return none(err)
				}
				found, err := tx.Customer.Get(ctx, c.ID)
				if err != nil {
					return none(err)
				}
				found.City = "Bergen"
				if err := database.SaveLater(ctx, tx, found); err != nil {
					return none(err)
				}
				if n, err := tx.Exec(ctx, "UPDATE customers SET state = city WHERE id = ? AND city = ?", c.ID, "Bergen"); n != 1 || err != nil {
					t.Errorf("%d rows, %v", n, err)
				}
				return none(nil)
			})
			if err != nil {
				t.Fatal(err)
			}
		})
		t.Run("a_second_write_to_a_table_sees_the_first", func(t *testing.T) {
			c := customerOf(p, "Dill")
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				return none(errors.Join(
					database.InsertLater(ctx, tx, nil, c), key(tx, "three"),
					database.UpdateLater(ctx, tx, "customers", "UPDATE customers SET city = ? WHERE id = ?", "Graz", c.ID),
					database.UpdateLater(ctx, tx, "customers", "UPDATE customers SET state = city WHERE id = ?", c.ID)))
			})
			if err != nil || d.Customer.GetX(ctx, c.ID).State != "Graz" || keys() != 3 {
				t.Errorf("%v, %d keys", err, keys())
			}
		})
		t.Run("a_read_of_other_tables_goes_ahead", func(t *testing.T) {
			counted, counter := database.WithCounter(ctx)
			_, err := database.InTx(counted, d, func(tx *database.Tx) (struct{}, error) {
				if err := database.UpdateLater(counted, tx, "customers", "UPDATE customers SET city = ? WHERE id = ?", "Linz", made[0].ID); err != nil {
					return none(err)
				}
				var city string
				for i, q := range []database.Querier{tx.Ahead("partners"), tx.Ahead("partners", "customers")} {
					if err := q.QueryOne(counted, []any{&city}, "SELECT city FROM customers WHERE id = ?", made[0].ID); err != nil {
						return none(err)
					}
					if (city == "Linz") != (i == 1) || counter.Count() != 1+2*i {
						t.Errorf("read %d saw %s after %q", i, city, counter.Texts())
					}
				}
				return none(nil)
			})
			if err != nil {
				t.Fatal(err)
			}
		})
		t.Run("a_refusal_is_told_as_the_write_says_and_saves_nothing", func(t *testing.T) {
			before := keys()
			for _, run := range []func(func(*database.Tx) (string, error)) (string, error){
				func(fn func(*database.Tx) (string, error)) (string, error) { return database.InTx(ctx, d, fn) },
				func(fn func(*database.Tx) (string, error)) (string, error) { return database.InTxPreview(ctx, d, fn) },
			} {
				for _, early := range []bool{false, true} {
					shown, err := run(func(tx *database.Tx) (string, error) {
						err := errors.Join(key(tx, "four"), database.InsertLater(ctx, tx, taken, customerOf(p, "Acme")))
						if err == nil && early {
							_, err = tx.Partner.Query().Count(ctx)
						}
						return "done", err
					})
					if !errors.Is(err, errTaken) || shown != "" {
						t.Errorf("early %v: %q, %v", early, shown, err)
					}
				}
			}
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				err := errors.Join(key(tx, "one"), database.InsertLater(ctx, tx, taken, customerOf(p, "Elm")))
				return none(err)
			})
			if name, ok := database.IsUnique(err); !ok || name != "idempotency_keys_pkey" {
				t.Errorf("the key is there: %v", err)
			}
			if keys() != before {
				t.Errorf("%d keys, not %d", keys(), before)
			}
		})
		t.Run("a_failure_and_a_preview_leave_nothing", func(t *testing.T) {
			before := keys()
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				return none(errors.Join(key(tx, "five"), errTaken))
			})
			_, preview := database.InTxPreview(ctx, d, func(tx *database.Tx) (struct{}, error) { return none(key(tx, "six")) })
			if !errors.Is(err, errTaken) || preview != nil || keys() != before {
				t.Errorf("%v, %v, %d keys", err, preview, keys())
			}
		})
		t.Run("a_preview_ends_without_what_nobody_is_told_of", func(t *testing.T) {
			counted, counter := database.WithCounter(ctx)
			_, err := database.InTxPreview(counted, d, func(tx *database.Tx) (struct{}, error) { return none(key(tx, "one")) })
			if err != nil || counter.Count() != 0 {
				t.Errorf("%q, %v", counter.Texts(), err)
			}
		})
		t.Run("what_is_new_and_what_is_not_go_out_together", func(t *testing.T) {
			made[0].City = "Faro"
			fresh := customerOf(p, "Fern")
			counted, counter := database.WithCounter(ctx)
			_, err := database.InTx(counted, d, func(tx *database.Tx) (struct{}, error) {
				return none(database.WriteLater(counted, tx, []*db.Customer{fresh}, []*db.Customer{made[0]}))
			})
			if err != nil || counter.Count() != 1 || d.Customer.GetX(ctx, made[0].ID).City != "Faro" || d.Customer.GetX(ctx, fresh.ID).Company != "Fern" {
				t.Errorf("%q, %v", counter.Texts(), err)
			}
		})
		t.Run("any_number_of_rows", func(t *testing.T) {
			before := keys()
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				err := database.UpdateLater(ctx, tx, "partners", "UPDATE partners SET state = ? WHERE id = ?", "XX", p.ID)
				for i := range 1500 {
					err = errors.Join(err, key(tx, fmt.Sprint("many ", i)))
				}
				return none(err)
			})
			if err != nil || keys() != before+1500 || d.Partner.GetX(ctx, p.ID).State != "XX" {
				t.Errorf("%v, %d keys", err, keys())
			}
		})
		t.Run("a_row_of_another_width_is_refused", func(t *testing.T) {
			_, err := database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
				return none(errors.Join(key(tx, "seven"), database.Later(ctx, tx, database.Write{
					Table: "customers", Columns: []string{"id", "city"}, Rows: [][]any{{"cus_1"}},
				})))
			})
			if err == nil || !strings.Contains(err.Error(), "1 values for 2 columns") {
				t.Error(err)
			}
		})
	})
}
