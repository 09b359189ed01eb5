import Model

/// The day that a page's visible text gives as its own, where no element is called so.
enum PageTextDates {
    /// Words before a date of publication.
    private static let cues = [
        "publicera", "published", "posted on", "posted", "veröffentlicht", "publiziert", "erstellt", "stand:", "stand ",
        "datum", "date:", "publié", "publicado", "pubblicato", "opublikowano", "dodano", "data publikacji",
        "gepubliceerd",
        "geplaatst", "julkaistu", "offentliggjort", "skriven", "vom ", "updated", "aktualisiert", "uppdaterad",
        "senast",
        "created", "on ",
    ]

    static func day(in document: MarkupDocument, heading: Int, _ context: DateContext) -> StatedMoment? {
        var before: StatedMoment?
        var after: StatedMoment?
        var cued: StatedMoment?
        document.root.walk { node in
            if node.isElement {
                return VisibleText.isNeverSeen(node.tag) || node.tag == .option ? .skip : .descend
            }
            node.withTextBytes { bytes in
                guard bytes.count >= 8, bytes.count < 4_000, bytes.contains(where: { (0x30...0x39).contains($0) })
                else { return }
                let text = Array(bytes)
                for day in WrittenDays.days(in: text, monthFirst: context.monthFirst) {
                    guard let moment = context.usable(StatedMoment(day.day)) else { continue }
                    if cued == nil, isCued(text, before: day.range.lowerBound) { cued = moment }
                    if node.index < heading {
                        before = before ?? moment
                    } else {
                        after = after ?? moment
                    }
                }
            }
            return .skip
        }
        return cued ?? after ?? before
    }

    /// By bytes, which is much quicker; by characters only where a letter is decomposed and so spelt otherwise (U+0300…U+036F).
    private static func isCued(_ text: [UInt8], before offset: Int) -> Bool {
        let start = String(decoding: text[max(0, offset - 60)..<offset], as: UTF8.self).lowercased()
        let bytes = Array(start.utf8)
        if bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) { return cues.contains { start.contains($0) } }
        return bytes.indices.contains { at in
            cuesByFirstByte[Int(bytes[at])].contains { bytes[at...].starts(with: $0) }
        }
    }

    private static let cuesByFirstByte: [[[UInt8]]] = cues.reduce(into: Array(repeating: [], count: 256)) {
        table, cue in
        let bytes = Array(cue.utf8)
        table[Int(bytes[0])].append(bytes)
    }
}
