package intent_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"
)

// A struct that was given no intent method compiles and can never be asked for.
func TestEveryExportedStructIsAnIntentWithADescription(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "intent.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	described, methods := map[string]bool{}, map[string]bool{}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.GenDecl:
			for _, s := range d.Specs {
				if ts, ok := s.(*ast.TypeSpec); ok && ts.Name.Name != "Intent" {
					described[ts.Name.Name] = ts.Doc.Text() != ""
				}
			}
		case *ast.FuncDecl:
			if id, ok := d.Recv.List[0].Type.(*ast.Ident); ok {
				methods[id.Name] = true
			}
		}
	}
	if len(described) < 10 {
		t.Fatalf("only %d intents were found", len(described))
	}
	for name, doc := range described {
		if !doc || !methods[name] {
			t.Errorf("%s: described %v, an intent %v", name, doc, methods[name])
		}
	}
}
