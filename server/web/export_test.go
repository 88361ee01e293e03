package web_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/openlmp/openlmp/ent/db"
	"github.com/openlmp/openlmp/ent/db/auditevent"
	"github.com/openlmp/openlmp/ent/enum"
	"github.com/openlmp/openlmp/ent/id"
	"github.com/openlmp/openlmp/server/servertest"
)

// exported downloads a list as CSV.
func (s *site) exported(t *testing.T, cookie, list, filter, order string) [][]string {
	t.Helper()
	w := s.get(t, "/export/"+list+".csv?filter="+url.QueryEscape(filter)+"&orderBy="+url.QueryEscape(order), "Cookie", cookie, "Sec-Fetch-Site", "same-origin")
	status(t, w, http.StatusOK)
	return table(t, text(t, w))
}

// table reads CSV.
func table(t *testing.T, body string) [][]string {
	t.Helper()
	body, _ = strings.CutPrefix(body, "\xef\xbb\xbf")
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// column is what stands in a column of a table, by its header.
func column(t *testing.T, rows [][]string, header string) []string {
	t.Helper()
	i := slices.Index(rows[0], header)
	if i < 0 {
		t.Fatalf("no %s in %q", header, rows[0])
	}
	out := []string{}
	for _, row := range rows[1:] {
		out = append(out, row[i])
	}
	return out
}

func TestExport(t *testing.T) {
	t.Parallel()
	servertest.Databases(t, func(t *testing.T, database string) {
		s := newSite(t, database)
		plan := s.Plan(s.MSP, s.Mail, nil)
		msp := s.SignIn("msp-one")
		for i := range 130 {
			company := fmt.Sprintf("Company %03d", i)
			if i == 7 {
				company = "=cmd()"
			}
			c := s.Customer(s.MSP, company, "UTC")
			msp.MustQuery(nil, `mutation($in: AssignmentCreateInput!) { assignmentCreate(input: $in) { userErrors { message } } }`,
				map[string]any{"in": map[string]any{"customerId": c.ID, "planId": plan.ID, "units": 5}})
		}
		msp.MustQuery(nil, `mutation { customersDisable(input: {filter: {search: "Company 12"}}, dryRun: true) { userErrors { message } } }`, nil)
		s.Insert(&db.Pool{
			ID: id.New(id.Pool), CreatedAt: s.Now(), UpdatedAt: s.Now(), Version: 1, RootID: s.MSP.RootID, PartnerID: s.MSP.ID,
			ProductID: s.Mail.ID, LicenseVersion: enum.Full, Stock: 7, Maximum: 40, Threshold: 10,
		})
		cookies := map[string]string{}
		for _, name := range []string{"distributor", "msp-one", "reseller-one", "rival", "rival-msp"} {
			cookies[name] = s.SignIn(name).Header.Get("Cookie")
		}
		t.Run("the_rows_are_those_of_the_list", func(t *testing.T) {
			compared := 0
			for _, list := range []struct{ name, field, filterType, orderType, id string }{
				{"customers", "customers", "CustomerFilter", "CustomerOrder", "ID"}, {"licenses", "licenses", "LicenseFilter", "LicenseOrder", "ID"},
				{"transactions", "transactions", "TransactionFilter", "TransactionOrder", "ID"}, {"partners", "partners", "PartnerFilter", "PartnerOrder", "ID"},
				{"service-plans", "plans", "ServicePlanFilter", "ServicePlanOrder", "ID"}, {"products", "products", "ProductFilter", "", "ID"},
				{"users", "users", "UserFilter", "", "ID"}, {"license-pool", "pools", "PoolFilter", "", "ID"},
				{"operations", "bulkOperations", "BulkOperationFilter", "BulkOperationOrder", "ID"}, {"outbox", "messages", "MessageFilter", "MessageOrder", "ID"},
			} {
				filters := []string{"", "{}", `{"productIds":["` + s.Mail.ID + `"]}`, `{"partnerIds":["` + s.MSP.ID + `"]}`, `{"search":"cork"}`, `{"search":"nothing"}`,
					`{"types":["NEW_PURCHASE"]}`, `{"types":"LICENSE_CHANGE"}`, `{"statuses":["ACTIVE"]}`, `{"licenseStatuses":["ACTIVE"],"search":"0"}`,
					`{"own":true}`, `{"levels":["LOW","EMPTY"],"own":true}`, `{"kinds":["SUITE"]}`, `{"kinds":["ACCOUNT_CREATED"]}`}
				for _, filter := range filters {
					for who := range cookies {
						order := map[bool]string{true: "", false: `{"field":"CREATED_AT","direction":"DESC"}`}[list.orderType == "" || list.field == "plans"]
						want, ok := s.listed(t, cookies[who], list.field, list.filterType, list.orderType, filter, order)
						path := "/export/" + list.name + ".csv?filter=" + url.QueryEscape(filter) + "&orderBy=" + url.QueryEscape(order)
						w := s.get(t, path, "Cookie", cookies[who])
						body := text(t, w)
						switch {
						case w.StatusCode == http.StatusForbidden && len(want) == 0:
							continue
						case !ok:
							if w.StatusCode != http.StatusBadRequest || !strings.Contains(body, `"field":"filter`) {
								t.Errorf("%s, %s: a wrong filter is answered with %s, %s", list.name, filter, w.Status, body)
							}
							continue
						}
						if w.StatusCode != http.StatusOK {
							t.Fatalf("%s, %s, %s: %s, %s", list.name, filter, order, w.Status, body)
						}
						got := column(t, table(t, body), list.id)
						compared += len(got)
						if !slices.Equal(got, want) {
							t.Errorf("%s, %s, %s: %d rows, and the list has %d", list.name, filter, who, len(got), len(want))
						}
					}
				}
			}
			if compared < 1000 {
				t.Errorf("only %d rows were compared", compared)
			}
		})
		t.Run("5.1/64_zone_and_formulas", func(t *testing.T) {
			rows := s.exported(t, cookies["msp-one"], "customers", "", "")
			if len(column(t, rows, "Created (UTC)")) != 130 || !slices.Contains(column(t, rows, "Company"), "'=cmd()") {
				t.Errorf("%q", rows[0])
			}
		})
		t.Run("2.11_customer_summary", func(t *testing.T) {
			rows := s.exported(t, cookies["msp-one"], "customer-summary", `{"productIds":["`+s.Mail.ID+`"]}`, "")
			if len(rows) != 131 || column(t, rows, "Provisioned")[0] != "5" || column(t, rows, "Service plan")[0] != plan.Name || column(t, rows, "Product name")[0] != s.Mail.Name {
				t.Errorf("%d rows, %q", len(rows), rows[:2])
			}
		})
		t.Run("a_workbook", func(t *testing.T) {
			w := s.get(t, "/export/licenses.xlsx", "Cookie", cookies["msp-one"])
			status(t, w, http.StatusOK)
			b, err := io.ReadAll(w.Body)
			if err != nil {
				t.Fatal(err)
			}
			f, err := excelize.OpenReader(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = f.Close() }() // it is only read
			rows, err := f.GetRows("licenses")
			if err != nil || len(rows) != 131 {
				t.Fatalf("%d rows, %v", len(rows), err)
			}
			for _, list := range []string{"products", "license-pool", "users", "operations", "outbox"} {
				w := s.get(t, "/export/"+list+".xlsx", "Cookie", cookies["msp-one"])
				status(t, w, http.StatusOK)
				f, err := excelize.OpenReader(w.Body)
				if err != nil {
					t.Fatal(err)
				}
				book, err := f.GetRows(list)
				csv := s.exported(t, cookies["msp-one"], list, "", "")
				if err != nil || len(book) < 2 || len(book) != len(csv) || !slices.Equal(book[0], csv[0]) || book[1][0] != csv[1][0] {
					t.Errorf("%s: %q, and %q as CSV, %v", list, book, csv, err)
				}
			}
			csv := s.exported(t, cookies["msp-one"], "licenses", "", "")
			for i := range rows {
				if i != 0 && !slices.Equal(rows[i][1:], csv[i][1:]) {
					t.Errorf("%q in the workbook, %q in CSV", rows[i], csv[i])
				}
			}
		})
		t.Run("registration_keys", func(t *testing.T) {
			s.SignIn("msp-one").MustQuery(nil, `mutation($plan: ID!) { registrationKeysGenerate(input: { planId: $plan, count: 120, units: 5 }) { batchId } }`,
				map[string]any{"plan": plan.ID})
			w := s.get(t, "/export/registration-keys.csv?filter="+url.QueryEscape(`{"planIds":["`+plan.ID+`"]}`), "Cookie", cookies["msp-one"])
			status(t, w, http.StatusOK)
			rows, err := csv.NewReader(w.Body).ReadAll()
			if err != nil || len(rows) != 121 {
				t.Errorf("%d rows, %v", len(rows), err)
			}
			if got := w.Header.Get("Content-Disposition"); got != `attachment; filename="registration-keys-2026-03-10.csv"` || w.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%v", w.Header)
			}
			key := rows[1][0]
			if got := s.exported(t, cookies["msp-one"], "registration-keys", `{"search":"`+key+`"}`, ""); len(got) != 2 {
				t.Errorf("%d rows", len(got))
			}
			events := s.DB.AuditEvent.Query().Where(auditevent.Action("list.export"), auditevent.ChangesContains("registration-keys")).AllX(s.System())
			if len(events) != 2 || !strings.Contains(events[0].Changes+events[1].Changes, plan.ID) || strings.Contains(events[0].Changes+events[1].Changes, key) {
				t.Errorf("%+v", events)
			}
			const code = "AB-CDEF-GHJKM-NPQRS-TVWXY-23456-789AB"
			s.exported(t, cookies["msp-one"], "licenses", `{"activationCode":"`+code+`"}`, "")
			if s.DB.AuditEvent.Query().Where(auditevent.ChangesContains(code)).ExistX(s.System()) {
				t.Error("the log says an activation code")
			}
		})
		s.AddUser("support", enum.SupportEngineer, s.MSP, nil)
		support := s.SignIn("support").Header.Get("Cookie")
		s.AddUser("partner-accounts", enum.PartnerAccountManager, s.Distributor, nil)
		managesPartners := s.SignIn("partner-accounts").Header.Get("Cookie")
		before := s.DB.AuditEvent.Query().Where(auditevent.Action("list.export")).CountX(s.System())
		for name, c := range map[string]struct {
			path    string
			headers []string
			want    int
			says    string
		}{
			"nobody":                      {"customers.csv", nil, http.StatusUnauthorized, ""},
			"a_session_that_there_is_not": {"customers.csv", []string{"Cookie", "lmp=x"}, http.StatusUnauthorized, ""},
			"a_token_that_there_is_not":   {"customers.csv", []string{"Authorization", "Bearer x", "Cookie", cookies["msp-one"]}, http.StatusUnauthorized, ""},
			"a_link_on_another_site":      {"customers.csv", []string{"Cookie", cookies["msp-one"], "Sec-Fetch-Site", "cross-site"}, http.StatusForbidden, ""},
			"a_role_that_may_not_see_it":  {"registration-keys.xlsx", []string{"Cookie", support}, http.StatusForbidden, "role"},
			"2.3_no_customer_summary":     {"customer-summary.csv", []string{"Cookie", managesPartners}, http.StatusForbidden, "role"},
			"the_outbox":                  {"outbox.xlsx", []string{"Cookie", support}, http.StatusForbidden, "role"},
			"bulk_operations":             {"operations.csv", []string{"Cookie", support}, http.StatusForbidden, "role"},
			"2.3_none_for_a_reseller":     {"customer-summary.csv", []string{"Cookie", cookies["reseller-one"]}, http.StatusForbidden, "A reseller"},
			"no_list":                     {"pets.csv", []string{"Cookie", support}, http.StatusNotFound, ""},
			"no_format":                   {"customers.pdf", []string{"Cookie", support}, http.StatusNotFound, ""},
			"a_parameter_not_known":       {"customers.csv?fliter={}", []string{"Cookie", support}, http.StatusBadRequest, "fliter"},
			"a_filter_that_is_no_json":    {"customers.csv?filter={", []string{"Cookie", support}, http.StatusBadRequest, "filter"},
			"a_field_that_there_is_not":   {"customers.csv?filter=" + url.QueryEscape(`{"nose":1}`), []string{"Cookie", support}, http.StatusBadRequest, "filter"},
			"a_word_that_there_is_not":    {"licenses.csv?filter=" + url.QueryEscape(`{"statuses":["X"]}`), []string{"Cookie", support}, http.StatusBadRequest, "filter.statuses"},
			"a_number_out_of_bounds":      {"licenses.csv?filter=" + url.QueryEscape(`{"expiresWithinDays":9999}`), []string{"Cookie", support}, http.StatusBadRequest, "expiresWithinDays"},
			"an_order_that_there_is_not":  {"customers.csv?orderBy=" + url.QueryEscape(`{"field":"NOSE"}`), []string{"Cookie", support}, http.StatusBadRequest, "orderBy"},
			"an_order_by_time_alone":      {"transactions.csv?orderBy=" + url.QueryEscape(`{"field":"NOSE"}`), []string{"Cookie", cookies["msp-one"]}, http.StatusBadRequest, "orderBy"},
		} {
			t.Run(name, func(t *testing.T) {
				w := s.get(t, "/export/"+c.path, c.headers...)
				body := text(t, w)
				if w.StatusCode != c.want || !strings.Contains(body, c.says) || w.Header.Get("Content-Disposition") != "" {
					t.Errorf("%s: %s", w.Status, body)
				}
			})
		}
		if after := s.DB.AuditEvent.Query().Where(auditevent.Action("list.export")).CountX(s.System()); after != before {
			t.Errorf("%d events of what was refused", after-before)
		}
		t.Run("refusals_are_in_the_viewers_language", func(t *testing.T) {
			if _, err := s.DB.Exec(s.System(), "UPDATE users SET locale = 'de-DE' WHERE account_name = ?", "rival"); err != nil {
				t.Fatal(err)
			}
			german := s.SignIn("rival").Header.Get("Cookie")
			for path, want := range map[string]string{
				"pets.csv":                          "Diese Liste gibt es nicht.",
				"customers.pdf":                     "Diese Datei gibt es nicht",
				"customers.csv?fliter={}":           "Ein Export nimmt filter, orderBy und columns an",
				"customers.csv?columns=x":           "Die Spalten dieser Liste",
				"customer-summary.csv?columns=x":    "Diese Liste wird immer mit allen Spalten exportiert",
				"customers.csv?filter=%22%00%22":    "Der Parameter filter ist kein sauberer",
				"customers.csv?filter={}&filter={}": "Ein Export nimmt",
			} {
				if body := text(t, s.get(t, "/export/"+path, "Cookie", german, "Accept-Language", "ja")); !strings.Contains(body, want) {
					t.Errorf("%s: %s, want %s", path, body, want)
				}
			}
		})
		t.Run("another_channel_gets_its_own", func(t *testing.T) {
			for _, list := range []string{"customers", "customer-summary", "licenses", "transactions", "registration-keys"} {
				if rows := s.exported(t, cookies["rival-msp"], list, "", ""); len(rows) != 1 {
					t.Errorf("%s: %d rows", list, len(rows))
				}
			}
			if events := s.exported(t, cookies["rival-msp"], "audit-log", "", ""); slices.Contains(column(t, events, "Action"), "Customer created") {
				t.Error("the audit log of another channel")
			}
		})
		t.Run("the_columns_are_those_of_the_screen", func(t *testing.T) {
			head := func(path string) (int, string) {
				w := s.get(t, path, "Cookie", cookies["distributor"])
				body := text(t, w)
				line, _, _ := strings.Cut(strings.TrimPrefix(body, "\ufeff"), "\r\n")
				return w.StatusCode, line
			}
			for path, want := range map[string]string{
				"/export/customers.csv?columns=location,company,units":  "City,State,Country,Company,Units provisioned,Units used",
				"/export/licenses.csv?columns=ends":                     "Ends on",
				"/export/transactions.csv?columns=product,units,expiry": "Product,Service plan,Version,Units before,Units after,Change of units,Unit,Last day before,Last day after",
				"/export/partners.csv?columns=contact,company":          "First name,Last name,E-mail,Company",
				"/export/service-plans.csv?columns=name,status,renewal": "Plan,Enabled,Locked,Availability,Auto-renewal,Renewal months",
				"/export/registration-keys.csv?columns=plan,expires":    "Plan,Last day (partner's zone)",
				"/export/audit-log.csv?columns=object,action":           "Object ID,Action",
				"/export/products.csv?columns=name,stock":               `Product,Availability,"Stock, full","Stock, trial"`,
				"/export/license-pool.csv?columns=level,stock":          "Level,Remaining licenses",
				"/export/users.csv?columns=account,status":              "Account name,Enabled,Has a password",
				"/export/operations.csv?columns=kind,progress":          "Operation,Check only,Done,To do",
				"/export/outbox.csv?columns=subject,status":             "Subject,Status",
			} {
				if status, got := head(path); status != http.StatusOK || got != want {
					t.Errorf("%s: %d, %q, want %q", path, status, got, want)
				}
			}
			for _, columns := range []string{"Company", "company,company", "company,", ",", "id", strings.Repeat("x", 4000)} {
				status, got := head("/export/customers.csv?columns=" + url.QueryEscape(columns))
				if status != http.StatusBadRequest || !strings.Contains(got, `"field":"columns"`) {
					t.Errorf("%.20q: %d, %s", columns, status, got)
				}
			}
		})
	})
}

