package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

// table prints rows of cells in columns.
func table(rows [][]string) {
	var widths []int
	for _, r := range rows {
		for i, c := range r {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len([]rune(c)))
		}
	}
	for _, r := range rows {
		for i, c := range r {
			fmt.Fprint(os.Stdout, c, strings.Repeat(" ", widths[i]-len([]rune(c))+2))
		}
		fmt.Fprintln(os.Stdout)
	}
}

// median of an odd or even number of figures: the lower middle one.
func median[T int | float64](figures []T) T {
	s := slices.Clone(figures)
	slices.Sort(s)
	return s[(len(s)-1)/2]
}

// percentile p (0 to 100) by nearest rank.
func percentile[T int | float64](figures []T, p int) T {
	s := slices.Clone(figures)
	slices.Sort(s)
	return s[min(len(s)-1, len(s)*p/100)]
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
