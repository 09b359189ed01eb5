@testable import Reconciling

/// Companies that do not exist, by the hundred: names, streets, towns, telephones, years. The same seed gives the same ones.
struct MadeUpCompanies {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

    struct Company: Equatable {
        var id: String
        var name: String
        var street: String
        var town: String
        var telephone: String
        var founded: String

        subscript(column: String) -> String {
            switch column {
            case "id": id
            case "name": name
            case "street": street
            case "town": town
            case "telephone": telephone
            default: founded
            }
        }
    }

    static let columns = ["name", "street", "town", "telephone", "founded"]

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func company(id: String) -> Company {
        let syllables = [
            "va", "lin", "sko", "rud", "ber", "ga", "mol", "ned", "tor", "fi", "hult", "kar", "sä", "pim", "wes", "jo",
            "dra",
        ]
        func word(_ count: Int) -> String {
            (0..<count).map { _ in syllables[next(below: syllables.count)] }.joined()
        }
        let trades = ["bageri", "mekaniska", "plåt", "data", "konsult", "trä", "frakt", "måleri"]
        let towns = ["Umeå", "Luleå", "Borås", "Kalmar", "Visby", "Falun", "Örebro", "Lund"]
        return Company(
            id: id, name: "\(word(3)) \(trades[next(below: trades.count)]) ab",
            street: "\(word(2))gatan \(1 + next(below: 90))",
            town: towns[next(below: towns.count)], telephone: "0\(100_000_000 + next(below: 800_000_000))",
            founded: "\(1950 + next(below: 70))")
    }

    /// The same company as another hand types it: a letter swapped, a word left out, a number missing.
    mutating func retyped(_ company: Company, id: String) -> Company {
        var copy = company
        copy.id = id
        var letters = Array(copy.name)
        let place = 1 + next(below: 4)
        letters.swapAt(place, place + 1)
        if next(below: 2) == 0 { copy.name = String(letters) }
        if next(below: 4) == 0 { copy.name = String(copy.name.dropLast(3)).uppercased() }
        if next(below: 3) == 0 { copy.telephone = "" }
        if next(below: 4) == 0 { copy.street = "" }
        if next(below: 5) == 0 { copy.founded = "" }
        return copy
    }

    static func table(_ companies: [Company], columns: [String] = MadeUpCompanies.columns) -> RecordTable {
        RecordTable(
            ids: companies.map(\.id),
            columns: columns.map { name in RecordTable.Column(name: name, values: companies.map { $0[name] }) })
    }
}
