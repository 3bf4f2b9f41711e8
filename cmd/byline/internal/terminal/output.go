package terminal

import "os"

// Output is a terminal that shows every frame at once: Bubble Tea writes a frame
// with one Write, and this puts the marks of a synchronized update around it.
// It stays an *os.File to whoever asks for its descriptor.
type Output struct {
	*os.File
	buf []byte
}

// NewOutput wraps a terminal's file.
func NewOutput(f *os.File) *Output { return &Output{File: f} }

// Write puts out a frame. Short writes are single sequences, not frames.
func (o *Output) Write(p []byte) (int, error) {
	if len(p) < 64 {
		return o.File.Write(p)
	}
	o.buf = append(o.buf[:0], "\x1b[?2026h"...)
	o.buf = append(o.buf, p...)
	o.buf = append(o.buf, "\x1b[?2026l"...)
	if _, err := o.File.Write(o.buf); err != nil {
		return 0, err
	}
	return len(p), nil
}
