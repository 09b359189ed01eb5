/// Bytes of one encoding made UTF-8.
struct TextDecoding {
    var bytes: [UInt8] = []
    /// How often U+FFFD stands for bytes that mean nothing.
    var replaced = 0
    /// Bytes within UTF-8 that were read as windows-1252.
    var foreign = 0

    /// - Parameter encoding: a name of the Encoding Standard, or UTF-32's.
    static func decode(_ bytes: [UInt8], as encoding: String) -> TextDecoding {
        var decoding = TextDecoding()
        switch encoding {
        case "utf-8": decoding.decodeUTF8(bytes)
        case "utf-16le": decoding.decodeUTF16(bytes, lowByte: 0)
        case "utf-16be": decoding.decodeUTF16(bytes, lowByte: 1)
        case "utf-32le": decoding.decodeUTF32(bytes, shifts: [0, 8, 16, 24])
        case "utf-32be": decoding.decodeUTF32(bytes, shifts: [24, 16, 8, 0])
        default:
            if let table = SingleByteTables.byName[encoding] {
                decoding.decodeSingleByte(bytes, table)
            } else {
                ForeignDecoding.decode(bytes, as: encoding, into: &decoding)
            }
        }
        return decoding
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.value < 0x80 {
            bytes.append(UInt8(scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)  // every scalar has an encoding
        }
    }

    mutating func replace() {
        replaced += 1
        append("\u{FFFD}")
    }
}

extension TextDecoding {
    fileprivate mutating func decodeUTF8(_ source: [UInt8]) {
        guard UTF8Form(of: source).invalid > 0 else {
            bytes = source
            return
        }
        let latin = SingleByteTables.byName["windows-1252"] ?? []
        bytes.reserveCapacity(source.count + source.count / 16)
        source.withUnsafeBytes { buffer in
            var at = 0
            while at < buffer.count {
                let byte = buffer[at]
                let length = byte < 0x80 ? 1 : UTF8Form.sequenceLength(in: buffer, at: at)
                if length > 0 {
                    bytes.append(contentsOf: buffer[at..<at + length])
                } else {
                    foreign += 1
                    append(latin[Int(byte) - 0x80])
                }
                at += max(1, length)
            }
        }
    }

    /// - Parameter lowByte: which of two bytes is the lower one.
    fileprivate mutating func decodeUTF16(_ source: [UInt8], lowByte: Int) {
        bytes.reserveCapacity(source.count)
        var lead: UInt32?
        for at in stride(from: 0, to: source.count - 1, by: 2) {
            let unit = UInt32(source[at + lowByte]) | UInt32(source[at + 1 - lowByte]) << 8
            if let high = lead {
                lead = nil
                if (0xDC00...0xDFFF).contains(unit),
                    let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
                {
                    append(scalar)
                    continue
                }
                replace()
            }
            if (0xD800...0xDBFF).contains(unit) {
                lead = unit
            } else if let scalar = Unicode.Scalar(unit) {
                append(scalar)
            } else {
                replace()
            }
        }
        if lead != nil { replace() }
        if source.count % 2 == 1 { replace() }
    }

    /// - Parameter shifts: by how many bits each of four bytes is raised.
    fileprivate mutating func decodeUTF32(_ source: [UInt8], shifts: [UInt32]) {
        for at in stride(from: 0, to: source.count - 3, by: 4) {
            let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(source[at + $1]) << shifts[$1] }
            if let scalar = Unicode.Scalar(value) { append(scalar) } else { replace() }
        }
        if source.count % 4 != 0 { replace() }
    }

    fileprivate mutating func decodeSingleByte(_ source: [UInt8], _ table: [Unicode.Scalar]) {
        bytes.reserveCapacity(source.count + source.count / 8)
        for byte in source {
            if byte < 0x80 {
                bytes.append(byte)
                continue
            }
            let scalar = table[Int(byte) - 0x80]
            if scalar == "\u{FFFD}" { replaced += 1 }
            append(scalar)
        }
    }
}
