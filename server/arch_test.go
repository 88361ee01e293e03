package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/openlmp/openlmp/"

// areas of server/domain in their order: none imports one to its right. The first
// three are what the others are made with.
var areas = []string{
	"say", "read", "verb",
	"audit", "operations", "views", "branding", "notify", "identity", "partners", "catalog", "customers", "billing", "licensing",
	"usage", "reports", "dashboard", "onboarding", "registration",
}

// walls says which packages of ours a folder may import; the first that fits
// counts. A name ending in /... stands for everything below, too.
var walls = []struct {
	folder string
	may    []string
}{
	{"ent/...", []string{"ent/..."}},
	{"frontend/...", nil},
	{"graph/...", []string{"graph/...", "server/domain/...", "ent/db", "ent/enum", "ent/viewer"}},
	{"server/domain/...", []string{"server/domain/...", "server/internal/...", "ent/db/...", "ent/enum", "ent/id", "ent/scope", "ent/viewer"}},
	{"server/internal/database", []string{"ent/..."}},
	{"server/internal/...", []string{"server/internal/...", "ent/db/...", "ent/enum", "ent/viewer"}},
	{"server/web/...", []string{"server/web/...", "server/domain/...", "server/internal/...", "graph", "graph/loader", "frontend", "ent/db", "ent/enum", "ent/viewer"}},
	{"server/app/...", []string{"..."}},
	{"server/servertest/...", []string{"..."}},
	{"server/bench/...", []string{"..."}},
	{"server", []string{"server/app", "server/domain/...", "server/internal/...", "server/web", "ent/db", "ent/enum", "ent/id", "ent/viewer"}},
}

func TestImportsGoOneWay(t *testing.T) {
	t.Parallel()
	eachFile(t, func(t *testing.T, name string, file *ast.File) {
		folder := path.Dir(name)
		may, found := allowed(folder)
		if !found {
			t.Errorf("%s: server/arch_test.go does not know this folder; give it a wall", folder)
			return
		}
		test := strings.HasSuffix(name, "_test.go")
		for _, spec := range file.Imports {
			to, ours := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), module)
			if !ours {
				continue
			}
			switch {
			case fits(to, "server/servertest/..."):
				if !test && !fits(folder, "server/servertest/...") {
					t.Errorf("%s imports %s: only tests may", name, to)
				}
			case test && strings.HasSuffix(file.Name.Name, "_test"):
				// A test from outside sees what it needs to see.
			case !slices.ContainsFunc(may, func(pattern string) bool { return fits(to, pattern) }):
				t.Errorf("%s imports %s: %s may import only %s of ours", name, to, folder, strings.Join(may, ", "))
			case rightOf(folder, to):
				t.Errorf("%s imports %s: an area to its right (%s)", name, to, strings.Join(areas, " · "))
			}
		}
	})
}

// A row's QueryX goes to the database for each row: edges are loaded before.
func TestGraphQueriesNothing(t *testing.T) {
	t.Parallel()
	eachFile(t, func(t *testing.T, name string, file *ast.File) {
		if !strings.HasPrefix(name, "graph/") || strings.HasPrefix(name, "graph/generated/") || strings.HasSuffix(name, "_test.go") {
			return
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) > 0 {
				return true
			}
			if s, ok := call.Fun.(*ast.SelectorExpr); ok && strings.HasPrefix(s.Sel.Name, "Query") && len(s.Sel.Name) > len("Query") {
				t.Errorf("%s calls %s: load the edge in the domain's read", name, s.Sel.Name)
			}
			return true
		})
	})
}

func TestAreasAreKnown(t *testing.T) {
	t.Parallel()
	entries, err := os.ReadDir("domain")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && e.Name() != "testdata" && !slices.Contains(areas, e.Name()) {
			t.Errorf("server/domain/%s has no place in the order of areas (server/arch_test.go)", e.Name())
		}
	}
}

// eachFile parses the imports and bodies of all Go files of the module.
func eachFile(t *testing.T, visit func(t *testing.T, name string, file *ast.File)) {
	t.Helper()
	root := ".."
	err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, at)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		if d.IsDir() {
			if base := d.Name(); name != "." && (strings.HasPrefix(base, ".") || base == "node_modules" || base == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		mode := parser.SkipObjectResolution
		if !strings.HasPrefix(name, "graph/") {
			mode |= parser.ImportsOnly
		}
		file, err := parser.ParseFile(token.NewFileSet(), at, nil, mode)
		if err != nil {
			return err
		}
		visit(t, name, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func allowed(folder string) (may []string, found bool) {
	for _, w := range walls {
		if fits(folder, w.folder) {
			return w.may, true
		}
	}
	return nil, false
}

// fits reports whether a folder is pattern, or below it when that ends in /...
func fits(folder, pattern string) bool {
	if pattern == "..." {
		return true
	}
	above, tree := strings.CutSuffix(pattern, "/...")
	return folder == above || (tree && strings.HasPrefix(folder, above+"/"))
}

// rightOf reports whether both are areas and to is to the right of from. What
// areas share, server/domain itself, is to the left of all.
func rightOf(from, to string) bool {
	place := func(folder string) int {
		rest, ok := strings.CutPrefix(folder, "server/domain/")
		if !ok {
			return -1
		}
		area, _, _ := strings.Cut(rest, "/")
		return slices.Index(areas, area)
	}
	return place(to) > place(from) && (place(from) >= 0 || from == "server/domain")
}
