package main

import (
	"errors"
	"os"
	"path/filepath"

	"byline/feed"
)

// dirKind is one of the four places a program keeps files in (XDG Base Directory
// Specification 0.8), on every system.
type dirKind struct{ name, variable, fallback string }

var (
	configDir = dirKind{"config", "XDG_CONFIG_HOME", ".config"}
	dataDir   = dirKind{"data", "XDG_DATA_HOME", ".local/share"}
	stateDir  = dirKind{"state", "XDG_STATE_HOME", ".local/state"}
)

// dir gives a place without making it. --home and BYLINE_HOME put all of them
// under one folder.
func (a *app) dir(k dirKind) (string, error) {
	home := a.home
	if home == "" {
		home = a.env("BYLINE_HOME")
	}
	if home != "" {
		abs, err := filepath.Abs(home)
		if err != nil {
			return "", feed.Wrap(feed.NotFound, "find", home, err)
		}
		return filepath.Join(abs, k.name), nil
	}
	// The specification: a relative path is invalid and is to be ignored.
	if base := a.env(k.variable); filepath.IsAbs(base) {
		return filepath.Join(base, "byline"), nil
	}
	user := a.env("HOME")
	if !filepath.IsAbs(user) {
		why := "HOME is not set"
		if user != "" {
			why = "HOME does not begin with a slash"
		}
		return "", &feed.Fault{Class: feed.NotFound, Op: "find", Subject: "the " + k.name + " folder",
			Err: errors.New(why), Advice: "set HOME, or name a folder with --home or BYLINE_HOME"}
	}
	return filepath.Join(user, k.fallback, "byline"), nil
}

// makeDir makes a place that nobody else may look into.
func makeDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return &feed.Fault{Class: feed.Denied, Op: "make the folder", Subject: dir, Err: err,
			Advice: "name a folder that can be written with --home or BYLINE_HOME"}
	}
	return nil
}

func (a *app) configPath() (string, error) { return a.file(configDir, "config.toml") }

func (a *app) libraryPath() (string, error) { return a.file(dataDir, "byline.db") }

func (a *app) file(k dirKind, name string) (string, error) {
	dir, err := a.dir(k)
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, name), nil
}
