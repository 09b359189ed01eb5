import Addresses
import FoundationEssentials
import Model

/// RSS of every version, RDF, Atom and CDF: one way to read them, because real feeds mix their words.
enum XMLFeed {
    static func read(_ bytes: [UInt8], at address: WebAddress?) throws(FeedError) -> Feed {
        do {
            return try MarkupDocument.withXML(bytes) { document in
                let hasBases = bytes.withUnsafeBufferPointer { contains("xml:base", in: $0) }
                let context = FeedContext(root: document.root, address: address, hasBases: hasBases)
                guard let format = FeedFormat.format(ofRoot: document.root.name) else {
                    throw FeedError.notAFeed(root: document.root.name)
                }
                var feed = feed(document.root, format, context)
                feed.notices += notices(document)
                return feed
            }
        } catch let error as FeedError {
            throw error
        } catch {
            throw .unreadable(reason: "\(error)")
        }
    }

    private static func feed(_ root: MarkupNode, _ format: FeedFormat, _ context: FeedContext) -> Feed {
        let top = FeedElement(root, in: context)
        let channel =
            top.isCore("channel") || format == .atom ? top : top.children.first { $0.isCore("channel") } ?? top
        var feed = ChannelReading.feed(channel, format)
        let items = self.items(below: root, context)
        feed.entries = items.prefix(FeedLimits.entries).enumerated().map { EntryReading.entry($1, index: $0 + 1) }
        if items.count > FeedLimits.entries {
            feed.notices.append(
                Notice(code: "cut_by_limit", detail: "\(items.count) entries; the first \(FeedLimits.entries) are read")
            )
        }
        return feed
    }

    /// The entries in document order: within the channel, beside it (RDF), or right below the root.
    private static func items(below root: MarkupNode, _ context: FeedContext) -> [FeedElement] {
        var found: [FeedElement] = []
        var depth = 0
        root.walk(
            entering: { node in
                guard node.isElement else { return .skip }
                let element = FeedElement(node, in: context)
                if node != root, element.isCore("item") || element.isCore("entry") {
                    found.append(element)
                    return .skip
                }
                guard depth < FeedLimits.entryDepth else { return .skip }
                depth += 1
                return .descend
            }, leaving: { _ in depth -= 1 })
        return found
    }

    private static func notices(_ document: MarkupDocument) -> [Notice] {
        var notices = document.cuts.map(\.rawValue).sorted().map {
            Notice(code: "cut_by_limit", detail: "the feed is not read to its end: \($0)")
        }
        if document.wasMended {
            let first =
                document.complaints.first.map { "line \($0.line): \($0.message)" } ?? "an entity that nobody declared"
            notices.append(Notice(code: "xml_mended", detail: "the feed is not well-formed XML: \(first)"))
        }
        return notices
    }

    private static func contains(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        let length = text.utf8CodeUnitCount
        while at + length <= bytes.count {
            if bytes[at] == text.utf8Start[0],
                bytes[at..<(at + length)].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: length))
            {
                return true
            }
            at += 1
        }
        return false
    }
}
