/// One group of keys while it is decoded: hands out the values of its keys, and complains of what they are not.
///
/// A value that is missing or wrong comes out as nil; the complaint is then already written, so that decoding goes on
/// and every mistake is told at once.
struct Section {
    /// What the group is, in the error texts: "the source 'almi-lan'".
    let name: String
    let mark: Mark
    let complaints: Complaints
    private let entries: [String: Node.Entry]

    /// - Parameter keys: the keys that the group may have; each other one is a mistake.
    init?(_ node: Node, name: String, keys: [String], complaints: Complaints) {
        guard case .mapping(let written) = node.content else {
            if node.content == .refused { return nil }
            complaints.add(.wrongShape(name, expected: .group, found: node.shape), at: node.mark)
            return nil
        }
        self.name = name
        self.complaints = complaints
        mark = node.mark
        for entry in written where !keys.contains(entry.key) {
            let nearest = complaints.isFull ? nil : NearestName.of(entry.key, among: keys)
            complaints.add(.unknownKey(entry.key, nearest: nearest), at: entry.mark)
        }
        entries = Dictionary(written.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same group under the name that its own keys have told.
    func named(_ name: String) -> Section {
        Section(name: name, mark: mark, complaints: complaints, entries: entries)
    }

    private init(name: String, mark: Mark, complaints: Complaints, entries: [String: Node.Entry]) {
        self.name = name
        self.mark = mark
        self.complaints = complaints
        self.entries = entries
    }

    func has(_ key: String) -> Bool { entries[key] != nil }

    /// Where a key stands; the group's own place without it.
    func mark(of key: String) -> Mark { entries[key]?.mark ?? mark }

    /// The value of a key that is there and not empty.
    func node(_ key: String) -> Node? {
        guard let entry = entries[key], entry.value.content != .refused else { return nil }
        guard !entry.value.isEmpty else {
            complaints.add(.noValue(key), at: entry.mark)
            return nil
        }
        return entry.value
    }

    /// Complains where a key is not written at all.
    func require(_ keys: String...) {
        for key in keys where !has(key) { complaints.add(.missingKey(key, of: name), at: mark) }
    }
}
