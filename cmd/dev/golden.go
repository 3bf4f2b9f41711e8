package main

import (
	"context"
	"strings"
)

// golden rewrites the golden files of every package whose tests know -update.
func golden(ctx context.Context, _ []string) error {
	out, err := output(ctx, "git", "grep", "-lE", `charmbracelet/x/exp/golden|flag\.Bool\("update"`, "--", "*_test.go")
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	args := []string{"test", "-count=1"}
	for file := range strings.FieldsSeq(out) {
		dir := "./" + file[:strings.LastIndex(file, "/")]
		if !seen[dir] {
			seen[dir] = true
			args = append(args, dir)
		}
	}
	return passthrough(ctx, "go", append(args, "-update")...)
}

// readme writes the tables of the README anew, of the keys and the commands there
// are.
func readme(ctx context.Context, _ []string) error {
	return passthrough(ctx, "go", "test", "-count=1", "-run", "^TestReadmeTables$", "./cmd/byline", "-update")
}
