package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// maxLines is how long a file about one thing may get.
const maxLines = 350

// check runs everything a tool can say about the tree, and all of it before it
// answers.
func check(ctx context.Context, _ []string) error {
	var errs []error
	errs = append(errs, formatted(ctx), passthrough(ctx, "go", "vet", "./..."), lint(ctx), fileLengths(ctx),
		packagesDocumented(ctx), documents(ctx),
		passthrough(ctx, "go", "test", "-count=1", "-run", "^TestArchitecture", "./cmd/byline"))
	return errors.Join(errs...)
}

func formatted(ctx context.Context) error {
	out, err := output(ctx, "gofmt", "-l", "cmd", "feed", "store", "ui")
	if err != nil {
		return err
	}
	if out != "" {
		return fmt.Errorf("not formatted with gofmt:\n%s", out)
	}
	return nil
}

// lint runs golangci-lint where it is installed; .ci/run installs the pinned one
// and sets BYLINE_LINT to insist.
func lint(ctx context.Context) error {
	name := os.Getenv("BYLINE_LINT")
	if name == "" {
		name = "golangci-lint"
	}
	if _, err := exec.LookPath(name); errors.Is(err, exec.ErrNotFound) {
		fmt.Fprintln(os.Stderr, "golangci-lint is not installed here; .ci/run runs it")
		return nil
	}
	return passthrough(ctx, name, "run", "./...")
}

func fileLengths(ctx context.Context) error {
	files, err := goFiles(ctx)
	if err != nil {
		return err
	}
	var long []string
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		if n := strings.Count(string(data), "\n"); n > maxLines {
			long = append(long, fmt.Sprintf("%s (%d)", f, n))
		}
	}
	if len(long) > 0 {
		return fmt.Errorf("files over %d lines: %s", maxLines, strings.Join(long, ", "))
	}
	return nil
}

// packagesDocumented asks for a package comment and for tests in every package.
func packagesDocumented(ctx context.Context) error {
	out, err := output(ctx, "go", "list", "-f",
		`{{if not .Doc}}{{.ImportPath}} has no package comment{{"\n"}}{{end}}{{if not (or .TestGoFiles .XTestGoFiles)}}{{.ImportPath}} has no tests{{"\n"}}{{end}}`, "./...")
	if err != nil {
		return err
	}
	if out = strings.TrimSpace(out); out != "" {
		return errors.New(out)
	}
	return nil
}

func goFiles(ctx context.Context) ([]string, error) {
	return lines(ctx, "git", "ls-files", "--cached", "--others", "--exclude-standard", "*.go")
}
