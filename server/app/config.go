package app

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"

	"github.com/openlmp/openlmp/server/internal/vault"
	"github.com/openlmp/openlmp/server/web"
)

// DatabaseConfig says which database is used.
type DatabaseConfig struct {
	DatabaseURL      string `name:"database-url" env:"LMP_DATABASE_URL" default:"sqlite:.lmp/lmp.db" placeholder:"URL" help:"sqlite:PATH or postgres://… (default: sqlite:.lmp/lmp.db)."`
	DatabasePool     int    `name:"database-pool" env:"LMP_DATABASE_POOL" default:"16" help:"Connections to PostgreSQL."`
	NoStatementCache bool   `name:"no-statement-cache" env:"LMP_NO_STATEMENT_CACHE" help:"Leave nothing prepared on PostgreSQL; needed behind a pooler that shares connections."`
}

// SecretConfig is the server's secret.
type SecretConfig struct {
	Secret string `name:"secret" env:"LMP_SECRET" placeholder:"SECRET" help:"32 bytes, in base 64 or hexadecimal digits, that registration keys are kept with. Default on SQLite: a file beside the database, made once; on PostgreSQL there is none."`
}

// Config is what the operator decides. The tags are those of the command line.
type Config struct {
	DatabaseConfig
	SecretConfig
	PublicURL      string   `name:"public-url" env:"LMP_PUBLIC_URL" placeholder:"URL" help:"Where people reach the server; https:// unless on this machine. Default: the address that it listens on."`
	TrustedProxies []string `name:"trusted-proxies" env:"LMP_TRUSTED_PROXIES" placeholder:"NETWORK" help:"Proxies that may say who their client is: addresses and networks, with commas."`
	SMTPURL        string   `name:"smtp-url" env:"LMP_SMTP_URL" placeholder:"URL" help:"smtp://USER:PASSWORD@HOST:PORT or smtps://…, with ?from=ADDRESS. Without one, messages stay in the outbox."`
	PublicSchema   bool     `name:"public-schema" env:"LMP_PUBLIC_SCHEMA" help:"Show the schema and the playground to the anonymous."`
	CostPerMinute  int      `name:"cost-per-minute" env:"LMP_COST_PER_MINUTE" default:"100000" help:"Cost of requests that one viewer may spend in a minute; 0 is no limit."`
	CORSOrigins    []string `name:"cors-origins" env:"LMP_CORS_ORIGINS" placeholder:"ORIGIN" help:"Sites that may call the API from browsers, with a token: https://app.example, with commas. None by default."`
}

// Address is where the server listens.
type Address struct {
	Addr string `name:"addr" env:"LMP_ADDR" default:"127.0.0.1:8080" help:"Address that the server listens on."`
}

// Listen says where the server listens and what it tells.
type Listen struct {
	Address
	MetricsAddr string `name:"metrics-addr" env:"LMP_METRICS_ADDR" placeholder:"ADDR" help:"Loopback address for /metrics and profiles. None by default."`
	LogLevel    string `name:"log-level" env:"LMP_LOG_LEVEL" enum:"debug,info,warn,error" default:"info" help:"debug, info, warn or error."`
	LogFormat   string `name:"log-format" env:"LMP_LOG_FORMAT" enum:"text,json" default:"text" help:"text or json."`
}

// settings is a Config that was checked.
type settings struct {
	public  *url.URL
	proxies web.Proxies
	origins []string
	vault   *vault.Vault
}

// check reads a Config; every error names the setting at fault.
func (c Config) check() (settings, error) {
	var s settings
	var err error
	if s.public, err = origin(c.PublicURL); err != nil {
		return s, fmt.Errorf("--public-url: %w", err)
	}
	if s.public.Scheme == "http" && !loopback(s.public.Hostname()) {
		return s, fmt.Errorf("--public-url: %s must be https:// unless it is this machine: passwords and cookies would go in the clear", c.PublicURL)
	}
	if s.proxies, err = web.ParseProxies(c.TrustedProxies); err != nil {
		return s, fmt.Errorf("--trusted-proxies: %w", err)
	}
	for _, o := range c.CORSOrigins {
		u, err := origin(strings.TrimSpace(o))
		if err != nil {
			return s, fmt.Errorf("--cors-origins: %w", err)
		}
		s.origins = append(s.origins, u.String())
	}
	if c.CostPerMinute < 0 {
		return s, fmt.Errorf("--cost-per-minute: %d is negative", c.CostPerMinute)
	}
	return s, nil
}

// vault is what secrets in the database are kept with; nil where the operator has
// given none on PostgreSQL, which several servers may share.
func (c Config) vault() (*vault.Vault, error) {
	var secret []byte
	var err error
	path, local := strings.CutPrefix(c.DatabaseURL, "sqlite:")
	switch {
	case c.Secret != "":
		if secret, err = vault.ParseSecret(c.Secret); err != nil {
			return nil, fmt.Errorf("--secret: %w", err)
		}
	case local:
		if secret, err = vault.FileSecret(strings.TrimPrefix(path, "//") + ".secret"); err != nil {
			return nil, fmt.Errorf("app: %w", err)
		}
	default:
		return nil, nil // registration keys are refused, with the reason
	}
	return vault.New(secret)
}

// origin reads an address of scheme, host and port alone.
func origin(s string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimRight(s, "/"))
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return nil, fmt.Errorf("%q is not http://HOST:PORT or https://HOST", s)
	}
	if u.Path != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil || strings.Contains(u.Host, "*") {
		return nil, fmt.Errorf("%q has more than scheme, host and port", s)
	}
	return u, nil
}

func loopback(host string) bool {
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.IsLoopback()
}

// PublicURLOf is where people reach a server: where the operator says, else where
// they do on this machine.
func PublicURLOf(public, addr string) string {
	if public != "" {
		return public
	}
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "http://localhost:8080"
	}
	if a, err := netip.ParseAddr(host); host == "" || (err == nil && (a.IsUnspecified() || a == netip.AddrFrom4([4]byte{127, 0, 0, 1}))) {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}
