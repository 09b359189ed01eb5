extension CSSSelector {
    /// The selector as an XPath 1.0 that starts where the search begins, which itself may be what is found.
    var xpath: String {
        var path = ""
        for (offset, step) in steps.enumerated() {
            path += offset == 0 ? Self.start(step.combinator) : Self.axis(step.combinator)
            path += step.compound.nodeTest(after: step.combinator)
            path += step.compound.predicates.map { "[\($0)]" }.joined()
        }
        return path
    }

    private static func start(_ combinator: Combinator) -> String {
        combinator == .descendant ? "descendant-or-self::" : String(axis(combinator).dropFirst())
    }

    private static func axis(_ combinator: Combinator) -> String {
        switch combinator {
        case .descendant: "/descendant::"
        case .child: "/child::"
        case .next: "/following-sibling::*[1]/self::"
        case .following: "/following-sibling::"
        }
    }

    /// Whether the node at hand is what the selector selects, read from right to left.
    fileprivate var test: String {
        var test = ""
        for (offset, step) in steps.enumerated() {
            let own = step.compound.test
            if offset == 0 {
                test = own
            } else {
                test = "\(own) and \(Self.reversed(step.combinator))[\(test)]"
            }
        }
        return test
    }

    private static func reversed(_ combinator: Combinator) -> String {
        switch combinator {
        case .descendant: "ancestor::*"
        case .child: "parent::*"
        case .next: "preceding-sibling::*[1]"
        case .following: "preceding-sibling::*"
        }
    }

    /// Whether the node at hand has what the selector selects, read from it on.
    fileprivate var existence: String {
        var path = xpath
        if steps.first?.combinator == .descendant {
            path = "descendant::" + path.dropFirst("descendant-or-self::".count)
        }
        return path
    }
}

extension CSSSelector.Compound {
    fileprivate func nodeTest(after combinator: CSSSelector.Combinator) -> String { type ?? "*" }

    fileprivate var predicates: [String] { conditions.map { $0.xpath(type: type) } }

    fileprivate var test: String {
        let tests = (type.map { ["self::\($0)"] } ?? []) + predicates.map { "(\($0))" }
        return tests.isEmpty ? "self::*" : tests.joined(separator: " and ")
    }
}

extension CSSSelector.Condition {
    fileprivate func xpath(type: String?) -> String {
        switch self {
        case .id(let id): "@id = \(XPathLiteral.quoted(id))"
        case .hasClass(let name): Self.word(name, in: "@class")
        case .attribute(let name, let test, let value, let ignoresCase):
            Self.attribute(name, test, value, ignoresCase: ignoresCase)
        case .position(let position): position.xpath(type: type)
        case .isEmpty: "not(*) and not(text())"
        case .isRoot: "not(parent::*)"
        case .isScope: "true()"
        case .matches(let list): list.map { "(\($0.test))" }.joined(separator: " or ")
        case .matchesNot(let list): "not(\(list.map { "(\($0.test))" }.joined(separator: " or ")))"
        case .has(let list): list.map(\.existence).joined(separator: " or ")
        case .contains(let text): "contains(normalize-space(.), \(XPathLiteral.quoted(text)))"
        }
    }

    private static func word(_ word: String, in attribute: String) -> String {
        guard !word.isEmpty, !word.contains(where: \.isWhitespace) else { return "false()" }
        return "contains(concat(' ', normalize-space(\(attribute)), ' '), \(XPathLiteral.quoted(" \(word) ")))"
    }

    private static func attribute(
        _ name: String, _ test: CSSSelector.AttributeTest, _ written: String, ignoresCase: Bool
    ) -> String {
        let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ"
        let attribute = ignoresCase ? "translate(@\(name), '\(upper)', '\(upper.lowercased())')" : "@\(name)"
        let value = ignoresCase ? written.lowercased() : written
        let quoted = XPathLiteral.quoted(value)
        // By Selectors 4 §6.2 an empty value begins, ends and is contained in nothing.
        if value.isEmpty, [.hasPrefix, .hasSuffix, .contains, .hasWord].contains(test) { return "false()" }
        switch test {
        case .exists: return "@\(name)"
        case .equals: return "\(attribute) = \(quoted)"
        case .hasWord: return word(value, in: attribute)
        case .hasLanguage:
            return "\(attribute) = \(quoted) or starts-with(\(attribute), \(XPathLiteral.quoted(value + "-")))"
        case .hasPrefix: return "starts-with(\(attribute), \(quoted))"
        case .hasSuffix:
            return
                "substring(\(attribute), string-length(\(attribute)) - \(value.unicodeScalars.count - 1)) = \(quoted)"
        case .contains: return "contains(\(attribute), \(quoted))"
        }
    }
}

extension CSSSelector.Position {
    fileprivate func xpath(type: String?) -> String {
        let axis = fromEnd ? "following-sibling" : "preceding-sibling"
        let place = "count(\(axis)::\(ofType ? type ?? "*" : "*")) + 1"
        if multiple == 0 { return "\(place) = \(offset)" }
        if multiple > 0 { return "\(place) >= \(offset) and (\(place) - \(offset)) mod \(multiple) = 0" }
        return "\(place) <= \(offset) and (\(offset) - (\(place))) mod \(-multiple) = 0"
    }
}

/// A text in an XPath, which has no escapes.
enum XPathLiteral {
    static func quoted(_ text: String) -> String {
        if !text.contains("'") { return "'\(text)'" }
        if !text.contains("\"") { return "\"\(text)\"" }
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map { "'\($0)'" }
        return "concat(\(parts.joined(separator: ", \"'\", ")))"
    }
}
