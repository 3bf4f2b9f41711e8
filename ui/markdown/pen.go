package markdown

import "strings"

const (
	reset   = "\x1b[0m"
	endLink = "\x1b]8;;\x1b\\" // of a hyperlink (OSC 8)
)

// pen is the style and the link that are open at a place of a text.
type pen struct{ style, link string }

func (p *pen) apply(escape string) {
	switch {
	case strings.HasPrefix(escape, "\x1b]8;"):
		p.link = escape
		if strings.HasPrefix(escape, "\x1b]8;;\x1b") || strings.HasPrefix(escape, "\x1b]8;;\a") {
			p.link = ""
		}
	case escape == reset || escape == "\x1b[m":
		p.style = ""
	default:
		p.style += escape
	}
}

// write gives a part of a text that begins with this pen, on its own: with what was
// open opened, what it leaves open closed, and no sequence more than that takes.
func (p pen) write(s string) string {
	if p == (pen{}) && strings.IndexByte(s, 0x1b) < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + len(p.style) + len(p.link))
	var now pen
	for len(s) > 0 {
		if s[0] == 0x1b {
			n := escapeLen(s)
			p.apply(s[:n])
			s = s[n:]
			continue
		}
		n := strings.IndexByte(s, 0x1b)
		if n < 0 {
			n = len(s)
		}
		now.become(p, &b)
		b.WriteString(s[:n])
		s = s[n:]
	}
	now.become(pen{}, &b)
	return b.String()
}

// become writes the sequences that lead from one pen to another.
func (p *pen) become(next pen, b *strings.Builder) {
	if p.style != next.style && p.style != "" {
		b.WriteString(reset)
	}
	if p.link != next.link {
		if next.link == "" {
			b.WriteString(endLink)
		} else {
			b.WriteString(next.link)
		}
	}
	if p.style != next.style {
		b.WriteString(next.style)
	}
	*p = next
}
