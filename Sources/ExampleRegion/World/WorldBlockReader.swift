/// Cuts a world file into its blocks. The format is told in Pages/README.md.
enum WorldBlockReader {
    /// The keys of each kind of block; anything else is a slip of the pen.
    static let keys: [String: Set<String>] = [
        "promoter": [
            "name", "host", "standing", "mandate", "territory", "area", "contact", "phone", "frame", "about", "news",
            "disallow",
        ],
        "page": [
            "path", "title", "build", "charset", "lang", "every", "intro", "details", "items", "updated", "state",
            "order", "weeks", "stale", "health", "watched",
        ],
        "offering": [
            "title", "slug", "facets", "lead", "text", "fact", "stale", "weeks", "unit", "published", "starts", "ends",
            "place",
        ],
        "relation": ["kind", "a", "b", "why", "a_says", "b_says", "accept", "weeks"],
        "contradiction": ["field", "a", "b", "a_says", "b_says", "weeks"],
        "region": ["name", "contact", "start", "weeks", "quiet"],
    ]

    static func blocks(of text: String, file: String) throws(WorldError) -> [WorldBlock] {
        var blocks: [WorldBlock] = []
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = index + 1
            guard let first = raw.first, first != "#" else { continue }
            if first == " " {
                guard let last = blocks.indices.last else {
                    throw WorldError(file: file, line: number, problem: "a line before the first block")
                }
                blocks[last].lines.append(try line(of: raw, number: number, in: blocks[last]))
            } else {
                blocks.append(try head(of: raw, number: number, file: file))
            }
        }
        return blocks
    }

    private static func head(of raw: Substring, number: Int, file: String) throws(WorldError) -> WorldBlock {
        let words = raw.split(separator: " ")
        guard words.count == 2, keys[String(words[0])] != nil else {
            throw WorldError(file: file, line: number, problem: "'\(raw)' begins no block")
        }
        return WorldBlock(kind: String(words[0]), id: String(words[1]), file: file, number: number)
    }

    private static func line(
        of raw: Substring, number: Int, in block: WorldBlock
    ) throws(WorldError) -> WorldBlock.Line {
        let text = raw.drop { $0 == " " }
        guard let colon = text.firstIndex(of: ":") else {
            throw WorldError(file: block.file, line: number, problem: "'\(text)' has no colon")
        }
        let name = text[..<colon].split(separator: "@", maxSplits: 1)
        guard let key = name.first.map(String.init), keys[block.kind]?.contains(key) == true else {
            throw WorldError(file: block.file, line: number, problem: "a \(block.kind) has no key '\(text[..<colon])'")
        }
        guard let span = name.count == 2 ? WeekSpan(name[1]) : .always else {
            throw WorldError(file: block.file, line: number, problem: "'\(name[1])' is no span of weeks")
        }
        let value = text[text.index(after: colon)...].drop { $0 == " " }
        return WorldBlock.Line(key: key, span: span, value: String(value), number: number)
    }
}
