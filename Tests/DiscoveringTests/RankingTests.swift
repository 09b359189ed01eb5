import Addresses
import Testing

@testable import Discovering

@Suite struct `Ranking what a site has` {
    @Test func `puts the longer list with telling words first`() throws {
        let proposals = Ranking.proposals(from: [
            try page("/projekt", services: 4),
            try page("/finansiering", services: 9, facts: 6, anchors: ["Finansiering"], below: 9),
            try page("/kalender", events: 5),
        ])
        #expect(proposals.paths == ["/finansiering", "/kalender"])
        #expect(proposals.map(\.score) == proposals.map(\.score).sorted(by: >))
        #expect(proposals.reasons("/finansiering").first == "list")
    }

    @Test func `proposes no page for its words alone`() throws {
        #expect(Ranking.proposals(from: [try page("/tjanster", anchors: ["Våra tjänster"], below: 9)]).isEmpty)
    }

    @Test func `leaves news and what else sites consist of`() throws {
        let proposals = Ranking.proposals(from: [
            try page("/nyheter", news: 20), try page("/om-oss", services: 3),
            try page("/medarbetare/export", services: 4),
        ])
        #expect(proposals.isEmpty)
    }

    @Test func `follows a list to its pages instead of proposing them`() throws {
        let proposals = Ranking.proposals(from: [
            try page("/stod", services: 3, details: ["/stod/check/", "/stod/lan"]),
            try page("/stod/check", services: 1, facts: 4), try page("/stod/lan", services: 1, facts: 4),
            try page("/garantier", services: 1, facts: 1, anchors: ["Garantier"]),
        ])
        #expect(proposals.paths == ["/garantier", "/stod"] || proposals.paths == ["/stod", "/garantier"])
    }

    @Test func `prefers the lists that an overview leads to`() throws {
        let proposals = Ranking.proposals(from: [
            try page("/tjanster", services: 2, details: ["/lan", "/bidrag"]),
            try page("/lan", services: 6), try page("/bidrag", services: 5),
        ])
        #expect(proposals.paths == ["/lan", "/bidrag"])
    }

    @Test func `takes a start page only where it is a list itself`() throws {
        let few = Ranking.proposals(from: [try page("/", services: 4, isStart: true)])
        let many = Ranking.proposals(from: [try page("/", services: 14, facts: 8, isStart: true)])
        #expect(few.isEmpty)
        #expect(many.reasons("/").contains("start_page"))
    }

    @Test func `takes calendars and feeds by what is in them`() throws {
        var calendar = try page("/alla.ics", events: 4)
        calendar.format = "ics"
        var feed = try page("/rss", services: 6, anchors: ["Utlysningar"])
        feed.format = "rss"
        var news = try page("/nytt.rss", news: 9)
        news.format = "rss"
        #expect(Ranking.proposals(from: [calendar, feed, news]).paths == ["/rss", "/alla.ics"])
    }

    @Test func `gives one proposal for two spellings of an address, whatever the order`() throws {
        let one = try page("/stod/", services: 5)
        let other = try page("/garantier", services: 5)
        #expect(Ranking.proposals(from: [one, try page("/stod", services: 5), other]).count == 2)
        #expect(Ranking.proposals(from: [one, other]) == Ranking.proposals(from: [other, one]))
    }

    @Test func `bounds what it proposes`() throws {
        let pages = try (0..<60).map { try page("/stod/\($0)", services: 4) }
        #expect(Ranking.proposals(from: pages).count == Ranking.most)
    }
}
