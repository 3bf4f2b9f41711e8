package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

var fuzzTarget = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(f \*testing\.F\)`)

// fuzz finds every fuzz target of the tree and gives each the same time.
func fuzz(ctx context.Context, args []string) error {
	each := 10 * time.Second
	if len(args) > 0 {
		d, err := time.ParseDuration(args[0])
		if err != nil {
			return fmt.Errorf("a duration like 10s is needed: %w", err)
		}
		each = d
	}
	files, err := goFiles(ctx)
	if err != nil {
		return err
	}
	n := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		for _, m := range fuzzTarget.FindAllStringSubmatch(string(data), -1) {
			n++
			err := passthrough(ctx, "go", "test", "-run", "^$", "-fuzz", "^"+m[1]+"$", "-fuzztime", each.String(), "./"+filepath.Dir(f))
			if err != nil {
				return err
			}
		}
	}
	if n == 0 {
		return fmt.Errorf("no fuzz targets found")
	}
	fmt.Fprintf(os.Stderr, "%d fuzz targets, %v each, nothing found\n", n, each)
	return nil
}
