import Glibc

/// The encodings of East Asia, through the C library's iconv(3).
enum ForeignDecoding {
    /// What glibc calls the encodings, as the Encoding Standard means them: with the extensions of those who made the
    /// pages.
    private static let names = [
        "gbk": "GB18030", "gb18030": "GB18030", "big5": "BIG5-HKSCS", "euc-jp": "EUC-JP-MS",
        "iso-2022-jp": "ISO-2022-JP-3",
        "shift_jis": "CP932", "euc-kr": "CP949",
    ]

    static func decode(_ source: [UInt8], as encoding: String, into decoding: inout TextDecoding) {
        guard let name = names[encoding], let converter = Converter(from: name) else {
            // Without the C library's tables only ASCII is sure.
            for byte in source {
                if byte < 0x80 { decoding.bytes.append(byte) } else { decoding.replace() }
            }
            return
        }
        converter.convert(source, into: &decoding)
    }

    static func isValid(_ source: [UInt8], as encoding: String) -> Bool {
        var decoding = TextDecoding()
        decode(source, as: encoding, into: &decoding)
        return decoding.replaced == 0
    }
}

/// Owns one conversion descriptor.
private struct Converter: ~Copyable {
    private let descriptor: iconv_t

    init?(from name: String) {
        guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// Converts everything; a byte that begins no character becomes U+FFFD and is stepped over.
    borrowing func convert(_ source: [UInt8], into decoding: inout TextDecoding) {
        var input = source
        var output = [CChar](repeating: 0, count: 16_384)
        input.withUnsafeMutableBytes { raw in
            var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                let (failure, written) = output.withUnsafeMutableBufferPointer { buffer in
                    var end = buffer.baseAddress
                    var room = buffer.count
                    let result = iconv(descriptor, &next, &left, &end, &room)
                    return (result == -1 ? errno : 0, buffer.count - room)
                }
                decoding.bytes.append(contentsOf: output[..<written].lazy.map { UInt8(bitPattern: $0) })
                guard failure == EILSEQ || failure == EINVAL else { continue }
                decoding.replace()
                next = next?.advanced(by: 1)
                left -= 1
            }
        }
    }
}
