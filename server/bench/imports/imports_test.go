package imports_test

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/onboarding"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/sheet"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// size is how many customers are imported; every second has two plans.
const size = 100_000

// before and written are the tables that the import finds filled, or whose few
// rows it makes, and those that it is about, in the order of their references.
var (
	before  = []string{"partners", "products", "suite_components", "service_plans", "plan_components"}
	written = []string{"customers", "assignments", "licenses", "license_transactions", "audit_events"}
)

// BenchmarkImport imports into an empty book, then writes the very rows that came
// of it into another empty database by COPY from files on the server.
func BenchmarkImport(b *testing.B) {
	csv := filepath.Join(b.TempDir(), "book.csv")
	rows := writeFile(b, csv)
	var imported, copied, again time.Duration
	for b.Loop() {
		imp, rep, cop := round(b, csv, rows)
		imported, again, copied = imported+imp, again+rep, copied+cop
	}
	n := float64(b.N)
	b.ReportMetric(imported.Seconds()/n, "import-s")
	b.ReportMetric(copied.Seconds()/n, "copy-s")
	b.ReportMetric(imported.Seconds()/copied.Seconds(), "import/copy")
	b.ReportMetric(again.Seconds()/n, "unchanged-s")
	b.ReportMetric(peak(b), "peak-MB")
}

func round(b *testing.B, csv string, rows int) (imported, again, copied time.Duration) {
	b.Helper()
	ctx := viewer.System(b.Context(), "import", enum.ViaImport)
	from := open(b, cluster.Postgres(b))
	partner := fill(b, from)
	service := onboarding.New(from)

	begun := time.Now()
	done := read(ctx, b, service, partner, csv)
	imported = time.Since(begun)
	if done.Customers != size || done.Assignments != rows {
		b.Fatalf("imported %+v", done)
	}
	begun = time.Now()
	if done := read(ctx, b, service, partner, csv); done.Unchanged != rows {
		b.Fatalf("imported again %+v", done)
	}
	again = time.Since(begun)

	dir, err := os.MkdirTemp("/tmp", "lmp-copy-")
	if err != nil {
		b.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o777); err != nil { // the database's server, another user, writes there
		b.Fatal(err)
	}
	to := open(b, cluster.Postgres(b))
	copyRows(b, from.Writer(), to.Writer(), dir, before)
	copied = copyRows(b, from.Writer(), to.Writer(), dir, written)
	return imported, again, copied
}

// copyRows copies tables through files and returns how long writing them took, as
// one transaction.
func copyRows(b *testing.B, from, to *sql.DB, dir string, tables []string) time.Duration {
	b.Helper()
	for _, t := range tables {
		if _, err := from.ExecContext(b.Context(), fmt.Sprintf("COPY %s TO '%s/%s'", t, dir, t)); err != nil {
			b.Fatal(err)
		}
	}
	begun := time.Now()
	tx, err := to.BeginTx(b.Context(), nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, t := range tables {
		if _, err := tx.ExecContext(b.Context(), fmt.Sprintf("COPY %s FROM '%s/%s'", t, dir, t)); err != nil {
			b.Fatal(err)
		}
	}
	if err := tx.Commit(); err != nil {
		b.Fatal(err)
	}
	return time.Since(begun)
}

func read(ctx context.Context, b *testing.B, s *onboarding.Service, partner, csv string) onboarding.Imported {
	b.Helper()
	f, err := os.Open(csv)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	info, err := f.Stat()
	if err != nil {
		b.Fatal(err)
	}
	table, err := sheet.Open(f, info.Size())
	if err != nil {
		b.Fatal(err)
	}
	done, err := s.CustomersImport(ctx, onboarding.ImportInput{PartnerID: partner, Name: "book.csv", File: table}, false)
	if err != nil {
		b.Fatal(err)
	}
	return done
}

func open(b *testing.B, url string) *database.DB {
	b.Helper()
	d, err := database.Open(b.Context(), url, database.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = d.Close() })
	return d
}

// fill makes the catalogue and a distributor, and returns its id.
func fill(b *testing.B, d *database.DB) string {
	b.Helper()
	ctx := viewer.System(b.Context(), "bench", enum.ViaSystem)
	file, err := catalog.Parse(catalog.Demo)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := catalog.New(d).Apply(ctx, file, false); err != nil {
		b.Fatal(err)
	}
	now := time.Now()
	p := &db.Partner{
		ID: id.New(id.Partner), CreatedAt: now, UpdatedAt: now, Version: 1, Kind: enum.Distributor, Company: "North",
		CompanyKey: "north", City: "Galway", State: "Connacht", TimeZone: "Europe/Dublin", Locale: "en-IE", Search: "north", Slug: "north",
	}
	p.RootID = p.ID
	_, err = database.InTx(ctx, d, func(tx *database.Tx) (struct{}, error) {
		return struct{}{}, database.InsertRows(ctx, tx, p)
	})
	if err != nil {
		b.Fatal(err)
	}
	return p.ID
}

// writeFile writes a customer summary and returns how many rows it has.
func writeFile(b *testing.B, name string) (rows int) {
	b.Helper()
	f, err := os.Create(name)
	if err != nil {
		b.Fatal(err)
	}
	w := bufio.NewWriter(f)
	plans := []string{"Cloud Edge,Cloud Edge Monthly", "Cloud App Security,CAS Monthly", "Hosted Email Security,HES Annual", "Trend Micro Web Security,TMWS Annual"}
	places := []string{"Łódź,Łódzkie,PL", "São Paulo,SP,BR", "Austin,Texas,US", "Osaka,Osaka,JP", "Galway,Connacht,IE"}
	fmt.Fprintln(w, "Customer,City,State,Country,Owned by vendor,Created by vendor,Product name,Service plan,Provisioned,Used")
	for i := range size {
		for k := range 1 + i%2 {
			fmt.Fprintf(w, "Ångström Bakery %d GmbH,%s,North,North,%s,%d,%d\n", i, places[i%len(places)], plans[(i+k)%len(plans)], 1+i%1000, i%900)
			rows++
		}
	}
	if err := w.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	return rows
}

// peak is the most memory that this process had at once, where the system tells.
func peak(b *testing.B) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	var kB float64
	_, _ = fmt.Sscan(after, &kB)
	return kB / 1024
}
