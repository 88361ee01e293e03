package web

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/openlmp/openlmp/ent/viewer"
	"github.com/openlmp/openlmp/graph"
	"github.com/openlmp/openlmp/server/domain"
	"github.com/openlmp/openlmp/server/domain/audit"
	"github.com/openlmp/openlmp/server/internal/sheet"
)

// mostExports is how many a user may have on the way.
const mostExports = 1

// exportKinds are the columns of lists in a table.
var exportKinds = map[graph.ColumnKind]sheet.Kind{
	graph.ColumnText: sheet.Text, graph.ColumnNumber: sheet.Number, graph.ColumnDay: sheet.Day, graph.ColumnInstant: sheet.Instant,
}

// exportFormat is a kind of file.
type exportFormat struct {
	media string
	begin func(to io.Writer, name string, columns []sheet.Column) (sheet.Writer, error)
}

var exportFormats = map[string]exportFormat{
	"csv": {"text/csv; charset=utf-8", func(to io.Writer, _ string, columns []sheet.Column) (sheet.Writer, error) {
		return sheet.NewCSV(to, columns)
	}},
	"xlsx": {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet.NewXLSX},
}

// export sends a list as a file, to the console's own pages and to holders of a
// token: GET /export/customers.csv?filter={…}&orderBy={…}&columns=company,units. It goes out page by page
// as it is read, and ends when whoever wants it is gone.
func (h *Handler) export(w http.ResponseWriter, r *http.Request) {
	v := h.exporter(w, r)
	if v == nil {
		return
	}
	ctx := viewer.With(r.Context(), v)
	r = r.WithContext(ctx) // what refuses speaks the viewer's language
	name, extension, _ := strings.Cut(r.PathValue("file"), ".")
	format, known := exportFormats[extension]
	if !known {
		refuse(w, r, http.StatusNotFound, "There is no such file: lists are exported as .csv and .xlsx.")
		return
	}
	in, ok := exportArguments(w, r)
	if !ok {
		return
	}
	if !h.exporting.begin(v.UserID) {
		w.Header().Set("Retry-After", "10")
		refuse(w, r, http.StatusTooManyRequests, "Another export of yours is on its way: one at a time.")
		return
	}
	defer h.exporting.end(v.UserID)
	list, err := h.beginExport(ctx, name, in)
	if err == nil {
		err = h.o.Audit.Export(ctx, audit.Exported{List: name, Format: extension, Filter: list.Filter})
	}
	if err != nil {
		h.refuseExport(w, r, err)
		return
	}
	w.Header().Set("Content-Type", format.media)
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+"-"+h.o.DB.Now().Format(time.DateOnly)+"."+extension+`"`)
	if err := sendExport(ctx, w, name, list, format); err != nil {
		h.o.Log.WarnContext(ctx, "an export was not finished", "id", requestOf(ctx).id, "list", name, "error", err)
		panic(http.ErrAbortHandler) // half a file: the connection ends
	}
}

// exportArguments reads the address; a parameter that is not known would be a
// filter that does not filter.
func exportArguments(w http.ResponseWriter, r *http.Request) (in graph.ExportArguments, ok bool) {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		refuse(w, r, http.StatusBadRequest, "The parameters cannot be read.")
		return in, false
	}
	for name, values := range q {
		if (name != "filter" && name != "orderBy" && name != "columns") || len(values) > 1 {
			answer(w, http.StatusBadRequest, problem{Message: language(r).Words("An export takes filter, orderBy and columns, each once."), Field: name})
			return in, false
		}
	}
	return graph.ExportArguments{Filter: q.Get("filter"), OrderBy: q.Get("orderBy"), Columns: q.Get("columns")}, true
}

// exporter is who asks; it answers itself and returns nil when nobody may be meant.
func (h *Handler) exporter(w http.ResponseWriter, r *http.Request) *viewer.Viewer {
	var v *viewer.Viewer
	var err error
	if token, given := bearer(r); given {
		v, err = h.byToken(r, token)
	} else if fromOtherSite(r) {
		refuse(w, r, http.StatusForbidden, "The request comes from another site.")
		return nil
	} else {
		v, err = h.byCookie(r)
	}
	if err != nil {
		h.refuseAuth(w, r, err)
		return nil
	}
	if v == nil {
		refuse(w, r, http.StatusUnauthorized, "Sign in, or send an API token.")
	}
	return v
}

func (h *Handler) beginExport(ctx context.Context, name string, in graph.ExportArguments) (*graph.Export, error) {
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	return h.o.Exports.Export(ctx, name, in)
}

func (h *Handler) refuseExport(w http.ResponseWriter, r *http.Request, err error) {
	var p domain.Problem
	switch {
	case errors.Is(err, graph.ErrNoExport):
		refuse(w, r, http.StatusNotFound, "There is no such list.")
	case errors.As(err, &p) && p.Code == domain.CodeForbidden:
		answer(w, http.StatusForbidden, problem{Message: language(r).Problem(p)})
	case errors.As(err, &p):
		answer(w, http.StatusBadRequest, problem{Message: language(r).Problem(p), Code: string(p.Code), Field: strings.Join(p.Path, ".")})
	default:
		h.refuseAuth(w, r, err)
	}
}

// sendExport writes page by page; each has the time that an answer has.
func sendExport(ctx context.Context, w http.ResponseWriter, name string, list *graph.Export, format exportFormat) error {
	columns := make([]sheet.Column, len(list.Columns))
	for i, c := range list.Columns {
		columns[i] = sheet.Column{Header: c.Header, Kind: exportKinds[c.Kind]}
	}
	connection := http.NewResponseController(w)
	patience := func() error {
		return connection.SetWriteDeadline(time.Now().Add(writeTimeout)) //nolint:forbidigo // of the connection
	}
	// The listener's patience is with requests that are sent and answered once.
	if err := errors.Join(connection.SetReadDeadline(time.Time{}), patience()); err != nil {
		return err
	}
	out, err := format.begin(w, name, columns)
	if err != nil {
		return err
	}
	next := func() ([][]any, error) {
		ctx, cancel := context.WithTimeout(ctx, deadline)
		defer cancel()
		return list.Next(ctx)
	}
	for {
		rows, err := next()
		if err != nil {
			return err
		}
		if err := patience(); err != nil {
			return err
		}
		if rows == nil {
			return out.Close()
		}
		for _, row := range rows {
			if err := out.Write(row); err != nil {
				return err
			}
		}
		if err := out.Flush(); err != nil {
			return err
		}
	}
}
