package markdown

import (
	"fmt"
	"iter"
	"strings"
	"unicode/utf8"
)

// A story is parsed in pieces, so that a long one shows its beginning at once and
// a parser that slows down on hostile text does so on little of it.
const (
	firstPiece = 4 << 10 // bytes after which the first piece ends at the next good place
	laterPiece = 16 << 10
	hardPiece  = 32 << 10 // bytes after which any place is good
	maxMarkers = 2 * maxLevels
	maxBlanks  = 5 * maxLevels // columns of indentation
)

func pull(md string) (next func() (string, bool), stop func()) { return iter.Pull(pieces(md)) }

// pieces cuts a text before lines that begin a top-level block and takes out what
// must not reach the parser; see [scanner.line].
func pieces(md string) iter.Seq[string] {
	cut := ""
	if len(md) > maxSource {
		md, cut = strings.ToValidUTF8(md[:maxSource], ""), "\n\n[…]\n"
		if i := strings.LastIndexByte(md, '\n'); i > maxSource/2 {
			md = md[:i]
		}
	}
	return func(yield func(string) bool) {
		s := scanner{soft: firstPiece, blank: true}
		for line := range strings.Lines(printable(md) + cut) {
			for len(line) > hardPiece {
				at := hardPiece
				for !utf8.RuneStart(line[at]) {
					at--
				}
				if i := strings.LastIndexByte(line[:hardPiece], ' '); i > hardPiece/2 {
					at = i
				}
				s.line(line[:at] + "\n")
				line = line[at:]
				if !yield(s.take()) {
					return
				}
			}
			if s.good(line) && !yield(s.take()) {
				return
			}
			s.line(line)
		}
		s.endTable()
		if s.out.Len() > 0 {
			yield(s.take())
		}
	}
}

// scanner follows a text line by line.
type scanner struct {
	out     strings.Builder
	soft    int
	blank   bool   // the line before was blank
	fence   string // the line that opened a code block; empty outside
	columns int    // of the table the lines belong to; 0 outside
	rows    int
}

// take ends a piece; code goes on as code in the next one.
func (s *scanner) take() string {
	piece := s.out.String()
	s.out.Reset()
	s.out.WriteString(s.fence)
	s.soft = laterPiece
	return piece
}

// good reports whether a piece may end before a line.
func (s *scanner) good(line string) bool {
	if s.out.Len() >= hardPiece {
		return true
	}
	return s.out.Len() >= s.soft && s.blank && s.fence == "" && !strings.ContainsRune(" \t-+*0123456789\n", rune(line[0]))
}

// line takes the next line. Outside of code it holds at most so many container
// markers and so much indentation, a table at most so many columns and rows.
func (s *scanner) line(line string) {
	if mark := fenceOf(line); mark != "" {
		switch {
		case s.fence == "":
			s.fence = line
		case strings.HasPrefix(mark, fenceOf(s.fence)) && strings.TrimSpace(line) == mark:
			s.fence = ""
		}
		s.write(line)
		return
	}
	if s.fence != "" {
		s.write(line)
		return
	}
	head, rest := containers(line)
	body := strings.TrimSpace(rest)
	switch {
	case body == "":
		s.endTable()
	case s.columns > 0:
		if s.rows++; s.rows > min(maxRows, maxCells/s.columns) {
			return
		}
	default:
		if n := delimiters(body); n > maxColumns {
			rest = `\` + rest // then it is no table
		} else if !s.blank {
			s.columns, s.rows = n, 1
		}
	}
	s.write(head + rest)
}

func (s *scanner) write(line string) {
	s.out.WriteString(line)
	s.blank = strings.TrimSpace(line) == ""
}

// endTable says how many rows were left out.
func (s *scanner) endTable() {
	if n := s.rows - min(maxRows, maxCells/max(1, s.columns)); s.columns > 0 && n > 0 {
		fmt.Fprintf(&s.out, "\n*… and %d more rows*\n", n)
	}
	s.columns, s.rows = 0, 0
}

// fenceOf gives the run of ` or ~ that opens or closes a code block at the left
// margin.
func fenceOf(line string) string {
	for _, c := range []string{"`", "~"} {
		n := len(line) - len(strings.TrimLeft(line, c))
		if n >= 3 && !strings.Contains(line[n:], "`") {
			return line[:n]
		}
	}
	return ""
}

// containers splits a line into the markers of quotes and lists it begins with, as
// many of them as are kept, and the rest.
func containers(line string) (head, rest string) {
	i, kept, markers, blanks := 0, 0, 0, 0
	for i < len(line) {
		n := 1
		switch line[i] {
		case ' ':
			blanks++
		case '\t':
			blanks += 4
		case '>':
			markers++
		default:
			n = marker(line[i:])
			markers++
		}
		if n == 0 {
			break
		}
		i += n
		if markers <= maxMarkers && blanks <= maxBlanks {
			kept = i
		}
	}
	return line[:kept], line[i:]
}

// marker is the length of a list marker without the blank that must follow it.
func marker(s string) int {
	n := 0
	for n < len(s) && n < 9 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	switch {
	case n == 0 && len(s) > 1 && strings.IndexByte("-+*", s[0]) >= 0:
		n = 1
	case n > 0 && len(s) > n+1 && (s[n] == '.' || s[n] == ')'):
		n++
	default:
		return 0
	}
	if s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	return n
}

// delimiters counts the columns of a table's second line; any other line has none.
func delimiters(line string) int {
	if !strings.Contains(line, "|") || !strings.Contains(line, "-") || strings.Trim(line, "|:- \t") != "" {
		return 0
	}
	return len(strings.FieldsFunc(line, func(r rune) bool { return r != '-' }))
}
