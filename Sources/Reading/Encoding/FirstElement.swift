/// The element that a document begins with, which tells its kind.
enum FirstElement {
    /// Its name as it stands, past declarations, comments and the document type; empty where there is none.
    static func name(in bytes: ArraySlice<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { buffer in
            var at = 0
            while at + 1 < buffer.count {
                if buffer[at] != UInt8(ascii: "<") {
                    at += 1
                } else if buffer[at...].starts(with: "<!--".utf8) {
                    at = end(ofCommentIn: buffer, from: at + 4)
                } else if (0x61...0x7A).contains(buffer[at + 1] | 0x20) {
                    let name = buffer[(at + 1)...].prefix {
                        !$0.isSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
                    }
                    return String(decoding: name, as: UTF8.self)
                } else {
                    at += 1
                }
            }
            return ""
        }
    }

    private static func end(ofCommentIn bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at + 2 < bytes.count {
            if bytes[at] == 0x2D, bytes[at + 1] == 0x2D, bytes[at + 2] == UInt8(ascii: ">") { return at + 3 }
            at += 1
        }
        return bytes.count
    }
}
