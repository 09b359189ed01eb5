import Addresses
import FoundationEssentials
import Testing

@testable import Fetching

@Suite struct `Remembering a move` {
    private let old: WebAddress
    private let new: WebAddress
    private let elsewhere: WebAddress

    init() throws {
        old = try WebAddress("https://exempel.se/gammal")
        new = try WebAddress("https://exempel.se/ny")
        elsewhere = try WebAddress("https://annat.se/")
    }

    private func moved(_ status: Int = 301) -> [RedirectHop] { [RedirectHop(from: old, to: new, status: status)] }

    @Test(arguments: [301, 308]) func `F17 asks the new address once the move was seen twice`(status: Int) {
        var memory = RedirectMemory()
        memory.learn(from: moved(status), startingAt: old, of: old, now: monday)
        #expect(memory.start(for: old, now: monday) == old && memory.believed == nil)
        memory.learn(from: moved(status), startingAt: old, of: old, now: monday + 60)
        #expect(memory.start(for: old, now: monday + 60) == new && memory.believed == new)
    }

    @Test(arguments: [302, 303, 307]) func `F17 never remembers a passing redirect`(status: Int) {
        var memory = RedirectMemory()
        for _ in 1...3 { memory.learn(from: moved(status), startingAt: old, of: old, now: monday) }
        #expect(memory.start(for: old, now: monday) == old && memory.target == nil)
    }

    @Test func `F17 remembers only what stands before the first passing redirect`() {
        var memory = RedirectMemory()
        let hops = moved() + [RedirectHop(from: new, to: elsewhere, status: 302)]
        for _ in 1...2 { memory.learn(from: hops, startingAt: old, of: old, now: monday) }
        #expect(memory.believed == new)
    }

    @Test func `F17 tries the original again after 30 days, and when the new address fails`() {
        var memory = RedirectMemory()
        for _ in 1...2 { memory.learn(from: moved(), startingAt: old, of: old, now: monday) }
        let month: TimeInterval = 30 * 86_400
        memory.learn(from: [], startingAt: new, of: old, now: monday + 5)
        #expect(memory.start(for: old, now: monday + month - 1) == new)
        #expect(memory.start(for: old, now: monday + month) == old)
        memory.doubt()
        #expect(memory.start(for: old, now: monday + 1) == old && memory.believed == new)
        memory.learn(from: [], startingAt: old, of: old, now: monday + month)
        #expect(memory.believed == nil && memory.seen == 0)
    }

    @Test func `F17 starts over where the move goes somewhere else, and moves on with the address`() {
        var memory = RedirectMemory()
        memory.learn(from: moved(), startingAt: old, of: old, now: monday)
        memory.learn(from: [RedirectHop(from: old, to: elsewhere, status: 301)], startingAt: old, of: old, now: monday)
        #expect(memory.believed == nil && memory.target == elsewhere)
        var other = RedirectMemory()
        for _ in 1...2 { other.learn(from: moved(), startingAt: old, of: old, now: monday) }
        other.learn(from: [RedirectHop(from: new, to: elsewhere, status: 308)], startingAt: new, of: old, now: monday)
        #expect(other.believed == elsewhere)
    }
}
