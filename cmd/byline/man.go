package main

import (
	"fmt"
	"strings"

	mcobra "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
)

const exitTable = `0 all went well; 1 a failure; 2 the command line cannot be understood; 3 finished, but some sources failed; 4 the library is busy; 5 the library is damaged or newer; 6 the configuration cannot be used; 7 nothing matched; 130 interrupted.`

func manCommand(a *app) *cobra.Command {
	return &cobra.Command{Use: "man", Short: "Print the manual page", Long: "Prints the manual page in roff: byline man | man -l -", RunE: func(cmd *cobra.Command, _ []string) error {
		page, err := mcobra.NewManPage(1, cmd.Root())
		if err != nil {
			return err
		}
		page = page.WithSection("Keys", keyTable()).
			WithSection("Exit codes", exitTable).
			WithSection("Files", "config/config.toml, data/byline.db and state/byline.log under BYLINE_HOME, else in the XDG folders of the same meaning.")
		_, err = fmt.Fprint(a.out, strings.TrimLeft(page.Build(roff.NewDocument()), "\n"))
		return err
	}}
}
