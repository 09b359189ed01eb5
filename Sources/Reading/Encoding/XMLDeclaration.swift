/// `<?xml version="1.0" encoding="…"?>` at the very beginning of a document.
enum XMLDeclaration {
    /// How far the declaration is looked for.
    private static let reach = 1_024

    /// What `encoding` says, white space before the declaration forgiven.
    static func encoding(of bytes: [UInt8]) -> String? {
        let head = bytes.prefix(reach).drop { $0.isSpace }
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let text = Array(head[..<end])
        let key = Array("encoding".utf8)
        guard var at = text.indices.first(where: { text[$0...].starts(with: key) }) else { return nil }
        at += key.count
        while at < text.count, text[at].isSpace || text[at] == UInt8(ascii: "=") { at += 1 }
        guard at < text.count, text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") else { return nil }
        let quote = text[at]
        let label = text[(at + 1)...].prefix { $0 != quote }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
}
