// Command dev runs the project's chores: checks, goldens, fuzzing, benchmarks and
// screenshots. Go is all it needs; what a chore needs besides, it names.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// task is one chore: `go run ./cmd/dev NAME ARGS`.
type task struct {
	name string
	args string
	help string
	run  func(ctx context.Context, args []string) error
}

// tasks is the one list of chores.
func tasks() []task {
	return []task{
		{"check", "", "format, vet, lint, architecture and documentation", check},
		{"golden", "", "write the golden files anew; read the difference before committing", golden},
		{"readme", "", "write the README's tables of keys and commands anew", readme},
		{"fuzz", "[DURATION]", "every fuzz target for a while each (default 10s)", fuzz},
		{"bench", "start|keys|go …", "measure against the baselines", bench},
		{"shots", "DIR", "draw the screens; needs tmux", shots},
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:]))
}

func run(ctx context.Context, args []string) int {
	if len(args) > 0 {
		for _, t := range tasks() {
			if t.name != args[0] {
				continue
			}
			if err := t.run(ctx, args[1:]); err != nil {
				fmt.Fprintf(os.Stderr, "dev %s: %v\n", t.name, err)
				return 1
			}
			return 0
		}
		fmt.Fprintf(os.Stderr, "dev: no task %q\n", args[0])
	}
	fmt.Fprintln(os.Stderr, "usage: go run ./cmd/dev TASK")
	for _, t := range tasks() {
		fmt.Fprintf(os.Stderr, "  %-30s %s\n", t.name+" "+t.args, t.help)
	}
	return 2
}
