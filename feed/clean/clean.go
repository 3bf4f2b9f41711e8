// Package clean is the only way for text and pictures from outside into the
// store: what it returns is safe to store, to show in a terminal and to hand to
// a browser. It must not know where the text came from nor what will show it.
//
// Three promises hold for every string any function here returns, and for
// html.UnescapeString of it, because a renderer behind us may decode once more:
//
//   - it is valid UTF-8 without C0 or C1 controls (but \n and \t where lines are
//     allowed), bidirectional overrides and isolates, private use, noncharacters,
//     tags, or more marks on one base than a script needs;
//   - it is bounded, whatever came in;
//   - cleaning it again changes nothing.
package clean

// The budgets. Each names the blow-up it prevents in what renders the result.
const (
	// MaxLine is the length of a line in runes where none is asked for.
	MaxLine = 1000
	// MaxText is the size in bytes of every text, Markdown and HTML returned.
	MaxText = 1 << 20
	// MaxURL is the length in bytes of an address; longer ones are not addresses.
	MaxURL = 2048

	maxHTML     = 2 << 20 // bytes of HTML parsed; a node costs up to 60 times its bytes
	maxLevels   = 8       // lists and quotes inside each other; renderers are exponential in it
	maxHeadings = 500     // heading look-ups are quadratic in some renderers
	maxColumns  = 32      // of a table; wider ones are written as lines
	maxRowSpan  = 64      // rows one cell may cover
	maxCells    = 3000    // of a table, covered ones included
	maxLang     = 20      // bytes of a code block's language
)

// cutMark ends what was cut, so that nobody takes it for the whole.
const cutMark = "[…]"