// listed are the ids of a list, asked for by the API; false when it refuses.
func (s *site) listed(t *testing.T, cookie, field, filterType, orderType, filter, order string) (ids []string, ok bool) {
	t.Helper()
	after := "null"
	for {
		if filterType == "" && filter != "" {
			return nil, false // the list takes none
		}
		declared, passed, variables := "$filter: "+filterType, "filter: $filter", `"filter":`+orNull(filter)
		if filterType == "" {
			declared, passed, variables = "$none: Int", "last: $none", `"none":null`
		}
		if orderType != "" {
			declared, passed, variables = declared+", $orderBy: "+orderType, passed+", orderBy: $orderBy", variables+`,"orderBy":`+orNull(order)
		}
		query := `query($after: String, ` + declared + `) { ` + field + `(first: 100, after: $after, ` + passed + `) { nodes { id } pageInfo { hasNextPage endCursor } } }`
		w := s.post(t, "/graphql", asJSON(map[string]string{"query": query})[:len(asJSON(map[string]string{"query": query}))-1]+`,"variables":{"after":`+after+`,`+variables+`}}`, "Cookie", cookie)
		answer := decode[struct {
			Errors []any
			Data   map[string]struct {
				Nodes    []struct{ ID string }
				PageInfo struct {
					HasNextPage bool
					EndCursor   *string
				}
			}
		}](t, w)
		if len(answer.Errors) > 0 {
			return nil, false
		}
		page := answer.Data[field]
		for _, n := range page.Nodes {
			ids = append(ids, n.ID)
		}
		if !page.PageInfo.HasNextPage {
			return ids, true
		}
		after = asJSON(*page.PageInfo.EndCursor)
	}
}

func orNull(s string) string {
	if s == "" {
		return "null"
	}
	return s
}
