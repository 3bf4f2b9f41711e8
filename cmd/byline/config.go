package main

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/sahilm/fuzzy"

	"byline/feed"
	"byline/ui/keys"
)

// config is the configuration file. Its keys are read strictly; the file belongs
// to the reader and is never rewritten.
type config struct {
	Theme   string            `toml:"theme"`   // auto, dark, light
	Preset  string            `toml:"preset"`  // of keys: byline, newsboat, eilmeldung
	Density string            `toml:"density"` // of the list: comfortable, compact
	Browser string            `toml:"browser"` // command; empty: the system's
	Keys    map[string]string `toml:"keys"`
	Logins  []login           `toml:"login"` // for servers that ask for a password
}

//go:embed config.toml
var defaultConfig []byte

// choice is a setting that has a fixed set of values.
type choice struct {
	key    string
	value  func(config) string
	values []string
}

var choices = []choice{
	{"theme", func(c config) string { return c.Theme }, []string{"auto", "dark", "light"}},
	{"preset", func(c config) string { return c.Preset }, []string{"byline", "newsboat", "eilmeldung"}},
	{"density", func(c config) string { return c.Density }, []string{"comfortable", "compact"}},
}

// wrong says why the setting cannot be used.
func (o choice) wrong(c config) error {
	if v := o.value(c); !slices.Contains(o.values, v) {
		return fmt.Errorf("%s cannot be %q%s", o.key, v, oneOf(o.values))
	}
	return nil
}

// configKeys are the names a misspelt key is compared with.
var configKeys = []string{"theme", "preset", "density", "browser", "keys", "login", "login.address", "login.user", "login.password"}

// loadConfig reads the configuration; a file that is not there means the defaults.
func (a *app) loadConfig() (config, error) {
	c := config{Theme: "auto", Preset: "byline", Density: "comfortable"}
	path, err := a.configPath()
	if err != nil {
		return c, err
	}
	data, err := readSmall(path)
	if errors.Is(err, os.ErrNotExist) {
		return c, nil
	}
	if err != nil {
		return c, feed.Wrap(feed.BadConfig, "read", path, err)
	}
	if err := readConfig(data, path, &c); err != nil {
		return c, err
	}
	return c, feed.Wrap(feed.BadConfig, "read", path, private(path, c.Logins))
}

// maxSmall is how large a file of settings may be.
const maxSmall = 1 << 20

// readSmall reads a file that a person wrote for this program. A pipe is refused,
// which would wait for its writer, and so is what has no end.
func readSmall(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.Mode()&(os.ModeNamedPipe|os.ModeSocket) != 0:
		return nil, errors.New("it is not a regular file")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxSmall+1))
	if err == nil && len(data) > maxSmall {
		err = fmt.Errorf("it is larger than %d MB", maxSmall>>20)
	}
	return data, err
}

func readConfig(data []byte, path string, c *config) error {
	d := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields()
	err := d.Decode(c)
	var unknown *toml.StrictMissingError
	var broken *toml.DecodeError
	switch {
	case errors.As(err, &unknown) && len(unknown.Errors) > 0:
		first := &unknown.Errors[0]
		name := strings.Join(first.Key(), ".")
		return configFault(path, first, fmt.Sprintf("there is no setting %q%s", name, didYouMean(name, configKeys)))
	case errors.As(err, &broken):
		return configFault(path, broken, strings.TrimPrefix(broken.Error(), "toml: "))
	case err != nil:
		return feed.Wrap(feed.BadConfig, "read", path, err)
	}
	for _, choice := range choices {
		if why := choice.wrong(*c); why != nil {
			return &feed.Fault{Class: feed.BadConfig, Subject: path + ":" + lineOf(data, choice.key), Err: why}
		}
	}
	if _, err := keys.Configure(c.Preset, c.Keys); err != nil {
		return &feed.Fault{Class: feed.BadConfig, Subject: path, Err: err}
	}
	for _, l := range c.Logins {
		if why := l.wrong(); why != nil {
			return &feed.Fault{Class: feed.BadConfig, Subject: path, Err: why}
		}
	}
	return nil
}

func configFault(path string, at *toml.DecodeError, why string) error {
	line, column := at.Position()
	return &feed.Fault{Class: feed.BadConfig, Subject: fmt.Sprintf("%s:%d:%d", path, line, column), Err: errors.New(why)}
}

// lineOf finds the line and the column a top-level key is set at.
func lineOf(data []byte, key string) string {
	for i, line := range strings.Split(string(data), "\n") {
		name, value, found := strings.Cut(line, "=")
		if found && strings.TrimSpace(name) == key {
			return fmt.Sprintf("%d:%d", i+1, len(line)-len(strings.TrimLeft(value, " \t"))+1)
		}
	}
	return "1:1"
}

func oneOf(values []string) string { return "; it is one of " + strings.Join(values, ", ") }

// didYouMean offers the nearest known name, or nothing.
func didYouMean(name string, known []string) string {
	best, least := "", len(name)/2+1
	for _, k := range known {
		if d := distance(name, k); d < least {
			best, least = k, d
		}
	}
	if best == "" {
		if m := fuzzy.Find(name, known); len(m) > 0 {
			best = m[0].Str
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", best)
}

// distance counts the letters to insert, drop or change to make b of a
// (Levenshtein).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
