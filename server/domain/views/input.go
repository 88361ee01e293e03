package views

import "github.com/openlmp/openlmp/ent/enum"

// CreateInput is savedViewCreate's.
type CreateInput struct {
	Page      enum.ViewPage
	Name      string
	Search    string
	Columns   []string
	Shared    bool
	IsDefault bool
}

// UpdateInput is savedViewUpdate's; nil is left alone.
type UpdateInput struct {
	ID              string
	ExpectedVersion int
	Name            *string
	Search          *string
	Columns         []string
	Shared          *bool
	IsDefault       *bool
}
