package theme

import (
	"strconv"
)

// Role is what a colour is for.
type Role int

// The roles.
const (
	Ink Role = iota
	Strong
	Dim
	Faint
	Thumb
	Accent
	Link
	Code
	Gold
	Ok
	Selection
)

// shade is one role on one background at every depth; an empty value is the
// terminal's own colour. Reduction is never left to a library: the nearest of 16
// colours to a light selection is bright red.
type shade struct{ hex, c256, c16 string }

// roles holds light and dark shades in the order of the Role constants.
var roles = [...]struct{ light, dark shade }{
	Ink:       {shade{"#2b2825", "235", ""}, shade{"#d6d1c7", "252", ""}},
	Strong:    {shade{"#0f0e0d", "16", ""}, shade{"#f7f3ea", "255", ""}},
	Dim:       {shade{"#6b665f", "241", "8"}, shade{"#9f978b", "247", "8"}},
	Faint:     {shade{"#cfc8bb", "251", "7"}, shade{"#46423c", "238", "8"}},
	Thumb:     {shade{"#a39b8d", "247", "8"}, shade{"#6b655c", "242", "8"}},
	Accent:    {shade{"#b5341c", "124", "1"}, shade{"#e8735a", "209", "9"}},
	Link:      {shade{"#1f5288", "24", "4"}, shade{"#8fb4d8", "110", "12"}},
	Code:      {shade{"#6a3d7c", "96", "5"}, shade{"#c9a3d8", "182", "13"}},
	Gold:      {shade{"#8a5e00", "94", "3"}, shade{"#e3b75c", "179", "11"}},
	Ok:        {shade{"#3c7a2e", "64", "2"}, shade{"#93b97a", "108", "10"}},
	Selection: {shade{"#f0e9dc", "254", ""}, shade{"#2b2823", "236", ""}},
}

func (t *Theme) shade(r Role) shade {
	if t.Dark {
		return roles[r].dark
	}
	return roles[r].light
}

// Color is a role as glamour and lipgloss name colours at this theme's depth:
// "#d6d1c7", "252" or "9"; empty for the terminal's own.
func (t *Theme) Color(r Role) string {
	s := t.shade(r)
	switch t.Depth {
	case TrueColor:
		return s.hex
	case ANSI256:
		return s.c256
	case ANSI16:
		return s.c16
	}
	return ""
}

func (t *Theme) foreground(r Role) string { return t.param(r, 38, 30, 90) }

func (t *Theme) background(r Role) string { return t.param(r, 48, 40, 100) }

// param gives the SGR parameter of a role: extended introduces true and 256
// colours, normal and bright are the bases of the 16.
func (t *Theme) param(r Role, extended, normal, bright int) string {
	c := t.Color(r)
	if c == "" {
		return ""
	}
	switch t.Depth {
	case TrueColor:
		v, _ := strconv.ParseUint(c[1:], 16, 32)
		return itoa(extended) + ";2;" + itoa(int(v>>16)) + ";" + itoa(int(v>>8&255)) + ";" + itoa(int(v&255))
	case ANSI256:
		return itoa(extended) + ";5;" + c
	}
	n, _ := strconv.Atoi(c)
	if n >= 8 {
		return itoa(bright + n - 8)
	}
	return itoa(normal + n)
}

func itoa(n int) string { return strconv.Itoa(n) }
