/// An element that may be the title of one record of a repeated structure.
struct TitleCandidate: Sendable, Hashable {
    /// How a title is told from other text; each is a rule of its own.
    enum Kind: Hashable, Sendable {
        case heading(level: Int)
        /// The line of `details`, the button of an accordion.
        case opener
        /// `dt`.
        case term
        /// A link that begins a block.
        case link
        /// Bold words that begin a block.
        case bold
        /// An element that is named a title by its class.
        case named
    }

    var kind: Kind
    /// The element whose text is the title.
    var node: Int
    /// The link that it is, holds, or stands in.
    var link: Int?
    var text: String
    /// The tags from the content's root down to it.
    var path: String
}

extension TitleCandidate.Kind {
    /// The name that reports show when records of this kind were read.
    var ruleName: String {
        switch self {
        case .heading: "headings"
        case .opener: "accordion"
        case .term: "definition-list"
        case .link: "links"
        case .bold: "bold-lines"
        case .named: "named-titles"
        }
    }

    /// How seldom this kind of element is something else than a title, 0…1.
    var weight: Double {
        switch self {
        case .heading(level: 1): 0.7
        case .heading: 1
        case .opener, .term: 0.97
        case .named: 0.93
        case .link: 0.9
        case .bold: 0.88
        }
    }
}
