public import Model

/// A table of what companies asked for: a column for the words (Behov, need, text), and where the region has them a
/// number (Nr), how many asked (Antal), and codes or labels of facets (Typ av behov, Exportfas, Marknad, Anställda).
public struct NeedImport: Sendable {
    public private(set) var needs: [CompanyNeed] = []

    /// - Throws: where the table has no words to read, or a row cannot be understood; then nothing is imported.
    public init(_ table: CSVTable) throws(NeedImportError) {
        let columns = table.header.map { Self.column($0) }
        guard let text = columns.firstIndex(of: .text) else {
            throw NeedImportError(
                description:
                    "line 1: there is no column for the need (Behov); it has \(table.header.joined(separator: ", "))")
        }
        var taken: Set<String> = []
        for (index, row) in table.rows.enumerated() where !row[text].isEmpty {
            var need = CompanyNeed(id: Identifier("rad \(index + 2)"), text: row[text])
            for (column, cell) in zip(columns, row) where !cell.isEmpty {
                switch column {
                case .id: need.id = Identifier(cell)
                case .weight:
                    guard let weight = Int(cell), weight > 0 else {
                        throw NeedImportError(description: "row \(index + 2): '\(cell)' is no number of companies")
                    }
                    need.weight = weight
                case .facet(let facet): need.stated[facet] = try Self.codes(cell, of: facet, row: index + 2)
                case .text, nil: break
                }
            }
            guard taken.insert(need.id.rawValue).inserted else {
                throw NeedImportError(description: "row \(index + 2): the number '\(need.id)' stands twice")
            }
            needs.append(need)
        }
    }

    private enum Column: Equatable {
        case id, text, weight
        case facet(FacetName)
    }

    private static func column(_ header: String) -> Column? {
        switch header.lowercased() {
        case "nr", "id", "nummer", "number": .id
        case "behov", "text", "fråga", "beskrivning", "need", "question", "description": .text
        case "antal", "vikt", "count", "weight": .weight
        case "typ av behov", "behovskod", "kind of need", "needs": .facet(.need)
        case "exportfas", "fas", "export phase", "phase": .facet(.phase)
        case "marknad", "land", "market", "country": .facet(.market)
        case "anställda", "antal anställda", "storlek", "employees", "size": .facet(.companySize)
        default: nil
        }
    }

    /// Codes, or labels in either language, parted by commas; a number of employees is its own span.
    private static func codes(
        _ cell: String, of facet: FacetName, row: Int
    ) throws(NeedImportError) -> [String] {
        var codes: [String] = []
        for part in cell.split(separator: ",") {
            let word = String(part.drop { $0 == " " })
            if facet == .companySize, let number = Int(word) {
                codes.append("\(number)-\(number)")
                continue
            }
            let entry = FacetVocabulary.entries(of: facet).first {
                [$0.code, $0.swedish.lowercased(), $0.english.lowercased()].contains(word.lowercased())
            }
            guard let code = entry?.code ?? (facet == .market || facet == .companySize ? word : nil) else {
                let known = FacetVocabulary.entries(of: facet).map(\.code).joined(separator: ", ")
                throw NeedImportError(description: "row \(row): '\(word)' is none of: \(known)")
            }
            codes.append(code)
        }
        return codes
    }
}

/// What is wrong with a table of needs.
public struct NeedImportError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}
