// Package ent remembers: the entities, their scope and their migrations.
//
// schema declares what is stored; db is written by Ent; scope keeps every
// tenant to its own rows; viewer says who is asking.
package ent

//go:generate go tool ent generate --target ./db --template ./template --feature intercept,sql/upsert,sql/lock,sql/modifier,sql/execquery,schema/snapshot,sql/versioned-migration ./schema
