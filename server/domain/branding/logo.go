package branding

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	_ "image/jpeg" // read
	"image/png"

	"golang.org/x/image/draw"
	_ "golang.org/x/image/webp" // read

	"github.com/openlmp/openlmp/server/domain"
)

const (
	// maxUpload is how many bytes a picture may have that comes.
	maxUpload = 256 << 10
	// maxSide and maxPixels bound what is unpacked: a small file can hold a huge picture.
	maxSide, maxPixels = 4096, 1 << 20
	// keptWidth and keptHeight are what a picture is brought down to: four times what
	// the console shows. At that size no PNG is larger than maxUpload, so what was
	// served can come back.
	keptWidth, keptHeight = 384, 128
)

// formats are those that are read. An SVG is a program, and is not among them.
var formats = map[string]bool{"png": true, "jpeg": true, "webp": true}

// picture is a file's picture as a small PNG, written anew; nil where it is none.
func picture(ps *domain.Problems, path string, file []byte) []byte {
	if len(file) > maxUpload {
		ps.Add(path, "The picture has more than %d KB.", maxUpload/1024)
		return nil
	}
	config, format, err := image.DecodeConfig(bytes.NewReader(file))
	if err != nil || !formats[format] {
		ps.Add(path, "This is not a PNG, JPEG or WebP picture.")
		return nil
	}
	if config.Width < 1 || config.Height < 1 || config.Width > maxSide || config.Height > maxSide || config.Width*config.Height > maxPixels {
		ps.Add(path, "The picture has %d × %d pixels; at most %d on a side and %d in all are taken.", config.Width, config.Height, maxSide, maxPixels)
		return nil
	}
	from, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		ps.Add(path, "The picture is damaged.")
		return nil
	}
	var out bytes.Buffer
	if err := png.Encode(&out, fitted(from)); err != nil {
		ps.Add(path, "The picture is damaged.")
		return nil
	}
	return out.Bytes()
}

// fitted is a picture at a size that is kept, never larger than it was.
func fitted(from image.Image) image.Image {
	size := from.Bounds().Size()
	shrink := max(1, float64(size.X)/keptWidth, float64(size.Y)/keptHeight)
	to := image.NewNRGBA(image.Rect(0, 0, max(1, int(float64(size.X)/shrink)), max(1, int(float64(size.Y)/shrink))))
	if shrink == 1 {
		draw.Draw(to, to.Bounds(), from, from.Bounds().Min, draw.Src)
	} else {
		draw.CatmullRom.Scale(to, to.Bounds(), from, from.Bounds(), draw.Src, nil)
	}
	return to
}

// hashOf is what a picture is found by; empty for none.
func hashOf(picture []byte) string {
	if picture == nil {
		return ""
	}
	sum := sha256.Sum256(picture)
	return hex.EncodeToString(sum[:])
}
