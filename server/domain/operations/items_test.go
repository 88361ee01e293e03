package operations_test

import (
	"slices"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain/operations"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest"
)

// A long operation of one partner holds up nobody else's; those of one partner are
// worked in the order in which they were asked for.
func TestPartnersTakeTurns(t *testing.T) {
	t.Parallel()
	t.Run("as_time_goes_on", func(t *testing.T) { takeTurns(t, true) })
	t.Run("while_a_test_clock_stands_still", func(t *testing.T) { takeTurns(t, false) })
}

func takeTurns(t *testing.T, moves bool) {
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		queue := func(p *db.Partner, n int) *db.BulkOperation {
			objects := make([]operations.Object, n)
			for i := range objects {
				objects[i].ID = id.New(id.Assignment)
			}
			as := b.As(p, enum.LicensesWrite)
			b.Set(b.Now().Add(time.Second))
			o, err := database.InTx(as, b.DB, func(tx *database.Tx) (*db.BulkOperation, error) {
				return operations.QueueItemsTx(as, tx, enum.AssignmentsRenew, struct{}{}, objects, false)
			})
			if err != nil {
				t.Fatal(err)
			}
			return o
		}
		names := map[string]string{}
		for _, of := range []struct {
			name string
			by   *db.Partner
			n    int
		}{{"long", b.MSP, 4}, {"after it", b.MSP, 1}, {"short", b.RivalMSP, 2}} {
			names[queue(of.by, of.n).ID] = of.name
		}
		var got []string
		for range 10 {
			if moves {
				b.Set(b.Now().Add(time.Second))
			}
			o, item, err := operations.NextItem(b.System(), b.DB, enum.AssignmentsRenew)
			if err != nil {
				t.Fatal(err)
			}
			if o == nil {
				break
			}
			if item != nil {
				got = append(got, names[o.ID])
			}
			if err := operations.RecordItem(b.System(), b.DB, o.ID, item, operations.Outcome{Outcome: enum.ItemDone}); err != nil {
				t.Fatal(err)
			}
		}
		if want := []string{"long", "short", "long", "short", "long", "long", "after it"}; !slices.Equal(got, want) {
			t.Errorf("they were worked in the order %q, want %q", got, want)
		}
	})
}
