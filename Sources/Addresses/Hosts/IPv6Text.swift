/// IPv6 addresses as text (§3.5 and §3.6; RFC 4291 §2.2, RFC 5952).
enum IPv6Text {
    /// The address without its brackets; nil for what is none, zone identifiers among it.
    static func parse(_ bytes: ArraySlice<UInt8>) -> UInt128? {
        var parser = Parser(rest: bytes)
        return parser.parse()
    }

    /// Lower case, no leading zeros, the first longest run of two or more zero pieces as `::`.
    static func text(_ address: UInt128) -> String {
        let pieces = (0..<8).map { UInt16(truncatingIfNeeded: address >> (112 - 16 * $0)) }
        let hex = pieces.map { String($0, radix: 16) }
        guard let gap = longestZeroRun(in: pieces) else { return hex.joined(separator: ":") }
        return hex[..<gap.lowerBound].joined(separator: ":") + "::" + hex[gap.upperBound...].joined(separator: ":")
    }

    private static func longestZeroRun(in pieces: [UInt16]) -> Range<Int>? {
        var longest: Range<Int>?
        var start = 0
        while start < pieces.count {
            let end = pieces[start...].firstIndex { $0 != 0 } ?? pieces.count
            if end - start > max(1, longest?.count ?? 1) { longest = start..<end }
            start = end + 1
        }
        return longest
    }
}

extension IPv6Text {
    private struct Parser {
        var rest: ArraySlice<UInt8>
        var pieces: [UInt16] = []
        var gap: Int?

        mutating func parse() -> UInt128? {
            if rest.first == ASCII.colon {
                guard rest.starts(with: "::".utf8) else { return nil }
                skipGap(2)
            }
            while !rest.isEmpty {
                guard parsePieceOrGap() else { return nil }
            }
            return address
        }

        /// One piece with the colon after it, the second colon of `::`, or the IPv4 address at the end.
        private mutating func parsePieceOrGap() -> Bool {
            guard pieces.count < 8 else { return false }
            if rest.first == ASCII.colon {
                guard gap == nil else { return false }
                skipGap(1)
                return true
            }
            let digits = rest.prefix { ASCII.hexValue($0) != nil }.prefix(4)
            let after = rest.dropFirst(digits.count)
            if after.first == ASCII.dot { return parseTrailingIPv4() }
            guard !digits.isEmpty else { return false }
            pieces.append(digits.reduce(0) { $0 << 4 | UInt16(ASCII.hexValue($1) ?? 0) })
            rest = after
            guard let colon = rest.first else { return true }
            rest = rest.dropFirst()
            return colon == ASCII.colon && !rest.isEmpty
        }

        private mutating func skipGap(_ colons: Int) {
            rest = rest.dropFirst(colons)
            gap = pieces.count
        }

        private mutating func parseTrailingIPv4() -> Bool {
            guard pieces.count <= 6, let address = IPAddress.dottedQuad(rest) else { return false }
            pieces += [UInt16(truncatingIfNeeded: address >> 16), UInt16(truncatingIfNeeded: address)]
            rest = []
            return true
        }

        private var address: UInt128? {
            var all = pieces
            if let gap {
                guard pieces.count < 8 else { return nil }
                all.insert(contentsOf: Array(repeating: 0, count: 8 - pieces.count), at: gap)
            }
            guard all.count == 8 else { return nil }
            return all.reduce(0) { $0 << 16 | UInt128($1) }
        }
    }
}
