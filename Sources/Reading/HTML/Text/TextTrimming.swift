/// Takes out of an article's lines what only leads elsewhere or says who took a photograph.
enum TextTrimming {
    static func trimmed(_ lines: [TextLine]) -> [TextLine] {
        withoutEmptyHeadings(withoutInvitations(lines))
    }

    /// Lines such as "Läs också: …", and the links below such a line.
    private static func withoutInvitations(_ lines: [TextLine]) -> [TextLine] {
        var kept: [TextLine] = []
        var isBelowInvitation = false
        for line in lines {
            if TextCues.invites(line) {
                isBelowInvitation = true
                continue
            }
            if isBelowInvitation, line.isMostlyLinks { continue }
            isBelowInvitation = false
            if !TextCues.credits(line) { kept.append(line) }
        }
        return kept
    }

    /// A heading with nothing below it headed what was left out.
    private static func withoutEmptyHeadings(_ lines: [TextLine]) -> [TextLine] {
        var kept: [TextLine] = []
        var pending: [TextLine] = []
        for line in lines {
            guard let level = line.headingLevel else {
                kept += pending
                pending = []
                kept.append(line)
                continue
            }
            pending.removeAll { $0.headingLevel ?? 0 >= level && level > 1 }
            pending.append(line)
        }
        return kept.isEmpty ? pending : kept
    }
}
