package background

import (
	"os"
	"runtime/debug"
)

// What this process's memory should stay within, in bytes: a feed of the largest
// size allowed fits into forOne, and forEach is what one more of the usual size
// takes on its way. Less would have a refresh of many feeds do little but collect.
const (
	forOne  = 48 << 20
	forEach = 2 << 20
)

// Lean has memory collected earlier once much of it is in use, so that no server
// can take more than promised. It is no limit: work that needs more gets it, and
// what the environment says (GOMEMLIMIT) goes before. visits is how many sources are
// visited at once.
func Lean(visits int) {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(forOne + forEach*int64(visits-1))
	}
}
