import CLibXML2

extension MarkupNode {
    /// The value of an attribute, the prefix not looked at; nil where it has none, empty for `<a href>`.
    subscript(name: StaticString) -> String? {
        attribute { xmlStrEqual($0.pointee.name, name.utf8Start) != 0 }
    }

    /// The value of an attribute whose name is known only now, in lower case in HTML.
    func attribute(_ name: String) -> String? {
        name.withCString(encodedAs: UTF8.self) { wanted in
            attribute { xmlStrEqual($0.pointee.name, wanted) != 0 }
        }
    }

    /// The value of an attribute in a namespace, such as `base` in XML's own.
    func attribute(_ name: StaticString, namespace: StaticString) -> String? {
        attribute {
            xmlStrEqual($0.pointee.name, name.utf8Start) != 0
                && xmlStrEqual($0.pointee.ns?.pointee.href, namespace.utf8Start) != 0
        }
    }

    func has(_ name: StaticString) -> Bool {
        var attribute = isElement ? pointer.pointee.properties : nil
        while let candidate = attribute {
            if xmlStrEqual(candidate.pointee.name, name.utf8Start) != 0 { return true }
            attribute = candidate.pointee.next
        }
        return false
    }

    /// All attributes in the document's order; a prefix is part of the name, as in `xlink:href`.
    var attributes: [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var attribute = isElement ? pointer.pointee.properties : nil
        while let candidate = attribute {
            found.append((Self.name(of: candidate), Self.value(of: candidate)))
            attribute = candidate.pointee.next
        }
        return found
    }

    /// The words of `class`.
    var classes: [Substring] { self["class"]?.split(whereSeparator: \.isWhitespace) ?? [] }

    private func attribute(where matches: (xmlAttrPtr) -> Bool) -> String? {
        var attribute = isElement ? pointer.pointee.properties : nil
        while let candidate = attribute {
            if matches(candidate) { return Self.value(of: candidate) }
            attribute = candidate.pointee.next
        }
        return nil
    }

    private static func name(of attribute: xmlAttrPtr) -> String {
        let name = String(cString: attribute.pointee.name)
        guard let prefix = attribute.pointee.ns?.pointee.prefix else { return name }
        return String(cString: prefix) + ":" + name
    }

    private static func value(of attribute: xmlAttrPtr) -> String {
        guard let first = attribute.pointee.children else { return "" }
        if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE {
            return first.pointee.content.map { String(cString: $0) } ?? ""
        }
        var bytes: [UInt8] = []
        var part: xmlNodePtr? = first
        while let piece = part {
            MarkupNode(piece).appendOwnBytes(to: &bytes)
            part = piece.pointee.next
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
