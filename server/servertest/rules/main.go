// Command rules runs the tests that prove rules of the specification, and prints
// one line per rule:
//
//	go run ./server/servertest/rules
//
// A test proves a rule by its name: a subtest that begins with the section and the
// row, as in
//
//	t.Run("5.1/12_an_expiry_may_be_earlier", …)
//	t.Run("5.1/5+6_months_are_counted_from_the_anchor_day", …)
//	t.Run("2.9/6+5.1/19_the_start_is_free_only_for_software", …)
//
// The name, or its beginning, is written inside of a test function. It fails when a
// row of required has no test.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	// literal is the beginning of a name in Go source.
	literal = regexp.MustCompile("^[\"`]\\d+\\.\\d+/\\d")
	// proved finds section and rows in the full name of a subtest.
	proved = regexp.MustCompile(`/(\d+\.\d+/\d+(?:\+(?:\d+\.\d+/)?\d+)*)`)
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		stop()
		os.Exit(1)
	}
}

func run(ctx context.Context, out, complaints io.Writer) error {
	packages, tests, err := provers(".")
	if err != nil {
		return err
	}
	args := append([]string{"test", "-json", "-run", "^(" + strings.Join(tests, "|") + ")$"}, packages...)
	cmd := exec.CommandContext(ctx, "go", args...) // the tests of this repository
	cmd.Stderr = complaints
	events, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	found, said, err := read(events)
	if err != nil {
		return err
	}
	failed := cmd.Wait()
	for _, r := range slices.SortedFunc(maps.Keys(found), compare) {
		word := "ok"
		if found[r].failed {
			word = "FAILED"
		}
		fmt.Fprintf(out, "spec %s %s %s\n", r, strings.Join(slices.Sorted(maps.Keys(found[r].tests)), " "), word)
	}
	if failed != nil {
		fmt.Fprint(complaints, said)
		return fmt.Errorf("rules: %w", failed)
	}
	if missing := unproven(found); missing != nil {
		return fmt.Errorf("rules: no test proves %s", strings.Join(missing, ", "))
	}
	return nil
}

// provers are the packages with tests that prove rules, and those tests.
func provers(root string) (packages, tests []string, err error) {
	err = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || len(entry.Name()) > 1 && strings.HasPrefix(entry.Name(), ".")):
			return filepath.SkipDir
		case !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if ok && strings.HasPrefix(fn.Name.Name, "Test") && proves(fn) {
				tests = append(tests, fn.Name.Name)
				packages = append(packages, "./"+filepath.ToSlash(filepath.Dir(path)))
			}
		}
		return nil
	})
	slices.Sort(packages)
	return slices.Compact(packages), tests, err
}

func proves(fn *ast.FuncDecl) bool {
	found := false
	ast.Inspect(fn, func(n ast.Node) bool {
		text, ok := n.(*ast.BasicLit)
		found = found || ok && text.Kind == token.STRING && literal.MatchString(text.Value)
		return !found
	})
	return found
}

// rule is what became of the tests of one rule.
type rule struct {
	tests  map[string]bool
	failed bool
}

// read takes the events of go test: what became of each rule, and what the tests
// that failed said.
func read(events io.Reader) (map[string]*rule, string, error) {
	found := map[string]*rule{}
	said := map[string]*strings.Builder{}
	var complaint strings.Builder
	lines := bufio.NewScanner(events)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e struct{ Action, Package, Test, Output string }
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return nil, "", fmt.Errorf("rules: go test said %q: %w", lines.Text(), err)
		}
		at := e.Package + " " + e.Test
		switch e.Action {
		case "output":
			if said[at] == nil {
				said[at] = &strings.Builder{}
			}
			said[at].WriteString(e.Output)
			continue
		case "build-output":
			complaint.WriteString(e.Output)
			continue
		case "pass":
		case "fail":
			if s := said[at]; s != nil {
				complaint.WriteString(s.String())
			}
		default:
			continue
		}
		for _, name := range names(e.Test) {
			r := found[name]
			if r == nil {
				r = &rule{tests: map[string]bool{}}
				found[name] = r
			}
			test, _, _ := strings.Cut(e.Test, "/")
			r.tests[test] = true
			r.failed = r.failed || e.Action == "fail"
		}
	}
	return found, complaint.String(), lines.Err()
}

// names are the rules that a test proves by its name.
func names(test string) []string {
	var out []string
	for _, m := range proved.FindAllStringSubmatch(test, -1) {
		section := ""
		for row := range strings.SplitSeq(m[1], "+") {
			if of, number, ok := strings.Cut(row, "/"); ok {
				section, row = of, number
			}
			out = append(out, section+"/"+row)
		}
	}
	return out
}

// compare orders rules by section, then by row.
func compare(a, b string) int { return slices.Compare(numbers(a), numbers(b)) }

func numbers(name string) []int {
	var out []int
	for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '.' || r == '/' }) {
		n, err := strconv.Atoi(part)
		if err != nil {
			n = 0 // not a rule of ours: it comes first
		}
		out = append(out, n)
	}
	return out
}
