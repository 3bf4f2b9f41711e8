package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"byline/cmd/byline/internal/desktop"
	"byline/feed"
)

// login is a user and a password for an address and all below it.
type login struct {
	Address  string `toml:"address"`
	User     string `toml:"user"`
	Password string `toml:"password"` // itself, or where it is: cmd:, env:, file:
}

// ways are where a password may be kept instead of in the configuration.
var ways = []struct {
	prefix string
	read   func(ctx context.Context, a *app, what string) (string, error)
}{
	{"cmd:", func(ctx context.Context, _ *app, what string) (string, error) { return desktop.Ask(ctx, what) }},
	{"env:", func(_ context.Context, a *app, what string) (string, error) {
		if v := a.env(what); v != "" {
			return v, nil
		}
		return "", fmt.Errorf("the variable %s is not set", what)
	}},
	{"file:", func(_ context.Context, a *app, what string) (string, error) { return a.secretFile(what) }},
}

// secret gives a password from where it is kept.
func (a *app) secret(ctx context.Context, l login) (string, error) {
	for _, w := range ways {
		if what, ok := strings.CutPrefix(l.Password, w.prefix); ok {
			return w.read(ctx, a, strings.TrimSpace(what))
		}
	}
	return l.Password, nil
}

// inside reports a password that stands in the configuration itself.
func (l login) inside() bool {
	for _, w := range ways {
		if strings.HasPrefix(l.Password, w.prefix) {
			return false
		}
	}
	return true
}

// wrong says why a login cannot be used, and of which key.
func (l login) wrong() error {
	u, err := url.Parse(l.Address)
	switch {
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "":
		return errors.New("login: address must be one of the web, as “https://quay.example/”")
	case u.User != nil:
		return errors.New("login: address cannot hold a name; it is given as user")
	case l.User == "" || l.Password == "":
		return errors.New("login: address, user and password are needed, all three")
	}
	return nil
}

// covers reports an address at or below the login's, within the same scheme, host
// and port, and gives how much of the path it names.
func (l login) covers(u *url.URL) (int, bool) {
	at, err := url.Parse(l.Address)
	if err != nil || originOf(at) != originOf(u) {
		return 0, false
	}
	path := strings.TrimSuffix(at.EscapedPath(), "/")
	rest, ok := strings.CutPrefix(u.EscapedPath(), path)
	return len(path), ok && (rest == "" || rest[0] == '/') && !slices.Contains(strings.Split(u.Path, "/"), "..")
}

// originOf is scheme, host and port (RFC 6454, section 4).
func originOf(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[strings.ToLower(u.Scheme)]
	}
	return strings.ToLower(u.Scheme + "://" + u.Hostname() + ":" + port)
}

// private refuses a configuration that holds passwords and that others on this
// machine can read.
func private(path string, logins []login) error {
	if !slices.ContainsFunc(logins, login.inside) {
		return nil
	}
	return onlyOurs(path)
}

// onlyOurs refuses a file that anybody but its owner can read, where the system
// knows such rights.
func onlyOurs(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 {
		return fmt.Errorf("it holds a password and others can read it; “chmod 600 %s” keeps them out", path)
	}
	return nil
}

// maxSecretFile is how many bytes a file that holds a password may have.
const maxSecretFile = 64 << 10

// secretFile gives the first line of a file that nobody else can read.
func (a *app) secretFile(path string) (string, error) {
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		path = filepath.Join(a.env("HOME"), rest)
	}
	if err := onlyOurs(path); err != nil {
		return "", feed.Wrap(feed.BadConfig, "read", path, err)
	}
	data, err := readSmall(path)
	if err == nil && len(data) > maxSecretFile {
		err = errors.New("it is too large for a password")
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSuffix(line, "\r"), feed.Wrap(feed.BadConfig, "read", path, err)
}
