public import FoundationEssentials
public import Model

/// Which source is asked when: a heap with the next one on top, so that those that are not due cost nothing.
///
/// A source that is set again takes its new place. A hundred thousand of them are a few megabytes.
public struct PollingSchedule: Sendable {
    private struct Entry {
        var source: Identifier<Source>
        var due: Date

        /// Sources that are due at one moment go in the order of their ids, so that every run is the same.
        func isBefore(_ other: Entry) -> Bool { (due, source) < (other.due, other.source) }
    }

    private var heap: [Entry] = []
    private var places: [Identifier<Source>: Int] = [:]

    public init() {}

    public var count: Int { heap.count }

    /// When the next source is due; nil where there is none.
    public var next: Date? { heap.first?.due }

    /// When a source is due; nil for one that is not scheduled.
    public func due(_ source: Identifier<Source>) -> Date? { places[source].map { heap[$0].due } }

    /// Schedules a source, or moves it.
    public mutating func set(_ source: Identifier<Source>, due: Date) {
        let entry = Entry(source: source, due: due)
        guard let place = places[source] else {
            heap.append(entry)
            places[source] = heap.count - 1
            return rise(from: heap.count - 1)
        }
        heap[place] = entry
        settle(at: place)
    }

    public mutating func remove(_ source: Identifier<Source>) {
        guard let place = places.removeValue(forKey: source) else { return }
        let last = heap.removeLast()
        guard place < heap.count else { return }
        put(last, at: place)
        settle(at: place)
    }

    /// Takes out what is due at `moment` or before, the earliest first.
    public mutating func take(dueBy moment: Date) -> [Identifier<Source>] {
        var taken: [Identifier<Source>] = []
        while let first = heap.first, first.due <= moment {
            taken.append(first.source)
            remove(first.source)
        }
        return taken
    }

    // MARK: The heap

    private mutating func put(_ entry: Entry, at place: Int) {
        heap[place] = entry
        places[entry.source] = place
    }

    private mutating func settle(at place: Int) {
        rise(from: place)
        sink(from: place)
    }

    private mutating func rise(from start: Int) {
        var place = start
        while place > 0, heap[place].isBefore(heap[(place - 1) / 2]) {
            exchange(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink(from start: Int) {
        var place = start
        while true {
            var least = 2 * place + 1
            guard least < heap.count else { return }
            if least + 1 < heap.count, heap[least + 1].isBefore(heap[least]) { least += 1 }
            guard heap[least].isBefore(heap[place]) else { return }
            exchange(place, least)
            place = least
        }
    }

    private mutating func exchange(_ one: Int, _ other: Int) {
        let entry = heap[one]
        put(heap[other], at: one)
        put(entry, at: other)
    }
}
