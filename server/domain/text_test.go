package domain

import "testing"

// Text on one line is what it looks like.
func TestCleanLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Łódź Licencje": true, "عميل": true, "می\u200cخواهم": true, "👩\u200d💻": true, "": true,
		"Ac\xff": false, "lost \ufffd": false, "a\u202eb": false, "a\u2066b": false, "a\u200bb": false, "a\x00b": false, "a\nb": false, "a\u2028b": false,
	} {
		if CleanLine(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
