import Addresses

/// The addresses of one site that are still to be looked at, the most promising first. A value: it asks nobody.
struct CandidateQueue: Sendable {
    /// Addresses that are kept; a site may link to any number.
    static let limit = 20_000

    private let host: String
    private var candidates: [String: Candidate] = [:]
    private var taken: Set<String> = []

    /// - Parameter start: of its host all others must be, but for a leading `www.`.
    init(start: WebAddress) {
        host = Self.bareHost(start)
    }

    /// Promising candidates that were not looked at.
    var count: Int { left.count }

    private var left: [String: Candidate] {
        candidates.filter { !taken.contains($0.key) && $0.value.promise >= 0 }
    }

    /// Takes note of a link; what no source can be is left out.
    mutating func add(
        _ url: String, words: String = "", kind: Candidate.Kind = .page, pagesBelow: Int = 0,
        isOnStartPage: Bool = false
    ) {
        guard let address = try? WebAddress(url).withoutFragment.withoutTracking, address.isHTTP,
            Self.bareHost(address) == host, !FileEnding.isNoSource(address)
        else { return }
        let key = Self.key(address)
        guard candidates[key] != nil || candidates.count < Self.limit else { return }
        var candidate = candidates[key] ?? Candidate(address: address, kind: FileEnding.kind(of: address) ?? kind)
        if kind != .page { candidate.kind = kind }
        candidate.pagesBelow = max(candidate.pagesBelow, pagesBelow)
        if isOnStartPage { candidate.isOnStartPage = true }
        if !words.isEmpty, !candidate.anchors.contains(words), candidate.anchors.count < 5 {
            candidate.anchors.append(words)
        }
        candidates[key] = candidate
    }

    /// The most promising one, once; nil where none that is left promises anything.
    mutating func next() -> Candidate? {
        guard let best = left.max(by: { Self.isLess($0.value, $1.value) }) else { return nil }
        taken.insert(best.key)
        return best.value
    }

    /// What is known of an address, which then counts as looked at.
    mutating func take(_ address: WebAddress) -> Candidate {
        let key = Self.key(address)
        taken.insert(key)
        return candidates[key] ?? Candidate(address: address)
    }

    /// What is known now of an address that was looked at before.
    func known(_ address: WebAddress) -> Candidate? { candidates[Self.key(address)] }

    private static func isLess(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.promise != right.promise { return left.promise < right.promise }
        return left.address > right.address
    }

    static func bareHost(_ address: WebAddress) -> String {
        let name = address.hostName
        return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name) + (address.port.map { ":\($0)" } ?? "")
    }

    /// One page is known by many addresses: with and without a last slash, sorted so or so. A query names the page only
    /// where a program's name stands before it.
    static func key(_ address: WebAddress) -> String {
        var path = address.path
        while path.hasSuffix("/") { path.removeLast() }
        guard let query = address.query, FileEnding.isProgram(address) else { return path }
        return path + "?" + query
    }
}
