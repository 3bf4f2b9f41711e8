package store

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"byline/feed"
	"byline/store/internal/codec"
	"byline/store/internal/salvage"
)

// Recovery says what Recover did.
type Recovery struct {
	Damaged string // where the damaged file is now; empty when the library is sound
	From    string // the copy that was built on; empty when there was none
	Rescued
}

// Recover puts a library together again: of the newest sound copy, if there is one,
// and of what can still be read of the damaged file, the reader's bookmarks first.
// The damaged file is kept, with ".damaged-DATE" behind its name; so is the copy. A
// library that is not there is the copy. A sound one is left alone, and so is a damaged one of which nothing is found
// (class Damaged) or one that another process uses (Busy). It reads the library and
// the copies to their ends, which takes a while.
func Recover(ctx context.Context, path string, o Options) (r Recovery, err error) {
	s := prepared(path, o)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return s.bringCopy(ctx)
	}
	s, err = Open(path, o)
	if err == nil {
		err = errors.Join(s.sound(ctx), s.Close())
	}
	if feed.ClassOf(err) != feed.Damaged {
		return r, err
	}
	damage := err
	s = prepared(path, o)
	looked, err := os.Stat(path)
	if err != nil {
		return r, s.fault("recover", err)
	}
	if !looked.Mode().IsRegular() { // a pipe would wait for its writer
		return r, damage
	}
	dir, err := os.MkdirTemp(filepath.Dir(path), ".recover-*")
	if err != nil {
		return r, s.fault("recover", err)
	}
	defer func() { err = errors.Join(err, s.fault("recover", os.RemoveAll(dir))) }()
	data := filepath.Join(dir, filepath.Base(path))
	if r.From, err = s.newestCopy(ctx, data); err != nil {
		return r, err
	}
	r.Rescued, err = s.salvageInto(ctx, data)
	if err != nil {
		if ctx.Err() != nil || r.From == "" {
			return Recovery{}, errors.Join(damage, s.fault("recover", err))
		}
		s.o.Log.Warn("nothing was brought over from the damaged library", "path", path, "err", err)
		r.Rescued = Rescued{}
		if r.From, err = s.newestCopy(ctx, data); err != nil {
			return Recovery{}, err
		}
	}
	if r.From == "" && r.Stories+r.Bookmarks == 0 {
		return Recovery{}, damage
	}
	r.Damaged, err = s.replaceDamaged(ctx, looked, data)
	return r, err
}

// bringCopy puts the newest sound copy in the place of a library that is not there.
func (s *Store) bringCopy(ctx context.Context) (r Recovery, err error) {
	data := s.path + ".recovered"
	if r.From, err = s.newestCopy(ctx, data); err != nil {
		return r, err
	}
	if r.From == "" {
		return r, missing("recover", s.path)
	}
	return r, s.fault("recover", os.Rename(data, s.path))
}

// newestCopy copies the newest daily copy that is sound to path, and gives its name;
// none if there is none.
func (s *Store) newestCopy(ctx context.Context, path string) (string, error) {
	copies, err := snapshots(s.path)
	if err != nil {
		return "", s.fault("recover", err)
	}
	for _, from := range copies {
		err := soundCopy(ctx, from, path, s.o)
		if err == nil {
			return from, nil
		}
		if ctx.Err() != nil {
			return "", s.fault("recover", ctx.Err())
		}
		s.o.Log.Warn("a copy of the library is of no use", "path", from, "err", err)
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", s.fault("recover", err)
		}
	}
	return "", nil
}

// salvageInto brings what can be read of the damaged library into another one, which
// is made if it is not there, is sound afterwards and on the disk.
func (s *Store) salvageInto(ctx context.Context, path string) (got Rescued, err error) {
	f, err := os.Open(s.path)
	if err != nil {
		return got, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return got, err
	}
	damaged, err := salvage.Open(f, info.Size())
	if err != nil {
		return got, errors.Join(codec.ErrDamaged, err)
	}
	o := s.o
	o.NoSync = true // all of it is brought to the disk at the end
	into, err := Open(path, o)
	if err != nil {
		return got, err
	}
	if got, err = into.rescue(ctx, damaged); err == nil {
		err = into.sound(ctx)
	}
	if err = errors.Join(err, into.Close()); err != nil {
		return got, err
	}
	made, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return got, err
	}
	return got, errors.Join(made.Sync(), made.Close())
}

// replaceDamaged moves the damaged file away and data into its place, while
// nobody else has it open or opens it, and says where it is. If another process has
// done so already, it has done it for both.
func (s *Store) replaceDamaged(ctx context.Context, looked os.FileInfo, data string) (string, error) {
	waiting, cancel := s.patience(ctx)
	defer cancel()
	turnstile, err := s.pass(waiting)
	if err != nil {
		return "", s.fault("recover", err)
	}
	defer turnstile.Close()
	held := flock.New(s.path, flock.SetFlag(os.O_RDWR))
	if ok, err := held.TryLockContext(waiting, pollEvery); !ok {
		return "", s.fault("recover", cmp.Or(context.Cause(waiting), err))
	}
	defer held.Close()
	if now, err := os.Stat(s.path); err != nil || !os.SameFile(now, looked) {
		return "", s.fault("recover", err)
	}
	aside := s.path + ".damaged-" + s.o.Now().Format("2006-01-02-150405.000000000")
	if err := os.Rename(s.path, aside); err != nil {
		return "", s.fault("recover", err)
	}
	return aside, s.fault("recover", os.Rename(data, s.path))
}

// soundCopy copies a library to path and makes sure that the copy is whole.
func soundCopy(ctx context.Context, from, path string, o Options) error {
	if err := copyFile(from, path); err != nil {
		return feed.Wrap(feed.Internal, "copy", from, err)
	}
	s, err := Open(path, o)
	if err != nil {
		return err
	}
	return errors.Join(s.sound(ctx), s.Close())
}

// sound is nil for a library in which Check finds nothing.
func (s *Store) sound(ctx context.Context) error {
	problems, err := s.Check(ctx)
	if err == nil && len(problems) > 0 {
		err = &feed.Fault{Class: feed.Damaged, Op: "check", Subject: s.path, Err: errors.New(problems[0].String())}
	}
	return err
}
