/// The ids that one kind of thing has so far, so that none is given twice.
struct TakenIdentifiers {
    /// "promoter", as the error text calls it.
    let kind: String
    private var lines: [String: Int] = [:]

    init(kind: String) {
        self.kind = kind
    }

    mutating func take(_ id: Marked<String>, complaints: Complaints) {
        if let line = lines[id.value] {
            complaints.add(.duplicateIdentifier(id.value, of: kind, firstLine: line), at: id.mark)
        } else {
            lines[id.value] = id.mark.line
        }
    }
}
