import FoundationEssentials
import Model
import Reading

/// Bytes as a server might send them.
struct ServedBytes {
    var bytes: [UInt8]
    var contentType: String?

    init(_ bytes: [UInt8], contentType: String?) {
        self.bytes = bytes
        self.contentType = contentType
    }

    /// The input's length chooses the type, so that an input is all that a finding needs.
    init(_ bytes: [UInt8], types: [String?]) {
        self.init(bytes, contentType: types[bytes.count % types.count])
    }
}

/// A document read as a round reads it, and what must hold of every reading.
enum DocumentInput {
    static let url = "https://fuzz.example/stod/lista?x=1"
    static let now = Date(timeIntervalSince1970: 1_790_000_000)
    static let today = CalendarDay(now)

    static func read(_ input: ServedBytes, kind: Source.Kind, select: SelectRules? = nil) {
        let document = Document(bytes: input.bytes, url: url, contentType: input.contentType)
        guard let reading = try? DocumentReaders.read(document, select: select, kind: kind, now: now) else { return }
        for observation in reading.observations {
            check(observation.title.quotation)
            for field in observation.fields.values { check(field.quotation) }
        }
    }

    /// A quotation is cut from its passage: it cannot reach beyond it.
    private static func check(_ quotation: Quotation) {
        let length = quotation.passage.text.utf8.count
        precondition(quotation.range.upperBound <= length, "a quotation of \(quotation.range) in \(length) bytes")
    }
}
