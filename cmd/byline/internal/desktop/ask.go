package desktop

import (
	"context"
	"errors"
	"os/exec"
	"strings"
	"time"

	"github.com/google/shlex"

	"byline/feed"
)

// askLimit is how long a command may take to answer: long enough for a person to
// type a passphrase into a window that it opens.
const askLimit = time.Minute

// maxAnswer is how many bytes of an answer are taken.
const maxAnswer = 64 << 10

// Ask runs a command, by no shell, and gives the first line that it prints. What it
// prints is never part of an error: it may be a secret.
func Ask(ctx context.Context, command string) (string, error) {
	fault := func(why string) error {
		return &feed.Fault{Class: feed.BadConfig, Err: errors.New(why)}
	}
	words, err := shlex.Split(command)
	if err != nil || len(words) == 0 {
		return "", fault("the command cannot be understood")
	}
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	c := exec.CommandContext(ctx, words[0], words[1:]...)
	c.WaitDelay = time.Second // whoever keeps its output open is not waited for
	out, err := c.Output()
	var ended *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return "", fault("the command did not end in time")
	case errors.As(err, &ended):
		return "", fault("the command failed (" + ended.ProcessState.String() + ")")
	case err != nil:
		return "", fault("the command could not be run")
	}
	line, _, _ := strings.Cut(string(out[:min(len(out), maxAnswer)]), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}
