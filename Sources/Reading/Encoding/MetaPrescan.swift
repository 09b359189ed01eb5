/// Finds the encoding that a page's `<meta>` declares: HTML Standard §13.2.3.2, "prescan a byte stream".
struct MetaPrescan {
    /// The Standard scans 1,024 bytes and changes its mind while parsing; we look further at once.
    static let reach = 65_536

    /// The label that is declared; `x-user-defined` is windows-1252, as the Standard says.
    static func encoding(of bytes: [UInt8]) -> String? {
        bytes.withUnsafeBufferPointer { buffer in
            var scan = MetaPrescan(bytes: UnsafeBufferPointer(rebasing: buffer.prefix(reach)))
            return scan.run()
        }
    }

    /// Lent for the length of ``encoding(of:)``.
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func run() -> String? {
        while at < bytes.endIndex {
            if starts("<!--") {
                at += 2
                skip(through: "-->")
            } else if starts("<meta"), let next = byte(at + 5), next.isSpace || next == UInt8(ascii: "/") {
                at += 5
                if let label = meta() { return label }
            } else if starts("<"), let next = byte(at + 1), isLetter(next) {
                tag(from: at + 1)
            } else if starts("</"), let next = byte(at + 2), isLetter(next) {
                tag(from: at + 2)
            } else if starts("<!") || starts("</") || starts("<?") {
                skip(through: ">")
            } else {
                at += 1
                while at < bytes.endIndex, bytes[at] != UInt8(ascii: "<") { at += 1 }
            }
        }
        return nil
    }

    private mutating func meta() -> String? {
        var seen: Set<String> = []
        var isPragma = false
        var needsPragma: Bool?
        var label: String?
        while let (name, value) = attribute() {
            guard seen.insert(name).inserted else { continue }
            switch name {
            case "http-equiv": if value == "content-type" { isPragma = true }
            case "content":
                if label == nil, let found = Self.charset(in: value) {
                    label = found
                    needsPragma = true
                }
            case "charset":
                label = value
                needsPragma = false
            default: break
            }
        }
        guard let needsPragma, !needsPragma || isPragma, let label, let name = EncodingDecision.name(of: label) else {
            return nil
        }
        return name == "x-user-defined" ? "windows-1252" : label.trimmed
    }

    private mutating func tag(from start: Int) {
        at = start
        while let next = byte(at), !next.isSpace, next != UInt8(ascii: ">") { at += 1 }
        while attribute() != nil {}
    }

    /// "Get an attribute", with name and value in lower case.
    private mutating func attribute() -> (name: String, value: String)? {
        while let next = byte(at), next.isSpace || next == UInt8(ascii: "/") { at += 1 }
        guard let first = byte(at), first != UInt8(ascii: ">") else { return nil }
        var name: [UInt8] = []
        while let next = byte(at) {
            if next == UInt8(ascii: "="), !name.isEmpty { break }
            if next.isSpace { break }
            if next == UInt8(ascii: "/") || next == UInt8(ascii: ">") { return (lower(name), "") }
            name.append(next)
            at += 1
        }
        while let next = byte(at), next.isSpace { at += 1 }
        guard byte(at) == UInt8(ascii: "=") else { return byte(at) == nil ? nil : (lower(name), "") }
        at += 1
        while let next = byte(at), next.isSpace { at += 1 }
        guard let value = value() else { return nil }
        return (lower(name), value)
    }

    private mutating func value() -> String? {
        guard let first = byte(at) else { return nil }
        var value: [UInt8] = []
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            at += 1
            while let next = byte(at), next != first {
                value.append(next)
                at += 1
            }
            guard byte(at) != nil else { return nil }
            at += 1
            return lower(value)
        }
        while let next = byte(at), !next.isSpace, next != UInt8(ascii: ">") {
            value.append(next)
            at += 1
        }
        return byte(at) == nil ? nil : lower(value)
    }

    /// "Extracting a character encoding from a meta element"; `content` in lower case.
    static func charset(in content: String) -> String? {
        let bytes = Array(content.utf8)
        let key = Array("charset".utf8)
        var at = 0
        while at + key.count <= bytes.count {
            guard bytes[at...].starts(with: key) else {
                at += 1
                continue
            }
            at += key.count
            while at < bytes.count, bytes[at].isSpace { at += 1 }
            guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { continue }
            at += 1
            while at < bytes.count, bytes[at].isSpace { at += 1 }
            return label(Array(bytes[at...]))
        }
        return nil
    }

    private static func label(_ rest: [UInt8]) -> String? {
        guard let first = rest.first else { return nil }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let end = rest.dropFirst().firstIndex(of: first) else { return nil }
            return String(decoding: rest[1..<end], as: UTF8.self)
        }
        return String(decoding: rest.prefix { !$0.isSpace && $0 != UInt8(ascii: ";") }, as: UTF8.self)
    }

    // MARK: - Bytes

    private func byte(_ index: Int) -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private func lower(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

    private func starts(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.endIndex else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = bytes[at + offset]
            let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if folded != text.utf8Start[offset] { return false }
        }
        return true
    }

    private mutating func skip(through text: StaticString) {
        while at < bytes.endIndex, !starts(text) { at += 1 }
        at += text.utf8CodeUnitCount
    }
}
