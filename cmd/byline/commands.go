package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"byline/feed"
)

// commands is the one list of commands, in the order help shows them.
var commands = []func(*app) *cobra.Command{
	addCommand,
	refreshCommand,
	sourcesCommand,
	healthCommand,
	listCommand,
	showCommand,
	openCommand,
	authorsCommand,
	authorCommand,
	starCommand,
	unstarCommand,
	readCommand,
	unreadCommand,
	previewCommand,
	importCommand,
	exportCommand,
	backupCommand,
	restoreCommand,
	dbCommand,
	configCommand,
	completionCommand,
	manCommand,
	versionCommand,
}

// newRoot assembles the program's commands; without one, the reader opens.
func newRoot(a *app) *cobra.Command {
	o := readerOptions{}
	root := &cobra.Command{
		Use:   "byline",
		Short: "A newspaper in the terminal that knows who wrote it",
		Long: "Byline opens a newspaper in the terminal: a list of stories, the story, and the\n" +
			"person who wrote it. Without a command the reader opens.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          unknownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return openReader(cmd.Context(), a, o) },
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(helpCommand())
	root.PersistentFlags().StringVar(&a.home, "home", "", "keep all files under `DIR` (also BYLINE_HOME)")
	root.Flags().StringVar(&o.theme, "theme", "", "draw for a `BACKGROUND`: auto, dark or light")
	root.SetFlagErrorFunc(flagError)
	for _, make := range commands {
		c := make(a)
		if c.Args == nil && !c.HasSubCommands() {
			c.Args = none()
		}
		root.AddCommand(c)
	}
	return root
}

func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	if cmd.HasParent() {
		return usage(cmd, "%q is not something “%s” can do%s", args[0], cmd.CommandPath(), didYouMean(args[0], names))
	}
	return usage(cmd, "there is no command %q%s", args[0], didYouMean(args[0], names))
}

// group is a command that only holds others.
func group(use, short string, subs ...*cobra.Command) *cobra.Command {
	c := &cobra.Command{Use: use, Short: short, Args: unknownCommand, RunE: func(cmd *cobra.Command, _ []string) error {
		var names []string
		for _, sub := range cmd.Commands() {
			names = append(names, sub.Name())
		}
		return &feed.Fault{Class: feed.Usage, Err: errors.New("“" + cmd.CommandPath() + "” needs to know what to do: " + strings.Join(names, ", "))}
	}}
	for _, sub := range subs {
		if sub.Args == nil {
			sub.Args = none()
		}
	}
	c.AddCommand(subs...)
	return c
}

// helpCommand prints what “--help” behind a command prints.
func helpCommand() *cobra.Command {
	return &cobra.Command{Use: "help [COMMAND]", Short: "Print the help of a command", Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return unknownCommand(found, rest)
			}
			return found.Help()
		}}
}
