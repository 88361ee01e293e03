package catalog

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

const sound = `products:
  - code: A
    name: Alpha
    kind: SAAS
    unitType: seats
    versions: [FULL]
`

func TestParse(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"a sound file is taken":           {sound, ""},
		"an empty file names no products": {"", "line 1, column 1: The file names no products."},
		"UTF-16 is no text of ours":       {"p\x00r\x00", "line 1, column 1: The file is not text in UTF-8; save it as such."},
		"bytes of another encoding":       {"products: caf\xe9", "line 1, column 1: The file is not text in UTF-8; save it as such."},
		"a list is no catalogue":          {"- a", "line 1, column 1: The file has the keys products and suites."},
		"an unknown key is named with its place": {
			sound + "    colour: red\n", "line 7, column 5: There is no key \"colour\" here"},
		"an unknown key at the top is named": {sound + "extras: []\n", "line 7, column 1: There is no key \"extras\" here"},
		"a suite has no kind of its own": {
			sound + "suites:\n  - code: S\n    kind: SUITE\n    name: Set\n    unitType: seats\n    versions: [FULL]\n    components: [A]\n",
			"line 9, column 5: There is no key \"kind\" here"},
		"a key that comes twice is refused": {sound + "    name: Beta\n", "line 7, column 5: mapping key \"name\" already defined"},
		"a value of the wrong type is named": {
			strings.Replace(sound, "unitType: seats", "unitType: seats\n    level: high", 1), "line 6, column 12: "},
		"a required value is asked for": {
			strings.Replace(sound, "    unitType: seats\n", "", 1), "line 2, column 5: unitType: This is required."},
		"an unknown version is refused": {
			strings.Replace(sound, "[FULL]", "[FULL, GOLD]", 1), "line 6, column 15: versions: \"GOLD\" is not known"},
		"a product is hosted or installed": {
			strings.Replace(sound, "SAAS", "SUITE", 1), "line 4, column 11: "},
		"software has no data centres": {
			strings.Replace(sound, "SAAS", "SOFTWARE\n    dataCenters: [Europe]", 1), "line 5, column 18: Software runs at the customer's"},
		"software starts by code": {
			strings.Replace(sound, "SAAS", "SOFTWARE\n    activationPolicies: [AT_START]", 1), "line 5, column 25: Software starts with"},
		"a date that does not exist is refused": {
			sound + "    endOfSale: 2026-02-30\n", "line 7, column 16: \"2026-02-30\" is not a date"},
		"life does not end before sale": {
			sound + "    endOfSale: 2026-03-01\n    endOfLife: 2026-02-01\n", "line 8, column 16: The end of life comes after"},
		"a code comes once":  {sound + strings.TrimPrefix(sound, "products:\n"), "line 7, column 11: The code A comes twice."},
		"a code is plain":    {strings.Replace(sound, "code: A", "code: A B", 1), "line 2, column 11: A code has letters"},
		"a suite has a part": {sound + "suites:\n  - code: S\n    name: Set\n    unitType: seats\n    versions: [FULL]\n", "components: Name at least one."},
		"credits are positive": {
			sound + "    creditsPerUnit: 0\n", "line 7, column 21: A unit converts into 1 to 1000000 credits"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse([]byte(c.file))
			got := ""
			if err != nil {
				got = err.Error()
			}
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("got %q, want %q in it", got, c.want)
			}
		})
	}

	t.Run("all problems come at once, in the order of the file", func(t *testing.T) {
		_, err := Parse([]byte("products:\n  - code: A\n    kind: SAAS\n    colour: red\n  - name: Beta\n    level: 0\n"))
		if err == nil || strings.Count(err.Error(), "\n") < 6 {
			t.Errorf("got %v", err)
		}
		var problems FileProblems
		if !errors.As(err, &problems) {
			t.Fatalf("got %v", err)
		}
		last := 0
		for _, p := range problems {
			if p.Line < last {
				t.Errorf("line %d comes after line %d", p.Line, last)
			}
			last = p.Line
		}
	})

	t.Run("defaults are filled in", func(t *testing.T) {
		f, err := Parse([]byte(sound))
		if err != nil {
			t.Fatal(err)
		}
		p := f.Products[0]
		if p.Family != "A" || *p.Level != 1 || len(p.ActivationPolicies) != 2 {
			t.Errorf("got %+v", p)
		}
	})
}

