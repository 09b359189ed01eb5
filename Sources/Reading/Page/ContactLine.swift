/// A line of contacts that ends in small print, as footers of old sites do: "Kontakt: a@b.example, 0920-12 34 56 Utskriven
/// 2027-02-08".
enum ContactLine {
    /// UTF-8 bytes of such a line.
    private static let lengthLimit = 200

    /// The contacts and the small print apart; the block itself where it is anything else.
    static func parted(_ block: PageBlock) -> [PageBlock] {
        guard block.text.utf8.count <= lengthLimit else { return [block] }
        let words = block.text.split(separator: " ")
        let contacts = words.prefix(while: isContact)
        guard contacts.contains(where: { $0.contains("@") || $0.contains(where: \.isNumber) }),
            let start = contacts.last?.endIndex, contacts.count < words.count
        else { return [block] }
        var (line, rest) = (block, block)
        line.text = String(block.text[..<start])
        rest.text = String(block.text[start...].drop { $0 == " " })
        rest.boldPrefix = 0
        return SmallPrint.isRevisionMark(rest.text) ? [line, rest] : [block]
    }

    /// An address, a number, or the word before one.
    private static func isContact(_ word: Substring) -> Bool {
        if word.contains("@") { return true }
        let letters = word.filter(\.isLetter).lowercased()
        return letters.isEmpty || names.contains(letters)
    }

    private static let names: Set<String> = [
        "kontakt", "kontakta", "oss", "telefon", "tel", "tfn", "växel", "epost", "mejl", "fax", "contact", "phone",
        "email",
    ]
}
