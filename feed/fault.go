package feed

import (
	"context"
	"errors"
	"fmt"
)

// Class says what kind of thing went wrong. The sentence a person reads and the
// exit code of a command follow from it, each in one place.
type Class string

// The classes of faults.
const (
	Internal    Class = "internal"    // ours: a bug or a broken invariant
	BadInput    Class = "bad input"   // not readable as what it was taken for
	NotFound    Class = "not found"   // a file, an article, an author that is not there
	Denied      Class = "denied"      // permission refused, by the system or a server
	TooLarge    Class = "too large"   // over a limit this program sets
	Unreachable Class = "unreachable" // no answer from the network
	Refused     Class = "refused"     // a server answered with an error
	Gone        Class = "gone"        // a server said the source is gone for good
	Timeout     Class = "timeout"     // took longer than its limit
	Busy        Class = "busy"        // the store is held by another process
	Damaged     Class = "damaged"     // the store's file is damaged
	Newer       Class = "newer"       // the store's file is from a newer Byline
	NoSpace     Class = "no space"    // the disk is full
	BadConfig   Class = "bad config"  // the configuration file cannot be used
	Usage       Class = "usage"       // the command line cannot be understood
	Interrupted Class = "interrupted" // the user or the system ended the work
)

// Classes lists every class, for tests that walk them.
var Classes = []Class{
	Internal, BadInput, NotFound, Denied, TooLarge, Unreachable, Refused, Gone, Timeout,
	Busy, Damaged, Newer, NoSpace, BadConfig, Usage, Interrupted,
}

// Fault is an error a person may see. It reads as one sentence: "open
// notes.txt: permission denied".
type Fault struct {
	Class   Class
	Op      string // what was being done, a verb: "read", "fetch", "file"
	Subject string // to what: a path, an address, a title
	Advice  string // what the person can do about it; may be empty
	Err     error  // why; may be nil when the class says it all
}

// Error gives what was done, to what, and why.
func (f *Fault) Error() string {
	why := string(f.Class)
	if f.Err != nil {
		why = f.Err.Error()
	}
	switch {
	case f.Op == "" && f.Subject == "":
		return why
	case f.Subject == "":
		return fmt.Sprintf("%s: %s", f.Op, why)
	case f.Op == "":
		return fmt.Sprintf("%s: %s", f.Subject, why)
	}
	return fmt.Sprintf("%s %s: %s", f.Op, f.Subject, why)
}

// Unwrap gives the cause.
func (f *Fault) Unwrap() error { return f.Err }

// Wrap makes a fault of an error, unless err is nil or already is one: context
// is added once, at the border that knows it.
func Wrap(class Class, op, subject string, err error) error {
	if err == nil {
		return nil
	}
	var f *Fault
	if errors.As(err, &f) {
		return err
	}
	if errors.Is(err, context.Canceled) {
		class = Interrupted
	} else if errors.Is(err, context.DeadlineExceeded) {
		class = Timeout
	}
	return &Fault{Class: class, Op: op, Subject: subject, Err: err}
}

// ClassOf gives the class of the first fault in err's chain: "" for nil,
// Interrupted for a cancelled context, Internal for anything unclassed.
func ClassOf(err error) Class {
	var f *Fault
	switch {
	case err == nil:
		return ""
	case errors.As(err, &f):
		return f.Class
	case errors.Is(err, context.Canceled):
		return Interrupted
	case errors.Is(err, context.DeadlineExceeded):
		return Timeout
	}
	return Internal
}
