/// Labels that UTS 46 allows and IDNA 2008 does not: `☃`, `-å-`, letters newer than the library's tables.
///
/// Only what needs no mapping beyond lower case is taken, so the answer is never a wrong name; the rest is refused.
enum SymbolLabel {
    static func ascii(_ label: String) -> String? {
        var mapped: [Unicode.Scalar] = []
        for scalar in label.unicodeScalars where !isIgnored(scalar) {
            guard let scalar = map(scalar) else { return nil }
            mapped.append(scalar)
        }
        guard let first = mapped.first else { return "" }
        guard !isMark(first), !mapped.starts(with: "xn--".unicodeScalars) else { return nil }
        if mapped.allSatisfy(\.isASCII) { return String(String.UnicodeScalarView(mapped)) }
        return "xn--" + Punycode.encode(mapped)
    }

    /// What UTS 46 leaves out: soft hyphen, joiner of words, variation selectors and their like.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0x2064, 0xFEFF, 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }

    private static func map(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        // Sharp s and final sigma are letters of their own (UTS 46 §2.3, deviations), though folding changes them.
        if scalar.isASCII || scalar == "ß" || scalar == "ς" { return scalar }
        guard scalar.properties.changesWhenNFKCCaseFolded else { return isValid(scalar) ? scalar : nil }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard let only = lower.first, lower.count == 1, !only.properties.changesWhenNFKCCaseFolded else { return nil }
        return isValid(only) ? only : nil
    }

    private static func isValid(_ scalar: Unicode.Scalar) -> Bool {
        // Combining marks could need to be composed, and text from right to left has rules of its own.
        if scalar.properties.canonicalCombiningClass != .notReordered || isWrittenFromRight(scalar) { return false }
        switch scalar.value {
        case 0xFFFC, 0xFFFD, 0x2FF0...0x2FFF, 0x3164, 0x31E3...0x31EF: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isWrittenFromRight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
