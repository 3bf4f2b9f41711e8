package clean

import (
	"regexp"
	"strings"
)

// pieces cuts a text the parser would take too long for where a block begins: at
// a line that is neither blank, indented nor inside a fence, after a blank line.
// A piece without such a place is cut at a line, or anywhere.
func pieces(s string) []string {
	var out []string
	for {
		limit := openersEnd(s)
		if limit == len(s) {
			return append(out, s)
		}
		end := cutPlace(s[:limit])
		out = append(out, s[:end])
		s = s[end:]
	}
}

// openersEnd is how far into s one piece may reach.
func openersEnd(s string) int {
	n := 0
	for i := range min(len(s), maxPiece) {
		switch s[i] {
		case '[', '*', '_', '`', '<', '~':
			if i > 0 && s[i-1] == '\\' {
				continue
			}
			if n++; n > maxOpeners {
				return i
			}
		}
	}
	return min(len(s), maxPiece)
}

func cutPlace(s string) int {
	best, anyLine := 0, 0
	fenced, afterBlank := false, false
	for start := 0; start < len(s); {
		end := strings.IndexByte(s[start:], '\n')
		if end < 0 {
			break
		}
		line := s[start : start+end]
		trimmed := strings.TrimSpace(line)
		if strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~") {
			fenced = !fenced
		} else if afterBlank && !fenced && trimmed != "" && strings.IndexByte(" \t-*+>0123456789|[", line[0]) < 0 {
			best = start
		}
		afterBlank = trimmed == ""
		anyLine = start
		start += end + 1
	}
	switch {
	case best > 0:
		return best
	case anyLine > 0:
		return anyLine
	}
	return len(strings.ToValidUTF8(s, ""))
}

// definition is a link's address given apart from it: "[label]: address".
var definition = regexp.MustCompile(`(?m)^ {0,3}\[([^\[\]^\n]+)\]:[ \t]*(\S+)`)

// definitions lists the link definitions of a text by label.
func definitions(s string) map[string]string {
	found := map[string]string{}
	for _, m := range definition.FindAllStringSubmatch(s, -1) {
		label := strings.ToLower(m[1])
		if _, known := found[label]; !known && len(m[2]) <= MaxURL { // the first counts (CommonMark 4.7)
			found[label] = m[2]
		}
	}
	return found
}

// label finds what may refer to a definition.
var label = regexp.MustCompile(`\[([^\[\]\n]+)\]`)

// define gives every piece the definitions it refers to.
func define(parts []string, known map[string]string) []string {
	if len(known) == 0 {
		return parts
	}
	for i, part := range parts {
		var out strings.Builder
		seen := map[string]bool{}
		for _, m := range label.FindAllStringSubmatch(part, -1) {
			name := strings.ToLower(m[1])
			if address, ok := known[name]; ok && !seen[name] && out.Len() < maxPiece {
				seen[name] = true
				out.WriteString("[" + name + "]: " + address + "\n")
			}
		}
		if out.Len() > 0 {
			parts[i] = part + "\n\n" + out.String()
		}
	}
	return parts
}
