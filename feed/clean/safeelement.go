package clean

import "golang.org/x/net/html/atom"

// isSafe reports the elements that only show something.
func isSafe(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.Address, atom.Article, atom.Aside, atom.Audio, atom.B, atom.Bdi, atom.Big,
		atom.Blockquote, atom.Br, atom.Caption, atom.Center, atom.Cite, atom.Code, atom.Dd, atom.Del, atom.Details,
		atom.Dfn, atom.Div, atom.Dl, atom.Dt, atom.Em, atom.Figcaption, atom.Figure, atom.Footer, atom.H1, atom.H2,
		atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hr, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Li,
		atom.Mark, atom.Ol, atom.P, atom.Pre, atom.Q, atom.Rp, atom.Rt, atom.Ruby, atom.S, atom.Samp, atom.Section,
		atom.Small, atom.Source, atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Summary, atom.Sup, atom.Table,
		atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Time, atom.Tr, atom.Tt, atom.U, atom.Ul, atom.Var,
		atom.Video, atom.Wbr:
		return true
	}
	return false
}

// isActive reports the elements that are dropped with what they hold: they act,
// or what they hold is not for reading.
func isActive(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Title, atom.Svg, atom.Iframe, atom.Embed, atom.Object, atom.Applet,
		atom.Frameset, atom.Noembed, atom.Noframes, atom.Template, atom.Textarea, atom.Select, atom.Button, atom.Canvas,
		atom.Annotation, atom.AnnotationXml:
		return true
	}
	return false
}

// isParagraph reports the blocks that hold no other blocks.
func isParagraph(a atom.Atom) bool {
	switch a {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Pre:
		return true
	}
	return false
}

// isVoid reports the elements that hold nothing and have no end tag.
func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Br, atom.Hr, atom.Img, atom.Wbr, atom.Source, atom.Embed:
		return true
	}
	return false
}

// endsBy reports whether an open element ends where another begins, as its end
// tag may be left out.
func endsBy(open, next atom.Atom) bool {
	switch open {
	case atom.P:
		return isBlock(next)
	case atom.Li:
		return next == atom.Li
	case atom.Dt, atom.Dd:
		return next == atom.Dt || next == atom.Dd
	case atom.Td, atom.Th:
		return next == atom.Td || next == atom.Th || next == atom.Tr
	case atom.Tr:
		return next == atom.Tr
	case atom.A:
		return next == atom.A
	}
	return false
}
