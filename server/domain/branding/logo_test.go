package branding

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/server/domain"
)

// webp is a picture of one pixel.
const webp = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"

// noise is a picture that no format makes small.
func noise(width, height int) *image.NRGBA {
	random := rand.NewChaCha8([32]byte{7})
	out := image.NewNRGBA(image.Rect(0, 0, width, height))
	_, _ = random.Read(out.Pix)
	return out
}

func pngOf(t *testing.T, from image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, from); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Who waits for another's picture waits no longer than the request.
func TestPicturesAreUnpackedInTurn(t *testing.T) {
	t.Parallel()
	s := New(nil)
	ctx, gone := context.WithCancel(t.Context())
	if err := s.turn.Acquire(ctx, 1); err != nil {
		t.Fatal(err)
	}
	gone()
	var ps domain.Problems
	file := base64.StdEncoding.EncodeToString(pngOf(t, noise(20, 10)))
	if got, err := s.check(ctx, &ps, &UpdateInput{Logo: &file}); got != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("while another's is unpacked: %d bytes (%v)", len(got), err)
	}
	s.turn.Release(1)
	if got, err := s.check(t.Context(), &ps, &UpdateInput{Logo: &file}); got == nil || err != nil {
		t.Errorf("when its turn has come: %d bytes (%v), %v", len(got), err, ps)
	}
}

func TestPicture(t *testing.T) {
	t.Parallel()
	var photo, animation bytes.Buffer
	if err := jpeg.Encode(&photo, noise(200, 100), nil); err != nil {
		t.Fatal(err)
	}
	if err := gif.Encode(&animation, image.NewPaletted(image.Rect(0, 0, 2, 2), color.Palette{color.Black}), nil); err != nil {
		t.Fatal(err)
	}
	dot, err := base64.StdEncoding.DecodeString(webp)
	if err != nil {
		t.Fatal(err)
	}
	small := pngOf(t, noise(20, 10))
	for name, c := range map[string]struct {
		file    []byte
		size    image.Point
		refused string
	}{
		"PNG":           {small, image.Pt(20, 10), ""},
		"JPEG":          {photo.Bytes(), image.Pt(200, 100), ""},
		"WebP":          {dot, image.Pt(1, 1), ""},
		"wide":          {pngOf(t, image.NewGray(image.Rect(0, 0, 4096, 10))), image.Pt(384, 1), ""},
		"high":          {pngOf(t, image.NewGray(image.Rect(0, 0, 1, 4096))), image.Pt(1, 128), ""},
		"both":          {pngOf(t, image.NewGray(image.Rect(0, 0, 1000, 1000))), image.Pt(128, 128), ""},
		"too wide":      {pngOf(t, image.NewGray(image.Rect(0, 0, 4097, 1))), image.Point{}, "4097 × 1 pixels"},
		"too many":      {pngOf(t, image.NewGray(image.Rect(0, 0, 4096, 257))), image.Point{}, "4096 × 257 pixels"},
		"a long file":   {append(small, make([]byte, maxUpload)...), image.Point{}, "more than 256 KB"},
		"half a file":   {small[:len(small)/2], image.Point{}, "damaged"},
		"SVG":           {[]byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), image.Point{}, "not a PNG, JPEG or WebP"},
		"GIF":           {animation.Bytes(), image.Point{}, "not a PNG, JPEG or WebP"},
		"HTML":          {[]byte("<!doctype html><script>alert(1)</script>"), image.Point{}, "not a PNG, JPEG or WebP"},
		"no file":       {nil, image.Point{}, "not a PNG, JPEG or WebP"},
		"only its head": {small[:40], image.Point{}, "damaged"},
	} {
		var ps domain.Problems
		got := picture(&ps, "input.logo", c.file)
		if c.refused != "" {
			if got != nil || len(ps) != 1 || !strings.Contains(ps[0].Message, c.refused) {
				t.Errorf("%s: %d bytes, %v, want %s", name, len(got), ps, c.refused)
			}
			continue
		}
		kept, format, err := image.DecodeConfig(bytes.NewReader(got))
		if err != nil || format != "png" || image.Pt(kept.Width, kept.Height) != c.size {
			t.Errorf("%s becomes %s of %d × %d: %v %v", name, format, kept.Width, kept.Height, err, ps)
		}
	}
}

// Nothing of the file is served but what is seen: words in a chunk, or after the
// end, are gone.
func TestPictureIsWrittenAnew(t *testing.T) {
	t.Parallel()
	var ps domain.Problems
	const hidden = "<script>alert(1)</script>"
	got := picture(&ps, "input.logo", append(pngOf(t, noise(20, 10)), hidden...))
	if got == nil || bytes.Contains(got, []byte(hidden)) {
		t.Errorf("%d bytes, %v", len(got), ps)
	}
}

// What was served can come back, as it does when a change is undone, and is the same.
func TestPictureComesBack(t *testing.T) {
	t.Parallel()
	for _, from := range []*image.NRGBA{noise(keptWidth, keptHeight), noise(7, 3)} {
		var ps domain.Problems
		once := picture(&ps, "input.logo", pngOf(t, from))
		twice := picture(&ps, "input.logo", once)
		if len(ps) > 0 || !bytes.Equal(once, twice) || len(once) > maxUpload {
			t.Errorf("%d bytes become %d: %v", len(once), len(twice), ps)
		}
	}
}
