import Addresses

/// Makes a fragment of somebody's HTML safe to show within another page, with absolute addresses.
///
/// The fragment is parsed, and only what ``SafeMarkup`` lists is written anew, escaped and with every tag closed;
/// nothing of the original text is copied.
struct Sanitizer {
    /// UTF-8 bytes of a fragment that are looked at; the rest is left out.
    static let lengthLimit = 1 << 20

    let base: WebAddress?

    /// - Returns: safe HTML; empty where nothing is left or nothing can be read.
    func safe(_ html: String) -> String {
        let fragment = html.utf8.prefix(Self.lengthLimit)
        guard fragment.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return MarkupText.escaped(html)
        }
        // A first element of ours keeps libxml2 from putting text into a paragraph that nobody wrote.
        let bytes = Array("<html><body><div>".utf8) + fragment
        // What cannot be parsed cannot be shown: an empty fragment is the safe one.
        return (try? MarkupDocument.withHTML(bytes) { rewritten($0) }) ?? ""
    }

    private func rewritten(_ document: MarkupDocument) -> String {
        let wrapper = document.root.first(.div)
        var output: [UInt8] = []
        document.root.walk(
            entering: { node in
                if node.isText {
                    node.withTextBytes { MarkupText.appendEscaped($0, to: &output) }
                    return .skip
                }
                guard node.isElement, !SafeMarkup.drops(node.tag) else { return .skip }
                guard node != wrapper, !isFrame(node.tag) else { return .descend }
                openTag(node, into: &output)
                return SafeMarkup.isVoid(node.tag) ? .skip : .descend
            },
            leaving: { node in
                guard node != wrapper, !isFrame(node.tag), !SafeMarkup.isVoid(node.tag) else { return }
                output += "</".utf8
                output += name(of: node.tag).utf8
                output += ">".utf8
            })
        return String(decoding: output, as: UTF8.self).trimmed
    }

    /// What the parser puts around a fragment.
    private func isFrame(_ tag: MarkupTag) -> Bool { tag == .html || tag == .body }

    private func name(of tag: MarkupTag) -> String { SafeMarkup.keeps(tag) ? tag.name : "span" }

    private func openTag(_ node: MarkupNode, into output: inout [UInt8]) {
        output += "<".utf8
        output += name(of: node.tag).utf8
        for (name, value) in node.attributes where SafeMarkup.keeps(node.tag) {
            guard let safe = safeValue(value, of: name, on: node.tag) else { continue }
            output += " \(name)=\"\(MarkupText.escaped(safe))\"".utf8
        }
        output += ">".utf8
    }

    private func safeValue(_ value: String, of name: String, on tag: MarkupTag) -> String? {
        if SafeMarkup.plainAttributes.contains(name) { return value }
        guard SafeMarkup.holdsAddress(name, on: tag) else { return nil }
        let address = Reference.absolute(value, base: base)
        if let scheme = Reference.scheme(of: address), !SafeMarkup.schemes.contains(scheme) { return nil }
        return address
    }
}
