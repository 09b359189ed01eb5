import FoundationEssentials
import Glibc

/// One process fetches per state folder: it holds a lock on a file there, with its number in it.
final class StateLock {
    private let descriptor: Int32

    /// - Throws: exit 3 with the number of the process that holds it.
    init(inFolder folder: String) throws {
        let path = folder + "/samsyn.lock"
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Failure(
                .internalError, ["\(path): \(String(cString: strerror(errno))); let the process write its state folder"]
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            var bytes = [UInt8](repeating: 0, count: 32)
            let count = pread(descriptor, &bytes, bytes.count, 0)
            let holder =
                String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n").first ?? "?"
            close(descriptor)
            throw Failure(
                .busy, ["\(folder): process \(holder) is fetching for this state folder; wait for it, or stop it"])
        }
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
    }

    deinit { close(descriptor) }
}
