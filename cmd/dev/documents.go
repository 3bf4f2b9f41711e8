package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var (
	inCode    = regexp.MustCompile("`([^`\n]+)`")
	moduleRow = regexp.MustCompile(`(?m)^\| ([a-z]+\.[a-z.]+/\S+) \|`)
	pathLike  = regexp.MustCompile(`^(\./)?(cmd|feed|store|ui|\.ci|\.github)(/[\w.{},*-]+)*/?$`)
)

// documents fails where a document names a path of the tree that is not there.
// That keys and commands are the real ones is proved by tests in cmd/byline.
func documents(ctx context.Context) error {
	docs, err := lines(ctx, "git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md")
	if err != nil {
		return err
	}
	var missing []string
	for _, doc := range docs {
		if strings.Contains(doc, "testdata") || strings.Contains(doc, "/edition/") {
			continue
		}
		data, err := os.ReadFile(doc)
		if err != nil {
			return err
		}
		for _, m := range inCode.FindAllStringSubmatch(string(data), -1) {
			for word := range strings.FieldsSeq(m[1]) {
				if pathLike.MatchString(word) && !exists(word) {
					missing = append(missing, doc+" names "+word)
				}
			}
		}
	}
	unexplained, err := unexplainedModules(ctx)
	if err != nil {
		return err
	}
	missing = append(missing, unexplained...)
	if len(missing) > 0 {
		return fmt.Errorf("documents name what is not there:\n%s", strings.Join(missing, "\n"))
	}
	return nil
}

// unexplainedModules compares the modules this tree asks for with the reasons
// given for them, both ways.
func unexplainedModules(ctx context.Context) ([]string, error) {
	wanted, err := lines(ctx, "go", "list", "-m", "-f", "{{if not (or .Indirect .Main)}}{{.Path}}{{end}}", "all")
	if err != nil {
		return nil, err
	}
	const doc = ".github/CONTRIBUTING.md"
	data, err := os.ReadFile(doc)
	if err != nil {
		return nil, err
	}
	var out []string
	have := map[string]bool{}
	for _, m := range moduleRow.FindAllStringSubmatch(string(data), -1) {
		have[m[1]] = true
	}
	for _, m := range wanted {
		if !have[m] {
			out = append(out, doc+" gives no reason for "+m)
		}
		delete(have, m)
	}
	for m := range have {
		out = append(out, doc+" explains "+m+", which nothing asks for")
	}
	return out, nil
}

// exists understands shell patterns and the go tool's "...".
func exists(path string) bool {
	path = strings.TrimSuffix(path, "/...")
	found, err := filepath.Glob(path)
	return err == nil && len(found) > 0
}
