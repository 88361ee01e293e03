package onboarding

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/partner"
	"github.com/openlmp/openlmp/ent/db/product"
	"github.com/openlmp/openlmp/ent/db/serviceplan"
	"github.com/openlmp/openlmp/ent/db/user"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/catalog"
	"github.com/openlmp/openlmp/server/domain/identity"
	"github.com/openlmp/openlmp/server/internal/database"
)

// ErrNotEmpty: demonstration data goes into an empty database only.
var ErrNotEmpty = errors.New("the database is not empty: demonstration data goes into an empty one")

// DemoOptions say what the demonstration is to hold.
type DemoOptions struct {
	// Customers is how many; up to 1,000,000.
	Customers int
	// PasswordHash of every sign-in of the demonstration.
	PasswordHash string
	// Progress is told how many customers are written; it may be nil.
	Progress func(done, total int)
}

// DemoSignIn is a user of the demonstration.
type DemoSignIn struct{ AccountName, Shows string }

// signInLocale is the language of who signs in to the demonstration, wherever their
// company is: English, as the README that names the sign-ins.
const signInLocale = "en-US"

// DemoSignIns are the users of the demonstration, each an administrator.
var DemoSignIns = []DemoSignIn{
	{"distributor", "a Tier 1 with MSPs and resellers below it"},
	{"isp-one", "a Tier 1 that has customers of its own"},
	{"msp-one", "a Tier 2 that makes its own plans"},
	{"msp-two", "another, which sees nothing of the first"},
	{"reseller-one", "a Tier 2 that sells its distributor's plans"},
	{"customer-one", "a customer of msp-one, who reads its licenses"},
}

// demoChunk is how many customers are written at once: what bounds the memory.
const demoChunk = 2000

// Demo fills an empty database with a book as a partner would have it: the
// catalogue of catalog.Demo, a distributor and an ISP, a dozen MSPs and resellers,
// their plans, and customers with licenses of every status and version. The same
// options at the same time give the same book, but for ids.
func (s *Service) Demo(ctx context.Context, o DemoOptions) error {
	file, err := catalog.Parse(catalog.Demo)
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	if n, err := s.db.Partner.Query().Count(ctx); err != nil || n > 0 {
		return errors.Join(ErrNotEmpty, err)
	}
	if _, err := catalog.New(s.db).Apply(ctx, former(file), false); err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	_, err = database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		d := &demo{tx: tx, options: o, random: rand.New(rand.NewPCG(2026, 1)), nfr: map[string]bool{}}
		if err := d.channel(ctx); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, database.Fill(ctx, tx, func() error { return d.customers(ctx) })
	})
	if err == nil {
		err = s.changeSuite(ctx, file)
	}
	if err == nil {
		err = s.keepCrossgrade(ctx)
	}
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	return nil
}

// demoSuite is a suite that had other products before: its plans are locked, but for
// those of the partners who have approved the change.
const demoSuite = "WF-SVC-ADV"

var (
	demoSuiteHad  = []string{"HES", "CAS", "CLOUD-EDGE"}
	demoApprovers = []string{"msp-one", "msp-seven"}
)

// former is the catalogue as it was before its suite changed.
func former(file catalog.File) catalog.File {
	file.Suites = slices.Clone(file.Suites)
	for i := range file.Suites {
		if file.Suites[i].Code == demoSuite {
			file.Suites[i].Components = demoSuiteHad
		}
	}
	return file
}

// changeSuite applies the catalogue as it is, and approves the change for some plans;
// what their customers have waits.
func (s *Service) changeSuite(ctx context.Context, file catalog.File) error {
	c := catalog.New(s.db)
	if _, err := c.Apply(ctx, file, false); err != nil {
		return err
	}
	var emails []string
	for _, account := range demoApprovers {
		emails = append(emails, demoEmail(account))
	}
	plans, err := s.db.ServicePlan.Query().WithComponents().Order(serviceplan.ByID()).
		Where(serviceplan.HasProductWith(product.Code(demoSuite)), serviceplan.HasPartnerWith(partner.EmailIn(emails...))).All(ctx)
	if err != nil {
		return err
	}
	for _, p := range plans {
		differ, err := c.Recomposed(ctx, []string{p.ID}, nil)
		if err != nil {
			return err
		}
		var added []*db.Product
		for _, u := range catalog.ComponentUpdates(p, differ[0]) {
			if u.Change == enum.ComponentAdded {
				added = append(added, u.Product)
			}
		}
		in := catalog.PlanApproveInput{Versioned: domain.Versioned{ID: p.ID, ExpectedVersion: p.Version}, Components: catalog.FirstChoices(added)}
		if _, err := c.PlanApprove(ctx, in, false); err != nil {
			return err
		}
	}
	return nil
}

