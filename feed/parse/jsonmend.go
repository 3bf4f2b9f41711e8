package parse

import (
	"fmt"
	"strings"
)

// mendJSON writes a text anew that breaks the rules of JSON in the ways programs
// do that print it themselves: line ends and other controls in strings, escapes
// there are none of, a comma behind the last value (RFC 8259, sections 4 to 7).
func mendJSON(text string) (mended string, changed bool) {
	var out strings.Builder
	out.Grow(len(text))
	inside := false
	comma := -1 // where in out a comma stands with nothing behind it
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case inside && c < ' ':
			fmt.Fprintf(&out, "\\u%04x", c)
			changed = true
			continue
		case inside && c == '\\' && i+1 < len(text):
			if i++; !strings.ContainsRune(`"\/bfnrtu`, rune(text[i])) {
				out.WriteByte(text[i])
				changed = true
				continue
			}
			out.WriteString(text[i-1 : i+1])
			continue
		case c == '"':
			inside = !inside
		case inside, isSpace(c):
			out.WriteByte(c)
			continue
		case c == ',':
			if comma >= 0 { // two in a row
				changed = true
				continue
			}
			comma = out.Len()
			continue
		case c == ']' || c == '}':
			changed = changed || comma >= 0
			comma = -1
		}
		if comma >= 0 {
			out.WriteByte(',')
			comma = -1
		}
		out.WriteByte(c)
	}
	return out.String(), changed
}
