import CYaml

/// Makes the tree from libyaml's events, one at a time, and refuses what a list of sources has no need of: anchors,
/// aliases, tags, duplicate keys. libyaml's own document loader would follow aliases without a limit.
struct TreeBuilder {
    /// A list or group whose end has not come yet.
    private struct Level {
        let mark: Mark
        let isMapping: Bool
        var nodes: [Node] = []
        var entries: [Node.Entry] = []
        /// The line of each key so far.
        var lines: [String: Int] = [:]
        /// A key that waits for its value.
        var pending: (key: String, mark: Mark)?

        var node: Node { Node(mark: mark, content: isMapping ? .mapping(entries) : .sequence(nodes)) }
    }

    private let complaints: Complaints
    private var open: [Level] = []
    private var root: Node?

    private init(complaints: Complaints) {
        self.complaints = complaints
    }

    /// - Returns: the tree; nil where the text has none. What was wrong on the way is in `complaints`.
    static func tree(of bytes: [UInt8], complaints: Complaints) -> Node? {
        guard bytes.count <= TreeLimits.bytes else {
            complaints.add(.tooLarge(bytes: bytes.count, limit: TreeLimits.bytes), at: .start)
            return nil
        }
        var builder = TreeBuilder(complaints: complaints)
        do {
            try bytes.withUnsafeBufferPointer { buffer in
                var parser = EventParser(reading: buffer)
                while try parser.next({ event throws(TreeFault) in try builder.take(event) }) {}
            }
        } catch let fault as TreeFault {
            complaints.add(fault.reason, at: fault.mark)
            return nil
        } catch {
            preconditionFailure("the parser throws TreeFault only")
        }
        if builder.root == nil { complaints.add(.nothingWritten, at: .start) }
        return builder.root
    }

    /// - Returns: false at the end of the text.
    private mutating func take(_ event: yaml_event_t) throws(TreeFault) -> Bool {
        let mark = Mark(event.start_mark)
        switch event.type {
        case YAML_STREAM_END_EVENT: return false
        case YAML_DOCUMENT_START_EVENT:
            if root != nil { throw TreeFault(mark: mark, reason: .manyDocuments) }
        case YAML_ALIAS_EVENT:
            complaints.add(.alias(text(event.data.alias.anchor)), at: mark)
            try place(Node(mark: mark, content: .refused))
        case YAML_SCALAR_EVENT:
            refuse(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag, at: mark)
            try place(scalar(event, at: mark))
        case YAML_SEQUENCE_START_EVENT:
            refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: mark)
            try push(Level(mark: mark, isMapping: false))
        case YAML_MAPPING_START_EVENT:
            refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: mark)
            try push(Level(mark: mark, isMapping: true))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try place(open.removeLast().node)
        default: break
        }
        return true
    }

    private func scalar(_ event: yaml_event_t, at mark: Mark) -> Node {
        let bytes = UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
        let isPlain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
        return Node(mark: mark, content: .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain))
    }

    private mutating func push(_ level: Level) throws(TreeFault) {
        guard open.count < TreeLimits.depth else {
            throw TreeFault(mark: level.mark, reason: .tooDeep(limit: TreeLimits.depth))
        }
        open.append(level)
    }

    /// Puts a finished value where it belongs: into the list or group that is open, as a key or as a value.
    private mutating func place(_ node: Node) throws(TreeFault) {
        guard let top = open.indices.last else {
            root = node
            return
        }
        guard open[top].isMapping else {
            open[top].nodes.append(node)
            return
        }
        if let pending = open[top].pending {
            open[top].pending = nil
            add(Node.Entry(key: pending.key, mark: pending.mark, value: node), to: top)
        } else if case .scalar(let key, _) = node.content {
            open[top].pending = (key, node.mark)
        } else {
            throw TreeFault(mark: node.mark, reason: .keyIsNoText)
        }
    }

    private mutating func add(_ entry: Node.Entry, to level: Int) {
        if let first = open[level].lines[entry.key] {
            complaints.add(.duplicateKey(entry.key, firstLine: first), at: entry.mark)
            return
        }
        open[level].lines[entry.key] = entry.mark.line
        open[level].entries.append(entry)
    }

    private func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at mark: Mark
    ) {
        if anchor != nil { complaints.add(.anchor(text(anchor)), at: mark) }
        if tag != nil { complaints.add(.tag(text(tag)), at: mark) }
    }

    private func text(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }
}
