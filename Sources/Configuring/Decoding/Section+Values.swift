/// A value and the place where it stands.
struct Marked<Value> {
    let value: Value
    let mark: Mark
}

extension Marked: Sendable where Value: Sendable {}

extension Section {
    func text(_ key: String) -> Marked<String>? {
        guard let node = node(key) else { return nil }
        return text(of: node, key: key)
    }

    func boolean(_ key: String) -> Bool? {
        guard let text = text(key) else { return nil }
        switch text.value {
        case "true": return true
        case "false": return false
        default: return refuse(.notABoolean(key, text: text.value), at: text.mark)
        }
    }

    func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(key) else { return nil }
        guard let value = Int(text.value) else { return refuse(.notANumber(key, text: text.value), at: text.mark) }
        guard range.contains(value) else {
            return refuse(
                .numberOutOfRange(key, value: value, from: range.lowerBound, to: range.upperBound), at: text.mark)
        }
        return value
    }

    func duration(_ key: String, in range: ClosedRange<Duration>) -> Duration? {
        guard let text = text(key) else { return nil }
        guard let value = DurationText.parse(text.value) else {
            return refuse(.notADuration(key, text: text.value), at: text.mark)
        }
        guard range.contains(value) else {
            let (from, to) = (DurationText.spell(range.lowerBound), DurationText.spell(range.upperBound))
            return refuse(.durationOutOfRange(key, text: text.value, from: from, to: to), at: text.mark)
        }
        return value
    }

    func size(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(key) else { return nil }
        guard let value = SizeText.parse(text.value) else {
            return refuse(.notASize(key, text: text.value), at: text.mark)
        }
        guard range.contains(value) else {
            let (from, to) = (SizeText.spell(range.lowerBound), SizeText.spell(range.upperBound))
            return refuse(.sizeOutOfRange(key, text: text.value, from: from, to: to), at: text.mark)
        }
        return value
    }

    /// One of a closed list of codes.
    func code(_ key: String, among allowed: [String]) -> String? {
        guard let text = text(key) else { return nil }
        return known(text, key: key, among: allowed) ? text.value : nil
    }

    /// The texts of a list; a single text is a list of one.
    func texts(_ key: String) -> [Marked<String>]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let nodes) = node.content else { return text(of: node, key: key).map { [$0] } }
        return nodes.compactMap { text(of: $0, key: key) }
    }

    func codes(_ key: String, among allowed: [String]) -> [String]? {
        texts(key)?.filter { known($0, key: key, among: allowed) }.map(\.value)
    }

    func list(_ key: String) -> [Node]? {
        guard let node = node(key) else { return nil }
        guard case .sequence(let nodes) = node.content else {
            return refuse(.wrongShape(key, expected: .list, found: node.shape), at: node.mark)
        }
        return nodes
    }

    func section(_ key: String, keys: [String]) -> Section? {
        node(key).flatMap { Section($0, name: key, keys: keys, complaints: complaints) }
    }

    func text(of node: Node, key: String) -> Marked<String>? {
        guard case .scalar(let text, _) = node.content else {
            if node.content == .refused { return nil }
            return refuse(.wrongShape(key, expected: .text, found: node.shape), at: node.mark)
        }
        guard !text.isEmpty else { return refuse(.noValue(key), at: node.mark) }
        return Marked(value: text, mark: node.mark)
    }

    private func known(_ text: Marked<String>, key: String, among allowed: [String]) -> Bool {
        if allowed.contains(text.value) { return true }
        let nearest = NearestName.of(text.value, among: allowed)
        complaints.add(.unknownCode(key, code: text.value, nearest: nearest, allowed: allowed), at: text.mark)
        return false
    }

    func refuse<Value>(_ reason: SourcesError.Reason, at mark: Mark) -> Value? {
        complaints.add(reason, at: mark)
        return nil
    }
}
