package web_test

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"
	"net/http"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/servertest"
)

// A logo is sent to whoever knows its address, as a picture that cannot be anything
// else, and for ever.
func TestLogo(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		s := newSite(t, url)
		var file bytes.Buffer
		if err := png.Encode(&file, image.NewGray(image.Rect(0, 0, 20, 10))); err != nil {
			t.Fatal(err)
		}
		logo := base64.StdEncoding.EncodeToString(file.Bytes())
		in := branding.UpdateInput{ExpectedVersion: s.MSP.Version, Logo: &logo}
		if _, err := s.App.Branding.Update(s.As(s.MSP, enum.BrandWrite), in); err != nil {
			t.Fatal(err)
		}
		path := *branding.Of(s.DB.Partner.GetX(s.System(), s.MSP.ID)).LogoPath
		w := s.get(t, path)
		status(t, w, http.StatusOK)
		for name, want := range map[string]string{
			"Content-Type": "image/png", "Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff",
			"Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		} {
			if got := w.Header.Get(name); got != want {
				t.Errorf("%s: %q, want %q", name, got, want)
			}
		}
		if body := text(t, w); !strings.HasPrefix(body, "\x89PNG") {
			t.Errorf("%d bytes", len(body))
		}
		for _, other := range []string{strings.TrimSuffix(path, ".png"), path + ".svg", "/brand/" + strings.Repeat("0", 64) + ".png", "/brand/..png"} {
			status(t, s.get(t, other), http.StatusNotFound)
		}
	})
}
