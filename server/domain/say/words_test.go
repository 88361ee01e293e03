package say

import (
	"go/ast"
	"go/constant"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
)

// Every Words of the source are there in every language, with the same verbs, and no
// language has others.
func TestAllWordsAreTranslated(t *testing.T) {
	t.Parallel()
	used := usedWords(t)
	if len(used) < 200 {
		t.Fatalf("only %d words were found in the source", len(used))
	}
	for _, tag := range languages[1:] {
		words, err := read(tag.String())
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range used {
			said, ok := words[key]
			if !ok {
				t.Errorf("%s: missing: %q", tag, key)
				continue
			}
			delete(words, key)
			for category, text := range said.texts() {
				given, wanted := verbsOf(text), verbsOf(key)
				if category == "one" { // "one day" needs no number
					delete(wanted, said.of)
					delete(given, said.of)
				}
				if text == "" || !maps.Equal(given, wanted) {
					t.Errorf("%s: %q has the verbs %v, and the English %q has %v", tag, text, given, key, wanted)
				}
			}
		}
		for key := range words {
			t.Errorf("%s: no longer used: %q", tag, key)
		}
	}
}

func (t translation) texts() map[string]string {
	if t.cases == nil {
		return map[string]string{"": t.text}
	}
	return t.cases
}

var verb = regexp.MustCompile(`%(?:\[(\d+)\])?([a-z])`)

// verbsOf are the verbs of a format by the argument that each prints.
func verbsOf(format string) map[int]string {
	out, next := map[int]string{}, 1
	for _, found := range verb.FindAllStringSubmatch(strings.ReplaceAll(format, "%%", ""), -1) {
		if found[1] != "" {
			next, _ = strconv.Atoi(found[1])
		}
		out[next] = found[2]
		next++
	}
	return out
}

// usedWords are the constants of the type domain.Words. Words that are made of
// anything else could not be looked for, and are an error.
func usedWords(t *testing.T) []string {
	t.Helper()
	const module, wordsType = "github.com/openlmp/openlmp/", "github.com/openlmp/openlmp/server/domain.Words"
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo |
			packages.NeedImports | packages.NeedExportFile,
		Dir: "../../..",
	}, module+"graph", module+"server/domain/...", module+"server/web")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, p := range loaded {
		for _, e := range p.Errors {
			t.Fatal(e)
		}
		for expr, is := range p.TypesInfo.Types {
			if is.Type == nil || is.Type.String() != wordsType {
				continue
			}
			if is.Value != nil {
				found[constant.StringVal(is.Value)] = true
			} else if call, ok := expr.(*ast.CallExpr); ok && p.TypesInfo.Types[call.Fun].IsType() {
				t.Errorf("%s: Words are made of a string that is not known before", p.Fset.Position(expr.Pos()))
			}
		}
	}
	delete(found, "")
	return slices.Sorted(maps.Keys(found))
}
