package pattern_test

import (
	"sync"
	"testing"

	"byline/feed/pattern"
)

func TestCompiledAtFirstUseByManyAtOnce(t *testing.T) {
	t.Parallel()
	p := pattern.New(`^(\w+)-(\d+)$`)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if m := p.FindStringSubmatch("ferry-12"); len(m) != 3 || m[2] != "12" {
				t.Errorf("submatches %q", m)
			}
		})
	}
	all.Wait()
	if p.MatchString("ferry") || p.ReplaceAllString("a-1", "$2-$1") != "1-a" {
		t.Error("the expression does not do what it says")
	}
}

func TestABadExpressionPanicsWhenUsedOnly(t *testing.T) {
	t.Parallel()
	p := pattern.New(`(`)
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	p.MatchString("")
}
