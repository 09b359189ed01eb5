/// Lines that stand on every page of a house and say nothing of what it offers.
enum SmallPrint {
    /// Whether a short text asks for, or tells of, cookies.
    static func isConsent(_ text: String) -> Bool {
        let words = Set(text.comparable.split(separator: " "))
        return !words.isDisjoint(with: [
            "kakor", "cookies", "cookie", "kakorna", "samtycke", "personuppgifter",
        ])
            && !words.isDisjoint(with: [
                "spara", "sparar", "använder", "acceptera", "godkänn", "godkänna", "neka", "hanterar", "accept", "use",
                "uses",
                "consent", "tillåt", "samtycke", "inställningar", "settings",
            ])
    }

    /// Whether a line says when the page was changed or looked over: "Senast uppdaterad 3 maj 2026".
    static func isRevisionMark(_ text: String) -> Bool {
        guard text.utf8.count < 120 else { return false }
        let plain = text.comparable
        return revisionStarts.contains { plain == $0 || plain.hasPrefix($0 + " ") }
            && (plain.utf8.contains { (0x30...0x39).contains($0) } || plain.utf8.count < 30)
    }

    private static let revisionStarts = [
        "senast uppdaterad", "senast uppdaterat", "senast ändrad", "senast granskad", "senast publicerad", "uppdaterad",
        "uppdaterat", "ändrad", "granskad", "publicerad", "publicerat", "sidan uppdaterad", "sidan uppdaterades",
        "sidan granskad", "sidan granskades", "sidan ändrad", "sidan ändrades", "sidan reviderad", "sidan reviderades",
        "sidan kontrollerad", "sidan skapad", "reviderad", "utskriven", "utskriftsdatum", "innehållet granskat",
        "innehållet granskades", "innehållet uppdaterat", "texten uppdaterad", "page changed", "page reviewed",
        "page modified", "revised", "printed", "sidan senast", "sidansvarig", "uppdaterades", "faktagranskad",
        "sidan publicerad",
        "innehållet uppdaterades", "senast kontrollerad", "sidan har visats", "antal besökare", "besökare", "visitors",
        "page views", "you are visitor", "today is", "copyright", "i dag är det", "idag är det",
        "last updated", "last modified", "last reviewed", "last changed", "updated", "published", "reviewed",
        "modified",
        "page updated", "page last", "skriv ut", "print this page",
    ]
}

extension StringProtocol {
    /// Lower case, letters and digits only, one space between words: for comparing what people wrote.
    var comparable: String {
        var text = ""
        var pending = false
        for scalar in unicodeScalars {
            if scalar.isLetterOrNumber {
                if pending, !text.isEmpty { text.append(" ") }
                pending = false
                if let lower = scalar.lowerLatin {
                    text.unicodeScalars.append(lower)
                } else {
                    text += scalar.properties.lowercaseMapping
                }
            } else {
                pending = true
            }
        }
        return text
    }
}
