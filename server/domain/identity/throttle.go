package identity

import (
	"fmt"
	"net/netip"
	"sync"
	"time"
)

// How many failures of signing in are borne in a window before one has to wait.
const (
	// failuresPerPair is for one account from one network: what ends guessing.
	failuresPerPair = 10
	// failuresPerAccount is for one account from anywhere: what ends guessing from
	// many networks. It holds up none from which the account has signed in before,
	// or strangers could lock its owner out.
	failuresPerAccount = 50
	// failuresPerAddress is for any account from one network.
	failuresPerAddress = 50
	failureWindow      = 15 * time.Minute
	maxWindows         = 10_000
)

// Throttled: there were too many tries; come back later.
type Throttled struct{ RetryAfter time.Duration }

// Error says so.
func (t Throttled) Error() string {
	return fmt.Sprintf("too many tries; try again in %s", t.RetryAfter.Round(time.Second))
}

// Throttle counts tries by key. The count of a key starts with its first try and
// is forgotten when the window is over.
type Throttle struct {
	mu      sync.Mutex
	limit   int
	windows map[string]*window
}

type window struct {
	since time.Time
	tries int
}

// NewThrottle bears so many tries of a key in a window of a quarter of an hour.
func NewThrottle(limit int) *Throttle {
	return &Throttle{limit: limit, windows: map[string]*window{}}
}

// Take counts a try before it is made, so that tries made side by side cannot
// pass the limit together. It returns Throttled when there were too many.
func (t *Throttle) Take(key string, now time.Time) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	w := t.windows[key]
	if w == nil || w.over(now) {
		t.makeRoom(now)
		w = &window{since: now}
		t.windows[key] = w
	}
	if w.tries >= t.limit {
		return Throttled{RetryAfter: w.since.Add(failureWindow).Sub(now)}
	}
	w.tries++
	return nil
}

// GiveBack takes back a try that was no failure.
func (t *Throttle) GiveBack(key string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if w := t.windows[key]; w != nil && w.tries > 0 {
		w.tries--
	}
}

// over tells whether the window is over; one that begins in the future is left
// from a clock that was set back.
func (w *window) over(now time.Time) bool {
	return now.Sub(w.since) >= failureWindow || now.Before(w.since)
}

// makeRoom keeps the number of windows bounded: those that are over go first,
// then the oldest.
func (t *Throttle) makeRoom(now time.Time) {
	if len(t.windows) < maxWindows {
		return
	}
	oldest := ""
	for key, w := range t.windows {
		if w.over(now) {
			delete(t.windows, key)
		} else if oldest == "" || w.since.Before(t.windows[oldest].since) {
			oldest = key
		}
	}
	if len(t.windows) >= maxWindows {
		delete(t.windows, oldest)
	}
}

// Network is what tries from an address are counted under: the address, or the
// /64 of an IPv6 one, which a single machine may have all of.
func Network(address string) string {
	a, err := netip.ParseAddr(address)
	if err != nil {
		if ap, e := netip.ParseAddrPort(address); e == nil {
			a = ap.Addr()
		} else {
			return address
		}
	}
	a = a.Unmap().WithZone("")
	if a.Is4() {
		return a.String()
	}
	p, err := a.Prefix(64)
	if err != nil {
		return a.String()
	}
	return p.String()
}
