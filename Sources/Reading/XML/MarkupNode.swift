import CLibXML2

/// One node of a ``MarkupDocument``: two words to copy, nothing to free.
///
/// It is good for as long as its document is lent (see ``MarkupDocument/withHTML(_:limits:_:)``). It isn't `Sendable`
/// and the lending functions return only what is, so that it cannot get out by oversight.
struct MarkupNode: Hashable {
    let pointer: xmlNodePtr

    init(_ pointer: xmlNodePtr) { self.pointer = pointer }

    init?(_ pointer: xmlNodePtr?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }
}

@available(*, unavailable) extension MarkupNode: Sendable {}

// MARK: - What it is

extension MarkupNode {
    var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    /// Text and CDATA.
    var isText: Bool { pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE }

    /// The element's local name, in lower case in HTML; `text` and `comment` for those.
    var name: String {
        guard let name = pointer.pointee.name else { return "" }
        return String(cString: name)
    }

    /// The namespace's address; nil in HTML and where there is none.
    var namespace: String? {
        guard isElement, let space = pointer.pointee.ns, let address = space.pointee.href else { return nil }
        return String(cString: address)
    }

    /// The prefix that the document writes before the name, such as `dc`.
    var prefix: String? {
        guard isElement, let space = pointer.pointee.ns, let prefix = space.pointee.prefix else { return nil }
        return String(cString: prefix)
    }

    /// What is the same for elements of the same name and namespace in an XML document, whose parser keeps each name
    /// once.
    struct NameKey: Hashable {
        fileprivate let name: UnsafePointer<xmlChar>?
        fileprivate let space: UnsafeMutablePointer<xmlNs>?
    }

    var nameKey: NameKey { NameKey(name: pointer.pointee.name, space: pointer.pointee.ns) }

    var hasAttributes: Bool { isElement && pointer.pointee.properties != nil }

    /// Whether the local name is `name`, compared in C: a fifth of the time that `name == …` takes.
    func isNamed(_ name: StaticString) -> Bool {
        guard isElement, let own = pointer.pointee.name else { return false }
        return xmlStrEqual(own, name.utf8Start) != 0
    }

    /// The HTML element that it is; ``MarkupTag/other`` for all else.
    var tag: MarkupTag { MarkupTag(rawValue: UInt8(truncatingIfNeeded: mark >> 32)) ?? .other }

    /// Its number in document order, from 0 and below ``MarkupDocument/nodeCount``: the key to side tables that are
    /// arrays.
    var index: Int { Int(mark & 0xFFFF_FFFF) }

    /// The line that it begins in, from 1; 65,535 stands for all that follow.
    var line: Int { Int(pointer.pointee.line) }

    /// The index and the tag that ``MarkupDocument`` noted, packed into the pointer that libxml2 leaves to its user.
    private var mark: UInt { UInt(bitPattern: pointer.pointee._private) }

    func setMark(index: Int, tag: MarkupTag) {
        pointer.pointee._private = UnsafeMutableRawPointer(bitPattern: UInt(index) | UInt(tag.rawValue) << 32)
    }
}

// MARK: - Where it stands

extension MarkupNode {
    /// The element that it stands in; nil for the root.
    var parent: MarkupNode? {
        guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return MarkupNode(parent)
    }

    var firstChild: MarkupNode? {
        // Below a reference to an entity hangs its declaration, which stands elsewhere in the tree.
        guard isElement else { return nil }
        return MarkupNode(pointer.pointee.children)
    }

    var lastChild: MarkupNode? { isElement ? MarkupNode(pointer.pointee.last) : nil }
    var nextSibling: MarkupNode? { MarkupNode(pointer.pointee.next) }
    var previousSibling: MarkupNode? { MarkupNode(pointer.pointee.prev) }

    /// The elements that it stands in, the nearest first.
    var ancestors: some Sequence<MarkupNode> {
        sequence(state: self) { node in
            guard let parent = node.parent else { return nil }
            node = parent
            return parent
        }
    }

    /// A place that stays the same while the page does, as XPath reads it: `/html/body/main/div[2]/h3`.
    var place: String {
        guard let path = xmlGetNodePath(pointer) else { return "" }
        defer { samsyn_xml_free(path) }
        return String(cString: path)
    }
}
