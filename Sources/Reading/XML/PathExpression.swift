import CLibXML2

/// A compiled XPath 1.0 expression. Not `Sendable`: compile it where it is used.
final class PathExpression {
    /// UTF-8 bytes of an expression.
    static let lengthLimit = 1_024

    let text: String
    let pointer: xmlXPathCompExprPtr

    /// - Throws: ``PathError/tooLong(limit:)`` or ``PathError/syntax(message:column:)``.
    init(_ text: String) throws(PathError) {
        LibXML.ready
        guard text.utf8.count <= Self.lengthLimit else { throw .tooLong(limit: Self.lengthLimit) }
        guard let context = xmlXPathNewContext(nil) else { fatalError("xmlXPathNewContext: out of memory") }
        defer { xmlXPathFreeContext(context) }
        let report = PathReport()
        report.attach(to: context)
        let compiled = xmlXPathCtxtCompile(context, text)
        guard let compiled, report.error == nil else {
            if let compiled { xmlXPathFreeCompExpr(compiled) }
            throw report.error ?? .syntax(message: "not an XPath expression", column: 1)
        }
        self.text = text
        pointer = compiled
    }

    deinit { xmlXPathFreeCompExpr(pointer) }
}

/// What is wrong with an XPath expression, or with what it asked of a document.
enum PathError: Error, Sendable, Hashable {
    case tooLong(limit: Int)
    /// `column` counts UTF-8 bytes from 1.
    case syntax(message: String, column: Int)
    case tooCostly(operations: Int)
    case tooManyNodes(limit: Int)
    case tooSlow(limit: Duration)
    case failed(message: String)
}

extension PathError: CustomStringConvertible {
    var description: String {
        switch self {
        case .tooLong(let limit): "the expression is longer than \(limit) bytes"
        case .syntax(let message, let column): "column \(column): \(message)"
        case .tooCostly(let operations):
            "the expression takes more than \(operations) steps on this page; make it simpler"
        case .tooManyNodes(let limit): "the expression finds more than \(limit) nodes; make it narrower"
        case .tooSlow(let limit): "the expression took longer than \(limit); make it simpler"
        case .failed(let message): "the expression cannot be evaluated: \(message)"
        }
    }
}

/// What libxml2 said while it compiled or evaluated an expression. Held by the caller until the context is freed.
final class PathReport {
    private(set) var error: PathError?

    func attach(to context: xmlXPathContextPtr) {
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        context.pointee.error = { report, error in
            guard let report, let error else { return }
            Unmanaged<PathReport>.fromOpaque(report).takeUnretainedValue().note(error.pointee)
        }
    }

    private func note(_ error: xmlError) {
        guard self.error == nil else { return }
        let message = error.message.map { String(cString: $0).trimmed } ?? "error \(error.code)"
        if error.code == Int32(XML_XPATH_EXPRESSION_OK.rawValue + XPATH_OP_LIMIT_EXCEEDED.rawValue) {
            self.error = .tooCostly(operations: Int(PathLimits.operations))
        } else {
            self.error = .syntax(message: message, column: Int(error.int1) + 1)
        }
    }
}

/// How much one evaluation may take (OPERATIONS S11).
enum PathLimits {
    static let operations: UInt = 1_000_000
    static let nodes = 10_000
    /// libxml2 undercounts unions, so time is looked at too.
    static let time: Duration = .seconds(1)
}

extension MarkupDocument {
    /// The nodes that `expression` finds from `start` (the root by default), in document order; attributes are left
    /// out.
    ///
    /// - Throws: ``PathError`` where the expression costs or finds too much, or doesn't find nodes at all.
    func nodes(matching expression: PathExpression, from start: MarkupNode? = nil) throws(PathError) -> [MarkupNode] {
        guard let context = xmlXPathNewContext(pointer) else { fatalError("xmlXPathNewContext: out of memory") }
        defer { xmlXPathFreeContext(context) }
        let report = PathReport()
        report.attach(to: context)
        context.pointee.opLimit = PathLimits.operations
        context.pointee.node = (start ?? root).pointer
        let clock = ContinuousClock.now
        let result = withExtendedLifetime((report, expression)) { xmlXPathCompiledEval(expression.pointer, context) }
        defer { xmlXPathFreeObject(result) }
        if let error = report.error { throw error }
        guard clock.duration(to: .now) <= PathLimits.time else { throw .tooSlow(limit: PathLimits.time) }
        guard let result, result.pointee.type == XPATH_NODESET else { throw .failed(message: "it finds no nodes") }
        return try Self.nodes(in: result.pointee.nodesetval)
    }

    private static func nodes(in set: xmlNodeSetPtr?) throws(PathError) -> [MarkupNode] {
        guard let set, set.pointee.nodeNr > 0 else { return [] }
        guard set.pointee.nodeNr <= PathLimits.nodes else { throw .tooManyNodes(limit: PathLimits.nodes) }
        xmlXPathNodeSetSort(set)
        return (0..<Int(set.pointee.nodeNr)).compactMap { index in
            guard let node = MarkupNode(set.pointee.nodeTab[index]) else { return nil }
            return node.isElement || node.isText ? node : nil
        }
    }
}
