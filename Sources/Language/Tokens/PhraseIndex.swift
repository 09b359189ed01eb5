/// The entries of a table by the word that a look-up begins with; those with a wildcard there by the byte that they fix.
///
/// Most words of a text begin no phrase: two small filters turn them away before anything is hashed.
struct PhraseIndex: Sendable {
    private var exact: [String: [PhraseTable.Entry]] = [:]
    private var beginning: [UInt8: [PhraseTable.Entry]] = [:]
    private var ending: [UInt8: [PhraseTable.Entry]] = [:]
    /// The marks of the exact words.
    private var marks = ByteSet()
    private var firstBytes = ByteSet()
    private var lastBytes = ByteSet()

    var words: Set<String> { Set(exact.keys) }

    mutating func add(_ entry: PhraseTable.Entry, under word: PhraseWord) {
        switch word {
        case .exact(let word):
            exact[word, default: []].append(entry)
            marks.insert(Token.mark(of: word))
        case .beginning(let bytes):
            beginning[bytes[0], default: []].append(entry)
            firstBytes.insert(bytes[0])
        case .ending(let bytes):
            ending[bytes[bytes.count - 1], default: []].append(entry)
            lastBytes.insert(bytes[bytes.count - 1])
        }
    }

    mutating func sort() {
        exact = exact.mapValues { $0.sorted { $0.length > $1.length } }
        beginning = beginning.mapValues { $0.sorted { $0.length > $1.length } }
        ending = ending.mapValues { $0.sorted { $0.length > $1.length } }
    }

    /// Whether a phrase may begin with `token`; never false where one does.
    func mayHold(_ token: Token) -> Bool {
        marks.contains(token.mark) || firstBytes.contains(token.firstByte) || lastBytes.contains(token.lastByte)
    }

    /// The longest of the entries under `token` that `read` finds.
    func longest(_ token: Token, _ read: (PhraseTable.Entry) -> Range<Int>?) -> PhraseTable.Match? {
        var length = 0
        var best: PhraseTable.Match?
        func look(_ entries: [PhraseTable.Entry]?) {
            for entry in entries ?? [] where entry.length > length {
                guard let tokens = read(entry) else { continue }
                length = entry.length
                best = PhraseTable.Match(tokens: tokens, row: entry.row)
                return
            }
        }
        if marks.contains(token.mark) { look(exact[token.text]) }
        if firstBytes.contains(token.firstByte) { look(beginning[token.firstByte]) }
        if lastBytes.contains(token.lastByte) { look(ending[token.lastByte]) }
        return best
    }
}

/// A set of bytes in 256 bits.
struct ByteSet: Hashable, Sendable {
    private var bits = SIMD4<UInt64>(repeating: 0)

    mutating func insert(_ byte: UInt8) {
        bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }

    func contains(_ byte: UInt8) -> Bool {
        bits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
    }
}
