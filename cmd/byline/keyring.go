package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"sync"

	"byline/feed"
)

// keyring gives the logins of the configuration to whoever asks servers.
type keyring struct {
	app *app

	mu   sync.Mutex
	keys []*passkey // nil before the configuration was read
}

// passkey is a login whose password is looked up when it is first needed and
// remembered until the program ends.
type passkey struct {
	login

	mu       sync.Mutex // held while a command asks for it: nobody is asked twice
	password string
	known    bool
}

// credentials gives the user and the password for an address, of the login that
// names most of it; no user means none.
func (k *keyring) credentials(ctx context.Context, address *url.URL) (user, password string, err error) {
	keys, err := k.read()
	if err != nil {
		return "", "", err
	}
	var best *passkey
	longest := -1
	for _, key := range keys {
		if n, ok := key.covers(address); ok && n > longest {
			best, longest = key, n
		}
	}
	if best == nil {
		return "", "", nil
	}
	password, err = best.open(ctx, k.app)
	return best.User, password, err
}

// read reads the configuration, once.
func (k *keyring) read() ([]*passkey, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.keys != nil {
		return k.keys, nil
	}
	c, err := k.app.loadConfig()
	if err != nil {
		return nil, err
	}
	k.keys = []*passkey{}
	for _, l := range c.Logins {
		k.keys = append(k.keys, &passkey{login: l})
	}
	return k.keys, nil
}

func (p *passkey) open(ctx context.Context, a *app) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known {
		return p.password, nil
	}
	password, err := a.secret(ctx, p.login)
	if err != nil {
		var f *feed.Fault
		if errors.As(err, &f) {
			err = errors.New(plainCause(f))
		}
		return "", &feed.Fault{Class: feed.BadConfig, Err: fmt.Errorf("the password of %s is not to be had: %w", p.User, err), Advice: "look at [[login]] in the configuration"}
	}
	p.password, p.known = password, true
	return password, nil
}