// demoEmail is the address of the company that an account administers.
func demoEmail(account string) string { return account + "@partner.example" }

// IsDemo tells whether the database has the sign-ins of Demo.
func (s *Service) IsDemo(ctx context.Context) (bool, error) {
	names := make([]string, len(DemoSignIns))
	for i, one := range DemoSignIns {
		names[i] = domain.Key(one.AccountName)
	}
	n, err := s.db.User.Query().Where(user.AccountKeyIn(names...), user.DeletedAtIsNil()).Count(ctx)
	if err != nil {
		return false, fmt.Errorf("demo: %w", err)
	}
	return n == len(names), nil
}

// demo is one run.
type demo struct {
	tx      *database.Tx
	options DemoOptions
	random  *rand.Rand

	products map[string]*db.Product
	partners []demoPartner
	// nfr are the not-for-resale plans that are taken.
	nfr map[string]bool
}

// demoPartner is a partner that has customers, and what it may assign.
type demoPartner struct {
	*db.Partner
	plans []*catalog.Plan
}

// demoCompanies are the partners, after the distributor and the ISP.
var demoCompanies = []struct {
	kind                             enum.PartnerKind
	account, company, city, state    string
	country, zone, locale, firstName string
	underISP                         bool
}{
	{enum.MSP, "msp-one", "Northwind Managed IT", "Galway", "Connacht", "IE", "Europe/Dublin", "en-IE", "Orla", false},
	{enum.MSP, "msp-two", "Fjord Cloud Services", "Oslo", "Oslo", "NO", "Europe/Oslo", "nb-NO", "Ingrid", false},
	{enum.Reseller, "reseller-one", "Harbour Software Resale", "Hamburg", "Hamburg", "DE", "Europe/Berlin", "de-DE", "Jonas", false},
	{enum.MSP, "msp-three", "Sierra Systems Care", "Valencia", "Valencia", "ES", "Europe/Madrid", "es-ES", "Lucía", false},
	{enum.MSP, "msp-four", "Outback Operations", "Cairns", "Queensland", "AU", "Australia/Brisbane", "en-AU", "Mia", false},
	{enum.MSP, "msp-five", "Hanok Networks", "Seoul", "Seoul", "KR", "Asia/Seoul", "ko-KR", "Ji-woo", false},
	{enum.MSP, "msp-six", "Lone Star Support", "Austin", "Texas", "US", "America/Chicago", "en-US", "Grace", false},
	{enum.MSP, "msp-seven", "Bay Street IT", "Toronto", "Ontario", "CA", "America/Toronto", "en-CA", "Olivia", false},
	{enum.Reseller, "reseller-two", "Paulista Licenças", "São Paulo", "SP", "BR", "America/Sao_Paulo", "pt-BR", "Beatriz", false},
	{enum.Reseller, "reseller-three", "Łódź Licencje", "Łódź", "Łódzkie", "PL", "Europe/Warsaw", "pl-PL", "Zofia", false},
	{enum.MSP, "msp-eight", "Kansai Managed Desk", "Osaka", "Osaka", "JP", "Asia/Tokyo", "ja-JP", "Yui", true},
	{enum.Reseller, "reseller-four", "Tasman Software House", "Hobart", "Tasmania", "AU", "Australia/Hobart", "en-AU", "Isla", true},
}

// demoPlan is a plan that partners of the demonstration make.
type demoPlan struct {
	name, product string
	version       enum.LicenseVersion
	months        int
	activation    enum.ActivationPolicy
}

// demoTierOne are the plans of the distributor and the ISP, which their resellers sell.
var demoTierOne = []demoPlan{
	{"Worry-Free Services Annual", "WFBS-SVC", enum.Full, 12, enum.AtStart},
	{"Hosted Email Security Annual", "HES", enum.Full, 12, enum.AtStart},
	{"Worry-Free Standard Annual", "WFBS-STD", enum.Full, 12, enum.AtStart},
	{"Cloud App Security Trial", "CAS", enum.Trial, 1, enum.AtStart},
	{"Worry-Free Office Suite 24 months", "WF-OFFICE", enum.Full, 24, enum.AtStart},
	{"Own use", "TMWS", enum.NFR, 12, enum.AtStart},
}

