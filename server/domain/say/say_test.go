package say

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/openlmp/openlmp/server/domain"
)

func TestWords(t *testing.T) {
	t.Parallel()
	day := domain.Date{Year: 2027, Month: time.January, Day: 9}
	for _, c := range []struct {
		locale, want string
		problem      domain.Problem
	}{
		{"en-US", "At most 60 months ahead: Jan 9, 2027 at the latest.", domain.Invalid("", "At most %d months ahead: %s at the latest.", 60, day)},
		{"en-GB", "At most 60 months ahead: 9 Jan 2027 at the latest.", domain.Invalid("", "At most %d months ahead: %s at the latest.", 60, day)},
		{"de-AT", "Höchstens 60 Monate im Voraus: spätestens 09.01.2027.", domain.Invalid("", "At most %d months ahead: %s at the latest.", 60, day)},
		{"es-MX", "Como máximo con 60 meses de antelación: el 9 ene 2027 a más tardar.", domain.Invalid("", "At most %d months ahead: %s at the latest.", 60, day)},
		{"ja-JP", "最大60か月先、2027/01/09までです。", domain.Invalid("", "At most %d months ahead: %s at the latest.", 60, day)},
		{"de-DE", "Produkt würde länger als 60 Monate ab 09.01.2027 laufen.", domain.Invalid("", "%s would run longer than %d months from %s.", "Produkt", 60, day)},
		{"fr-FR", "This is required.", domain.Invalid("", "This is required.")},
		{"nonsense!", "This is required.", domain.Invalid("", "This is required.")},
		{"", "This is required.", domain.Invalid("", "This is required.")},
		{"de-DE", "Nicht gefunden: Kunde.", domain.NotFound("", "customer")},
		{"de-DE", "customer gibt es nicht mehr.", domain.Invalid("", "%s no longer exists.", "customer")}, // a name, not a word of ours
		{"de-DE", "Der Pool ist voll: Er hat 1.000 Einheiten.", domain.Invalid("", "The pool is full: it has %d units.", 1000)},
		{"de-DE", "Der Pool ist voll: Er hat 1 Einheit.", domain.Invalid("", "The pool is full: it has %d units.", 1)},
		{"es-ES", "El pool está lleno: tiene 1 unidad.", domain.Invalid("", "The pool is full: it has %d units.", 1)},
		{"ja-JP", "製品の在庫は2ユニットのみで、30ユニット必要です。",
			domain.Invalid("", "Only %d units of %s are in stock, and %d are needed.", 2, domain.Words("product"), 30)},
		{"de-DE", "from the parser", domain.Problem{Message: "from the parser"}},
	} {
		if got := In(c.locale).Problem(c.problem); got != c.want {
			t.Errorf("%s: %q, want %q", c.locale, got, c.want)
		}
	}
}

// A refusal of a bulk operation is stored, and read in another language later.
func TestStoredProblemsAreSaidInAnyLanguage(t *testing.T) {
	t.Parallel()
	day := domain.Date{Year: 2027, Month: time.January, Day: 9}
	b, err := json.Marshal(domain.Problems{
		domain.Invalid("input", "At most %d months ahead: %s at the latest.", 1200, day),
		domain.Refuse(domain.CodeStateInvalid, "input.id", "The plan is already %s.", domain.Words("enabled")),
		domain.Refuse(domain.CodeStateInvalid, "input.id", "%s no longer exists.", "enabled"),
	})
	if err != nil {
		t.Fatal(err)
	}
	var stored domain.Problems
	if err := json.Unmarshal(b, &stored); err != nil {
		t.Fatal(err)
	}
	german := In("de-DE")
	for i, want := range []string{
		"Höchstens 1.200 Monate im Voraus: spätestens 09.01.2027.", "Der Plan ist bereits aktiviert.", "enabled gibt es nicht mehr.",
	} {
		if got := german.Problem(stored[i]); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestAccepted(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]string{
		"de-AT,de;q=0.9,en;q=0.8": "Dies ist erforderlich.",
		"fr-FR,es;q=0.5":          "Este campo es obligatorio.",
		"fr":                      "This is required.",
		"ja":                      "必須項目です。",
		"":                        "This is required.",
		"*;q=x,,":                 "This is required.",
	} {
		if got := Accepted(header).Words("This is required."); got != want {
			t.Errorf("%s: %q, want %q", header, got, want)
		}
	}
}
