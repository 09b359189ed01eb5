/// Percent-encoding over UTF-8 (§1.3).
enum PercentEncoding {
    /// The characters that one part of an address must have encoded; everything outside ASCII always is.
    struct Characters: Sendable {
        private let bits: UInt128

        func contains(_ byte: UInt8) -> Bool { byte > 0x7E || bits >> byte & 1 == 1 }

        private func adding(_ characters: String) -> Characters {
            Characters(bits: characters.utf8.reduce(bits) { $0 | 1 << $1 })
        }

        static let control = Characters(bits: (1 << 0x20) - 1)
        static let fragment = control.adding(" \"<>`")
        static let query = control.adding(" \"#<>")
        static let specialQuery = query.adding("'")
        static let path = query.adding("?^`{}")
        static let userInformation = path.adding("/:;=@[\\]|")
    }

    static func encode(_ bytes: some Collection<UInt8>, _ characters: Characters) -> String {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count)
        for byte in bytes {
            if characters.contains(byte) { append(byte, to: &encoded) } else { encoded.append(byte) }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// A `%` without two hexadecimal digits after it stays as it is.
    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == ASCII.percent, index + 2 < bytes.endIndex,
                let high = ASCII.hexValue(bytes[index + 1]), let low = ASCII.hexValue(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static func append(_ byte: UInt8, to encoded: inout [UInt8]) {
        encoded += [ASCII.percent, hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
}
