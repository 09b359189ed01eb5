import CLibXML2

extension MarkupNode {
    /// Whether it is written without any attribute: most elements are, and need not be asked for each.
    var isBare: Bool { !isElement || pointer.pointee.properties == nil }
}
