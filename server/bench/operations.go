package main

import (
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"sync/atomic"
)

// operation is one thing that both targets are asked.
type operation struct {
	name, what, document string
	// variables of the nth request.
	variables func(w *world, r *rand.Rand) map[string]any
	// writes: each request makes something, under a key of its own.
	writes bool
}

var sequence atomic.Int64

func operations() []operation {
	return []operation{
		{
			name: "Q1", what: "first 100 customers of a partner with plans, licenses and products",
			document: `query Q1($partner: ID!) { customers(filter: {partnerIds: [$partner]}, first: 100) { nodes {
				id company city state assignments { id autoRenew createdAt plan { id name }
				licenses { id status units usedUnits startsAt expiresAt product { id name } } } } } }`,
			variables: func(w *world, r *rand.Rand) map[string]any {
				return map[string]any{"partner": w.partners[r.IntN(len(w.partners))]}
			},
		},
		{
			name: "Q2", what: "dashboard of a Tier 1",
			document: `query Q2 { dashboard { enabledCustomers activePartners enabledPlans exceedsAllocation
				licenseStatus { product { id name } counts { status count } } } }`,
			variables: func(*world, *rand.Rand) map[string]any { return map[string]any{} },
		},
		lookUpLicense(),
		{
			name: "M1", what: "create a customer with a plan of three licenses", writes: true,
			document: `mutation M1($input: CustomerCreateInput!) { customerCreate(input: $input) {
				customer { id company } userErrors { message } } }`,
			variables: func(w *world, r *rand.Rand) map[string]any {
				n := strconv.FormatInt(sequence.Add(1), 36)
				of := w.suites[r.IntN(len(w.suites))]
				return map[string]any{"input": map[string]any{
					"partnerId": of.partner, "company": "Bench Bakery " + n, "city": "Galway", "state": "Connacht",
					"country": "IE", "timeZone": "Europe/Dublin",
					"administrator": map[string]any{
						"accountName": "bench-" + w.run + "-" + n, "firstName": "Contact", "lastName": "Person",
						"email": "contact@bench.example",
					},
					"plans": []any{map[string]any{"planId": of.plan, "units": 1 + r.IntN(100)}},
				}}
			},
		},
	}
}

// body of a request.
func (op operation) body(w *world, r *rand.Rand) []byte {
	b, err := json.Marshal(map[string]any{"query": op.document, "operationName": op.name, "variables": op.variables(w, r)})
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	return b
}

// lookUpLicense is Q3, the point look-up.
func lookUpLicense() operation {
	return operation{
		name: "Q3", what: "one license with product and assignment",
		document: `query Q3($id: ID!) { license(id: $id) { id status units usedUnits startsAt expiresAt
			product { id name } assignment { id autoRenew renewalMonths } } }`,
		variables: func(w *world, r *rand.Rand) map[string]any {
			return map[string]any{"id": w.licenses[r.IntN(len(w.licenses))]}
		},
	}
}
