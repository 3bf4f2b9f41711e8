package parse

import (
	"encoding/json"
	"fmt"
	"strings"
)

// The limits of one value of a JSON Feed: a story, or a field of the feed. Read
// whole, ten megabytes of small objects take four hundred.
const (
	maxJSONWhole = 256 << 10 // bytes of what is read whole
	maxJSONList  = 1000      // elements, and fields, that are kept of a larger one
	maxJSONDepth = 8         // levels of a larger one
)

// jsonText reads the values of a document one by one.
type jsonText struct {
	*json.Decoder
	text string
}

func newJSONText(text string) jsonText {
	return jsonText{json.NewDecoder(strings.NewReader(text)), text}
}

// value reads the next value. Of a large one it keeps a part.
func (j jsonText) value(depth int) (any, error) {
	if len(j.text) <= maxJSONWhole || !j.large() {
		var v any
		err := j.Decode(&v)
		return v, err
	}
	if depth >= maxJSONDepth {
		return nil, j.skip()
	}
	switch t, err := j.Token(); t {
	case json.Delim('['):
		return j.list(depth)
	case json.Delim('{'):
		return j.object(depth)
	default:
		return t, err
	}
}

func (j jsonText) list(depth int) (any, error) {
	var out []any
	for j.More() {
		if len(out) >= maxJSONList {
			if err := j.skip(); err != nil {
				return nil, err
			}
			continue
		}
		v, err := j.value(depth + 1)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	_, err := j.Token()
	return out, err
}

func (j jsonText) object(depth int) (any, error) {
	out := map[string]any{}
	for j.More() {
		key, err := j.Token()
		if err != nil {
			return nil, err
		}
		if len(out) >= maxJSONList {
			if err := j.skip(); err != nil {
				return nil, err
			}
			continue
		}
		if out[fmt.Sprint(key)], err = j.value(depth + 1); err != nil {
			return nil, err
		}
	}
	_, err := j.Token()
	return out, err
}

// skip reads a value and keeps nothing of it.
func (j jsonText) skip() error {
	var nothing json.RawMessage
	return j.Decode(&nothing)
}

// large reports that more than is read whole lies between here and the end of the
// next value.
func (j jsonText) large() bool {
	s := strings.TrimLeft(j.text[j.InputOffset():], " \t\r\n,:")
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '"':
			for i++; i < len(s) && s[i] != '"'; i++ {
				if s[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		if i >= maxJSONWhole {
			return true
		}
		if depth <= 0 {
			return false
		}
	}
	return false // it has no end
}
