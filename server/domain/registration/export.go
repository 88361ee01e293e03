package registration

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/database"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// exportColumns are those of the file.
var exportColumns = []string{
	"Key", "Status", "Plan", "Units", "Last day (partner's zone)", "Note", "Partner", "Customer", "Registered (UTC)", "Voided (UTC)",
	"Generated (UTC)", "Batch",
}

// KeysExport writes the keys of a list as CSV, newest first, a page at a time: no
// file is ever whole in memory. It notes the export in the audit log before it
// calls begin; what fails before that returns an error and has written nothing.
// It returns domain.Forbidden for whoever may not see keys.
func (s *Service) KeysExport(ctx context.Context, f KeyFilter, begin func() io.Writer) error {
	v := viewer.From(ctx)
	if !v.Can(enum.KeysRead) {
		return domain.Withheld(v, "", "see registration keys", enum.KeysRead)
	}
	_, err := database.InTx(ctx, s.db, func(tx *database.Tx) (struct{}, error) {
		return struct{}{}, audit.RecordTx(ctx, tx, audit.Event{
			RootID: v.RootID, PartnerID: v.PartnerID, ObjectID: v.PartnerID, Action: "registration_key.export", Changes: changesOf(f),
		})
	})
	if err != nil {
		return err
	}
	rows := domain.Select("id", "sealed", "prefix", "status", "units", "expiresOn", "note", "registeredAt", "voidedAt", "createdAt", "batchId")
	rows.Fields["plan"], rows.Fields["partner"], rows.Fields["customer"] = domain.Select("name"), domain.Select("company"), domain.Select("company")
	page, err := s.Keys(ctx, &f, pageAfter(nil), rows, false)
	if err != nil {
		return err
	}
	out := sheet.NewWriter(begin())
	if err := out.Write(exportColumns...); err != nil {
		return err
	}
	for {
		for _, k := range page.Rows {
			if err := out.Write(s.cells(v, k)...); err != nil {
				return err
			}
		}
		if err := out.Flush(); err != nil {
			return err
		}
		if !page.HasNext {
			return nil
		}
		last := page.Cursor(page.Rows[len(page.Rows)-1])
		if page, err = s.Keys(ctx, &f, pageAfter(&last), rows, false); err != nil {
			return fmt.Errorf("registration: export: %w", err)
		}
	}
}

func pageAfter(cursor *string) domain.PageArgs {
	first := domain.MaxPage
	return domain.PageArgs{First: &first, After: cursor}
}

// changesOf a filter, for the audit log: what was exported. A key that was
// searched for is not written down.
func changesOf(f KeyFilter) map[string]any {
	out := map[string]any{}
	if f.PartnerIDs != nil {
		out["partnerIds"] = f.PartnerIDs
	}
	if f.PlanIDs != nil {
		out["planIds"] = f.PlanIDs
	}
	if f.BatchID != nil {
		out["batchId"] = *f.BatchID
	}
	if f.Statuses != nil {
		out["statuses"] = f.Statuses
	}
	return out
}

// cells are a row of the file.
func (s *Service) cells(v *viewer.Viewer, k *db.RegistrationKey) []string {
	value, day, plan, customer := k.Prefix+"…", "", "", ""
	if whole := s.ValueOf(v, k); whole != nil {
		value = *whole
	}
	if last := ExpiresOn(k); last != nil {
		day = last.String()
	}
	if k.Edges.Plan != nil {
		plan = k.Edges.Plan.Name
	}
	if k.Edges.Customer != nil {
		customer = k.Edges.Customer.Company
	}
	return []string{
		value, string(StatusOf(k, s.db.Now())), plan, strconv.Itoa(k.Units), day, k.Note, k.Edges.Partner.Company, customer,
		utc(k.RegisteredAt), utc(k.VoidedAt), utc(&k.CreatedAt), k.BatchID,
	}
}

func utc(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.UTC().Format("2006-01-02 15:04")
}
