/// The path pattern of a rule (RFC 9309 §2.2.2 and §2.2.3): the beginning of a path, `*` for anything, `$` for the end.
struct RobotsPattern: Hashable, Sendable {
    private let bytes: [UInt8]
    /// How many octets it compares: the rule with the most decides.
    let specificity: Int
    /// What stands between the wildcards, in the comparable form of ``RobotsPath``.
    private let pieces: [[UInt8]]
    private let isAnchored: Bool

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        isAnchored = bytes.last == UInt8(ascii: "$")
        let normalized = RobotsPath.comparable(isAnchored ? bytes.dropLast() : bytes, wildcard: RobotsPath.wildcard)
        specificity = normalized.count + (isAnchored ? 1 : 0)
        pieces = normalized.split(separator: RobotsPath.wildcard, omittingEmptySubsequences: false).map(Array.init)
    }

    /// As the file writes it.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether a path in comparable form is covered. Every piece is looked for once, so the time is bounded by the
    /// product of the lengths whatever the wildcards.
    func matches(_ path: [UInt8]) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        guard let last = pieces.dropFirst().last else { return !isAnchored || path.count == first.count }
        var rest = path[first.count...]
        for piece in isAnchored ? pieces.dropFirst().dropLast() : pieces.dropFirst() {
            guard let after = Self.end(of: piece, in: rest) else { return false }
            rest = path[after...]
        }
        return !isAnchored || (rest.count >= last.count && rest.suffix(last.count).elementsEqual(last))
    }

    /// The index after the first occurrence of `piece`.
    private static func end(of piece: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = piece.first else { return bytes.startIndex }
        guard bytes.count >= piece.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - piece.count)
        where bytes[start] == first && bytes[start...].starts(with: piece) {
            return start + piece.count
        }
        return nil
    }
}

extension RobotsPattern: Codable {
    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self.init(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }[...])
    }

    /// Each byte as the scalar of the same number, as not every file is UTF-8.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })))
    }
}
