package store

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// snapshotsKept is how many daily copies are kept.
const snapshotsKept = 2

const (
	snapshotMark = ".daily-"    // between the library's name and the day
	dayForm      = "2006-01-02" // sorts as time does
)

// SnapshotDue reports whether there is no copy of today.
func (s *Store) SnapshotDue() bool {
	_, err := os.Stat(s.snapshotPath())
	return errors.Is(err, fs.ErrNotExist)
}

func (s *Store) snapshotPath() string { return s.path + snapshotMark + s.o.Now().Format(dayForm) }

// Snapshot makes today's copy of the library beside it, compact and checked,
// unless there is one, and says whether it did. Only a copy that is sound takes
// the place of older ones; the newest two are kept.
func (s *Store) Snapshot(ctx context.Context) (made bool, err error) {
	if !s.SnapshotDue() {
		return false, nil
	}
	if err := s.snapshotRoom(); err != nil {
		return false, err
	}
	path := s.snapshotPath()
	dir, err := os.MkdirTemp(filepath.Dir(s.path), ".daily-*")
	if err != nil {
		return false, s.fault("copy", err)
	}
	defer func() { err = errors.Join(err, s.fault("copy", os.RemoveAll(dir))) }()
	copied := filepath.Join(dir, "byline.db")
	if err := s.Backup(ctx, copied); err != nil { // quick; what takes long is done to the copy
		return false, err
	}
	c, err := Open(copied, s.o)
	if err != nil {
		return false, err
	}
	if _, err := c.Compact(ctx); err != nil {
		return false, err
	}
	if err := c.sound(ctx); err != nil {
		return false, err
	}
	if err := errors.Join(c.Close(), os.Rename(copied, path)); err != nil {
		return false, s.fault("copy", err)
	}
	all, err := snapshots(s.path)
	for i := snapshotsKept; i < len(all); i++ {
		err = errors.Join(err, os.Remove(all[i]))
	}
	return true, s.fault("copy", err)
}

// snapshots gives the daily copies of the library at path, newest first.
func snapshots(path string) ([]string, error) {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range entries {
		start := filepath.Base(path) + snapshotMark
		if name := e.Name(); e.Type().IsRegular() && len(name) == len(start)+len(dayForm) && name[:len(start)] == start {
			out = append(out, filepath.Join(filepath.Dir(path), name))
		}
	}
	slices.Sort(out)
	slices.Reverse(out)
	return out, nil
}
