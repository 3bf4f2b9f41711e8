package markdown

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	xansi "github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"byline/ui/layout"
)

// job is one rendering.
type job struct {
	*engine
	ctx      context.Context
	now      func() time.Time
	end      time.Time // afterwards nothing is styled
	width    int
	src      []byte // of the piece at hand
	doc      Doc
	numbers  map[string]int // of the links, by address
	captions map[ast.Node]picture

	prefix  string // before every line of the containers around
	indent  int    // its columns
	bullet  string // instead of the end of prefix, once
	levels  int
	code    int           // bytes of code that were coloured
	colours time.Duration // it took
}

// piece lays out a part of the text.
func (j *job) piece(md string) error {
	if j.now().After(j.end) {
		j.undrawn(md)
		return nil
	}
	j.src, j.captions = []byte(md), map[ast.Node]picture{}
	root := j.parser.Parse(text.NewReader(j.src))
	j.prepare(root)
	return j.blocks(root, false)
}

// undrawn shows a text as it is written, for want of time.
func (j *job) undrawn(md string) {
	for para := range strings.SplitSeq(md, "\n\n") {
		if para = strings.TrimSpace(para); para != "" {
			j.block()
			j.flow(j.th.Ink.Render(strings.ReplaceAll(para, "\n", " ")))
		}
	}
}

// block notes that a top-level block begins, after a blank line.
func (j *job) block() {
	if len(j.doc.Lines) > 0 {
		j.gap()
	}
	j.doc.Blocks = append(j.doc.Blocks, len(j.doc.Lines))
}

// gap is a blank line; bars of quotes go through it.
func (j *job) gap() { j.add(strings.TrimRight(j.prefix, " "), Place{Indent: j.indent}) }

// line adds a finished line inside the containers around.
func (j *job) line(s string) {
	prefix := j.prefix
	if j.bullet != "" {
		prefix, j.bullet = j.bullet, ""
	}
	j.add(prefix+s, Place{Indent: j.indent})
}

func (j *job) add(line string, p Place) {
	if xansi.StringWidth(line) > j.width {
		line = xansi.Truncate(line, j.width, "…")
	}
	j.doc.Lines = append(j.doc.Lines, line)
	j.doc.Places = append(j.doc.Places, p)
}

// room is how wide a line may be inside the containers around.
func (j *job) room() int { return max(j.width-j.indent, minWidth) }

// flow wraps a text. At the left edge a quotation mark may hang.
func (j *job) flow(s string) {
	for _, l := range breakLines(s, j.room(), true) {
		j.line(l)
		if j.indent == 0 && quoted(l) {
			j.doc.Places[len(j.doc.Places)-1].Hang = true
		}
	}
}

// quoted reports a line that begins with a mark one column wide that may hang.
func quoted(line string) bool {
	for len(line) > 0 && line[0] == 0x1b {
		line = line[escapeLen(line):]
	}
	for _, mark := range []string{"“", "‘", "„", "«", "‹", `"`} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

// within lays something out inside a container that begins its lines with prefix,
// the first of them with bullet instead, if there is one.
func (j *job) within(prefix, bullet string, inside func() error) error {
	outer, indent, waiting := j.prefix, j.indent, j.bullet
	if bullet != "" {
		if waiting == "" {
			waiting = outer
		}
		j.bullet = waiting + bullet
	}
	j.prefix += prefix
	j.indent += xansi.StringWidth(prefix)
	j.levels++
	err := inside()
	if bullet != "" && j.bullet != "" { // nothing was inside
		j.line("")
	}
	j.levels--
	j.prefix, j.indent = outer, indent
	return err
}

// nests reports whether another container still fits.
func (j *job) nests() bool { return j.levels < maxLevels && j.room() > 12 }

// leaf styles one block of text.
func (j *job) leaf(n ast.Node, size int) string {
	if size <= maxLeaf && !plain(n) {
		if out, err := j.draw(n, j.src); err == nil {
			return j.marks(strings.Trim(onlySGR(out), "\n"))
		}
	}
	return j.marks(j.th.Ink.Render(onlySGR(j.label(n))))
}

// plain reports a paragraph without any markup, for which glamour is not asked: it
// copies a text rune by rune, which is half the time of a rendering.
func plain(n ast.Node) bool {
	if n.Kind() != ast.KindParagraph {
		return false
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Kind() != ast.KindText {
			return false
		}
	}
	return true
}

// finish ends the text with the addresses of its links, under a short rule.
func (j *job) finish() {
	if len(j.doc.Links) == 0 {
		return
	}
	j.gap()
	j.add(j.th.Faint.Render(strings.Repeat("─", min(j.width, 12))), Place{})
	digits := len(strconv.Itoa(len(j.doc.Links)))
	for i, l := range j.doc.Links {
		number := fmt.Sprintf("%*d  ", digits, i+1)
		address := xansi.Truncate(printable(l.URL), j.width-len(number), "…")
		j.add(linked(j.th.Dim.Render(number+address), l.URL), Place{Indent: len(number)})
	}
}

func (j *job) center(s string) string {
	return layout.Spaces((j.room()-xansi.StringWidth(s))/2) + s
}
