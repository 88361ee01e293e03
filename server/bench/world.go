package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"reflect"
	"strconv"
	"strings"
	"time"

	_ "github.com/lib/pq"
)

// world is the database, filled, and the two targets that serve it.
type world struct {
	db       *sql.DB
	url      string
	run      string
	token    string
	client   *http.Client
	targets  [2]*target
	drop     func()
	partners []string
	licenses []string
	suites   []suite
	counts   map[string]int
	// postmaster is PostgreSQL's first process.
	postmaster int
}

// suite is a partner's plan of three products.
type suite struct{ partner, plan string }

// target is a process that answers.
type target struct {
	name, url string
	cmd       *exec.Cmd
}

func prepare(ctx context.Context, c config) (*world, error) {
	if c.admin == "" && c.keep == "" {
		return nil, fmt.Errorf("no PostgreSQL: run make bench, or set LMP_TEST_POSTGRES_URL")
	}
	w := &world{
		run: strconv.FormatInt(time.Now().Unix()%1_000_000, 36), drop: func() {}, url: c.keep,
		client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 128, DisableCompression: true}, Timeout: time.Minute},
	}
	if w.url == "" {
		if err := w.create(ctx, c); err != nil {
			return w, err
		}
	}
	var err error
	if w.db, err = sql.Open("postgres", w.url); err != nil {
		return w, err
	}
	if err := w.learn(ctx); err != nil {
		return w, err
	}
	out, err := command(ctx, c.binary, w.url, "token", "create", "--user", "distributor")
	if err != nil {
		return w, err
	}
	w.token = strings.TrimSpace(out)
	self, err := os.Executable()
	if err != nil {
		return w, err
	}
	if w.targets[0], err = w.start(ctx, "server", "/graphql", c.binary, "serve", "--addr"); err != nil {
		return w, err
	}
	w.targets[1], err = w.start(ctx, "handler", "/graphql", self, "handler", w.url)
	return w, err
}

// create makes a database and fills it.
func (w *world) create(ctx context.Context, c config) error {
	admin, err := sql.Open("postgres", c.admin)
	if err != nil {
		return err
	}
	name := "lmp_bench_" + w.run
	if _, err := admin.ExecContext(ctx, "CREATE DATABASE "+name); err != nil {
		return err
	}
	w.drop = func() {
		_, _ = admin.Exec("DROP DATABASE " + name + " WITH (FORCE)")
		_ = admin.Close()
	}
	u, err := url.Parse(c.admin)
	if err != nil {
		return err
	}
	u.Path = "/" + name
	w.url = u.String()
	log.Printf("filling a database with %d customers", c.customers)
	began := time.Now()
	if _, err := command(ctx, c.binary, w.url, "demo", "--customers", strconv.Itoa(c.customers), "--password", "bench password of no use"); err != nil {
		return err
	}
	log.Printf("filled in %s", time.Since(began).Round(time.Second))
	return nil
}

// learn reads what requests ask for, and sets the tables to rest.
func (w *world) learn(ctx context.Context) error {
	if _, err := w.db.ExecContext(ctx, "VACUUM (ANALYZE)"); err != nil {
		return err
	}
	var backend int
	err := w.db.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&backend)
	if err != nil {
		return err
	}
	w.postmaster = parentOf(backend)
	if w.partners, err = w.strings(ctx, `SELECT id FROM partners WHERE parent_id IN (SELECT partner_id FROM users WHERE account_name = 'distributor') ORDER BY id`); err != nil {
		return err
	}
	if w.licenses, err = w.strings(ctx, `SELECT id FROM licenses WHERE root_id IN (SELECT partner_id FROM users WHERE account_name = 'distributor') ORDER BY md5(id) LIMIT 20000`); err != nil {
		return err
	}
	if err := w.learnSuites(ctx); err != nil {
		return err
	}
	w.counts = map[string]int{}
	for _, table := range []string{"customers", "assignments", "licenses", "license_transactions"} {
		var n int
		if err := w.db.QueryRowContext(ctx, "SELECT count(*) FROM "+table).Scan(&n); err != nil {
			return err
		}
		w.counts[table] = n
	}
	return nil
}

