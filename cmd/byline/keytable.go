package main

import (
	"fmt"
	"strings"

	"byline/ui/keys"
)

// keyTable prints the keys for the manual page from the one table.
func keyTable() string {
	var b strings.Builder
	section := ""
	for _, k := range keys.Table() {
		if s := k.Section; s != section {
			section = s
			fmt.Fprintf(&b, "%s\n", s)
		}
		fmt.Fprintf(&b, "  %s: %s\n", strings.Join(k.Keys, ", "), k.Help)
	}
	return b.String()
}
