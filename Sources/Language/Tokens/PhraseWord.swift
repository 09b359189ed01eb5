/// One word of a phrase: a word as it is, or all that begin or end in a certain way.
enum PhraseWord: Hashable, Sendable {
    case exact(String)
    case beginning([UInt8])
    case ending([UInt8])

    /// - Parameter pattern: in lower case; `*` at its end or beginning stands for anything.
    init(_ pattern: some StringProtocol) {
        if pattern.utf8.count > 1, pattern.hasSuffix("*") {
            self = .beginning(Array(pattern.utf8.dropLast()))
        } else if pattern.utf8.count > 1, pattern.hasPrefix("*") {
            self = .ending(Array(pattern.utf8.dropFirst()))
        } else {
            self = .exact(String(pattern))
        }
    }

    /// How many bytes of a word it fixes.
    var length: Int {
        switch self {
        case .exact(let word): word.utf8.count + 1
        case .beginning(let bytes), .ending(let bytes): bytes.count
        }
    }

    func matches(_ word: String) -> Bool {
        switch self {
        case .exact(let own): own == word
        case .beginning(let bytes): word.utf8.starts(with: bytes)
        case .ending(let bytes): word.utf8.count >= bytes.count && word.utf8.suffix(bytes.count).elementsEqual(bytes)
        }
    }
}
