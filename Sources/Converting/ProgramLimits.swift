/// What a program that is not ours may cost.
public struct ProgramLimits: Hashable, Sendable {
    /// Seconds of a processor.
    public var processorSeconds = 20
    /// Bytes of address space.
    public var memoryBytes = 1 << 30
    /// Bytes of output; with more it is ended.
    public var outputBytes = 10 << 20
    /// Bytes of any file that it writes.
    public var fileBytes = 0
    /// From start to end, also of whatever it starts.
    public var time = Duration.seconds(60)

    public init() {}
}

extension ProgramLimits {
    /// As prlimit(1) takes them. Where it runs as a user of its own it may start no process.
    var arguments: [String] {
        [
            "--cpu=\(processorSeconds)", "--as=\(memoryBytes)", "--fsize=\(fileBytes)", "--core=0", "--nofile=64",
            "--nproc=1",
        ]
    }
}
