import Model

/// A passage cut into pieces, those that are evidence marked with what they are evidence of.
struct MarkedPassage {
    struct Part: Equatable {
        let text: String
        /// What the words state; nil for those that nothing was read from.
        let mark: String?
    }

    let label: String?
    let place: String
    let parts: [Part]

    /// - Parameter marks: UTF-8 ranges of the text with their labels. Where several state the same words the labels are
    ///   joined; of ranges that cross only the first is marked.
    init(_ passage: Passage, marks: [(range: Range<Int>, label: String)]) {
        label = passage.label?.printable
        place = passage.place.printable
        let text = Array(passage.text.utf8)
        var parts: [Part] = []
        var at = 0
        func add(_ range: Range<Int>, _ mark: String?) {
            guard !range.isEmpty else { return }
            parts.append(Part(text: String(decoding: text[range], as: UTF8.self).printable, mark: mark))
        }
        for (range, label) in Self.joined(marks) where range.lowerBound >= at && range.upperBound <= text.count {
            add(at..<range.lowerBound, nil)
            add(range, label)
            at = range.upperBound
        }
        add(at..<text.count, nil)
        self.parts = parts
    }

    private static func joined(_ marks: [(range: Range<Int>, label: String)]) -> [(range: Range<Int>, label: String)] {
        Dictionary(grouping: marks, by: \.range)
            .map { ($0.key, $0.value.map(\.label).sorted().joined(separator: ", ")) }
            .sorted { ($0.0.lowerBound, $1.0.upperBound) < ($1.0.lowerBound, $0.0.upperBound) }
    }
}
