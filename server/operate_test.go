package main

import (
	"bytes"
	"errors"
	"net/url"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/servertest"
	"github.com/openlmp/openlmp/server/servertest/cluster"
)

// lmp runs the program on a database and returns what it wrote and its exit code.
func lmp(t *testing.T, database string, args ...string) (out, errs string, code int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	c := exec.CommandContext(t.Context(), "lmp", args...)
	c.Dir, c.Stdout, c.Stderr = t.TempDir(), &stdout, &stderr
	c.Env = append(c.Environ(), "LMP_DATABASE_URL="+database)
	err := c.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String(), c.ProcessState.ExitCode()
}

func TestTokenCreate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		e := servertest.New(t, database)
		t.Run("prints_the_token_alone", func(t *testing.T) {
			out, errs, code := lmp(t, database, "token", "create", "--user=MSP-One", "--scopes=customers-read,PLANS_READ", "--expires=30d")
			if code != 0 || errs != "" || strings.Count(out, "\n") != 1 {
				t.Fatalf("%d %q %q", code, out, errs)
			}
			v, err := e.App.Identity.TokenViewer(t.Context(), strings.TrimSpace(out))
			if err != nil {
				t.Fatal(err)
			}
			if v.Name != "msp-one" || !v.Can(enum.CustomersRead) || v.Can(enum.CustomersWrite) {
				t.Errorf("%+v", v)
			}
			row := e.App.DB.APIToken.Query().OnlyX(e.System())
			if days := row.ExpiresAt.Sub(e.Now()) / (24 * time.Hour); days != 30 {
				t.Errorf("it works for %d days", days)
			}
			event := e.App.DB.AuditEvent.Query().OnlyX(e.System())
			if event.Via != enum.ViaCommand || event.Action != "token.create" {
				t.Errorf("%+v", event)
			}
		})
		for name, c := range map[string]struct {
			args []string
			want string
		}{
			"an_unknown_account":    {[]string{"--user=nobody-here"}, `user: No account that works is named "nobody-here"`},
			"an_unknown_scope":      {[]string{"--user=msp-one", "--scopes=everything"}, `--scopes: "everything" is no permission`},
			"too_long":              {[]string{"--user=msp-one", "--expires=9999d"}, "365 days"},
			"no_scope_at_all":       {[]string{"--user=msp-one", "--scopes="}, "leave --scopes out"},
			"days_that_are_over":    {[]string{"--user=msp-one", "--expires=-4d"}, "--expires"},
			"no_number_of_days":     {[]string{"--user=msp-one", "--expires=soon"}, "--expires"},
			"an_account_of_a_wrong": {[]string{"--user=elsewhere/msp-one"}, "No account that works is named"},
		} {
			t.Run(name, func(t *testing.T) {
				out, errs, code := lmp(t, database, append([]string{"token", "create"}, c.args...)...)
				if code != 1 || out != "" || !strings.Contains(errs, c.want) {
					t.Errorf("%d %q %q", code, out, errs)
				}
			})
		}
		t.Run("without_a_user", func(t *testing.T) {
			if _, errs, code := lmp(t, database, "token", "create"); code != 2 || !strings.Contains(errs, "--user") {
				t.Errorf("%d %q", code, errs)
			}
		})
	})
}

func TestUserCreate(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		e := servertest.New(t, database)
		args := []string{"user", "create", "--account-name=licenses", "--role=license-manager", "--email=licenses@example.com"}
		t.Run("prints_a_link_that_works", func(t *testing.T) {
			out, errs, code := lmp(t, database, append(args, "--partner="+e.MSP.ID)...)
			if code != 0 {
				t.Fatal(errs)
			}
			link, err := url.Parse(strings.TrimSpace(out))
			if err != nil || link.Path != "/set-password" || link.Host != "localhost:8080" {
				t.Fatalf("%q %v", out, err)
			}
			set := identity.SetPasswordInput{Token: link.Query().Get("token"), Password: "a pass phrase of their own", Address: "127.0.0.1"}
			if err := e.App.Identity.SetPassword(t.Context(), set); err != nil {
				t.Error(err)
			}
			if v, err := e.App.Identity.CommandViewer(t.Context(), "user", "licenses"); err != nil || v.Role != enum.LicenseManager || v.PartnerID != e.MSP.ID {
				t.Errorf("%+v %v", v, err)
			}
		})
		for name, c := range map[string]struct{ company, want string }{
			"the_name_is_taken":    {"--partner=reseller-one", "account name: "},
			"an_unknown_partner":   {"--partner=prt_00000000000000000000000000", "no such partner"},
			"an_unknown_customer":  {"--customer=cus_00000000000000000000000000", "no such customer"},
			"an_account_of_no_one": {"--partner=nobody-here", "No account that works is named"},
			"neither_of_the_two":   {"--phone=1", "--partner"},
			"what_is_no_id":        {"--customer=x'; DROP TABLE users", "no such customer"},
		} {
			t.Run(name, func(t *testing.T) {
				out, errs, code := lmp(t, database, append(args, c.company)...)
				if code == 0 || out != "" || !strings.Contains(errs, c.want) {
					t.Errorf("%d %q %q", code, out, errs)
				}
			})
		}
	})
}

