package reports

import (
	"reflect"
	"testing"

	"github.com/openlmp/openlmp/ent/enum"
)

func TestSummary(t *testing.T) {
	t.Parallel()
	used := func(n int64) *int64 { return &n }
	held := []Held{
		{ProductID: "mail", PlanID: "gold", Version: enum.Full, Status: enum.Active, Units: 10},
		{ProductID: "mail", PlanID: "gold", Version: enum.Full, Status: enum.Expired, Units: 1000, Used: used(1000)},
		{ProductID: "mail", PlanID: "gold", Version: enum.Full, Status: enum.Grace, Units: 5, Used: used(3)},
		{ProductID: "mail", PlanID: "gold", Version: enum.Full, Status: enum.Suspended, Units: 1, Used: used(0)},
		{ProductID: "mail", PlanID: "gold", Version: enum.Trial, Status: enum.Active, Units: 7},
		{ProductID: "mail", PlanID: "silver", Version: enum.Full, Status: enum.Active, Units: 2},
		{ProductID: "disk", PlanID: "gold", Version: enum.Full, Status: enum.Canceled, Units: 9},
		{ProductID: "disk", PlanID: "", Version: enum.Full, Status: enum.Scheduled, Units: 4},
	}
	for _, c := range []struct {
		name   string
		filter SummaryFilter
		want   []SummaryRow
	}{
		{
			"2.11 a row for each product, plan and version that stands", SummaryFilter{},
			[]SummaryRow{{0, 16, used(3)}, {4, 7, nil}, {5, 2, nil}, {7, 4, nil}},
		},
		{"one product", SummaryFilter{ProductIDs: []string{"disk"}}, []SummaryRow{{7, 4, nil}}},
		{"one plan", SummaryFilter{PlanIDs: []string{"silver"}}, []SummaryRow{{5, 2, nil}}},
		{"one status", SummaryFilter{Statuses: []enum.LicenseStatus{enum.Grace}}, []SummaryRow{{2, 5, used(3)}}},
		{"a status that is over has no rows", SummaryFilter{Statuses: []enum.LicenseStatus{enum.Expired}}, nil},
		{"a list that names none", SummaryFilter{ProductIDs: []string{}}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if got := Summary(held, c.filter); !reflect.DeepEqual(got, c.want) {
				t.Errorf("%+v, want %+v", got, c.want)
			}
		})
	}
}
