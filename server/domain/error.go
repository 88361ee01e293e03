package domain

import (
	"fmt"
	"slices"
	"strings"
)

// Code says to programs why a change was refused.
type Code string

// The codes of spec 5.1, row 54, as far as there are rules for them.
const (
	CodeValidation         Code = "VALIDATION"
	CodeNotFound           Code = "NOT_FOUND"
	CodeForbidden          Code = "FORBIDDEN"
	CodeConflict           Code = "CONFLICT"
	CodeStateInvalid       Code = "STATE_INVALID"
	CodeLockedPlan         Code = "LOCKED_PLAN"
	CodeCrossgradeRequired Code = "CROSSGRADE_REQUIRED"
	CodeEndOfSale          Code = "END_OF_SALE"
	CodeEndOfLife          Code = "END_OF_LIFE"
	CodeTrialImmutable     Code = "TRIAL_IMMUTABLE"
	CodeTrialAlreadyUsed   Code = "TRIAL_ALREADY_USED"
	CodeNFRImmutable       Code = "NFR_IMMUTABLE"
	CodeNFRAlreadyUsed     Code = "NFR_ALREADY_USED"
	CodePreviewStale       Code = "PREVIEW_STALE"
	CodePoolExhausted      Code = "POOL_EXHAUSTED"
	CodeLastAdministrator  Code = "LAST_ADMINISTRATOR"
)

// Words are said to people, in English: their translations are found by them
// (server/domain/say). They may hold verbs of fmt. Words among what fills these are
// translated as well; a name is a plain string.
type Words string

// Problem is one thing that the user can put right.
type Problem struct {
	// Path names the input at fault, outermost first: input, plans, 0, units.
	Path []string
	Code Code
	// Message is Words with the verbs filled by Args, in English.
	Message string
	Words   Words
	Args    Args
	// Short tells what a pool lacks, with CodePoolExhausted.
	Short *Shortage
}

// Shortage is a pool with fewer units than are wanted.
type Shortage struct {
	ProductName       string
	Remaining, Wanted int
}

// Error makes a single problem an error.
func (p Problem) Error() string {
	return fmt.Sprintf("%s: %s (%s)", strings.Join(p.Path, "."), p.Message, p.Code)
}

// Problems are several at once: a form shows them all.
type Problems []Problem

// Error lists them.
func (ps Problems) Error() string {
	parts := make([]string, len(ps))
	for i, p := range ps {
		parts[i] = p.Error()
	}
	return strings.Join(parts, "; ")
}

// maxLicenses is how many licenses may say the same one after the other.
const maxLicenses = 50

// Add notes a value that the input may not have; path is dotted. What several
// licenses say of one input is noted once.
func (ps *Problems) Add(path string, words Words, args ...any) {
	p := Invalid(path, words, args...)
	last := (*ps)[max(0, len(*ps)-maxLicenses):]
	if !slices.ContainsFunc(last, func(q Problem) bool { return q.Message == p.Message && slices.Equal(q.Path, p.Path) }) {
		*ps = append(*ps, p)
	}
}

// Err is nil when there are none.
func (ps Problems) Err() error {
	if len(ps) == 0 {
		return nil
	}
	return ps
}

// Refuse is a rule that does not allow the change; path is dotted.
func Refuse(code Code, path string, words Words, args ...any) Problem {
	return Problem{Path: splitPath(path), Code: code, Message: fmt.Sprintf(string(words), args...), Words: words, Args: args}
}

// PoolExhausted refuses to take more units than a pool has; path is dotted.
func PoolExhausted(path string, short Shortage, words Words, args ...any) Problem {
	p := Refuse(CodePoolExhausted, path, words, args...)
	p.Short = &short
	return p
}

// Invalid is a value that the input may not have; path is dotted.
func Invalid(path string, words Words, args ...any) Problem {
	return Refuse(CodeValidation, path, words, args...)
}

// NotFound: the object does not exist, or not for the viewer; the two look alike.
func NotFound(path string, what Words) Problem {
	return Refuse(CodeNotFound, path, "There is no such %s.", what)
}

// Forbidden: the viewer sees the object and may not do this to it.
func Forbidden(path string, words Words, args ...any) Problem {
	return Refuse(CodeForbidden, path, words, args...)
}

// Stale: somebody else changed the object first.
type Stale struct {
	Path           []string
	CurrentVersion int
}

// Error says so.
func (s Stale) Error() string {
	return fmt.Sprintf("somebody else changed it first: its version is now %d", s.CurrentVersion)
}

// CheckVersion returns Stale unless the row's version is the expected one.
func CheckVersion(path string, expected, current int) error {
	if expected == current {
		return nil
	}
	return Stale{Path: splitPath(path), CurrentVersion: current}
}

func splitPath(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, ".")
}
