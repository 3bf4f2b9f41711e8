package keys_test

import (
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
			if b.Story {
				k = "story:" + k
			}
			if seen[k] != "" {
				t.Errorf("%q is bound to %s and %s", k, seen[k], b.Action)
			}
			seen[k] = b.Action
			if i := strings.IndexByte(k, ' '); i > 0 {
				prefix[k[:i]] = true
			}
		}
	}
	for k := range prefix {
		if seen[k] != "" {
			t.Errorf("%q is bound and begins a chord", k)
		}
	}
}

func TestChords(t *testing.T) {
	t.Parallel()
	m := keys.NewMap(keys.Table())
	if a := m.Press("g", false); a != "" || m.Pending() != "g" {
		t.Fatalf("g gives %q, pending %q", a, m.Pending())
	}
	if a := m.Press("g", false); a != keys.Top || m.Pending() != "" {
		t.Fatalf("g g gives %q", a)
	}
	m.Press("g", false)
	if a := m.Press("j", false); a != "" {
		t.Errorf("an unknown chord gives %q", a)
	}
	if a := m.Press("j", false); a != keys.Down {
		t.Errorf("j after a broken chord gives %q", a)
	}
}

func TestAKeyMayMeanSomethingElseInTheStory(t *testing.T) {
	t.Parallel()
	m := keys.NewMap(keys.Table())
	if a := m.Press("1", false); a != keys.ShowAll {
		t.Errorf("1 in the list is %q", a)
	}
	if a := m.Press("1", true); a != keys.OpenLink {
		t.Errorf("1 in a story is %q", a)
	}
	if a := m.Press("j", true); a != keys.Down {
		t.Errorf("j in a story is %q", a)
	}
}
