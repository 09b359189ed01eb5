/// One value of the file with the place where it stands.
struct Node: Hashable, Sendable {
    enum Content: Hashable, Sendable {
        /// `isPlain`: written without quotation marks, so that `true` and `5` may mean more than their letters.
        case scalar(String, isPlain: Bool)
        case sequence([Node])
        case mapping([Entry])
        /// Something that is told already, such as an alias; nothing more is said of it.
        case refused
    }

    /// A key and its value, in the order of the file.
    struct Entry: Hashable, Sendable {
        let key: String
        let mark: Mark
        let value: Node
    }

    let mark: Mark
    let content: Content

    /// A key without anything after its colon.
    var isEmpty: Bool { content == .scalar("", isPlain: true) || content == .scalar("~", isPlain: true) }

    var shape: Shape {
        switch content {
        case .scalar, .refused: .text
        case .sequence: .list
        case .mapping: .group
        }
    }
}

/// What a value is, in the words of the error texts.
public enum Shape: String, Hashable, Sendable {
    case text = "a single value"
    case list = "a list"
    case group = "a group of keys"
}
