package clean

// block is a piece of a story between two blank lines. The tree of blocks is
// what HTML is brought to before anything is written: it holds nothing but what
// a story can show, within the budgets.
type block struct {
	kind  kind
	level int     // of a heading, 1 to 6
	text  []run   // paragraph, heading
	code  string  // code block, its lines
	lang  string  // code block
	start int     // first number of an ordered list
	task  byte    // item: 'x' or 'o' if it has a check box, ticked or open
	kids  []block // quote, list (its items), item
	rows  [][]cell
	align []byte // of a table's columns: 'l', 'c', 'r' or 0
}

type cell []run

type kind int

const (
	paragraph kind = iota
	heading
	codeBlock
	quote
	bulletList
	orderedList
	item
	table
	rule
)

// run is a stretch of text in one style. Runs hold no line ends and begin and end
// without white space; the space between two runs is a run of its own.
type run struct {
	text  string
	style style
	kind  runKind
	url   string // of a picture
}

type runKind int

const (
	words      runKind = iota
	space              // one space
	newline            // a hard line break
	pictureRun         // text is what it shows
)

// style is how a run is set. Elements inside each other only add to it, so that
// no nesting of them costs anything.
type style struct {
	strong bool
	emph   bool
	strike bool
	code   bool
	link   string // address, cleaned
	anchor int    // tells two links to one address apart
}

// isAddress reports a link that shows its own address.
func (r run) isAddress() bool { return r.kind == words && r.text == r.style.link }

// common is what the space between two runs shares with both.
func (s style) common(t style) style {
	out := style{
		strong: s.strong && t.strong,
		emph:   s.emph && t.emph,
		strike: s.strike && t.strike,
		code:   s.code && t.code,
	}
	if s.link == t.link && s.anchor == t.anchor {
		out.link, out.anchor = s.link, s.anchor
	}
	return out
}

// blank reports runs that show nothing.
func blank(runs []run) bool {
	for _, r := range runs {
		if r.kind == words || r.kind == pictureRun {
			return false
		}
	}
	return true
}
