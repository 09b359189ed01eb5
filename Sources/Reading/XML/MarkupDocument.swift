import CLibXML2

/// A parsed HTML or XML document, lent for the length of a closure.
///
///     let titles = try MarkupDocument.withHTML(decoded.bytes) { document in
///         var titles: [String] = []
///         document.root.walk { node in
///             switch node.tag {
///             case .script, .style, .template: return .skip
///             case .h2, .h3:
///                 titles.append(node.place + ": " + node.text)      // /html/body/main/div[2]/h3: …
///                 return .skip
///             default: return .descend
///             }
///         }
///         return titles
///     }
///
/// - Bytes go in as UTF-8: decode first (`DecodedText`). A charset that the document declares is not looked at any
///   more.
/// - A ``MarkupNode`` is a pointer in a struct: copy it freely, `switch` over its ``MarkupNode/tag``, compare names
///   with ``MarkupNode/isNamed(_:)``, keep data beside nodes in arrays by ``MarkupNode/index``, walk with
///   ``MarkupNode/children``, ``MarkupNode/elements``, ``MarkupNode/descendants`` and
///   ``MarkupNode/walk(entering:leaving:)``, none of which recurses.
/// - Neither the document nor its nodes are `Sendable` and what `body` returns must be: values come out, never nodes.
/// - ``cuts`` says where the tree is not the whole document. That belongs into the reading's notices.
/// - XPath: ``nodes(matching:from:)`` with a compiled ``PathExpression``.
final class MarkupDocument {
    let root: MarkupNode
    /// One more than the highest ``MarkupNode/index``.
    let nodeCount: Int
    /// What of the document is not in the tree; empty as a rule.
    let cuts: Set<MarkupCut>
    /// What the parser found wrong (XML only: of HTML it complains always).
    let complaints: [MarkupComplaint]
    /// Whether the XML had to be mended to be read.
    let wasMended: Bool

    let pointer: xmlDocPtr
    /// Removed nodes live as long as the document, because somebody may still hold them.
    private var removed: [xmlNodePtr] = []

    /// Takes ownership of what `parse` holds.
    private init(
        _ parse: MarkupParse, tags: Bool, limits: MarkupLimits, wasMended: Bool = false, cuts: Set<MarkupCut> = []
    ) throws(MarkupError) {
        guard let pointer = parse.document, let root = MarkupNode(xmlDocGetRootElement(pointer)) else {
            if let pointer = parse.document { xmlFreeDoc(pointer) }
            throw .noRoot(parse.complaints.first)
        }
        self.pointer = pointer
        self.root = root
        let survey = MarkupSurvey(of: root, tags: tags, limits: limits)
        nodeCount = survey.count
        self.cuts = cuts.union(survey.cuts).union(parse.isLate ? [.deadline] : [])
        complaints = parse.complaints
        self.wasMended = wasMended
    }

    deinit {
        for node in removed { xmlFreeNode(node) }
        xmlFreeDoc(pointer)
    }

    /// Takes `node` and all below it out of the tree. Held nodes stay readable.
    func remove(_ node: MarkupNode) {
        xmlUnlinkNode(node.pointer)
        removed.append(node.pointer)
    }
}

@available(*, unavailable) extension MarkupDocument: Sendable {}

extension MarkupDocument {
    /// Parses HTML, however broken, and lends the tree: `html` at its root, `head` and `body` where the page has such
    /// content.
    ///
    /// - Throws: ``MarkupError``, or what `body` throws.
    static func withHTML<Value: Sendable>(
        _ bytes: [UInt8], limits: MarkupLimits = .standard, _ body: (MarkupDocument) throws -> Value
    ) throws -> Value {
        let (admitted, isCut) = try AttributeScan.admitted(bytes, syntax: .html, limits: limits)
        let parse = try MarkupParse.html(admitted, limits: limits)
        let document = try MarkupDocument(parse, tags: true, limits: limits, cuts: isCut ? [.nodes] : [])
        return try withExtendedLifetime(document) { try body(document) }
    }

    /// Parses XML strictly; when that fails, mends what feeds commonly break (`XMLMending`) and takes what can be had.
    ///
    /// - Throws: ``MarkupError``, or what `body` throws.
    static func withXML<Value: Sendable>(
        _ bytes: [UInt8], limits: MarkupLimits = .standard, _ body: (MarkupDocument) throws -> Value
    ) throws -> Value {
        let (admitted, isCut) = try AttributeScan.admitted(bytes, syntax: .xml, limits: limits)
        let document = try parseXML(admitted, isCut: isCut, limits: limits)
        return try withExtendedLifetime(document) { try body(document) }
    }

    private static func parseXML(
        _ bytes: [UInt8], isCut: Bool, limits: MarkupLimits
    ) throws(MarkupError) -> MarkupDocument {
        let strict = try MarkupParse.xml(bytes, recovering: false, limits: limits)
        if strict.isWellFormed { return try MarkupDocument(strict, tags: false, limits: limits) }
        strict.discard()
        let mending = XMLMending.mended(bytes)
        let mended = try MarkupParse.xml(mending.bytes, recovering: true, limits: limits)
        mended.complaints = strict.complaints
        return try MarkupDocument(
            mended, tags: false, limits: limits, wasMended: true,
            cuts: Set<MarkupCut>(mending.isCut ? [.depth] : []).union(isCut ? [.nodes] : []))
    }
}
