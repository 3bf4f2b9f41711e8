package clean

import "strings"

// guarded rewrites the lines of Markdown the parser would take too long or too
// much memory for. Ordinary texts come back as they are.
func guarded(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = clampMarkers(lines[i])
	}
	for i := 0; i < len(lines); i++ {
		columns := delimiterRow(lines[i])
		if columns == 0 {
			continue
		}
		end := i + 1
		for end < len(lines) && strings.Trim(lines[end], " >\t") != "" {
			end++
		}
		if columns > maxColumns || columns*(end-i) > maxCells {
			lines[i] = ""
			for row := i + 1; row < end; row++ {
				lines[row] += "\n"
			}
		}
		i = end - 1
	}
	return strings.Join(lines, "\n")
}

// clampMarkers drops the markers of quotes and lists that begin a line beyond
// what anybody means by them: the parser is quadratic in their number.
func clampMarkers(line string) string {
	markers := 0
	for i := range len(line) {
		switch c := line[i]; {
		case c == ' ':
		case c == '>', (c == '-' || c == '+' || c == '*') && i+1 < len(line) && line[i+1] == ' ':
			if markers++; markers > maxMarkers {
				return line[:i] + strings.TrimLeft(line[i:], "> -+*")
			}
		default:
			return line
		}
	}
	return line
}

// delimiterRow returns the number of columns of a table if line is the row of
// hyphens below its header, else 0. The parser makes a cell for each column in
// each row, however short.
func delimiterRow(line string) int {
	line = strings.TrimLeft(line, " >\t")
	if line == "" || strings.IndexByte("|:-", line[0]) < 0 || !strings.Contains(line, "|") || strings.Trim(line, "|:- \t") != "" {
		return 0
	}
	return strings.Count(strings.Trim(line, "| \t"), "|") + 1
}
