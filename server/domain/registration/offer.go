package registration

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/registrationkey"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/internal/database"
)

// Offer is what a key or a trial form gives, as strangers are shown it.
type Offer struct {
	// Partner is the company that they become a customer of.
	Partner string `json:"partner"`
	Plan    string `json:"plan"`
	// Products that the plan licenses.
	Products []string `json:"products"`
	// Units of each of them, and what is counted: mailboxes, devices; each name once.
	Units     int      `json:"units"`
	UnitTypes []string `json:"unitTypes"`
	// Trial: it ends after its term.
	Trial bool `json:"trial"`
	// Months of the first term.
	Months int `json:"months"`
}

// offer is what a key or a trial form leads to.
type offer struct {
	// key is nil for a trial form.
	key       *db.RegistrationKey
	plan      *catalog.Plan
	partnerID string
	units     int
	// trouble is why nobody can register for it now, in words for the partner; nil
	// when they can.
	trouble error
	partner *partners.Working
}

// What strangers are told. An unknown key is no other than one that is voided,
// registered or over, and a form that there never was no other than a closed one.
var (
	errMistyped = domain.Refuse(domain.CodeValidation, "key",
		"A character of this key is wrong, missing or too many. It has 18 letters and digits, such as 7K-M3QT-….")
	errNoKey = domain.Refuse(domain.CodeNotFound, "key",
		"This key cannot be used. It is unknown, has been registered, or is no longer valid. Ask whoever gave it to you.")
	errNoForm = domain.Refuse(domain.CodeNotFound, "trialForm",
		"This form is not open. Ask whoever gave you its address.")
)

// Offer shows what a key or a trial form gives, before anything is filled in.
// It returns a problem in words for strangers, and identity.Throttled after too
// many requests from address, or too many keys that are none.
func (s *Service) Offer(ctx context.Context, in Wanted, address string) (Offer, error) {
	if err := s.admit(address); err != nil {
		return Offer{}, err
	}
	ctx = acting(ctx)
	o, err := s.guess(address, func() (*offer, error) {
		return database.InTxPreview(ctx, s.db, func(tx *database.Tx) (*offer, error) { return s.offerTx(ctx, tx, in) })
	})
	if err != nil {
		return Offer{}, err
	}
	if o.trouble != nil {
		return Offer{}, s.fail(ctx, o, nil, o.trouble)
	}
	return o.shown(), nil
}

// admit counts a request from an address.
func (s *Service) admit(address string) error {
	return s.byAddress.Take(identity.Network(address), s.db.Now())
}

// guess finds an offer; what is not there is counted against the address.
func (s *Service) guess(address string, find func() (*offer, error)) (*offer, error) {
	from := identity.Network(address)
	if err := s.misses.Take(from, s.db.Now()); err != nil {
		return nil, err
	}
	o, err := find()
	if p := (domain.Problem{}); !errors.As(err, &p) || p.Code != domain.CodeNotFound {
		s.misses.GiveBack(from)
	}
	return o, err
}

// offerTx finds what somebody wants to register for.
func (s *Service) offerTx(ctx context.Context, tx *database.Tx, in Wanted) (*offer, error) {
	if in.TrialForm != "" {
		return formTx(ctx, tx, in.TrialForm)
	}
	typed, ok := ParseKey(in.Key)
	if !ok {
		return nil, errMistyped
	}
	if s.vault == nil {
		s.log.ErrorContext(ctx, "somebody registers a key, and the server has no secret to find it with: set LMP_SECRET")
		return nil, errNoKey
	}
	k, err := tx.RegistrationKey.Query().Where(registrationkey.Hash(s.vault.Hash(typed))).Only(ctx)
	if err != nil && !db.IsNotFound(err) {
		return nil, err
	}
	if err != nil || StatusOf(k, tx.Now()) != enum.KeyAvailable {
		return nil, errNoKey
	}
	return keyTx(ctx, tx, k)
}

// keyTx is what an available key leads to.
func keyTx(ctx context.Context, tx *database.Tx, k *db.RegistrationKey) (*offer, error) {
	return (&offer{key: k, partnerID: k.PartnerID, units: k.Units}).loadTx(ctx, tx, k.PlanID)
}

// formTx is what an open trial form leads to.
func formTx(ctx context.Context, tx *database.Tx, token string) (*offer, error) {
	plan, err := tx.ServicePlan.Query().Where(serviceplan.FormToken(token), serviceplan.TrialForm(true)).Only(ctx)
	if db.IsNotFound(err) {
		return nil, errNoForm
	}
	if err != nil {
		return nil, err
	}
	return (&offer{partnerID: plan.PartnerID, units: plan.TrialFormUnits}).loadTx(ctx, tx, plan.ID)
}

// loadTx completes an offer with its plan and its partner, and notes what stands
// in the way of registering.
func (o *offer) loadTx(ctx context.Context, tx *database.Tx, planID string) (_ *offer, err error) {
	if o.plan, err = catalog.PlanTx(ctx, tx, planID); err != nil {
		return nil, err
	}
	o.partner, err = partners.WorkingTx(ctx, tx, o.partnerID, "partner")
	if err == nil {
		err = checkPlan(ctx, tx, o.plan, o.partnerID, "plan")
	}
	if p := (domain.Problem{}); errors.As(err, &p) {
		o.trouble, err = p, nil
	}
	return o, err
}

func (o *offer) shown() Offer {
	out := Offer{
		Partner: o.partner.Company, Plan: o.plan.Name, Products: []string{}, Units: o.units, UnitTypes: []string{},
		Trial: o.plan.LicenseVersion == enum.Trial, Months: o.plan.InitialMonths,
	}
	for _, c := range o.plan.Components {
		p := c.Edges.Product
		out.Products = append(out.Products, p.Name)
		if !slices.Contains(out.UnitTypes, p.UnitType) {
			out.UnitTypes = append(out.UnitTypes, p.UnitType)
		}
	}
	return out
}

// id names the offer where its requests are counted.
func (o *offer) id() string {
	if o.key != nil {
		return o.key.ID
	}
	return o.plan.ID
}

// life is how long a registration waits to be confirmed. The words of its mail say so.
const life = 3 * 24 * time.Hour
