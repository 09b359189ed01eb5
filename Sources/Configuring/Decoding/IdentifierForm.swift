/// What an id in sources.yml may look like: it is written on command lines and in addresses.
enum IdentifierForm {
    static let longest = 64

    static func accepts(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_") else { return false }
        return text.utf8.count <= longest && text.utf8.allSatisfy(isAllowed)
    }

    /// - Returns: the id that `text` was probably meant to be, nil where nothing is left of it.
    static func suggestion(for text: String) -> String? {
        var id = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "å", "ä": id += "a"
            case "ö": id += "o"
            case "é": id += "e"
            case _ where scalar.isASCII && isAllowed(UInt8(scalar.value)): id.unicodeScalars.append(scalar)
            default: if !id.isEmpty, id.last != "-" { id += "-" }
            }
        }
        let trimmed = String(id.drop { $0 == "-" || $0 == "_" }.prefix(longest))
        let suggestion = trimmed.last == "-" ? String(trimmed.dropLast()) : trimmed
        return accepts(suggestion) ? suggestion : nil
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
