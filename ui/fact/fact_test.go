package fact_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"byline/feed"
	"byline/ui/fact"
)

func TestAPageReplacesTheWindowUnlessToldOtherwise(t *testing.T) {
	t.Parallel()
	if (fact.Page{}).Side != fact.Whole {
		t.Error("the zero side is not the whole window")
	}
}

// TestFactsCarryNoFunctions keeps decisions out of messages: a fact is data, and
// what follows from it is decided where it is applied.
func TestFactsCarryNoFunctions(t *testing.T) {
	t.Parallel()
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	structs := 0
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			s, ok := n.(*ast.StructType)
			if !ok {
				return true
			}
			structs++
			for _, field := range s.Fields.List {
				ast.Inspect(field.Type, func(n ast.Node) bool {
					if _, ok := n.(*ast.FuncType); ok {
						t.Errorf("%s: a fact carries a function in %v", f.Name(), field.Names)
					}
					return true
				})
			}
			return true
		})
	}
	if structs < 5 {
		t.Errorf("only %d facts were looked at", structs)
	}
}

func TestEveryMarkIsSetAndTakenAway(t *testing.T) {
	t.Parallel()
	for mark, get := range map[fact.Mark]func(feed.Headline) bool{
		fact.Read:    func(h feed.Headline) bool { return h.Read },
		fact.Starred: func(h feed.Headline) bool { return h.Starred },
		fact.Hidden:  func(h feed.Headline) bool { return h.Hidden },
	} {
		var h feed.Headline
		for _, to := range []bool{true, false} {
			if mark.Set(&h, to); get(h) != to {
				t.Errorf("mark %d set to %v gives %+v", mark, to, h)
			}
		}
	}
}
