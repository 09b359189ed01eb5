import Model
import Reading

/// Selectors of sources.yml: the first line is the rule, the rest the page that it is asked of.
enum SelectTarget: FuzzTarget {
    static let name = "select"

    static func read(_ bytes: [UInt8]) {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let rule = String(decoding: bytes[..<end], as: UTF8.self)
        do {
            _ = try Selector(rule)
        } catch {
            precondition(error.column >= 1 && error.column <= rule.count + 2, "column \(error.column) of \(rule)")
            return
        }
        let rules = SelectRules(items: rule, fields: [.title: rule], remove: [rule])
        DocumentInput.read(ServedBytes(Array(bytes[end...]), contentType: "text/html"), kind: .page, select: rules)
    }
}
