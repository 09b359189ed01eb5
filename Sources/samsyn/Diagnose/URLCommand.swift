import Addresses
import ArgumentParser

/// Resolves and cleans addresses as the fetcher does.
struct URLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "url",
        abstract: "Resolve an address, or take tracking parameters out of it.",
        discussion: """
            With --json, each line of standard input is a request, {"base": …, "href": …} or {"url": …, "clean": true}, \
            and is answered by {"url": …} or {"error": …}.
            """)

    @Argument(help: "The address, or a reference relative to --base.")
    var address: String?

    @Option(help: "The address of the page the reference stands on.")
    var base: String?

    @Flag(help: "Take tracking parameters and session identifiers out.")
    var clean = false

    @Flag(help: "Read requests as JSON lines from standard input.")
    var json = false

    func validate() throws {
        guard json == (address == nil) else {
            throw ValidationError("give either an address or --json")
        }
    }

    func run() throws {
        if let address {
            print(try Request(base: base, href: address, clean: clean).answer().url)
        } else {
            JSONLines.serve { (request: Request) in try request.answer() }
        }
    }
}

extension URLCommand {
    struct Request: Decodable {
        var base: String?
        var href: String
        var clean: Bool

        struct Answer: Encodable {
            let url: String
        }

        func answer() throws(AddressError) -> Answer {
            let base: WebAddress? = if let base { try WebAddress(base) } else { nil }
            let address = try WebAddress(href, relativeTo: base)
            return Answer(url: (clean ? address.withoutTracking : address).text)
        }
    }
}

extension URLCommand.Request {
    private enum Key: String, CodingKey {
        case base, href, url, clean
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        base = try values.decodeIfPresent(String.self, forKey: .base)
        href = try values.decodeIfPresent(String.self, forKey: .url) ?? values.decode(String.self, forKey: .href)
        clean = try values.decodeIfPresent(Bool.self, forKey: .clean) ?? false
    }
}
