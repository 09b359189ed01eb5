public import FoundationEssentials
public import Model
import Reading

/// A table of the catalogue, read into entries: the spreadsheet that the region has had until now.
public struct CatalogueImport: Sendable {
    public private(set) var offerings: [Offering] = []
    /// Promoters that sources.yml does not name; their rows are kept.
    public private(set) var unknownPromoters: [Promoter] = []

    /// Reads a table.
    ///
    /// A row that names a known entry (by id, by address, or by promoter and title) adds its agreed values to it.
    /// - Throws: every mistake of the table at once; then nothing is imported.
    public init(
        _ table: CSVTable, promoters: [Promoter], existing: [Offering], by person: String, now: Date
    ) throws(CatalogueImportError) {
        var reader = RowReader(table, promoters: promoters, existing: existing, person: person, now: now)
        reader.readAll()
        guard reader.mistakes.isEmpty else { throw CatalogueImportError(mistakes: reader.mistakes) }
        offerings = reader.touched.compactMap { reader.entries[$0] }
        unknownPromoters = reader.unknownPromoters
    }
}

/// What is wrong with an imported table, a line a mistake.
public struct CatalogueImportError: Error, Hashable, Sendable, CustomStringConvertible {
    public let mistakes: [String]
    public var description: String { mistakes.joined(separator: "\n") }
}

private struct RowReader {
    let table: CSVTable
    let columns: [CatalogueColumn]
    let person: String
    let now: Date
    var promoters: [Promoter]
    var entries: [Identifier<Offering>: Offering]
    var touched: [Identifier<Offering>] = []
    var unknownPromoters: [Promoter] = []
    var mistakes: [String] = []

    init(_ table: CSVTable, promoters: [Promoter], existing: [Offering], person: String, now: Date) {
        self.table = table
        self.person = person
        self.now = now
        self.promoters = promoters
        columns = table.header.map(CatalogueColumn.init)
        entries = Dictionary(existing.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for needed in [CatalogueColumn.promoter, .title] where !columns.contains(needed) {
            let name = needed == .promoter ? "promoter (Främjare)" : "title (Namn)"
            mistakes.append(
                "line 1: there is no column for the \(name); it has \(table.header.joined(separator: ", "))")
        }
    }

    mutating func readAll() {
        guard mistakes.isEmpty else { return }
        for (index, row) in table.rows.enumerated() where row.contains(where: { !$0.isEmpty }) {
            read(row, line: index + 2)
        }
    }

    private mutating func read(_ row: [String], line: Int) {
        let title = cell(.title, row)
        let name = cell(.promoter, row)
        guard !title.isEmpty else { return mistakes.append("row \(line): the title is empty") }
        guard !name.isEmpty else { return mistakes.append("row \(line): '\(title)' has no promoter") }
        let promoter = promoter(named: name)
        var entry = known(row, title: title, promoter: promoter) ?? new(row, title: title, promoter: promoter)
        func agree(_ field: FieldName, _ value: FieldValue) {
            entry.agreed[field] = Offering.Agreed(value, by: person, at: now)
        }
        agree(.title, .text(title))
        if case let url = cell(.url, row), !url.isEmpty { agree(.url, .text(url)) }
        if case let text = cell(.description, row), !text.isEmpty { agree(.description, .text(text)) }
        for (field, observed) in typedFields(row, title: title) { agree(field, observed.value) }
        if case let text = cell(.assured, row), !text.isEmpty {
            // A spreadsheet's date may be shifted into the wrong column: what is no date is not taken for one.
            entry.assured = CalendarDay(text)?.startUTC ?? entry.assured
        }
        entry.review = Offering.Review(rawValue: cell(.review, row)) ?? .accepted
        entry.status = Offering.Status(rawValue: cell(.status, row)) ?? entry.status
        entries[entry.id] = entry
        if !touched.contains(entry.id) { touched.append(entry.id) }
    }

    private func cell(_ column: CatalogueColumn, _ row: [String]) -> String {
        columns.firstIndex(of: column).map { row[$0] } ?? ""
    }

    private mutating func promoter(named name: String) -> Identifier<Promoter> {
        let key = name.lowercased()
        if let known = promoters.first(where: { $0.id.rawValue == key || $0.name.lowercased() == key }) {
            return known.id
        }
        let slug = Catalogue.newIdentifier(title: name, promoter: "", taken: []).rawValue.drop { $0 == "/" }
        let promoter = Promoter(id: Identifier(String(slug)), name: name)
        promoters.append(promoter)
        unknownPromoters.append(promoter)
        return promoter.id
    }

    private func known(_ row: [String], title: String, promoter: Identifier<Promoter>) -> Offering? {
        if let entry = entries[Identifier(cell(.id, row))] { return entry }
        let url = cell(.url, row)
        return entries.values.sorted { $0.id < $1.id }.first { entry in
            entry.promoter == promoter
                && (entry.title.lowercased() == title.lowercased() && (url.isEmpty || entry.url == url))
        }
    }

    private func new(_ row: [String], title: String, promoter: Identifier<Promoter>) -> Offering {
        // An id that an export has given stays; a spreadsheet's running number is none.
        let id = cell(.id, row)
        let isExported = id.hasPrefix("\(promoter)/")
        return Offering(
            id: isExported
                ? Identifier(id)
                : Catalogue.newIdentifier(title: title, promoter: promoter, taken: Set(entries.keys)),
            promoter: promoter, review: .accepted, firstSeen: now)
    }

    /// Reads amounts, rates, prices and days from the row as from a page's facts box.
    private func typedFields(_ row: [String], title: String) -> [FieldName: Observed<FieldValue>] {
        func passage(_ text: String, label: String? = nil, role: Passage.Role = .main) -> Passage {
            Passage(text: text, place: "row", label: label, role: role, url: "", snapshot: "")
        }
        var facts = [passage(title, role: .title)]
        for (column, text) in zip(columns, row) where !text.isEmpty {
            guard case .labelled(let label) = column else { continue }
            facts.append(passage(text, label: label, role: .facts))
        }
        let reader = FieldReader(language: "sv", reference: CalendarDay(now))
        let described = reader.fields(of: facts + [passage(cell(.description, row))])
        // A column is what somebody keeps; a description is often a copy of what the page said once.
        var fields = reader.fields(of: facts).merging(described) { column, _ in column }
        for (column, text) in zip(columns, row) where !text.isEmpty {
            guard case .field(let name) = column else { continue }
            fields[name] = Observed(Self.value(text), Quotation(passage(text)))
        }
        return fields
    }

    private static func value(_ text: String) -> FieldValue {
        if let day = CalendarDay(text) { return .day(day) }
        let parts = text.split(separator: " ")
        if parts.count == 2, let amount = Double(parts[0]), parts[1].utf8.count == 3 {
            return .money(Money(amount: amount, currency: String(parts[1])))
        }
        return Double(text).map(FieldValue.number) ?? .text(text)
    }
}
