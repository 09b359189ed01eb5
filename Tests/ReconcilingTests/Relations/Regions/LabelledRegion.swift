import FoundationEssentials
import Model

@testable import Reconciling

/// A region written down with its truth.
///
/// Offers: `! promoter | name | standing | territory`, then `id | title | s=support types n=needs lang=… | text`,
/// paragraphs parted by `¶`, a typed field marked `{name=value|words}`. Relations: `kind a b [also right]`; `grey a,b x
/// c,d` can be defended either way and is not counted. Pairs that are not named are unrelated.
struct LabelledRegion: Sendable {
    struct Label: Sendable {
        let kind: String
        let from: String
        let alsoRight: Set<String>
    }

    private(set) var promoters: [Identifier<Promoter>: Promoter] = [:]
    private(set) var offerings: [Offering] = []
    private(set) var supportTypes: [String: Set<String>] = [:]
    private(set) var needs: [String: Set<String>] = [:]
    private(set) var labels: [Set<String>: Label] = [:]

    init(offers: String, relations: String) {
        var promoter = Promoter(id: "-", name: "-")
        var read: [([String], Promoter)] = []
        for line in offers.split(separator: "\n") {
            let cells = line.split(separator: "|", maxSplits: 3).map(Self.trimmed)
            if line.hasPrefix("!") {
                promoter = Promoter(
                    id: Identifier(String(cells[0].dropFirst(2))), name: cells[1], standing: cells[2],
                    territory: cells[3])
                promoters[promoter.id] = promoter
            } else {
                read.append((cells, promoter))
            }
        }
        let others = promoters.values.sorted { $0.id < $1.id }
        for (cells, promoter) in read { add(cells, promoter, others) }
        for line in relations.split(separator: "\n") { addLabel(line.split(separator: " ").map(String.init)) }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func codes(_ cell: Substring) -> Set<String> {
        Set(cell.split(separator: ",").map(String.init)).subtracting(["-"])
    }

    private mutating func add(_ cells: [String], _ promoter: Promoter, _ others: [Promoter]) {
        var language = "sv"
        for mark in cells[2].split(separator: " ") {
            let value = mark.drop { $0 != "=" }.dropFirst()
            switch mark.prefix(2) {
            case "s=": supportTypes[cells[0]] = Self.codes(value)
            case "n=": needs[cells[0]] = Self.codes(value)
            default: language = String(value)
            }
        }
        var fields: [FieldName: (FieldValue, String)] = [:]
        let texts = cells[3].split(separator: "¶").map { Self.unmarked($0, &fields) }
        let observation = Described.observation(
            cells[1], texts: texts, fields: fields, language: language, url: "https://region.example/\(cells[0])")
        var offering = Described.offering(cells[0], observation, by: promoter)
        offering.facets.found = findFacets(in: observation, promoter: promoter, others: others)
        offerings.append(offering)
    }

    private static func unmarked(_ text: Substring, _ fields: inout [FieldName: (FieldValue, String)]) -> String {
        var plain = ""
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let mark = rest[rest.index(after: open)..<close]
            let name = mark.prefix { $0 != "=" }
            let value = mark.dropFirst(name.count + 1).prefix { $0 != "|" }
            let words = mark.dropFirst(name.count + value.count + 2)
            plain += rest[..<open] + words
            fields[FieldName(rawValue: String(name))] = (Self.value(String(value), of: name), String(words))
            rest = rest[rest.index(after: close)...]
        }
        return trimmed((plain + rest)[...])
    }

    private static func value(_ text: String, of name: Substring) -> FieldValue {
        if let day = CalendarDay(text) { return .day(day) }
        let isMoney = name.hasPrefix("amount") || name.hasPrefix("price")
        return isMoney ? Described.kronor(Double(text) ?? 0) : .number(Double(text) ?? 0)
    }

    private mutating func addLabel(_ words: [String]) {
        guard words[0] == "grey" else {
            let alsoRight = words.count > 3 ? Self.codes(words[3][...]) : []
            labels[[words[1], words[2]]] = Label(kind: words[0], from: words[1], alsoRight: alsoRight)
            return
        }
        for a in words[1].split(separator: ",").map(String.init) {
            for b in words[3].split(separator: ",").map(String.init) where a != b && labels[[a, b]] == nil {
                labels[[a, b]] = Label(kind: "grey", from: a, alsoRight: [])
            }
        }
    }
}
