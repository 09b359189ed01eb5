import Testing

@testable import ExampleRegion

@Suite struct `The truth of the example region` {
    private let truth = Truth(of: region)

    /// What stands at any of an offering's addresses.
    private func text(of place: OfferingPlace, week: Int) -> String {
        place.urls.map { visibleText(served($0, week: week)) }.joined(separator: " ")
    }

    /// Pages that fail or that only a browser can show say nothing in their week.
    private func isReadable(_ place: OfferingPlace) -> Bool {
        let page = region.state(place.week).page(place.page)
        return page?.fault == nil && page?.build.name != ShellBuild.name
    }

    @Test func `is large enough to learn from`() {
        #expect(region.world.promoters.count >= 12)
        #expect(Set(weeks.flatMap { truth.offerings(in: $0) }.map(\.place.id)).count >= 60)
        #expect(Set(weeks.flatMap { truth.offerings(in: $0) }.map(\.build)) == Set(Builds.all.map { $0.name }))
    }

    @Test(arguments: weeks)
    func `every title and every field's words stand where the truth says`(week: Int) {
        for row in truth.offerings(in: week) where isReadable(row.place) {
            let all = text(of: row.place, week: week)
            #expect(all.contains(row.place.title), "\(row.place.id)")
            for (name, field) in row.fields {
                #expect(visibleText(served(field.url, week: week)).contains(field.quote), "\(row.place.id) \(name)")
            }
        }
    }

    @Test(arguments: weeks)
    func `every word of a description is on a page`(week: Int) {
        for offering in region.state(week).offerings where isReadable(OfferingPlace(offering, week: week)) {
            let all = text(of: OfferingPlace(offering, week: week), week: week)
            for said in ([offering.lead] + offering.texts + offering.facts.map(\.text)).map(\.plain) {
                #expect(all.contains(said), "\(offering.id): \(said)")
            }
        }
    }

    @Test(arguments: weeks)
    func `every stale reason is shown by its words`(week: Int) {
        for row in truth.stale(in: week) where isReadable(row.place) {
            let words = text(of: row.place, week: week)
            #expect(row.quote.map(words.contains) == true, "\(row.place.id) \(row.reason): \(row.quote ?? "")")
        }
    }

    @Test func `every relation and contradiction is shown by its words while it lasts`() {
        for row in truth.relations() {
            for evidence in row.evidence {
                for week in [row.first, row.last] where region.state(week).offering(evidence.id) != nil {
                    let offering = region.state(week).offering(evidence.id).map { OfferingPlace($0, week: week) }
                    guard let offering, isReadable(offering) else { continue }
                    #expect(text(of: offering, week: week).contains(evidence.quote), "\(row.why): \(evidence.quote)")
                }
            }
        }
        for row in truth.contradictions() {
            for (id, quote) in [(row.a, row.quoteA), (row.b, row.quoteB)] {
                let offering = region.state(row.first).offering(id).map { OfferingPlace($0, week: row.first) }
                #expect(offering.map { text(of: $0, week: row.first).contains(quote) } == true, "\(id): \(quote)")
            }
        }
    }

    @Test func `relations speak of offerings that exist, in the vocabulary`() {
        let known = Set(weeks.flatMap { region.state($0).offerings }.map(\.id))
        let vocabulary = Set(Evaluation.labels + ["grey"])
        for relation in region.world.relations {
            #expect(known.isSuperset(of: [relation.one, relation.other]), "\(relation.one) \(relation.other)")
            #expect(vocabulary.contains(relation.kind))
            #expect(vocabulary.isSuperset(of: relation.accepted))
        }
        #expect(Set(region.world.relations.map(\.kind)) == vocabulary)
    }

    @Test func `every link goes to an offering that exists`() {
        let known = Set(weeks.flatMap { region.state($0).offerings }.map(\.id))
        for offering in weeks.flatMap({ region.state($0).offerings }) {
            for case .link(let target, _) in ([offering.lead] + offering.texts).flatMap(\.pieces) {
                #expect(known.contains(target), "\(offering.id) links to \(target)")
            }
        }
    }

    @Test func `ids and addresses are given once`() {
        let ids = region.state(1).offerings.map(\.id)
        #expect(Set(ids).count == ids.count)
        let addresses = region.state(1).promoters.flatMap(\.pages).map(\.address)
        #expect(Set(addresses).count == addresses.count)
        #expect(
            Set(DeclaredSource.all(in: region.state(1)).map(\.id)).count
                == DeclaredSource.all(in: region.state(1)).count)
    }

    @Test func `is printed as JSON lines with the keys that others read`() throws {
        let lines = try truth.rows().map { try $0.line() }
        let offering = try #require(lines.first { $0.contains(#""kind":"offering""#) })
        for key in [
            "id", "promoter", "title", "url", "urls", "page", "unit", "build", "visible", "facets", "fields", "week",
        ] {
            #expect(offering.contains("\"\(key)\":"))
        }
        let stale = try #require(lines.first { $0.contains(#""kind":"stale""#) })
        #expect(stale.contains(#""quote_url":"#))
        let relation = try #require(lines.first { $0.contains(#""kind":"relation""#) })
        #expect(relation.contains(#""same_promoter":"#))
        #expect(lines.allSatisfy { !$0.contains("\n") })
    }
}
