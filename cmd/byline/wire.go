package main

import (
	"context"
	"errors"

	"byline/feed"
	"byline/feed/fetch"
	"byline/feed/ingest"
	"byline/feed/source/all"
	"byline/store"
)

// library opens the store, once; it is made when it is not there.
func (a *app) library(context.Context) (*store.Store, error) {
	if a.store != nil {
		return a.store, nil
	}
	path, err := a.libraryPath()
	if err != nil {
		return nil, err
	}
	dir, err := a.dir(dataDir)
	if err != nil {
		return nil, err
	}
	if err := makeDir(dir); err != nil {
		return nil, err
	}
	a.logs()
	s, err := store.Open(path, store.Options{Now: a.now, Log: a.log, Timeout: a.patience})
	if err != nil {
		return nil, err
	}
	a.store = s
	a.closers = append(a.closers, s)
	return s, nil
}

// client is what asks servers.
func (a *app) client() *fetch.Client {
	c := fetch.New(fetch.Options{Version: version(), Now: a.now, Log: a.log, Credentials: (&keyring{app: a}).credentials})
	a.closers = append(a.closers, closer(c.Close))
	return c
}

type closer func()

// Close calls the function.
func (c closer) Close() error { c(); return nil }

// maxPortrait bounds what a portrait may weigh; a few KB are kept of it.
const maxPortrait = 2 << 20

// desk is what brings stories into the library.
func (a *app) desk(s *store.Store) *ingest.Desk { return a.deskWith(s, ingest.Options{}) }

// deskWith is the desk with options besides those of the program.
func (a *app) deskWith(s *store.Store, o ingest.Options) *ingest.Desk {
	c := a.client()
	o.Now, o.Log = a.now, a.log
	o.Pictures = func(ctx context.Context, address string) ([]byte, error) {
		answer, err := c.Get(ctx, fetch.Request{URL: address, Accept: "image/webp, image/png, image/jpeg, image/gif", MaxBytes: maxPortrait})
		return answer.Body, err
	}
	return ingest.New(s, all.Drivers(all.Options{Client: c, Now: a.now}), o)
}

// addWelcome files the edition inside the program on a fresh machine, so that the
// first screen is never empty.
func (a *app) addWelcome(ctx context.Context, s *store.Store) error {
	lib, err := s.Library(ctx)
	if err != nil || lib.Sources > 0 || lib.All > 0 {
		return err
	}
	_, err = a.desk(s).Add(ctx, "byline:welcome")
	if err != nil && !errors.Is(err, context.Canceled) {
		a.log.Error("the welcome edition could not be filed", "class", feed.ClassOf(err), "err", err)
	}
	return err
}
