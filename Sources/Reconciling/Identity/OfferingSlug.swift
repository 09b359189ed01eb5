import Language
public import Model

/// The identifier that a new entry gets: its promoter's, a slash, and its title in plain letters (`almi/tillvaxtlan`).
public enum OfferingSlug {
    /// Longer slugs are cut at a word.
    static let longest = 60

    public static func make(
        title: String, promoter: Identifier<Promoter>, taken: Set<Identifier<Offering>>
    ) -> Identifier<Offering> {
        let slug = plain(title)
        let base = "\(promoter)/\(slug.isEmpty ? "utan-namn" : slug)"
        if !taken.contains(Identifier(base)) { return Identifier(base) }
        var number = 2
        while taken.contains(Identifier("\(base)-\(number)")) { number += 1 }
        return Identifier("\(base)-\(number)")
    }

    private static func plain(_ title: String) -> String {
        var slug = ""
        for token in TokenizedText(title).tokens where token.kind != .symbol {
            let word = token.text.unicodeScalars.compactMap(letter).joined()
            if word.isEmpty { continue }
            if slug.utf8.count + word.utf8.count >= longest { break }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug
    }

    private static func letter(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "å", "ä", "á", "à", "â", "æ": "a"
        case "ö", "ó", "ô", "ø": "o"
        case "é", "è", "ê", "ë": "e"
        case "ü", "ú": "u"
        default: nil
        }
    }
}
