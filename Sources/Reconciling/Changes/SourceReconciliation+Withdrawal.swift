public import Model

extension SourceReconciliation {
    /// Counts the source's entries that it did not tell of, and withdraws those that were missed often enough.
    ///
    /// More than max(1, 20 %) of the source's entries at once wait for a person (the deletion guard).
    mutating func miss(except found: Set<Identifier<Offering>>) {
        let known = entries.values.filter { entry in
            entry.status.isOffered && entry.setStatus == nil && entry.sightings.contains { $0.source == source.id }
        }
        var withdrawn: [Offering] = []
        for entry in known.sorted(by: { $0.id < $1.id }) where !found.contains(entry.id) {
            let missed =
                rereadBy == nil
                ? entry.missing(from: source.id) : entry.unread(from: source.id, misses: source.stale.withdrawAfter)
            update(missed)
            if missed.sightings.allSatisfy({ $0.misses >= source.stale.withdrawAfter }) { withdrawn.append(missed) }
        }
        guard withdrawn.count <= max(1, known.count / 5) else {
            state.heldRemovals = withdrawn.map(\.id)
            return
        }
        state.heldRemovals = []
        for entry in withdrawn { withdraw(entry) }
    }

    private mutating func withdraw(_ entry: Offering) {
        var entry = entry
        entry.status = .inactive
        update(entry)
        let evidence = entry.observation.map { Evidence($0.title.quotation, fetched: entry.lastSeen) }
        append(
            .removed, of: entry, significance: hasRunOut(entry) ? .presentational : .substantive,
            evidence: evidence.map { [$0] } ?? [])
    }

    /// An event that has passed leaves its list as it should. A call whose last day has gone by may come back or be
    /// gone for good: that is worth a line.
    private func hasRunOut(_ entry: Offering) -> Bool {
        guard case .day(let day)? = entry.observation?.fields[.date]?.value else { return false }
        return day < CalendarDay(now)
    }
}

extension Offering {
    /// The entry after a reading of `source` that did not tell of it.
    public func missing(from source: Identifier<Source>) -> Offering {
        var entry = self
        for index in entry.sightings.indices where entry.sightings[index].source == source {
            entry.sightings[index].misses += 1
        }
        return entry
    }

    /// The entry after the page of `source`, read again by other rules, does not tell of it; a page that it was missing
    /// from already says nothing new.
    func unread(from source: Identifier<Source>, misses: Int) -> Offering {
        var entry = self
        for index in entry.sightings.indices
        where entry.sightings[index].source == source && entry.sightings[index].misses == 0 {
            entry.sightings[index].misses = misses
        }
        return entry
    }
}
