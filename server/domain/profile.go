package domain

// ProfileInput is what a company's profile may hold beside its required parts.
// In a change nil leaves alone and the empty string clears.
type ProfileInput struct {
	Address, PostalCode, Country, Phone, Notes, TimeZone, Locale *string
}

// AdministratorInput is the first user of a new company.
type AdministratorInput struct {
	AccountName, FirstName, LastName, Email string
	Phone                                   *string
}

// Versioned names an object and the version that the change was made from.
type Versioned struct {
	ID              string
	ExpectedVersion int
}
