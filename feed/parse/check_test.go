package parse_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/net/html"
)

// check is one expectation about the JSON form of a document.
type check struct {
	Op    string   `json:"op"`
	Path  []string `json:"path"`
	Want  string   `json:"want"`
	Or    []string `json:"or"`
	Class string   `json:"class"`
}

// answer is the JSON form of a document.
type answer map[string]any

var step = regexp.MustCompile(`[^.\[\]]+|\[\d+\]`)

// get follows a path such as items[0].authors[1].name.
func (d answer) get(path string) any {
	var at any = map[string]any(d)
	for _, s := range step.FindAllString(path, -1) {
		if s[0] == '[' {
			list, _ := at.([]any)
			i, err := strconv.Atoi(s[1 : len(s)-1])
			if err != nil || i >= len(list) {
				return nil
			}
			at = list[i]
			continue
		}
		m, _ := at.(map[string]any)
		at = m[s]
	}
	return at
}

func (d answer) str(path string) string {
	switch v := d.get(path).(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	}
	return ""
}

func (d answer) list(path string) []any {
	l, _ := d.get(path).([]any)
	return l
}

// first is the first of the paths that leads to something.
func (d answer) first(paths []string) string {
	for _, p := range paths {
		if s := strings.TrimSpace(d.str(p)); s != "" {
			return s
		}
	}
	return ""
}

// check returns why an expectation does not hold, "" if it does.
func (d answer) check(c check) string {
	wants := append([]string{c.Want}, c.Or...)
	values := []string{d.first(c.Path)}
	var same func(got, want string) bool
	switch c.Op {
	case "parse", "nocrash", "safe":
		return ""
	case "count", "mincount", "len":
		return d.checkCount(c)
	case "format":
		values, same = []string{d.str("format")}, func(got, want string) bool { return got == want }
	case "text":
		same = func(got, want string) bool { return oneSpace(got) == oneSpace(want) }
	case "htmltext":
		same = func(got, want string) bool { return visible(got) == oneSpace(want) }
	case "html":
		same = func(got, want string) bool { return canon(got) == canon(want) }
	case "htmlany":
		values, same = d.all(c.Path), func(got, want string) bool { return canon(got) == canon(want) }
	case "keepstext":
		values = d.all(c.Path)
		same = func(got, want string) bool {
			return strings.Contains(visible(got), oneSpace(want)) || strings.Contains(oneSpace(html.UnescapeString(got)), oneSpace(want))
		}
	case "url":
		same = sameAddress
	case "hasurl":
		values = nil
		for _, v := range d.all(c.Path) {
			values = append(values, addressesIn(v)...)
		}
		same = sameAddress
	case "eq", "empty":
		same = func(got, want string) bool { return got == strings.TrimSpace(want) }
	case "eqfold":
		same = func(got, want string) bool { return strings.EqualFold(got, strings.TrimSpace(want)) }
	case "nonempty":
		same = func(got, _ string) bool { return got != "" }
	case "time", "timeany":
		values, same = d.all(c.Path), sameInstant
	case "has":
		values = nil
		for _, v := range d.list(c.Path[0]) {
			values = append(values, fmt.Sprint(v))
		}
		same = func(got, want string) bool { return oneSpace(got) == oneSpace(want) }
	case "person":
		return d.checkPerson(c)
	case "byline":
		return d.checkByline(c, wants)
	case "each":
		return d.checkEach(c)
	default:
		return "unknown check " + c.Op
	}
	for _, got := range values {
		if slices.ContainsFunc(wants, func(want string) bool { return same(got, want) }) {
			return ""
		}
	}
	return fmt.Sprintf("%s %v: %.200q, want %.200q", c.Op, c.Path, values, c.Want)
}

func (d answer) all(paths []string) []string {
	var out []string
	for _, p := range paths {
		out = append(out, d.str(p))
	}
	return out
}

func (d answer) checkCount(c check) string {
	path := "items"
	if c.Op == "len" {
		path = c.Path[0]
	}
	n := len(d.list(path))
	want, err := strconv.Atoi(c.Want)
	if err != nil || n != want && !(c.Op == "mincount" && n > want) {
		return fmt.Sprintf("%s: %d, want %s", path, n, c.Want)
	}
	return ""
}

// checkPerson asks for somebody with a value in a field, and of a kind.
func (d answer) checkPerson(c check) string {
	field, want, _ := strings.Cut(c.Want, "=")
	for i := range d.list(c.Path[0]) {
		one := fmt.Sprintf("%s[%d].", c.Path[0], i)
		got := d.str(one + field)
		if (oneSpace(got) == oneSpace(want) || field == "url" && sameAddress(got, want)) && (len(c.Or) == 0 || d.str(one+"kind") == c.Or[0]) {
			return ""
		}
	}
	return fmt.Sprintf("%s lacks %s", c.Path[0], c.Want)
}

// checkByline asks for the names of all authors; those of the feed stand in for
// those of a story.
func (d answer) checkByline(c check, wants []string) string {
	path := c.Path[0]
	if len(c.Path) > 1 && len(d.list(path)) == 0 {
		path = c.Path[1]
	}
	var names []string
	for i := range d.list(path) {
		one := fmt.Sprintf("%s[%d].", path, i)
		if d.str(one+"kind") == "contributor" {
			continue
		}
		if n := oneSpace(d.first([]string{one + "name", one + "email"})); n != "" {
			names = append(names, n)
		}
	}
	name, mail := d.str(path+"[0].name"), d.str(path+"[0].email")
	for _, want := range wants {
		parts := strings.Split(oneSpace(want), ", ")
		slices.Sort(parts)
		if strings.Join(names, ", ") == oneSpace(want) || slices.Equal(slices.Sorted(slices.Values(names)), parts) {
			return ""
		}
		if len(names) == 1 && slices.Contains([]string{name + " (" + mail + ")", mail + " (" + name + ")", mail, name + " <" + mail + ">"}, oneSpace(want)) {
			return ""
		}
	}
	return fmt.Sprintf("%s: %q, want %q", path, names, c.Want)
}

// checkEach asks something of every item.
func (d answer) checkEach(c check) string {
	for i := range d.list("items") {
		one := check{Op: c.Or[0], Want: c.Want}
		for _, p := range c.Path {
			one.Path = append(one.Path, fmt.Sprintf("items[%d].%s", i, p))
		}
		if why := d.check(one); why != "" {
			return why
		}
	}
	return ""
}

func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

func sameInstant(got, want string) bool {
	g, err := time.Parse(time.RFC3339, got)
	if err != nil {
		return false
	}
	w, err := time.Parse(time.RFC3339, want)
	return err == nil && g.Sub(w).Abs() < time.Second
}

// sameAddress compares addresses however they are escaped.
func sameAddress(got, want string) bool {
	norm := func(s string) string {
		u, err := url.Parse(strings.TrimSpace(s))
		if err != nil {
			return s
		}
		u.Host = strings.ToLower(u.Host)
		if u.Host != "" && u.Path == "" {
			u.Path = "/"
		}
		if plain, err := url.PathUnescape(u.String()); err == nil {
			return plain
		}
		return u.String()
	}
	return got == want || norm(got) == norm(want)
}
