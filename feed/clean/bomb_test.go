package clean_test

import (
	"fmt"
	"strings"
	"testing"

	"byline/feed/clean"
	"byline/feed/internal/growth"
)

// bombs are inputs that cost a parser, a converter or a renderer far more than
// their size. Each writes about n bytes.
var bombs = map[string]func(n int) string{
	"unclosed font, then paragraphs": func(n int) string {
		var b strings.Builder
		for i := range min(300, n/40) {
			fmt.Fprintf(&b, "<font size=%d>", i)
		}
		return b.String() + strings.Repeat("<p>x</p>", n/8)
	},
	"unclosed links, then cells": func(n int) string { return strings.Repeat("<a href=/x><td>", n/15) },
	"formatting in formatting":   func(n int) string { return strings.Repeat("<b><i><u>", n/18) + strings.Repeat("<p>x", n/8) },
	"misnested":                  func(n int) string { return strings.Repeat("<b><p></b><i></p></i>", n/21) },
	"deep divs":                  func(n int) string { return strings.Repeat("<div>", n/5) + "x" },
	"deep quotes":                func(n int) string { return strings.Repeat("<blockquote>", n/24) + strings.Repeat("word ", n/10) },
	"400 quotes around a text":   func(n int) string { return strings.Repeat("<blockquote>", 400) + strings.Repeat("<p>word", n/7) },
	"200 lists around a text":    func(n int) string { return strings.Repeat("<ul><li>", 200) + strings.Repeat("<p>word", n/7) },
	"deep lists":                 func(n int) string { return strings.Repeat("<ul><li>x", n/9) },
	"deep tables":                func(n int) string { return strings.Repeat("<table><tr><td>x", n/16) },
	"spans": func(n int) string {
		return "<table><tr><td colspan=60000 rowspan=60000>x" + strings.Repeat("<tr><td>y", n/9)
	},
	"many spans": func(n int) string {
		return "<table>" + strings.Repeat("<tr><td colspan=1000 rowspan=1000>x<th>y", n/39)
	},
	"wide table": func(n int) string {
		return "<table><tr>" + strings.Repeat("<th>x", n/10) + "<tr>" + strings.Repeat("<td>y", n/10)
	},
	"tall table": func(n int) string { return "<table>" + strings.Repeat("<tr><th>a<td>b<td>c", n/18) },
	"header and one-cell rows": func(n int) string {
		return "<table><tr>" + strings.Repeat("<th>x", n/10) + strings.Repeat("<tr><td>y", n/18)
	},
	"headings":                      func(n int) string { return strings.Repeat("<h1>h</h1>", n/10) },
	"line breaks":                   func(n int) string { return strings.Repeat("a<br>", n/5) },
	"nothing but breaks":            func(n int) string { return strings.Repeat("<br>", n/4) },
	"brackets":                      func(n int) string { return strings.Repeat("[", n/2) + strings.Repeat("]", n/2) },
	"stars":                         func(n int) string { return strings.Repeat("*a_b", n/4) },
	"escapes":                       func(n int) string { return strings.Repeat("&#27;[31m", n/9) },
	"ampersands":                    func(n int) string { return strings.Repeat("&amp;", n/5) + "#27;" },
	"open references":               func(n int) string { return strings.Repeat("&#", n/2) },
	"long reference":                func(n int) string { return "&#" + strings.Repeat("0", n) + "27;" },
	"one word":                      func(n int) string { return strings.Repeat("a", n) },
	"one Chinese paragraph":         func(n int) string { return strings.Repeat("新聞", n/6) },
	"marks":                         func(n int) string { return "e" + strings.Repeat("\u0301", n/2) },
	"joiners":                       func(n int) string { return strings.Repeat("👩\u200d", n/7) },
	"jamo":                          func(n int) string { return strings.Repeat("\u1100", n/3) },
	"long address":                  func(n int) string { return "<a href='http://e.example/" + strings.Repeat("x", n) + "'>a</a>" },
	"many addresses":                func(n int) string { return strings.Repeat("http://e.example/(", n/18) },
	"almost addresses":              func(n int) string { return strings.Repeat("http", n/4) },
	"data pictures":                 func(n int) string { return "<img src='data:image/png;base64," + strings.Repeat("A", n) + "'>text" },
	"attributes":                    func(n int) string { return "<p " + strings.Repeat("a=b ", n/4) + ">x" },
	"small elements":                func(n int) string { return strings.Repeat("<b>a</b>", n/8) },
	"styles that change":            func(n int) string { return strings.Repeat("<b>a<i>b</b>c</i>", n/17) },
	"code in code":                  func(n int) string { return strings.Repeat("<code>`", n/7) },
	"forms in spans":                func(n int) string { return strings.Repeat("<span aria-hidden=true><form>", n/29) },
	"objects":                       func(n int) string { return strings.Repeat("<object>", n/8) + "<source>" },
	"comments":                      func(n int) string { return strings.Repeat("<!--", n/4) },
	"script":                        func(n int) string { return "<script>" + strings.Repeat("<b>", n/3) },
	"markdown: quotes":              func(n int) string { return strings.Repeat("> ", n/2) + "x" },
	"markdown: lists":               func(n int) string { return strings.Repeat("- ", n/2) + "x" },
	"markdown: quote and list runs": func(n int) string { return strings.Repeat("> - ", n/4) + "x" },
	"markdown: links":               func(n int) string { return strings.Repeat("[a](", n/4) },
	"markdown: pictures":            func(n int) string { return strings.Repeat("![", n/2) },
	"markdown: emphasis":            func(n int) string { return strings.Repeat("*a_b*c_d**e_f*g**h*i_j**", n/24) },
	"markdown: backquotes":          func(n int) string { return strings.Repeat("\\`", n/2) },
	"markdown: fences":              func(n int) string { return strings.Repeat("```\nx\n```\n", n/10) },
	"markdown: table": func(n int) string {
		return strings.Repeat("|a", n/6) + "\n" + strings.Repeat("|-", n/6) + "\n" + strings.Repeat("|b\n", n/9)
	},
	"markdown: tildes":      func(n int) string { return "a" + strings.Repeat("~", n) },
	"markdown: headings":    func(n int) string { return strings.Repeat("# h\n", n/4) },
	"markdown: footnotes":   func(n int) string { return strings.Repeat("[^1]", n/4) + "\n\n[^1]: x\n" },
	"markdown: definitions": func(n int) string { return strings.Repeat("[a]: b\n", n/7) },
	"markdown: one definition used everywhere": func(n int) string {
		return strings.Repeat("[a]", n/6) + "\n\n[a]: http://e.example/" + strings.Repeat("x", n/2)
	},
	"markdown: small definition used everywhere": func(n int) string {
		return "[a]: http://e.example/" + strings.Repeat("x", 1900) + "\n\n" + strings.Repeat("[a]\n", n/4)
	},
}

// cleaners are the functions that read documents.
var cleaners = map[string]func(string) string{
	"HTML":     func(s string) string { return clean.HTML(s, "https://quay.example/") },
	"HTMLText": clean.HTMLText,
	"SafeHTML": func(s string) string { return clean.SafeHTML(s, "https://quay.example/") },
	"Markdown": clean.Markdown,
	"Plain":    clean.Plain,
	"Line":     func(s string) string { return clean.Line(s, 0) },
	"Text":     clean.Text,
}

// TestBombs asks of every bomb that it costs no more for each byte the larger it
// is, and that what comes out keeps the promises.
func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("the cost of hostile documents is not for short runs.")
	}
	for name, run := range cleaners {
		for bomb, write := range bombs {
			if name != "HTMLText" && name != "Plain" { // parts of the others
				growth.Check(t, name+" of "+bomb, write, func(s string) { run(s) })
			}
			out := run(write(20_000))
			if len(out) > clean.MaxText {
				t.Errorf("%s of %q: %d bytes of output", name, bomb, len(out))
			}
			holds(t, name+" of "+bomb, out, name == "Line")
		}
	}
}
