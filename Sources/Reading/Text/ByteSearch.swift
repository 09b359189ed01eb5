import Glibc

/// Looks for UTF-8 byte by byte, for words and texts of which there is one form only.
///
/// `String.contains` compares by characters, which costs some fifty times as much.
enum ByteSearch {
    static func contains(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        var word = word
        return word.withUTF8 { word in bytes.withUnsafeBufferPointer { first(word, in: $0[...]) != nil } }
    }

    /// Where `word` first stands; an empty one stands nowhere.
    fileprivate static func first(_ word: UnsafeBufferPointer<UInt8>, in bytes: Slice<UnsafeBufferPointer<UInt8>>)
        -> Int?
    {
        var rest = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes))
        while !word.isEmpty, rest.count >= word.count, let start = rest.baseAddress, let letters = word.baseAddress,
            let found = memchr(start, CInt(letters[0]), rest.count - word.count + 1)
        {
            let offset = UnsafeRawPointer(found) - start
            if memcmp(found, letters, word.count) == 0 { return bytes.count - rest.count + offset }
            rest = UnsafeRawBufferPointer(rebasing: rest[(offset + 1)...])
        }
        return nil
    }
}

extension String {
    /// Whether the text holds the words of `phrase` one after the other; both are ``comparable``.
    func holdsPhrase(_ phrase: String) -> Bool {
        var (text, phrase) = (self, phrase)
        return text.withUTF8 { text in phrase.withUTF8 { phrase in text.holdsWords(phrase) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holdsWords(_ words: Self) -> Bool {
        var from = startIndex
        while let offset = ByteSearch.first(words, in: self[from...]) {
            let (start, end) = (from + offset, from + offset + words.count)
            if start == 0 || self[start - 1] == 0x20, end == count || self[end] == 0x20 { return true }
            from = start + 1
        }
        return false
    }
}
