internal import Glibc

/// A thread for what blocks, which must not stand on the tasks' own pool: that has one thread a core.
enum OwnThread {
    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    static func start(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        // Retained here, released by the thread, which always takes it.
        let context = Unmanaged.passRetained(Work(body)).toOpaque()
        let code = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
                return nil
            }, context)
        // As without memory: nothing could go on, and whoever keeps the daemon running starts it anew.
        guard code == 0 else { fatalError("pthread_create: error \(code)") }
        pthread_detach(thread)
    }
}
