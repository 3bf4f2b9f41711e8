package preview

import (
	"bytes"
	"encoding/json"
	"io"

	"byline/feed/clean"
)

// schema is the version of the JSON form.
const schema = 1

// The kinds of documents as the JSON form calls them.
const (
	kindFeed    = "feed"
	kindArticle = "article"
	kindError   = "error"
)

// MarshalJSON gives the form of design.md, section 9.
func (d Document) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	if err := d.WriteJSON(&b); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

// head begins every form.
type head struct {
	Schema int    `json:"schema"`
	Kind   string `json:"kind"`
	File   string `json:"file,omitempty"`
}

// WriteJSON writes the document as one line. Stories of a feed are cleaned and
// written one after the other.
func (d Document) WriteJSON(w io.Writer) error {
	h := head{Schema: schema, File: clean.Line(d.File, 4096)}
	out := encoder{w: w}
	switch {
	case d.Feed != nil:
		h.Kind = kindFeed
		d.Feed.write(&out, h)
	case d.Article != nil:
		h.Kind = kindArticle
		out.value(struct {
			head
			*Article
		}{h, d.Article})
	default:
		h.Kind = kindError
		out.value(struct {
			head
			Error string `json:"error"`
		}{h, d.sentence()})
	}
	out.raw("\n")
	return out.err
}

// sentence is the error as a person may read it.
func (d Document) sentence() string {
	if d.Err == nil {
		return "nothing was read"
	}
	return clean.Line(d.Err.Error(), 0)
}

func (f *Feed) write(out *encoder, h head) {
	out.open(struct {
		head
		Format      string        `json:"format"`
		Title       string        `json:"title,omitempty"`
		Link        string        `json:"link,omitempty"`
		Description string        `json:"description,omitempty"`
		Language    string        `json:"language,omitempty"`
		Updated     string        `json:"updated,omitempty"`
		Authors     []Contributor `json:"authors,omitempty"`
	}{h, f.Format, f.Title, f.Link, f.Description, f.Language, stamp(f.Updated), f.Authors})
	out.raw(`,"items":[`)
	for i := range f.items {
		if i > 0 {
			out.raw(",")
		}
		out.value(f.Item(i))
	}
	out.raw("]")
	if len(f.Warnings) > 0 {
		out.raw(`,"warnings":`)
		out.value(f.Warnings)
	}
	out.raw("}")
}

// encoder writes pieces of JSON and keeps the first error.
type encoder struct {
	w     io.Writer
	piece bytes.Buffer
	err   error
}

// encode makes one piece of a value, without the line end.
func (e *encoder) encode(v any) []byte {
	e.piece.Reset()
	enc := json.NewEncoder(&e.piece)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil && e.err == nil {
		e.err = err
	}
	return bytes.TrimSuffix(e.piece.Bytes(), []byte("\n"))
}

func (e *encoder) value(v any) { e.write(e.encode(v)) }

// open writes an object but for its end.
func (e *encoder) open(v any) { e.write(bytes.TrimSuffix(e.encode(v), []byte("}"))) }

func (e *encoder) raw(s string) { e.write([]byte(s)) }

func (e *encoder) write(b []byte) {
	if e.err == nil {
		_, e.err = e.w.Write(b)
	}
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
