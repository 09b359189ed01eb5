public import FoundationEssentials
public import Model

/// Reads documents of every kind that Samsyn knows.
public enum DocumentReaders {
    /// In the order in which they are asked; the surest reads.
    static let all: [any DocumentReader.Type] = [
        CalendarReader.self,
        FeedReader.self,
        SitemapReader.self,
        DescribedPageReader.self,
        PageReader.self,
        TextReader.self,
    ]

    /// What a document says: its observations, what it is, what was odd. The same input gives the same reading.
    ///
    /// - Parameters:
    ///   - select: where the offerings stand, if sources.yml tells.
    ///   - kind: what sources.yml says that the document is; ``Model/Source/Kind/auto`` to find out.
    ///   - now: repeated events are told from this moment on.
    /// - Throws: ``ReadError`` for a document that nothing here can read.
    public static func read(
        _ document: Document, select: SelectRules? = nil, kind: Source.Kind = .auto, now: Date
    ) throws(ReadError) -> DocumentReading {
        let decoded = DecodedDocument(document, kind: kind, now: now)
        guard let reader = reader(for: decoded) else {
            throw .unknownType(decoded.mediaType.isEmpty ? "unknown" : decoded.mediaType)
        }
        var reading = try reader.read(decoded, select: select)
        reading.encoding = decoded.text.encoding
        reading.notices = decoded.text.notices + reading.notices
        let fields = TypedFields(reference: CalendarDay(now), language: reading.language)
        let first = reading.rules.first ?? reading.format
        for index in reading.observations.indices {
            let place = reading.observations[index].titlePlace
            var fired = reading.fired[place] ?? FiredRules(record: first)
            fields.add(to: &reading.observations[index], fired: &fired)
            reading.fired[place] = fired
        }
        return reading
    }

    static func reader(for document: DecodedDocument) -> (any DocumentReader)? {
        var best: (reader: any DocumentReader, confidence: Double)?
        for type in all {
            let reader = type.init()
            let confidence = reader.confidence(document)
            if confidence > best?.confidence ?? 0 { best = (reader, confidence) }
        }
        return best?.reader
    }
}
