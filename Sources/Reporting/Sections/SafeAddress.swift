/// Addresses that a reader may follow from a report (S17).
enum SafeAddress {
    private static let schemes = ["http://", "https://", "mailto:", "tel:"]

    /// The address with what could end it, in any format, percent-encoded; empty where its scheme is another.
    static func link(_ address: String) -> String {
        guard schemes.contains(where: { address.hasPrefix($0) }) else { return "" }
        var link = ""
        for scalar in address.unicodeScalars {
            if scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
                || "\"<>\\^`{|}".unicodeScalars.contains(scalar)
            {
                link += String(scalar).utf8.map { "%" + hexadecimal($0) }.joined()
            } else {
                link.unicodeScalars.append(scalar)
            }
        }
        return link
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
