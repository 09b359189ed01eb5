import CPlainXML
import FoundationEssentials
import Model
import Reading

/// Measures reading beside libxml2's own parse of the same bytes, and writes the documents for others to be measured on.
@main
enum ReadingSpeed {
    static let documents = [
        ("list", "html", Samples.listPage), ("offering", "html", Samples.offeringPage), ("feed", "xml", Samples.feed),
    ]
    /// No start page: what one of those says of one subject is no offering.
    static let address = "https://a.example/stod/check"
    static let now = Date(timeIntervalSince1970: 1_790_000_000)

    static func main() throws {
        for (name, kind, text) in documents {
            let bytes = Array(text.utf8)
            if let folder = CommandLine.arguments.dropFirst().first {
                try Data(bytes).write(to: URL(filePath: "\(folder)/\(name).\(kind)"))
            }
            print("\(name)\tbytes\t\(bytes.count)")
            print(Measure("libxml2", name) { parse(bytes, isHTML: kind == "html") }.line)
            print(Measure("samsyn extract", name) { parseAndExtract(bytes, isHTML: kind == "html") }.line)
            print(Measure("samsyn", name) { read(bytes, isHTML: kind == "html") }.line)
        }
        print("samsyn\tmemory\t\(Measure.peakMemory)")
    }

    private static func parse(_ bytes: [UInt8], isHTML: Bool) {
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                let count = Int32(characters.count)
                let parsed =
                    isHTML
                    ? samsyn_plain_html(characters.baseAddress, count) : samsyn_plain_xml(characters.baseAddress, count)
                precondition(parsed == 1, "libxml2 read nothing")
            }
        }
    }

    /// What trafilatura and feedparser do: text and metadata, entries.
    private static func parseAndExtract(_ bytes: [UInt8], isHTML: Bool) {
        let text = DecodedText(bytes, contentType: isHTML ? "text/html; charset=utf-8" : "application/rss+xml")
        if isHTML {
            precondition((try? PageExtract.read(text, at: address))?.text.isEmpty == false)
        } else {
            precondition((try? Feed.read(text, at: address))?.entries.count == 200)
        }
    }

    /// What a round does: observations with typed fields, each with its words.
    private static func read(_ bytes: [UInt8], isHTML: Bool) {
        let document = Document(
            bytes: bytes, url: address, contentType: isHTML ? "text/html" : "application/rss+xml")
        let reading = try? DocumentReaders.read(document, now: now)
        precondition(reading?.observations.isEmpty == false, "no offering was found")
    }
}
