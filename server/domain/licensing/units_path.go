package licensing

import (
	"slices"
	"strconv"
	"strings"
)

// unitsPath is where the input that made a holding asks for units of a product;
// empty where none did.
func (h *Holding) unitsPath(productID string) string {
	if h.path == "" {
		return ""
	}
	return unitsPath(h.path, h.asked, productID)
}

// unitsPath is the field below path that holds the units of a product: those that
// are named for it, or those of all.
func unitsPath(path string, named []LicenseUnitsInput, productID string) string {
	if i := slices.IndexFunc(named, func(u LicenseUnitsInput) bool { return u.ProductID == productID }); i >= 0 {
		return path + ".licenses." + strconv.Itoa(i) + ".units"
	}
	return path + ".units"
}

// of puts a refusal for want of stock where a verb's input asks for the units. An
// input that has none is at fault as a whole.
func (p PoolExhausted) of(in any) PoolExhausted {
	switch in := in.(type) {
	case AssignmentModifyInput:
		p.Path = strings.Split(unitsPath("input", in.Licenses, p.ProductID), ".")
	case AssignmentRenewInput:
		p.Path = strings.Split(unitsPath("input", in.Licenses, p.ProductID), ".")
	case LicenseUpdateInput:
		p.Path = []string{"input", "units"}
	}
	return p
}
