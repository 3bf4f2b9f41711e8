// Package hush keeps libraries from asking the terminal questions while the
// program starts: Bubble Tea asks for the background colour in an init, and a
// terminal that never answers would hold every command for five seconds. It must
// import os only and its path must sort before github.com, so that its init runs
// before theirs.
package hush

import "os"

var (
	value, present = os.LookupEnv("CI")
	_              = os.Setenv("CI", "1") // termenv asks nothing where CI is set
)

// Restore gives the environment back as it was found. Main calls it first.
func Restore() {
	if present {
		os.Setenv("CI", value)
		return
	}
	os.Unsetenv("CI")
}
