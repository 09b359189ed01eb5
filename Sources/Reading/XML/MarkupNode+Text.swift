import CLibXML2

extension MarkupNode {
    /// All text below it, joined as it stands: no space is added between blocks, comments are left out.
    var text: String {
        var bytes: [UInt8] = []
        appendText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text that stands directly in it; a text node's own text.
    var ownText: String {
        if !isElement { return text }
        var bytes: [UInt8] = []
        for child in children where !child.isElement { child.appendOwnBytes(to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends all text below it as UTF-8; the elements that `skipping` holds for are left out whole.
    func appendText(to bytes: inout [UInt8], skipping: (MarkupNode) -> Bool = { _ in false }) {
        walk { node in
            if node.isElement { return skipping(node) ? .skip : .descend }
            node.appendOwnBytes(to: &bytes)
            return .skip
        }
    }

    /// Lends a text node's bytes without copying them; nothing of other nodes.
    func withTextBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
        guard isText, let content = pointer.pointee.content else {
            return try body(UnsafeBufferPointer(start: nil, count: 0))
        }
        return try body(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
    }

    /// The bytes of text, or of an entity that an XML document declares.
    func appendOwnBytes(to bytes: inout [UInt8]) {
        switch pointer.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            withTextBytes { bytes.append(contentsOf: $0) }
        case XML_ENTITY_REF_NODE:
            guard let entity = xmlGetDocEntity(pointer.pointee.doc, pointer.pointee.name),
                let content = entity.pointee.content
            else { return }
            bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
        default: break
        }
    }
}
