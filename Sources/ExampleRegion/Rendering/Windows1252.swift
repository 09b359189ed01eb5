/// Windows-1252 as the Encoding Standard has it, as far as Swedish texts need it.
enum Windows1252 {
    private static let marks: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
    ]

    /// What it has no letter for becomes a character reference.
    static func encode(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 || (0xa0...0xff).contains(scalar.value) {
                bytes.append(UInt8(scalar.value))
            } else if let byte = marks[scalar] {
                bytes.append(byte)
            } else {
                bytes += Array("&#\(scalar.value);".utf8)
            }
        }
        return bytes
    }
}
