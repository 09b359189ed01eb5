import Addresses

/// Reads RDFa 1.1 in HTML: RDFa Lite whole, and of RDFa Core what pages use (lists are read as several values).
///
/// One item a subject, in the order in which they come up; what refers to another subject holds its name.
struct RDFaReader {
    /// Properties of one subject.
    static let propertyLimit = 2_000

    private let places: NodePlaces
    private let base: WebAddress?
    /// UTF-8 bytes of text that may still be read.
    private var budget = VisibleText.pageLimit
    private let root: String
    private var items: [StructuredItem] = []
    private var indexOf: [String: Int] = [:]
    private var contexts: [RDFaContext]
    private var blankCount = 0

    static func items(in document: MarkupDocument, _ places: NodePlaces, base: WebAddress?) -> [StructuredItem] {
        var reader = RDFaReader(places, base: base)
        document.root.walk { node in
            guard node.isElement else { return .skip }
            reader.enter(node)
            return .descend
        } leaving: { node in
            if node.isElement { reader.contexts.removeLast() }
        }
        return reader.items.filter { !$0.types.isEmpty || !$0.properties.isEmpty }
    }

    private init(_ places: NodePlaces, base: WebAddress?) {
        self.places = places
        self.base = base
        root = base?.text ?? ""
        contexts = [RDFaContext(subject: root)]
    }

    private mutating func enter(_ node: MarkupNode) {
        guard let context = contexts.last else { return }
        guard RDFaAttributes.concern(node) else { return contexts.append(context) }
        contexts.append(read(node, in: context))
    }

    /// What the element says; gives what it hands down (RDFa Core 1.1 §7.5).
    private mutating func read(_ node: MarkupNode, in outer: RDFaContext) -> RDFaContext {
        var context = outer
        declare(node, in: &context)
        let attributes = RDFaAttributes(node, in: context)
        let roles = roles(of: attributes, in: outer)
        if let typed = roles.typed { add(types: attributes.types, to: typed, node) }
        if let subject = roles.subject, !roles.isPassedOver {
            for pending in outer.pending {
                relate(outer.parentSubject, pending.predicate, subject, isReverse: pending.isReverse, node)
            }
        }
        let subject = roles.subject ?? outer.parentObject
        context.pending = []
        var object = roles.object
        if attributes.hasRelation {
            for predicate in attributes.relations + attributes.reverses {
                let isReverse = !attributes.relations.contains(predicate)
                if let object {
                    relate(subject, predicate, object, isReverse: isReverse, node)
                } else {
                    context.pending.append((predicate, isReverse))
                }
            }
            // What is related to stands further in; until it is named, a blank name stands for it.
            if object == nil { object = blank() }
        }
        for property in attributes.properties {
            add(property, value(of: attributes, typed: roles.typed), to: subject, node)
        }
        guard !roles.isPassedOver else {
            context.pending = outer.pending
            return context
        }
        context.parentSubject = subject
        context.parentObject = object ?? subject
        return context
    }

    private mutating func declare(_ node: MarkupNode, in context: inout RDFaContext) {
        if let vocabulary = node["vocab"]?.trimmed {
            context.vocabulary = vocabulary.isEmpty ? nil : vocabulary
            if !vocabulary.isEmpty { add(RDFaAttributes.usesVocabulary, vocabulary, to: root, node) }
        }
        for (name, value) in node.attributes where name.hasPrefix("xmlns:") {
            context.prefixes[name.dropFirst(6).lowercased()] = value
        }
        if let prefix = node["prefix"] { context.declare(prefix) }
    }
}

// MARK: - Subject and object

extension RDFaReader {
    /// Which things an element speaks of.
    private struct Roles {
        var subject: String?
        var object: String?
        /// What its `typeof` says something of.
        var typed: String?
        /// Whether it neither names nor says anything.
        var isPassedOver = false
    }

    private mutating func roles(of attributes: RDFaAttributes, in context: RDFaContext) -> Roles {
        let about = attributes.about.map { name($0, in: context) }
        let target = attributes.target.map { name($0, in: context) }
        var roles = Roles()
        if attributes.hasRelation {
            roles.subject = about ?? context.parentObject
            roles.object = target
            guard attributes.isTyped else { return roles }
            if about == nil { roles.object = target ?? blank() }
            roles.typed = about ?? roles.object
        } else if !attributes.properties.isEmpty, !attributes.statesText {
            roles.subject = about ?? context.parentObject
            guard attributes.isTyped else { return roles }
            roles.typed = about ?? target ?? blank()
            roles.object = roles.typed
        } else {
            roles.subject = about ?? target ?? (attributes.isTyped ? blank() : context.parentObject)
            roles.isPassedOver = about == nil && target == nil && !attributes.isTyped && attributes.properties.isEmpty
            if attributes.isTyped { roles.typed = roles.subject }
        }
        return roles
    }

    /// An address of `about`, `resource`, `href` or `src`, absolute where that can be known.
    private func name(_ text: String, in context: RDFaContext) -> String {
        if text.hasPrefix("[") { return context.expanded(text.dropFirst().dropLast()) ?? text }
        if text.hasPrefix("_:") { return text }
        if let colon = text.firstIndex(of: ":"), !text[colon...].hasPrefix("://"),
            context.prefixes[text[..<colon].lowercased()] != nil, let expanded = context.expanded(text[...])
        {
            return expanded
        }
        guard let base else { return text }
        return (try? WebAddress(text, relativeTo: base))?.text ?? text
    }

    private mutating func blank() -> String {
        blankCount += 1
        let digits = String(blankCount)
        return "_:" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

// MARK: - Statements

extension RDFaReader {
    private mutating func value(of attributes: RDFaAttributes, typed: String?) -> String {
        if let written = attributes.written { return written }
        if !attributes.hasRelation, !attributes.hasDatatype {
            if let target = attributes.target, let context = contexts.last { return name(target, in: context) }
            if let typed, attributes.about == nil { return typed }
        }
        let text = VisibleText.text(of: attributes.node, limit: min(budget, VisibleText.lengthLimit))
        budget = max(0, budget - text.utf8.count)
        return text
    }

    private mutating func relate(
        _ subject: String, _ predicate: String, _ object: String, isReverse: Bool, _ node: MarkupNode
    ) {
        if isReverse { add(predicate, subject, to: object, node) } else { add(predicate, object, to: subject, node) }
    }

    private mutating func add(_ name: String, _ value: String, to subject: String, _ node: MarkupNode) {
        let index = index(of: subject, node)
        guard items[index].properties.count < Self.propertyLimit,
            !items[index].properties.contains(where: { $0.name == name && $0.value == .text(value) })
        else { return }
        items[index].properties.append(StructuredProperty(name, .text(value), place: places.place(of: node)))
    }

    private mutating func add(types: [String], to subject: String, _ node: MarkupNode) {
        let index = index(of: subject, node)
        items[index].types += types.filter { !items[index].types.contains($0) }
    }

    private mutating func index(of subject: String, _ node: MarkupNode) -> Int {
        if let index = indexOf[subject] { return index }
        indexOf[subject] = items.count
        items.append(StructuredItem(syntax: .rdfa, id: subject.isEmpty ? nil : subject, place: places.place(of: node)))
        return items.count - 1
    }
}
