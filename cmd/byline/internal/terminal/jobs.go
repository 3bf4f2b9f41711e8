package terminal

import "golang.org/x/sys/unix"

// JobControl reports whether a shell can take the terminal while the program is
// stopped. A shell with job control puts every command into a process group of its
// own; in the group of the session's leader a stopped program would never go on.
func JobControl() bool {
	session, err := unix.Getsid(0)
	return err == nil && session != unix.Getpgrp()
}
