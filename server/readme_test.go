package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// readme is the README's text, and its blocks of commands by the heading above them.
func readme(t *testing.T) (string, map[string]string) {
	t.Helper()
	content, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := map[string]string{}
	heading := ""
	for line := range strings.Lines(string(content)) {
		if after, ok := strings.CutPrefix(line, "## "); ok {
			heading = strings.TrimSpace(after)
		}
		if code, ok := strings.CutPrefix(line, "    "); ok {
			blocks[heading] += code
		}
	}
	return string(content), blocks
}

// shell runs a script of the README on a database, and returns what it wrote.
func shell(t *testing.T, database, script string) string {
	t.Helper()
	c := exec.CommandContext(t.Context(), "bash", "-euo", "pipefail", "-c", script)
	c.Dir = t.TempDir()
	c.Env = append(c.Environ(), "LMP_DATABASE_URL="+database)
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return string(out)
}

// What the README says can be typed as it stands there.
func TestReadme(t *testing.T) {
	t.Parallel()
	text, blocks := readme(t)
	t.Run("the_commands_have_the_flags_that_are_listed", func(t *testing.T) {
		t.Parallel()
		for line := range strings.Lines(blocks["Commands"]) {
			line, _, _ = strings.Cut(line, "#")
			command := regexp.MustCompile(`^lmp( [a-z]+)+`).FindString(line)
			if command == "" {
				t.Fatalf("%q is no command", line)
			}
			help := shell(t, "sqlite:unused.db", command+" --help")
			for _, flag := range regexp.MustCompile(`--[a-z-]+`).FindAllString(line, -1) {
				if !strings.Contains(help, flag) {
					t.Errorf("%s has no %s:\n%s", command, flag, help)
				}
			}
		}
	})
	t.Run("the_settings_are_those_that_there_are", func(t *testing.T) {
		t.Parallel()
		variable := regexp.MustCompile(`LMP_[A-Z_]+`)
		told := map[string]bool{}
		for _, v := range variable.FindAllString(text, -1) {
			told[v] = true
		}
		there := map[string]bool{}
		for _, v := range variable.FindAllString(shell(t, "sqlite:unused.db", "lmp serve --help"), -1) {
			if there[v] = true; !told[v] {
				t.Errorf("%s is not told", v)
			}
		}
		for v := range told {
			if !there[v] {
				t.Errorf("%s is told and not read", v)
			}
		}
	})
	t.Run("a_server_is_set_up", func(t *testing.T) {
		t.Parallel()
		out := shell(t, "sqlite:lmp.db", blocks["Deployment"])
		if !strings.Contains(out, "Mail Guard") || !strings.Contains(out, "/set-password?token=") {
			t.Error(out)
		}
	})
	t.Run("the_demonstration_is_asked_by_token", func(t *testing.T) {
		t.Parallel()
		database := "sqlite:" + t.TempDir() + "/lmp.db"
		shell(t, database, "lmp demo --customers=5")
		at := serveUntilEnd(t, database)
		out := shell(t, database, strings.ReplaceAll(blocks["API"], "http://localhost:8080", at))
		if !strings.Contains(out, `"nodes":[{"company":`) {
			t.Error(out)
		}
	})
}

// serveUntilEnd starts the program for the length of a test and returns its address.
func serveUntilEnd(t *testing.T, database string) string {
	t.Helper()
	c := exec.CommandContext(t.Context(), "lmp", "serve", "--addr=127.0.0.1:0", "--database-url="+database)
	c.Dir, c.Stderr = t.TempDir(), io.Discard
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	var at string
	if _, e := fmt.Sscanf(line, "OpenLMP serves on %s\n", &at); e != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return at
}
