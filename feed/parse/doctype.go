package parse

import "strings"

// The limits of entities a document defines. They exist for a handful of accents
// and signs; everything else is an attack.
const (
	maxEntities   = 512
	maxEntity     = 1 << 10 // bytes of one
	maxExpansions = 4096    // uses of any, in one value
	maxExpanded   = 1 << 20 // bytes all uses add to the document
)

// entities are those a document defines, by name. What they add to the document is
// counted: a reference beyond the limits stays as it is written.
type entities struct {
	values map[string]string
	left   int // bytes that may still be added
}

// use returns what a reference to a name means, and whether it means anything.
func (e *entities) use(name string) (string, bool) {
	if e == nil {
		return "", false
	}
	value, ok := e.values[name]
	if !ok || len(value) > e.left {
		return "", false
	}
	e.left -= len(value)
	return value, true
}

// doctype reads the document type declaration at at and returns where to go on.
// Of its internal subset it keeps the general entities with literal values; it
// never reads anything from elsewhere. References inside values are decoded once
// and to characters only, so that no entity grows by another.
func (z *scanner) doctype(at int) int {
	s := z.s
	i := at + len("<!doctype")
	for i < len(s) && s[i] != '>' && s[i] != '[' && s[i] != '<' {
		if s[i] == '"' || s[i] == '\'' {
			if j := strings.IndexByte(s[i+1:min(len(s), i+2048)], s[i]); j >= 0 {
				i += j + 1
			}
		}
		i++
	}
	if i >= len(s) || s[i] == '<' {
		return i
	}
	if s[i] == '>' {
		return i + 1
	}
	return z.subset(i + 1)
}

// subset reads the declarations of an internal subset.
func (z *scanner) subset(i int) int {
	s := z.s
	for i < len(s) {
		switch {
		case s[i] == ']':
			return tagEnd(s, i)
		case strings.HasPrefix(s[i:], "<!--"):
			i = z.skip(i, "")
		case strings.HasPrefix(s[i:], "<!ENTITY"):
			i = z.entity(i + len("<!ENTITY"))
		case strings.HasPrefix(s[i:], "<!"), strings.HasPrefix(s[i:], "<?"):
			i = tagEnd(s, i+2)
		case s[i] == '<': // a tag: the subset never ended
			return i
		default:
			i++
		}
	}
	return i
}

// entity reads `name "value">` and returns where to go on.
func (z *scanner) entity(i int) int {
	s := z.s
	i = skipSpace(s, i)
	from := i
	for i < len(s) && !isSpace(s[i]) && s[i] != '>' && s[i] != '<' {
		i++
	}
	name := s[from:i]
	i = skipSpace(s, i)
	if i < len(s) && (s[i] == '"' || s[i] == '\'') {
		end := strings.IndexByte(s[i+1:min(len(s), i+2+maxEntity)], s[i])
		if z.entities == nil {
			z.entities = &entities{values: map[string]string{}, left: maxExpanded}
		}
		if end >= 0 && len(z.entities.values) < maxEntities {
			if _, known := z.entities.values[name]; !known { // the first declaration binds (XML 1.0, 4.2)
				z.entities.values[name] = decode(s[i+1:i+1+end], nil)
			}
		}
		if end >= 0 {
			i += end + 2
		} else {
			i++
			for i < len(s) && s[i] != '"' && s[i] != '>' {
				i++
			}
		}
	}
	return tagEnd(s, i)
}
