package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"byline/feed"
)

// usage is a complaint about a command line, with the way to its help.
func usage(cmd *cobra.Command, format string, args ...any) error {
	return &feed.Fault{Class: feed.Usage, Err: fmt.Errorf(format, args...), Advice: "“" + cmd.CommandPath() + " --help” shows how it is used"}
}

// some asks for at least one argument; what says in words what they are.
func some(what string) cobra.PositionalArgs { return between(1, -1, what) }

// one asks for one argument.
func one(what string) cobra.PositionalArgs { return between(1, 1, what) }

// none asks for no argument.
func none() cobra.PositionalArgs { return between(0, 0, "") }

// between asks for a number of arguments; most below 0 is any. An argument without
// a character, which an unset variable of a shell leaves, names nothing.
func between(least, most int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usage(cmd, "%s is needed", what)
		case most == 0 && len(args) > 0:
			return usage(cmd, "“%s” takes no %q", cmd.CommandPath(), args[0])
		case most >= 0 && len(args) > most:
			return usage(cmd, "“%s” takes one at a time, and %q is one too many", cmd.CommandPath(), args[most])
		}
		return notBlank(what)(cmd, args)
	}
}

// notBlank refuses arguments without a character.
func notBlank(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		for _, arg := range args {
			if strings.TrimSpace(arg) == "" {
				return usage(cmd, "an argument is empty; %s is needed", what)
			}
		}
		return nil
	}
}

// word asks for one of a few words.
func word(what string, words ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := one(what)(cmd, args); err != nil {
			return err
		}
		for _, w := range words {
			if args[0] == w {
				return nil
			}
		}
		return usage(cmd, "%q is not %s%s", args[0], what, didYouMean(args[0], words))
	}
}

// takes says in words what a type of flag takes.
var takes = map[string]string{"int": "a whole number", "bool": "true or false", "duration": "a time such as 90m"}

// flagError says in words what is wrong with a flag.
func flagError(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var without *pflag.ValueRequiredError
	var wrong *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		name, dashes := unknown.GetSpecifiedName(), "--"
		if unknown.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		var names []string
		add := func(f *pflag.Flag) { names = append(names, "--"+f.Name) }
		cmd.Flags().VisitAll(add)
		cmd.InheritedFlags().VisitAll(add)
		return usage(cmd, "there is no flag %s%s%s", dashes, name, didYouMean(dashes+name, names))
	case errors.As(err, &without):
		return usage(cmd, "--%s needs a value", without.GetFlag().Name)
	case errors.As(err, &wrong) && takes[wrong.GetFlag().Value.Type()] != "":
		return usage(cmd, "--%s takes %s, not %q", wrong.GetFlag().Name, takes[wrong.GetFlag().Value.Type()], wrong.GetValue())
	case errors.As(err, &wrong):
		return usage(cmd, "--%s: %s", wrong.GetFlag().Name, wrong.Unwrap())
	}
	return usage(cmd, "%s", err)
}

// filled is a flag's text that must not be empty: one that is would choose
// everything.
type filled string

func (t *filled) String() string { return string(*t) }
func (t *filled) Type() string   { return "string" }
func (t *filled) Set(s string) error {
	if strings.TrimSpace(s) == "" {
		return errors.New("it is empty")
	}
	*t = filled(s)
	return nil
}
