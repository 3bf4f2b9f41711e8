package keys_test

import (
	"fmt"
	"strings"
	"testing"

	"byline/ui/keys"
)

func TestNoKeyIsBoundTwiceOrBeginsAChord(t *testing.T) {
	t.Parallel()
	seen, prefix := map[string]keys.Action{}, map[string]bool{}
	for _, b := range keys.Table() {
		if b.Help == "" || b.Section == "" || len(b.Keys) == 0 {
			t.Errorf("%s lacks keys, words or a section", b.Action)
		}
		for _, k := range b.Keys {
			at := fmt.Sprint(b.In, ":", k)
			if seen[at] != "" {
				t.Errorf("%q is bound to %s and %s", k, seen[at], b.Action)
			}
			seen[at] = b.Action
			if i := strings.IndexByte(k, ' '); i > 0 {
				prefix[k[:i]] = true
			}
		}
	}
	for k := range prefix {
		for _, in := range []keys.Place{keys.Anywhere, keys.InStory, keys.InSources} {
			if seen[fmt.Sprint(in, ":", k)] != "" {
				t.Errorf("%q is bound and begins a chord", k)
			}
		}
	}
}

func TestChords(t *testing.T) {
	t.Parallel()
	m := keys.NewMap(keys.Table())
	if a := m.Press("g", keys.Anywhere); a != "" || m.Pending() != "g" {
		t.Fatalf("g gives %q, pending %q", a, m.Pending())
	}
	if a := m.Press("g", keys.Anywhere); a != keys.Top || m.Pending() != "" {
		t.Fatalf("g g gives %q", a)
	}
	m.Press("g", keys.Anywhere)
	if a := m.Press("j", keys.Anywhere); a != "" {
		t.Errorf("an unknown chord gives %q", a)
	}
	if a := m.Press("j", keys.Anywhere); a != keys.Down {
		t.Errorf("j after a broken chord gives %q", a)
	}
}

func TestAKeyMayMeanSomethingElseInTheStory(t *testing.T) {
	t.Parallel()
	m := keys.NewMap(keys.Table())
	if a := m.Press("1", keys.Anywhere); a != keys.ShowAll {
		t.Errorf("1 in the list is %q", a)
	}
	if a := m.Press("1", keys.InStory); a != keys.OpenLink {
		t.Errorf("1 in a story is %q", a)
	}
	if a := m.Press("j", keys.InStory); a != keys.Down {
		t.Errorf("j in a story is %q", a)
	}
}
