import Model

/// Which encoding a document's bytes are in, and why nothing else.
struct EncodingDecision {
    private(set) var encoding = "utf-8"
    /// Bytes of the byte order mark.
    private(set) var markLength = 0
    private(set) var notices: [Notice] = []

    init(_ bytes: [UInt8], contentType: String?) {
        let charset = ContentTypeField.charset(of: contentType)
        if let mark = ByteOrder.mark(of: bytes) {
            (encoding, markLength) = mark
            noteContradiction(charset, from: "HTTP header", by: "byte order mark")
        } else if let pattern = ByteOrder.pattern(of: bytes) {
            encoding = pattern
            noteContradiction(charset, from: "HTTP header", by: "bytes")
        } else {
            decide(bytes, charset: charset, contentType: contentType)
        }
    }

    mutating func note(_ code: String, _ detail: String) {
        notices.append(Notice(code: code, detail: detail))
    }

    private mutating func decide(_ bytes: [UInt8], charset: String?, contentType: String?) {
        let form = UTF8Form(of: bytes)
        let isHTML = DocumentKind.isHTML(bytes, contentType: contentType)
        for declared in [Declaration(charset, from: "HTTP header")] + Declaration.inDocument(bytes, isHTML: isHTML) {
            guard let label = declared.label else { continue }
            guard let name = Self.name(of: label) else {
                note("charset_unknown", "the \(declared.origin) names the encoding '\(label)', which nobody knows")
                continue
            }
            if let other = Self.contradiction(of: name, by: form) {
                let read = other.isEmpty ? "" : "; read as \(other)"
                note("charset_contradicted", "the \(declared.origin) says \(label), the bytes are not\(read)")
                if other.isEmpty { continue }
                encoding = other
            } else {
                encoding = name
            }
            return
        }
        encoding = undeclared(bytes, form, isHTML: isHTML)
    }

    private func undeclared(_ bytes: [UInt8], _ form: UTF8Form, isHTML: Bool) -> String {
        // ASCII reads the same either way: each family's default.
        if form.isASCII { return isHTML ? "windows-1252" : "utf-8" }
        if form.isMainlyUTF8 { return "utf-8" }
        return EncodingGuess.encoding(of: bytes) ?? "windows-1252"
    }

    /// The Encoding Standard's name for a label.
    static func name(of label: String) -> String? {
        let folded = label.trimmed.lowercased()
        return EncodingLabels.names[folded]
            ?? EncodingLabels.names[String(folded.map { $0 == "_" ? "-" : $0 })]
    }

    /// What bytes of this form are instead of `name`: nil where they can be that, empty where only the next witness
    /// can tell.
    private static func contradiction(of name: String, by form: UTF8Form) -> String? {
        switch name {
        case "utf-8": form.isASCII || form.isMainlyUTF8 ? nil : ""
        // A page whose bytes could be searched for a declaration has one byte a letter.
        case "utf-16le", "utf-16be", "utf-32le", "utf-32be": form.isMainlyUTF8 || form.isASCII ? "utf-8" : ""
        default: SingleByteTables.byName[name] != nil && form.multibyte > 0 && form.invalid == 0 ? "utf-8" : nil
        }
    }

    private mutating func noteContradiction(_ label: String?, from origin: String, by witness: String) {
        guard let label, let name = Self.name(of: label), name != encoding, !encoding.hasPrefix(name) else { return }
        if name.hasPrefix("utf-16"), encoding.hasPrefix("utf-16") { return }
        note("charset_contradicted", "the \(origin) says \(label), the \(witness) \(encoding)")
    }
}

/// One place that says what the encoding is.
struct Declaration {
    let label: String?
    let origin: String

    init(_ label: String?, from origin: String) {
        self.label = label
        self.origin = origin
    }

    /// What the document says of itself, the strongest first.
    static func inDocument(_ bytes: [UInt8], isHTML: Bool) -> [Declaration] {
        let declaration = Declaration(XMLDeclaration.encoding(of: bytes), from: "XML declaration")
        guard isHTML else { return [declaration] }
        return [Declaration(MetaPrescan.encoding(of: bytes), from: "<meta>"), declaration]
    }
}
