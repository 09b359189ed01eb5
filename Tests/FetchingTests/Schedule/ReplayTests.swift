import FoundationEssentials
import Testing

@testable import Fetching

/// What the owners of two hundred feeds find in their servers' logs after thirty days.
@Suite struct `Thirty days in a server's log` {
    private func gaps(_ visits: [Visit]) -> [Double] {
        zip(visits, visits.dropFirst()).map { $1.at.timeIntervalSince($0.at) / 3_600 }
    }

    @Test func `F1 F5 F10 F11 F12 F13 F14 F15 F16 F17 F19 F20 holds nothing to complain of`() async throws {
        let log = try await Replay().run()
        let pages = log.filter { $0.kind != nil }
        let byAddress = Dictionary(grouping: pages, by: \.address)
        #expect(byAddress.count == Replay.feedsCount + Replay.feedsCount / FeedKind.allCases.count)
        checkWho(log)
        checkHosts(log)
        for (address, visits) in byAddress {
            guard let kind = visits.first?.kind else { continue }
            check(kind, visits, address)
        }
        checkSpread(pages)
    }

    /// An honest name, and nothing that tells of a browser or a person.
    private func checkWho(_ log: [Visit]) {
        let usual: Set = ["host", "user-agent", "accept", "accept-encoding", "accept-language"]
        let conditions: Set = ["if-none-match", "if-modified-since"]
        for visit in log {
            #expect(visit.fields["user-agent"] == "Samsyn/1.0 (+samsyn@exempel.se)")
            #expect(Set(visit.fields.keys).subtracting(conditions) == usual, "\(visit.path): \(visit.fields.keys)")
        }
    }

    /// A host is asked for one thing after the other, seconds apart, on one connection, and for robots.txt once a day.
    private func checkHosts(_ log: [Visit]) {
        for (host, visits) in Dictionary(grouping: log, by: \.host) {
            #expect(gaps(visits).allSatisfy { $0 * 3_600 >= Replay.delay - 0.001 }, "\(host)")
            let robots = visits.filter { $0.path == "/robots.txt" }
            #expect(gaps(robots).allSatisfy { $0 >= 24 }, "\(host)")
            let changes = zip(visits, visits.dropFirst()).count { $0.connection != $1.connection }
            // A connection that another one has followed is never used again: there is one at a time.
            #expect(Set(visits.map(\.connection)).count == changes + 1, "\(host)")
        }
    }

    private func check(_ kind: FeedKind, _ visits: [Visit], _ address: String) {
        let hours = gaps(visits)
        let late = gaps(visits.filter { $0.day >= 5 })
        // Conditions whenever there is something to ask by; nothing within the floor.
        #expect(visits.allSatisfy { $0.isConditional ?? true }, "\(address)")
        #expect(hours.allSatisfy { $0 >= 1 }, "\(address)")
        switch kind {
        case .plain: #expect(hours.allSatisfy { $0 >= 24 } && visits.count >= 20, "\(address)")
        case .tagged: #expect(hours.allSatisfy { $0 >= 3 } && visits.count >= 25 && visits.count <= 120, "\(address)")
        // The exchange's own milliseconds count as age.
        case .lasting: #expect(hours.allSatisfy { $0 >= 12 - 1 / 3_600 } && visits.count >= 20, "\(address)")
        case .moving: #expect(visits.count == 2, "\(address)")
        case .busy:
            #expect(hours.filter { $0 >= 48 }.count >= 1, "\(address)")
            #expect(visits.count { (3..<5).contains($0.day) } <= 6, "\(address)")
        case .failing:
            #expect(visits.count { $0.day >= 5 } <= 12 && late.suffix(2).allSatisfy { $0 >= 64 }, "\(address)")
        case .vanishing: #expect(visits.count { $0.day >= 5 } == 2 && late.allSatisfy { $0 >= 24 }, "\(address)")
        case .dismissing: #expect(late.allSatisfy { $0 >= 24 }, "\(address)")
        case .resting: #expect(visits.dropFirst().allSatisfy { hour(of: $0.at) >= 6 }, "\(address)")
        case .slow: #expect(hours.allSatisfy { $0 >= 24 } && visits.count >= 20, "\(address)")
        }
    }

    /// Nothing comes in bursts, not even after the machine's sleep.
    private func checkSpread(_ pages: [Visit]) {
        let perMinute = Dictionary(grouping: pages) { Int($0.at.timeIntervalSince(monday) / 60) }.mapValues(\.count)
        #expect((perMinute.values.max() ?? 0) <= 25)
        #expect(pages.allSatisfy { !(Replay.sleep.from + 0.01..<Replay.sleep.to).contains($0.day) })
        let awoken = pages.filter { (Replay.sleep.to..<Replay.sleep.to + 1.0 / 24).contains($0.day) }
        #expect(awoken.count >= 100)
        for tenth in 0..<3 {
            let from = Replay.sleep.to + Double(tenth) / 144
            #expect(awoken.count { (from..<from + 1.0 / 144).contains($0.day) } <= awoken.count / 2)
        }
        let perHour = Dictionary(grouping: pages.filter { $0.day >= 2 }) { hour(of: $0.at) }.mapValues(\.count)
        let mean = Double(perHour.values.reduce(0, +)) / 24
        #expect(perHour.count == 24 && perHour.values.allSatisfy { Double($0) < 2 * mean }, "\(perHour)")
    }

    private func hour(of moment: Date) -> Int {
        Int((moment.timeIntervalSince1970 / 3_600).rounded(.down)) % 24
    }
}
