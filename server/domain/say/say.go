// Package say says the words of the server in the language of whoever reads them.
package say

import (
	"embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"

	"github.com/openlmp/openlmp/server/domain"
)

// files hold the words of each language by the English ones. Where a number decides
// between several, a translation is an object: "of" says which argument it is, and
// the other names are plural categories. What stands before a bar tells apart English
// words that are one word and have several translations: partner|Active.
//
//go:embed de.json es.json ja.json
var files embed.FS

// languages are those that there are words for. The first is that of all others.
var languages = []language.Tag{language.English, language.German, language.Spanish, language.Japanese}

var (
	spoken  = must(build())
	matcher = language.NewMatcher(languages)
)

// Language says words in the language and the country of a locale.
type Language struct {
	tag     language.Tag
	printer *message.Printer
}

// In is the language of a locale such as de-AT; English, where there are no words
// for it.
func In(locale string) Language {
	tag, err := language.Parse(locale)
	if err != nil {
		return of(language.English)
	}
	return of(tag)
}

// Accepted is the best language for an Accept-Language header.
func Accepted(header string) Language {
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return of(language.English)
	}
	for _, tag := range tags {
		if _, _, sure := matcher.Match(tag); sure >= language.High {
			return of(tag)
		}
	}
	return of(language.English)
}

func of(tag language.Tag) Language {
	base, _ := tag.Base()
	if !slices.ContainsFunc(languages, func(l language.Tag) bool { b, _ := l.Base(); return b == base }) {
		tag = language.English
	}
	return Language{tag: tag, printer: message.NewPrinter(tag, message.Catalog(spoken))}
}

// Tag names the language, as HTML does.
func (l Language) Tag() string { return l.tag.String() }

// Words are in the language, with the numbers and days among args as the country
// writes them.
func (l Language) Words(words domain.Words, args ...any) string {
	filled := make([]any, len(args))
	for i, arg := range args {
		switch arg := arg.(type) {
		case domain.Words:
			filled[i] = l.Words(arg)
		case domain.Date:
			filled[i] = l.Date(arg)
		default:
			filled[i] = arg
		}
	}
	return l.printer.Sprintf(string(words), filled...)
}

// Problem says what is wrong. What has no words of ours, such as what a parser says
// to a developer, stays as it is.
func (l Language) Problem(p domain.Problem) string {
	if p.Words == "" {
		return p.Message
	}
	return l.Words(p.Words, p.Args...)
}

// build makes the catalog of all languages.
func build() (catalog.Catalog, error) {
	b := catalog.NewBuilder(catalog.Fallback(language.English))
	for _, tag := range languages[1:] {
		words, err := read(tag.String())
		if err != nil {
			return nil, err
		}
		for key, said := range words {
			if _, english, told := strings.Cut(key, "|"); told {
				if err := b.SetString(language.English, key, english); err != nil {
					return nil, fmt.Errorf("say: %q: %w", key, err)
				}
			}
			if err := b.Set(tag, key, said.message()...); err != nil {
				return nil, fmt.Errorf("say: %s: %q: %w", tag, key, err)
			}
		}
	}
	return b, nil
}

// translation is what a language says: one text, or one for each plural category of
// the argument that of names.
type translation struct {
	text  string
	of    int
	cases map[string]string
}

func read(name string) (map[string]translation, error) {
	b, err := files.ReadFile(name + ".json")
	if err != nil {
		return nil, fmt.Errorf("say: %w", err)
	}
	var out map[string]translation
	if err := json.Unmarshal(b, &out); err != nil {
		return nil, fmt.Errorf("say: %s: %w", name, err)
	}
	return out, nil
}

// UnmarshalJSON takes a text, or an object of texts by plural category.
func (t *translation) UnmarshalJSON(b []byte) error {
	if !strings.HasPrefix(string(b), "{") {
		return json.Unmarshal(b, &t.text)
	}
	var of struct {
		Of int `json:"of"`
	}
	if err := json.Unmarshal(b, &of); err != nil {
		return err
	}
	var all map[string]any
	if err := json.Unmarshal(b, &all); err != nil {
		return err
	}
	t.of, t.cases = of.Of, map[string]string{}
	for category, text := range all {
		if text, ok := text.(string); ok {
			t.cases[category] = text
		}
	}
	return nil
}

func (t translation) message() []catalog.Message {
	if t.cases == nil {
		return []catalog.Message{catalog.String(t.text)}
	}
	// The last of them is what all other numbers take.
	cases := []any{}
	for _, category := range []string{"one", "many", "other"} {
		if text, ok := t.cases[category]; ok {
			cases = append(cases, category, text)
		}
	}
	return []catalog.Message{plural.Selectf(t.of, "%d", cases...)}
}

// must is for what is built into the server: a test reads all of it.
func must(c catalog.Catalog, err error) catalog.Catalog {
	if err != nil {
		panic(err)
	}
	return c
}
