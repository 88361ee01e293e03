package graph

import (
	"fmt"
	"strings"
	"testing"
)

// What is kept is bounded by number and by size, and what was used last stays.
func TestKeptIsBounded(t *testing.T) {
	k, err := newKept[string](10, 100)
	if err != nil {
		t.Fatal(err)
	}
	has := func(keys ...string) {
		t.Helper()
		for _, key := range keys {
			if v, ok := k.get(key); !ok || v != key {
				t.Errorf("%q is not kept", key)
			}
		}
		if k.lru.Len() != len(keys) {
			t.Errorf("%d are kept, want %d", k.lru.Len(), len(keys))
		}
		sum := 0
		for _, v := range k.lru.Values() {
			sum += v.bytes
		}
		if sum != k.bytes || sum > 100 {
			t.Errorf("%d bytes are kept and %d counted", sum, k.bytes)
		}
	}
	k.add("a", "a", 40)
	k.add("b", "b", 40)
	k.add("a", "a", 40) // the same again counts once
	has("b", "a")
	k.add("c", "c", 50)
	has("a", "c")
	k.add("larger than all", "", 101)
	has("a", "c")
	k.add("all", "all", 100)
	has("all")
	for i := range 20 {
		k.add(fmt.Sprint(i), fmt.Sprint(i), 1)
	}
	has("10", "11", "12", "13", "14", "15", "16", "17", "18", "19")
}

// However long the documents are that clients send, those kept have a bound.
func TestDocumentsKeptHaveABound(t *testing.T) {
	d, err := newDocuments(nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 100 {
		text := fmt.Sprintf("# %d %s\n{ __typename }", i, strings.Repeat("x", longestKept-100))
		if _, problems := d.get(text); len(problems) > 0 {
			t.Fatal(problems)
		}
	}
	if d.parsed.bytes > bytesKept || d.parsed.bytes < bytesKept/2 {
		t.Errorf("%d bytes are kept, want at most %d", d.parsed.bytes, bytesKept)
	}
}
