/// A number of bytes: `1048576`, `512KiB`, `10MiB`.
enum SizeText {
    private static let units = [("KiB", 1 << 10), ("MiB", 1 << 20)]

    /// - Returns: nil for anything else, and past a tebibyte.
    static func parse(_ text: String) -> Int? {
        let unit = units.first { text.hasSuffix($0.0) }
        let digits = text.dropLast(unit?.0.count ?? 0)
        guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(digits), number <= (1 << 40) / (unit?.1 ?? 1)
        else { return nil }
        return number * (unit?.1 ?? 1)
    }

    static func spell(_ bytes: Int) -> String {
        guard let unit = units.last(where: { bytes != 0 && bytes % $0.1 == 0 }) else { return "\(bytes)" }
        return "\(bytes / unit.1)\(unit.0)"
    }
}
