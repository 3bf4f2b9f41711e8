// Package acceptance tests the store as other processes and bad disks do: many
// writers beside a reader, and damaged files. It must not know how the store
// keeps things.
package acceptance