// A small file takes no long time: what the parser takes long for is refused by
// its shape, before it is parsed.
func TestShape(t *testing.T) {
	in := func(n int, text string) string { return strings.Repeat(text, n) }
	numbered := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	for name, c := range map[string]struct{ file, want string }{
		"lists may stand right below their key": {
			"products:\n- code: A\n  name: Alpha\n  kind: SAAS\n  unitType: seats\n  versions:\n  - FULL\nsuites:\n- code: S\n  name: Set\n  unitType: seats\n  versions: [FULL]\n  components:\n  - A\n  - B\n", ""},
		"brackets are as good": {
			`{products: [{code: A, name: Alpha, kind: SAAS, unitType: seats, versions: [FULL, TRIAL]}], suites: []}`, ""},
		"a thousand products are fine": {
			"products:\n" + numbered(1000, "  - code: A%[1]d\n    name: Alpha %[1]d\n    kind: SAAS\n    unitType: seats\n    versions: [FULL]\n"), ""},
		"an alias is refused before it grows": {
			"products:\n  - &a {code: A}\n  - *a\n", "line 2, column 5: Anchors, aliases"},
		"a merge is refused":              {"products:\n  - <<: {code: A}\n", "line 2, column 5: Anchors, aliases and merges"},
		"brackets are not nested deeply":  {"products: " + in(5000, "["), "line 1, column 26: This is nested more than 16 deep."},
		"lists are not nested deeply":     {"products:\n  " + in(5000, "- ") + "x", "line 2, column 33: This is nested more than 16 deep."},
		"mappings are not nested deeply":  {"products: " + in(5000, "{a: "), "nested more than 16 deep."},
		"a product has few keys":          {"products:\n  - code: A\n" + numbered(20000, "    k%d: 1\n"), "line 102, column 8: This has more than 100 keys."},
		"a list in brackets is no novel":  {"products:\n  - versions: [" + numbered(20000, "v%d, ") + "]", "This has too many entries."},
		"a list has ten thousand entries": {"products:\n" + in(10_001, "  - a\n"), "line 10002, column 3: This has too many entries."},
		"there is one document":           {in(20000, "---\na: 1\n"), "line 3, column 1: The file is one document."},
		"a key is a word":                 {in(5000, "? "), "line 1, column 1: A key is a word before a colon."},
		"a file has a size":               {"products:\n" + in(maxFile, " "), "The file has more than"},
		"of many problems the first are told": {
			"products:\n" + in(200, "  - code: A\n"), "1098 problems more."},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse([]byte(c.file))
			got := ""
			if err != nil {
				got = err.Error()
			}
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("got %.300q, want %q in it", got, c.want)
			}
		})
	}
}

func TestDemo(t *testing.T) {
	f, err := Parse(Demo)
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Suites) != 2 {
		t.Errorf("%d suites, want 2", len(f.Suites))
	}
	names := map[string]bool{}
	for _, p := range f.Products {
		names[p.Name] = true
	}
	for _, name := range []string{
		"Worry-Free Business Security Services", "Worry-Free Business Security Standard", "Cloud Edge",
		"Worry-Free Business Security Advanced", "Hosted Email Security", "Cloud App Security", "Trend Micro Web Security",
	} {
		if !names[name] {
			t.Errorf("the demonstration lacks %s", name)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(sound))
	f.Add(Demo)
	f.Add([]byte("products: [{code: [}]"))
	f.Fuzz(func(t *testing.T, content []byte) {
		file, err := Parse(content)
		if err != nil {
			return
		}
		if _, err := compare(stored{}, file); err != nil {
			if problems := (FileProblems{}); !errors.As(err, &problems) {
				t.Errorf("got %v", err)
			}
		}
	})
}
