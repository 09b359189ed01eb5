import CLibXML2

/// `&aring;`, `&#229;`, `&#xE5;`, and the same without a semicolon where no letter or digit follows.
struct CharacterReference {
    let character: Unicode.Scalar
    /// Where the text goes on.
    let end: Int

    /// nil where the `&` at `start` begins no reference that HTML 4 knows.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var at = start + 1
        while at < bytes.count, at - start <= 12,
            Self.belongs(bytes[at]) || (at == start + 1 && bytes[at] == UInt8(ascii: "#"))
        {
            at += 1
        }
        let body = String(decoding: bytes[(start + 1)..<at], as: UTF8.self)
        guard let character = body.hasPrefix("#") ? Self.numbered(body.dropFirst()) : Self.named(body) else {
            return nil
        }
        let isClosed = at < bytes.count && bytes[at] == UInt8(ascii: ";")
        // "&copy=2" in an address is no sign of copyright.
        if !isClosed, at < bytes.count, bytes[at] == UInt8(ascii: "=") { return nil }
        self.character = character
        end = isClosed ? at + 1 : at
    }

    private static func named(_ name: String) -> Unicode.Scalar? {
        guard !name.isEmpty, let entity = htmlEntityLookup(name) else { return nil }
        return Unicode.Scalar(entity.pointee.value)
    }

    private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else { return nil }
        if (0x80...0x9F).contains(value) { return Self.windows(value) }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
        return scalar
    }

    /// The number of a control character stands for windows-1252's character at that number, in HTML and in practice.
    static func windows(_ value: UInt32) -> Unicode.Scalar? {
        SingleByteTables.byName["windows-1252"].map { $0[Int(value) - 0x80] }
    }

    private static func belongs(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
