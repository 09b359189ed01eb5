/// The words of a page outside tags, scripts and styles, as hashes in their order; in one pass over its bytes.
///
/// It need not read as a browser does: only to read two pages of one site alike.
struct VisibleWords {
    private(set) var hashes: [UInt64] = []

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let silent = ["script", "style", "template", "svg"].map { Array($0.utf8) }

    init(of body: [UInt8]) {
        var index = 0
        while index < body.count {
            let text = body[index...].prefix { $0 != UInt8(ascii: "<") }
            readWords(of: text)
            index = Self.endOfTag(at: text.endIndex, in: body)
        }
    }

    init(ofText text: [UInt8]) {
        readWords(of: text[...])
    }

    /// Takes every place out where the words of a `phrase` follow each other; a single word is no phrase, as it may
    /// stand in any menu.
    mutating func remove(_ phrase: VisibleWords) {
        guard phrase.hashes.count > 1 else { return }
        var kept: [UInt64] = []
        for hash in hashes {
            kept.append(hash)
            if hash == phrase.hashes.last, kept.suffix(phrase.hashes.count) == phrase.hashes[...] {
                kept.removeLast(phrase.hashes.count)
            }
        }
        hashes = kept
    }

    /// Words with a digit in them are passed over: they count, date or name this one answer.
    private mutating func readWords(of text: ArraySlice<UInt8>) {
        var hash = Self.seed
        var isWord = false
        var isNumbered = false
        for byte in text {
            let letter = byte | 0x20
            if byte >= 0x80 || (0x61...0x7A).contains(letter) {
                hash = (hash ^ UInt64(byte >= 0x80 ? byte : letter)) &* 0x100_0000_01B3
                isWord = true
            } else if (0x30...0x39).contains(byte) {
                isNumbered = true
            } else if isWord || isNumbered {
                if isWord, !isNumbered { hashes.append(hash) }
                (hash, isWord, isNumbered) = (Self.seed, false, false)
            }
        }
        if isWord, !isNumbered { hashes.append(hash) }
    }

    /// The index behind the tag or comment that begins at `start`, and behind what it makes invisible.
    private static func endOfTag(at start: Int, in body: [UInt8]) -> Int {
        guard start < body.count else { return body.count }
        if body[start...].starts(with: "<!--".utf8) { return end(of: "-->", after: start + 4, in: body) }
        let name = body[(start + 1)...].prefix { (0x61...0x7A).contains($0 | 0x20) }.map { $0 | 0x20 }
        let end = end(of: ">", after: start, in: body)
        guard silent.contains(name) else { return end }
        return Self.end(of: "</" + String(decoding: name, as: UTF8.self), after: end, in: body)
    }

    /// The index behind the next `mark`, in any case of letters; the body's end where there is none.
    private static func end(of mark: String, after start: Int, in body: [UInt8]) -> Int {
        let mark = Array(mark.utf8)
        guard start < body.count, let first = mark.first else { return body.count }
        var index = start
        while let found = body[index...].firstIndex(of: first), found + mark.count <= body.count {
            let candidate = body[found..<(found + mark.count)]
            if zip(candidate, mark).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return found + mark.count }
            index = found + 1
        }
        return body.count
    }
}