// demoMSP are the plans from which each MSP makes some.
var demoMSP = []demoPlan{
	{"WFBS-SVC Monthly", "WFBS-SVC", enum.Full, 1, enum.AtStart},
	{"CAS Monthly", "CAS", enum.Full, 1, enum.FirstSignIn},
	{"Cloud Edge Annual", "CLOUD-EDGE", enum.Full, 12, enum.AtStart},
	{"Worry-Free Advanced Annual", "WFBS-ADV", enum.Full, 12, enum.AtStart},
	{"Web Security Half-year", "TMWS", enum.Full, 6, enum.AtStart},
	{"Endpoint Encryption Annual", "ENDPOINT-ENC", enum.Full, 12, enum.AtStart},
	{"HES Trial", "HES", enum.Trial, 1, enum.AtStart},
	{"Worry-Free Services Advanced Suite", "WF-SVC-ADV", enum.Full, 12, enum.AtStart},
}

// plansOfMSP is how many plans each MSP makes.
const plansOfMSP = 4

// channel makes the partners, their first users, grants, stock and plans.
func (d *demo) channel(ctx context.Context) error {
	products, err := d.tx.Product.Query().All(ctx)
	if err != nil {
		return err
	}
	d.products = make(map[string]*db.Product, len(products))
	for _, p := range products {
		d.products[p.Code] = p
	}
	distributor, err := d.partner(ctx, enum.Distributor, "distributor", "Meridian Distribution", "Dublin", "Leinster", "IE", "Europe/Dublin", "en-IE", "Aoife", nil)
	if err != nil {
		return err
	}
	isp, err := d.partner(ctx, enum.ISP, "isp-one", "Pacific Line", "Auckland", "Auckland", "NZ", "Pacific/Auckland", "en-NZ", "Aroha", nil)
	if err != nil {
		return err
	}
	tierOne := map[string][]*catalog.Plan{}
	for _, p := range []*db.Partner{distributor, isp} {
		plans, err := d.plans(ctx, p, demoTierOne)
		if err != nil {
			return err
		}
		tierOne[p.ID] = plans
	}
	d.partners = append(d.partners, demoPartner{isp, tierOne[isp.ID]})
	for i, c := range demoCompanies {
		parent := distributor
		if c.underISP {
			parent = isp
		}
		p, err := d.partner(ctx, c.kind, c.account, c.company, c.city, c.state, c.country, c.zone, c.locale, c.firstName, parent)
		if err != nil {
			return err
		}
		plans := tierOne[parent.ID][:5]
		if c.kind == enum.MSP {
			if err := d.grantProducts(ctx, p); err != nil {
				return err
			}
			var chosen []demoPlan
			for k := range plansOfMSP {
				chosen = append(chosen, demoMSP[(i+2*k+k/2)%len(demoMSP)])
			}
			if plans, err = d.plans(ctx, p, chosen); err != nil {
				return err
			}
		} else if err := d.grantPlans(ctx, p, plans); err != nil {
			return err
		}
		d.partners = append(d.partners, demoPartner{p, plans})
		// The channel grew over two years, to the last weeks.
		p.CreatedAt = p.CreatedAt.AddDate(0, i*i/6, 9*i)
		if _, err := d.tx.Exec(ctx, "UPDATE partners SET created_at = ? WHERE id = ?", p.CreatedAt, p.ID); err != nil {
			return err
		}
	}
	return nil
}

// partner makes a company and its administrator.
func (d *demo) partner(ctx context.Context, kind enum.PartnerKind, account, company, city, state, country, zone, locale, firstName string, parent *db.Partner) (*db.Partner, error) {
	now := d.tx.Now()
	p := &db.Partner{
		ID: id.New(id.Partner), CreatedAt: now.AddDate(-2, 0, 0), UpdatedAt: now, Version: 1, Kind: kind, Company: company,
		CompanyKey: domain.Fold(company), City: city, State: state, Country: country, TimeZone: zone, Locale: locale,
		FirstName: firstName, LastName: "Administrator", Email: demoEmail(account),
		Search: domain.Search(company, city, demoEmail(account)), PoolRefill: kind == enum.MSP,
	}
	p.RootID, p.Slug = p.ID, account
	if parent != nil {
		p.RootID, p.ParentID, p.Slug = parent.ID, &parent.ID, ""
	}
	if err := database.InsertRows(ctx, d.tx, p); err != nil {
		return nil, err
	}
	_, err := identity.AddUserTx(ctx, d.tx, identity.NewUser{
		RootID: p.RootID, PartnerID: p.ID, AccountName: account, Role: enum.Administrator, FirstName: firstName,
		LastName: "Administrator", Email: p.Email, TimeZone: zone, Locale: signInLocale, PasswordHash: &d.options.PasswordHash,
	})
	if err != nil {
		return nil, err
	}
	return p, d.stock(ctx, p)
}

