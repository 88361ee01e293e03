package catalog

import _ "embed" // the demonstration's file

// Demo is a catalogue file for demonstrations and tests: the products that the
// reference platform's documents name, and two suites.
//
//go:embed demo.yaml
var Demo []byte
