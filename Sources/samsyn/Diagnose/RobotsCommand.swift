import Addresses
import ArgumentParser
import Fetching

/// Judges addresses by a robots.txt as the fetcher does.
struct RobotsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "robots",
        abstract: "Ask a robots.txt whether an address may be fetched.",
        discussion: """
            With --json, each line of standard input is a request, {"agent": …, "url": …, "file": …}, and is answered \
            by {"allowed": …} or {"error": …}.
            """)

    @Argument(help: "The robots.txt, a file.")
    var file: String?

    @Argument(help: "The address that is asked about.")
    var address: String?

    @Option(help: "The crawler's product token.")
    var agent = "samsyn"

    @Flag(help: "Read requests as JSON lines from standard input.")
    var json = false

    func validate() throws {
        guard json ? file == nil : address != nil else {
            throw ValidationError("give either a file and an address, or --json")
        }
    }

    func run() throws {
        var files = RobotsFiles()
        if let file, let address {
            print(try Request(agent: agent, url: address, file: file).decision(files: &files))
        } else {
            JSONLines.serve { (request: Request) in
                Answer(try request.decision(files: &files))
            }
        }
    }
}

extension RobotsCommand {
    struct Request: Decodable {
        let agent: String
        let url: String
        let file: String

        func decision(files: inout RobotsFiles) throws -> RobotsDecision {
            try files.rules(at: file).decision(agent: agent, address: try target)
        }

        /// An address without scheme or host is taken for a path.
        private var target: WebAddress {
            get throws {
                if let address = try? WebAddress(url) { return address }
                return try WebAddress(url, relativeTo: WebAddress("https://host.invalid/"))
            }
        }
    }

    struct Answer: Encodable {
        let allowed: Bool
        let rule: String?
        let line: Int?

        init(_ decision: RobotsDecision) {
            allowed = decision.allowed
            rule = decision.rule?.path
            line = decision.rule?.line
        }
    }

    /// Keeps the file that was asked for last: requests about one file mostly come together.
    struct RobotsFiles {
        private var last: (file: String, rules: RobotsRules)?

        mutating func rules(at file: String) throws -> RobotsRules {
            if let last, last.file == file { return last.rules }
            let rules = RobotsRules(parsing: try InputFile.bytes(at: file))
            last = (file, rules)
            return rules
        }
    }
}
