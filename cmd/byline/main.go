// Command byline is a newspaper in the terminal. This package reads the command
// line, finds files and configuration, puts the parts together, and turns what
// comes of it into text, JSON and an exit code. It must not know how stories are
// fetched, kept or drawn.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"byline/cmd/byline/internal/hush"
)

func main() {
	hush.Restore()
	os.Exit(run())
}

// run is the whole program but for its exit. A hang-up and a termination end it
// like ctrl+c: work stops between two transactions and the terminal is restored.
func run() int {
	signal.Ignore(syscall.SIGXFSZ) // a file that may not grow is an error of writing, not the end
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	a := newApp()
	defer a.close()
	return a.run(ctx, os.Args[1:])
}
