import FoundationEssentials
import Model

@testable import Reconciling

/// The coast as the reconciler sees it.
struct Coast {
    var promoters: [Identifier<Promoter>: Promoter] = [:]
    var offerings: [Offering] = []
    var supportTypes: [String: Set<String>] = [:]
    var needs: [String: Set<String>] = [:]
    var relations: [Set<String>: Labelled] = [:]

    struct Labelled {
        let kind: String
        let from: String
        let alsoRight: Set<String>
    }

    init() {
        var promoter = Promoter(id: "-", name: "-")
        for line in CoastRegion.offers.split(separator: "\n") {
            let cells = line.split(separator: "|", maxSplits: 4).map { Self.trimmed($0) }
            if line.hasPrefix("!") {
                promoter = Promoter(
                    id: Identifier(String(cells[0].dropFirst(2))), name: cells[1], standing: cells[2],
                    territory: cells[3])
                promoters[promoter.id] = promoter
            } else {
                offerings.append(Self.offering(cells, by: promoter))
                supportTypes[cells[0]] = Self.codes(cells[2])
                needs[cells[0]] = Self.codes(cells[3])
            }
        }
        readRelations()
    }

    private static func codes(_ cell: String) -> Set<String> {
        Set(cell.split(separator: ",").map(String.init)).subtracting(["-"])
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func offering(_ cells: [String], by promoter: Promoter) -> Offering {
        var text = ""
        var fields: [FieldName: (FieldValue, String)] = [:]
        var rest = cells[4][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let mark = rest[rest.index(after: open)..<close]
            let name = mark.prefix { $0 != "=" }
            let value = mark.dropFirst(name.count + 1).prefix { $0 != "|" }
            let words = mark.dropFirst(name.count + value.count + 2)
            text += rest[..<open] + words
            fields[FieldName(rawValue: String(name))] = (Self.value(String(value), of: String(name)), String(words))
            rest = rest[rest.index(after: close)...]
        }
        let observation = Described.observation(
            cells[1], texts: [text + rest], fields: fields, url: "https://coast.example/\(cells[0])")
        return Described.offering(cells[0], observation, by: promoter)
    }

    private static func value(_ text: String, of name: String) -> FieldValue {
        if let day = CalendarDay(text) { return .day(day) }
        let number = Double(text) ?? 0
        return name.hasPrefix("amount") ? .money(Money(amount: number, currency: "SEK")) : .number(number)
    }

    private mutating func readRelations() {
        for line in CoastRegion.relations.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if words[0] != "grey" {
                let alsoRight = words.count > 3 ? Self.codes(words[3]) : []
                relations[[words[1], words[2]]] = Labelled(kind: words[0], from: words[1], alsoRight: alsoRight)
                continue
            }
            for a in words[1].split(separator: ",") {
                for b in words[3].split(separator: ",") where a != b {
                    let pair: Set = [String(a), String(b)]
                    if relations[pair] == nil {
                        relations[pair] = Labelled(kind: "grey", from: String(a), alsoRight: [])
                    }
                }
            }
        }
    }
}
