package branding_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/branding"
	"github.com/openlmp/openlmp/server/domain/read"
	"github.com/openlmp/openlmp/server/servertest"
)

func picture(t *testing.T, width int) *string {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, 10))); err != nil {
		t.Fatal(err)
	}
	return new(base64.StdEncoding.EncodeToString(b.Bytes()))
}

func TestBrand(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, url string) {
		b := servertest.NewBook(t, url)
		s := branding.New(b.DB)
		ctx := b.As(b.MSP, enum.BrandWrite)
		now := func() branding.Brand { return branding.Of(b.DB.Partner.GetX(b.System(), b.MSP.ID)) }
		version := func() int { return b.DB.Partner.GetX(b.System(), b.MSP.ID).Version }
		update := func(ctx context.Context, in branding.UpdateInput) error {
			in.ExpectedVersion = version()
			_, err := s.Update(ctx, in)
			return err
		}
		logoOf := func(brand branding.Brand) ([]byte, error) {
			t.Helper()
			if brand.LogoPath == nil {
				return nil, read.ErrNone
			}
			hash, ok := strings.CutPrefix(strings.TrimSuffix(*brand.LogoPath, ".png"), "/brand/")
			if !ok {
				t.Fatal(*brand.LogoPath)
			}
			return s.Logo(t.Context(), hash)
		}
		if got := now(); got != (branding.Brand{}) {
			t.Fatalf("a partner begins with %+v", got)
		}

		t.Run("all of it, by its own administrator", func(t *testing.T) {
			if err := update(ctx, branding.UpdateInput{Title: new("  Orbit  "), Accent: new("#8B7301"), Logo: picture(t, 20)}); err != nil {
				t.Fatal(err)
			}
			got := now()
			if got.Title == nil || *got.Title != "Orbit" || got.Accent == nil || *got.Accent != "#8b7301" {
				t.Errorf("%+v", got)
			}
			if content, err := logoOf(got); err != nil || !bytes.HasPrefix(content, []byte("\x89PNG")) {
				t.Errorf("%d bytes: %v", len(content), err)
			}
			row := b.DB.AuditEvent.Query().Where(auditevent.Action("brand.update")).OnlyX(b.System())
			if row.PartnerID != b.MSP.ID || !strings.Contains(row.Changes, `"to":"#8b7301"`) || !strings.Contains(row.Changes, *got.LogoPath) {
				t.Errorf("%+v", row)
			}
		})
		t.Run("what is absent is left alone, and what is the same is no change", func(t *testing.T) {
			before, v := now(), version()
			if err := update(ctx, branding.UpdateInput{Logo: picture(t, 20)}); err != nil || version() != v {
				t.Errorf("version %d becomes %d: %v", v, version(), err)
			}
			if err := update(ctx, branding.UpdateInput{Title: new("Other")}); err != nil || *now().Accent != *before.Accent || *now().LogoPath != *before.LogoPath {
				t.Errorf("%+v: %v", now(), err)
			}
		})
		t.Run("everything wrong is told at once, and nothing is changed", func(t *testing.T) {
			before := now()
			err := update(ctx, branding.UpdateInput{Title: new(strings.Repeat("a", 61)), Accent: new("#ffd400"), Logo: new("%")})
			var ps domain.Problems
			if !errors.As(err, &ps) || len(ps) != 3 {
				t.Fatalf("%v", err)
			}
			for i, field := range []string{"title", "accent", "logo"} {
				if strings.Join(ps[i].Path, ".") != "input."+field {
					t.Errorf("%v is of %s", ps[i], field)
				}
			}
			if after := now(); *after.Title != *before.Title || *after.LogoPath != *before.LogoPath {
				t.Errorf("%+v becomes %+v", before, after)
			}
		})
		t.Run("whoever saw an older version is told", func(t *testing.T) {
			_, err := s.Update(ctx, branding.UpdateInput{ExpectedVersion: version() - 1, Title: new("Late")})
			if !errors.As(err, &domain.Stale{}) {
				t.Errorf("%v", err)
			}
		})
		t.Run("nobody without the permission", func(t *testing.T) {
			for _, who := range []context.Context{b.As(b.MSP, enum.OwnUsersWrite), t.Context()} {
				if err := update(who, branding.UpdateInput{Title: new("Theirs")}); err == nil || *now().Title == "Theirs" {
					t.Error("it was changed")
				}
			}
		})
		t.Run("another partner changes its own, also a Tier 1 above", func(t *testing.T) {
			top := b.As(b.Distributor, enum.BrandWrite)
			_, err := s.Update(top, branding.UpdateInput{ExpectedVersion: b.Distributor.Version, Title: new("Top"), Logo: picture(t, 20)})
			if err != nil || *now().Title == "Top" {
				t.Fatalf("%+v: %v", now(), err)
			}
			if branding.Of(b.DB.Partner.GetX(b.System(), b.Reseller.ID)) != (branding.Brand{}) {
				t.Error("a reseller inherits it")
			}
		})
		t.Run("the picture before is gone, unless somebody else has the same", func(t *testing.T) {
			shared := now()
			if err := update(ctx, branding.UpdateInput{Logo: picture(t, 30)}); err != nil {
				t.Fatal(err)
			}
			if _, err := logoOf(shared); err != nil {
				t.Errorf("the distributor's is gone: %v", err)
			}
			own := now()
			if err := update(ctx, branding.UpdateInput{Logo: picture(t, 40)}); err != nil {
				t.Fatal(err)
			}
			if _, err := logoOf(own); !errors.Is(err, read.ErrNone) {
				t.Errorf("it is still there: %v", err)
			}
		})
		t.Run("the default comes back, and can be taken back", func(t *testing.T) {
			before := now()
			content, err := logoOf(before)
			if err != nil {
				t.Fatal(err)
			}
			if err := update(ctx, branding.UpdateInput{Title: new(""), Accent: new(""), Logo: new("")}); err != nil || now() != (branding.Brand{}) {
				t.Fatalf("%+v: %v", now(), err)
			}
			err = update(ctx, branding.UpdateInput{Title: before.Title, Accent: before.Accent, Logo: new(base64.StdEncoding.EncodeToString(content))})
			if after := now(); err != nil || *after.Title != *before.Title || *after.Accent != *before.Accent || *after.LogoPath != *before.LogoPath {
				t.Errorf("%+v becomes %+v: %v", before, after, err)
			}
		})
		t.Run("no other address has a logo", func(t *testing.T) {
			for _, hash := range []string{"", "x", strings.Repeat("0", 64), strings.Repeat("A", 64), "' OR '1'='1"} {
				if _, err := s.Logo(t.Context(), hash); !errors.Is(err, read.ErrNone) {
					t.Errorf("%q: %v", hash, err)
				}
			}
		})
	})
}
