/// Why a `select` rule is no selector.
public struct SelectorError: Error, Sendable, Hashable {
    /// The rule as it is written.
    public let selector: String
    /// Where it goes wrong, in characters from 1.
    public let column: Int
    public let reason: Reason

    public enum Reason: Sendable, Hashable {
        case empty
        case unexpected(found: String, wanted: String)
        case unknownPseudoClass(String)
        /// Known to CSS, but nothing that a served page could have: `:hover`, `::before`.
        case notInDocuments(String)
        /// XPath 1.0 cannot count siblings of a type that is not named.
        case typeNeeded(pseudoClass: String)
        case tooDeep(limit: Int)
        case tooLong(limit: Int)
        /// What libxml2 says of an XPath.
        case path(String)
    }
}

extension SelectorError: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .empty: "the selector is empty; write CSS such as 'article.card', or an XPath such as '//article'"
        case .unexpected(let found, let wanted): "column \(column): \(found) where \(wanted) was expected"
        case .unknownPseudoClass(let name): "column \(column): ':\(name)' is not known here; see samsyn-sources.yml(5)"
        case .notInDocuments(let name): "column \(column): ':\(name)' never holds in a served page; leave it out"
        case .typeNeeded(let name): "column \(column): write an element's name before ':\(name)', as in 'li:\(name)'"
        case .tooDeep(let limit): "column \(column): more than \(limit) selectors within each other; make it simpler"
        case .tooLong(let limit): "the selector becomes an XPath of more than \(limit) bytes; make it simpler"
        case .path(let message): "column \(column): \(message)"
        }
    }
}
