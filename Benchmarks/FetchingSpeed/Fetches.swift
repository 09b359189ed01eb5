import Addresses
import Fetching
import FoundationEssentials
import Transfer

/// A run of our own: so many lanes, each of which fetches one page after another.
struct Fetches {
    let port: UInt16
    let pages: Int
    let entityTag: String
    let lastModified: String

    struct Wrong: Error {
        let what: String
    }

    /// - Parameter arguments: port, number of pages, entity tag and date of change.
    init(_ arguments: ArraySlice<String>) throws {
        let words = Array(arguments)
        guard words.count == 4, let port = UInt16(words[0]), let pages = Int(words[1]) else {
            throw Wrong(what: "arguments: \(words)")
        }
        (self.port, self.pages, entityTag, lastModified) = (port, pages, words[2], words[3])
    }

    func run(_ course: Course) async throws {
        switch course {
        case .transferCold, .transferUnchanged: try await transfer(isUnchanged: course.isUnchanged)
        case .fetchCold, .fetchUnchanged: try await fetch(isUnchanged: course.isUnchanged)
        case .curlCold, .curlUnchanged: throw Wrong(what: "curl runs by itself")
        }
    }

    private func transfer(isUnchanged: Bool) async throws {
        let engine = engine
        let policy = try policy
        try await inLanes { page in
            var request = TransferRequest(address: page, headers: ["User-Agent": "bench"], policy: policy)
            if isUnchanged {
                request.headers.fields += [
                    HeaderField("If-None-Match", entityTag), HeaderField("If-Modified-Since", lastModified),
                ]
            }
            return try await engine.send(request).status
        } expecting: {
            isUnchanged ? 304 : 200
        }
    }

    private func fetch(isUnchanged: Bool) async throws {
        guard let agent = FetchAgent(version: "1", contact: "bench@localhost") else { throw Wrong(what: "agent") }
        let fetcher = Fetcher(engine: engine, gate: HostGate(visits: FetchingSpeed.inParallel), agent: agent) { Date() }
        let manners = Manners(delay: .zero, connections: FetchingSpeed.inParallel, policy: try policy)
        let headers: HeaderFields = ["ETag": entityTag, "Last-Modified": lastModified]
        try await inLanes { page in
            var target = FetchTarget(address: page, manners: manners, isByHand: true)
            if isUnchanged {
                target.stored = StoredResponse(
                    address: page, headers: headers, requestHeaders: [:], requested: .distantPast,
                    received: .distantPast)
            }
            return await fetcher.fetch(target).status
        } expecting: {
            isUnchanged ? 304 : 200
        }
    }

    private var engine: TransferEngine {
        var settings = TransferEngine.Settings()
        settings.exchanges = FetchingSpeed.inParallel
        settings.connectionsPerHost = 0
        return TransferEngine(settings: settings)
    }

    private var policy: AddressPolicy {
        get throws { AddressPolicy(allowed: [try AddressRange("127.0.0.0/8")], writtenPorts: ["127.0.0.1": [port]]) }
    }

    private func inLanes(
        _ status: @escaping @Sendable (WebAddress) async throws -> Int?, expecting expected: () -> Int
    ) async throws {
        let expected = expected()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<FetchingSpeed.inParallel {
                group.addTask {
                    for page in stride(from: lane, to: pages, by: FetchingSpeed.inParallel) {
                        let found = try await status(WebAddress("http://127.0.0.1:\(port)/\(page)"))
                        guard found == expected else { throw Wrong(what: "page \(page): \(found ?? 0)") }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
