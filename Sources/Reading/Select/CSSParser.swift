/// Reads a list of CSS selectors. Knows where it is, so that what is wrong has its column.
struct CSSParser {
    /// `:not(:is(:not(…)))`
    private static let depthLimit = 8

    private let source: String
    private let characters: [Character]
    private var at = 0
    private var depth = 0

    static func parse(_ text: String) throws(SelectorError) -> [CSSSelector] {
        var parser = CSSParser(text)
        let list = try parser.list(relative: false)
        guard parser.at == parser.characters.count else { throw parser.unexpected("the end, a comma or a combinator") }
        return list
    }

    private init(_ text: String) {
        source = text
        characters = Array(text)
    }

    private mutating func list(relative: Bool) throws(SelectorError) -> [CSSSelector] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw error(.tooDeep(limit: Self.depthLimit)) }
        var selectors: [CSSSelector] = []
        repeat {
            selectors.append(try selector(relative: relative))
            skipSpace()
        } while take(",")
        return selectors
    }

    private mutating func selector(relative: Bool) throws(SelectorError) -> CSSSelector {
        skipSpace()
        var first: CSSSelector.Combinator = .descendant
        if relative, let combinator = takeCombinator() { first = combinator }
        var steps = [CSSSelector.Step(combinator: first, compound: try compound())]
        while let combinator = try nextCombinator() {
            steps.append(CSSSelector.Step(combinator: combinator, compound: try compound()))
        }
        return CSSSelector(steps: steps)
    }

    private mutating func nextCombinator() throws(SelectorError) -> CSSSelector.Combinator? {
        let hadSpace = skipSpace()
        if let combinator = takeCombinator() { return combinator }
        guard hadSpace, let next = peek, next != ",", next != ")" else { return nil }
        return .descendant
    }

    private mutating func takeCombinator() -> CSSSelector.Combinator? {
        let combinator: CSSSelector.Combinator
        switch peek {
        case ">": combinator = .child
        case "+": combinator = .next
        case "~": combinator = .following
        default: return nil
        }
        at += 1
        skipSpace()
        return combinator
    }

    private mutating func compound() throws(SelectorError) -> CSSSelector.Compound {
        let start = at
        var compound = CSSSelector.Compound()
        if take("*") {
        } else if let next = peek, next.startsName {
            compound.type = try name("an element's name").lowercased()
        }
        while let condition = try condition(ofType: compound.type) { compound.conditions.append(condition) }
        guard at > start else { throw unexpected("an element's name, '.', '#', '[' or ':'") }
        return compound
    }

    private mutating func condition(ofType type: String?) throws(SelectorError) -> CSSSelector.Condition? {
        if take(".") { return .hasClass(try name("a class")) }
        if take("#") { return .id(try name("an id")) }
        if take("[") { return try attribute() }
        if take(":") { return try pseudoClass(ofType: type) }
        return nil
    }
}

extension CSSParser {
    private mutating func attribute() throws(SelectorError) -> CSSSelector.Condition {
        skipSpace()
        let attribute = try name("an attribute's name").lowercased()
        skipSpace()
        if take("]") { return .attribute(name: attribute, test: .exists, value: "", ignoresCase: false) }
        let test = try attributeTest()
        skipSpace()
        let value =
            try peek == "\"" || peek == "'" ? quoted() : name("a value, in quotes if it has other signs than letters")
        skipSpace()
        let ignoresCase = take("i") || take("I")
        if !ignoresCase { _ = take("s") || take("S") }
        skipSpace()
        guard take("]") else { throw unexpected("']'") }
        return .attribute(name: attribute, test: test, value: value, ignoresCase: ignoresCase)
    }

    private mutating func attributeTest() throws(SelectorError) -> CSSSelector.AttributeTest {
        if take("=") { return .equals }
        let tests: [Character: CSSSelector.AttributeTest] = [
            "~": .hasWord, "|": .hasLanguage, "^": .hasPrefix, "$": .hasSuffix, "*": .contains,
        ]
        guard let sign = peek, let test = tests[sign] else { throw unexpected("']' or '='") }
        at += 1
        guard take("=") else { throw unexpected("'='") }
        return test
    }

    private mutating func pseudoClass(ofType type: String?) throws(SelectorError) -> CSSSelector.Condition {
        let start = at
        if take(":") {
            let element = try name("a pseudo-element")
            throw error(.notInDocuments(":" + element), at: start)
        }
        let pseudo = try name("a pseudo-class").lowercased()
        if pseudo.hasSuffix("of-type"), type == nil { throw error(.typeNeeded(pseudoClass: pseudo), at: start) }
        if let simple = Self.simple(pseudo) { return simple }
        guard Self.functions.contains(pseudo) else {
            throw error(
                Self.ofBrowsers.contains(pseudo) ? .notInDocuments(pseudo) : .unknownPseudoClass(pseudo), at: start)
        }
        guard take("(") else { throw unexpected("'('") }
        let condition = try function(pseudo)
        skipSpace()
        guard take(")") else { throw unexpected("')'") }
        return condition
    }

