/// A rule that finds elements of a page: CSS, or XPath 1.0.
///
/// It is XPath where it says so (`xpath:…`) or where, outside quotes and square brackets, it holds a sign that CSS never has:
/// `/`, `@`, or `::` after an axis; or begins with `(`. Everything else is CSS (`css:…` makes it so in any case).
public struct Selector: Sendable, Hashable {
    /// As it is written in sources.yml.
    public let text: String
    /// What libxml2 is asked.
    public let xpath: String
    public let isCSS: Bool

    /// Compiles a rule; needs no document.
    ///
    /// - Throws: ``SelectorError`` with the column.
    public init(_ text: String) throws(SelectorError) {
        self.text = text
        let (rule, prefix, language) = Self.language(of: text)
        guard !rule.allSatisfy(\.isWhitespace) else { throw SelectorError(selector: text, column: 1, reason: .empty) }
        isCSS = language == .css
        if isCSS {
            do {
                xpath = try CSSParser.parse(rule).map(\.xpath).joined(separator: " | ")
            } catch {
                throw SelectorError(selector: text, column: error.column + prefix, reason: error.reason)
            }
        } else {
            xpath = rule
        }
        try check(prefix: prefix)
    }

    private func check(prefix: Int) throws(SelectorError) {
        do {
            _ = try PathExpression(xpath)
        } catch {
            switch error {
            case .tooLong(let limit): throw SelectorError(selector: text, column: 1, reason: .tooLong(limit: limit))
            case .syntax(let message, let byte):
                let column = isCSS ? 1 : Self.column(ofByte: byte, in: xpath) + prefix
                throw SelectorError(selector: text, column: column, reason: .path(message))
            default: throw SelectorError(selector: text, column: 1, reason: .path(error.description))
            }
        }
    }

    /// The XPath as it is asked below an element: `//h3` means any `h3` in it, not in the whole page.
    var relative: String { isCSS || !xpath.hasPrefix("/") ? xpath : "." + xpath }

    private enum Language { case css, xpath }

    private static func language(of text: String) -> (rule: String, prefix: Int, language: Language) {
        let leading = text.prefix(while: \.isWhitespace).count
        let trimmed = text.dropFirst(leading)
        for (mark, language) in [("css:", Language.css), ("xpath:", .xpath)] where trimmed.hasPrefix(mark) {
            return (String(trimmed.dropFirst(mark.count)), leading + mark.count, language)
        }
        return (String(trimmed), leading, isPath(trimmed) ? .xpath : .css)
    }

    private static func isPath(_ rule: Substring) -> Bool {
        if rule.first == "(" { return true }
        var quote: Character?
        var brackets = 0
        var previous: Character = " "
        var beforePrevious: Character = " "
        for character in rule {
            defer { (beforePrevious, previous) = (previous, character) }
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "\"", "'": quote = character
            case "[": brackets += 1
            case "]": brackets -= 1
            case "@": return true
            case "/" where brackets == 0: return true
            case ":" where previous == ":" && beforePrevious.isLetter && brackets == 0: return isAxis(in: rule)
            default: break
            }
        }
        return false
    }

    private static func isAxis(in rule: Substring) -> Bool {
        [
            "child::", "descendant::", "descendant-or-self::", "self::", "parent::", "ancestor::", "following::",
            "following-sibling::",
            "preceding::", "preceding-sibling::", "attribute::", "ancestor-or-self::",
        ].contains { rule.contains($0) }
    }

    private static func column(ofByte byte: Int, in text: String) -> Int {
        String(decoding: Array(text.utf8.prefix(max(0, byte - 1))), as: UTF8.self).count + 1
    }
}

extension Selector: CustomStringConvertible {
    public var description: String { text }
}
