//go:build !race

package extract_test

// slowdown is what the race detector costs; here there is none.
const slowdown = 1
