package licensing

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/say"
)

// reasonsOf are what a refusal says to people; there is one at least.
func reasonsOf(err error) domain.Problems {
	if ps := problemsOf(err); len(ps) > 0 {
		return ps
	}
	text := err.Error()
	return domain.Problems{{Code: domain.CodeStateInvalid, Message: strings.ToUpper(text[:1]) + text[1:] + "."}}
}

// worded is what problems say, each as one says it.
func worded(ps domain.Problems, one func(domain.Problem) string) string {
	texts := make([]string, len(ps))
	for i, p := range ps {
		texts[i] = one(p)
	}
	return strings.Join(slices.Compact(texts), " ")
}

func inEnglish(p domain.Problem) string { return p.Message }

// stored are problems as a row keeps them, to be said to whoever reads it.
func stored(ps domain.Problems) string {
	b, err := json.Marshal(ps)
	if err != nil {
		return worded(ps, inEnglish) // never: they are texts and numbers
	}
	return string(b)
}

// FailureOf is why an update was refused at its time, in the language of a locale;
// empty when it was not. What was written before the languages were is a sentence.
func FailureOf(u *db.ScheduledUpdate, locale string) string {
	if !strings.HasPrefix(u.Failure, "[") {
		return u.Failure
	}
	var ps domain.Problems
	if err := json.Unmarshal([]byte(u.Failure), &ps); err != nil {
		return u.Failure
	}
	return worded(ps, say.In(locale).Problem)
}

// ChangesOf are the changes that an audit event recorded, in the language of a locale:
// the words in which something was refused are the reader's.
func ChangesOf(changes, locale string) string {
	if !strings.Contains(changes, `"reasons":`) {
		return changes
	}
	var told map[string]json.RawMessage
	var ps domain.Problems
	if json.Unmarshal([]byte(changes), &told) != nil || json.Unmarshal(told["reasons"], &ps) != nil {
		return changes // of another kind, that has reasons of its own
	}
	refused, err := json.Marshal(worded(ps, say.In(locale).Problem))
	if err != nil {
		return changes // never: it is a text
	}
	delete(told, "reasons")
	told["refused"] = refused
	said, err := json.Marshal(told)
	if err != nil {
		return changes // never: it was JSON
	}
	return string(said)
}
