import FoundationEssentials
import Model

/// A kind of document that Samsyn can read: one file and one line in ``DocumentReaders/all``.
protocol DocumentReader: Sendable {
    /// As reports and ``DocumentReading/rules`` show it.
    static var name: String { get }
    init()
    /// How sure it is that it can read the document, 0…1, from its type and first bytes.
    func confidence(_ document: DecodedDocument) -> Double
    /// - Throws: ``ReadError`` where the document cannot be read at all.
    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading
}

/// A document whose encoding is decided.
struct DecodedDocument: Sendable {
    let document: Document
    let text: DecodedText
    /// What sources.yml says that it is.
    let kind: Source.Kind
    /// When it is read: what repeats is told from then on.
    let now: Date

    init(_ document: Document, kind: Source.Kind = .auto, now: Date = Date(timeIntervalSince1970: 0)) {
        self.document = document
        self.now = now
        self.kind = kind
        text = DecodedText(document.bytes, contentType: document.contentType)
    }

    var mediaType: String { ContentTypeField.mediaType(of: document.contentType) }
    var url: String { document.url }
    var snapshot: String { document.snapshot.rawValue }

    /// The first 4 kB in lower case: what a reader looks at to know its own.
    var head: String { String(decoding: text.bytes.prefix(4_096), as: UTF8.self).lowercased() }
}

/// Why a document gives no reading.
public enum ReadError: Error, Sendable, Hashable {
    /// No reader knows this kind of document.
    case unknownType(String)
    /// No text could be made of it; the reason.
    case unconverted(String)
    /// It is hostile or broken beyond mending.
    case unreadable(String)
    /// A `select` rule is no selector.
    case badSelector(rule: String, reason: String)
}

extension ReadError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownType(let type):
            "nothing here reads '\(type)'; give the source a `kind`, or point it at a page or feed"
        case .unconverted(let reason), .unreadable(let reason): reason
        case .badSelector(let rule, let reason): "the rule '\(rule)' is no CSS selector or XPath: \(reason)"
        }
    }
}
