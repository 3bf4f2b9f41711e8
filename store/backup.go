package store

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"

	"byline/feed"
	"byline/store/internal/key"
)

// Stats describe the file.
type Stats struct {
	Library  feed.Library
	Path     string
	Size     int64 // bytes of the file
	Free     int64 // bytes of it that compacting would give back, about
	Pictures int
	Marks    int
}

// Stats measures the library.
func (s *Store) Stats(ctx context.Context) (Stats, error) {
	out := Stats{Path: s.path}
	var err error
	if out.Library, err = s.Library(ctx); err != nil {
		return out, err
	}
	err = s.access(ctx, "measure", measuring, func(t tx) error { // only a writer reads the list of free pages
		stats := t.DB().Stats()
		out.Size, out.Free = t.Size(), int64(stats.FreePageN)*int64(t.DB().Info().PageSize)
		out.Pictures, out.Marks = t.b(bucketMedia).Stats().KeyN, t.b(bucketMarks).Stats().KeyN
		return nil
	})
	return out, err
}

// Backup writes a copy of the library to path, complete or not at all. The
// library stays in use meanwhile.
func (s *Store) Backup(ctx context.Context, path string) error {
	return s.access(ctx, "back up", studying, func(t tx) error {
		if err := room("write", path, t.Size()); err != nil {
			return err
		}
		return replace(path, func(f *os.File) error {
			w := &noting{Writer: f}
			_, err := t.WriteTo(w)
			if w.err != nil {
				return w.err
			}
			return err
		})
	})
}

// noting keeps why a write failed, which bbolt passes on in words only.
type noting struct {
	io.Writer
	err error
}

// Write writes and keeps the failure.
func (n *noting) Write(p []byte) (int, error) {
	done, err := n.Writer.Write(p)
	n.err = errors.Join(n.err, err)
	return done, err
}