    private mutating func function(_ name: String) throws(SelectorError) -> CSSSelector.Condition {
        switch name {
        case "not": return .matchesNot(try list(relative: false))
        case "has": return .has(try list(relative: true))
        case "is", "where", "matches": return .matches(try list(relative: false))
        case "contains":
            skipSpace()
            guard peek == "\"" || peek == "'" else { throw unexpected("a text in quotes") }
            return .contains(try quoted())
        default:
            var position = try positions()
            position.fromEnd = name.contains("last")
            position.ofType = name.hasSuffix("of-type")
            return .position(position)
        }
    }

    private static let functions: Set<String> = [
        "not", "has", "is", "where", "matches", "contains", "nth-child", "nth-last-child", "nth-of-type",
        "nth-last-of-type",
    ]

    /// What needs no argument.
    private static func simple(_ pseudo: String) -> CSSSelector.Condition? {
        func position(fromEnd: Bool = false, ofType: Bool = false) -> CSSSelector.Condition {
            var position = CSSSelector.Position(multiple: 0, offset: 1)
            position.fromEnd = fromEnd
            position.ofType = ofType
            return .position(position)
        }
        switch pseudo {
        case "first-child": return position()
        case "last-child": return position(fromEnd: true)
        case "first-of-type": return position(ofType: true)
        case "last-of-type": return position(fromEnd: true, ofType: true)
        case "only-child":
            let both = CSSSelector.Compound(conditions: [position(), position(fromEnd: true)])
            return .matches([CSSSelector(steps: [.init(combinator: .descendant, compound: both)])])
        case "empty": return .isEmpty
        case "root": return .isRoot
        case "scope": return .isScope
        default: return nil
        }
    }

    private static let ofBrowsers: Set<String> = [
        "hover", "focus", "active", "visited", "link", "target", "checked", "disabled", "enabled", "before", "after",
        "first-line", "first-letter", "focus-within", "focus-visible", "any-link", "valid", "invalid",
    ]

    /// `odd`, `even`, `3`, `2n+1`, `-n + 3`.
    private mutating func positions() throws(SelectorError) -> CSSSelector.Position {
        skipSpace()
        if takeWord("odd") { return CSSSelector.Position(multiple: 2, offset: 1) }
        if takeWord("even") { return CSSSelector.Position(multiple: 2, offset: 0) }
        let sign = takeSign()
        let number = takeNumber()
        guard take("n") || take("N") else {
            guard let number else { throw unexpected("a number, 'odd', 'even' or 'an+b'") }
            return CSSSelector.Position(multiple: 0, offset: sign * number)
        }
        var position = CSSSelector.Position(multiple: sign * (number ?? 1), offset: 0)
        skipSpace()
        guard peek == "+" || peek == "-" else { return position }
        let offsetSign = takeSign()
        skipSpace()
        guard let offset = takeNumber() else { throw unexpected("a number") }
        position.offset = offsetSign * offset
        return position
    }

    private mutating func takeSign() -> Int {
        if take("-") { return -1 }
        _ = take("+")
        return 1
    }

    private mutating func takeNumber() -> Int? {
        let digits = characters[at...].prefix { $0.isASCII && $0.isNumber }
        at += digits.count
        return Int(String(digits.prefix(6)))
    }
}

extension CSSParser {
    private var peek: Character? { at < characters.count ? characters[at] : nil }

    private mutating func take(_ character: Character) -> Bool {
        guard peek == character else { return false }
        at += 1
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard String(characters[at...].prefix(word.count)).lowercased() == word else { return false }
        at += word.count
        return true
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = at
        while let next = peek, next.isWhitespace { at += 1 }
        return at > start
    }

    /// A CSS identifier, escapes resolved.
    private mutating func name(_ wanted: String) throws(SelectorError) -> String {
        var name = ""
        while let next = peek {
            if next == "\\", at + 1 < characters.count {
                at += 1
                name.append(escaped())
            } else if next.continuesName {
                name.append(next)
                at += 1
            } else {
                break
            }
        }
        guard !name.isEmpty else { throw unexpected(wanted) }
        return name
    }

    private mutating func escaped() -> Character {
        let digits = characters[at...].prefix(6).prefix { $0.isHexDigit }
        guard !digits.isEmpty else {
            defer { at += 1 }
            return characters[at]
        }
        at += digits.count
        if peek == " " { at += 1 }
        let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
        return Character(scalar)
    }

    private mutating func quoted() throws(SelectorError) -> String {
        let start = at
        let quote = characters[at]
        at += 1
        var text = ""
        while let next = peek, next != quote {
            at += 1
            guard next == "\\", at < characters.count else {
                text.append(next)
                continue
            }
            text.append(escaped())
        }
        guard take(quote) else { throw error(.unexpected(found: "an open quote", wanted: "its end"), at: start) }
        return text
    }

    private func unexpected(_ wanted: String) -> SelectorError {
        error(.unexpected(found: peek.map { "'\($0)'" } ?? "the end", wanted: wanted))
    }

    private func error(_ reason: SelectorError.Reason, at place: Int? = nil) -> SelectorError {
        SelectorError(selector: source, column: (place ?? at) + 1, reason: reason)
    }
}

extension Character {
    fileprivate var startsName: Bool { isLetter || self == "_" || self == "\\" || self == "-" }
    fileprivate var continuesName: Bool { isLetter || isNumber || self == "_" || self == "-" }
}
