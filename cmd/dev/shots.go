package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// scene is one screen worth looking at.
type scene struct {
	name  string
	size  string
	light bool
	env   []string
	keys  string // tmux key names; "0.5s" waits
}

// scenes is every screen to look at before a change of the look is committed:
// four sizes, both backgrounds, 16 colours and none, and the states between.
func scenes() []scene {
	var out []scene
	for _, size := range []string{"40x15", "80x24", "120x40", "200x60"} {
		for _, light := range []bool{false, true} {
			name := size + "-dark"
			if light {
				name = size + "-light"
			}
			out = append(out,
				scene{name: name + "-list", size: size, light: light},
				scene{name: name + "-story", size: size, light: light, keys: "Enter 0.5s"},
				scene{name: name + "-author", size: size, light: light, keys: "Enter 0.3s a 0.5s"})
		}
		out = append(out,
			scene{name: size + "-16", size: size, env: []string{"COLORTERM=", "BYLINE_COLORS=16"}, keys: "Enter 0.5s"},
			scene{name: size + "-none", size: size, env: []string{"NO_COLOR=1"}, keys: "Enter 0.5s"},
			scene{name: size + "-help", size: size, keys: "? 0.5s"},
			scene{name: size + "-authors", size: size, keys: "g a 0.5s"},
			scene{name: size + "-sources", size: size, keys: "g f 0.5s"},
			scene{name: size + "-settings", size: size, keys: "g f 0.5s E 0.3s"},
			scene{name: size + "-starters", size: size, keys: "+ 0.5s Tab Tab"},
			scene{name: size + "-add", size: size, keys: "+ 0.3s q u a y . e x a m p l e"},
			scene{name: size + "-refreshed", size: size, keys: "R 0.5s"},
			scene{name: size + "-palette", size: size, keys: ": 0.5s"},
			scene{name: size + "-empty", size: size, keys: "3 0.5s"},
			scene{name: size + "-find", size: size, keys: "/ n i g h t 0.6s"})
	}
	return out
}

// shots draws every scene into a folder with the program that BYLINE_SHOT names:
// it is called as `SHOT OUT.png -s SIZE -t dark|light -k KEYS -- COMMAND`.
func shots(ctx context.Context, args []string) error {
	shot := os.Getenv("BYLINE_SHOT")
	if shot == "" {
		return errors.New("set BYLINE_SHOT to a program that draws a terminal's screen as a PNG")
	}
	if len(args) != 1 {
		return errors.New("a folder for the pictures is needed")
	}
	dir, err := filepath.Abs(args[0])
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "byline-shots")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	bin := filepath.Join(work, "byline")
	if err := passthrough(ctx, "go", "build", "-o", bin, "./cmd/byline"); err != nil {
		return err
	}
	for i, s := range scenes() {
		theme := "dark"
		if s.light {
			theme = "light"
		}
		argv := []string{filepath.Join(dir, s.name+".png"), "-s", s.size, "-t", theme}
		if s.keys != "" {
			argv = append(argv, "-k", s.keys)
		}
		argv = append(argv, "--", "env", fmt.Sprintf("BYLINE_HOME=%s/home%d", work, i))
		argv = append(append(argv, s.env...), bin, "--theme", theme)
		if err := passthrough(ctx, shot, argv...); err != nil {
			return err
		}
	}
	return nil
}
