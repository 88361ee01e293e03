package notify_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"mime/quotedprintable"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/say"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/mail"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// inbox is an SMTP server that keeps what it gets, by receiver; it refuses
// receivers named nobody and has no time for those named later.
type inbox struct {
	mu   sync.Mutex
	got  map[string][]string
	post *mail.SMTP
}

func newInbox(t *testing.T) *inbox {
	t.Helper()
	in := &inbox{got: map[string][]string{}}
	s := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{in: in}, nil }))
	s.Domain = "test"
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	if in.post, err = mail.NewSMTP("smtp://" + l.Addr().String() + "?from=no-reply%40orbit.example"); err != nil {
		t.Fatal(err)
	}
	return in
}

type session struct {
	in *inbox
	to string
}

func (s *session) Mail(string, *smtp.MailOptions) error { return nil }
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	switch {
	case strings.HasPrefix(to, "nobody"):
		return &smtp.SMTPError{Code: 550, Message: "no such user"}
	case strings.HasPrefix(to, "later"):
		return &smtp.SMTPError{Code: 451, Message: "try again"}
	}
	s.to = to
	return nil
}
func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	body, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(string(raw))))
	if err != nil {
		body = raw
	}
	s.in.mu.Lock()
	defer s.in.mu.Unlock()
	s.in.got[s.to] = append(s.in.got[s.to], string(body))
	return nil
}
func (s *session) Reset()        {}
func (s *session) Logout() error { return nil }

func (in *inbox) of(to string) []string {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.got[to]
}

// clock is a time that tests move.
type clock struct{ at atomic.Pointer[time.Time] }

func newClock() *clock {
	c := &clock{}
	c.at.Store(&noon)
	return c
}
func (c *clock) now() time.Time { return *c.at.Load() }
func (c *clock) forward(d time.Duration) {
	t := c.now().Add(d)
	c.at.Store(&t)
}

func mint(_ context.Context, user string) (string, error) { return "token-of-" + user, nil }

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func deliver(t *testing.T, s *notify.Service, want int) {
	t.Helper()
	if n, err := s.Deliver(t.Context()); err != nil || n != want {
		t.Errorf("%d mails went out, want %d; %v", n, want, err)
	}
}

