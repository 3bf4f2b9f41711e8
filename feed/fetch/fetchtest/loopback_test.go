package fetchtest_test

import (
	"net"
	"testing"

	"byline/feed/fetch/fetchtest"
)

func TestUpSaysWhatTheInterfaceSays(t *testing.T) {
	t.Parallel()
	all, err := net.Interfaces()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range all {
		if i.Flags&net.FlagLoopback == 0 {
			continue
		}
		if up := i.Flags&net.FlagUp != 0; up != fetchtest.Up() {
			t.Errorf("%s is up: %v, but a connection to it: %v", i.Name, up, !up)
		}
	}
}
