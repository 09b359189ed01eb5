import Addresses
import FoundationEssentials
import Synchronization
import Testing

@testable import Fetching

/// Who was where when, by the gate's own clock.
final class GuestBook: Sendable {
    struct Entry: Sendable {
        var host: String
        var begin: Duration
        var end: Duration
    }

    let clock = LeapingClock()
    private let state = Mutex((entries: [Entry](), present: 0, crowd: 0))

    var entries: [Entry] { state.withLock { $0.entries } }
    var crowd: Int { state.withLock { $0.crowd } }

    /// A visit that takes a second.
    func sign(_ host: String) async {
        let begin = clock.now.offset
        state.withLock {
            $0.present += 1
            $0.crowd = max($0.crowd, $0.present)
        }
        try? await clock.sleep(until: LeapingClock.Instant(offset: begin + .seconds(1)), tolerance: nil)
        state.withLock { state in
            state.present -= 1
            state.entries.append(Entry(host: host, begin: begin, end: clock.now.offset))
        }
    }
}

@Suite struct `The gate before hosts` {
    private func visit(
        _ hosts: [String], delay: Duration = .seconds(5), connections: Int = 1, visits: Int = 16,
        policy: AddressPolicy = AddressPolicy(),
        lookup: @escaping @Sendable (String) async -> [IPAddress] = { _ in [] }
    ) async throws -> GuestBook {
        let book = GuestBook()
        let gate = HostGate(clock: book.clock, visits: visits, lookup: lookup)
        let manners = Manners(delay: delay, connections: connections, policy: policy)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for host in hosts { group.addTask { try await gate.visit(host, manners) { await book.sign(host) } } }
            try await group.waitForAll()
        }
        return book
    }

    private func gaps(_ entries: [GuestBook.Entry]) -> [Duration] {
        let sorted = entries.sorted { $0.begin < $1.begin }
        return zip(sorted, sorted.dropFirst()).map { $1.begin - $0.end }
    }

    @Test func `F13 lets one at a time through to a host, five seconds apart`() async throws {
        let book = try await visit(Array(repeating: "exempel.se", count: 8))
        #expect(book.entries.count == 8 && book.crowd == 1)
        #expect(gaps(book.entries).allSatisfy { $0 >= .seconds(5) })
    }

    @Test func `F13 keeps hosts on one IP address apart as well`() async throws {
        let book = try await visit(["a.se", "b.se", "c.se"]) { _ in [.v4(0xC000_0207)] }
        #expect(book.crowd == 1 && gaps(book.entries).allSatisfy { $0 >= .seconds(5) })
    }

    @Test func `F13 lets hosts on an address of the operator's own in side by side`() async throws {
        let policy = AddressPolicy(allowed: [try AddressRange("192.0.2.0/24")])
        let book = try await visit(["a.se", "b.se", "c.se"], policy: policy) { _ in [.v4(0xC000_0207)] }
        #expect(book.entries.allSatisfy { $0.begin < .seconds(5) })
    }

    @Test func `F13 visits sixteen hosts at once`() async throws {
        let book = try await visit((1...40).map { "host\($0).se" }) { [.v4(UInt32(truncatingIfNeeded: $0.hashValue))] }
        #expect(book.entries.count == 40 && book.crowd <= 16 && book.crowd > 1)
    }

    @Test(arguments: [(.v4(0xC000_0207), 3), (.v4(0xC633_6407), 1)] as [(IPAddress, Int)])
    func `F13 takes more connections only to hosts of the operator's own`(address: IPAddress, connections: Int)
        async throws
    {
        let policy = AddressPolicy(allowed: [try AddressRange("192.0.2.0/24")])
        let hosts = Array(repeating: "exempel.se", count: 9)
        let book = try await visit(hosts, delay: .zero, connections: 3, policy: policy) { _ in [address] }
        #expect(book.crowd <= connections && book.entries.count == 9)
    }

    @Test(arguments: [(nil, 5), (10, 10), (2, 5), (900, 60), (-3, 5), (.infinity, 60)] as [(Double?, Int)])
    func `F13 obeys Crawl-delay up to a minute`(seconds: Double?, wait: Int) {
        #expect(Manners().waiting(crawlDelay: seconds).delay == .seconds(wait))
    }

    @Test func `lets go of who is cancelled while waiting`() async throws {
        let book = GuestBook()
        let gate = HostGate(clock: ContinuousClock(), visits: 1) { _ in [] }
        let (inside, arrival) = AsyncStream.makeStream(of: Void.self)
        let (leave, departure) = AsyncStream.makeStream(of: Void.self)
        let first = Task {
            try await gate.visit("a.se", Manners()) {
                arrival.yield()
                _ = await leave.first { _ in true }
            }
        }
        _ = await inside.first { _ in true }
        let second = Task { try await gate.visit("b.se", Manners()) { await book.sign("b.se") } }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        departure.yield()
        try await first.value
        try await gate.visit("c.se", Manners()) { await book.sign("c.se") }  // nothing was left behind
        #expect(book.entries.map(\.host) == ["c.se"])
    }

    @Test func `F15 never shortens a hold`() async {
        let gate = HostGate(clock: LeapingClock(), visits: 1) { _ in [] }
        await gate.hold("a.se", until: monday + 60)
        await gate.hold("a.se", until: monday + 30)
        #expect(await gate.hold(of: "a.se", now: monday) == monday + 60)
        #expect(await gate.hold(of: "b.se", now: monday) == nil)
        #expect(await gate.hold(of: "a.se", now: monday + 60) == nil)
    }

    @Test func `asks for a host's address once`() async {
        let counter = Counter()
        let book = AddressBook(
            elapsed: { .zero },
            lookup: { _ in
                _ = counter.next()
                return [.v4(0xC000_0201), .v4(0xC000_0202)]
            })
        async let first = book.address(of: "a.se")
        async let second = book.address(of: "a.se")
        #expect(await [first, second] == [.v4(0xC000_0201), .v4(0xC000_0201)])
        #expect(counter.next() == 2)
    }
}
