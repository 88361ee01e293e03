package identity

import (
	"errors"
	"strconv"
	"testing"
	"time"
)

func TestThrottle(t *testing.T) {
	t.Parallel()
	start := time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	full := func(t *testing.T) *Throttle {
		th := NewThrottle(3)
		for range 3 {
			if err := th.Take("a", start); err != nil {
				t.Fatal(err)
			}
		}
		return th
	}
	t.Run("the fourth try waits for the rest of the window", func(t *testing.T) {
		t.Parallel()
		err := full(t).Take("a", start.Add(5*time.Minute))
		var th Throttled
		if !errors.As(err, &th) || th.RetryAfter != 10*time.Minute {
			t.Errorf("got %v", err)
		}
	})
	t.Run("other keys do not wait", func(t *testing.T) {
		t.Parallel()
		if err := full(t).Take("b", start); err != nil {
			t.Error(err)
		}
	})
	t.Run("the window ends", func(t *testing.T) {
		t.Parallel()
		if err := full(t).Take("a", start.Add(failureWindow)); err != nil {
			t.Error(err)
		}
	})
	t.Run("a try that was no failure is given back", func(t *testing.T) {
		t.Parallel()
		th := full(t)
		th.GiveBack("a")
		if err := th.Take("a", start); err != nil {
			t.Error(err)
		}
	})
	t.Run("a clock that is set back starts a new window", func(t *testing.T) {
		t.Parallel()
		if err := full(t).Take("a", start.Add(-time.Hour)); err != nil {
			t.Error(err)
		}
	})
	t.Run("the number of windows is bounded and the oldest goes first", func(t *testing.T) {
		t.Parallel()
		th := full(t)
		for i := range maxWindows + 10 {
			if err := th.Take(strconv.Itoa(i), start.Add(time.Second)); err != nil {
				t.Fatal(err)
			}
		}
		if len(th.windows) > maxWindows || th.windows["a"] != nil {
			t.Errorf("%d windows", len(th.windows))
		}
	})
}

func TestNetwork(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"192.0.2.7": "192.0.2.7", "192.0.2.7:4711": "192.0.2.7", "::ffff:192.0.2.7": "192.0.2.7",
		"2001:db8:1:2:3:4:5:6": "2001:db8:1:2::/64", "[2001:db8:1:2::9]:80": "2001:db8:1:2::/64",
		"fe80::1%eth0": "fe80::/64", "somewhere": "somewhere",
	} {
		if got := Network(in); got != want {
			t.Errorf("Network(%s) = %s, want %s", in, got, want)
		}
	}
}
