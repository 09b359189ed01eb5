/// A CSS selector (Selectors Level 4, the parts that hold in a served document) as a tree.
struct CSSSelector: Sendable, Hashable {
    /// The steps from left to right; the last one is what is selected.
    var steps: [Step]

    struct Step: Sendable, Hashable {
        /// How it stands to the step before it; of the first step, to where the search begins.
        var combinator: Combinator
        var compound: Compound
    }

    enum Combinator: Sendable, Hashable {
        case descendant, child, next, following
    }

    struct Compound: Sendable, Hashable {
        /// In lower case; nil for `*`.
        var type: String?
        var conditions: [Condition] = []
    }

    indirect enum Condition: Sendable, Hashable {
        case id(String)
        case hasClass(String)
        case attribute(name: String, test: AttributeTest, value: String, ignoresCase: Bool)
        case position(Position)
        case isEmpty
        case isRoot
        case isScope
        case matches([CSSSelector])
        case matchesNot([CSSSelector])
        case has([CSSSelector])
        /// `:contains("…")`, jQuery's: the text somewhere in it.
        case contains(String)
    }

    enum AttributeTest: Sendable, Hashable {
        case exists, equals, hasWord, hasLanguage, hasPrefix, hasSuffix, contains
    }

    /// The n-th of its siblings, n being `multiple` × 0, 1, 2 … + `offset`.
    struct Position: Sendable, Hashable {
        var multiple: Int
        var offset: Int
        var fromEnd = false
        var ofType = false
    }
}
