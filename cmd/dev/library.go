package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"byline/store"
	"byline/store/storetest"
)

// sizes reads numbers of stories from arguments.
func sizes(args []string, standard ...int) ([]int, error) {
	if len(args) == 0 {
		return standard, nil
	}
	var out []int
	for _, a := range args {
		n, err := strconv.Atoi(a)
		if err != nil || n < 1 {
			return nil, fmt.Errorf("%q is no number of stories", a)
		}
		out = append(out, n)
	}
	return out, nil
}

// library fills a home with n generated stories and gives its directory. With
// BYLINE_BENCH_DIR it is kept there and used again.
func library(ctx context.Context, work string, n int) (string, error) {
	if kept := os.Getenv("BYLINE_BENCH_DIR"); kept != "" {
		work = kept
	}
	home := filepath.Join(work, fmt.Sprintf("home-%d", n))
	path := filepath.Join(home, "data", "byline.db")
	if _, err := os.Stat(path + ".filled"); err == nil {
		return home, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return "", err
	}
	fmt.Fprintf(os.Stderr, "+ filing %d stories\n", n)
	s, err := store.Open(path, store.Options{NoSync: true})
	if err != nil {
		return "", err
	}
	for d := range storetest.Generate(n) {
		if _, err := s.Deliver(ctx, d); err != nil {
			return "", err
		}
	}
	if err := s.Close(); err != nil {
		return "", err
	}
	return home, os.WriteFile(path+".filled", nil, 0o600)
}

// build makes the reader and hello in a folder.
func build(ctx context.Context, work string) (reader, hello string, err error) {
	reader, hello = filepath.Join(work, "byline"), filepath.Join(work, "hello")
	if err := passthrough(ctx, "go", "build", "-o", reader, "./cmd/byline"); err != nil {
		return "", "", err
	}
	return reader, hello, passthrough(ctx, "go", "build", "-o", hello, "./cmd/dev/hello")
}
