internal import Glibc

/// The memory that this process holds, as the kernel counts it.
public enum ResidentMemory {
    /// In bytes; 0 where the kernel does not tell.
    public static var now: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        // The second number is what is resident, in pages.
        let pages = line.split(separator: 0x20).dropFirst().first ?? []
        return pages.reduce(0) { $0 * 10 + Int($1) - 0x30 } * sysconf(Int32(_SC_PAGESIZE))
    }
}
