/// Identifiers that the same cause always gets again: letters and digits that a person can type.
public enum StableIdentifier {
    /// Crockford's base 32: no I, L, O, U.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// - Parameters:
    ///   - prefix: a letter that tells what it names.
    ///   - parts: what makes it this one; 50 bits of their hash make the identifier.
    public static func make(_ prefix: String, _ parts: [String]) -> String {
        var hash = fnv1a(parts.joined(separator: "\u{1F}"))
        var text = prefix
        for _ in 0..<10 {
            text.append(alphabet[Int(hash & 31)])
            hash >>= 5
        }
        return text
    }

    /// FNV-1a, 64 bits, with a last mixing round (Fowler, Noll, Vo; the mixer is MurmurHash3's).
    private static func fnv1a(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        return hash ^ (hash >> 33)
    }
}