func TestDeliver(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		c, in := newClock(), newInbox(t)
		ctx, d := open(t, url, c.now)
		s := notify.New(d, notify.Options{Post: in.post, Mint: mint, PublicURL: "https://lmp.example", Log: quiet()})
		later := welcome("usr_c", noon.Add(24*time.Hour))
		inTx(t, d, func(tx *database.Tx) error {
			return notify.QueueTx(ctx, tx, welcome("usr_a", time.Time{}), welcome("usr_b", time.Time{}), later)
		})

		t.Run("unconfigured_keeps_them", func(t *testing.T) {
			deliver(t, notify.New(d, notify.Options{Log: quiet()}), 0)
			if n := list(t, ctx, s, enum.MessageWaiting); n != 2 {
				t.Errorf("%d wait", n)
			}
		})
		t.Run("due_by_our_clock_goes_out_once", func(t *testing.T) {
			deliver(t, s, 2)
			deliver(t, s, 0)
			got := in.of("usr_a@example.com")
			if len(got) != 1 {
				t.Fatalf("%d mails", len(got))
			}
			for _, want := range []string{
				"https://lmp.example/set-password?token=token-of-usr_a&channel=orbit", "https://lmp.example/sign-in?channel=orbit",
				"Your account name is mira", "Message-ID: <msg_", "@orbit.example>", `From: "Orbit" <no-reply@orbit.example>`,
			} {
				if !strings.Contains(got[0], want) {
					t.Errorf("no %q in\n%s", want, got[0])
				}
			}
			if sent, scheduled := list(t, ctx, s, enum.MessageSent), list(t, ctx, s, enum.MessageScheduled); sent != 2 || scheduled != 1 {
				t.Errorf("%d sent, %d scheduled", sent, scheduled)
			}
			c.forward(24 * time.Hour)
			deliver(t, s, 1)
		})
		t.Run("it_is_under_the_brand_of_the_partner", func(t *testing.T) {
			title, accent, logo := "Orbit & Co Cloud", "#a3324a", strings.Repeat("0a", 32)
			inTx(t, d, func(tx *database.Tx) error {
				brand := &db.Partner{
					ID: "prt_3", RootID: "prt_3", Kind: enum.Distributor, Slug: "orbit", Company: "Orbit", CompanyKey: "orbit", City: "Galway", State: "Connacht", CreatedAt: noon, UpdatedAt: noon,
					BrandTitle: &title, BrandAccent: &accent, BrandLogo: &logo,
				}
				branded := welcome("branded", time.Time{})
				branded.PartnerID = brand.ID
				return errors.Join(database.InsertRows(ctx, tx, brand), notify.QueueTx(ctx, tx, branded, welcome("plain", time.Time{})))
			})
			deliver(t, s, 2)
			branded, plain := strings.Join(in.of("branded@example.com"), ""), strings.Join(in.of("plain@example.com"), "")
			for _, want := range []string{`From: "Orbit & Co Cloud" <`, "Orbit &amp; Co Cloud</p>", "background:#a3324a", `src="https://lmp.example/brand/` + logo + `.png"`} {
				if !strings.Contains(branded, want) {
					t.Errorf("no %q in\n%s", want, branded)
				}
			}
			for _, want := range []string{`From: "Orbit" <`, "Orbit</p>", "background:#3b4fd8"} {
				if !strings.Contains(plain, want) || strings.Contains(plain, "<img") {
					t.Errorf("no %q in\n%s", want, plain)
				}
			}
		})
		t.Run("no_token_is_stored", func(t *testing.T) {
			for _, m := range d.Message.Query().AllX(ctx) {
				if strings.Contains(m.Data+m.LastError+notify.Text(m), "token-of") {
					t.Errorf("%s shows its link", m.ID)
				}
			}
		})
		t.Run("refused_is_not_tried_again", func(t *testing.T) {
			inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, welcome("nobody", time.Time{})) })
			deliver(t, s, 0)
			if n := list(t, ctx, s, enum.MessageFailed); n != 1 {
				t.Errorf("%d failed", n)
			}
			ms := d.Message.Query().AllX(ctx)
			failed := ms[len(ms)-1]
			for locale, want := range map[string]string{"en-US": "The mail server refused the message.", "de-DE": "Der Mailserver hat die Nachricht abgelehnt."} {
				if said := say.In(locale).Words(notify.Failure(failed)); said != want {
					t.Errorf("%s is told %q", locale, said)
				}
			}
		})
		t.Run("failure_is_tried_again_later_for_three_days", func(t *testing.T) {
			inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, welcome("later", time.Time{})) })
			deliver(t, s, 0)
			deliver(t, s, 0)
			one := func() int {
				ms := d.Message.Query().AllX(ctx)
				return ms[len(ms)-1].Tries
			}
			if n := one(); n != 1 {
				t.Errorf("%d tries before a minute has passed", n)
			}
			for range 20 {
				c.forward(6 * time.Hour)
				deliver(t, s, 0)
			}
			if n := one(); n != 16 {
				t.Errorf("%d tries", n)
			}
			if n := list(t, ctx, s, enum.MessageFailed); n != 2 {
				t.Errorf("%d failed", n)
			}
		})
		t.Run("a_user_without_link_waits", func(t *testing.T) {
			broken := notify.New(d, notify.Options{Post: in.post, Log: quiet(), Mint: func(context.Context, string) (string, error) {
				return "", errors.New("no")
			}})
			inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, welcome("usr_d", time.Time{})) })
			deliver(t, broken, 0)
			if n := list(t, ctx, s, enum.MessageWaiting); n != 1 {
				t.Errorf("%d wait", n)
			}
			c.forward(time.Minute)
			deliver(t, s, 1)
		})
		t.Run("two_servers_send_each_once", func(t *testing.T) {
			other := notify.New(d, notify.Options{Post: in.post, Mint: mint, Log: quiet()})
			var mails []notify.Mail
			for _, u := range strings.Fields("u1 u2 u3 u4 u5 u6 u7 u8 u9") {
				mails = append(mails, welcome(u, time.Time{}))
			}
			inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, mails...) })
			var both sync.WaitGroup
			for _, one := range []*notify.Service{s, other} {
				both.Go(func() {
					if _, err := one.Deliver(context.Background()); err != nil {
						t.Error(err)
					}
				})
			}
			both.Wait()
			for _, m := range mails {
				if got := in.of(m.Recipient); len(got) != 1 {
					t.Errorf("%s got %d", m.Recipient, len(got))
				}
			}
		})
	})
}

func list(t *testing.T, ctx context.Context, s *notify.Service, st enum.MessageStatus) int {
	t.Helper()
	search := "EXAMPLE.com"
	p, err := s.List(ctx, &notify.MessageFilter{Statuses: []enum.MessageStatus{st}, Search: &search}, nil, domain.PageArgs{}, domain.Select("status"), true)
	if err != nil {
		t.Fatal(err)
	}
	return p.Total
}

func TestList(t *testing.T) {
	t.Parallel()
	cluster.Databases(t, func(t *testing.T, url string) {
		ctx, d := open(t, url, func() time.Time { return noon })
		s := notify.New(d, notify.Options{})
		inTx(t, d, func(tx *database.Tx) error { return notify.QueueTx(ctx, tx, welcome("usr_a", time.Time{})) })
		may := &viewer.Viewer{RootID: "prt_1", PartnerID: "prt_2", Kind: enum.MSP, Permissions: map[enum.Permission]bool{enum.OutboxRead: true}}
		foreign := *may
		foreign.PartnerID = "prt_3"
		for name, c := range map[string]struct {
			v    *viewer.Viewer
			want int
		}{
			"an_administrator_reads_it":      {may, 1},
			"others_see_none":                {&viewer.Viewer{RootID: "prt_1", PartnerID: "prt_2", Kind: enum.MSP}, 0},
			"another_partners_is_not_theirs": {&foreign, 0},
		} {
			t.Run(name, func(t *testing.T) {
				p, err := s.List(viewer.With(t.Context(), c.v), nil, nil, domain.PageArgs{}, domain.Select("subject", "text", "recipient"), false)
				if err != nil || len(p.Rows) != c.want {
					t.Fatalf("%d rows, %v", len(p.Rows), err)
				}
				if c.want == 1 && notify.Subject(p.Rows[0]) != "Your account at Orbit" {
					t.Error(notify.Subject(p.Rows[0]))
				}
			})
		}
	})
}
