package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/openlmp/openlmp/server/servertest"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// TestMain makes this test the program lmp when it is called by that name.
func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"lmp": main}) }

// TestCommands runs the scripts of testdata/script, each on a database of its own
// that LMP_DATABASE_URL names.
func TestCommands(t *testing.T) {
	t.Parallel()
	databases := map[string]func(t *testing.T, dir string) string{
		"sqlite":   func(_ *testing.T, dir string) string { return "sqlite:" + dir + "/lmp.db" },
		"postgres": func(t *testing.T, _ string) string { return cluster.EmptyPostgres(t) },
	}
	for name, make := range databases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testscript.Run(t, testscript.Params{
				Dir: "testdata/script",
				Setup: func(e *testscript.Env) error {
					e.Setenv("LMP_DATABASE_URL", make(t, e.WorkDir))
					return nil
				},
			})
		})
	}
}

// TestServe starts the program and ends it as an operator does.
func TestServe(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		c := exec.CommandContext(t.Context(), "lmp", "serve", "--addr=127.0.0.1:0", "--database-url="+url, "--metrics-addr=127.0.0.1:0")
		c.Dir = t.TempDir()
		var errs strings.Builder
		c.Stderr = &errs
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		line, err := bufio.NewReader(out).ReadString('\n')
		if err != nil {
			_ = c.Wait()
			t.Fatalf("%v: %s", err, errs.String())
		}
		var at string
		if _, err := fmt.Sscanf(line, "OpenLMP serves on %s\n", &at); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		for path, want := range map[string]int{"/healthz": http.StatusOK, "/readyz": http.StatusOK} {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, at+path, nil)
			if err != nil {
				t.Fatal(err)
			}
			w, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			b, _ := io.ReadAll(w.Body)
			_ = w.Body.Close()
			if w.StatusCode != want {
				t.Errorf("%s: %s %s", path, w.Status, b)
			}
		}
		if err := c.Process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
		if err := c.Wait(); err != nil {
			t.Errorf("it did not end well: %v: %s", err, errs.String())
		}
		if strings.Contains(errs.String(), "level=ERROR") {
			t.Errorf("ending is no error: %s", errs.String())
		}
	})
}
