/// `C:` and `C|` at the start of a file's path (§4.2, Windows drive letters).
enum DriveLetter {
    static func matches(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count == 2, let first = bytes.first, let second = bytes.dropFirst().first else { return false }
        return ASCII.isLetter(first) && (second == ASCII.colon || second == ASCII.bar)
    }

    static func isNormalized(_ bytes: some Collection<UInt8>) -> Bool {
        matches(bytes) && bytes.dropFirst().first == ASCII.colon
    }

    /// Whether a drive letter stands first, and nothing but a separator after it.
    static func starts(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard matches(bytes.prefix(2)) else { return false }
        guard let third = bytes.dropFirst(2).first else { return true }
        return [ASCII.slash, ASCII.backslash, ASCII.question, ASCII.hash].contains(third)
    }
}
