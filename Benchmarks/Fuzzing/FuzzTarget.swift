import Glibc

/// One format that foreign bytes come in: a file in `Targets` and a line in ``FuzzTargets/all``.
protocol FuzzTarget: Sendable {
    /// As `make fuzz` and the corpus's folders name it.
    static var name: String { get }
    /// Reads `bytes` as the program does. A crash, an overrun, a leak or a minute without an answer is the finding;
    /// an error that is thrown is an answer.
    static func read(_ bytes: [UInt8])
}

enum FuzzTargets {
    static let all: [any FuzzTarget.Type] = [
        FeedTarget.self,
        PageTarget.self,
        StructuredTarget.self,
        SelectTarget.self,
        SitemapTarget.self,
        CalendarTarget.self,
        DatesTarget.self,
        RobotsTarget.self,
        SourcesTarget.self,
        TableTarget.self,
        AddressTarget.self,
    ]

    /// What `FUZZ_TARGET` names. Without one there is nothing to do, which is said rather than done.
    static let chosen = named(getenv("FUZZ_TARGET").map { String(cString: $0) } ?? "")

    private static func named(_ name: String) -> any FuzzTarget.Type {
        for target in all where target.name == name { return target }
        let names = all.map { $0.name }.joined(separator: ", ")
        fatalError("FUZZ_TARGET is '\(name)'; write one of: \(names)")
    }
}
