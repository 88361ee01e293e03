package branding

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/server/domain"
)

// The console makes the same shades of a color: both are held to one table.
func TestScaleIsTheConsoles(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile("../../../frontend/src/theme/brandScale.vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var table []struct {
		Colour string
		Shades []string
	}
	if err := json.Unmarshal(b, &table); err != nil {
		t.Fatal(err)
	}
	if len(table) < 5 {
		t.Fatalf("only %d colors", len(table))
	}
	for _, row := range table {
		if got := scaleOf(row.Colour); !slices.Equal(got[:], row.Shades) {
			t.Errorf("%s becomes %v, want %v", row.Colour, got, row.Shades)
		}
	}
}

// The surfaces that contrast is judged on are those of the console.
func TestSurfacesAreTheConsoles(t *testing.T) {
	t.Parallel()
	b, err := os.ReadFile("../../../frontend/src/theme/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	css := string(b)
	for _, surface := range []string{lightSurface, darkSurface} {
		if !strings.Contains(css, "--surface: "+surface+";") {
			t.Errorf("no --surface is %s", surface)
		}
	}
}

func TestContrast(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		one, other string
		want       float64
	}{
		{"#000000", "#ffffff", 21}, {"#ffffff", "#000000", 21}, {"#777777", "#777777", 1}, {"#767676", "#ffffff", 4.54}, {"#777777", "#ffffff", 4.47},
	} {
		if got := Contrast(c.one, c.other); got < c.want-0.01 || got > c.want+0.01 {
			t.Errorf("%s on %s: %.3f, want %.2f", c.one, c.other, got, c.want)
		}
	}
}

func TestAccent(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ color, kept, refused string }{
		{"#3b4fd8", "#3b4fd8", ""},
		{" #3B4FD8 ", "#3b4fd8", ""},
		{"#767676", "#767676", ""},
		{"#777777", "", "White text on this color has a contrast of 4.4 to 1, and 4.5 is needed. The nearest color that passes is #"},
		{"#ffd400", "", "White text on this color has a contrast of 1.4 to 1"},
		{"#000000", "", "On the dark surface this color has a contrast of 1."},
		{"#ffd40", "", "A color is written as #rrggbb"},
		{"red", "", "A color is written as #rrggbb"},
		{"#3b4fd8;}", "", "A color is written as #rrggbb"},
	} {
		var ps domain.Problems
		color := c.color
		checkAccent(&ps, "input.accent", &color)
		switch {
		case c.refused == "" && (len(ps) > 0 || color != c.kept):
			t.Errorf("%s becomes %s: %v", c.color, color, ps)
		case c.refused != "" && (len(ps) != 1 || !strings.Contains(ps[0].Message, c.refused) || ps[0].Path[1] != "accent"):
			t.Errorf("%s: %v, want %s", c.color, ps, c.refused)
		}
	}
}

// Whatever color is refused, the one that is named instead is taken.
func TestNearestPasses(t *testing.T) {
	t.Parallel()
	var parts = []string{"00", "33", "66", "99", "cc", "ff"}
	for _, r := range parts {
		for _, g := range parts {
			for _, b := range parts {
				color := "#" + r + g + b
				near := nearest(color)
				if !readable(near) {
					t.Errorf("%s: %s does not pass", color, near)
				}
				if readable(color) && near != color {
					t.Errorf("%s passes, and %s is named", color, near)
				}
			}
		}
	}
}
