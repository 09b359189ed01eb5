import FoundationEssentials

/// Text in a feed, which is plain, or HTML that is escaped, inline or in base64 (RFC 4287 §3.1; Atom 0.3's `mode`).
struct FeedText {
    private let value: String
    private let isHTML: Bool

    /// nil where there is no text.
    init?(_ element: FeedElement) {
        let form = Form(element)
        let text: String
        switch form {
        case .plain: text = element.node.text
        case .html: text = FeedMarkup.written(element.node, escapingText: false)
        case .xhtml: text = FeedMarkup.written(element.node, escapingText: true)
        case .base64:
            guard let data = Data(base64Encoded: element.node.text.filter { !$0.isWhitespace }) else { return nil }
            text = DecodedText(Array(data)).string
        case .guessed: text = element.node.text
        }
        let clean = WindowsControls.replaced(in: text).trimmed
        guard !clean.isEmpty else { return nil }
        value = clean
        isHTML =
            switch form {
            case .plain: false
            case .html, .xhtml: true
            case .base64, .guessed: MarkupText.looksLikeHTML(clean)
            }
    }

    /// What a reader sees, on one line.
    var plain: String { isHTML ? MarkupText.plain(value) : MarkupText.collapsed(value) }

    /// A safe fragment of HTML.
    func html(_ element: FeedElement) -> String {
        isHTML ? Sanitizer(base: element.base).safe(value) : MarkupText.escaped(value)
    }
}

extension FeedText {
    /// How an element holds its text.
    private enum Form {
        case plain, html, xhtml, base64, guessed

        init(_ element: FeedElement) {
            let type = element.attribute("type")?.lowercased() ?? ""
            let mode = element.attribute("mode")?.lowercased() ?? ""
            let hasMarkup = element.node.elements.contains { _ in true }
            let isTyped = element.vocabulary == .atom
            if mode == "base64" {
                self = .base64
            } else if hasMarkup {
                self = type == "html" || (type == "text/html" && mode != "xml") ? .html : .xhtml
            } else if type == "html" || type == "text/html" {
                self = .html
            } else if !isTyped || type == "xhtml" || type.hasSuffix("xml") {
                self = .guessed
            } else if type.isEmpty || type == "text" || type.hasPrefix("text/") {
                self = .plain
            } else {
                self = .base64
            }
        }
    }
}

/// Inline markup written as HTML again.
enum FeedMarkup {
    /// - Parameter escapingText: false where the text itself is escaped HTML.
    static func written(_ top: MarkupNode, escapingText: Bool) -> String {
        var output: [UInt8] = []
        top.walk(
            entering: { node in
                if node == top { return .descend }
                guard node.isElement else {
                    var bytes: [UInt8] = []
                    node.appendOwnBytes(to: &bytes)
                    if escapingText {
                        bytes.withUnsafeBufferPointer { MarkupText.appendEscaped($0, to: &output) }
                    } else {
                        output += bytes
                    }
                    return .skip
                }
                output += "<\(node.name)".utf8
                for (name, value) in node.attributes { output += " \(name)=\"\(MarkupText.escaped(value))\"".utf8 }
                output += ">".utf8
                return .descend
            },
            leaving: { node in
                guard node != top, !SafeMarkup.isVoid(MarkupTag.byName[node.name] ?? .other) else { return }
                output += "</\(node.name)>".utf8
            })
        return String(decoding: output, as: UTF8.self)
    }
}
