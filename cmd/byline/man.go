package main

import (
	"fmt"
	"strings"

	mcobra "github.com/muesli/mango-cobra"
	"github.com/muesli/roff"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"byline/ui/keys"
)

func manCommand(a *app) *cobra.Command {
	return &cobra.Command{Use: "man", Short: "Print the manual page", Long: "Prints the manual page in roff: byline man | man -l -", RunE: func(cmd *cobra.Command, _ []string) error {
		root := cmd.Root()
		forManual(root)
		page, err := mcobra.NewManPage(1, root)
		if err != nil {
			return err
		}
		text := page.Build(roff.NewDocument()) + manKeys() + manExitCodes() + manFiles
		_, err = fmt.Fprint(a.out, strings.TrimLeft(text, "\n"))
		return err
	}}
}

// forManual takes out of the commands what is set for a terminal: broken lines
// and the marks around the names of arguments.
func forManual(c *cobra.Command) {
	c.Long = strings.ReplaceAll(c.Long, "\n", " ")
	plain := func(f *pflag.Flag) { _, f.Usage = pflag.UnquoteUsage(f) }
	c.Flags().VisitAll(plain)
	c.PersistentFlags().VisitAll(plain)
	for _, sub := range c.Commands() {
		forManual(sub)
	}
}

const manFiles = "\n.SH FILES\n" +
	".TP\nconfig/config.toml\nthe configuration, which Byline reads and never writes\n" +
	".TP\ndata/byline.db\nthe library\n" +
	".TP\nstate/byline.log\nwhat went wrong, for a report\n" +
	".PP\nunder --home or BYLINE_HOME, else in a folder named byline in XDG_CONFIG_HOME, XDG_DATA_HOME and XDG_STATE_HOME.\n"

// manKeys are the keys of the one table.
func manKeys() string {
	var b strings.Builder
	b.WriteString("\n.SH KEYS\n")
	section := ""
	for _, k := range keys.Table() {
		if k.Section != section {
			section = k.Section
			fmt.Fprintf(&b, ".PD\n.SS %s\n.PD 0\n", roffText(section)) // no empty lines between the keys
		}
		manItem(&b, k.Names(), k.Help)
	}
	return b.String() + ".PD\n"
}

func manExitCodes() string {
	var b strings.Builder
	b.WriteString("\n.SH EXIT CODES\n")
	for _, c := range exitCodes {
		manItem(&b, fmt.Sprint(c.code), c.meaning)
	}
	return b.String()
}

func manItem(b *strings.Builder, tag, text string) {
	fmt.Fprintf(b, ".TP 16\n\\fB%s\\fP\n%s\n", roffText(tag), roffText(text))
}

// roffText writes a text that is none of roff's commands, with the characters as
// they are typed.
func roffText(s string) string {
	return `\&` + strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`).Replace(s)
}
