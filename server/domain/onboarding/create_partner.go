package onboarding

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/notify"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
)

// maxStocks is of how many products a partner starts with units at most.
const maxStocks = 200

// PartnerCreate creates an MSP or a reseller below the viewer's Tier 1, with its
// first user, what it is granted, and its stock. All or nothing.
//
// It returns domain.Forbidden unless the viewer's company is a Tier 1, and
// domain.Problems with every value that may not be, unknown plans and products
// among them.
func (s *Service) PartnerCreate(ctx context.Context, in PartnerCreateInput) (verb.Done[verb.None], error) {
	if err := partners.MayWrite(ctx); err != nil {
		return verb.Done[verb.None]{}, err
	}
	rootID := viewer.From(ctx).PartnerID
	return verb.Run(ctx, s.db, verb.Call{Name: "partnerCreate", Input: in}, func(tx *database.Tx) (verb.Done[verb.None], error) {
		root, err := partners.HoldTx(ctx, tx, rootID, "input")
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		var ps domain.Problems
		if in.Kind != enum.MSP && in.Kind != enum.Reseller {
			ps.Add("input.kind", "A partner below a Tier 1 is an MSP or a reseller.")
		}
		p, admin := newPartner(&ps, root.RootID, in)
		p.ParentID = &root.ID
		grants := partners.Grants{ProductIDs: in.ProductIDs, PlanIDs: in.PlanIDs}
		if err := grants.CheckTx(ctx, tx, &ps, in.Kind, root.ID); err != nil {
			return verb.Done[verb.None]{}, err
		}
		stock, err := checkStock(ctx, tx, &ps, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := ps.Err(); err != nil {
			return verb.Done[verb.None]{}, err
		}
		user, err := insertPartner(ctx, tx, p, admin, in)
		if err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := grants.SetTx(ctx, tx, p, map[string]audit.Change{}); err != nil {
			return verb.Done[verb.None]{}, err
		}
		if err := catalog.StockTx(ctx, tx, p, stock, "input.stock"); err != nil {
			return verb.Done[verb.None]{}, err
		}
		return verb.Done[verb.None]{ID: p.ID}, notify.QueueTx(ctx, tx, partnerMail(p, user, root.Channel))
	})
}

// newPartner makes the row and the first user from the input: pure but for its
// id. Every value that may not be is in ps.
func newPartner(ps *domain.Problems, rootID string, in PartnerCreateInput) (*db.Partner, identity.NewUser) {
	profile := domain.Company{Company: in.Company, City: in.City, State: in.State}
	profile.Apply(in.ProfileInput)
	profile.CheckCompany(ps, "input")
	p := &db.Partner{ID: id.New(id.Partner), Version: 1, RootID: rootID, Kind: in.Kind}
	if in.PoolRefill != nil {
		p.PoolRefill = *in.PoolRefill
	}
	admin := identity.NewUser{
		RootID: rootID, PartnerID: p.ID, Role: enum.Administrator, Path: "input.administrator",
		AccountName: in.Administrator.AccountName, FirstName: in.Administrator.FirstName,
		LastName: in.Administrator.LastName, Email: in.Administrator.Email,
	}
	if in.Administrator.Phone != nil {
		admin.Phone = *in.Administrator.Phone
	}
	identity.CheckNewUser(ps, &admin)
	admin.TimeZone, admin.Locale = profile.TimeZone, profile.Locale // checked with the company
	profile.FirstName, profile.LastName, profile.Email = admin.FirstName, admin.LastName, admin.Email
	partners.SetProfile(p, profile)
	return p, admin
}

// checkStock notes units out of bounds, products that there are not, and those from
// whose pool the partner could never take: suites, and what it is not granted.
func checkStock(ctx context.Context, tx *database.Tx, ps *domain.Problems, in PartnerCreateInput) ([]catalog.Stock, error) {
	if len(in.Stock) > maxStocks {
		ps.Add("input.stock", "At most %d products are stocked at once.", maxStocks)
		return nil, nil
	}
	if len(in.Stock) == 0 {
		return nil, nil
	}
	out := make([]catalog.Stock, len(in.Stock))
	ids := make([]string, len(in.Stock))
	for i, s := range in.Stock {
		out[i], ids[i] = catalog.Stock(s), s.ProductID
	}
	rows, err := tx.Product.Query().Where(product.IDIn(ids...)).Select(product.FieldKind, product.FieldName).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("onboarding: products: %w", err)
	}
	granted, err := catalog.GrantableTx(ctx, tx, in.ProductIDs, in.PlanIDs)
	if err != nil {
		return nil, err
	}
	for i, s := range in.Stock {
		path := "input.stock." + strconv.Itoa(i)
		n := slices.IndexFunc(rows, func(p *db.Product) bool { return p.ID == s.ProductID })
		switch {
		case slices.Contains(ids[:i], s.ProductID):
			ps.Add(path+".productId", "The product is named twice.")
		case n < 0:
			*ps = append(*ps, domain.NotFound(path+".productId", "product"))
		case rows[n].Kind == enum.Suite:
			ps.Add(path+".productId", "A suite has no stock of its own: its products have.")
		case !slices.Contains(granted, s.ProductID):
			ps.Add(path+".productId", "%s is not among what the partner is granted; it could never take from this stock.", rows[n].Name)
		}
		domain.CheckBetween(ps, path+".trial", s.Trial, 0, domain.MaxUnits)
		domain.CheckBetween(ps, path+".full", s.Full, 0, domain.MaxUnits)
	}
	return out, nil
}

// insertPartner writes a partner and its first user, and who made them.
func insertPartner(ctx context.Context, tx *database.Tx, p *db.Partner, admin identity.NewUser, input any) (*db.User, error) {
	p.CreatedAt, p.UpdatedAt = tx.Now(), tx.Now()
	if err := database.InsertRows(ctx, tx, p); err != nil {
		return nil, fmt.Errorf("onboarding: partner: %w", err)
	}
	user, err := identity.AddUserTx(ctx, tx, admin)
	if err != nil {
		return nil, err
	}
	return user, audit.RecordTx(ctx, tx, audit.Event{
		RootID: p.RootID, PartnerID: p.ID, ObjectID: p.ID, Action: "partner.create", Changes: input,
	}, identity.UserCreated(user))
}

// partnerMail is the account-creation message of a partner's first user.
func partnerMail(p *db.Partner, user *db.User, channel string) notify.Mail {
	return notify.Mail{
		RootID: p.RootID, PartnerID: p.ID, Kind: enum.AccountCreated, UserID: user.ID, Recipient: user.Email, Locale: user.Locale,
		DedupKey: string(enum.AccountCreated) + ":" + user.ID,
		Data:     notify.Account{FirstName: user.FirstName, AccountName: user.AccountName, Partner: p.Company, Channel: channel},
	}
}
