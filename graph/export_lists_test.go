package graph

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// consoleLists are the pages whose lists have columns to choose: the table of the
// console, and the export, which is empty where the list has none.
var consoleLists = map[string]struct{ table, export string }{
	"CUSTOMERS":         {"customers/CustomerTable", "customers"},
	"PARTNERS":          {"partners/PartnerTable", "partners"},
	"PLANS":             {"plans/PlanTable", "service-plans"},
	"PRODUCTS":          {"products/ProductTable", "products"},
	"REGISTRATION_KEYS": {"keys/KeyTable", "registration-keys"},
	"RENEWALS":          {"renewals/RenewalTable", "licenses"},
	"OPERATIONS":        {"operations/OperationTable", "operations"},
	"OUTBOX":            {"outbox/MessageTable", "outbox"},
	"TRANSACTIONS":      {"transactions/TransactionTable", "transactions"},
	"AUDIT_LOG":         {"audit/AuditTable", "audit-log"},
	"USERS":             {"accounts/UserTable", "users"},
	"LICENSE_POOL":      {"pools/StockTable", "license-pool"},
}

var (
	columnsOfTable = regexp.MustCompile(`(?s)const columns: GridColumn\[\] = \[(.*?)\n  \];`)
	columnID       = regexp.MustCompile(`\bid: '([^']*)'`)
)

// The names of columns are a contract: views are saved with them and exports asked
// for by them. The schema tells them all, as the console's tables and the exports
// have them.
func TestColumnsHaveOneName(t *testing.T) {
	t.Parallel()
	exported := map[string]bool{}
	for _, page := range schema.Types["SavedViewPage"].EnumValues {
		list, known := consoleLists[page.Name]
		if !known {
			t.Errorf("%s: no table is known", page.Name)
			continue
		}
		_, said, _ := strings.Cut(page.Description, "; columns: ")
		told := strings.Split(strings.TrimSuffix(said, "."), ", ")

		source, err := os.ReadFile("../frontend/src/features/" + list.table + ".tsx")
		if err != nil {
			t.Fatal(err)
		}
		var shown []string
		if body := columnsOfTable.FindSubmatch(source); body != nil {
			for _, id := range columnID.FindAllSubmatch(body[1], -1) {
				shown = append(shown, string(id[1]))
			}
		}
		if len(shown) == 0 || !slices.Equal(told, shown) {
			t.Errorf("%s: the schema tells of the columns %q, and %s has %q", page.Name, told, list.table, shown)
		}
		if list.export == "" {
			continue
		}
		exported[list.export] = true
		if taken := slices.Sorted(maps.Keys(exportLists[list.export].shown)); !slices.Equal(taken, slices.Sorted(slices.Values(told))) {
			t.Errorf("%s: the schema tells of the columns %q, and the export takes %q", page.Name, told, taken)
		}
	}
	for name, list := range exportLists {
		if len(list.shown) > 0 != exported[name] {
			t.Errorf("%s: what is shown of it is no page's", name)
		}
		for column, headers := range list.shown {
			for _, header := range headers {
				if !slices.ContainsFunc(list.columns, func(c exportColumn) bool { return c.header == header }) {
					t.Errorf("%s: %s shows %q, which is no column of the export", name, column, header)
				}
			}
		}
	}
}

// Each code that a file can hold has a word in it: every value of a closed set of the
// contract, and none that the contract does not know.
func TestExportedCodesHaveWords(t *testing.T) {
	t.Parallel()
	sets := 0
	for name, list := range exportLists {
		if list.imported {
			continue
		}
		connection := schema.Types[schema.Query.Fields.ForName(list.field).Type.Name()]
		row := schema.Types[connection.Fields.ForName("nodes").Type.Name()]
		for _, c := range list.columns {
			of := row
			for part := range strings.SplitSeq(c.path, ".") {
				if f := of.Fields.ForName(part); f != nil {
					of = schema.Types[f.Type.Name()]
				}
			}
			if of.Kind != ast.Enum {
				continue
			}
			sets++
			for _, value := range of.EnumValues {
				if c.words[value.Name] == "" {
					t.Errorf("%s, %s: %s has no word", name, c.header, value.Name)
				}
			}
			for value := range c.words {
				if of.EnumValues.ForName(value) == nil {
					t.Errorf("%s, %s: %s is no %s", name, c.header, value, of.Name)
				}
			}
		}
	}
	if sets < 20 {
		t.Errorf("only %d columns of codes were found", sets)
	}
}