// learnSuites finds partners with a plan of three products that is not locked, and
// gives them stock that no run uses up: a refusal would be quicker than the change.
func (w *world) learnSuites(ctx context.Context) error {
	plans, err := w.strings(ctx, `SELECT min(sp.id) FROM service_plans sp JOIN partners p ON p.id = sp.partner_id
		JOIN products su ON su.id = sp.product_id AND su.suite_version = sp.suite_version
		WHERE sp.root_id IN (SELECT partner_id FROM users WHERE account_name = 'distributor') AND p.parent_id IS NOT NULL
		AND (SELECT count(*) FROM plan_components pc WHERE pc.plan_id = sp.id) = 3 GROUP BY sp.partner_id ORDER BY 1`)
	if err != nil {
		return err
	}
	if len(plans) == 0 {
		return fmt.Errorf("no partner has a plan of three products")
	}
	for _, plan := range plans {
		s := suite{plan: plan}
		if err := w.db.QueryRowContext(ctx, "SELECT partner_id FROM service_plans WHERE id = $1", plan).Scan(&s.partner); err != nil {
			return err
		}
		if _, err := w.db.ExecContext(ctx, "UPDATE pools SET stock = 1000000000 WHERE partner_id = $1", s.partner); err != nil {
			return err
		}
		w.suites = append(w.suites, s)
	}
	return nil
}

func (w *world) strings(ctx context.Context, query string) ([]string, error) {
	rows, err := w.db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

// start runs a target on a free port, which is its last argument, and waits until it answers.
func (w *world) start(ctx context.Context, name, path, binary string, args ...string) (*target, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	addr := l.Addr().String()
	if err := l.Close(); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, binary, append(args, addr)...)
	cmd.Env = append(os.Environ(), "LMP_DATABASE_URL="+w.url, "LMP_COST_PER_MINUTE=0", "LMP_LOG_LEVEL=error")
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	// Should it not answer, it is ended all the same.
	t := &target{name: name, url: "http://" + addr + path, cmd: cmd}
	for range 200 {
		conn, err := net.DialTimeout("tcp", addr, 50*time.Millisecond)
		if err == nil {
			return t, conn.Close()
		}
		select {
		case <-ctx.Done():
			return t, ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	return t, fmt.Errorf("%s does not answer on %s", name, addr)
}

func (w *world) close() {
	for _, t := range w.targets {
		if t != nil {
			_ = t.cmd.Process.Kill()
			_ = t.cmd.Wait()
		}
	}
	if w.db != nil {
		_ = w.db.Close()
	}
	w.drop()
}

// same proves that both targets answer the same: the same JSON, or for what
// writes, the same shape without errors.
func (w *world) same(ctx context.Context, op operation) error {
	r := rand.New(rand.NewPCG(7, 7))
	for range 3 {
		var answers [2]map[string]any
		body := op.body(w, r)
		for i, t := range w.targets {
			if op.writes && i > 0 {
				body = op.body(w, r)
			}
			raw, err := w.ask(ctx, t, op, body)
			if err != nil {
				return err
			}
			if err := json.Unmarshal(raw, &answers[i]); err != nil {
				return fmt.Errorf("%s: %s answers %.200s", op.name, t.name, raw)
			}
			if answers[i]["data"] == nil || answers[i]["errors"] != nil || bytes.Contains(raw, []byte(`"message":`)) {
				return fmt.Errorf("%s: %s answers %.400s", op.name, t.name, raw)
			}
		}
		if !op.writes && !reflect.DeepEqual(answers[0]["data"], answers[1]["data"]) {
			a, _ := json.Marshal(answers[0]["data"])
			b, _ := json.Marshal(answers[1]["data"])
			return fmt.Errorf("%s: the answers differ:\n%.1500s\n%.1500s", op.name, a, b)
		}
	}
	return nil
}

// ask sends one request and reads its answer.
func (w *world) ask(ctx context.Context, t *target, op operation, body []byte) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, t.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+w.token)
	if op.writes {
		req.Header.Set("Idempotency-Key", strconv.FormatUint(rand.Uint64(), 36))
	}
	res, err := w.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answers %d: %.300s", t.name, res.StatusCode, raw)
	}
	return raw, nil
}
