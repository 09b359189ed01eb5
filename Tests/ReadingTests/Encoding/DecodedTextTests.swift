import Model
import Testing

@testable import Reading

@Suite struct `F26 The encoding of a document` {
    private static let words = "Åtgärder för export – räksmörgås"
    private static let latin: [UInt8] = Array("f".utf8) + [0xF6] + Array("retag".utf8)

    private func codes(_ text: DecodedText) -> [String] { text.notices.map(\.code) }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFE, 0xFF], "utf-16be"), ([0xFF, 0xFE], "utf-16le"),
            ([0, 0, 0xFE, 0xFF], "utf-32be"),
            ([0xFF, 0xFE, 0, 0], "utf-32le"),
        ] as [([UInt8], String)])
    func `is what its byte order mark says, whatever the header says`(mark: [UInt8], name: String) {
        let text = DecodedText(
            mark + Self.encoded("<p>\(Self.words)", as: name), contentType: "text/html; charset=koi8-r")
        #expect(text.string == "<p>" + Self.words)
        #expect(text.encoding == name)
        #expect(codes(text) == ["charset_contradicted"])
    }

    @Test(arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
    func `is seen in the pattern of its first characters`(name: String) {
        let text = DecodedText(Self.encoded("<?xml version='1.0'?><r>\(Self.words)</r>", as: name))
        #expect(text.encoding == name)
        #expect(text.string.hasSuffix("<r>\(Self.words)</r>"))
        #expect(text.notices.isEmpty)
    }

    @Test(arguments: [
        "text/html; charset=iso-8859-1", "text/html;charset=\"Latin1\"",
        "TEXT/HTML; boundary=x; CHARSET='windows-1252'",
        "text/html; charset= l1 ",
    ])
    func `is what HTTP says`(contentType: String) {
        let text = DecodedText(Self.latin, contentType: contentType)
        #expect(text.string == "företag")
        #expect(text.encoding == "windows-1252")
        #expect(text.notices.isEmpty)
    }

    @Test(arguments: [
        ("<meta charset=koi8-r>", "koi8-r"),
        ("<META http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8-r"),
        ("<meta name=x content='text/html; charset=koi8-r'>", "windows-1252"),
        ("<!-- <meta charset=koi8-r> -->", "windows-1252"),
        ("<p title='<meta charset=koi8-r>'>", "windows-1252"), ("<meta charset=utf-16>", "utf-8"),
        ("<meta charset=x-user-defined>", "windows-1252"),
        ("<!--\(String(repeating: "x", count: 9_000))--><meta charset=koi8-r>", "koi8-r"),
        ("<?xml version='1.0' encoding='koi8-r'?><html>", "koi8-r"),
    ])
    func `is what a page declares`(head: String, name: String) {
        #expect(DecodedText(Array(head.utf8), contentType: "text/html").encoding == name)
    }

    @Test func `is what a feed's XML declaration says, and no meta in its text`() {
        let feed = "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><rss><item><![CDATA[<meta charset=koi8-r>]]></item>"
        let text = DecodedText(Array(feed.utf8) + [0xA4], contentType: "application/rss+xml")
        #expect(text.encoding == "iso-8859-15")
        #expect(text.string.hasSuffix("€"))
    }

    @Test func `is UTF-8 where the bytes are, else windows-1252`() {
        #expect(DecodedText(Array(Self.words.utf8)).encoding == "utf-8")
        #expect(DecodedText(Self.latin).encoding == "windows-1252")
        #expect(DecodedText(Self.latin).string == "företag")
        #expect(DecodedText(Array("<rss>".utf8), contentType: "application/xml").encoding == "utf-8")
    }

    @Test func `is not what a contradicted declaration says`() {
        let falseUTF8 = DecodedText(Self.latin, contentType: "text/html; charset=utf-8")
        #expect(falseUTF8.encoding == "windows-1252")
        #expect(codes(falseUTF8) == ["charset_contradicted"])
        let falseLatin = DecodedText(Array(Self.words.utf8), contentType: "text/html; charset=iso-8859-1")
        #expect(falseLatin.encoding == "utf-8")
        #expect(falseLatin.string == Self.words)
        #expect(codes(falseLatin) == ["charset_contradicted"])
    }

    @Test func `may be that of a few bytes pasted into UTF-8`() {
        let text = DecodedText(
            Array(Self.words.utf8) + [0x20, 0xF6, 0x20, 0x93], contentType: "text/html; charset=utf-8")
        #expect(text.encoding == "utf-8")
        #expect(text.string == Self.words + " ö “")
        #expect(codes(text) == ["charset_mixed"])
    }

    @Test func `is passed over where nobody knows it`() {
        let text = DecodedText(Self.latin, contentType: "text/html; charset=swedish")
        #expect(text.encoding == "windows-1252")
        #expect(codes(text) == ["charset_unknown"])
    }

    @Test func `never lets anything be replaced silently`() {
        let nulls = DecodedText(Array("a\0b\0".utf8))
        #expect(nulls.string == "a\u{FFFD}b\u{FFFD}")
        #expect(nulls.notices.map(\.detail) == ["2 NUL characters; shown as U+FFFD"])
        let lone = DecodedText([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00])
        #expect(lone.string == "A\u{FFFD}B")
        #expect(codes(lone) == ["charset_undecodable"])
        #expect(codes(DecodedText([0xAA], contentType: "text/html; charset=windows-1253")) == ["charset_undecodable"])
    }

    @Test(
        arguments: [
            ("shift_jis", [0x93, 0xFA], "日"), ("euc-jp", [0xC6, 0xFC], "日"), ("gb2312", [0xC8, 0xD5], "日"),
            ("big5", [0xA4, 0xE9], "日"),
            ("euc-kr", [0xB3, 0xE2], "년"), ("ks_c_5601-1987", [0xB3, 0xE2], "년"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
            ("windows-1251", [0xC4, 0xE0], "Да"), ("koi8-r", [0xE4, 0xC1], "Да"), ("macintosh", [0x8C, 0x8A], "åä"),
            ("ibm866", [0x84, 0xA0], "Да"),
            ("iso-8859-15", [0xA4], "€"), ("windows-1257", [0xE5], "å"), ("iso-8859-10", [0xE5], "å"),
        ] as [(String, [UInt8], String)])
    func `may be any that the Standard knows`(label: String, bytes: [UInt8], text: String) {
        #expect(DecodedText(bytes, contentType: "text/plain; charset=\(label)").string == text)
    }

    @Test func `is guessed where text of other scripts declares nothing`() {
        let russian = "Навигационное и дорожное письмо о поездке"
        #expect(DecodedText(Self.encoded(russian, as: "koi8-r")).encoding == "koi8-r")
        #expect(DecodedText(Self.encoded(russian, as: "windows-1251")).encoding == "windows-1251")
        #expect(
            DecodedText(
                Self.encoded("Fråga någon på näringslivskontoret så får du råd – även på kvällen", as: "windows-1252")
            ).encoding == "windows-1252")
    }

    private static func encoded(_ text: String, as name: String) -> [UInt8] {
        switch name {
        case "utf-8": return Array(text.utf8)
        case "utf-16le": return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case "utf-16be": return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case "utf-32le":
            return text.unicodeScalars.flatMap { scalar in [0, 8, 16, 24].map { UInt8(scalar.value >> $0 & 0xFF) } }
        case "utf-32be":
            return text.unicodeScalars.flatMap { scalar in [24, 16, 8, 0].map { UInt8(scalar.value >> $0 & 0xFF) } }
        default:
            let table = SingleByteTables.byName[name] ?? []
            return text.unicodeScalars.map { scalar in
                scalar.isASCII ? UInt8(scalar.value) : UInt8((table.firstIndex(of: scalar) ?? 0) + 0x80)
            }
        }
    }
}

@Suite struct `The tables of encodings` {
    @Test(arguments: SingleByteTables.byName.keys.sorted())
    func `have 128 characters each and a label`(name: String) {
        #expect(SingleByteTables.byName[name]?.count == 128)
        #expect(EncodingLabels.names[name] == name)
    }

    @Test(arguments: EncodingLabels.names.values.sorted())
    func `know how to decode every encoding that has a label`(name: String) {
        let decoded = TextDecoding.decode(Array("abcdefgh".utf8), as: name)
        #expect(!decoded.bytes.isEmpty)
    }
}
