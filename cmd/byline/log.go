package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
)

// The log is at most three files of this size.
const (
	logSize = 5 << 20
	logKept = 3
)

// logFile is byline.log in the state folder; when it is full it becomes
// byline.log.1, that byline.log.2, and the oldest goes.
type logFile struct {
	mu   sync.Mutex
	path string
	file *os.File
	size int64
	max  int64
}

func openLog(dir string) (io.WriteCloser, error) {
	if err := makeDir(dir); err != nil {
		return nil, err
	}
	l := &logFile{path: filepath.Join(dir, "byline.log"), max: logSize}
	return l, l.open()
}

func (l *logFile) open() error {
	f, err := os.OpenFile(l.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return err
	}
	l.file, l.size = f, info.Size()
	return nil
}

// Write appends one record, which is never split between two files.
func (l *logFile) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.size > 0 && l.size+int64(len(p)) > l.max {
		if err := l.rotate(); err != nil {
			return 0, err
		}
	}
	n, err := l.file.Write(p)
	l.size += int64(n)
	return n, err
}

func (l *logFile) rotate() error {
	l.file.Close()
	for i := logKept - 1; i > 0; i-- {
		older := fmt.Sprintf("%s.%d", l.path, i)
		newer := l.path
		if i > 1 {
			newer = fmt.Sprintf("%s.%d", l.path, i-1)
		}
		if err := os.Rename(newer, older); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	return l.open()
}

// Close closes the file.
func (l *logFile) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.file.Close()
}
