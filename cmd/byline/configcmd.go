package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func configCommand(a *app) *cobra.Command {
	return group("config", "Find, check or print the configuration",
		&cobra.Command{Use: "path", Short: "Print where the configuration file is", RunE: func(*cobra.Command, []string) error {
			path, err := a.configPath()
			if err != nil {
				return err
			}
			fmt.Fprintln(a.out, path)
			return nil
		}},
		&cobra.Command{Use: "check", Short: "Say whether the configuration file can be used", RunE: func(*cobra.Command, []string) error {
			if _, err := a.loadConfig(); err != nil {
				return err
			}
			a.say("The configuration is fine.")
			return nil
		}},
		&cobra.Command{Use: "default", Short: "Print a configuration file with every setting explained", RunE: func(*cobra.Command, []string) error {
			_, err := a.out.Write(defaultConfig)
			return err
		}},
	)
}
