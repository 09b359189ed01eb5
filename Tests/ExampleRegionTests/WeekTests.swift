import Testing

@testable import ExampleRegion

@Suite struct `The weeks of the example region` {
    private let truth = Truth(of: region)

    @Test func `nothing of substance happens in a quiet week`() {
        #expect(!region.world.quietWeeks.isEmpty)
        for week in region.world.quietWeeks {
            #expect(truth.changes(in: week).filter { $0.class == "substantive" }.isEmpty)
        }
    }

    @Test func `something happens in every other week`() {
        for week in weeks.dropFirst() where !region.world.quietWeeks.contains(week) {
            #expect(!truth.changes(in: week).isEmpty, "week \(week)")
        }
    }

    @Test func `each kind of change occurs`() {
        let changes = weeks.flatMap { truth.changes(in: $0) }
        #expect(Set(changes.map(\.type)) == ["added", "removed", "changed", "renamed", "moved"])
        #expect(changes.contains { $0.type == "removed" && !$0.optional })
    }

    @Test func `a changed field says its old words before and its new words after`() {
        for change in weeks.flatMap({ truth.changes(in: $0) }) where change.type == "changed" && change.field != "text"
        {
            let week = change.place.week
            let (before, after) = (change.place.urls, change.place.urls).0.reduce(into: ("", "")) { texts, url in
                texts.0 += visibleText(served(url, week: week - 1))
                texts.1 += visibleText(served(url, week: week))
            }
            #expect(change.quoteBefore.map(before.contains) == true, "\(change.place.id)")
            #expect(change.quote.map(after.contains) == true, "\(change.place.id)")
        }
    }

    @Test func `every page of the first week is another in the second, though it says the same`() {
        let pages = region.state(1).promoters.flatMap(\.pages).filter { !$0.build.isFeed && $0.build.name != "shell" }
        let same = pages.filter { served($0.address.plain, week: 1).body == served($0.address.plain, week: 2).body }
        #expect(same.isEmpty)
    }

    @Test func `what has moved is redirected for good to where it is now`() {
        let old = served("bruketinkubator/program/global-start/", week: 4)
        #expect(old.status == 301)
        #expect(old.location == "http://bruketinkubator.localhost:8700/program/varldsstarten/")
        #expect(
            served("nordbryggan/sv/villkor", week: 6).location
                == "http://nordbryggan.localhost:8700/sv/finansiering/villkor")
    }

    @Test func `sites fail as the truth says`() {
        #expect(served("tallhed/naringsliv", week: 3).status == 500)
        #expect(served("tallhed/naringsliv", week: 4).status == 200)
        #expect(served("fjallfaktor/tjanster.html", week: 4).isSlow)
        #expect(served("fjallfaktor/orderfinansiering.html", week: 5).status == 503)
        let troubles = weeks.flatMap { truth.sourceStates(in: $0) }.filter { $0.health != "ok" }
        #expect(Set(troubles.map(\.health)) == ["moved", "needs_browser", "transient", "timeout", "robots_denied"])
    }

    @Test func `robots.txt closes a path in the last week`() {
        #expect(visibleText(served("tallhed/robots.txt", week: 5)).contains("/naringsliv/radgivning") == false)
        #expect(visibleText(served("tallhed/robots.txt", week: 6)).contains("Disallow: /naringsliv/radgivning"))
    }

    @Test func `a page in windows-1252 tells so only itself`() {
        let answer = served("myrlandskammaren/dokument.html", week: 1)
        #expect(answer.contentType == "text/html")
        #expect(String(validating: answer.body, as: UTF8.self) == nil)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("<meta charset=\"windows-1252\">"))
        #expect(Windows1252.encode("å–€ж") == [0xe5, 0x96, 0x80] + Array("&#1078;".utf8))
    }

    @Test func `a page that stays the same keeps its date and its tag`() {
        let (first, second) = (served("alvnas/robots.txt", week: 1), served("alvnas/robots.txt", week: 6))
        #expect(first.entityTag == second.entityTag)
        #expect(second.lastModified == region.world.start)
        #expect(served("alvnas/foretag/stod.php", week: 3).lastModified == region.world.monday(of: 3))
    }
}
