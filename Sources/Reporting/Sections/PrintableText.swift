extension String {
    /// The text without what no reader sees but what a page or terminal obeys: controls but tab and line ends, marks that
    /// turn the direction of writing, and code points that HTML forbids (HTML §13.2.3.5; UTR 36 §2.5).
    var printable: String {
        guard unicodeScalars.contains(where: \.isObeyed) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isObeyed }))
    }
}

extension Unicode.Scalar {
    fileprivate var isObeyed: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
