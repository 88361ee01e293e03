package catalog

import "github.com/goccy/go-yaml/token"

// Bounds of a file's shape. The parser's time grows with the square of a
// mapping's keys, of the depth and of the documents, so these are looked at first.
const (
	maxDepth    = 16
	maxKeys     = 100
	maxEntries  = 10_000
	maxProblems = 100
)

// level is a mapping or a list that is open at some place of the file.
type level struct {
	kind    levelKind
	column  int
	entries int
}

type levelKind int

const (
	blockList levelKind = iota
	blockMapping
	// flow is either of them in brackets.
	flow
)

// shape walks through the tokens of a file with the levels that are open.
type shape struct {
	open    []level
	inFlow  int
	headers int
}

// checkShape tells what makes a file too deep, too wide, or more than plain YAML;
// the first such thing is enough.
func checkShape(ps *FileProblems, tokens token.Tokens) {
	var s shape
	for i, t := range tokens {
		if problem := s.next(tokens, i); problem != "" {
			ps.add(tokenAt(t), "%s", problem)
			return
		}
		if len(s.open) > maxDepth {
			ps.add(tokenAt(t), "This is nested more than %d deep.", maxDepth)
			return
		}
		if len(s.open) == 0 {
			continue
		}
		switch top := s.open[len(s.open)-1]; {
		case top.kind == blockMapping && top.entries > maxKeys:
			ps.add(tokenAt(t), "This has more than %d keys.", maxKeys)
			return
		case top.kind == flow && top.entries > 2*maxKeys, top.entries > maxEntries:
			ps.add(tokenAt(t), "This has too many entries.")
			return
		}
	}
}

func (s *shape) next(tokens token.Tokens, i int) string {
	t := tokens[i]
	switch t.Type {
	case token.AnchorType, token.AliasType, token.MergeKeyType:
		return "Anchors, aliases and merges are not read here; write the value out."
	case token.MappingKeyType:
		return "A key is a word before a colon."
	case token.DocumentHeaderType:
		if s.headers++; s.headers > 1 {
			return "The file is one document."
		}
	case token.SequenceStartType, token.MappingStartType:
		s.open = append(s.open, level{kind: flow})
		s.inFlow++
	case token.SequenceEndType, token.MappingEndType:
		if s.inFlow > 0 {
			s.open = s.open[:len(s.open)-1]
			s.inFlow--
		}
	case token.CollectEntryType:
		s.entry(flow, 0)
	case token.SequenceEntryType:
		s.entry(blockList, t.Position.Column)
	case token.MappingValueType:
		if i > 0 {
			s.entry(blockMapping, tokens[i-1].Position.Column)
		}
	}
	return ""
}

// entry counts an entry of the level that it belongs to, which begins with it, or
// has begun before; levels further to the right end here. In brackets columns
// mean nothing.
func (s *shape) entry(kind levelKind, column int) {
	if s.inFlow == 0 {
		for len(s.open) > 0 {
			top := s.open[len(s.open)-1]
			// A list may stand right below its key, and ends with the next key there.
			if top.column < column || top.column == column && (top.kind == kind || top.kind == blockMapping) {
				break
			}
			s.open = s.open[:len(s.open)-1]
		}
		if n := len(s.open); n == 0 || s.open[n-1].kind != kind || s.open[n-1].column != column {
			s.open = append(s.open, level{kind: kind, column: column})
		}
	}
	if n := len(s.open); n > 0 {
		s.open[n-1].entries++
	}
}
