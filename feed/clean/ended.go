package clean

import "strings"

// ended returns HTML in which what is dropped together with what it holds ends
// where its writer meant it to. Feeds are full of frames written as XML ("<iframe
// src=x/>"), of players whose end a summary cut off, and of sections inside
// sections; to a parser of HTML the whole rest of the story belongs to them.
//
// An element written as empty is empty, unless its end tag comes before the next
// one of its kind begins. One that never ends holds nothing; only scripts and
// style sheets hold everything that follows. A frame holds nothing either: what
// stands in it is for readers without frames, such as ours. The marks of CDATA
// sections go, what is in them stays.
func ended(s string) string {
	e := ender{s: s}
	for e.next() {
	}
	e.endSection(len(s))
	if e.done == 0 {
		return s
	}
	e.out.WriteString(s[e.done:])
	return e.out.String()
}

// ender copies s but for what it mends. It remembers what it searched for, so
// that what is missing is searched for once.
type ender struct {
	s       string
	at      int
	out     strings.Builder
	done    int            // up to where s was written
	section int            // where the CDATA section ends that was entered
	found   map[string]int // where each needle was found last, -1 for nowhere any more
}

const sectionMark = "<![CDATA["

// next goes on to the next "<" and reads what begins there. It reports false at
// the end.
func (e *ender) next() bool {
	i := strings.IndexByte(e.s[e.at:], '<')
	if i < 0 || e.at+i+2 >= len(e.s) {
		return false
	}
	e.at += i
	e.endSection(e.at)
	rest := e.s[e.at:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		end := e.find("-->", e.at+4)
		if end < 0 {
			return false
		}
		e.at = end + 3
	case strings.HasPrefix(rest, sectionMark):
		e.section = max(0, e.find("]]>", e.at))
		e.replace(e.at, e.at+len(sectionMark), "")
		e.at += len(sectionMark)
	default:
		name := elementName(rest[1:])
		if mayLackEnd[name] {
			return e.element(name)
		}
		e.at += 1 + len(name)
	}
	return true
}

// mayLackEnd are the elements dropped with what they hold, and those a link to
// what they play stands for.
var mayLackEnd = map[string]bool{
	"script": true, "style": true, "title": true, "textarea": true, "iframe": true, "noembed": true, "noframes": true,
	"object": true, "applet": true, "video": true, "audio": true, "svg": true, "canvas": true, "template": true,
	"select": true, "button": true, "frameset": true, "dialog": true, "datalist": true, "progress": true, "meter": true, "map": true,
}

// isRaw reports the elements of which a parser reads nothing but the end.
func isRaw(name string) bool {
	switch name {
	case "script", "style", "title", "textarea", "noembed", "noframes":
		return true
	}
	return false
}

// element reads the start tag of an element that may lack its end.
func (e *ender) element(name string) bool {
	after := e.tagEnd(e.at + 1 + len(name))
	if after < 0 {
		return false
	}
	end := e.findTag("</", name, after)
	empty := e.s[after-2] == '/'
	if empty && end >= 0 {
		begin := e.findTag("<", name, after)
		empty = begin >= 0 && begin < end
	}
	switch {
	case empty, name == "iframe", end < 0 && name != "script" && name != "style":
		e.replace(after, after, "</"+name+">")
	case end < 0:
		return false
	case isRaw(name):
		after = end
	}
	e.at = after
	return true
}

// endSection drops the mark at the end of a CDATA section that was passed.
func (e *ender) endSection(before int) {
	if e.section > 0 && e.section < before {
		e.replace(e.section, e.section+len("]]>"), "")
		e.section = 0
	}
}

// replace writes text for what stands from from to to.
func (e *ender) replace(from, to int, text string) {
	if from < e.done {
		return
	}
	e.out.WriteString(e.s[e.done:from])
	e.out.WriteString(text)
	e.done = to
}

// tagEnd returns where to go on behind the tag whose attributes begin at i, -1 if
// it never ends.
func (e *ender) tagEnd(i int) int {
	for ; i < len(e.s); i++ {
		switch e.s[i] {
		case '>':
			return i + 1
		case '=':
			j := i + 1
			for j < len(e.s) && (e.s[j] == ' ' || e.s[j] == '\n' || e.s[j] == '\t' || e.s[j] == '\r') {
				j++
			}
			if j < len(e.s) && (e.s[j] == '"' || e.s[j] == '\'') {
				if i = e.find(e.s[j:j+1], j+1); i < 0 {
					return -1
				}
			}
		}
	}
	return -1
}

// find returns where needle stands first at or behind from, or -1. It is asked
// with places in order.
func (e *ender) find(needle string, from int) int {
	return e.remember(needle, from, func() int { return strings.Index(e.s[from:], needle) })
}

// findTag finds a tag by how it begins and its name.
func (e *ender) findTag(opening, name string, from int) int {
	return e.remember(opening+name, from, func() int {
		for at := from; ; {
			i := strings.Index(e.s[at:], opening)
			if i < 0 {
				return -1
			}
			at += i + len(opening)
			if elementName(e.s[at:]) == name {
				return at - len(opening) - from
			}
		}
	})
}

func (e *ender) remember(needle string, from int, search func() int) int {
	if known, ok := e.found[needle]; ok && (known < 0 || known >= from) {
		return known
	}
	if e.found == nil {
		e.found = map[string]int{}
	}
	at := search()
	if at >= 0 {
		at += from
	}
	e.found[needle] = at
	return at
}

// longestName is the length of the longest name in mayLackEnd.
const longestName = 8

// elementName returns the name that s begins with in lower case, "" if it is
// longer than any of mayLackEnd.
func elementName(s string) string {
	n := 0
	upper := false
	for n < len(s) && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || n > 0 && (s[n] >= '0' && s[n] <= '9' || s[n] == '-')) {
		if n++; n > longestName {
			return ""
		}
		upper = upper || s[n-1] < 'a'
	}
	if upper {
		return strings.ToLower(s[:n])
	}
	return s[:n]
}
