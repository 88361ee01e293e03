package onboarding

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"

	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/partners"
	"github.com/openlmp/openlmp/server/domain/verb"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// ImportInput says what to import.
type ImportInput struct {
	// PartnerID is whose book the customers go into.
	PartnerID string
	// Name of the file, for the audit log.
	Name string
	// File is read twice.
	File *sheet.File `json:"-"`
	// Progress is told how far it is; total is 0 while it is not known. It may be nil.
	Progress func(doing string, done, total int) `json:"-"`
}

// Imported is what an import did, or would do.
type Imported struct {
	// Rows of the file, without the header.
	Rows int
	// Unchanged rows say what there is already.
	Unchanged int
	// Customers are the new ones, Changed those that got further plans.
	Customers, Changed    int
	Assignments, Licenses int
	// Plans that the partner lacked, in the order of the file.
	Plans []ImportedPlan
	// Differences are where the file says something else than the profile of a
	// customer that is there; an import leaves profiles alone.
	Differences ImportProblems
	// Ignored are the file's columns that say nothing to an import.
	Ignored []string
}

// ImportedPlan is a plan that an import made.
type ImportedPlan struct {
	Name, Product string
	Months        int
}

// CustomersImport reads the reference platform's customer summary into a partner's
// book: customers, their plans, and the plans that the partner lacks. It records
// what exists, so it takes no stock, sends no mail and creates no user. All rows
// are checked before any is written; all or nothing is; the same file again
// changes nothing.
//
// It returns ImportProblems with what is wrong in the rows, sheet.Error for a file
// that cannot be read, and domain.NotFound for a partner outside the viewer's scope.
func (s *Service) CustomersImport(ctx context.Context, in ImportInput, dryRun bool) (Imported, error) {
	v := viewer.From(ctx)
	if !v.Can(enum.CustomersWrite) || !v.Can(enum.LicensesWrite) || !v.Can(enum.PlansWrite) {
		return Imported{}, domain.Withheld(v, "input", "import customers", enum.CustomersWrite, enum.LicensesWrite, enum.PlansWrite)
	}
	call := verb.Call{Name: "customersImport", Input: in, DryRun: dryRun}
	done, err := verb.Run(ctx, s.db, call, func(tx *database.Tx) (verb.Done[Imported], error) {
		partner, err := partners.HoldTx(ctx, tx, in.PartnerID, "input.partnerId")
		if err != nil {
			return verb.Done[Imported]{}, err
		}
		// Imports into one book go one after the other. The lock lets others add
		// customers meanwhile.
		if _, err := tx.Exec(ctx, `UPDATE partners SET version = version WHERE id = ?`, partner.ID); err != nil {
			return verb.Done[Imported]{}, fmt.Errorf("import: lock: %w", err)
		}
		im := newImporter(tx, partner, in)
		if err := im.run(ctx, dryRun); err != nil {
			return verb.Done[Imported]{}, err
		}
		return verb.Done[Imported]{ID: partner.ID, Effects: im.done}, nil
	})
	return done.Effects, err
}

// importer is one run. What it keeps of a row is a few numbers: what the row says
// is read again when it is written.
type importer struct {
	layout
	tx      *database.Tx
	partner *partners.Working
	in      ImportInput
	// today is the first day of all licenses.
	today domain.Date

	problems ImportProblems
	done     Imported

	rows      []importRow
	customers []importCustomer
	// names by digest, and customers by that of their external id.
	names      []importName
	nameAt     map[digest]int32
	externalAt map[digest]int32
	before     lastCustomer
	// said is what the first row of each customer says in the repeated columns.
	repeated []column
	said     []uint32
	// seed and sum are of what both readings of the file must have in common.
	seed maphash.Seed
	sum  uint64

	zones, locales map[string]checked
	catalogue      importCatalogue
	// found are the partner's customers that the file may mean, kept what these
	// have in the repeated columns.
	found []foundCustomer
	kept  []uint32
}

