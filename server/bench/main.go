// Command bench compares the server with a hand-written handler over the same
// PostgreSQL and the same data, in one run, and prints ratios.
//
// Both answer the same JSON for the same operations; ours with sign-in, tenant
// scope, limits and the writes of a change. Rounds alternate between the two, so
// that what else the machine does hits both. CPU is the scheduler's count, for
// the server's process and for PostgreSQL's apart.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"time"
)

type config struct {
	customers int
	rounds    int
	duration  time.Duration
	binary    string
	admin     string
	keep      string
	report    string
	only      string
}

func main() {
	log.SetFlags(0)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if len(os.Args) > 1 && os.Args[1] == "handler" {
		if err := handler(ctx, os.Args[2], os.Args[3]); err != nil {
			log.Fatal("bench: handler: ", err)
		}
		return
	}
	var c config
	flag.IntVar(&c.customers, "customers", 100_000, "customers in the database")
	flag.IntVar(&c.rounds, "rounds", 3, "rounds of each operation at each concurrency")
	flag.DurationVar(&c.duration, "duration", 3*time.Second, "length of one round of one target")
	flag.StringVar(&c.binary, "binary", filepath.Join("bin", "lmp"), "the server")
	flag.StringVar(&c.admin, "postgres", os.Getenv("LMP_TEST_POSTGRES_URL"), "a PostgreSQL where databases may be made")
	flag.StringVar(&c.keep, "database", "", "a database that an earlier run filled, instead of a new one")
	flag.StringVar(&c.report, "report", "bench.md", "where the report is written")
	flag.StringVar(&c.only, "only", "", "one operation alone")
	flag.Parse()
	if err := run(ctx, c); err != nil {
		log.Fatal("bench: ", err)
	}
}

func run(ctx context.Context, c config) error {
	world, err := prepare(ctx, c)
	if world != nil {
		defer world.close()
	}
	if err != nil {
		return err
	}

	var results []result
	for _, op := range operations() {
		if c.only != "" && c.only != op.name {
			continue
		}
		if err := world.same(ctx, op); err != nil {
			return err
		}
		for _, concurrency := range []int{1, 16, 64} {
			r := result{op: op.name, concurrency: concurrency}
			for range c.rounds {
				for i, t := range world.targets {
					m, err := world.measure(ctx, t, op, concurrency, c.duration)
					if err != nil {
						return fmt.Errorf("%s at %d: %w", op.name, concurrency, err)
					}
					r.rounds[i] = append(r.rounds[i], m)
				}
			}
			log.Printf("%-3s c=%-2d  throughput %.2f of the handler's", op.name, concurrency, r.throughput())
			results = append(results, r)
		}
	}
	text, err := world.tell(ctx, results)
	if err != nil {
		return err
	}
	if c.only == "" || c.only == "P1" {
		tried, err := world.preview(ctx, c)
		if err != nil {
			return err
		}
		text += tried
	}
	fmt.Print(text)
	return os.WriteFile(c.report, []byte(text), 0o644)
}

// command runs the server's binary and returns what it printed.
func command(ctx context.Context, binary, url string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Env = append(os.Environ(), "LMP_DATABASE_URL="+url)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s %v: %w", binary, args, err)
	}
	return string(out), nil
}
