package notify_test

import (
	"context"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db/message"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

var noon = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

func open(t *testing.T, url string, now func() time.Time) (context.Context, *database.DB) {
	t.Helper()
	d, err := database.Open(t.Context(), url, database.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return viewer.System(t.Context(), "test", enum.ViaSystem), d
}

func inTx(t *testing.T, d *database.DB, fn func(tx *database.Tx) error) {
	t.Helper()
	if _, err := database.InTx(t.Context(), d, func(tx *database.Tx) (struct{}, error) { return struct{}{}, fn(tx) }); err != nil {
		t.Fatal(err)
	}
}

func welcome(user string, due time.Time) notify.Mail {
	return notify.Mail{
		RootID: "prt_1", PartnerID: "prt_2", Kind: enum.AccountCreated, UserID: user, Recipient: user + "@example.com",
		Data:  notify.Account{FirstName: "Mira", AccountName: "mira", Partner: "Orbit", Channel: "orbit"},
		DueAt: due, DedupKey: "account:" + user,
	}
}

func TestQueueTx(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url, func() time.Time { return noon })
		t.Run("one_statement_for_several", func(t *testing.T) {
			counting, counter := database.WithCounter(ctx)
			inTx(t, d, func(tx *database.Tx) error {
				err := notify.QueueTx(counting, tx, welcome("usr_a", time.Time{}), welcome("usr_b", noon.Add(time.Hour)))
				if err != nil {
					return err
				}
				_, err = tx.Exec(counting, "DELETE FROM messages WHERE id = ?", "none") // sends what was put off
				return err
			})
			if n := counter.Count(); n != 1+1 {
				t.Errorf("%d statements: %q", n, counter.Texts())
			}
		})
		t.Run("the_second_of_one_key_is_not_written", func(t *testing.T) {
			inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, welcome("usr_a", time.Time{})) })
			if n := d.Message.Query().CountX(ctx); n != 2 {
				t.Errorf("%d messages", n)
			}
		})
		t.Run("canceling_spares_others", func(t *testing.T) {
			inTx(t, d, func(tx *database.Tx) error { return notify.CancelForUserTx(ctx, tx, "usr_b") })
			for _, m := range d.Message.Query().AllX(ctx) {
				if canceled := m.CanceledAt != nil; canceled != (*m.UserID == "usr_b") {
					t.Errorf("%s canceled: %v", *m.UserID, canceled)
				}
			}
		})
		t.Run("a_customers_wait_no_longer", func(t *testing.T) {
			mail := welcome("usr_c", noon.Add(time.Hour))
			mail.CustomerID = "cus_1"
			inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, mail) })
			inTx(t, d, func(tx *database.Tx) error {
				gone, err := notify.CancelForCustomersTx(ctx, tx, "cus_1", "cus_2")
				if len(gone) != 1 || gone[0].Recipient != mail.Recipient || !gone[0].DueAt.Equal(mail.DueAt) {
					t.Errorf("told of %v", gone)
				}
				return err
			})
			if n := d.Message.Query().Where(message.CanceledAtNotNil()).CountX(ctx); n != 2 {
				t.Errorf("%d canceled", n)
			}
		})
	})
}
