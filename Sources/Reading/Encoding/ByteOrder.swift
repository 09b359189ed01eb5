/// What the first bytes say of how wide characters are.
enum ByteOrder {
    /// The encoding that a byte order mark names, and the mark's length.
    static func mark(of bytes: [UInt8]) -> (encoding: String, length: Int)? {
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return ("utf-32be", 4) }
        // A UTF-16 text may begin with NUL; one that goes on with `<` in four bytes doesn't.
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]), bytes.count >= 8, bytes[4] != 0, bytes[6] == 0, bytes[7] == 0 {
            return ("utf-32le", 4)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        return nil
    }

    /// The encoding of a document that begins with `<` or white space in more than one byte (XML 1.0, appendix F).
    static func pattern(of bytes: [UInt8]) -> String? {
        guard bytes.count >= 8 else { return nil }
        let zeros = bytes.prefix(8).map { $0 == 0 }
        switch zeros {
        case [true, true, true, false, true, true, true, false]: return "utf-32be"
        case [false, true, true, true, false, true, true, true]: return "utf-32le"
        case [true, false, true, false, true, false, true, false]: return "utf-16be"
        case [false, true, false, true, false, true, false, true]: return "utf-16le"
        default: return nil
        }
    }
}
