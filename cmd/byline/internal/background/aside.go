package background

import (
	"os"
	"runtime"

	"golang.org/x/sys/unix"
)

// Aside does work on threads of its own, which stand back behind the rest of the
// program: Go's scheduler knows no priorities, the system's does. Where threads
// have none, it only bounds how much is done at once.
type Aside struct {
	jobs chan *job
}

type job struct {
	work  func()
	done  chan struct{}
	panic any
}

// NewAside starts so many threads. They end with the program.
func NewAside(threads int) *Aside {
	a := &Aside{jobs: make(chan *job)}
	for range threads {
		go a.serve()
	}
	return a
}

// Do runs work and returns when it is done. A panic in it is the caller's.
func (a *Aside) Do(work func()) {
	j := &job{work: work, done: make(chan struct{})}
	a.jobs <- j
	<-j.done
	if j.panic != nil {
		panic(j.panic)
	}
}

func (a *Aside) serve() {
	if _, err := os.Stat("/proc/self/task"); err == nil { // elsewhere a priority is the whole program's
		runtime.LockOSThread()
		// 0 is the calling thread.
		_ = unix.Setpriority(unix.PRIO_PROCESS, 0, niceness)
	}
	for j := range a.jobs {
		j.run()
	}
}

func (j *job) run() {
	defer close(j.done)
	defer func() { j.panic = recover() }()
	j.work()
}
