// Package e2e drives the built program as a reader does: in a real terminal
// multiplexer, with real keys. It holds tests only and must not know the inside of
// anything.
package e2e
