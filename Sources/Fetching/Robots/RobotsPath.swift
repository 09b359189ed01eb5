/// The form in which paths and patterns are compared (RFC 9309 §2.2.2): two spellings of one octet become one.
///
/// Octets that need no encoding are decoded, all others encoded with capital digits. `*` and `$` are special in a
/// pattern, so a path that really holds them has them encoded. Within a query `:` and `/` may stand encoded or not.
enum RobotsPath {
    static let wildcard = UInt8(ascii: "*")

    /// - Parameter wildcard: the octet that a bare `*` becomes; without one it is a character like others.
    static func comparable(_ bytes: some Collection<UInt8>, wildcard: UInt8? = nil) -> [UInt8] {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        var isQuery = false
        while index < bytes.count {
            let byte = bytes[index]
            if let octet = escapedOctet(in: bytes, at: index) {
                append(octet, isBare: isUnreserved(octet) || (isQuery && isQueryDelimiter(octet)), to: &result)
                index += 3
                continue
            }
            isQuery = isQuery || byte == UInt8(ascii: "?")
            if byte == Self.wildcard, let wildcard {
                result.append(wildcard)
            } else {
                append(byte, isBare: isUnreserved(byte) || isReserved(byte), to: &result)
            }
            index += 1
        }
        return result
    }

    private static func escapedOctet(in bytes: [UInt8], at index: Int) -> UInt8? {
        guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
            let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
        default: nil
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func append(_ octet: UInt8, isBare: Bool, to result: inout [UInt8]) {
        if isBare {
            result.append(octet)
        } else {
            result += [UInt8(ascii: "%"), hexDigits[Int(octet >> 4)], hexDigits[Int(octet & 15)]]
        }
    }

    /// RFC 3986 §2.3, and the apostrophe, which addresses encode in queries only.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~'".utf8.contains(byte)
        }
    }

    private static func isReserved(_ byte: UInt8) -> Bool { "/?:@!&()+,;=[]".utf8.contains(byte) }

    private static func isQueryDelimiter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
    }
}
