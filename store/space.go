package store

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"

	"byline/feed"
)

// room refuses to begin a file that the disk it is to be on has no room for: half a
// copy helps nobody and leaves none for the library. Where the disk does not tell,
// the write itself will.
func room(op, path string, needed int64) error {
	var disk unix.Statfs_t
	if err := unix.Statfs(filepath.Dir(path), &disk); err != nil {
		return nil //nolint:nilerr // nothing is known, so nothing is refused
	}
	free := disk.Bavail * uint64(disk.Bsize)                       //nolint:gosec // a size of blocks
	if needed <= 0 || uint64(needed) <= free || disk.Blocks == 0 { // some disks of the network tell nothing
		return nil
	}
	return &feed.Fault{Class: feed.NoSpace, Op: op, Subject: path,
		Err: fmt.Errorf("%d MB are needed on its disk and %d MB are free", megabytes(uint64(needed)), free>>20)}
}

// megabytes rounds up.
func megabytes(n uint64) uint64 { return (n + 1<<20 - 1) >> 20 }

// snapshotRoom is room for the copy of a library and for the compact copy of that.
func (s *Store) snapshotRoom() error {
	info, err := os.Stat(s.path)
	if err != nil {
		return s.fault("copy", err)
	}
	return room("copy", s.path, 2*info.Size())
}
