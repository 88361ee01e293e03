package domain

// ProfileInput is what a company's profile may hold beside its required parts.
// In a change nil leaves alone and the empty string clears.
type ProfileInput struct {
	Address    *string `json:"address,omitzero"`
	PostalCode *string `json:"postalCode,omitzero"`
	Country    *string `json:"country,omitzero"`
	Phone      *string `json:"phone,omitzero"`
	Notes      *string `json:"notes,omitzero"`
	TimeZone   *string `json:"timeZone,omitzero"`
	Locale     *string `json:"locale,omitzero"`
}

// AdministratorInput is the first user of a new company.
type AdministratorInput struct {
	AccountName string  `json:"accountName"`
	FirstName   string  `json:"firstName"`
	LastName    string  `json:"lastName"`
	Email       string  `json:"email"`
	Phone       *string `json:"phone,omitzero"`
}

// Versioned names an object and the version that the change was made from.
type Versioned struct {
	ID              string `json:"id"`
	ExpectedVersion int    `json:"expectedVersion"`
}
