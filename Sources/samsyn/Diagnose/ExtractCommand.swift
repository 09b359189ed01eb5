import ArgumentParser
import FoundationEssentials
import Model
import Reading

/// `samsyn extract --json`: what documents say, feeds and pages.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read feeds and pages, and write what they say as JSON.",
        discussion: """
            Writes one object for each file, in order; a file that cannot be read gives {"file", "error"}. With --batch \
            the requests are JSON lines {"file", "url", "content_type"} on standard input.
            """)

    @Flag(name: .long, help: "Write JSON lines.")
    var json = false

    @Flag(name: .long, help: "Read requests as JSON lines from standard input.")
    var batch = false

    @Option(name: .long, help: "The address that the documents came from.")
    var url: String?

    @Option(name: .long, help: "The Content-Type field that they came with.")
    var contentType: String?

    @Argument(help: "The documents.")
    var files: [String] = []

    func validate() throws {
        guard json else { throw ValidationError("give --json: the answers are lines of JSON") }
        if batch, !files.isEmpty { throw ValidationError("give files or --batch, not both") }
        if !batch, files.isEmpty { throw ValidationError("name the files to read, or give --batch") }
    }

    func run() throws {
        guard !batch else {
            JSONLines.serve { (request: Request) in Self.answer(request) }
            return
        }
        for file in files {
            let answer = Self.answer(Request(file: file, url: url, contentType: contentType))
            print(String(decoding: try JSONLines.encoder.encode(answer), as: UTF8.self))
        }
    }

    /// A document that cannot be read is answered, too: by its error.
    static func answer(_ request: Request) -> ExtractAnswer {
        do {
            let bytes = try InputFile.bytes(at: request.file)
            let text = DecodedText(bytes, contentType: request.contentType)
            guard isFeed(text, request) else {
                let page = try PageExtract.read(text, at: request.url, latest: CalendarDay(Date()))
                return ExtractAnswer(file: request.file, page: page, encoding: text.encoding)
            }
            let feed = try Feed.read(text, at: request.url)
            return ExtractAnswer(file: request.file, feed: feed, encoding: text.encoding)
        } catch {
            return ExtractAnswer(file: request.file, error: String(describing: error))
        }
    }

    private static func isFeed(_ text: DecodedText, _ request: Request) -> Bool {
        FeedFormat.sniff(text.bytes) != nil
    }

    struct Request: Decodable {
        let file: String
        let url: String?
        let contentType: String?

        enum CodingKeys: String, CodingKey {
            case file, url
            case contentType = "content_type"
        }
    }
}
