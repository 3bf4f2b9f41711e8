//go:build race

package extract_test

// slowdown is what the race detector costs.
const slowdown = 10
