import CLibXML2

// References to characters and entities.

extension XMLMending {
    mutating func reference() {
        var end = at + 1
        while end < bytes.count, end - at <= 32, Self.isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "#") {
            end += 1
        }
        let body = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
        let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        guard isClosed, !body.isEmpty else { return escape("&amp;") }
        if body.hasPrefix("#") {
            numeric(body.dropFirst(), end: end + 1)
        } else if ["amp", "lt", "gt", "quot", "apos"].contains(body) || declared.contains(body) {
            output += bytes[at...end]
            at = end + 1
        } else if let character = Self.htmlCharacter(body) {
            output += Array(String(character).utf8)
            at = end + 1
        } else {
            escape("&amp;")
        }
    }

    mutating func numeric(_ digits: Substring, end: Int) {
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
            return escape("&amp;")
        }
        if Self.isAllowed(value) { output += "&#\(value);".utf8 }
        at = end
    }

    /// The character that HTML 4 names so.
    static func htmlCharacter(_ name: String) -> Unicode.Scalar? {
        guard let entity = htmlEntityLookup(name) else { return nil }
        return Unicode.Scalar(entity.pointee.value)
    }
}
