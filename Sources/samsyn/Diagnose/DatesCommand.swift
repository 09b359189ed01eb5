import ArgumentParser
import Language
import Model

/// `samsyn dates --json`: what texts say of dates and deadlines.
struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Read the dates, deadlines and spans in texts.",
        discussion: """
            Reads JSON lines {"text", "lang", "reference"} and answers each with {"dates": [{"start", "end", "precision", \
            "kind"}]}. "lang" is sv (the default) or en; "reference" is the day that "today" means.
            """)

    @Flag(name: .long, help: "Read and write JSON lines.")
    var json = false

    func validate() throws {
        guard json else { throw ValidationError("give --json: requests are lines of JSON on standard input") }
    }

    func run() {
        JSONLines.serve(Self.answer)
    }

    static func answer(_ request: Request) throws(RequestError) -> Answer {
        guard let reference = CalendarDay(request.reference) else { throw .badReference(request.reference) }
        let language = request.lang.flatMap(TextLanguage.init(rawValue:)) ?? .swedish
        let mentions = DateScanner(language: language, reference: reference).mentions(in: request.text)
        return Answer(dates: mentions.map(Answer.Mention.init))
    }

    struct Request: Decodable {
        let text: String
        let lang: String?
        let reference: String
    }

    enum RequestError: Error, CustomStringConvertible {
        case badReference(String)

        var description: String {
            switch self {
            case .badReference(let text): "'reference' is '\(text)'; write a day as 2026-11-23"
            }
        }
    }

    struct Answer: Encodable {
        struct Mention: Encodable {
            let start: String?
            let end: String?
            let precision: String
            let kind: String

            init(_ mention: DateMention) {
                start = mention.start?.description
                end = mention.end?.description
                precision = mention.precision.rawValue
                kind = mention.kind.rawValue
            }

            func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: Key.self)
                // Null is written out: a reader tells an open end by it.
                try container.encode(start, forKey: .start)
                try container.encode(end, forKey: .end)
                try container.encode(precision, forKey: .precision)
                try container.encode(kind, forKey: .kind)
            }

            private enum Key: CodingKey { case start, end, precision, kind }
        }

        let dates: [Mention]
    }
}
