/// A number of bytes for a person.
enum ByteText {
    static func text(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) B"
        case ..<1_000_000: tenths(bytes, 1_000) + " kB"
        case ..<1_000_000_000: tenths(bytes, 1_000_000) + " MB"
        default: tenths(bytes, 1_000_000_000) + " GB"
        }
    }

    /// One decimal below ten, none above.
    private static func tenths(_ bytes: Int, _ unit: Int) -> String {
        let tenths = bytes * 10 / unit
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\(tenths / 10)"
    }
}
