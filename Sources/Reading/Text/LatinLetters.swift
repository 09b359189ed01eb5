/// Asked of each letter of each page: Unicode's tables only where Latin letters do not do.
extension Unicode.Scalar {
    var isLetterOrNumber: Bool {
        if isASCII { return lowerLatin != nil }
        return lowerLatin != nil || properties.isAlphabetic || properties.numericType != nil
    }

    /// The small letter (or the digit itself) of ASCII and of Latin-1's letters from U+00C0; nil of all else.
    var lowerLatin: Unicode.Scalar? {
        switch value {
        case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: self
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(value + 0x20)
        default: nil
        }
    }
}
