# Every target gets what it needs by itself; what it cannot get, it names.

SHELL       := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS   += --no-print-directory

# Node in .tools comes first when it is there: see the target node.
export PATH := $(CURDIR)/.tools/node_modules/.bin:$(PATH)
export npm_config_update_notifier := false

# One way of building for all that is built, so that each package is compiled once.
export CGO_ENABLED := 0
export GOFLAGS := $(GOFLAGS) -trimpath

CONSOLE := frontend/node_modules/.installed
LINT    := .tools/bin/golangci-lint
WITH_PG := go run ./server/servertest/cluster/with

# step says what begins; done is the time it took.
step = @printf '\n\033[1m▸ %s\033[0m\n' '$(1)'; SECONDS=0
done = printf '  %s: %ds\n' '$(1)' $$SECONDS

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  \033[1mmake %-12s\033[0m %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: build ## build all of it and start the server on http://127.0.0.1:8080, with data in .lmp
	@bin/lmp demo --if-empty
	exec bin/lmp serve

.PHONY: clean-data
clean-data: ## forget the data of make run
	rm -rf .lmp

.PHONY: dev
dev: $(CONSOLE) frontend/dist/index.html ## the server, and the console with changes shown at once
	@echo "The console is on http://localhost:5173; the server, on :8080, is started anew by hand."
	trap 'kill 0' EXIT
	go run ./server serve &
	npm --prefix frontend run dev

.PHONY: build
build: bin/lmp ## the console and the server, in one file: bin/lmp

# All that the server is built from; removed files count by their folders.
SERVER_INPUTS := $(shell find ent graph server -not -name '*_test.go' -not -path '*/testdata*') $(wildcard frontend/*.go) go.mod go.sum schema.graphqls frontend/persisted.json

bin/lmp: $(SERVER_INPUTS) frontend/dist/.vite/manifest.json | go-tools
	$(call step,server)
	go build -o bin/lmp ./server
	touch $@
	$(call done,bin/lmp)

.PHONY: generate
generate: go-tools $(CONSOLE) ## all code that machines write: ent, graph, loaders, Relay, messages
	$(call step,generate)
	go generate ./ent ./graph/...
	npm --prefix frontend run --silent generate
	$(call done,generate)

.PHONY: migration
migration: go-tools ## name=WHAT: the SQL from the last migration to what ent/schema declares now
	@[ -n "$(name)" ] || { echo "make migration name=WHAT, such as name=add_prices"; exit 2; }
	go generate ./ent
	$(WITH_PG) go run ./ent/migrations/write.go $(if $(fresh),-fresh) $(name)

.PHONY: check
check: check-generated check-go check-schema check-console ## all that is checked without running: the same as CI

.PHONY: test
test: test-go test-console test-e2e ## all that runs: Go on SQLite and PostgreSQL, the console, the journeys

.PHONY: rules
rules: go-tools frontend/dist/index.html ## the tests that prove rules of the specification, one line per rule
	$(call step,rules)
	$(WITH_PG) go run ./server/servertest/rules
	$(call done,rules)

.PHONY: e2e
e2e: test-e2e ## the console's journeys in a real browser, on the real server

.PHONY: screenshots
screenshots: build ## every page and its dialogs, light, dark, in German, Spanish and Japanese, at two widths, into frontend/screenshots
	$(call step,screenshots)
	.ci/e2e screenshots
	$(call done,frontend/screenshots/index.html)

.PHONY: budgets
budgets: build .ci/tools/node_modules/.installed ## what the console may weigh and take, each with its figure; wants a quiet machine
	$(call step,budgets)
	npm --prefix frontend run --silent bytes -- --all
	.ci/e2e budgets
	$(call done,budgets)

.PHONY: bench
bench: build ## the server beside hand-written SQL, also previews, imports and renewals; writes bench.md
	$(call step,bench)
	$(WITH_PG) go run ./server/bench $(args)
	$(WITH_PG) go test -run - -bench . -benchtime 1x -timeout 30m ./server/bench/imports ./server/bench/renewals
	$(call done,bench)

.PHONY: check-generated check-go check-schema check-console
check-generated: go-tools
	$(call step,generated code)
	.ci/generated
	$(call done,generated code)

check-go: go-tools frontend/dist/index.html $(LINT)
	$(call step,Go: format and vet)
	out=$$(gofmt -l $$(git ls-files -co --exclude-standard '*.go' | grep -v '^ent/db/\|^graph/generated/generated.go\|^graph/model/' | while read -r f; do [ -e "$$f" ] && echo "$$f"; done))
	[ -z "$$out" ] || { printf 'gofmt -w these:\n%s\n' "$$out"; exit 1; }
	go vet ./...
	go mod tidy -diff
	$(call done,format and vet)
	printf '\n\033[1m▸ Go: lint\033[0m\n'; SECONDS=0
	$(LINT) run ./...
	$(call done,lint)
	printf '\n\033[1m▸ Go: walls\033[0m\n'; SECONDS=0
	go test -count=1 -run 'TestImportsGoOneWay|TestGraphQueriesNothing|TestAreasAreKnown' ./server
	$(call done,walls)

check-schema: .ci/tools/node_modules/.installed
	$(call step,schema.graphqls)
	.ci/tools/node_modules/.bin/eslint --config .ci/tools/schema.config.mjs schema.graphqls
	$(call done,schema)

check-console: $(CONSOLE) .ci/tools/node_modules/.installed
	$(call step,console: generated files and types and lint and what nothing uses)
	npm --prefix frontend run --silent check
	.ci/tools/node_modules/.bin/knip --directory frontend --no-progress
	$(call done,console)

.PHONY: test-go test-console test-e2e
test-go: go-tools frontend/dist/index.html
	$(call step,Go tests on SQLite and PostgreSQL)
	$(WITH_PG) go test $(if $(CI),-count=1) -timeout 15m ./... | { grep --line-buffered -v 'no test files' || true; }
	$(call done,Go tests)

test-console: $(CONSOLE)
	$(call step,console: Vitest)
	npm --prefix frontend run --silent test
	$(call done,Vitest)

test-e2e: build
	$(call step,journeys: Playwright)
	npm --prefix frontend run --silent bytes
	.ci/e2e
	$(call done,journeys)

# ---- what the targets above need ---------------------------------------------

.PHONY: console
console: frontend/dist/.vite/manifest.json ## the console alone, into frontend/dist; only when something of it changed

# All that the console is built from; removed files count by their folders.
CONSOLE_INPUTS := $(shell find frontend/src frontend/public frontend/scripts) $(wildcard frontend/*.ts frontend/*.html frontend/*.json)

frontend/dist/.vite/manifest.json: $(CONSOLE_INPUTS) | $(CONSOLE)
	$(call step,console)
	LMP_QUIET=1 npm --prefix frontend run --silent build
	touch $@
	$(call done,console)

# A folder to embed, so that Go builds before the console does.
frontend/dist/index.html:
	@mkdir -p frontend/dist && touch frontend/dist/.gitkeep

.PHONY: go-tools
go-tools:
	@command -v go >/dev/null || { echo "Go is missing: 1.26 or newer, from your system's packages or go.dev"; exit 1; }

# The console needs a current Node; an old one is left alone and a new one put in .tools.
.PHONY: node
node:
	@command -v npm >/dev/null || { echo "Node is missing: any version with npm, from your system's packages; a newer one is then fetched by itself"; exit 1; }
	ok=$$(node -p '[a, b] = process.versions.node.split(".").map(Number); a > 22 || (a === 22 && b >= 12)' 2>/dev/null || echo false)
	if [ "$$ok" != true ]; then
	  printf '\n\033[1m▸ Node 24, into .tools\033[0m\n'
	  npm install --prefix .tools --no-save --no-audit --no-fund --loglevel=error node@24
	  node --version
	fi

$(CONSOLE): frontend/package-lock.json frontend/package.json | node
	@printf '\n\033[1m▸ console: npm ci\033[0m\n'
	npm --prefix frontend ci --no-audit --no-fund --loglevel=error
	touch $@

.ci/tools/node_modules/.installed: .ci/tools/package-lock.json | node
	@printf '\n\033[1m▸ tools: npm ci\033[0m\n'
	npm --prefix .ci/tools ci --no-audit --no-fund --loglevel=error
	touch $@

# The linter has a module of its own: it needs some 200 others.
$(LINT): .ci/tools/go.mod .ci/tools/go.sum
	@printf '\n\033[1m▸ golangci-lint, into .tools (some minutes, once)\033[0m\n'
	mkdir -p .tools/bin
	go -C .ci/tools build -o $(CURDIR)/$@ github.com/golangci/golangci-lint/v2/cmd/golangci-lint
	touch $@
