// Package domain holds what the areas share: errors, dates, pages, profiles.
//
// The areas are folders beside it, one file a verb, in this order; left never
// imports right:
//
//	verb · read · audit · notify · identity · partners · catalog · customers ·
//	licensing · dashboard · onboarding
package domain
