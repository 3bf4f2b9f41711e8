package preview

import (
	"strconv"
	"strings"

	"byline/feed/clean"
)

// textOf returns the text of safe HTML as a reader sees it: blocks separated by a
// blank line, the items of a list and the rows of a table by a line end. It reads
// what [clean.SafeHTML] wrote, whose elements are balanced and whose text holds no
// references but to "<", ">", "&" and quotes, so that it needs no parser: with
// one, a large feed takes twice as long.
func textOf(safe string) string {
	if strings.IndexByte(safe, '<') < 0 && strings.IndexByte(safe, '&') < 0 {
		return clean.Text(strings.Join(strings.Fields(safe), " "))
	}
	w := textWriter{}
	w.out.Grow(len(safe))
	for safe != "" {
		i := strings.IndexByte(safe, '<')
		if i < 0 {
			w.text(safe)
			break
		}
		w.text(safe[:i])
		end := strings.IndexByte(safe[i:], '>')
		if end < 0 {
			break
		}
		w.tag(safe[i+1 : i+end])
		safe = safe[i+end+1:]
	}
	text := w.out.String()
	if strings.IndexByte(text, '&') >= 0 {
		text = clean.Text(text) // what stood around a tag may have become a reference
	}
	return text
}

// maxBlank is how much white space in a row <pre> keeps.
const maxBlank = 200

// textWriter owes white space until the next word is written.
type textWriter struct {
	out   strings.Builder
	space bool
	owed  int    // line ends owed
	pre   int    // depth of <pre>
	blank string // white space met in <pre>
	lists []int  // the last number of each open list, -1 for bullets
	row   bool   // something is written in the row of a table
	mark  string // what an item or a cell begins with
}

// tag reads what stands between "<" and ">".
func (w *textWriter) tag(tag string) {
	name, closing := strings.CutPrefix(tag, "/")
	name, attrs, _ := strings.Cut(name, " ")
	switch name {
	case "br":
		w.lines(min(2, w.owed+1))
	case "pre":
		w.lines(2)
		w.pre, w.blank = w.pre+depth(closing), ""
	case "ul", "ol":
		if closing {
			w.lists = w.lists[:max(0, len(w.lists)-1)]
		}
		if len(w.lists) > 0 { // a list in a list is close to it
			w.lines(1)
		} else {
			w.lines(2)
		}
		if !closing {
			w.lists = append(w.lists, first(name, attrs))
		}
	case "li":
		w.lines(1)
		if !closing {
			w.mark = w.marker()
		}
	case "tr":
		w.lines(1)
		w.row = false
	case "td", "th":
		if !closing && w.row {
			w.mark = " | "
			w.space = false
		}
		w.row = true
	case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp",
		"small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "source", "font", "big", "acronym", "rt", "rp", "ruby":
	default:
		if len(w.lists) > 0 || w.row {
			w.lines(1)
			return
		}
		w.lines(2)
	}
}

func depth(closing bool) int {
	if closing {
		return -1
	}
	return 1
}

// first is the number before an ordered list's first, -1 for a list of bullets.
func first(name, attrs string) int {
	if name == "ul" {
		return -1
	}
	_, start, found := strings.Cut(attrs, `start="`)
	start, _, _ = strings.Cut(start, `"`)
	if n, err := strconv.Atoi(start); found && err == nil && n > 0 {
		return n - 1
	}
	return 0
}

// marker is what an item of the innermost list begins with.
func (w *textWriter) marker() string {
	if len(w.lists) == 0 || w.lists[len(w.lists)-1] < 0 {
		return "• "
	}
	w.lists[len(w.lists)-1]++
	return strconv.Itoa(w.lists[len(w.lists)-1]) + ". "
}

// lines owes line ends, two for a blank line.
func (w *textWriter) lines(n int) {
	w.space = false
	w.owed = max(w.owed, n)
}

// begin writes what is owed before a word.
func (w *textWriter) begin() {
	if w.mark == " | " {
		w.out.WriteString(w.mark)
		w.mark, w.owed, w.space = "", 0, false
		return
	}
	if w.owed > 0 {
		if w.out.Len() > 0 {
			w.out.WriteString("\n\n"[:w.owed])
		}
		w.owed, w.blank = 0, strings.TrimLeft(w.blank, "\n")
	} else if w.space && w.out.Len() > 0 {
		w.out.WriteByte(' ')
	}
	w.space = false
	w.out.WriteString(w.mark)
	w.out.WriteString(w.blank)
	w.mark, w.blank = "", ""
}

// text writes a stretch of text.
func (w *textWriter) text(s string) {
	for s != "" {
		n := w.words(s)
		if n > 0 {
			w.begin()
			w.out.WriteString(s[:n])
			s = s[n:]
			continue
		}
		if s[0] == '&' {
			w.begin()
			value, size := reference(s)
			w.out.WriteString(value)
			s = s[size:]
			continue
		}
		for n < len(s) && s[n] <= ' ' {
			n++
		}
		if w.pre > 0 && len(w.blank) < maxBlank {
			w.blank += s[:min(n, maxBlank)]
		}
		w.space = w.pre == 0
		s = s[n:]
	}
}

// words is how much of s can be written as it stands: words with single spaces
// between them.
func (w *textWriter) words(s string) int {
	n := 0
	for n < len(s) {
		switch c := s[n]; {
		case c == '&':
			return n
		case c > ' ':
		case c != ' ' || w.pre > 0 || n == 0 || n+1 == len(s) || s[n+1] <= ' ' || s[n+1] == '&':
			return n
		}
		n++
	}
	return n
}

// reference decodes the references that escaping makes.
func reference(s string) (value string, size int) {
	for _, r := range [...][2]string{{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", `"`}, {"&#39;", "'"}, {"&#34;", `"`}} {
		if strings.HasPrefix(s, r[0]) {
			return r[1], len(r[0])
		}
	}
	return "&", 1
}
