//go:build !linux

package growth

import "time"

// cpu is 0 where a thread's processor time cannot be told apart: only what is
// allocated is checked there.
func cpu() time.Duration { return 0 }
