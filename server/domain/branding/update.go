package branding

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/brandlogo"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// UpdateInput is brandUpdate's; nil is left alone, empty brings the default back.
type UpdateInput struct {
	ExpectedVersion int
	Title, Accent   *string
	// Logo is a picture in base 64.
	Logo *string
}

// maxTitle is how many characters a title may have.
const maxTitle = 60

// Update changes the brand of the viewer's own company.
//
// It returns domain.Forbidden, domain.Stale, and domain.Problems with every value
// that may not be.
func (s *Service) Update(ctx context.Context, in UpdateInput) (verb.Done[verb.None], error) {
	v := viewer.From(ctx)
	if v == nil {
		return verb.Done[verb.None]{}, verb.ErrUnauthenticated
	}
	if !v.Can(enum.BrandWrite) {
		return verb.Done[verb.None]{}, domain.Withheld(v, "input", "change the brand", enum.BrandWrite)
	}
	var ps domain.Problems
	picture, err := s.check(ctx, &ps, &in)
	if err != nil {
		return verb.Done[verb.None]{}, fmt.Errorf("branding: waiting to unpack a picture: %w", err)
	}
	return verb.Run(ctx, s.db, verb.Call{Name: "brandUpdate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		var done verb.Done[verb.None]
		rows, err := database.LockPartners(ctx, tx, v.PartnerID)
		if err != nil {
			return done, fmt.Errorf("branding: lock: %w", err)
		}
		if len(rows) == 0 {
			return done, domain.NotFound("input", "partner")
		}
		was := rows[0]
		if err := domain.CheckVersion("input.expectedVersion", in.ExpectedVersion, was.Version); err != nil {
			return done, err
		}
		if err := ps.Err(); err != nil {
			return done, err
		}
		done.ID = was.ID
		next := changed(*was, in, picture)
		return done, saveTx(ctx, tx, was, next, picture)
	})
}

// check notes what a brand may not have, and answers the picture as it is kept. It
// errs where the context ends before it is a picture's turn.
func (s *Service) check(ctx context.Context, ps *domain.Problems, in *UpdateInput) ([]byte, error) {
	if in.Title != nil {
		domain.Line(ps, "input.title", in.Title, 0, maxTitle)
	}
	if in.Accent != nil && *in.Accent != "" {
		checkAccent(ps, "input.accent", in.Accent)
	}
	if in.Logo == nil || *in.Logo == "" {
		return nil, nil
	}
	if base64.StdEncoding.DecodedLen(len(*in.Logo)) > maxUpload+2 {
		ps.Add("input.logo", "The picture has more than %d KB.", maxUpload/1024)
		return nil, nil
	}
	file, err := base64.StdEncoding.DecodeString(*in.Logo)
	if err != nil {
		ps.Add("input.logo", "This is not a picture in base 64.")
		return nil, nil
	}
	if err := s.turn.Acquire(ctx, 1); err != nil {
		return nil, err
	}
	defer s.turn.Release(1)
	return picture(ps, "input.logo", file), nil
}

// changed is the partner with the input's changes.
func changed(p db.Partner, in UpdateInput, picture []byte) *db.Partner {
	if in.Title != nil {
		p.BrandTitle = orDefault(*in.Title)
	}
	if in.Accent != nil {
		p.BrandAccent = orDefault(*in.Accent)
	}
	if in.Logo != nil {
		p.BrandLogo = orDefault(hashOf(picture))
	}
	return &p
}

// orDefault is a value, or nil for the platform's own.
func orDefault(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// saveTx writes what differs; nothing when nothing does.
func saveTx(ctx context.Context, tx *database.Tx, was, next *db.Partner, picture []byte) error {
	changes, a, b := map[string]audit.Change{}, Of(was), Of(next)
	for _, f := range []struct {
		name     string
		from, to *string
	}{{"title", a.Title, b.Title}, {"accent", a.Accent, b.Accent}, {"logoPath", a.LogoPath, b.LogoPath}} {
		if value(f.from) != value(f.to) {
			changes[f.name] = audit.Change{From: f.from, To: f.to}
		}
	}
	if len(changes) == 0 {
		return nil
	}
	if _, other := changes["logoPath"]; other {
		if err := keepTx(ctx, tx, next, picture); err != nil {
			return err
		}
	}
	up := tx.Partner.UpdateOneID(was.ID).
		SetNillableBrandTitle(next.BrandTitle).SetNillableBrandAccent(next.BrandAccent).SetNillableBrandLogo(next.BrandLogo)
	if next.BrandTitle == nil {
		up.ClearBrandTitle()
	}
	if next.BrandAccent == nil {
		up.ClearBrandAccent()
	}
	if next.BrandLogo == nil {
		up.ClearBrandLogo()
	}
	if err := up.Exec(ctx); err != nil {
		return fmt.Errorf("branding: update: %w", err)
	}
	return audit.RecordTx(ctx, tx, audit.Event{
		RootID: was.RootID, PartnerID: was.ID, ObjectID: was.ID, Action: "brand.update", Changes: changes,
	})
}

// keepTx keeps a partner's picture in place of the one before.
func keepTx(ctx context.Context, tx *database.Tx, p *db.Partner, picture []byte) error {
	if _, err := tx.BrandLogo.Delete().Where(brandlogo.PartnerID(p.ID)).Exec(ctx); err != nil {
		return fmt.Errorf("branding: deleting a logo: %w", err)
	}
	if p.BrandLogo == nil {
		return nil
	}
	err := database.InsertRows(ctx, tx, &db.BrandLogo{
		ID: id.New(id.BrandLogo), CreatedAt: tx.Now(), RootID: p.RootID, PartnerID: p.ID, Hash: *p.BrandLogo, Content: picture,
	})
	if err != nil {
		return fmt.Errorf("branding: keeping a logo: %w", err)
	}
	return nil
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
