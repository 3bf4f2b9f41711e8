package background

import (
	"os"
	"runtime/debug"
)

// heap is what this process's memory should stay within, in bytes. A refresh lives
// on far less; a feed of the largest size allowed fits.
const heap = 48 << 20

// Lean has memory collected earlier once much of it is in use, so that no server
// can take more than promised. It is no limit: work that needs more gets it, and
// what the environment says (GOMEMLIMIT) goes before.
func Lean() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(heap)
	}
}
