package licensing_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain/licensing"
	"github.com/openlmp/openlmp/server/servertest"
)

// TestBulkCheck lets a check of many changes, and then the changes, meet too little
// stock, and compares what became of each.
func TestBulkCheck(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		d := newDesk(t, url)
		d.clerk(t)
		pool := &db.Pool{
			ID: id.New(id.Pool), CreatedAt: d.Now(), UpdatedAt: d.Now(), Version: 1, RootID: d.MSP.RootID, PartnerID: d.MSP.ID,
			ProductID: d.Backup.ID, LicenseVersion: enum.Full, Stock: 9999, Maximum: 9999,
		}
		d.Insert(pool)
		stock := func(units int) { d.DB.Pool.UpdateOneID(pool.ID).SetStock(units).ExecX(d.System()) }
		became := func(items []*db.BulkOperationItem) (out []string, refused int) {
			for _, item := range items {
				out = append(out, item.ObjectID+" "+string(item.Outcome)+" "+item.Problems+" "+item.Effects)
				if item.Outcome != enum.ItemDone {
					refused++
				}
			}
			return out, refused
		}
		t.Run("5.1/38_a_check_tells_what_then_becomes_of_each", func(t *testing.T) {
			some, all := 0, 0
			for seed := range uint64(6) {
				r := rand.New(rand.NewPCG(seed, 38))
				var in licensing.AssignmentsModifyInput
				in.Units = new(10)
				stock(9999)
				for range 8 {
					a := d.hold(t, d.Backup, 1+r.IntN(14), func(p *db.ServicePlan) { p.InitialMonths = 12 })
					in.IDs = append(in.IDs, a.ID)
				}
				stock(r.IntN(20))
				before := d.saved(t)
				done, err := d.s.AssignmentsModify(d.as, in, true)
				o, items := d.worked(t, done, err)
				check, _ := became(items)
				if d.saved(t) != before {
					t.Fatalf("seed %d: the check changed something", seed)
				}
				// A server that is killed in the middle of it goes on with what was recorded.
				d.again(t, o, items[len(items)/2:])
				_, items = d.worked(t, done, nil)
				if resumed, _ := became(items); !slices.Equal(resumed, check) {
					t.Fatalf("seed %d: gone on with\n%q\nat once\n%q", seed, resumed, check)
				}
				done, err = d.s.AssignmentsModify(d.as, in, false)
				_, items = d.worked(t, done, err)
				run, refused := became(items)
				if !slices.Equal(run, check) {
					t.Fatalf("seed %d: checked\n%q\ndone\n%q", seed, check, run)
				}
				some, all = some+refused, all+len(items)
			}
			if some == 0 || some == all {
				t.Errorf("%d of %d were refused: it says nothing", some, all)
			}
		})
		t.Run("5.1/38_the_sum_counts_and_not_each_alone", func(t *testing.T) {
			stock(9999)
			var in licensing.AssignmentsModifyInput
			for range 3 {
				in.IDs = append(in.IDs, d.hold(t, d.Backup, 2, func(p *db.ServicePlan) { p.InitialMonths = 12 }).ID)
			}
			in.Units = new(190)
			stock(378)
			for _, dryRun := range []bool{true, false} {
				done, err := d.s.AssignmentsModify(d.as, in, dryRun)
				if o, items := d.worked(t, done, err); o.Refused != 1 || items[2].Outcome != enum.ItemRefused {
					t.Errorf("dry run %v: %+v", dryRun, o)
				}
			}
		})
	})
}

// again makes items of an operation that is over wait for their turn once more.
func (d *desk) again(t *testing.T, o *db.BulkOperation, items []*db.BulkOperationItem) {
	t.Helper()
	for _, item := range items {
		d.DB.BulkOperationItem.UpdateOneID(item.ID).SetOutcome(enum.ItemPending).SetProblems("").SetEffects("").ExecX(d.System())
	}
	d.DB.BulkOperation.UpdateOneID(o.ID).SetStatus(enum.OperationRunning).ClearFinishedAt().AddDone(-len(items)).SetTotal(o.Total).ExecX(d.System())
}
