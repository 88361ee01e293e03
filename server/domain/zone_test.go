package domain

import "testing"

// A zone has one spelling: others name the same file, without end.
func TestKnownZone(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]bool{
		"UTC": true, "Europe/Berlin": true, "America/Indiana/Indianapolis": true,
		"Europe//Berlin": false, "Europe/./Berlin": false, "./UTC": false, "UTC/": false, "Europe/../UTC": false, "../UTC": false,
		"/usr/share/zoneinfo/UTC": false, "Europe": false, "Local": false, "": false, "Nowhere/City": false,
	} {
		for range 2 { // the second time from memory
			if got := KnownZone(name); got != want {
				t.Errorf("%q: %v, want %v", name, got, want)
			}
		}
	}
}