// stock gives a partner a pool for each plain product.
func (d *demo) stock(ctx context.Context, p *db.Partner) error {
	full := 5000
	if p.ParentID == nil {
		full = 100_000
	}
	var rows []*db.Pool
	for _, code := range sortedKeys(d.products) {
		product := d.products[code]
		for _, entry := range []struct {
			version enum.LicenseVersion
			units   int
		}{{enum.Full, full}, {enum.Trial, 250}} {
			if product.Kind == enum.Suite || !slices.Contains(product.Versions, entry.version) {
				continue
			}
			units := entry.units
			rows = append(rows, &db.Pool{
				ID: id.New(id.Pool), CreatedAt: d.tx.Now(), UpdatedAt: d.tx.Now(), Version: 1, RootID: p.RootID, PartnerID: p.ID,
				ProductID: product.ID, LicenseVersion: entry.version, Stock: units - d.random.IntN(units/2), Maximum: units, Threshold: units / 10,
			})
		}
	}
	return database.InsertRows(ctx, d.tx, rows...)
}

func (d *demo) grantProducts(ctx context.Context, p *db.Partner) error {
	var rows []*db.ProductGrant
	for _, code := range sortedKeys(d.products) {
		rows = append(rows, &db.ProductGrant{
			ID: id.New(id.ProductGrant), CreatedAt: d.tx.Now(), RootID: p.RootID, PartnerID: p.ID, ProductID: d.products[code].ID,
		})
	}
	return database.InsertRows(ctx, d.tx, rows...)
}

func (d *demo) grantPlans(ctx context.Context, p *db.Partner, plans []*catalog.Plan) error {
	var rows []*db.PlanGrant
	for _, plan := range plans {
		rows = append(rows, &db.PlanGrant{
			ID: id.New(id.PlanGrant), CreatedAt: d.tx.Now(), RootID: p.RootID, PartnerID: p.ID, PlanID: plan.ID,
		})
	}
	return database.InsertRows(ctx, d.tx, rows...)
}

// plans makes plans as their partner would.
func (d *demo) plans(ctx context.Context, p *db.Partner, wanted []demoPlan) ([]*catalog.Plan, error) {
	ids := make([]string, len(wanted))
	for i, w := range wanted {
		product := d.products[w.product]
		in := catalog.PlanCreateInput{PartnerID: &p.ID, Name: w.name, ProductID: product.ID, LicenseVersion: w.version}
		if w.version == enum.Full {
			renew, notice := i%3 != 2, 30
			if w.months == 1 {
				notice = 7
			}
			in.InitialMonths, in.AutoRenew, in.NotificationDays = &w.months, &renew, &notice
			if w.activation == enum.FirstSignIn {
				in.Activation = &w.activation
			}
		}
		if w.version == enum.Trial {
			form := true
			in.TrialForm = &form
		}
		licensed, err := d.licensed(ctx, product)
		if err != nil {
			return nil, err
		}
		for _, l := range licensed {
			if len(l.DataCenters) > 0 {
				in.Components = append(in.Components, catalog.PlanComponentInput{ProductID: l.ID, DataCenter: &l.DataCenters[0]})
			}
		}
		plan, err := catalog.PlanCreateTx(ctx, d.tx, in)
		if err != nil {
			return nil, fmt.Errorf("plan %s: %w", w.name, err)
		}
		ids[i] = plan.ID
	}
	return catalog.PlansTx(ctx, d.tx, ids)
}

// licensed are the products that a plan of product licenses.
func (d *demo) licensed(ctx context.Context, product *db.Product) ([]*db.Product, error) {
	if product.Kind != enum.Suite {
		return []*db.Product{product}, nil
	}
	rows, err := product.QuerySuiteComponents().WithProduct().All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]*db.Product, len(rows))
	for i, c := range rows {
		out[i] = c.Edges.Product
	}
	return out, nil
}

// load writes rows of Ent in bulk.
func load[T any, P interface {
	*T
	db.Row
}](ctx context.Context, tx *database.Tx, rows []P) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := database.LoadRows(ctx, tx, sequence(rows))
	return err
}

func sequence[P any](rows []P) iter.Seq2[P, error] {
	return func(yield func(P, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// accountName is a free account name made from a company's.
func (d *demo) accountName(company string, n int) string {
	var b []byte
	for _, r := range domain.Fold(company) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			b = append(b, byte(r))
		}
		if len(b) == 12 {
			break
		}
	}
	return string(b) + "-" + strconv.Itoa(n)
}
