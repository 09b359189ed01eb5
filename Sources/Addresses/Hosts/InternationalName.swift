import CIDN2

/// Domain names beyond ASCII (§3.3; UTS 46 without transitional processing).
///
/// libidn2 maps and checks each label. It also holds labels to IDNA 2008 and to the lengths of DNS, which the Standard
/// does not ask for: what it refuses for that alone is taken by ``SymbolLabel``.
enum InternationalName {
    /// UTF-8 bytes; longer names that are not ASCII are refused before the quadratic work of encoding them.
    static let lengthLimit = 2048

    /// A name that is all ASCII comes back in lower case and otherwise untouched, ill-formed `xn--` labels too.
    static func ascii(_ bytes: [UInt8]) throws(AddressError.Reason) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: bytes.map(ASCII.lowercased), as: UTF8.self)
        }
        let name = String(decoding: bytes, as: UTF8.self)
        guard bytes.count <= lengthLimit, !bytes.contains(0) else { throw .invalidHost(name) }
        var labels: [String] = []
        for label in name.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isDot) {
            guard let label = ascii(label: String(label)) else { throw .invalidHost(name) }
            labels.append(label)
        }
        let result = labels.joined(separator: ".")
        guard !result.isEmpty else { throw .invalidHost(name) }
        return result
    }

    /// The full stop and the three that UTS 46 maps to it.
    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
    }

    private static func ascii(label: String) -> String? {
        let isASCII = label.utf8.allSatisfy { $0 < 0x80 }
        let lowercased = prepared(label)
        if isASCII, !lowercased.hasPrefix("xn--") { return lowercased }

        var output: UnsafeMutablePointer<CChar>?
        let flags = IDN2_NFC_INPUT.rawValue | IDN2_NONTRANSITIONAL.rawValue | IDN2_NO_ALABEL_ROUNDTRIP.rawValue
        let outcome = idn2_to_ascii_8z(lowercased, &output, Int32(flags))
        defer { idn2_free(output) }
        if outcome == IDN2_OK.rawValue, let output { return String(cString: output) }
        return mayBeSymbols(outcome) && !isASCII ? SymbolLabel.ascii(lowercased) : nil
    }

    /// Lower case for ASCII; and the capital sharp s, which the library's older tables still take for two letters.
    private static func prepared(_ label: String) -> String {
        let scalars = label.unicodeScalars.map { scalar in
            if scalar == "\u{1E9E}" { return "\u{DF}" as Unicode.Scalar }
            return scalar.isASCII ? Unicode.Scalar(ASCII.lowercased(UInt8(scalar.value))) : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether libidn2 refused a label by a rule that UTS 46, as the Standard uses it, does not have.
    private static func mayBeSymbols(_ outcome: Int32) -> Bool {
        let rules = [
            IDN2_DISALLOWED, IDN2_UNASSIGNED, IDN2_2HYPHEN, IDN2_HYPHEN_STARTEND, IDN2_CONTEXTO,
            IDN2_CONTEXTO_NO_RULE, IDN2_TOO_BIG_LABEL, IDN2_TOO_BIG_DOMAIN, IDN2_PUNYCODE_BIG_OUTPUT,
        ]
        return rules.contains { $0.rawValue == outcome }
    }
}
