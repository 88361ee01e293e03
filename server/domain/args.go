package domain

import (
	"encoding/json"
	"fmt"
)

// Args fill the verbs of Words. They stay what they are when they are stored with a
// refusal: words of ours, days, numbers and names.
type Args []any

// storedArg is an argument as JSON; one of the fields is set.
type storedArg struct {
	Words  Words   `json:"words,omitzero"`
	Date   *Date   `json:"date,omitzero"`
	Number *int    `json:"number,omitzero"`
	Text   *string `json:"text,omitzero"`
}

// MarshalJSON keeps the kind of each argument.
func (a Args) MarshalJSON() ([]byte, error) {
	out := make([]storedArg, len(a))
	for i, arg := range a {
		switch arg := arg.(type) {
		case Words:
			out[i].Words = arg
		case Date:
			out[i].Date = &arg
		case int:
			out[i].Number = &arg
		default:
			text := fmt.Sprint(arg)
			out[i].Text = &text
		}
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (a *Args) UnmarshalJSON(b []byte) error {
	var in []storedArg
	if err := json.Unmarshal(b, &in); err != nil {
		return fmt.Errorf("domain: the arguments of a refusal: %w", err)
	}
	*a = make(Args, len(in))
	for i, arg := range in {
		switch {
		case arg.Date != nil:
			(*a)[i] = *arg.Date
		case arg.Number != nil:
			(*a)[i] = *arg.Number
		case arg.Text != nil:
			(*a)[i] = *arg.Text
		default:
			(*a)[i] = arg.Words
		}
	}
	return nil
}
