package extract

import (
	"strings"

	"byline/feed"
	"byline/feed/authors"
	"byline/feed/clean"
)

// fields reads lines such as "Title: …", "Author: …", "Date: …" at the very top,
// and the head of a mail, which is written the same way. One such line alone is a
// headline with a colon in it.
func (r *reader) fields() {
	if len(r.groups) == 0 || r.groups[0].fenced {
		return
	}
	n, known, titled := 0, 0, false
	for ; n < 40; n++ {
		line := r.ahead(n)
		name, _, ok := fieldOf(line)
		switch {
		case ok:
			known++
			titled = titled || name == "title" || name == "author" && known > 1
		case known > 0 && line != "" && indentOf(line) > 0, known > 1 && field.MatchString(line) && length(line) < 100 && n < len(r.groups[0].lines):
		default:
			line = ""
		}
		if line == "" {
			break
		}
		if n >= len(r.groups[0].lines) && name == "" {
			break
		}
	}
	if known < 2 || !titled {
		return
	}
	last := ""
	for i := range n {
		line := r.ahead(i)
		name, value, ok := fieldOf(line)
		switch {
		case ok:
			last = name
			r.set(name, value)
		case last == "title" && indentOf(line) > 0:
			r.h.title += " " + strings.TrimSpace(line)
		}
	}
	r.take(n)
	r.titled = r.h.title != ""
}

// set files the value of a field.
func (r *reader) set(name, value string) {
	h := r.h
	switch name {
	case "title":
		h.title = value
	case "author":
		h.byline = value
		h.people = append(h.people, authors.Split(value)...)
	case "date", "updated":
		if f, ok := dateIn(value); ok {
			r.date(f.time, name == "updated")
		}
	case "url":
		h.url, _ = clean.URL(value)
	case "site":
		if address, ok := clean.URL(value); ok && h.url == "" {
			h.url = address
		} else if !ok {
			h.site = value
		}
	case "category":
		h.categories = append(h.categories, splitList(value)...)
	case "language":
		h.language = languageTag(value)
	case "summary":
		h.standfirst = value
	case "biography":
		if len(h.people) == 1 {
			h.people[0].Bio = feed.Text{Markup: feed.MarkupPlain, Value: value}
		}
	}
}

// splitList cuts a list of words at its commas.
func splitList(s string) []string {
	var out []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ';' || r == '、' }) {
		if part = strings.Trim(part, " []\"'#"); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// languageTag returns a tag of BCP 47 in small letters, or "" for anything else.
func languageTag(s string) string {
	s = strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"))
	main, _, _ := strings.Cut(s, "-")
	if len(main) < 2 || len(main) > 3 || len(s) > 20 || strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return ""
	}
	return s
}
