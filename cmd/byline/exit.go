package main

import (
	"errors"

	"byline/feed"
)

// The exit codes.
const (
	exitOK          = 0
	exitFailure     = 1
	exitUsage       = 2
	exitPartly      = 3 // finished, but some sources failed
	exitBusy        = 4
	exitStore       = 5 // damaged, or written by a newer Byline
	exitConfig      = 6
	exitNothing     = 7 // nothing matched
	exitInterrupted = 130
)

// exitCodes are what the manual and the README promise of them.
var exitCodes = []struct {
	code    int
	meaning string
}{
	{exitOK, "all went well"},
	{exitFailure, "a failure"},
	{exitUsage, "the command line cannot be understood"},
	{exitPartly, "finished, but some sources failed"},
	{exitBusy, "the library is busy"},
	{exitStore, "the library is damaged or written by a newer Byline"},
	{exitConfig, "the configuration cannot be used"},
	{exitNothing, "nothing matched"},
	{exitInterrupted, "interrupted"},
}

// codes is the one place where a class of fault becomes an exit code. A class
// that is not here is a plain failure.
var codes = map[feed.Class]int{
	feed.Usage:       exitUsage,
	feed.Busy:        exitBusy,
	feed.Damaged:     exitStore,
	feed.Newer:       exitStore,
	feed.BadConfig:   exitConfig,
	feed.Interrupted: exitInterrupted,
}

// codeError asks for an exit code that no class of fault stands for.
type codeError struct {
	code int
	error
}

func (e *codeError) Unwrap() error { return e.error }

func exitCode(err error) int {
	if err == nil {
		return exitOK
	}
	var wish *codeError
	if errors.As(err, &wish) {
		return wish.code
	}
	if code, ok := codes[feed.ClassOf(err)]; ok {
		return code
	}
	return exitFailure
}

// nothing says that a question was understood and has no answer.
func nothing(sentence string) error { return &codeError{exitNothing, errors.New(sentence)} }
