// Package fetchtest is for tests that start servers of their own. It must not know
// what they serve.
package fetchtest

import (
	"net"
	"testing"
	"time"
)

// Up reports whether this machine can reach itself: in a network namespace that
// was just made it cannot, and no server of a test can be asked.
func Up() bool {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return false
	}
	defer l.Close() //nolint:errcheck // nothing was accepted
	c, err := net.DialTimeout("tcp", l.Addr().String(), time.Second)
	if err != nil {
		return false
	}
	_ = c.Close()
	return true
}

// Loopback skips a test that needs a server where there can be none.
func Loopback(t testing.TB) {
	t.Helper()
	if !Up() {
		t.Skip("the loopback interface is down, so that no server can be asked")
	}
}
