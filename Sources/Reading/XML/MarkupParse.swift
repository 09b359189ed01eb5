import CLibXML2

/// One run of libxml2's parser: what it reads from, what it complained of, what it made.
///
/// It is the `_private` of the parser's context and the context of the reading callback; it outlives both, because it
/// is held by the function that runs the parser.
final class MarkupParse {
    private(set) var document: xmlDocPtr?
    fileprivate(set) var isWellFormed = false
    /// The deadline passed before the end of the document.
    fileprivate(set) var isLate = false
    var complaints: [MarkupComplaint] = []

    private let limits: MarkupLimits
    private let start = ContinuousClock.now
    private var remaining: UnsafeRawBufferPointer
    fileprivate var entities = EntityGuard()

    private init(_ bytes: UnsafeRawBufferPointer, limits: MarkupLimits) {
        remaining = bytes
        self.limits = limits
    }

    /// Frees the tree of a parse that nobody wants.
    func discard() {
        if let document { xmlFreeDoc(document) }
        document = nil
    }

    /// Hands the parser its next piece, at most 16 kB; nothing once the deadline has passed.
    fileprivate func read(into buffer: UnsafeMutableRawPointer, count: Int) -> Int {
        if !isLate, start.duration(to: .now) > limits.deadline { isLate = !remaining.isEmpty }
        if isLate { return 0 }
        let piece = UnsafeRawBufferPointer(rebasing: remaining.prefix(min(count, 16_384)))
        guard let first = piece.baseAddress else { return 0 }
        buffer.copyMemory(from: first, byteCount: piece.count)
        remaining = UnsafeRawBufferPointer(rebasing: remaining.dropFirst(piece.count))
        return piece.count
    }

    fileprivate func note(_ error: xmlError) {
        guard complaints.count < limits.complaints else { return }
        let message = error.message.map { String(cString: $0) } ?? ""
        complaints.append(
            MarkupComplaint(
                code: Int(error.code), line: Int(error.line), message: message.trimmed,
                isFatal: error.level == XML_ERR_FATAL))
    }
}

extension MarkupParse {
    static func html(_ bytes: [UInt8], limits: MarkupLimits) throws(MarkupError) -> MarkupParse {
        try run(bytes, limits: limits) { parse in
            guard let context = htmlNewParserCtxt() else { fatalError("htmlNewParserCtxt: out of memory") }
            defer { htmlFreeParserCtxt(context) }
            // Else the rest of a page is dropped below 256 levels (OPERATIONS S8); MarkupSurvey holds the depth
            // instead.
            context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
            let options =
                HTML_PARSE_NONET.rawValue | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
                | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_COMPACT.rawValue
            parse.document = htmlCtxtReadIO(
                context, readPiece, nil, Unmanaged.passUnretained(parse).toOpaque(), nil, "UTF-8", Int32(options))
            parse.isWellFormed = true
        }
    }

    static func xml(_ bytes: [UInt8], recovering: Bool, limits: MarkupLimits) throws(MarkupError) -> MarkupParse {
        let parse = try run(bytes, limits: limits) { parse in
            guard let context = xmlNewParserCtxt() else { fatalError("xmlNewParserCtxt: out of memory") }
            defer { xmlFreeParserCtxt(context) }
            context.pointee._private = Unmanaged.passUnretained(parse).toOpaque()
            context.pointee.sax.pointee.serror = { context, error in
                guard let context, let error else { return }
                MarkupParse.of(context)?.note(error.pointee)
            }
            context.pointee.sax.pointee.getEntity = { context, name in
                guard let context, let name else { return nil }
                return MarkupParse.of(context)?.entity(name, in: context)
            }
            var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
            // The bytes are UTF-8 whatever the declaration says.
            options |= XML_PARSE_IGNORE_ENC.rawValue
            if recovering { options |= XML_PARSE_RECOVER.rawValue }
            parse.document = xmlCtxtReadIO(
                context, readPiece, nil, Unmanaged.passUnretained(parse).toOpaque(), nil, nil, Int32(options))
            parse.isWellFormed = context.pointee.wellFormed == 1 && !parse.entities.sawUndeclared
        }
        if let name = parse.entities.refused {
            parse.discard()
            throw .hostileEntity(name: name)
        }
        return parse
    }

    private static func run(
        _ bytes: [UInt8], limits: MarkupLimits, _ body: (MarkupParse) -> Void
    ) throws(MarkupError) -> MarkupParse {
        guard bytes.count < Int32.max else { throw .tooLarge(bytes: bytes.count) }
        LibXML.ready
        return bytes.withUnsafeBytes { buffer in
            let parse = MarkupParse(buffer, limits: limits)
            body(parse)
            parse.remaining = UnsafeRawBufferPointer(start: nil, count: 0)
            return parse
        }
    }

    /// The parse that a SAX callback belongs to. Its first argument is the parser's context, as `userData` was not
    /// changed.
    private static func of(_ context: UnsafeMutableRawPointer) -> MarkupParse? {
        guard let own = context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
        return Unmanaged<MarkupParse>.fromOpaque(own).takeUnretainedValue()
    }

    private func entity(_ name: UnsafePointer<xmlChar>, in context: UnsafeMutableRawPointer) -> xmlEntityPtr? {
        guard let entity = xmlSAX2GetEntity(context, name) else {
            entities.sawUndeclared = true
            return nil
        }
        if entities.admit(entity, limits: limits) { return entity }
        xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
        return nil
    }
}

/// Called by libxml2 with the ``MarkupParse`` that runs it.
private func readPiece(
    _ context: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ count: Int32
) -> Int32 {
    guard let context, let buffer else { return -1 }
    return Int32(Unmanaged<MarkupParse>.fromOpaque(context).takeUnretainedValue().read(into: buffer, count: Int(count)))
}
