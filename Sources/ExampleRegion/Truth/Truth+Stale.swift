extension Truth {
    /// What is out of date in a week, and the words that show it.
    func stale(in week: Int) -> [StaleRow] {
        let state = region.state(week)
        return state.promoters.flatMap(\.pages).flatMap { page in
            page.offerings.flatMap { offering in rows(for: offering, on: page, in: state) }
        } + contradicting(in: state)
    }

    private func rows(for offering: OfferingState, on page: PageState, in state: WeekState) -> [StaleRow] {
        let place = OfferingPlace(offering, week: state.week)
        var rows: [StaleRow] = []
        let fields = offering.fields
        for (name, reason) in [("deadline", "passed_deadline"), ("date", "past_event")] {
            guard let field = fields[name], let day = Day(field.value.text), day < state.monday else { continue }
            rows.append(
                StaleRow(
                    place: place, reason: reason, quote: field.quote, quoteUrl: offering.address.plain,
                    optional: reason == "past_event" && page.build.isFeed))
        }
        rows += offering.stale.map { words in
            StaleRow(
                place: place, reason: words.reason, quote: words.quote, quoteUrl: offering.address.plain,
                // That a service has ended may be told as a change instead.
                optional: words.reason == "withdrawn")
        }
        rows += page.stale.map { words in
            StaleRow(
                place: place, reason: words.reason, quote: words.quote, quoteUrl: page.address.plain, optional: false)
        }
        return rows + age(of: page, at: place, in: state)
    }

    /// A page that says that it is older than a year; up to a year and a half it can be defended.
    private func age(of page: PageState, at place: OfferingPlace, in state: WeekState) -> [StaleRow] {
        guard let updated = page.updated, state.monday.number - updated.number > 365 else { return [] }
        return [
            StaleRow(
                place: place, reason: "not_updated", quote: Frame.updatedWords(on: updated),
                quoteUrl: page.address.plain, optional: state.monday.number - updated.number <= 548)
        ]
    }

    /// Where two statements contradict each other, either may be flagged.
    private func contradicting(in state: WeekState) -> [StaleRow] {
        world.contradictions.filter { $0.weeks.contains(state.week) }.flatMap { contradiction in
            [(contradiction.one, contradiction.oneSays), (contradiction.other, contradiction.otherSays)]
                .compactMap { id, quote in
                    state.offering(id).map { offering in
                        StaleRow(
                            place: OfferingPlace(offering, week: state.week), reason: "contradiction", quote: quote,
                            quoteUrl: offering.address.plain, optional: true)
                    }
                }
        }
    }
}
