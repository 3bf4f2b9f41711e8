package main

import (
	"context"
	"fmt"
	"strings"
)

// benchmark is one thing to measure. Figures are printed beside a bare baseline
// measured in the same run; nothing here passes or fails by the clock.
type benchmark struct {
	name string
	help string
	run  func(ctx context.Context, args []string) error
}

// benchmarks is the one list of them.
func benchmarks() []benchmark {
	return []benchmark{
		{"start", "[N …]: start of the reader to titles on the screen, against hello", benchStart},
		{"keys", "[N]: a key to its frame, bytes and CPU a key, against hello", benchKeys},
		{"idle", "[N …]: CPU and wake-ups of the reader while nothing moves, against hello", benchIdle},
		{"store", "[N …]: libraries of N stories beside a bare file of the same", benchStore},
		{"refresh", "[N …]: N feeds of 50 stories cold and unchanged, keys beside it, newsboat if installed", benchRefresh},
		{"go", "go test -bench over the whole tree", benchGo},
	}
}

func bench(ctx context.Context, args []string) error {
	if len(args) > 0 {
		for _, b := range benchmarks() {
			if b.name == args[0] {
				return b.run(ctx, args[1:])
			}
		}
	}
	var names []string
	for _, b := range benchmarks() {
		names = append(names, fmt.Sprintf("  bench %-8s %s", b.name, b.help))
	}
	return fmt.Errorf("which one?\n%s", strings.Join(names, "\n"))
}

func benchGo(ctx context.Context, args []string) error {
	if len(args) == 0 {
		args = []string{"./..."}
	}
	return passthrough(ctx, "go", append([]string{"test", "-run", "^$", "-bench", ".", "-benchmem"}, args...)...)
}
