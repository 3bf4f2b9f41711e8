package markdown

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// onlySGR is the second fence, behind glamour: nothing but colours and printable
// characters leaves it.
func onlySGR(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for len(s) > 0 {
		end := strings.IndexByte(s, 0x1b)
		if end < 0 {
			end = len(s)
		}
		writeFit(&b, s[:end])
		s = s[end:]
		if s != "" {
			n := escapeLen(s)
			if n > 2 && s[1] == '[' && s[n-1] == 'm' {
				b.WriteString(s[:n])
			}
			s = s[n:]
		}
	}
	return b.String()
}

func writeFit(b *strings.Builder, s string) {
	if isPrintableASCII(s) {
		b.WriteString(s)
		return
	}
	for _, r := range s {
		if r == '\n' || r == '\t' || r == linkOpen || r == linkClose || r == hardBreak || r >= linkBase && r <= linkBase+maxLinks || !unfit(r) {
			b.WriteRune(r)
		}
	}
}

func isPrintableASCII(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// escapeLen is the length of the escape sequence a text begins with.
func escapeLen(s string) int {
	if len(s) < 2 {
		return len(s)
	}
	switch s[1] {
	case '[':
		for i := 2; i < len(s); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				return i + 1
			}
		}
	case ']':
		for i := 2; i < len(s); i++ {
			if s[i] == '\a' {
				return i + 1
			}
			if s[i] == 0x1b && i+1 < len(s) && s[i+1] == '\\' {
				return i + 2
			}
		}
	default:
		return 2
	}
	return len(s)
}

// marks turns the sentinels into hyperlinks, numbers and line breaks.
func (j *job) marks(s string) string {
	if !strings.ContainsAny(s, string([]rune{linkOpen, linkClose, hardBreak})) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch r {
		case hardBreak:
			b.WriteByte('\n')
		case linkOpen, linkClose:
			mark, size := utf8.DecodeRuneInString(s[i:])
			n := int(mark) - linkBase
			if n < 1 || n > len(j.doc.Links) {
				continue
			}
			i += size
			if r == linkOpen {
				b.WriteString(hyperlink(j.doc.Links[n-1].URL))
			} else {
				b.WriteString(endLink + reset + j.th.Dim.Render("["+strconv.Itoa(n)+"]"))
			}
		default:
			if r < linkBase || r > linkBase+maxLinks {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// hyperlink begins one; of an address only what may stand in it is kept.
func hyperlink(address string) string {
	return "\x1b]8;;" + strings.Map(func(r rune) rune {
		if r <= ' ' || r >= 0x7f {
			return -1
		}
		return r
	}, address) + "\x1b\\"
}

// linked makes a whole line a hyperlink.
func linked(line, address string) string { return hyperlink(address) + line + endLink }
