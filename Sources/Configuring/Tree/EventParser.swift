import CYaml

/// Owns libyaml's parser while it hands out the events of one text.
struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// - Parameter bytes: must stay where they are for as long as the parser lives.
    init(reading bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else { fatalError("yaml_parser_initialize: out of memory") }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Hands the next event to `body`, then frees it.
    /// - Throws: ``TreeFault`` where the text is no YAML.
    mutating func next<Value>(_ body: (borrowing yaml_event_t) throws(TreeFault) -> Value) throws(TreeFault) -> Value {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
        defer { yaml_event_delete(&event) }
        return try body(event)
    }

    private borrowing func fault() -> TreeFault {
        if parser.pointee.error == YAML_MEMORY_ERROR { fatalError("yaml_parser_parse: out of memory") }
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "this is not YAML"
        if parser.pointee.error == YAML_READER_ERROR {
            return TreeFault(mark: Mark(parser.pointee.mark), reason: .notText(problem))
        }
        let context = parser.pointee.context.map { String(cString: $0) + ": " } ?? ""
        return TreeFault(mark: Mark(parser.pointee.problem_mark), reason: .syntax(context + problem))
    }
}

/// What stops the reading of the tree at once.
struct TreeFault: Error {
    let mark: Mark
    let reason: SourcesError.Reason
}

extension Mark {
    init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
