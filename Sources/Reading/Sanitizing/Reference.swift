import Addresses

/// References as documents write them: resolved where they are relative, kept letter by letter where they aren't.
enum Reference {
    /// The absolute form of `text`, or `text` where there is no base or none can be made.
    static func absolute(_ text: String, base: WebAddress?) -> String {
        var reference = text.trimmed
        // The URL Standard §4.4 takes tabs and line ends out wherever they stand.
        if reference.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
            reference.unicodeScalars.removeAll { $0 == "\t" || $0 == "\n" || $0 == "\r" }
        }
        guard let base, !reference.isEmpty, scheme(of: reference) == nil else { return reference }
        return (try? WebAddress(reference, relativeTo: base))?.text ?? reference
    }

    /// The scheme in lower case, as a browser would find it: control characters and white space do not hide it.
    static func scheme(of text: String) -> String? {
        var scheme = ""
        for byte in text.utf8 where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: ":"): return scheme.isEmpty ? nil : scheme
            case 0x61...0x7A: scheme.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x41...0x5A: scheme.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if scheme.isEmpty { return nil }
                scheme.unicodeScalars.append(Unicode.Scalar(byte))
            default: return nil
            }
        }
        return nil
    }
}
