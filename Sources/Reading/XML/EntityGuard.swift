import CLibXML2

/// Counts what an XML document's own entities amount to, so that a small file cannot become a large text (OPERATIONS
/// S7).
///
/// libxml2 stops nested ones itself; flat ones it parses well, and expands to any size when text is asked for.
struct EntityGuard {
    /// The entity that made the document hostile.
    private(set) var refused: String?
    /// A reference to an entity that nobody declared, an HTML name as a rule: the document has to be mended.
    var sawUndeclared = false
    private var volume = 0

    /// Whether a reference to `entity` may stand.
    mutating func admit(_ entity: xmlEntityPtr, limits: MarkupLimits) -> Bool {
        guard entity.pointee.etype != XML_INTERNAL_PREDEFINED_ENTITY else { return true }
        guard let content = entity.pointee.content else { return true }
        let length = Int(xmlStrlen(content))
        volume += length
        if length <= limits.entityLength, volume <= limits.entityVolume, xmlStrchr(content, UInt8(ascii: "&")) == nil {
            return true
        }
        refused = entity.pointee.name.map { String(cString: $0) } ?? ""
        return false
    }
}
