import Model

/// The columns that a table of the catalogue may have, in Swedish or English.
enum CatalogueColumn: Hashable {
    case id, promoter, title, url, description, assured, supportType, status, review
    /// A column that is a field itself (`amount_max`), or that is read for fields (`Belopp`, `Kostnad`).
    case field(FieldName)
    case labelled(String)

    private static let names: [String: CatalogueColumn] = [
        "id": .id, "nr": .id, "nummer": .id, "number": .id,
        "främjare": .promoter, "aktör": .promoter, "organisation": .promoter, "promoter": .promoter,
        "organization": .promoter, "provider": .promoter,
        "namn": .title, "titel": .title, "insats": .title, "erbjudande": .title, "name": .title, "title": .title,
        "offering": .title, "service": .title,
        "webbadress": .url, "adress": .url, "länk": .url, "webb": .url, "url": .url, "address": .url, "link": .url,
        "beskrivning": .description, "text": .description, "description": .description,
        "kontrollerad": .assured, "bekräftad": .assured, "assured": .assured, "checked": .assured,
        "typ": .supportType, "typ av stöd": .supportType, "stödtyp": .supportType, "type": .supportType,
        "support type": .supportType, "supporttype": .supportType,
        "status": .status, "review": .review, "granskning": .review,
    ]

    private static let fields = Set(FieldName.all).subtracting([.title, .description, .url])

    /// Any other column is read as a label with its text, as a page's facts box is.
    init(header: String) {
        let key = String(header.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()).lowercased()
        if let column = Self.names[key] {
            self = column
        } else if Self.fields.contains(FieldName(rawValue: key)) {
            self = .field(FieldName(rawValue: key))
        } else {
            self = .labelled(header)
        }
    }
}
