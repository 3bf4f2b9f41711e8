package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"

	"byline/ui/keys"
)

const readme = "../../README.md"

var update = flag.Bool("update", false, "write the tables of the README anew")

// TestReadmeTables compares the README's tables with what they are made of. After
// a change, “go run ./cmd/dev readme” writes them.
func TestReadmeTables(t *testing.T) {
	data, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for _, table := range []struct{ name, want string }{
		{"keys", readmeKeys()},
		{"commands", readmeCommands()},
		{"exit codes", readmeExitCodes()},
	} {
		begin, end := fmt.Sprintf("<!-- %s -->\n", table.name), fmt.Sprintf("<!-- end of %s -->\n", table.name)
		before, rest, found := strings.Cut(text, begin)
		have, after, closed := strings.Cut(rest, end)
		if !found || !closed {
			t.Fatalf("the README has no place for its %s: the lines %q and %q", table.name, begin, end)
		}
		if *update {
			text = before + begin + table.want + end + after
		} else if have != table.want {
			t.Errorf("the %s of the README are not those of the program; “go run ./cmd/dev readme” writes them (-README +program):\n%s",
				table.name, cmp.Diff(have, table.want))
		}
	}
	if *update && text != string(data) {
		if err := os.WriteFile(readme, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// readmeKeys has a row for each section of the table of keys.
func readmeKeys() string {
	var b strings.Builder
	b.WriteString("| | |\n|---|---|\n")
	section := ""
	for _, k := range keys.Table() {
		if k.Section == section {
			b.WriteString(" · ")
		} else {
			if section != "" {
				b.WriteString(" |\n")
			}
			section = k.Section
			fmt.Fprintf(&b, "| **%s** | ", section)
		}
		for name := range strings.SplitSeq(k.Names(), ", ") {
			fmt.Fprintf(&b, "%s ", codeSpan(name))
		}
		b.WriteString(strings.ReplaceAll(k.Help, "|", `\|`))
	}
	b.WriteString(" |\n")
	return b.String()
}

// codeSpan sets a key in a cell of a Markdown table.
func codeSpan(s string) string {
	s = strings.ReplaceAll(s, "|", `\|`)
	if strings.Contains(s, "`") {
		return "`` " + s + " ``"
	}
	return "`" + s + "`"
}

// readmeCommands has a line for each command that does something.
func readmeCommands() string {
	rows := [][2]string{{"byline", "Open the reader"}}
	everyCommand(newRoot(newApp()), func(c *cobra.Command) {
		if !c.HasSubCommands() {
			rows = append(rows, [2]string{strings.TrimSuffix(c.UseLine(), " [flags]"), c.Short})
		}
	})
	return "```\n" + aligned(rows) + "```\n"
}

func readmeExitCodes() string {
	var rows [][2]string
	for _, c := range exitCodes {
		rows = append(rows, [2]string{fmt.Sprint(c.code), c.meaning})
	}
	return "```\n" + aligned(rows) + "```\n"
}

// aligned sets two columns.
func aligned(rows [][2]string) string {
	wide := 0
	for _, r := range rows {
		wide = max(wide, len([]rune(r[0])))
	}
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "%-*s  %s\n", wide, r[0], r[1])
	}
	return b.String()
}