// importRow is a row of the file. What it assigns is a plan, with units of which
// some are used; none is where nothing was reported.
type importRow struct {
	number, customer, plan, units, used int32
	// earlier is the customer's row before that assigns a plan.
	earlier int32
	state   rowState
	// lacks is true when the customer holds another product of the row's plan.
	lacks bool
}

// rowState is what becomes of a row.
type rowState uint8

const (
	// rowNew assigns its plan.
	rowNew rowState = iota
	// rowSame says what there is.
	rowSame
	// rowBad has a problem.
	rowBad
)

func newImporter(tx *database.Tx, partner *partners.Working, in ImportInput) *importer {
	return &importer{
		tx: tx, partner: partner, in: in, today: domain.DateIn(tx.Now(), domain.Zone(partner.TimeZone)),
		nameAt: map[digest]int32{}, externalAt: map[digest]int32{}, seed: maphash.MakeSeed(),
		zones: map[string]checked{}, locales: map[string]checked{}, before: lastCustomer{customer: none},
	}
}

func (im *importer) run(ctx context.Context, dryRun bool) error {
	if err := im.loadCatalogue(ctx); err != nil {
		return err
	}
	if err := im.checkRows(ctx); err != nil {
		return err
	}
	if err := im.matchCustomers(ctx); err != nil {
		return err
	}
	if err := im.matchPlans(ctx); err != nil {
		return err
	}
	if err := im.problems.err(); err != nil {
		return err
	}
	im.count()
	if dryRun {
		return nil
	}
	return im.write(ctx)
}

// errChanged: the file is another than the one that was checked.
var errChanged = errors.New("the file changed while it was read; import it again")

// eachRow reads the file's rows after the header, and sums up what they hold.
func (im *importer) eachRow(header func(sheet.Row) error, visit func(index int32, row sheet.Row) error) error {
	var sum maphash.Hash
	sum.SetSeed(im.seed)
	n := int32(-1)
	for row, err := range im.in.File.Rows() {
		if err != nil {
			return err
		}
		for _, c := range row.Cells {
			_, _ = sum.WriteString(c)
			_ = sum.WriteByte(0)
		}
		_ = sum.WriteByte(1)
		if n < 0 {
			err = header(row)
		} else {
			err = visit(n, row)
		}
		if err != nil {
			return err
		}
		n++
	}
	im.sum = sum.Sum64()
	return nil
}

// count sums up what is to be done.
func (im *importer) count() {
	im.done.Rows, im.done.Ignored = len(im.rows), im.ignored
	for i := range im.rows {
		r := &im.rows[i]
		if r.state == rowSame {
			im.done.Unchanged++
			continue
		}
		customer, licenses := &im.customers[r.customer], im.catalogue.plans[r.plan].componentCount()
		if !im.follows(r) {
			im.done.Assignments++
			customer.plans++
		}
		im.done.Licenses += licenses
		customer.licenses += int32(licenses)
	}
	for i := range im.customers {
		switch c := &im.customers[i]; {
		case c.held == none:
			im.done.Customers++
		case c.plans > 0:
			im.done.Changed++
		}
	}
}

// follows tells that a row before assigns another part of the row's plan to its
// customer: both are of one assignment, which is made at the first.
func (im *importer) follows(r *importRow) bool {
	for at := r.earlier; at != none; at = im.rows[at].earlier {
		if im.together(&im.rows[at], r) {
			return true
		}
	}
	return false
}

// together tells that two new rows of a customer are of one assignment.
func (im *importer) together(a, b *importRow) bool {
	return a.state == rowNew && b.state == rowNew && im.catalogue.plans[a.plan].ID == im.catalogue.plans[b.plan].ID
}

// progressEvery is after how many rows progress is told.
const progressEvery = 5000

func (im *importer) progress(doing string, done, total int) {
	if im.in.Progress != nil && (done%progressEvery == 0 || done == total) {
		im.in.Progress(doing, done, total)
	}
}
