import Addresses
import Fetching
import FoundationEssentials
import Testing

@Suite struct `A host's answer about its robots.txt` {
    private let now = Date(timeIntervalSince1970: 1_795_000_000)
    private let body = Array("User-agent: *\nDisallow: /a".utf8)

    private func decision(_ answer: RobotsAnswer, after seconds: TimeInterval = 0) throws -> RobotsDecision {
        answer.decision(
            agent: "samsyn", address: try WebAddress("https://kommun.example/a"), now: now.addingTimeInterval(seconds))
    }

    @Test(arguments: [400, 401, 403, 404, 410, 451, 301])
    func `F21 allows everything where there is none`(status: Int) throws {
        let answer = RobotsAnswer(status: status, body: body, previous: nil, now: now)
        #expect(answer == .unavailable)
        #expect(try decision(answer).allowed)
    }

    @Test(arguments: [500, 503, 599, 429, nil, 100] as [Int?])
    func `F21 forbids everything where it cannot be had, for 30 days`(status: Int?) throws {
        let answer = RobotsAnswer(status: status, body: body, previous: nil, now: now)
        #expect(try !decision(answer).allowed)
        #expect(try decision(answer).reason == .unreachable(since: now))
        #expect(try !decision(answer, after: 30 * 86_400 - 1).allowed)
        #expect(try decision(answer, after: 30 * 86_400).allowed)
    }

    @Test func `F21 counts the 30 days from the first failure`() throws {
        let first = RobotsAnswer(status: 503, body: [], previous: nil, now: now)
        let second = RobotsAnswer(status: nil, body: [], previous: first, now: now.addingTimeInterval(86_400))
        #expect(second == .unreachable(since: now))
        let rules = RobotsAnswer(status: 200, body: body, previous: second, now: now)
        let third = RobotsAnswer(status: 503, body: [], previous: rules, now: now.addingTimeInterval(172_800))
        #expect(third == .unreachable(since: now.addingTimeInterval(172_800)))
    }

    @Test(arguments: [200, 203])
    func `F20 obeys the rules that it has`(status: Int) throws {
        let answer = RobotsAnswer(status: status, body: body, previous: .unavailable, now: now)
        #expect(answer == .rules(RobotsRules(parsing: body)))
        #expect(try !decision(answer).allowed)
    }

    @Test func `F20 is used for a day at most and found within five redirects`() {
        #expect(RobotsAnswer.lifetime == 24 * 3600)
        #expect(RobotsAnswer.redirectLimit == 5)
    }

    @Test func `F21 explains itself`() throws {
        #expect(try decision(.unavailable).description == "allowed: there is no robots.txt")
        #expect(
            try decision(.unreachable(since: now)).description
                == "forbidden: robots.txt could not be read since 2026-11-18T11:06:40Z")
    }
}
