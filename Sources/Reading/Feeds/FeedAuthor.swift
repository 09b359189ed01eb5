/// Who wrote something, as one line.
enum FeedAuthor {
    /// The name in `Atom`'s person, else the address; RSS writes both into one text.
    static func name(_ element: FeedElement) -> String? {
        let children = element.children
        if let name = children.first(where: { $0.name == "name" })?.text { return MarkupText.plain(name) }
        if let mail = children.first(where: { $0.name == "email" })?.text { return mail }
        guard children.isEmpty, let text = element.text else { return nil }
        return name(inText: MarkupText.plain(text))
    }

    /// The name in `anna@example.org (Anna Berg)`, `Anna Berg (anna@example.org)` and `Anna Berg <anna@example.org>`.
    static func name(inText text: String) -> String {
        guard text.contains("@") else { return text }
        for (open, close) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard let start = text.firstIndex(of: open), let end = text[start...].firstIndex(of: close) else {
                continue
            }
            let outside = String(text[..<start]).trimmed
            let inside = String(text[text.index(after: start)..<end]).trimmed
            let name = inside.contains("@") ? outside : inside
            if !name.isEmpty { return name }
            return inside.isEmpty ? outside : inside
        }
        return text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    }
}
