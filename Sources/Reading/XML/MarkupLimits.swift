/// How much of a hostile document is taken before reading it ends in a clear outcome.
struct MarkupLimits: Sendable {
    /// Levels of nesting that are kept; what lies deeper is cut and reported as ``MarkupCut/depth``.
    var depth = 2_000
    /// Nodes of a tree; what follows is cut and reported as ``MarkupCut/nodes``.
    var nodes = 1_000_000
    /// Start tags that reach the parser, and attributes in all, so that its memory is bounded. What follows is cut as
    /// ``MarkupCut/nodes``.
    var tags = 400_000
    /// Attributes of one tag. libxml2's time grows with their square, so more are refused before parsing.
    var attributes = 256
    /// How long one parse may take; what was read until then is kept and reported as ``MarkupCut/deadline``.
    var deadline: Duration = .seconds(2)
    /// UTF-8 bytes of one entity that an XML document declares.
    var entityLength = 1_024
    /// UTF-8 bytes of all references to declared entities together.
    var entityVolume = 1_000_000
    /// Complaints that are kept of one parse.
    var complaints = 20

    static let standard = MarkupLimits()
}

/// Why a tree is not the whole document. What is cut is never a change of the page.
enum MarkupCut: String, Sendable, Hashable {
    case depth, nodes, deadline
}

/// What libxml2 said of one place in a document.
struct MarkupComplaint: Sendable, Hashable {
    /// `xmlParserErrors`, e.g. 26 for an undeclared entity.
    let code: Int
    let line: Int
    let message: String
    let isFatal: Bool
}

/// Why a document gives no tree at all.
enum MarkupError: Error, Sendable, Hashable {
    case tooManyAttributes(limit: Int, byte: Int)
    case hostileEntity(name: String)
    case tooLarge(bytes: Int)
    case noRoot(MarkupComplaint?)
}

extension MarkupError: CustomStringConvertible {
    var description: String {
        switch self {
        case .tooManyAttributes(let limit, let byte):
            "a tag at byte \(byte) has more than \(limit) attributes; the document is not read"
        case .hostileEntity(let name):
            "the document declares the entity '\(name)', which is too long, refers to others or is used too often; "
                + "it is not read"
        case .tooLarge(let bytes): "the document has \(bytes) bytes, more than a parser can count"
        case .noRoot(let complaint?): "no element was found: line \(complaint.line): \(complaint.message)"
        case .noRoot(nil): "no element was found; the document is empty"
        }
    }
}