// replace writes a file beside path and moves it there when it is complete and
// on the disk.
func replace(path string, write func(*os.File) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return unwritable(path, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	err = write(f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// unwritable says of a file, and not of the library, that it cannot be begun.
func unwritable(path string, err error) error {
	class := feed.Internal
	_, lost := os.Stat(filepath.Dir(path))
	switch {
	case errors.Is(lost, fs.ErrNotExist):
		return &feed.Fault{Class: feed.NotFound, Op: "write", Subject: path, Err: errors.New("its folder is not there"), Advice: "make the folder, or name another"}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, fs.ErrNotExist):
		class = feed.Denied
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		class = feed.NoSpace
	}
	return feed.Wrap(class, "write", path, err)
}

// Restore puts a backup in the place of the library at path, after checking
// that it is whole. The library that was there is kept beside it with
// ".before-restore" behind its name, and a date if there is one of that name. No process may be using the library.
func Restore(ctx context.Context, backup, path string) error {
	noCopy := &feed.Fault{Class: feed.Damaged, Op: "restore", Subject: backup, Err: errors.New("it is no sound copy of a library"),
		Advice: "name another; the library is as it was"}
	switch ok, err := looksLikeLibrary(backup); {
	case err != nil:
		return feed.Wrap(feed.NotFound, "restore", backup, err)
	case !ok:
		return noCopy
	}
	forgetBroken(filepath.Dir(path))
	dir, err := os.MkdirTemp(filepath.Dir(path), unfinished)
	if err != nil {
		return feed.Wrap(feed.Denied, "restore", path, err)
	}
	defer os.RemoveAll(dir)
	data := filepath.Join(dir, filepath.Base(path))
	switch err := soundCopy(ctx, backup, data, Options{}); {
	case feed.ClassOf(err) == feed.Damaged:
		return noCopy
	case err != nil:
		return err
	}
	aside := path + ".before-restore"
	if _, err := os.Lstat(aside); err == nil { // it is the one of an earlier time, and stays
		aside += time.Now().Format("-2006-01-02-150405.000000000")
	}
	if err := keepAside(path, aside); err != nil {
		return feed.Wrap(feed.Denied, "restore", path, err)
	}
	return feed.Wrap(feed.Denied, "restore", path, os.Rename(data, path))
}

// keepAside gives the library a second name, so that at no time there is none. Where
// the file system cannot do that, it gives it another.
func keepAside(path, aside string) error {
	err := os.Link(path, aside)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		err = os.Rename(path, aside)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil // the first one here
	}
	return err
}

// unfinished is the pattern of the folders that copies are checked in.
const unfinished = ".restore-*"

// forgetBroken removes those that a restore left which was killed, a day ago or more.
// What cannot be removed is in nobody's way.
func forgetBroken(dir string) {
	left, _ := filepath.Glob(filepath.Join(dir, unfinished)) // the pattern is a good one
	for _, l := range left {
		if info, err := os.Lstat(l); err == nil && info.IsDir() && time.Since(info.ModTime()) > 24*time.Hour {
			os.RemoveAll(l)
		}
	}
}

// looksLikeLibrary reports a regular file one of whose two headers says that bbolt
// wrote it. It is asked before anything is opened or copied: a pipe would wait for
// its writer, and something large would fill the disk.
func looksLikeLibrary(path string) (bool, error) {
	const page, magic = 4096, "\xed\xda\x0c\xed"
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return false, err
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	head := make([]byte, len(magic))
	for _, at := range []int64{pageHead, page + pageHead} {
		if _, err := f.ReadAt(head, at); err == nil && string(head) == magic {
			return true, nil
		}
	}
	return false, nil
}

func copyFile(from, to string) error {
	if info, err := os.Stat(from); err == nil && !info.Mode().IsRegular() {
		return errNoLibrary // a pipe would wait for its writer
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	return replace(to, func(f *os.File) error {
		_, err := f.ReadFrom(in)
		return err
	})
}

// Compact rewrites the library without its free pages and says how many bytes
// that gave back. Nobody can write meanwhile.
func (s *Store) Compact(ctx context.Context) (freed int64, err error) {
	before, err := os.Stat(s.path)
	if err != nil {
		return 0, s.fault("compact", err)
	}
	fresh := s.path + ".compact"
	err = s.access(ctx, "compact", alone, func(t tx) error {
		// Nobody opens the file until the new one is in its place.
		if err := os.Remove(fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := t.copyTo(fresh); err != nil {
			return err
		}
		return os.Rename(fresh, s.path)
	})
	if err != nil {
		return 0, err
	}
	after, err := os.Stat(s.path)
	if err != nil {
		return 0, s.fault("compact", err)
	}
	return before.Size() - after.Size(), nil
}

// copyTo writes every bucket in key order into a new file.
func (t tx) copyTo(path string) (err error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{FreelistType: bolt.FreelistArrayType, NoSync: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	const chunk = 5000 // records a transaction, for the sake of memory
	for _, name := range buckets {
		from := t.b(name)
		c := from.Cursor()
		k, v := c.First()
		for again := true; again; again = k != nil {
			err := db.Update(func(to *bolt.Tx) error {
				b, err := to.CreateBucketIfNotExists([]byte(name))
				if err != nil {
					return err
				}
				b.FillPercent = 0.9
				for range chunk {
					if k == nil {
						break
					}
					if err := b.Put(k, v); err != nil {
						return err
					}
					k, v = c.Next()
				}
				return errors.Join(t.ctx.Err(), b.SetSequence(from.Sequence()))
			})
			if err != nil {
				return err
			}
		}
	}
	return db.Sync()
}

// Sweep removes what nothing leads to any more: pictures no author or story
// shows. It says how many.
func (s *Store) Sweep(ctx context.Context) (removed int, err error) {
	err = s.write(ctx, "sweep", func(t tx) error {
		shown := map[string]bool{}
		keep := func(id feed.PictureID) {
			if k, err := key.ID(id, feed.PictureBytes); err == nil {
				shown[string(k)] = true
			}
		}
		if err := t.pictures(keep); err != nil {
			return err
		}
		var gone [][]byte
		err := t.b(bucketMedia).ForEach(func(k, _ []byte) error {
			if !shown[string(k)] {
				gone = append(gone, k)
			}
			return nil
		})
		if err != nil {
			return err
		}
		for _, k := range gone {
			if err := t.b(bucketMedia).Delete(k); err != nil {
				return err
			}
		}
		removed = len(gone)
		return nil
	})
	return removed, err
}
