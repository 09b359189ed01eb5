import Glibc

/// The processor time of this thread that `work` takes: unlike a wall clock's, it does not grow with how busy the machine is.
///
/// For bounds that hostile input must not pass; how fast anything is, the benchmarks tell.
public func processorTime(of work: () throws -> Void) rethrows -> Duration {
    let before = threadTime()
    try work()
    return threadTime() - before
}

private func threadTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
