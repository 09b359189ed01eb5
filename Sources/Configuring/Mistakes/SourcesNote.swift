/// Something in sources.yml that is no mistake, but that whoever wrote it should know. Printed as an error is.
public struct SourcesNote: Hashable, Sendable {
    public let file: String
    public let line: Int
    public let column: Int
    public let reason: Reason

    public enum Reason: Hashable, Sendable {
        /// The contact is an address of the kind that is kept for examples; only loopback hosts may be asked with it.
        case exampleContact(String)
        /// Another source reads the same address.
        case sameAddress(other: String, line: Int)
        /// There is nothing to watch.
        case nothingEnabled
        /// `robots.txt` of the host is not obeyed.
        case robotsIgnored(because: String)
        /// Mail is checked, but this version sends none.
        case mailNotSent
    }
}

extension SourcesNote: CustomStringConvertible {
    public var description: String { "\(file):\(line):\(column): note: \(reason)" }
}

extension SourcesNote.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .exampleContact(let contact):
            "the contact \(contact) is an example; 'run' and 'sync' ask no real host before it is your own"
        case .sameAddress(let other, let line): "the source '\(other)' on line \(line) reads the same address"
        case .nothingEnabled: "no source is enabled, so nothing is watched"
        case .robotsIgnored(let reason): "robots.txt is not obeyed here: \(reason)"
        case .mailNotSent: "'mail' is checked, but this version sends no mail"
        }
    }
}