// Links lead where the server is, as the same settings tell lmp serve.
func TestLinksLeadToTheServer(t *testing.T) {
	t.Parallel()
	database := cluster.SQLite(t)
	servertest.New(t, database)
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"as_it_is":            {nil, "http://localhost:8080/"},
		"on_another_port":     {[]string{"--addr=127.0.0.1:9205"}, "http://localhost:9205/"},
		"on_every_address":    {[]string{"--addr=:9205"}, "http://localhost:9205/"},
		"at_a_public_address": {[]string{"--addr=127.0.0.1:9205", "--public-url=https://lmp.example"}, "https://lmp.example/"},
	} {
		t.Run(name, func(t *testing.T) {
			out, errs, code := lmp(t, database, append([]string{"user", "link", "msp-one"}, c.args...)...)
			if code != 0 || !strings.HasPrefix(out, c.want) {
				t.Errorf("%q %q", out, errs)
			}
			out, errs, code = lmp(t, database, append([]string{"partner", "create", "--another", "--kind=ISP", "--company=" + name, "--city=Galway",
				"--state=Connacht", "--admin=" + strings.ReplaceAll(name, "_", "-"), "--email=a@isp.example"}, c.args...)...)
			if code != 0 || strings.Count(out, " "+c.want) != 2 {
				t.Errorf("%q %q", out, errs)
			}
		})
	}
}

func TestUserLink(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		e := servertest.New(t, database)
		t.Run("prints_a_link_for_a_user_that_there_is", func(t *testing.T) {
			out, errs, code := lmp(t, database, "user", "link", "MSP-One")
			link, err := url.Parse(strings.TrimSpace(out))
			if code != 0 || err != nil || link.Path != "/set-password" || !strings.Contains(errs, "24 hours") {
				t.Fatalf("%d %q %q %v", code, out, errs, err)
			}
			set := identity.SetPasswordInput{Token: link.Query().Get("token"), Password: "a pass phrase of their own", Address: "127.0.0.1"}
			if err := e.App.Identity.SetPassword(t.Context(), set); err != nil {
				t.Error(err)
			}
			if event := e.App.DB.AuditEvent.Query().FirstX(e.System()); event.Via != enum.ViaCommand || event.Action != "user.password_reset" {
				t.Errorf("%+v", event)
			}
		})
		t.Run("of_a_user_without_a_password_it_lasts_longer", func(t *testing.T) {
			if err := e.InTx(e.System(), func(tx *db.Client) error {
				_, err := tx.ExecContext(e.System(), "UPDATE users SET password_hash = NULL WHERE account_name = 'reseller-one'")
				return err
			}); err != nil {
				t.Fatal(err)
			}
			if _, errs, code := lmp(t, database, "user", "link", "reseller-one"); code != 0 || !strings.Contains(errs, "7 days") {
				t.Errorf("%d %q", code, errs)
			}
		})
		t.Run("of_nobody_there_is_none", func(t *testing.T) {
			if out, errs, code := lmp(t, database, "user", "link", "nobody-here"); code != 1 || out != "" || !strings.Contains(errs, "No account") {
				t.Errorf("%d %q %q", code, out, errs)
			}
		})
	})
}

// make run fills what is empty, whatever came before, and goes on with what is there.
func TestDemoIfEmpty(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		for _, want := range []string{"10 of 10 customers", "Going on"} {
			out, errs, code := lmp(t, database, "demo", "--customers=10", "--if-empty")
			if code != 0 || !strings.Contains(errs, want) || !strings.Contains(out, "msp-one") {
				t.Fatalf("%d %q %q, want %q", code, out, errs, want)
			}
		}
		for password, said := range map[string]bool{"for-demonstration-only": true, "another password of theirs": false} {
			out, _, code := lmp(t, database, "demo", "--if-empty", "--password", password)
			if code != 0 || strings.Contains(out, password) != said {
				t.Errorf("%d with the password %s: %q", code, password, out)
			}
		}
	})
}
