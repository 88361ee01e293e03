package web

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"net/url"
	"path"
	"strings"
	"time"
)

// Files is the built console.
type Files = fs.FS

// nonceMark stands in HTML where the nonce of the response belongs.
const nonceMark = "__NONCE__"

// What pages may load. The kit sets styles on elements; the editor of the
// playground writes style sheets of its own.
const (
	consolePolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-%s'; style-src-attr 'unsafe-inline'; " +
		"img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; " +
		"base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
	playgroundPolicy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
		"img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; object-src 'none'; " +
		"base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
	// A worker keeps to the policy that its own file came with.
	scriptPolicy = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
)

// unbuilt is shown until the console is built.
const unbuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>OpenLMP</title>
<h1>The console is not built</h1>
<p>This server was built without it. <code>make build</code> builds both. The API answers at <code>/graphql</code>.</p></html>`

// spa serves the console and the playground.
type spa struct {
	files      fs.FS
	known      map[string]file
	console    [][]byte // index.html, cut where the nonce goes
	playground [][]byte
	mayPlay    func(*http.Request) bool
	signedOut  func(*http.Request) bool
}

// file is one that can be asked for.
type file struct {
	kind, etag string
	// twins are the encodings in which it is there as well.
	brotli, gzip bool
	// hashed: its name changes with its content.
	hashed bool
}

func newSPA(files fs.FS, mayPlay, signedOut func(*http.Request) bool) (*spa, error) {
	s := &spa{files: files, known: map[string]file{}, mayPlay: mayPlay, signedOut: signedOut}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		return s.add(name)
	})
	if err != nil {
		return nil, fmt.Errorf("web: reading the console: %w", err)
	}
	if s.console, err = s.page("index.html"); err != nil {
		return nil, err
	}
	s.playground, err = s.page("playground/index.html")
	return s, err
}

// add makes a file known, unless it is a page, a twin or hidden.
func (s *spa) add(name string) error {
	ext := path.Ext(name)
	if ext == ".html" || ext == ".br" || ext == ".gz" || strings.HasPrefix(name, ".") || strings.Contains(name, "/.") {
		return nil
	}
	f := file{kind: kinds[ext], hashed: strings.HasPrefix(name, "assets/") || strings.HasPrefix(name, "playground/assets/")}
	if f.kind == "" {
		if f.kind = mime.TypeByExtension(ext); f.kind == "" {
			f.kind = "application/octet-stream"
		}
	}
	if f.hashed {
		f.etag = path.Base(name)
	} else {
		b, err := fs.ReadFile(s.files, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(b)
		f.etag = hex.EncodeToString(sum[:12])
	}
	f.brotli, f.gzip = s.there(name+".br"), s.there(name+".gz")
	s.known["/"+name] = f
	return nil
}

// kinds are those of the console, whatever the machine's tables say.
var kinds = map[string]string{
	".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
	".json": "application/json", ".txt": "text/plain; charset=utf-8", ".woff2": "font/woff2", ".ttf": "font/ttf",
	".png": "image/png", ".ico": "image/x-icon", ".webmanifest": "application/manifest+json",
}

func (s *spa) there(name string) bool {
	_, err := fs.Stat(s.files, name)
	return err == nil
}

func (s *spa) page(name string) ([][]byte, error) {
	b, err := fs.ReadFile(s.files, name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("web: reading the console: %w", err)
	}
	return bytes.Split(b, []byte(nonceMark)), nil
}

// ServeHTTP gives a file, or else the page whose script knows the path.
func (s *spa) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed, "This address can only be read.")
		return
	}
	if f, ok := s.known[r.URL.Path]; ok {
		s.serve(w, r, f)
		return
	}
	switch p := r.URL.Path; {
	case p == "/playground":
		http.Redirect(w, r, "/playground/", http.StatusMovedPermanently)
	case p == "/playground/" && s.playground != nil:
		w.Header().Set("Vary", "Cookie")
		if !s.mayPlay(r) {
			w.Header().Set("Cache-Control", "no-store")
			http.Redirect(w, r, "/sign-in?next=%2Fplayground%2F", http.StatusSeeOther)
			return
		}
		s.show(w, s.playground, playgroundPolicy)
	case strings.HasPrefix(p, "/assets/"), strings.HasPrefix(p, "/playground/"):
		refuse(w, r, http.StatusNotFound, "There is no such file.")
	case s.console == nil:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = io.WriteString(w, unbuilt)
	case !isOutside(p) && s.signedOut(r):
		// The console would ask the graph first, to hear that nobody is signed in.
		w.Header().Set("Vary", "Cookie")
		w.Header().Set("Cache-Control", "no-store")
		http.Redirect(w, r, signInFor(r.URL), http.StatusSeeOther)
	default:
		w.Header().Set("Vary", "Cookie")
		s.show(w, s.console, consolePolicy)
	}
}

// outside are the pages of whoever is not signed in.
var outside = map[string]bool{
	"/sign-in": true, "/forgot-password": true, "/set-password": true, "/register": true, "/confirm": true,
}

// isOutside: trial forms are outside too, each at an address of its own.
func isOutside(path string) bool { return outside[path] || strings.HasPrefix(path, "/trial/") }

// signInFor is the sign-in that leads back to a page.
func signInFor(page *url.URL) string {
	if page.Path == "/" && page.RawQuery == "" {
		return "/sign-in"
	}
	return "/sign-in?next=" + url.QueryEscape(page.RequestURI())
}

// show writes a page with a nonce of its own.
func (s *spa) show(w http.ResponseWriter, parts [][]byte, policy string) {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	nonce := base64.RawStdEncoding.EncodeToString(b[:])
	if strings.Contains(policy, "%s") {
		policy = fmt.Sprintf(policy, nonce)
	}
	w.Header().Set("Content-Security-Policy", policy)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write(bytes.Join(parts, []byte(nonce))) // the client may be gone
}

// serve sends a file in the best encoding that is there and that the client takes.
func (s *spa) serve(w http.ResponseWriter, r *http.Request, f file) {
	name, etag := strings.TrimPrefix(r.URL.Path, "/"), f.etag
	to := w.Header()
	if f.brotli || f.gzip {
		to.Set("Vary", "Accept-Encoding")
		switch {
		case f.brotli && takes(r, "br"):
			name, etag = name+".br", etag+"-br"
			to.Set("Content-Encoding", "br")
		case f.gzip && takes(r, "gzip"):
			name, etag = name+".gz", etag+"-gz"
			to.Set("Content-Encoding", "gzip")
		}
	}
	opened, err := s.files.Open(name)
	if err != nil {
		refuse(w, r, http.StatusNotFound, "There is no such file.")
		return
	}
	defer opened.Close()
	content, ok := opened.(io.ReadSeeker)
	if !ok {
		refuse(w, r, http.StatusInternalServerError, "The file cannot be read.")
		return
	}
	to.Set("Content-Type", f.kind)
	to.Set("ETag", `"`+etag+`"`)
	to.Set("Cache-Control", "no-cache")
	if f.hashed {
		to.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if strings.HasSuffix(r.URL.Path, ".js") {
		to.Set("Content-Security-Policy", scriptPolicy)
	}
	http.ServeContent(w, r, "", time.Time{}, content)
}

// takes tells whether the client takes an encoding.
func takes(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		name, weight, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			weight = strings.ReplaceAll(weight, " ", "")
			return weight != "q=0" && !strings.HasPrefix(weight, "q=0.0")
		}
	}
	return false
}
