package database_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// What a prepared statement saves, in and out of transactions.
func BenchmarkStatements(b *testing.B) {
	for name, url := range map[string]string{"sqlite": cluster.SQLite(b), "postgres": cluster.Postgres(b)} {
		for _, plain := range []bool{false, true} {
			ctx := viewer.System(context.Background(), "bench", enum.ViaCommand)
			d, err := database.Open(ctx, url, database.Options{NoStatementCache: plain})
			if err != nil {
				b.Fatal(err)
			}
			p, err := database.InTx(ctx, d, func(tx *database.Tx) (*db.Partner, error) {
				return newPartner(tx, fmt.Sprint("slug-", plain)).Save(ctx)
			})
			if err != nil {
				b.Fatal(err)
			}
			b.Run(fmt.Sprintf("%s/plain=%v/get", name, plain), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := d.Partner.Get(ctx, p.ID); err != nil {
						b.Fatal(err)
					}
				}
			})
			columns := []string{"id", "company", "created_at", "parent_id", "suspended_at", "kind"}
			b.Run(fmt.Sprintf("%s/plain=%v/rows", name, plain), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					rows, err := database.Rows[db.Partner](ctx, d, columns,
						"SELECT id, company, created_at, parent_id, suspended_at, kind FROM partners WHERE id = ?", p.ID)
					if err != nil || len(rows) != 1 {
						b.Fatal(err)
					}
				}
			})
			b.Run(fmt.Sprintf("%s/plain=%v/tx", name, plain), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := database.InTx(ctx, d, func(tx *database.Tx) (*db.Partner, error) {
						rows, err := database.LockPartners(ctx, tx, p.ID)
						if err != nil {
							return nil, err
						}
						return rows[0], tx.Partner.UpdateOne(rows[0]).SetNotes("n").Exec(ctx)
					}); err != nil {
						b.Fatal(err)
					}
				}
			})
			_ = d.Close()
		}
	}
}
