extension AddressParser {
    /// The states "special authority slashes" and "special authority ignore slashes".
    mutating func parseAuthorityIgnoringSlashes() throws(AddressError.Reason) {
        while isSlash(current) { position += 1 }
        try parseAuthority()
    }

    /// User information, host and port, then what follows.
    mutating func parseAuthority() throws(AddressError.Reason) {
        let end = endOfRun()
        if let at = input[position..<end].lastIndex(of: ASCII.at) {
            readCredentials(input[position..<at])
            position = at + 1
            guard position < end else { throw .hostMissing }
        }
        try readHostAndPort(input[position..<end])
        position = end
        parsePath()
    }

    private mutating func readCredentials(_ bytes: ArraySlice<UInt8>) {
        let colon = bytes.firstIndex(of: ASCII.colon)
        result.userName = PercentEncoding.encode(bytes[..<(colon ?? bytes.endIndex)], .userInformation)
        if let colon {
            result.password = PercentEncoding.encode(bytes[(colon + 1)...], .userInformation)
        }
    }

    private mutating func readHostAndPort(_ bytes: ArraySlice<UInt8>) throws(AddressError.Reason) {
        let colon = portSeparator(in: bytes)
        let name = bytes[..<(colon ?? bytes.endIndex)]
        if name.isEmpty, colon != nil || result.isSpecial { throw .hostMissing }
        result.host = try HostParser.parse(name, isOpaque: !result.isSpecial)
        if let colon {
            result.port = try port(bytes[(colon + 1)...])
        }
    }

    /// The first colon that does not stand within brackets.
    private func portSeparator(in bytes: ArraySlice<UInt8>) -> Int? {
        var isInBrackets = false
        for index in bytes.indices {
            switch bytes[index] {
            case ASCII.openBracket: isInBrackets = true
            case ASCII.closeBracket: isInBrackets = false
            case ASCII.colon where !isInBrackets: return index
            default: break
            }
        }
        return nil
    }

    /// Nil where none is written, or the scheme's default.
    private func port(_ digits: ArraySlice<UInt8>) throws(AddressError.Reason) -> UInt16? {
        if digits.isEmpty { return nil }
        let text = String(decoding: digits, as: UTF8.self)
        guard digits.allSatisfy(ASCII.isDigit), let port = UInt16(text) else { throw .invalidPort(text) }
        return port == SpecialScheme.defaultPort(of: result.scheme) ? nil : port
    }
}
