//go:build ignore

// Command write writes the next migration of both databases:
//
//	LMP_TEST_POSTGRES_URL=postgres://… go run ./ent/migrations/write.go [-fresh] NAME
//
// make migration name=NAME starts a PostgreSQL for it. With -fresh it starts
// from nothing, which is for schemas that no server runs yet.
package main

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"log"
	neturl "net/url"
	"os"
	"path/filepath"
	"regexp"
	"time"

	_ "github.com/lib/pq"
	_ "modernc.org/sqlite"

	"github.com/openlmp/openlmp/ent/migrations"
)

func main() {
	log.SetFlags(0)
	fresh := flag.Bool("fresh", false, "delete the migrations that there are")
	flag.Parse()
	name := flag.Arg(0)
	if !regexp.MustCompile(`^[a-z][a-z0-9_]*$`).MatchString(name) {
		log.Fatal("usage: write.go [-fresh] NAME, of small letters, digits and _")
	}
	if err := run(context.Background(), name, *fresh); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, name string, fresh bool) error {
	url := os.Getenv("LMP_TEST_POSTGRES_URL")
	if url == "" {
		return errors.New("LMP_TEST_POSTGRES_URL names no PostgreSQL: run make migration name=" + name)
	}
	version := time.Now().UTC().Format("20060102150405")
	server, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	defer server.Close()
	scratch := fmt.Sprintf("scratch_%d", os.Getpid())
	if _, err := server.ExecContext(ctx, "CREATE DATABASE "+scratch); err != nil {
		return err
	}
	defer server.ExecContext(ctx, "DROP DATABASE "+scratch+" WITH (FORCE)")
	at, err := neturl.Parse(url)
	if err != nil {
		return err
	}
	at.Path = "/" + scratch
	pg, err := sql.Open("postgres", at.String())
	if err != nil {
		return err
	}
	defer pg.Close()
	lite, err := sql.Open("sqlite", "file:dev?mode=memory&cache=shared&_pragma=foreign_keys(1)")
	if err != nil {
		return err
	}
	defer lite.Close()
	for dialect, db := range map[string]*sql.DB{"postgres": pg, "sqlite3": lite} {
		dir := filepath.Join("ent", "migrations", migrations.Folder(dialect))
		if fresh {
			old, _ := filepath.Glob(filepath.Join(dir, "*"))
			for _, f := range old {
				if err := os.Remove(f); err != nil {
					return err
				}
			}
		}
		if err := migrations.Diff(ctx, dialect, db, dir, version, name); err != nil {
			return err
		}
		if made, _ := filepath.Glob(filepath.Join(dir, version+"_*.sql")); len(made) == 0 {
			fmt.Println(dialect + ": nothing to change")
		} else {
			fmt.Println(made[0])
		}
	}
	return nil
}
