package web_test

import (
	"bufio"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"testing"
	"time"

	"github.com/openlmp/openlmp/server/servertest"
)

// 100,000 rows go out in bounded memory and in more time than a request may be
// read in; meanwhile the user begins no other export, and may when it is over.
func TestExportLarge(t *testing.T) {
	s := newSite(t, sqlite(t))
	const rows = 100_000
	if _, err := s.DB.Exec(s.System(), `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
		INSERT INTO audit_events (id, created_at, root_id, partner_id, actor_id, actor_name, via, object_id, action, changes, effects, request_id)
		SELECT 'aud_' || printf('%020d', i), ?, ?, ?, 'usr_x', 'Ada Byron', 'SYSTEM', ?, 'customer.update', '{}', '', '' FROM n`,
		servertest.Start, s.MSP.RootID, s.MSP.ID, s.MSP.ID); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(s.App.Handler())
	server.Config.ReadTimeout = 300 * time.Millisecond
	server.Start()
	t.Cleanup(server.Close)
	s.url = server.URL
	cookie := s.SignIn("msp-one").Header.Get("Cookie")
	heap := func() int64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	before := heap()
	w := s.get(t, "/export/audit-log.csv", "Cookie", cookie)
	status(t, w, http.StatusOK)
	lines, most := 0, int64(0)
	for in := bufio.NewScanner(w.Body); ; lines++ {
		if !in.Scan() {
			if in.Err() != nil {
				t.Errorf("after %d lines: %v", lines, in.Err())
			}
			break
		}
		if lines == rows/4 {
			status(t, s.get(t, "/export/audit-log.csv", "Cookie", cookie), http.StatusTooManyRequests)
		}
		if lines%20_000 == 0 {
			most = max(most, heap()-before)
		}
	}
	if lines < rows+1 || most > 64<<20 {
		t.Errorf("%d lines, %d bytes held", lines, most)
	}

	t.Run("the_next_begins_when_the_client_has_gone", func(t *testing.T) {
		connection, err := net.Dial("tcp", server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := connection.Write([]byte("GET /export/audit-log.xlsx HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n")); err != nil {
			t.Fatal(err)
		}
		if _, err := bufio.NewReader(connection).ReadString('\n'); err != nil {
			t.Fatal(err)
		}
		if err := connection.Close(); err != nil {
			t.Fatal(err)
		}
		server.Close() // waits for what is under way
		next := httptest.NewServer(s.App.Handler())
		t.Cleanup(next.Close)
		s.url = next.URL
		status(t, s.get(t, "/export/audit-log.csv", "Cookie", cookie), http.StatusOK)
	})
}
