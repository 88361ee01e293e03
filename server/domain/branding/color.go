package branding

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/openlmp/openlmp/server/domain"
)

// What the console draws an accent on, and beside it: --surface of
// frontend/src/theme/tokens.css, light and dark.
const (
	lightSurface = "#ffffff"
	darkSurface  = "#10131b"
)

// The contrasts that WCAG 2.2 asks of text, and of what is seen by its edges.
const (
	textContrast = 4.5
	edgeContrast = 3.0
)

// The places of the shades in a scale: accent carries white text and is drawn on the
// light surface, onDark is drawn on the dark one.
const (
	accentShade = 6
	darkShade   = 5
)

var colored = regexp.MustCompile(`^#[0-9a-f]{6}$`)

// checkAccent refuses a color that cannot be read where the console uses it, and
// names the nearest that can.
func checkAccent(ps *domain.Problems, path string, color *string) {
	*color = strings.ToLower(strings.TrimSpace(*color))
	if !colored.MatchString(*color) {
		ps.Add(path, "A color is written as #rrggbb, such as #3b4fd8.")
		return
	}
	if c := Contrast("#ffffff", *color); c < textContrast {
		ps.Add(path, "White text on this color has a contrast of %s to 1, and %s is needed. The nearest color that passes is %s.",
			ratio(c), ratio(textContrast), nearest(*color))
	} else if c := Contrast(lightSurface, *color); c < edgeContrast {
		ps.Add(path, "On the light surface this color has a contrast of %s to 1, and %s is needed. The nearest color that passes is %s.",
			ratio(c), ratio(edgeContrast), nearest(*color))
	} else if c := Contrast(darkSurface, scaleOf(*color)[darkShade]); c < edgeContrast {
		ps.Add(path, "On the dark surface this color has a contrast of %s to 1, and %s is needed. The nearest color that passes is %s.",
			ratio(c), ratio(edgeContrast), nearest(*color))
	}
}

// readable tells whether a color passes in all places.
func readable(color string) bool {
	return Contrast("#ffffff", color) >= textContrast && Contrast(lightSurface, color) >= edgeContrast &&
		Contrast(darkSurface, scaleOf(color)[darkShade]) >= edgeContrast
}

// nearest is the readable color of the same hue whose lightness is the nearest.
func nearest(color string) string {
	base := toOklch(parse(color))
	for step := 0.0; step <= 1; step += lightnessStep {
		for _, l := range []float64{base.l - step, base.l + step} {
			if l < 0 || l > 1 {
				continue
			}
			if near := (oklch{l, base.c, base.h}).rgb().hex(); readable(near) {
				return near
			}
		}
	}
	return lightSurface // never: some gray passes, and a hue's chroma gives way to it
}

// ratio is a contrast as it is said: never rounded up to what would pass.
func ratio(c float64) string { return strconv.FormatFloat(math.Floor(c*10+1e-9)/10, 'f', 1, 64) }

// How a color becomes ten shades: see brandScale.ts, which says why.
const (
	smallestContrast = 4.6
	lightest         = 0.975
	lightnessStep    = 0.005
	chromaStep       = 0.002
)

var (
	towards       = [6]float64{0, 0.04, 0.13, 0.3, 0.52, 0.76}
	chromaOfLight = [6]float64{0.1, 0.18, 0.36, 0.62, 0.84, 0.95}
	darker        = [3]float64{0.88, 0.76, 0.64}
	chromaOfDark  = [3]float64{0.95, 0.85, 0.7}
)

// scaleOf are the ten shades that the console makes of a color, the lightest first.
func scaleOf(color string) [10]string {
	base := toOklch(parse(color))
	white := rgb{1, 1, 1}
	for contrast(base.rgb(), white) < smallestContrast {
		base.l -= lightnessStep
	}
	var out [10]string
	for i := range towards {
		out[i] = oklch{lightest + (base.l-lightest)*towards[i], base.c * chromaOfLight[i], base.h}.rgb().hex()
	}
	out[accentShade] = base.rgb().hex()
	for i := range darker {
		out[accentShade+1+i] = oklch{base.l * darker[i], base.c * chromaOfDark[i], base.h}.rgb().hex()
	}
	return out
}

// Contrast is that of two colors by WCAG 2, between 1 and 21.
func Contrast(one, other string) float64 { return contrast(parse(one), parse(other)) }

// rgb are the parts of a color between 0 and 1.
type rgb [3]float64

// oklch is a color by lightness, chroma and hue.
type oklch struct{ l, c, h float64 }

func parse(color string) rgb {
	n, _ := strconv.ParseUint(strings.TrimPrefix(color, "#"), 16, 32) // it was checked
	return rgb{float64(n>>16&255) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}
}

// byteOf is a part as a screen has it.
func byteOf(v float64) float64 { return math.Floor(min(1, max(0, v))*255 + 0.5) }

func (c rgb) hex() string {
	return fmt.Sprintf("#%02x%02x%02x", int(byteOf(c[0])), int(byteOf(c[1])), int(byteOf(c[2])))
}

func contrast(one, other rgb) float64 {
	a, b := one.luminance(), other.luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

// luminance of the color that the screen shows, which is the rounded one.
func (c rgb) luminance() float64 {
	return 0.2126*linear(byteOf(c[0])/255) + 0.7152*linear(byteOf(c[1])/255) + 0.0722*linear(byteOf(c[2])/255)
}

func linear(v float64) float64 {
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}

func gamma(v float64) float64 {
	if v <= 0.0031308 {
		return v * 12.92
	}
	return 1.055*math.Pow(v, 1/2.4) - 0.055
}

func toOklch(c rgb) oklch {
	r, g, b := linear(c[0]), linear(c[1]), linear(c[2])
	l := math.Cbrt(0.4122214708*r + 0.5363325363*g + 0.0514459929*b)
	m := math.Cbrt(0.2119034982*r + 0.6806995451*g + 0.1073969566*b)
	s := math.Cbrt(0.0883024619*r + 0.2817188376*g + 0.6299787005*b)
	x := 1.9779984951*l - 2.428592205*m + 0.4505937099*s
	y := 0.0259040371*l + 0.7827717662*m - 0.808675766*s
	return oklch{0.2104542553*l + 0.793617785*m - 0.0040720468*s, math.Hypot(x, y), math.Atan2(y, x)}
}

// rgb is the nearest color that a screen can show: the chroma gives way, lightness
// and hue stay.
func (c oklch) rgb() rgb {
	for {
		out := c.unclipped()
		shown := true
		for _, v := range out {
			shown = shown && v >= -0.0005 && v <= 1.0005
		}
		if shown || c.c <= 0 {
			return out
		}
		c.c -= chromaStep
	}
}

func (c oklch) unclipped() rgb {
	chroma := max(0, c.c)
	a, b := chroma*math.Cos(c.h), chroma*math.Sin(c.h)
	l := math.Pow(c.l+0.3963377774*a+0.2158037573*b, 3)
	m := math.Pow(c.l-0.1055613458*a-0.0638541728*b, 3)
	s := math.Pow(c.l-0.0894841775*a-1.291485548*b, 3)
	return rgb{
		gamma(4.0767416621*l - 3.3077115913*m + 0.2309699292*s),
		gamma(-1.2684380046*l + 2.6097574011*m - 0.3413193965*s),
		gamma(-0.0041960863*l - 0.7034186147*m + 1.707614701*s),
	}
}
